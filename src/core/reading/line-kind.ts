import type { LanguagePack } from './language-pack.ts';
import { holds, lighten, matchesOf } from './patterns.ts';

/** What a line seems to be by its own words, whatever heading it stands under. */
export type LineKind = 'asks' | 'duty' | 'benefit' | 'apply' | 'equal' | null;

const starts = new WeakMap<LanguagePack, RegExp>();

function dutyStart(pack: LanguagePack): RegExp {
  const known = starts.get(pack);
  if (known) return known;
  const source = `^[^\\p{L}\\p{N}]*(?:\\d{1,2}[.)] )?(?:${pack.duty || '(?!)'})`;
  const made = pack.spaced
    ? new RegExp(
        `^(?:[\\W_]*(?:\\d{1,2}[.)] )?)?(?:${lighten(pack.duty || '(?!)')})(?![\\w\\u00df-\\u024f-])`,
        'i',
      )
    : new RegExp(source, 'iu');
  starts.set(pack, made);
  return made;
}

function count(text: string, source: string, spaced: boolean): number {
  return [...matchesOf(text, source, spaced)].length;
}

/** Does the sentence ask for something by its wording ("experience with", "you have")? */
export function asks(text: string, packs: readonly LanguagePack[]): boolean {
  return packs.some((pack) => holds(text, pack.asks, pack.spaced));
}

/**
 * Guesses what a line is. Benefits, applying and equal-opportunity text need strong signs: two
 * different ones, or one and no demand.
 */
export function lineKind(text: string, packs: readonly LanguagePack[]): LineKind {
  let demand = false;
  let duty = false;
  let benefit = 0;
  let apply = 0;
  let equal = 0;
  for (const pack of packs) {
    demand ||= holds(text, pack.asks, pack.spaced);
    const start = dutyStart(pack).exec(text);
    if (start) {
      const after = text.slice(start[0].length, start[0].length + 40);
      duty ||= !/^(?: [\p{L}-]+)? (?:experience|skills?|knowledge|background)\b/iu.test(after);
    }
    benefit += count(text, pack.benefit, pack.spaced);
    apply += count(text, pack.apply, pack.spaced);
    equal += count(text, pack.equal, pack.spaced);
  }
  if (equal >= 2 || (equal === 1 && !demand)) return 'equal';
  if (benefit >= 2 || (benefit === 1 && !demand && !duty)) return 'benefit';
  if (apply >= 2 || (apply === 1 && !demand && !duty)) return 'apply';
  if (duty) return 'duty';
  return demand ? 'asks' : null;
}
