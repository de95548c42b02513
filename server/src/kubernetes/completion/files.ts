import type { Completion, LanguageContext } from '../../core/language.js'
import { resolveUri } from '../../core/uri.js'
import { plainOrQuoted } from '../emit.js'
import { entriesOf, isKustomization, kustomizationFiles } from '../kustomize/entries.js'
import type { Path } from '../model.js'
import type { Typing } from './place.js'
import { leadOf } from './suggestion.js'

/** Which files a kustomization names at a place. */
type Wanted = 'yaml' | 'any'

const lists: ReadonlySet<unknown> = new Set([
  ...['resources', 'bases', 'components', 'crds', 'configurations', 'generators', 'transformers', 'validators'],
  'patchesStrategicMerge',
])
const withPath: ReadonlySet<unknown> = new Set(['patches', 'patchesJson6902', 'replacements', 'openapi'])
const generators: ReadonlySet<unknown> = new Set(['configMapGenerator', 'secretGenerator'])

/** What lies beside a kustomization, where it names files: the folder that is typed so far. */
export async function files(typing: Typing, { uri, host }: LanguageContext): Promise<readonly Completion[]> {
  const { role, below, resource, slice, word, offset, quote } = typing
  if (role === 'key' || !resource || !isKustomization(resource)) return []
  const wanted = wantedAt(below)
  if (!wanted) return []
  const typed = slice.text.slice(word.start, offset).replace(/^[^=]*=/, wanted === 'any' ? '' : '$&')
  if (/[$*?\s]|^[a-z]+:|^git@/i.test(typed)) return []
  const folder = typed.slice(0, typed.lastIndexOf('/') + 1)
  const start = offset - (typed.length - folder.length)
  const taken = new Set(entriesOf(resource).map(({ path }) => path))
  const names = await host.readFolder(resolveUri(uri, folder))
  return ['../', ...names]
    .filter(
      name => fits(name, wanted) && !taken.has(`${folder}${name}`.replace(/\/$/, '')) && !taken.has(folder + name),
    )
    .map((name): Completion => {
      const isFolder = name.endsWith('/')
      return {
        label: name,
        kind: isFolder ? 'folder' : 'file',
        span: { start, end: Math.max(start, word.end) },
        insert: `${start === word.start ? leadOf(typing) : ''}${quote === '' && folder === '' ? plainOrQuoted(name) : name}`,
        filter: name,
        sort: `${isFolder ? (name === '../' ? 2 : 1) : 0}${name}`,
      }
    })
}

function wantedAt(below: Path): Wanted | undefined {
  const [field, second, third] = below
  if (lists.has(field) && below.length <= 2) return 'yaml'
  if (withPath.has(field) && below.at(-1) === 'path') return 'yaml'
  const content = generators.has(field) && typeof second === 'number' && below.length <= 4
  return content && (third === 'files' || third === 'envs' || third === 'env') ? 'any' : undefined
}

const fits = (name: string, wanted: Wanted): boolean =>
  name.endsWith('/')
    ? !name.startsWith('.') || name === '../'
    : wanted === 'any' || (/\.(?:ya?ml|json)$/.test(name) && !kustomizationFiles.includes(name))
