/** What is seen of a fact when its worth is weighed: names with a value of 0–1; what is not there is 0. */
export type Features = Record<string, number>

/** Puts a value under a name; *true* is 1. Nothing is put down for 0. */
export function note(features: Features, name: string, value: number | boolean | undefined): void {
  if (value) features[name] = Number(value)
}

/** A value from `from` (0) to `to` (1) and beyond. */
export function scaled(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)))
}
