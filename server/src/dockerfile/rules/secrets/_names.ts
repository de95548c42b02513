/** What the name of a variable says about a secret in it. */

/** Words that make a name secret, standing alone between underscores: what `docker build --check` goes by. */
const secretTokens = /(?:^|_)(?:apikey|auth|credentials?|key|password|pword|passwd|secret|token)(?:_|$)/i
const harmlessTokens = /(?:^|_)(?:public|file|version)(?:_|$)/i

/** True where `docker build --check` takes the name for a secret. */
export const hasSecretToken = (name: string): boolean => secretTokens.test(name) && !harmlessTokens.test(name)

/** Texts that make a name secret wherever they stand in it, as hadolint has them. */
const secretParts = /api_key|client_key|password|private|secret|token|username/i

/** Names that are taken for secret as a whole. */
const listed = new Set(
  'APPLICATION_KEY AWS_ACCESS_KEY_ID CF_USERNAME CI_DEPLOY_USER DOCKER_EMAIL DOCKER_USERNAME FACEBOOK_APP_ID HEROKU_API_USER OKTA_AUTHN_GROUPID OKTA_CLIENT_ORGURL OKTA_OAUTH2_CLIENTID STRIPE_DEVICE_NAME TRAVIS_OS_NAME TRAVIS_SUDO'.split(
    ' ',
  ),
)

/** True where hadolint takes the name for a secret: it casts a wider net. */
export const isSuspicious = (name: string): boolean => secretParts.test(name) || listed.has(name.toUpperCase())

/** What a name ends with where it holds the secret itself. */
const holds =
  /(?:(?:^|_)(?:pword|passphrase|secret|token|apikey|api_key|access_key|secret_key|private_key|credentials?)|password|passwd)$/i

/**
 * True where name and value say that the secret itself is in it: `DB_PASSWORD`, `GITHUB_TOKEN`, `API_KEY`; not
 * `PASSWORD_MIN_LENGTH`, `AUTH_MODE`, `KMS_KEY_ALIAS`, `TOKEN_URL`, and not what is the path of a file.
 */
export const holdsSecret = (name: string, value: string): boolean =>
  holds.test(name) && !harmlessTokens.test(name) && !/^(?:\/[^/]|\.{1,2}\/|[a-z]+:\/\/)/i.test(value)

/** Well-known variables that log a program in to a cloud or a service. */
const credentials: ReadonlySet<string> = new Set(
  'AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AZURE_CLIENT_SECRET CI_DEPLOY_PASSWORD DIGITALOCEAN_ACCESS_TOKEN DOCKERHUB_PASSWORD FIREBASE_TOKEN GH_ENTERPRISE_TOKEN GH_TOKEN GITHUB_ENTERPRISE_TOKEN GITHUB_TOKEN GOOGLE_API_KEY HEROKU_API_KEY HF_TOKEN LANGCHAIN_API_KEY LANGSMITH_API_KEY OPENAI_API_KEY'.split(
    ' ',
  ),
)

/** True for a well-known credential, also with the prefix that puts it into the pages of a web application. */
export const isCredential = (name: string): boolean => credentials.has(name.replace(/^(?:VITE_|REACT_APP_)/, ''))

/** Words that Trivy adds to those of `docker build --check`. */
const accountTokens = /(?:^|_)(?:usr|psw)(?:_|$)/i
const publicToken = /(?:^|_)public(?:_|$)/i

/** True where Trivy takes the name for a secret in the last stage: it forgives fewer names. */
export const isAccount = (name: string): boolean =>
  name === 'AZURE_CLIENT_ID' || ((secretTokens.test(name) || accountTokens.test(name)) && !publicToken.test(name))

/** True for a name that tells of a secret or an account by any of these measures. */
export const isTelling = (name: string): boolean =>
  isCredential(name) || isAccount(name) || hasSecretToken(name) || isSuspicious(name) || credentialFiles.has(name)

/** Variables that name a file with credentials in it. */
export const credentialFiles: ReadonlySet<string> = new Set([
  'AWS_CONFIG_FILE',
  'AWS_SHARED_CREDENTIALS_FILE',
  'GOOGLE_APPLICATION_CREDENTIALS',
  'HF_TOKEN_PATH',
])
