/** A stretch of a line; offsets are UTF-16, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** Ends of words after which a full stop does not end the sentence. */
const ABBREVIATION =
  /(?:^|[\s(\[/])(?:e\.?g|i\.?e|etc|incl|approx|min|max|vs|resp|dr|mr|mrs|ms|prof|st|no|nr|inc|ltd|corp|co|jr|sr|u\.s|u\.k|ph\.d|m\.d|b\.s|b\.a|m\.s|bzw|ca|ggf|inkl|evtl|usw|z\.b|d\.h|z\. b|u\.a|mind|bijv|o\.a|d\.w\.z|m\.n|např|popř|tj|tzv|ev|p\. ?ex|par ex|ej|p\.ej|aprox|art|ecc|es|p\.es|approx|\p{L})$/iu;

/** A bullet sign inside running text: "Needed: • Java • SQL". */
const BULLET = /[•●▪◦‣∙■□◆◇►▶➢➤✓✔✅☑☞·]/u;

/** A sentence longer than this is cut at the next space: keeps all later work linear. */
const LONGEST = 1500;

/**
 * Splits a line into sentences. A stop counts only before a space and no small letter, and not
 * after an abbreviation or a single initial; a bullet sign or line separator always splits. Long
 * text without stops stays one sentence. Every character belongs to at most one sentence.
 */
export function splitSentences(text: string): Stretch[] {
  const found: Stretch[] = [];
  const signs = inlineSigns(text);
  let start = 0;
  let round = 0;
  const close = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text[from] ?? '')) from += 1;
    while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
    if (to > from) found.push({ start: from, end: to });
    start = end;
    round = 0;
  };
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i] ?? '';
    if (i - start > LONGEST && /[\s,;、，]/.test(c)) close(i);
    if (signs.has(i)) {
      close(i);
      start = i + 1;
    } else if (c === '(') round += 1;
    else if (c === ')') round = Math.max(0, round - 1);
    else if (c === '\n' || c === '\u2028') {
      close(i);
    } else if (BULLET.test(c) && /\s/.test(text[i + 1] ?? ' ') && isBulletPlace(text, i, c)) {
      close(i);
      start = i + 1;
    } else if (c === '。' || c === '！' || c === '？') {
      if (round === 0) close(i + 1);
    } else if (c === '.' || c === '!' || c === '?' || c === '…') {
      let end = i + 1;
      while (/[.!?…"'”’)\]]/.test(text[end] ?? '')) end += 1;
      const next = text[end];
      if (next !== undefined && !/\s/.test(next)) {
        if (!isGluedStop(text, i, end)) continue;
      } else {
        const after = /\S/.exec(text.slice(end, end + 8))?.[0] ?? '';
        if (/\p{Ll}/u.test(after) && c === '.') continue;
        // "Java is a must. So is SQL.": the second speaks by the first.
        if (c === '.' && /^ So (?:is|are|would) /.test(text.slice(end, end + 10))) continue;
      }
      if (c === '.' && ABBREVIATION.test(text.slice(Math.max(0, i - 8), i))) {
        if (!/(?:^|[\s(])etc$/i.test(text.slice(Math.max(0, i - 4), i))) continue;
      }
      if (round > 0 && text.slice(end, end + 400).includes(')')) continue;
      close(end);
      i = end - 1;
    }
  }
  close(text.length);
  return found;
}

/** Dashes, stars, plus signs, middle dots and lone quotation marks before a capital: list items, where there are several. */
const SIGN =
  /(?<=^|[\s\p{Ll}.)])[-–*+·](?=\s+\p{Lu})|(?<=^|\s)-(?=\p{Lu}\p{Ll})|(?<=^|\s)"(?=\s[\p{Lu}\d])/gu;

/**
 * The signs of a list that lost its line breaks ("- Knowledge of X - Ability to Y - …"): at least
 * three alike in one long line.
 */
function inlineSigns(text: string): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  if (text.length < 150) return new Set();
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    const known = places.get(sign);
    if (known) known.push(index);
    else places.set(sign, [index]);
  }
  return new Set([...places.values()].filter((list) => list.length >= 3).flat());
}

/** A middle dot is often a mere separator in a row of facts ("Full-time · Boston"). */
function isBulletPlace(text: string, at: number, sign: string): boolean {
  return sign !== '·' || at === 0;
}

/** "…or call me.Please apply": a stop glued to the next sentence by a lost line break. */
function isGluedStop(text: string, stop: number, end: number): boolean {
  const before = text.slice(Math.max(0, stop - 4), stop);
  const after = text.slice(end, end + 3);
  return (
    text[stop] === '.' && /\p{Ll}{2}$|\)$/u.test(before) && /^(?!Net)\p{Lu}\p{Ll}{2}/u.test(after)
  );
}

/** "SQL?", "A degree?": a question of a few words, which the next sentence answers. */
export function isShortQuestion(text: string): boolean {
  return text.endsWith('?') && text.length <= 40 && text.split(' ').length <= 4;
}
