/**
 * `npm run bench:questions -- DIR|FILE … [--seed S] [--max N]`: the rubric's figures that need no judge, over a folder of texts, the time per
 * 1,000 words and whether two runs agree to the byte.
 * `--sheet N`: N questions drawn by the seed, to be judged blind: first what a learner sees, then the articles with the sources.
 * `--piaf FILE`: of the answers that people asked about (SQuAD format), how many are the answer of one of our facts.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { cleanText } from '@/lib/article/clean'
import { detectLanguage } from '@/lib/article/detect'
import { findFacts } from '@/lib/fact/find'
import { analyse } from '@/lib/language/analyse'
import type { Language } from '@/lib/language/document'
import { check } from '@/lib/question/check/check'
import type { Question } from '@/lib/question/question'
import { questionsOf, type Quiz } from '@/lib/question/quiz'
import { seeded, shuffle } from '@/lib/random'
import { guesses } from './guessing'

interface Text {
  name: string
  text: string
  language: Language
  words: number
}

interface Run extends Text {
  quiz: Quiz
  milliseconds: number
  same: boolean
}

const share = (part: number, whole: number): string =>
  `${whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)} % (${part}/${whole})`

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(path, name))
}

function read(path: string): Text[] {
  const cleaned = cleanText(readFileSync(path, 'utf8'))
  if (!cleaned.ok) return []
  const { text } = cleaned
  const language = detectLanguage(text)
  return language
    ? [{ name: path, text, language, words: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0 }]
    : []
}

function quizOf({ text, language }: Text, seed: number): Quiz {
  return questionsOf(analyse(text, language), { seed })
}

function run(text: Text, seed: number): Run {
  const start = performance.now()
  const quiz = quizOf(text, seed)
  const milliseconds = performance.now() - start
  const same = JSON.stringify(quizOf(text, seed)) === JSON.stringify(quiz)
  return { ...text, quiz, milliseconds, same }
}

function count(items: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([item, n]) => `${item} ${n}`).join(', ') // prettier-ignore
}

/** *Dans quelle ville …* → *quelle*, *In which year* → *which*: the first word that asks. */
function questionWord({ prompt }: Question): string {
  return /(?<![\p{L}])(?:qui|que|qu[’']|quand|où|combien|comment|pourquoi|quel(?:le)?s?|who|whom|whose|what|which|when|where|how|why)(?![\p{L}])/iu.exec(prompt)?.[0].toLowerCase() ?? 'none' // prettier-ignore
}

function report(language: string, runs: readonly Run[]): void {
  const questions = runs.flatMap(({ quiz }) => quiz.questions)
  const facts = runs.flatMap(({ quiz }) => quiz.facts)
  const words = runs.reduce((sum, text) => sum + text.words, 0)
  const prose = runs
    .flatMap(({ quiz }) => quiz.coverage)
    .filter(({ reason }) => reason !== 'not-prose')
  const choices = questions.filter((question) => question.kind === 'choice')
  const guessed = guesses(runs.flatMap(({ quiz, text }) => quiz.questions.map((question) => ({ question, article: text })))) // prettier-ignore
  const findings = runs.flatMap((one) =>
    one.quiz.questions.flatMap((question) => check(question, one)),
  )
  const milliseconds = runs.reduce((sum, one) => sum + one.milliseconds, 0)
  const lines: [string, string][] = [
    ['texts, words', `${runs.length}, ${words}`],
    ['facts, questions', `${facts.length}, ${questions.length}`],
    ['questions per 100 words', ((100 * questions.length) / words).toFixed(2)],
    ['facts per 100 words', ((100 * facts.length) / words).toFixed(2)],
    ['sentences asked about', share(prose.filter(({ asked }) => asked).length, prose.length)],
    ['why not', count(prose.flatMap(({ reason }) => reason ?? []))],
    ['kinds', count(questions.map(({ kind }) => kind))],
    ['kinds of fact', count(facts.map(({ kind }) => kind))],
    [
      'question words',
      count(questions.filter(({ kind }) => kind === 'flashcard').map(questionWord)),
    ],
    [
      'place of the key',
      count(choices.map(({ answer, choices: all }) => String(all.indexOf(answer) + 1))),
    ],
    ['false of true/false', share(questions.filter((q) => q.kind === 'true-false' && q.answer === 'false').length, questions.filter(({ kind }) => kind === 'true-false').length)], // prettier-ignore
    [
      'findings of check',
      findings.length === 0
        ? 'none'
        : count(findings.map(({ severity, code }) => `${severity} ${code}`)),
    ],
    ['ms per 1,000 words', ((1000 * milliseconds) / words).toFixed(0)],
    ['two runs agree', runs.every(({ same }) => same) ? 'to the byte' : 'NO'],
  ]
  console.log(`\n${language}`)
  for (const [name, value] of lines) console.log(`  ${name.padEnd(24)} ${value}`)
  console.log('  the key of choices guessed by a rule that singles one out (25 % by chance)')
  for (const [name, right, applied] of guessed) console.log(`    ${name.padEnd(22)} ${share(right, applied)}`) // prettier-ignore
}

function sheet(runs: readonly Run[], size: number, seed: number): void {
  const all = runs.flatMap((one) => one.quiz.questions.map((question) => ({ one, question })))
  const drawn = shuffle(all, seeded(seed)).slice(0, size)
  console.log(
    `\n# Part 1: what a learner sees (seed ${seed}, ${drawn.length} of ${all.length} questions)\n`,
  )
  drawn.forEach(({ question }, i) => {
    console.log(`## ${i + 1} [${question.kind}]\ncontext: ${question.context}\n${question.prompt}`)
    if ('choices' in question)
      for (const choice of question.choices ?? []) console.log(`- ${choice}`)
    console.log(
      `key: ${typeof question.answer === 'string' ? question.answer : JSON.stringify(question.answer)}\n`,
    )
  })
  console.log('\n# Part 2: where they come from\n')
  drawn.forEach(({ one, question }, i) =>
    console.log(`## ${i + 1} ${one.name}\n${question.source.text.replace(/\s+/g, ' ')}\n`),
  )
  const names = new Set(drawn.map(({ one }) => one.name))
  console.log('\n# Part 3: the articles\n')
  for (const one of runs) if (names.has(one.name)) console.log(`## ${one.name}\n${one.text}\n`)
}

const SQUAD = z.object({
  data: z.array(
    z.object({
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              answers: z.array(z.object({ text: z.string(), answer_start: z.number() })),
            }),
          ),
        }),
      ),
    }),
  ),
})

function coverPiaf(file: string): void {
  const { data } = SQUAD.parse(JSON.parse(readFileSync(file, 'utf8')))
  let asked = 0
  let found = 0
  for (const { context, qas } of data.flatMap(({ paragraphs }) => paragraphs)) {
    const facts = findFacts(analyse(context, 'fr')).map(({ fact }) => fact)
    for (const { answers } of qas) {
      const [answer] = answers
      if (!answer) continue
      asked++
      const [start, end] = [answer.answer_start, answer.answer_start + answer.text.length]
      const covers = facts.some(({ answerStart, answerEnd }) => {
        const both = Math.min(end, answerEnd) - Math.max(start, answerStart)
        return both > 0 && 2 * both >= Math.max(end - start, answerEnd - answerStart)
      })
      if (covers) found++
    }
  }
  console.log(
    `\nPIAF: answers that are the answer of a fact (same span, or overlapping by half): ${share(found, asked)}`,
  )
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' }, sheet: { type: 'string' }, piaf: { type: 'string' }, skip: { type: 'string' }, only: { type: 'string' } }, // prettier-ignore
  })
  const seed = Number(values.seed)
  const wanted = (name: string): boolean =>
    (!values.skip || !new RegExp(values.skip).test(name)) &&
    (!values.only || new RegExp(values.only).test(name))
  const runs = positionals
    .flatMap(filesIn)
    .filter(wanted)
    .flatMap(read)
    .map((text) => run(text, seed))
  for (const language of ['fr', 'en']) {
    const own = runs.filter((one) => one.language === language)
    if (own.length > 0) report(language, own)
  }
  if (values.sheet) sheet(runs, Number(values.sheet), seed)
  if (values.piaf) coverPiaf(values.piaf)
}

main()
