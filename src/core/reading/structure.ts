import type { Posting } from '../domain/posting.ts';
import type { Gate, Zone } from '../domain/reading.ts';
import { findGates } from './gates.ts';
import { detectLanguage, languagePack } from './language.ts';
import type { InnerZone, LanguagePack } from './language-pack.ts';
import { en } from './languages/en.ts';
import { plain } from './patterns.ts';
import { isShortQuestion } from './sentences.ts';
import type { ZonedStretch } from './zoned-line.ts';
import { zoneLines } from './zones.ts';

/** A line of the posting as reading understands it. */
export interface StructuredLine {
  text: string;
  /** The same text with straight quotes and hyphens; offsets are those of `text`. */
  plain: string;
  heading: boolean;
  bullet: boolean;
  depth: number;
  /** The zone of the line; what is waved off ("Not required") is shown as `none`. */
  zone: Zone;
  /** The sentences of the line, each in its zone. */
  stretches: readonly ZonedStretch[];
}

/** A posting taken apart: zones, sentences, gates, language. Made once, read by `interpret`. */
export interface Structure {
  title: string | null;
  company: string | null;
  lines: readonly StructuredLine[];
  /** Detected language, else the one that the page claims; `null` when neither tells. */
  language: string | null;
  /** The wording of the language is understood. */
  supported: boolean;
  hasRequirementsHeading: boolean;
  gates: readonly Gate[];
  packs: readonly LanguagePack[];
}

/** Takes a posting apart. Pure, never throws, linear in its size. */
export function structure(posting: Posting): Structure {
  const text = posting.lines.map((line) => line.text).join('\n');
  const language = detectLanguage(text) ?? posting.language?.toLowerCase().split(/[-_]/)[0] ?? null;
  const own = languagePack(language);
  // Headings and names of technologies are English in many listings of other tongues.
  const packs = own && own !== en ? [own, en] : [en];
  const zoned = zoneLines(posting.lines, packs);
  const lines = posting.lines.map((line, i): StructuredLine => {
    const zone = zoned.lines[i];
    return {
      text: line.text,
      plain: plain(line.text),
      heading: zone?.heading ?? false,
      bullet: line.bullet,
      depth: line.depth,
      zone: publicZone(zone?.zone ?? 'none'),
      stretches: answered(line.text, zone?.stretches ?? []),
    };
  });
  return {
    title: posting.title,
    company: posting.company,
    lines,
    language,
    supported: language === null || own !== null,
    hasRequirementsHeading: zoned.demanded,
    gates: findGates(lines, packs),
    packs,
  };
}

/** The zone as the rest of Waymark knows it. */
export function publicZone(zone: InnerZone): Zone {
  return zone === 'unneeded' ? 'none' : zone;
}

/** A question of a few words and its answer are one sentence: "SQL? Lovely, but no must." */
function answered(text: string, stretches: readonly ZonedStretch[]): ZonedStretch[] {
  const joined: ZonedStretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    const asked = last && last.zone === stretch.zone && text.slice(last.start, last.end);
    if (last && asked && isShortQuestion(asked)) {
      joined[joined.length - 1] = { ...last, end: stretch.end };
    } else joined.push(stretch);
  }
  return joined;
}
