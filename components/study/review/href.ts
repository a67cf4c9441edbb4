/** The address of what is due, over all sets or in one. */
export const reviewHref = (setId?: string): string => (setId ? `/review?set=${setId}` : '/review')
