/**
 * How many megabytes V8 should give to young objects in a thread or process that reads texts: its three semi-spaces
 * together. Reading makes little that lives long; with V8's own 48 MB tens more stay resident, and nothing is faster.
 */
export const YOUNG_MB = 6
