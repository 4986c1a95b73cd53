declare module 'flashtext.js' {
  /** What the bench uses of it; the package has no types of its own. */
  export default class KeywordProcessor {
    addKeywordsFromArray(keywords: string[]): void;
    extractKeywords(text: string): string[];
  }
}
