/** The two sizes of the question, in pixels: they stay marked whatever is chosen. */
export const LANDMARKS = [224, 227] as const;
