import type { Line } from '../domain/posting.ts';
import { isProse } from './dress.ts';
import type { LineKind } from './line-kind.ts';

/** What the lines below a place seem to be; each answer looks at a bounded number of them. */
export class Forecast {
  private readonly lines: readonly Line[];
  private readonly kinds: readonly LineKind[];
  private readonly headings: readonly boolean[];

  constructor(lines: readonly Line[], kinds: readonly LineKind[], headings: readonly boolean[]) {
    this.lines = lines;
    this.kinds = kinds;
    this.headings = headings;
  }

  /** What most list items up to the next heading seem to be; `null` when there is no majority. */
  vote(from: number): LineKind {
    const votes = new Map<LineKind, number>();
    let items = 0;
    for (let i = from; i < this.lines.length && i < from + 30; i += 1) {
      const line = this.lines[i];
      if (!line || this.isHeading(i)) break;
      if (!line.bullet && items > 0 && isProse(line.text)) break;
      if (!line.bullet && isProse(line.text)) continue;
      items += 1;
      const kind = this.kinds[i] ?? null;
      votes.set(kind, (votes.get(kind) ?? 0) + 1);
    }
    if (items < 2) return null;
    for (const [kind, n] of votes) if (n * 2 > items) return kind;
    return null;
  }

  /** At least two bullets, each a few words long, before anything else. */
  isShortList(from: number): boolean {
    let items = 0;
    for (let i = from; i < this.lines.length && items < 12; i += 1) {
      const line = this.lines[i];
      if (!line?.bullet) break;
      if (line.text.split(' ').length > 10) return false;
      items += 1;
    }
    return items >= 2;
  }

  /** How many of the next four lines of this shape are of a kind; 0 when another kind mixes in. */
  runOf(kind: LineKind, from: number): number {
    const bullet = this.lines[from]?.bullet;
    let hits = 0;
    let items = 0;
    for (let k = from; k < this.lines.length && items < 4; k += 1) {
      if (this.isHeading(k) || this.lines[k]?.bullet !== bullet) break;
      items += 1;
      if (this.kinds[k] === kind) hits += 1;
    }
    return hits >= items - 1 ? hits : 0;
  }

  private isHeading(i: number): boolean {
    return this.headings[i] === true;
  }
}
