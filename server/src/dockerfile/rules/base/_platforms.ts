const systems: ReadonlySet<string> = new Set(
  'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris wasip1 windows zos'.split(
    ' ',
  ),
)
const architectures: ReadonlySet<string> = new Set(
  '386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm'.split(
    ' ',
  ),
)
const otherNames: Readonly<Record<string, string>> = {
  x86_64: 'amd64',
  'x86-64': 'amd64',
  aarch64: 'arm64',
  armhf: 'arm',
  armel: 'arm',
  i386: '386',
  macos: 'darwin',
}

/** The system and architecture of `linux/arm64/v8`; either alone is enough. `undefined` where BuildKit refuses it. */
export function parsePlatform(text: string): { readonly os?: string; readonly arch?: string } | undefined {
  const parts = text
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .split('/')
  if (parts.length > 3 || !parts.every(part => /^[\w.-]+$/.test(part))) return undefined
  const [first = '', second] = parts.map(part => otherNames[part] ?? part)
  if (second !== undefined) return { os: first, arch: second }
  if (systems.has(first)) return { os: first }
  return architectures.has(first) ? { arch: first } : undefined
}
