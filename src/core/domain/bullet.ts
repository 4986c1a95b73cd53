/**
 * Characters that authors type (or emoji pickers insert) at the start of a line to make a list
 * without list markup. Hyphens, dashes and asterisks are bullets only before a space or a letter,
 * so that "-5 °C" and "*" alone stay text.
 */
const ALWAYS = '•‣◦⁃∙●○■□▪▫◘◙▶►▸▹➢➣➤➔➜➡→⇒»›✓✔✅☑✗✘❖◆◇♦★☆✦✧✱✲❯・･⚫⚪⬤\uf0a7\uf0b7\uf0d8\uf0fc·';
const BEFORE_WORD = '-–—−*＊‐‑';
const BULLET = new RegExp(
  `^(?:[${ALWAYS}]\\uFE0F?[\\s${ALWAYS}]*|[${BEFORE_WORD}]{1,2}(?:\\s+|(?=\\p{L})))(?=\\S)`,
  'u',
);
const EMOJI =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator})(?:\uFE0F|\u20E3|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200D?\p{Extended_Pictographic})*\s*(?=\S)/u;
/** ©, ® and ™ count as pictographs in Unicode; in a posting they are part of a name. */
const NOT_EMOJI = /^[©®™]/;

/** Number of leading characters of a line that are a typed bullet and its space; 0 when none. */
export function bulletLength(text: string): number {
  return BULLET.exec(text)?.[0].length ?? 0;
}

/**
 * Number of leading characters that are an emoji and its space. One emoji may decorate a heading
 * ("🚀 About us"); several lines in a row that start with one are a list. The caller decides.
 */
export function emojiLength(text: string): number {
  return NOT_EMOJI.test(text) ? 0 : (EMOJI.exec(text)?.[0].length ?? 0);
}

/**
 * Bullets that also stand within a line when a list was flattened into one paragraph
 * ("Needed: • SQL • Excel").
 */
export const INLINE_BULLET = /\s[•●▪◦‣■➢✓✔✅☑\uf0b7]\uFE0F?\s+(?=\S)/gu;
