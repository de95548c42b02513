/**
 * Texts that somebody replaces before a cluster sees them: `${VAR}` and `$(VAR)` of envsubst, Flux, Kustomize and Make,
 * `<name>` of documentation, `#{name}#`, `__NAME__`, `@NAME@`, `%NAME%` and `((name))` of deployment tools, and what SOPS
 * has encrypted. None of it is judged.
 */
const placeholder =
  /\$[{(]|\$[A-Z_][A-Z0-9_]*|<[A-Za-z][\w .-]*>|#\{|\[\[|\(\(|__[A-Z][A-Z0-9_]*__|@[A-Z][A-Z0-9_]*@|%[A-Z][A-Z0-9_]*%|^ENC\[/

/** True where the final text is not known. */
export const isPlaceholder = (text: string): boolean => text.length < 10_000 && placeholder.test(text)
