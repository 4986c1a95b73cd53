declare module 'mark.js' {
  interface MarkOptions {
    separateWordSearch?: boolean;
    accuracy?: { value: 'exactly'; limiters: string[] };
    done?: (total: number) => void;
  }
  /** What the bench uses of it; the package has no types of its own. */
  export default class Mark {
    constructor(element: Element);
    mark(terms: string[], options: MarkOptions): void;
    unmark(): void;
  }
}
