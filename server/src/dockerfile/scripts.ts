import { memo } from '../core/memo.js'
import { dialectAt, interpreter, isPosix, shebang } from './dialect.js'
import { osOf } from './effective.js'
import { heredocWord } from './heredocs.js'
import { decoded, mapped, part } from './mapped.js'
import type {
  Dialect,
  DockerfileDocument,
  Heredoc,
  Instruction,
  MappedText,
  ShellCommand,
  ShellScript,
  ShellWord,
} from './model.js'
import { readShell } from './shell.js'
import { stageOf } from './stages.js'
import { argumentsText, heredocText, wordText } from './text.js'
import { effectiveCommand } from './wrappers.js'
