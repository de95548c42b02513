// The language server needs nothing of the command line: it starts without loading it.
const started =
  process.argv[2] === 'lsp' && !process.argv.includes('--help') && !process.argv.includes('-h')
    ? import('./main.node.js')
    : import('./cli/program.js').then(({ run }) => run(process.argv))

started.catch(error => {
  console.error(error)
  process.exitCode = 2
})
