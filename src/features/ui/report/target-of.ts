/** A place in the same page needs no second tab. */
export const targetOf = (href: string): string => (href.startsWith('#') ? '_self' : '_blank');
