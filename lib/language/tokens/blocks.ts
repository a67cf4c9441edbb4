import type { SentenceKind, Span } from '../document'
import { datelineEnd } from './dateline'

/** A stretch of text that no sentence crosses: a line, or lines that were only wrapped. */
export interface Block extends Span {
  paragraph: number
  kind: SentenceKind
}

const ITEM = /^\s{0,8}(?:[-–—•*◦▪‣·]\s|(?:\d{1,3}|[a-zA-Z])[.)]\s(?!.*[.!?]\s))/u
/** A dateline stands in one of the first blocks, below the title. */
const DATELINE_BLOCKS = 4
const TERMINATED = /[.!?…:;,]["'’»”)\]\s]*$/u

/** The blocks of a text in order; they cover every character that is not white space. */
export function findBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let paragraph = -1
  let lines: Span[] = []
  const close = () => {
    if (lines.length === 0) return
    paragraph++
    for (const span of joinWrapped(text, lines)) {
      blocks.push({ ...span, paragraph, kind: 'prose' })
    }
    lines = []
  }
  for (const line of eachLine(text)) {
    if (line.start === line.end) close()
    else lines.push(line)
  }
  close()
  blocks.forEach((block, index) => {
    block.kind = kindOf(text, block, blocks[index + 1])
  })
  return [
    ...blocks.slice(0, DATELINE_BLOCKS).flatMap((block) => withoutDateline(text, block)),
    ...blocks.slice(DATELINE_BLOCKS),
  ]
}

/** The dateline as a heading of its own, and what follows it. */
function withoutDateline(text: string, block: Block): Block[] {
  const end = datelineEnd(text.slice(block.start, block.end))
  if (end === undefined) return [block]
  const dateline: Block = { ...trim(text, block.start, block.start + end), paragraph: block.paragraph, kind: 'heading' } // prettier-ignore
  if (dateline.end >= block.end) return [dateline]
  return [dateline, { ...block, ...trim(text, block.start + end, block.end) }]
}

/** Lines without their outer white space; an empty span for a blank one. */
function* eachLine(text: string): Generator<Span> {
  const newline = /\r\n|[\n\r\u2028\u2029\u000B\u000C\u0085]/gu
  let start = 0
  for (;;) {
    const found = newline.exec(text)
    const end = found ? found.index : text.length
    yield trim(text, start, end)
    if (!found) return
    start = newline.lastIndex
  }
}

function trim(text: string, start: number, end: number): Span {
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  return { start, end }
}

/**
 * Lines of one width, the first of them cut in mid-sentence, were wrapped by a mail program or an editor and belong
 * together; lines of every length are paragraphs, headings or items of their own.
 */
function joinWrapped(text: string, lines: Span[]): Span[] {
  const joined: Span[] = []
  const longest = Math.max(0, ...lines.slice(0, 500).map((line) => line.end - line.start))
  const wrapped = longest >= 40 && longest <= 120
  for (const line of lines) {
    const last = joined.at(-1)
    const above = last && lineAbove(text, last)
    const continues =
      wrapped &&
      last !== undefined &&
      above !== undefined &&
      above >= longest * 0.7 &&
      !ITEM.test(text.slice(line.start, line.start + 12)) &&
      (/^[\p{Ll}\d("«“]/u.test(text.slice(line.start, line.start + 2)) ||
        !TERMINATED.test(text.slice(Math.max(last.start, last.end - 8), last.end)))
    if (continues) last.end = line.end
    else joined.push({ ...line })
  }
  return joined
}

/** Length of the last line of a block. */
function lineAbove(text: string, block: Span): number {
  let from = block.end
  while (from > block.start && !/[\n\r\u2028\u2029\u000B\u000C\u0085]/u.test(text.charAt(from - 1)))
    from--
  return block.end - from
}

function kindOf(text: string, block: Block, next: Block | undefined): SentenceKind {
  const line = text.slice(block.start, Math.min(block.end, block.start + 200))
  if (ITEM.test(line)) return 'item'
  const short = block.end - block.start <= 120
  return short &&
    !TERMINATED.test(line) &&
    /^[#=*\p{Lu}\p{Nd}«"“'‘[(]/u.test(line) &&
    next !== undefined
    ? 'heading'
    : 'prose'
}
