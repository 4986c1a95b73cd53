import type { LanguagePack } from './language-pack.ts';
import { words } from './patterns.ts';
import type { Stretch } from './sentences.ts';

/** Between a degree and its field: "degree in", "diplôme de", "Studium der", "vzdělání v oboru". */
const LINK =
  /^(?:'s|s'|s)?(?: \(?[\p{L}./]{1,12}\)?)?(?: degrees?| required| preferred)?,? (?:in|of|en|em|im|der|de|des|du|d'|di|v oboru|oboru|in der|zum|zur|from|within)(?: the field of| an?| the| any)? /iu;

/** What ends the field: other demands, alternatives to the degree, the end of the clause. */
const STOP =
  /[;.()（）]|\s[-–—]\s|,? (?:and|or|plus|with|und|et|y|e|en|a) (?=\d|\p{L}+ years|at least|experience|minimum|relevant experience|equivalent|mehrjähr|proven|strong)|\b(?:with|plus|required|preferred|or equivalent|experience|or higher|from an?|is|are|mandatory|desirable|a plus|and a)\b/iu;

const EXAMPLES =
  /^[(（](?:e\.?g|i\.?e|such as|including|incl|z\. ?b|par ex|bijv|např)[^()（）]*[)）]/iu;

/** Longest field that is believed: "computer science, mathematics, statistics or a related field". */
const MOST = 260;

/**
 * The subjects of degrees in a sentence ("a degree in accounting or finance"). Names in them say
 * what was studied; they are no skills asked for.
 */
export function degreeFields(text: string, packs: readonly LanguagePack[]): Stretch[] {
  const fields: Stretch[] = [];
  for (const pack of packs) {
    if (!pack.spaced) continue;
    for (const match of text.matchAll(words(pack.gates.degree, pack.spaced))) {
      if (/^(?:curso|formação em)/iu.test(match[0])) continue;
      // A match may already hold the preposition ("degree in").
      const held = /\s(?:in|of|en|em|im|de|di)$/iu.exec(match[0])?.[0].length ?? 0;
      const end = match.index + match[0].length - held;
      const link = LINK.exec(text.slice(end, end + 60));
      if (!link) continue;
      const start = end + link[0].length;
      const rest = text.slice(start, start + MOST);
      const stop = STOP.exec(rest)?.index ?? rest.length;
      // "in a quantitative discipline (e.g. statistics, economics)": examples of subjects.
      const examples = EXAMPLES.exec(rest.slice(stop))?.[0].length ?? 0;
      fields.push({ start, end: start + stop + examples });
    }
  }
  return fields;
}
