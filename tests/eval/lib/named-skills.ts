/**
 * Named skills in whole postings, by the rules of ../shared/eval/score.mjs: a prediction is right
 * when it overlaps a named mention, left out when it overlaps another annotation or is one of the
 * listed discipline words, wrong otherwise.
 */
export interface Span {
  start: number;
  end: number;
}

/** A posting with its labels; offsets are UTF-16 into `text`. */
export interface LabelledPosting {
  id: string;
  src: string;
  text: string;
  named: (Span & { text: string })[];
  ignore: Span[];
  knowledge: Span[];
}

/** Counts that add up over postings. */
export interface NamedScore {
  right: number;
  wrong: number;
  found: number;
  gold: number;
  errors: string[];
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The surface as score.mjs compares it with the listed discipline words. */
export function normalSurface(text: string): string {
  const trimmed = text.trim().toLowerCase();
  const front = trimmed.startsWith('.net') ? trimmed : trimmed.replace(/^[\s([“"•*&+,.;:-]+/, '');
  return front.replace(/[\s)\]”",;:.?!-]+$/, '').replace(/\s+/g, ' ');
}

/** Scores the predictions for one posting. */
export function scorePosting(
  posting: LabelledPosting,
  predictions: readonly Span[],
  disciplines: ReadonlySet<string>,
): NamedScore {
  const score: NamedScore = {
    right: 0,
    wrong: 0,
    found: 0,
    gold: posting.named.length,
    errors: [],
  };
  const around = (span: Span): string =>
    posting.text.slice(Math.max(0, span.start - 50), span.start) +
    '[' +
    posting.text.slice(span.start, span.end) +
    ']' +
    posting.text.slice(span.end, span.end + 40);
  for (const span of predictions) {
    if (posting.named.some((gold) => overlaps(gold, span))) score.right++;
    else if (
      !posting.ignore.some((zone) => overlaps(zone, span)) &&
      !disciplines.has(normalSurface(posting.text.slice(span.start, span.end)))
    ) {
      score.wrong++;
      score.errors.push(`WRONG  ${posting.src} ${around(span)}`);
    }
  }
  for (const gold of posting.named) {
    if (predictions.some((span) => overlaps(gold, span))) score.found++;
    else score.errors.push(`MISSED ${posting.src} ${around(gold)}`);
  }
  return score;
}

/** Adds up scores. */
export function total(scores: readonly NamedScore[]): NamedScore {
  const sum: NamedScore = { right: 0, wrong: 0, found: 0, gold: 0, errors: [] };
  for (const score of scores) {
    sum.right += score.right;
    sum.wrong += score.wrong;
    sum.found += score.found;
    sum.gold += score.gold;
    sum.errors.push(...score.errors);
  }
  return sum;
}

/** Precision, recall and their harmonic mean. */
export function measures(score: NamedScore): { p: number; r: number; f1: number } {
  const p = score.right / (score.right + score.wrong || 1);
  const r = score.found / (score.gold || 1);
  return { p, r, f1: (2 * p * r) / (p + r || 1) };
}
