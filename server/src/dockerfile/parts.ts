import type { Placed } from '../core/language.js'
import type { Span } from '../core/types.js'
import { pragmas } from './dialect.js'
import type { DockerfileDocument, Instruction, Stage } from './model.js'
import { chainOf, finalStage } from './stages.js'

/** Up to this many instructions a file is one part. */
const small = 48

/** A part of a file that has more ends behind this many instructions; it may end earlier. */
const most = 32
const least = 8

/** A part, and what has to stay the same for it to be kept. */
interface Part {
  readonly view: DockerfileDocument
  /** Where it began in the text that it was cut from, whose offsets it has. */
  readonly start: number
}

/** Parts by their text and what holds there. Handed from one version of a text to the next. */
const known = new WeakMap<DockerfileDocument, Map<string, Part>>()

/** Lets a document keep the parts of the one it takes the place of. */
export function keepParts(document: DockerfileDocument, previous: DockerfileDocument | undefined): void {
  known.set(document, (previous && known.get(previous)) ?? new Map())
}

/** No more versions of a text than this are kept alive by parts that were made from them. */
const versions = 8

/**
 * Cuts a long file into runs of instructions that are checked one by one. A part is kept as long as its text and all that
 * lines above pass on to it (variables, SHELL, USER, WORKDIR, the base image …) stay the same; so an edit costs its part,
 * and those behind it only where it changes what holds there.
 */
export function partsOf(document: DockerfileDocument, limit: number = small): readonly Placed<DockerfileDocument>[] {
  if (document.instructions.length <= limit) return [{ part: document, start: 0 }]
  const before = known.get(document)
  const after = new Map<string, Part>()
  const stale = staleVersions(before)
  const placed = cuts(document, limit).map(({ span, context, from, to, stage }): Placed<DockerfileDocument> => {
    const key = `${context} ${document.text.slice(span.start, span.end)}`
    let part = after.get(key) ?? before?.get(key)
    if (!part || stale.has(part.view.whole!))
      part = { view: viewOf(document, span, from, to, stage), start: span.start }
    after.set(key, part)
    return { part: part.view, start: span.start, origin: part.start }
  })
  if (before) {
    before.clear()
    for (const [key, part] of after) before.set(key, part)
  }
  return placed
}

/** The versions that the fewest parts were made from, where there are too many. */
function staleVersions(parts: ReadonlyMap<string, Part> | undefined): ReadonlySet<DockerfileDocument> {
  const counts = new Map<DockerfileDocument, number>()
  for (const { view } of parts?.values() ?? []) counts.set(view.whole!, (counts.get(view.whole!) ?? 0) + 1)
  const ranked = [...counts].sort((a, b) => b[1] - a[1])
  return new Set(ranked.slice(versions).map(([version]) => version))
}

/** Where a part begins and ends. */
interface Cut {
  readonly span: Span
  /** A number that stands for all that lines outside of it decide. */
  readonly context: number
  /** Its instructions: from this index to before that one. */
  readonly from: number
  readonly to: number
  /** The stage that begins with it. */
  readonly stage: Stage | undefined
}

function cuts(document: DockerfileDocument, limit: number): readonly Cut[] {
  const { text, instructions, stages, globals } = document
  const all: Cut[] = []
  const contexts = contextsOf(document)
  let start = 0
  const cut = (from: number, to: number, context: number, stage: Stage | undefined): void => {
    const newline = to < instructions.length ? text.indexOf('\n', instructions[to - 1]!.span.end) : -1
    const end = newline < 0 ? text.length : newline + 1
    all.push({ span: { start, end }, context, from, to, stage })
    start = end
  }
  const run = (from: number, to: number, stage: Stage | undefined): void => {
    let first = from
    for (let at = from; at < to; at++) {
      const count = at + 1 - first
      const { span } = instructions[at]!
      // by its length, so that the same cut is found again when lines come or go above
      const here = count >= Math.min(least, limit) && (span.end - span.start) % 8 === 5
      if (!here && count < Math.min(most, limit) && at + 1 < to) continue
      // what follows says whether the last line broke off
      const context = mix(contexts[first]!, instructions[at + 1]?.keyword ?? '')
      cut(first, at + 1, context, first === from ? stage : undefined)
      first = at + 1
    }
  }
  run(0, globals.length, undefined)
  for (const stage of stages)
    run(Math.max(0, stage.from.index), stage.from.index + 1 + stage.instructions.length, stage)
  return all
}

const viewOf = (
  whole: DockerfileDocument,
  span: Span,
  from: number,
  to: number,
  stage: Stage | undefined,
): DockerfileDocument => {
  const instructions = whole.instructions.slice(from, to)
  return {
    text: whole.text,
    escape: whole.escape,
    directives: whole.directives,
    instructions,
    globals: to <= whole.globals.length ? instructions : [],
    stages: stage ? [stage] : [],
    whole,
    get comments() {
      return whole.comments.filter(comment => span.start <= comment.span.start && comment.span.start < span.end)
    },
    get problems() {
      return instructions.flatMap(({ problems }) => problems).sort((a, b) => a.span.start - b.span.start)
    },
  }
}

/** Instructions that change nothing for those behind them. */
const silent: ReadonlySet<string> = new Set([
  'ADD',
  'CMD',
  'COPY',
  'ENTRYPOINT',
  'EXPOSE',
  'HEALTHCHECK',
  'LABEL',
  'MAINTAINER',
  'RUN',
  'STOPSIGNAL',
  'VOLUME',
])

/** For each instruction a number that changes with what the lines outside of its part pass on to it. */
function contextsOf(document: DockerfileDocument): readonly number[] {
  const { text, escape: escapeChar, directives, globals, stages } = document
  const contexts: number[] = []
  let file = mix(0, `${escapeChar}${text.includes('\r\n')}${stages.length > 0}`)
  for (const { span } of directives) file = mixSlice(file, text, span)
  for (const { span, index } of globals) {
    contexts[index] = file
    file = mixSlice(file, text, span)
  }
  const last = finalStage(document)
  const kept = new Set(last ? chainOf(last) : [])
  const asked = pragmas(document)
  const replacesShell = text.includes('/bin/sh')
  const ends: number[] = []
  let pragma = 0
  for (const stage of stages) {
    const { from, parent, index } = stage
    let state = mix(parent ? ends[parent.index]! : file, `${kept.has(stage)} ${stage === last}`)
    contexts[from.index] = state
    state = mixSlice(state, text, from.span)
    for (const instruction of stage.instructions) {
      const { span } = instruction
      for (; pragma < asked.length && asked[pragma]!.start < span.start; pragma++)
        if (asked[pragma]!.start >= from.span.end) state = mix(state, asked[pragma]!.dialect)
      contexts[instruction.index] = state
      if (passesOn(instruction, replacesShell && text)) state = mixSlice(state, text, span)
    }
    ends[index] = state
  }
  return contexts
}

/** True for an instruction that may change what another one means: for a RUN, by putting another shell in place. */
const passesOn = ({ keyword, span }: Instruction, text: string | false): boolean =>
  !silent.has(keyword) || (keyword === 'RUN' && text !== false && text.slice(span.start, span.end).includes('/bin/sh'))

/** A number out of a number and a text, as unlike others as 52 bits let it be. */
const mix = (seed: number, text: string): number => mixSlice(seed, text, { start: 0, end: text.length })

function mixSlice(seed: number, text: string, { start, end }: Span): number {
  let low = (seed ^ 0x9e3779b9) | 0
  let high = (Math.floor(seed / 0x100000000) ^ 0x85ebca6b) | 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x5bd1e995)
    high ^= high >>> 15
  }
  // how much there was, so that two texts never join into the one they make together
  low = Math.imul(low ^ (end - start), 0x2c1b3c6d)
  low ^= high >>> 13
  return (high & 0xfffff) * 0x100000000 + (low >>> 0)
}
