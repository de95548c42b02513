import { describe, expect, test } from 'vitest'
import { hasSecretToken, holdsSecret, isSuspicious } from '../../../server/src/dockerfile/rules/secrets/_names.js'
import copiedCredentialFile from '../../../server/src/dockerfile/rules/secrets/copied-credential-file.js'
import secretInBuild from '../../../server/src/dockerfile/rules/secrets/secret-in-build.js'
import secretInImage from '../../../server/src/dockerfile/rules/secrets/secret-in-image.js'
import secretValue from '../../../server/src/dockerfile/rules/secrets/secret-value.js'
import { checkFix, checkRule, findingsOf } from '../../harness/check.js'
import { fixture } from '../../harness/fixture.js'

describe('names', () => {
  test.each([
    'DB_PASSWORD',
    'dbPassword',
    'GITHUB_TOKEN',
    'api_key',
    'S3_SECRET_KEY',
    'TLS_PRIVATE_KEY',
    'credentials',
  ])('%s holds a secret', name => expect(holdsSecret(name, 'x')).toBe(true))
  test.each([
    'AUTH_MODE',
    'KMS_KEY_ALIAS',
    'PASSWORD_PROMPT_STRING',
    'TOKEN_URL',
    'PUBLIC_KEY',
    'DB_PASSWORD_FILE',
    'TOKEN_VERSION',
    'KEYBOARD',
    'GPG_KEY',
    'SECRETARY',
  ])('%s does not', name => expect(holdsSecret(name, 'x')).toBe(false))
  test('a path is no secret', () => {
    expect(holdsSecret('DB_PASSWORD', '/run/secrets/db')).toBe(false)
    expect(holdsSecret('DB_PASSWORD', '/')).toBe(true)
  })
  test('as docker build --check sees them', () => {
    for (const name of ['AUTH', 'KMS_KEY_ALIAS', 'my_token', 'APIKEY']) expect(hasSecretToken(name)).toBe(true)
    for (const name of ['KEYBOARD', 'AUTHOR', 'PUBLIC_KEY', 'KEY_FILE', 'monkey'])
      expect(hasSecretToken(name)).toBe(false)
  })
  test('as hadolint sees them', () => {
    for (const name of ['USERNAME', 'mytoken', 'PRIVATE_NET', 'docker_email']) expect(isSuspicious(name)).toBe(true)
    for (const name of ['USER', 'KEY', 'AUTH']) expect(isSuspicious(name)).toBe(false)
  })
})

describe('a secret mount instead of ARG', () => {
  test('in each RUN that uses it', () =>
    checkFix(
      secretInImage,
      'FROM a:1\nARG NPM_TOKEN\nRUN echo\nRUN npm i --token=$NPM_TOKEN\nRUN --network=host echo "${NPM_TOKEN}"\n',
      'FROM a:1\nRUN echo\nRUN --mount=type=secret,id=NPM_TOKEN,env=NPM_TOKEN npm i --token=$NPM_TOKEN\nRUN --mount=type=secret,id=NPM_TOKEN,env=NPM_TOKEN --network=host echo "${NPM_TOKEN}"\n',
    ))
  test('in the only one that fetches something, where none names it', () =>
    checkFix(
      secretInImage,
      'FROM a:1\nARG NPM_TOKEN\nRUN npm ci\nRUN echo\n',
      'FROM a:1\nRUN --mount=type=secret,id=NPM_TOKEN,env=NPM_TOKEN npm ci\nRUN echo\n',
    ))
  test.each([
    ['two may use it', 'ARG TOKEN\n    ^^^^^\nRUN npm ci\nRUN npm run build'],
    ['nobody uses it', 'ARG TOKEN\n    ^^^^^\nRUN echo'],
    ['something else uses it too', 'ARG TOKEN\n    ^^^^^\nRUN a $TOKEN\nLABEL b=$TOKEN'],
    ['it has a default', 'ARG TOKEN=x\n    ^^^^^\nRUN a $TOKEN'],
  ])('not where %s', async (_, lines) => {
    await checkRule(secretInImage, `\nFROM a:1\n${lines}\n`)
    const { text } = fixture(`\nFROM a:1\n${lines}\n`)
    expect((await findingsOf(secretInImage, text)).flatMap(({ fixes }) => fixes)).toEqual([])
  })
})

test('each stage is reported for what it is', async () => {
  const source = 'ARG AWS_SESSION_TOKEN\nFROM a:1 AS b\nENV AWS_SESSION_TOKEN=x\nFROM a:1\nENV AWS_SESSION_TOKEN=x'
  await checkRule(secretInImage, `\n${source}\n    ^^^^^^^^^^^^^^^^^\n`)
  await checkRule(secretInBuild, `\n${source.replace('=x\nFROM', '=x\n    ^^^^^^^^^^^^^^^^^\nFROM')}\n`)
})

describe('values', () => {
  const jwt = `eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.${'c'.repeat(30)}`
  test.each([`AKIA${'ABCDEFGH12345678'}`, `ghp_${'a1'.repeat(18)}`, jwt, '"-----BEGIN RSA PRIVATE KEY-----"'])(
    '%s',
    value => checkRule(secretValue, `\nFROM a:1\nARG X=${value}\n      ${'^'.repeat(value.length)}\n`),
  )
  test.each(['AKIAEXAMPLE', 'eyJhIjoxfQ', 'npm_config_registry_https_example_com', 'a'.repeat(500)])(
    '%s is none',
    value => checkRule(secretValue, `FROM a:1\nENV X=${value}`),
  )
})

test('the folder that holds the file', () =>
  checkRule(
    copiedCredentialFile,
    '\nFROM a:1\nCOPY keys ./secrets/\nENV AWS_CONFIG_FILE=secrets/aws\n                    ^^^^^^^^^^^\nENV GOOGLE_APPLICATION_CREDENTIALS=/secretsandmore/x\n',
  ))
