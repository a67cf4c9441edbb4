/** Names of the classes of `STRENGTHS`, for the messages `progress.strength.class`. */
export const CLASSES = ['week', 'month', 'quarter', 'year', 'years'] as const
