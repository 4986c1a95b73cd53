import type { Mention } from '../domain/reading.ts';

/** Where one listing names a thing, and who wrote it. */
export interface Naming {
  company: string | null;
  mentions: readonly Mention[];
}

/**
 * How much each of these listings says of a thing in words of its own, 0 to 1. A listing that names
 * it only in the job's name, as a product of its own house or as what colleagues do says nothing of
 * what there is to learn: 0.
 * A sentence that stands word for word in several listings is one house's wording ("Excellent
 * leadership, project management and …"): they share one.
 */
export function ownWords(namings: readonly Naming[]): number[] {
  const wordings = namings.map(wordingOf);
  const times = new Map<string, number>();
  for (const wording of wordings)
    if (wording !== null) times.set(wording, (times.get(wording) ?? 0) + 1);
  return namings.map((naming, at) => {
    if (isOnlyCalledSo(naming)) return 0;
    const wording = wordings[at] ?? null;
    return wording === null ? 1 : 1 / (times.get(wording) ?? 1);
  });
}

/** A shorter sentence is a common one ("Experience with Python"), and nobody's wording. */
const LEAST_WORDS = 6;

/** The one sentence in which a listing names a thing; `null` where that is short or not the only one. */
function wordingOf({ mentions }: Naming): string | null {
  const [only, ...others] = new Set(mentions.map(({ sentence }) => sentence));
  if (only === undefined || others.length > 0) return null;
  const words = wordsOf(only);
  return words.length < LEAST_WORDS ? null : words.join(' ');
}

/** What somebody who does a thing is called, after what they do: "full-stack developer". */
const CALLED =
  /^[\s-]+(?:engineer|developer|programmer|specialist|manager|analyst|designer|consultant|administrator|architect|scientist|technician|coordinator|associate|executive|representative|assistant|officer|expert|professional|candidate|intern|role|position|department)s?\b/i;

/** Colleagues, before the list of what they do: "cross-functional teams including legal and …". */
const COLLEAGUES =
  /\b(?:teams|departments|groups|partners|stakeholders|functions|leads|colleagues)(?:,? (?:including|such as|like)| ?\()[^.;)]*$/i;

function isOnlyCalledSo({ company, mentions }: Naming): boolean {
  const [house] = wordsOf(company ?? '');
  // What the person added to a reading stands nowhere in the text.
  if (mentions.length === 0) return false;
  return mentions.every(({ line, text, sentence, strength }) => {
    if (line < 0) return true;
    const at = sentence.indexOf(text);
    if (at < 0) return false;
    if (CALLED.test(sentence.slice(at + text.length))) return true;
    if (strength !== 'mentioned') return false;
    return wordsOf(text)[0] === house || COLLEAGUES.test(sentence.slice(0, at));
  });
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];
