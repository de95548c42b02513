import { Command, Option } from 'commander'
import { presets } from '../core/settings.js'
import { severities } from '../core/types.js'
import { explain } from './explain.js'
import { formats } from './formats/index.js'
import { lint } from './lint.js'
import { rules } from './rules.js'

declare const VERSION: string

/** What every command ends with: 0 clean, 1 findings at or above `--fail-on`, 2 unusable input. */
export type ExitCode = 0 | 1 | 2

const language = new Option(
  '--language <language>',
  'language of the messages (default: from the environment)',
).choices(['en', 'zh-cn'])

/** Reads the command line (as in `process.argv`), does what it says and sets the exit code. */
export async function run(argv: readonly string[]): Promise<void> {
  const exit = (code: ExitCode): void => {
    process.exitCode = code
  }
  const program = new Command('fairlead')
    .description('Explains, checks and mends Dockerfiles and Kubernetes manifests.')
    .version(VERSION)
    .showHelpAfterError('(`fairlead --help` lists the commands and options)')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))

  program
    .command('lint')
    .description('check files, folders and globs; `-` reads standard input')
    .argument('[paths...]', 'what to check', ['.'])
    .addOption(new Option('--format <format>', 'how to report').choices(Object.keys(formats)).default('pretty'))
    .addOption(new Option('--preset <preset>', 'how much to say').choices([...presets]).default('recommended'))
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 at this severity or above (default: error)').choices([
        ...severities,
        'none',
      ]),
    )
    .option('--rule <id=severity...>', 'set the severity of a rule: error, warning, information, hint, off')
    .option('--kubernetes-version <minor>', 'the Kubernetes minor that manifests are written for, such as 1.34')
    .option('--fix', 'apply the safe fixes and write the files')
    .option('--isolated', 'read no configuration files')
    .option('--stdin-filename <path>', 'the name that standard input goes by', 'Dockerfile')
    .addOption(language)
    .action(async (paths, options) => exit(await lint(paths, options)))

  program
    .command('rules')
    .description('list the rules')
    .addOption(new Option('--format <format>', 'how to list them').choices(['pretty', 'json']).default('pretty'))
    .addOption(language)
    .action(async options => exit(await rules(options)))

  program
    .command('explain')
    .description('explain a rule (dockerfile/latest-tag, DL3007) or a topic (CMD, Probe.periodSeconds)')
    .argument('<name>', 'a rule id, an id of another tool, or a topic')
    .addOption(language)
    .action(async (name, options) => exit(await explain(name, options)))

  program
    .command('lsp')
    .description('start the language server')
    .option('--stdio', 'talk over standard input and output (the default)')

  await program.parseAsync([...argv])
}
