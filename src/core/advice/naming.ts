/** How things that may take the place of one another are named together. */
export type Naming = (names: readonly string[]) => string;

/** Where nobody gave words of a language. */
export const plainly: Naming = (names) => names.join(', ');
