/**
 * `npm run --silent quiz -- FILE [--lang fr|en] [--date YYYY-MM-DD] [--seed N] [--max N] [--json]`: a quiz from a text, with
 * no database. `--date`: when the text was published. `-` reads standard input. Bad input: one line on standard error and exit 2.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { cleanText, MAX_LENGTH } from '@/lib/article/clean'
import { articleDates, isArticleDate } from '@/lib/article/date'
import { detectLanguage } from '@/lib/article/detect'
import { now } from '@/lib/clock'
import { LANGUAGES, type Language } from '@/lib/language/document'
import type { Question } from '@/lib/question/question'
import { makeQuiz } from '@/lib/question/quiz'

const USAGE = 'npm run --silent quiz -- FILE [--lang fr|en] [--date YYYY-MM-DD] [--seed N] [--max N] [--json]' // prettier-ignore

class BadInput extends Error {}

const REASONS = {
  empty: 'The text is empty.',
  binary: 'This is not a text file.',
  'too-long': `The text is longer than ${MAX_LENGTH} characters.`,
} as const

function wholeNumber(value: string | undefined, name: string, least: number): number | undefined {
  if (value === undefined) return undefined
  const number = Number(value)
  if (!/^-?\d+$/.test(value) || number < least || !Number.isSafeInteger(number)) {
    throw new BadInput(
      `--${name} takes a whole number${least > 0 ? ` from ${least}` : ''}, not "${value}".`,
    )
  }
  return number
}

function readText(file: string): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const why =
      code === 'ENOENT'
        ? 'no such file'
        : code === 'EISDIR'
          ? 'it is a folder'
          : 'it cannot be read'
    throw new BadInput(`${file}: ${why}.`)
  }
  const text = bytes.toString('utf8')
  const cleaned = cleanText(text)
  if (!cleaned.ok) throw new BadInput(REASONS[cleaned.reason])
  return cleaned.text
}

function readArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        date: { type: 'string' },
        seed: { type: 'string' },
        max: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) throw new BadInput(USAGE)
    if (values.lang !== undefined && !LANGUAGES.some((one) => one === values.lang)) {
      throw new BadInput(`--lang takes ${LANGUAGES.join(' or ')}, not "${values.lang}".`)
    }
    if (values.date !== undefined && !isArticleDate(values.date, now())) {
      const { min, max } = articleDates(now())
      throw new BadInput(`--date takes a day from ${min} to ${max}, not "${values.date}".`)
    }
    return {
      file,
      json: values.json,
      language: values.lang as Language | undefined,
      date: values.date,
      seed: wholeNumber(values.seed, 'seed', -Number.MAX_SAFE_INTEGER) ?? 1,
      max: wholeNumber(values.max, 'max', 1),
    }
  } catch (error) {
    if (error instanceof BadInput) throw error
    throw new BadInput(error instanceof Error ? (error.message.split('\n')[0] ?? USAGE) : USAGE)
  }
}

/** A question as it is read on a terminal. */
function shown(question: Question, number: number): string {
  const lines = [`${number}. [${question.kind}] ${question.context}`, `   ${question.prompt}`]
  if ('choices' in question) question.choices?.forEach((choice, i) => lines.push(`   ${String.fromCharCode(97 + i)}) ${choice}`)) // prettier-ignore
  const answer = Array.isArray(question.answer)
    ? question.answer
        .map((one) => (typeof one === 'string' ? one : `${one.left} – ${one.right}`))
        .join(' / ')
    : question.answer
  lines.push(`   = ${answer}`, `   « ${question.source.text.replace(/\s+/g, ' ')} »`)
  return lines.join('\n')
}

function main(): void {
  const { file, json, language: wanted, date, seed, max } = readArguments(process.argv.slice(2))
  const text = readText(file)
  const language = wanted ?? detectLanguage(text)
  if (!language)
    throw new BadInput('The language of this text is not served (French and English are).')
  const quiz = makeQuiz(text, {
    language,
    seed,
    ...(date ? { date } : {}),
    ...(max ? { max } : {}),
  })
  if (!json) {
    console.log(quiz.questions.map((question, i) => shown(question, i + 1)).join('\n\n'))
    return
  }
  const facts = quiz.facts.map(({ id, statement, kind, start, end, answer, answerStart, answerEnd }) => ({ id, statement, kind, start, end, answer, answerStart, answerEnd })) // prettier-ignore
  const questions = quiz.questions.map((question) => ({
    id: question.id,
    factId: question.factId,
    kind: question.kind,
    context: question.context,
    prompt: question.prompt,
    ...('choices' in question && question.choices ? { choices: question.choices } : {}),
    answer: question.answer,
    ...('accepted' in question ? { accepted: question.accepted } : {}),
    ...('correction' in question && question.correction ? { correction: question.correction } : {}),
    source: question.source,
  }))
  console.log(
    JSON.stringify(
      { language, title: quiz.facts[0]?.context ?? '', text, facts, questions },
      null,
      2,
    ),
  )
}

try {
  main()
} catch (error) {
  if (!(error instanceof BadInput)) throw error
  console.error(error.message)
  process.exitCode = 2
}
