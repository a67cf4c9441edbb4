/**
 * `npm run bench:memory [-- --learners N]`: simulated learners who study ten minutes a day for half a year, once by the
 * ladder of forms and its rule of what each answer counts for, once by self-rated cards alone. Both are planned by FSRS-6
 * with default weights. For each figure the mean over the learners, and the mean of the differences between the two
 * ways in the same learner, with its 95 % interval. What is assumed stands in memory/assumptions.ts.
 */
import { parseArgs } from 'node:util'
import { SCENARIOS } from './memory/assumptions'
import { study, type Outcome } from './memory/learner'
import { cards, ladder } from './memory/ways'

const { values } = parseArgs({ options: { learners: { type: 'string', default: '30' } } })
const learners = Number(values.learners)

const FIGURES: [keyof Outcome, string, number][] = [
  ['reviewsADay', 'answers a day', 1],
  ['secondsEach', 'seconds each', 2],
  ['begun', 'facts begun', 0],
  ['remembered', 'facts remembered at the end', 0],
  ['retention', 'retention of those begun', 3],
  ['recalledWhenDue', 'recalled when due', 3],
]

const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length

for (const scenario of SCENARIOS) {
  const runs = Array.from({ length: learners }, (_, seed) => ({
    cards: study(cards, seed, scenario),
    ladder: study(ladder, seed, scenario),
  }))
  console.log(`\n${scenario.name} (n = ${learners})`)
  for (const [figure, name, digits] of FIGURES) {
    const [theirs, ours] = [runs.map((run) => run.cards[figure]), runs.map((run) => run.ladder[figure])] // prettier-ignore
    const gains = ours.map((value, i) => value - (theirs[i] ?? 0))
    const centre = mean(gains)
    const error = 1.96 * Math.sqrt(mean(gains.map((gain) => (gain - centre) ** 2)) / (learners - 1))
    console.log(
      `  ${name.padEnd(28)} cards ${mean(theirs).toFixed(digits).padStart(7)}   ladder ${mean(ours).toFixed(digits).padStart(7)}   difference ${centre.toFixed(digits)} ± ${error.toFixed(digits)}`,
    )
  }
}
