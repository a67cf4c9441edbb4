/**
 * What the simulated learners are like, and where the numbers come from.
 *
 * Times and ratings of a self-rated card are the defaults of fsrs-rs's simulator (`SimulatorConfig`, medians of Anki's
 * users): seconds by rating when first learned and when reviewed, how often a first sight is rated so, and how
 * often a recalled card is hard, good, easy.
 */
export const CARD = {
  learnSeconds: [33.79, 24.3, 13.68, 6.5],
  reviewSeconds: [23, 11.68, 7.33, 5.6],
  firstRating: [0.24, 0.094, 0.495, 0.171],
  effort: [0, 0.224, 0.631, 0.145],
} as const

/** Of a time: the standard deviation of its logarithm. Answer times are about log-normal; 0.5 is usual (van der Linden 2006). */
export const TIME_SPREAD = 0.5

/**
 * Seconds beyond those of a card. A card's time ends with reading the answer (three words: 0.75 s at 240 words a minute,
 * Brysbaert 2019) and judging oneself (1.35 s, the mental act of the keystroke-level model: Card, Moran & Newell 1980).
 * Choosing takes neither, but reads four choices of three words (3 s). Typing is judged by the grader, but takes twelve
 * letters at 44 words a minute (3.3 s; the mean of 52 on a keyboard, Dhakal et al. 2018, and 36 on a phone, Palin et al.
 * 2019) and a key to send it (0.3 s). Each has two taps.
 */
export const EXTRA_SECONDS = { chosen: 3 - 0.75 - 1.35, typed: 3.3 + 0.3 - 1.35 } as const

/** Four choices. */
export const GUESS = 0.25

/**
 * A typed answer that was known comes with a slip, which the grader calls close, or so that it is judged wrong. Uncorrected
 * errors are 1.2 % of characters (Dhakal et al. 2018), so 13 % of answers of twelve letters have one; the grader lets one
 * letter pass. Half of those judged wrong are contested ("I was right").
 */
export const SLIP = { close: 0.11, wrong: 0.02, contested: 0.5 } as const

/** In a learning step some minutes after the sight. */
export const STEP_RECALL = 0.95

/** Study each day, and new facts at most. */
export const SECONDS_A_DAY = 600
export const NEW_A_DAY = 20
export const DAYS = 180

export interface Scenario {
  name: string
  /** What choosing right adds to stability, as a share of what recalling adds. */
  recognitionGain: number
  /** Of facts not recalled, the share recognised among the choices beyond guessing. */
  recognised: number
  /** Of cards not recalled, the share that the learner rates good nevertheless. */
  selfDeceit: number
}

/**
 * What research leaves open, both ways. Choosing teaches as much as recalling once there is feedback (Adesope et al.
 * 2017, a meta-analysis: g = 0.70 for multiple choice, 0.48 for short answers) or half as much (Rowland 2014, another:
 * 0.29 for recognition, 0.61 for cued recall). Learners grading their own recall call 5 to 20 % of wrong answers right
 * (Dunlosky & Rawson 2012 and the work they review), or none do.
 */
export const SCENARIOS: readonly Scenario[] = [
  { name: 'honest cards, choosing teaches as much', recognitionGain: 1, recognised: 0.3, selfDeceit: 0 }, // prettier-ignore
  { name: 'honest cards, choosing teaches half', recognitionGain: 0.5, recognised: 0.3, selfDeceit: 0 }, // prettier-ignore
  { name: '10 % of misses rated good, choosing teaches as much', recognitionGain: 1, recognised: 0.3, selfDeceit: 0.1 }, // prettier-ignore
  { name: '10 % of misses rated good, choosing teaches half', recognitionGain: 0.5, recognised: 0.3, selfDeceit: 0.1 }, // prettier-ignore
]
