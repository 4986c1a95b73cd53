/** Tags that employers put on postings and that name no skill, each with the reason. */
export const genericTags: ReadonlyMap<string, string> = new Map([]);
