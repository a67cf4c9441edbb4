import fc from 'fast-check'
import { seeded } from '@/lib/random'
import { catchUp } from '@/lib/study/catch-up'
import { graderOf } from '@/lib/study/grader'
import { isCleared, layTable, layTiles, pick } from '@/lib/study/match'
import { blank } from '@/lib/study/reading'
import { advanceRound, currentOfRound, RECALLS_NEEDED, startRound } from '@/lib/study/round'
import type { StudyFact } from '@/lib/study/fact'
import { DEFAULT_PARAMETERS } from '@/lib/review/memory'
import type { SentReview } from '@/lib/review/sent'

const fact = (id: string, answer = `Réponse ${id}`): StudyFact => ({
  id,
  sibling: id,
  language: 'fr',
  context: 'Un phare',
  statement: `Le phare ${id} : ${answer}.`,
  answer,
  sentence: `Le phare ${id} : ${answer}.`,
  memory: null,
  mark: null,
  wish: null,
  editedIn: null,
  readIn: null,
  questions: [
    {
      id: `${id}-q`,
      factId: id,
      kind: 'short',
      context: 'Un phare',
      prompt: `Quel phare est le ${id} ?`,
      source: { start: 0, end: 1, text: 'x' },
      language: 'fr',
      answer,
      accepted: [],
    },
  ],
})

describe('a round of learning', () => {
  it('ends when each fact was recalled twice, whatever was missed on the way', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (answers) => {
        let round = startRound(['a', 'b', 'c', 'd', 'e'])
        const recalls: Record<string, number> = {}
        for (let turn = 0; turn < 100; turn++) {
          const id = currentOfRound(round)
          if (!id) break
          const recalled = answers[turn] ?? true
          if (recalled) recalls[id] = (recalls[id] ?? 0) + 1
          round = advanceRound(round, id, recalled)
        }
        expect(round.waiting).toEqual([])
        expect(round.done).toBe(5)
        expect(Object.values(recalls)).toEqual(new Array(5).fill(RECALLS_NEEDED))
      }),
    )
  })

  it('does not ask the same fact twice in a row while there are others', () => {
    const round = advanceRound(startRound(['a', 'b', 'c']), 'a', false)
    expect(currentOfRound(round)).toBe('b')
  })
})

describe('matching pairs', () => {
  const facts = Array.from({ length: 9 }, (_, i) => fact(String(i)))

  it('lays six pairs, the same ones for the same seed', () => {
    const tiles = layTiles(facts, seeded(4))
    expect(tiles).toHaveLength(12)
    expect(layTiles(facts, seeded(4))).toEqual(tiles)
  })

  it('never lays two pairs with one answer', () => {
    const same = [fact('a', 'Brest'), fact('b', 'Brest'), fact('c', 'Roscoff')]
    expect(layTiles(same, seeded(1))).toHaveLength(4)
    expect(layTiles(same.slice(0, 2), seeded(1))).toEqual([])
  })

  it('is cleared by finding all pairs, and counts a miss', () => {
    let table = layTable(layTiles(facts, seeded(2)))
    const [first] = table.tiles
    const stranger = table.tiles.find(
      ({ factId, side }) => factId !== first?.factId && side !== first?.side,
    )
    table = pick(pick(table, first?.id ?? ''), stranger?.id ?? '')
    expect(table.misses).toBe(1)
    for (const { factId, side } of table.tiles) {
      if (side === 'asked') table = pick(pick(table, `${factId}:q`), `${factId}:a`)
    }
    expect(isCleared(table)).toBe(true)
  })
})

describe('reading with gaps', () => {
  it('puts text and gaps together to the text again', () => {
    const text = 'Le phare de Kermor fut bâti en 1849 à Brest.\nIl brûla deux fois avant 1900.'
    const paragraphs = [
      { start: 0, end: 44 },
      { start: 45, end: text.length },
    ]
    const spans = fc.array(fc.record({ start: fc.nat(text.length), length: fc.integer({ min: 0, max: 12 }) }), { maxLength: 6 }) // prettier-ignore
    fc.assert(
      fc.property(spans, (gaps) => {
        const blanked = blank(
          text,
          paragraphs,
          gaps.map(({ start, length }, i) => ({ factId: String(i), start, end: start + length, question: null })), // prettier-ignore
        )
        const again = blanked.map((pieces) =>
          pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''),
        )
        expect(again.join('\n')).toBe(text)
      }),
    )
  })
})

describe('catching up with what a device did', () => {
  const review = (id: string, kind: 'rating' | 'undo', reviewedAt: number): SentReview => ({
    ...(kind === 'rating'
      ? { kind, rating: 3, form: 'flashcard', origin: 'cards', durationMs: 1 }
      : { kind, undoes: 'r1' }),
    id,
    factId: 'a',
    reviewedAt,
    day: 20_000,
  })
  const grade = graderOf(fact('a').questions)

  it('applies a review, and not one that was taken back', () => {
    const once = catchUp([fact('a')], [review('r1', 'rating', 5)], DEFAULT_PARAMETERS, grade)
    expect(once[0]?.memory?.reps).toBe(1)
    const undone = [review('u', 'undo', 6), review('r1', 'rating', 5)]
    expect(catchUp([fact('a')], undone, DEFAULT_PARAMETERS, grade)[0]?.memory).toBeNull()
  })

  it('judges an answer as the page would', () => {
    const answer = (given: string): SentReview => ({
      id: 'x',
      kind: 'answer',
      factId: 'a',
      questionId: 'a-q',
      given,
      origin: 'learn',
      durationMs: 10,
      reviewedAt: 5,
      day: 20_000,
    })
    const after = (given: string) =>
      catchUp([fact('a', 'Brest')], [answer(given)], DEFAULT_PARAMETERS, grade)[0]?.memory
    expect(after('brest')?.learningStep).toBe(1)
    expect(after('Roscoff')?.learningStep).toBe(0)
  })
})
