/** *in return*, *a similar incident*, *instead*: of what was said before. */
const BACKWARDS = /\b(?:in (?:return|retaliation|response|turn)\?|instead\b(?! of)|(?:an?|the|in|from) similar\b|(?:a|the) (?:present|latter|former|same|said) (?!as\b)\p{Ll}+|such an?\b|how many (?:other|more|further)\b|(?:the|their|its) (?:arrival|findings|ideas|proposal|inertia)\b(?! of))/iu // prettier-ignore

/** *the story*, *the data*, *construction*: a subject that says of itself not which, unless the title does. */
const POINTED = /\b(?:did|does|do|was|were|is|are|has|have|had) (?:the )?(?<noun>story|data|team|family|drug|article|blaze|incident|proposal|decision|idea|scene|attack|reduction|work|construction|agency|firm|author|building|programme|program) (?!of\b|in\b|that\b|for\b|at\b|by\b|between\b|\p{Lu})/u // prettier-ignore

/** A heading or a second sentence that ran into it: *… in the county In the north …*. */
const RUN_IN =
  /\p{Ll} (?:In|On|At|Upon|By|The|An?) (?:the|an?|his|her|their|its|\p{Lu}?\p{Ll}+ing)\b/u

/** Whether an English question points to what neither it nor the context line says. */
export function pointsAway(question: string, context: string): boolean {
  const noun = POINTED.exec(question)?.groups?.noun
  const unsaid = noun !== undefined && !context.toLowerCase().includes(noun.toLowerCase())
  return unsaid || BACKWARDS.test(question) || RUN_IN.test(question)
}
