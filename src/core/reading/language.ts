import { LANGUAGE_PACKS } from './languages/index.ts';
import { OTHER_LANGUAGES } from './languages/others.ts';
import type { LanguagePack } from './language-pack.ts';

/** Scripts that give a language away. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ko', /[\uac00-\ud7af]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

const COMMON: readonly (readonly [string, ReadonlySet<string>])[] = [
  ...LANGUAGE_PACKS.filter((pack) => pack.spaced).map(
    (pack) => [pack.code, new Set(pack.common.split(' '))] as const,
  ),
  ...OTHER_LANGUAGES.map(([code, common]) => [code, new Set(common.split(' '))] as const),
];

/** Characters that are looked at: a posting tells its language early. */
const SAMPLE = 20_000;

/**
 * The language of a text by its script, else by its commonest words. `null` when the text is too
 * short or too even to tell. Names of technologies are English in every language and are not
 * among the words that count.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 3) return null;
  // One kana among Chinese characters already makes the text Japanese.
  const kana = sample.match(/[\u3040-\u30ff]/gu)?.length ?? 0;
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (kana > han * 0.03 && kana + han > letters * 0.15) return 'ja';
  for (const [code, script] of SCRIPTS) {
    const count = sample.match(script)?.length ?? 0;
    if (
      code === 'uk' ? count > letters * 0.02 && cyrillic(sample, letters) : count > letters * 0.15
    )
      return code;
  }
  const tokens = sample.match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
  if (tokens.length < 6) return null;
  let best: string | null = null;
  let most = 0;
  let second = 0;
  for (const [code, common] of COMMON) {
    let hits = 0;
    for (const token of tokens) if (common.has(token)) hits += 1;
    if (hits > most) {
      second = most;
      most = hits;
      best = code;
    } else if (hits > second) second = hits;
  }
  if (most < 2 || most === second || most < tokens.length * 0.03) return null;
  return best;
}

function cyrillic(sample: string, letters: number): boolean {
  return (sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) > letters * 0.15;
}

/** The pack of a language (BCP 47, only the primary tag counts), `null` when there is none. */
export function languagePack(language: string | null): LanguagePack | null {
  const code = language?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGE_PACKS.find((pack) => pack.code === code) ?? null;
}
