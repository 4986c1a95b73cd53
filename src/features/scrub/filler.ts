const SYLLABLES = [
  'ba',
  'ce',
  'di',
  'fo',
  'gu',
  'la',
  'me',
  'ni',
  'po',
  'ru',
  'sa',
  'te',
  'vi',
  'zo',
];

/** Tags and character references in a text that is markup. */
const MARKUP = /<[^>]*>|&#?\w+;/g;

/**
 * Every word replaced by a made-up one of the same length and case, always the same one for the same
 * word; signs, numbers and markup stay. What is left is the shape of a text.
 */
export function filler(text: string): string {
  let at = 0;
  let made = '';
  for (const { 0: markup, index } of text.matchAll(MARKUP)) {
    made += words(text.slice(at, index)) + markup;
    at = index + markup.length;
  }
  return made + words(text.slice(at));
}

function words(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    let hash = 0;
    for (const sign of word.toLowerCase()) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) >>> 0;
    let made = '';
    while (made.length < word.length) {
      made += SYLLABLES[hash % SYLLABLES.length] ?? 'la';
      hash = (hash * 31 + 7) >>> 0;
    }
    return Array.from(made.slice(0, word.length), (sign, index) =>
      /\p{Lu}/u.test(word.charAt(index)) ? sign.toUpperCase() : sign,
    ).join('');
  });
}
