import { memo } from '../../../core/memo.js'
import type { DockerfileDocument, ShellWord, Stage } from '../../model.js'
import { commandsNamed } from './_runs.js'

/** A download with the tool that comes second, and the line of the first one. */
export interface SecondTool {
  readonly word: ShellWord
  readonly tool: string
  readonly other: string
  /** Where the other one is used first. */
  readonly offset: number
  readonly sameStage: boolean
}

/** The first use of whichever of wget and curl comes second: in each stage, and in the file. */
export const secondTools = memo((document: DockerfileDocument): readonly SecondTool[] => {
  const { text } = document
  if (!text.includes('wget') || !text.includes('curl')) return []
  const firsts = new Map<Stage | undefined, { tool: string; offset: number }>()
  const found: SecondTool[] = []
  const done = new Set<Stage | undefined>()
  let first: { tool: string; offset: number } | undefined
  for (const { run, command } of commandsNamed(document, 'wget', 'curl')) {
    const word = command.effective.words[0]!
    const tool = command.effective.name!
    const use = { tool, offset: word.span.start }
    first ??= use
    const own = firsts.get(run.stage)
    if (!own) firsts.set(run.stage, use)
    if (done.has(run.stage)) continue
    const other = own && own.tool !== tool ? own : first.tool !== tool ? first : undefined
    if (!other) continue
    if (other === own) done.add(run.stage)
    found.push({ word, tool, other: other.tool, offset: other.offset, sameStage: other === own })
  }
  return found
})
