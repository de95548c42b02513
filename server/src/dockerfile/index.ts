import type { Language } from '../core/language.js'
import type { Topic } from '../core/topic.js'
import { complete } from './completion/index.js'
import { configure } from './configure.js'
import { parseDockerfile } from './document.js'
import { folds } from './folds.js'
import { format } from './format/index.js'
import { hints } from './hints.js'
import { hover } from './hover.js'
import { links } from './links.js'
import type { DockerfileDocument } from './model.js'
import { accepts, occurrences } from './occurrences.js'
import { partsOf } from './parts.js'
import { contextRules } from './rules/context/index.js'
import { dockerfileRules } from './rules/index.js'
import { selections } from './selections.js'
import { signature } from './signature/index.js'
import { ignore, suppressions } from './suppressions.js'
import { type BuildContext, surroundings } from './surroundings.js'
import { symbols } from './symbols.js'
import { tokens } from './tokens.js'
import { dockerfileTopics } from './topics/index.js'

/** Dockerfiles. Long ones are checked part by part, as far as a rule allows it. */
export const dockerfile: Language<DockerfileDocument, DockerfileDocument, BuildContext> = {
  id: 'dockerfile',
  parse: parseDockerfile,
  parts: document => partsOf(document),
  rules: dockerfileRules.filter(({ local }) => local),
  fileRules: dockerfileRules.filter(({ local }) => !local),
  placementRules: contextRules,
  surroundings,
  loadTopics: async () => dockerfileTopics as readonly Topic[],
  suppressions,
  ignore,
  hover,
  complete,
  symbols,
  occurrences,
  accepts,
  configure,
  links,
  folds,
  selections,
  tokens,
  hints,
  signature,
  format,
}
