import type { DocumentSymbol } from '../core/language.js'
import type { DockerfileDocument, Instruction, Stage } from './model.js'

/** The outline: stages with their instructions, and the ARGs before them. */
export const symbols = (document: DockerfileDocument): readonly DocumentSymbol[] => [
  ...document.globals.map(instructionSymbol),
  ...document.stages.flatMap(stage =>
    stage.fragment ? stage.instructions.map(instructionSymbol) : stageSymbol(stage),
  ),
]

const stageSymbol = (stage: Stage): DocumentSymbol => {
  const base = stage.base?.text ?? '?'
  return {
    name: stage.name ? `${stage.name.text}` : base,
    detail: stage.name ? base : `#${stage.index}`,
    kind: 'stage',
    span: stage.span,
    nameSpan: stage.name?.span ?? stage.base?.span ?? stage.from.keywordSpan,
    children: stage.instructions.map(instructionSymbol),
  }
}

const instructionSymbol = (instruction: Instruction): DocumentSymbol => ({
  name: instruction.keyword,
  detail: firstLine(instruction.rawArguments),
  kind: instruction.keyword === 'ARG' || instruction.keyword === 'ENV' ? 'variable' : 'instruction',
  span: instruction.span,
  nameSpan: instruction.keywordSpan,
  children: [],
})

/** Enough of the arguments to tell one RUN from the next. */
const firstLine = (text: string): string => {
  const line = text.slice(0, 200).split('\n')[0]!.trim().replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
