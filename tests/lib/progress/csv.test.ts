import { csvLine, examCsv, factLine, progressCsv } from '@/lib/progress/csv'
import type { Progress } from '@/lib/progress/progress'

const place = {
  id: 'a',
  title: 'Phares, et "feux"',
  own: true,
  facts: 4,
  learned: 3,
  recall: 0.912345,
  strength: [1, 0, 2, 0, 0],
  tested: 5,
  recalled: 4,
}

const progress: Progress = {
  today: 20616,
  timeZone: 'UTC',
  dueNow: 4,
  desiredRetention: 0.9,
  dailyGoal: 20,
  days: new Map([
    [20616, { reviews: 2, tested: 1, recalled: 1, learned: 1, lapsed: 0, durationMs: 90_000 }],
    [20600, { reviews: 9, tested: 0, recalled: 0, learned: 3, lapsed: 1, durationMs: 0 }],
  ]),
  bins: new Map([[18, { tested: 10, recalled: 9, expected: 9.25 }]]),
  due: new Map([[20616, 7]]),
  facts: { learning: 1, learned: 3, suspended: 0, remembered: 2.76 },
  strength: [1, 0, 2, 0, 0],
  sets: [place],
  articles: [],
  hardest: [
    {
      id: 'f',
      statement: 'Le phare, à Brest.',
      answer: 'Brest',
      language: 'fr',
      lapses: 1,
      reps: 9,
      suspended: false,
      articleId: null,
      editedIn: null,
      readIn: null,
      history: [
        { day: 20600, rating: 1 },
        { day: 20616, rating: 4 },
      ],
    },
  ],
}

test.each([
  [
    'days',
    'day,reviews,tested,recalled,learned,lapsed,minutes\r\n2026-05-27,9,0,0,3,1,0.0\r\n2026-06-12,2,1,1,1,0,1.5\r\n',
  ],
  ['due', 'day,facts\r\n2026-06-12,7\r\n'],
  ['calibration', 'foreseen,recalled,tested\r\n0.9250,9,10\r\n'],
  [
    'strength',
    'learning,learned,suspended,remembered_today,under_7_days,under_30_days,under_90_days,under_365_days,longer\r\n1,3,0,2.8,1,0,2,0,0\r\n',
  ],
  [
    'sets',
    'id,title,facts,learned,recall_today,tested,recalled,under_7_days,under_30_days,under_90_days,under_365_days,longer\r\na,"Phares, et ""feux""",4,3,0.9123,5,4,1,0,2,0,0\r\n',
  ],
  [
    'hardest',
    'id,statement,answer,lapses,reviews,suspended,day,rating\r\nf,"Le phare, à Brest.",Brest,1,9,false,2026-05-27,again\r\nf,"Le phare, à Brest.",Brest,1,9,false,2026-06-12,easy\r\n',
  ],
] as const)('%s as a table', (table, expected) => {
  expect(progressCsv(table, progress)).toBe(expected)
})

test('a place without a fact learned has no recall', () => {
  const [, line] = progressCsv('articles', { ...progress, articles: [{ ...place, recall: null }] }).split('\r\n') // prettier-ignore
  expect(line).toContain(',4,3,,5,4,')
})

test('the forecast of an exam is a line for each fact', () => {
  const recalls = [{ factId: 'f', recall: 0.81234, gain: 0.15 }]
  const words = new Map([['f', { statement: 'Le phare, à Brest.', answer: 'Brest' }]])
  expect(examCsv({ day: 20616, recalls }, words)).toBe(
    'day,id,statement,answer,expected_recall,gain_on_the_eve\r\n2026-06-12,f,"Le phare, à Brest.",Brest,0.8123,0.1500\r\n',
  )
})

test('a text that looks like a formula stays a text', () => {
  expect(csvLine(['=1+1', '-2', 'a\nb', -2, true, null])).toBe('\'=1+1,\'-2,"a\nb",-2,true,\r\n')
})

test('a fact is one line', () => {
  const row = { id: 'f', statement: 'Le phare, à Brest.', answer: 'Brest', state: 2, stability: 12.345, difficulty: 5, due: '2026-06-12', lastDay: '2026-05-31', reps: 4, lapses: 1, tested: 2, recalled: 1, suspended: false } // prettier-ignore
  expect(factLine(row)).toBe(
    'f,"Le phare, à Brest.",Brest,review,12.35,5.00,2026-06-12,2026-05-31,4,1,2,1,false\r\n',
  )
})
