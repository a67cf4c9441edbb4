import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { FRENCH } from './texts'

const folder = mkdtempSync(join(tmpdir(), 'quiz-'))
const file = join(folder, 'pont.txt')
writeFileSync(file, FRENCH)

function quiz(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'app/_commands/quiz.ts', ...args],
    { input, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

const span = { start: z.number(), end: z.number() }
const OUTPUT = z.strictObject({
  language: z.enum(['fr', 'en']),
  title: z.string(),
  text: z.string(),
  facts: z.array(
    z.strictObject({ id: z.string(), statement: z.string(), kind: z.string(), ...span, answer: z.string(), answerStart: z.number(), answerEnd: z.number() }), // prettier-ignore
  ),
  questions: z.array(
    z.object({ id: z.string(), factId: z.string(), kind: z.string(), context: z.string(), prompt: z.string(), source: z.strictObject({ ...span, text: z.string() }) }), // prettier-ignore
  ),
})

test('prints the quiz as JSON, offsets into its text, the same for the same seed', () => {
  const first = quiz([file, '--json', '--seed', '3', '--max', '6'])
  expect(first).toMatchObject({ status: 0, stderr: '' })
  const { language, title, text, facts, questions } = OUTPUT.parse(JSON.parse(first.stdout))
  expect({ language, title }).toEqual({ language: 'fr', title: 'Le pont de la Lys' })
  expect(questions).toHaveLength(6)
  for (const { answer, answerStart, answerEnd } of facts)
    expect(text.slice(answerStart, answerEnd)).toBe(answer)
  for (const { source } of questions) expect(text.slice(source.start, source.end)).toBe(source.text)
  expect(quiz(['-', '--json', '--seed', '3', '--max', '6'], FRENCH).stdout).toBe(first.stdout)
}, 60_000)

test('a date that is given stands above the questions', () => {
  const { stdout } = quiz([file, '--json', '--max', '3', '--date', '2009-05-03'])
  const { questions } = OUTPUT.parse(JSON.parse(stdout))
  expect(new Set(questions.map(({ context }) => context))).toEqual(
    new Set(['Le pont de la Lys, 3 mai 2009']),
  )
}, 60_000)

test.each([
  ['no such file', [join(folder, 'none.txt')], ''],
  ['a folder', [folder], ''],
  ['an empty text', ['-'], ' \n '],
  ['a binary one', ['-'], 'PK\u0003\u0004\0\0'],
  [
    'another language',
    ['-'],
    'Der Vertrag wurde von den beiden Ministern in Oslo unterzeichnet und dann gelobt.',
  ],
  ['a wrong number', [file, '--max', 'many'], ''],
  ['no questions at all', [file, '--max', '0'], ''],
  ['a wrong seed', [file, '--seed', 'x'], ''],
  ['no date', [file, '--date', '3 mai 2009'], ''],
  ['a day that there is not', [file, '--date', '2009-02-30'], ''],
  ['a day to come', [file, '--date', '2999-01-01'], ''],
  ['a binary file', [process.execPath], ''],
  ['a wrong option', [file, '--colour'], ''],
])(
  'bad input (%s): one line on standard error, exit 2',
  (_, args, input) => {
    const { status, stdout, stderr } = quiz(args, input)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr.trim().split('\n')).toHaveLength(1)
  },
  60_000,
)
