/** The words of a text, lower case, without accents, punctuation and markup. */
export function wordsOf(text: string): string[] {
  return (
    text
      .replace(/<[^>]*>/g, ' ')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}+#]+/gu) ?? []
  );
}

/** Letters and digits only: for comparing texts whose spaces and punctuation differ. */
export function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Two titles are of one posting: one holds the other, or most words of the shorter stand in the
 * longer ("Nurse (m/f/d)" and "Nurse – Springfield | Hospital").
 */
export function agree(a: string, b: string): boolean {
  const one = wordsOf(a);
  const two = wordsOf(b);
  if (one.length === 0 || two.length === 0) return false;
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  if (` ${long.join(' ')} `.includes(` ${short.join(' ')} `)) return true;
  // Scripts without spaces: one long "word".
  if (squeeze(a).includes(squeeze(b)) || squeeze(b).includes(squeeze(a))) return true;
  const there = new Set(long);
  const shared = short.filter((word) => there.has(word)).length;
  return shared >= 2 && shared / short.length >= 0.7;
}
