/** Names of variables and keys behind which people keep what nobody should read. */
const sensitiveName =
  /(?:passw(?:or)?d|passphrase|secret|token|bearer|credential|api_?key|private_?key|access_?key|auth_?key|encryption_?key)/i

/** Names that only tell where such a thing is, or how it is made. */
const harmlessName =
  /(?:_?(?:file|path|dir|name|ref|url|uri|endpoint|host|port|user|username|type|kind|mode|ttl|expir\w*|lifetime|timeout|length|size|count|version|enabled|algorithm|issuer|audience|header|prefix|field|id|class|policy|provider|key_?ref)|(?:is|has|use|enable|disable|allow|require)_\w+)$/i

/** Values that are no secret whatever they are called. */
const harmlessValue =
  /^(?:|true|false|yes|no|on|off|null|none|\d{1,5}|\d+[smhd]|\/\S*|\.{1,2}\/\S*|\$\S*|changeme-?not)$/i

/** Texts that can be nothing but a secret, whatever they are called. */
const knownSecrets: readonly RegExp[] = [
  /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/,
  /\bAKIA[0-9A-Z]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{36}\b/,
  /\bglpat-[A-Za-z0-9_-]{20}\b/,
  /\bxox[abp]-[0-9A-Za-z-]{10,}/,
  /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/,
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/${}<]{1,100}:[^\s:@/${}<]{3,100}@[\w.-]/,
]

/** True for a text which is a secret by its own look: a private key, a token, a URL with a password. */
export const looksSecret = (text: string): boolean =>
  text.length < 100_000 && knownSecrets.some(pattern => pattern.test(text))

/** True for a name that promises a secret, with a value that could be one. */
export const isSecret = (name: string, value: string): boolean =>
  looksSecret(value) ||
  (sensitiveName.test(name) && !harmlessName.test(name) && !harmlessValue.test(value.trim()) && !value.includes('\n'))
