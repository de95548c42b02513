import fc from 'fast-check'

// Every run looks at the same cases, so that a failure belongs to the change that brought it.
// `SEED=$RANDOM npm run unit` looks elsewhere.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261123) })
