import type { Line } from '../domain/posting.ts';
import { findLabels, leadIn, openingZone } from './labels.ts';
import type { InnerZone, LanguagePack } from './language-pack.ts';
import { asks, lineKind, type LineKind } from './line-kind.ts';
import { has, plain, words } from './patterns.ts';
import { fresh, type Section } from './section.ts';
import { splitSentences, type Stretch } from './sentences.ts';
import { ASKED, CLOSING } from './zone-sets.ts';
import { mainZone, type ZonedLine, type ZonedStretch } from './zoned-line.ts';

/** A body line in its zones, and what it means for the lines below. */
export interface CutLine {
  line: ZonedLine;
  /** A label in it says what is required. */
  demanded: boolean;
  /** The section that its label opens; `null`: the lines below stay where they were. */
  opened: Section | null;
}

/** Cuts a body line where a label inside it opens another zone. */
export function cutLine(
  line: Line,
  section: Section,
  kind: LineKind,
  packs: readonly LanguagePack[],
): CutLine {
  const sentences = splitSentences(line.text);
  const flat = isFlat(line, sentences.length);
  // Pay and perks are told sentence by sentence in running text, else by the whole line.
  const special = (text: string) => {
    const own = sentences.length > 2 ? lineKind(text, packs) : kind;
    // "Experience with pension plans and annual leave" is a demand, whatever it speaks of.
    if (own === null) return null;
    if (own !== 'equal' && ASKED.has(zone) && asks(text, packs)) return null;
    return specialZone(own, zone, line);
  };
  const stretches: ZonedStretch[] = [];
  let opened: Section | null = null;
  let zone = openedBy(line, section, sentences, packs) ?? section.zone;
  let demanded = zone === 'required' && section.zone !== 'required';
  sentences.forEach((sentence, n) => {
    const text = line.text.slice(sentence.start, sentence.end);
    const lead = n === 0 && !line.bullet ? leadIn(line.text, sentence, packs) : null;
    if (lead) {
      zone = lead.zone;
      demanded ||= zone === 'required' || zone === 'mixed';
      stretches.push({ ...sentence, zone });
      return;
    }
    let from = 0;
    // What follows "About us" in a text without breaks ends where something is asked or to be done.
    const about = flat && zone === 'company' && section.zone !== 'company';
    if (about && isAbout(lineKind(text, packs))) zone = 'none';
    // "Location: Boston" is a fact of one sentence.
    const fact = flat && zone === 'benefits' && section.zone !== 'benefits';
    if (fact && lineKind(text, packs) === 'asks') zone = 'none';
    if (n > 0 && flat && ASKED.has(zone) && isOver(line.text, sentences.slice(n, n + 4), packs))
      zone = 'none';
    const place = { zone, bullet: line.bullet, flat };
    const aside = special(text);
    for (const label of findLabels(text, packs, place)) {
      if (label.start > from) {
        const end = sentence.start + label.start;
        stretches.push({ start: sentence.start + from, end, zone: aside ?? zone });
      }
      zone = label.zone;
      demanded ||= zone === 'required' && (label.opens || (label.start === 0 && !line.bullet));
      from = label.start;
      // "What we don't expect: …" says so of its own line only.
      const alone = label.zone === 'unneeded' && label.end < line.text.trimEnd().length;
      if (n === 0 && label.start === 0 && !line.bullet && label.opens && !alone) {
        opened = { ...fresh(zone, 'colon'), glued: true, lines: 1 };
      }
    }
    const rest = from > 0 ? zone : (aside ?? zone);
    stretches.push({ start: sentence.start + from, end: sentence.end, zone: rest });
    // How to apply comes last: in a text without breaks the section above is over.
    if (flat && CLOSING.has(rest) && ASKED.has(zone)) zone = 'none';
  });
  if (flat) nameDuties(line.text, stretches, packs);
  const main = mainZone(stretches) ?? section.zone;
  return { line: { heading: false, zone: main, stretches }, demanded, opened };
}

/** The zone of a paragraph that says with its first words what it is about. */
function openedBy(
  line: Line,
  section: Section,
  sentences: readonly Stretch[],
  packs: readonly LanguagePack[],
): InnerZone | null {
  if (line.bullet || (section.zone !== 'none' && section.zone !== 'duties')) return null;
  return openingZone(
    sentences.map(({ start, end }) => line.text.slice(start, end)),
    packs,
  );
}

/** A whole text in one line: it lost its breaks. */
function isFlat(line: Line, sentences: number): boolean {
  return !line.bullet && line.text.length > 300 && sentences > 3;
}

function isAbout(kind: LineKind): boolean {
  return kind === 'asks' || kind === 'duty';
}

/** The employer speaks of itself, and hardly anything is asked after it: the demands are over. */
function isOver(text: string, next: readonly Stretch[], packs: readonly LanguagePack[]): boolean {
  const parts = next.map(({ start, end }) => text.slice(start, end));
  const [first] = parts;
  if (first === undefined || asks(first, packs)) return false;
  if (!packs.some((pack) => has(words(pack.self, pack.spaced), plain(first)))) return false;
  return parts.filter((part) => asks(part, packs)).length <= 1;
}

/** "Job description: - Provide … - Develop …": a run of duties that no heading calls so. */
function nameDuties(text: string, stretches: ZonedStretch[], packs: readonly LanguagePack[]): void {
  let from = 0;
  for (let i = 0; i <= stretches.length; i += 1) {
    if (stretches[i]?.zone === 'none') continue;
    const run = stretches.slice(from, i);
    const duties = run.filter(
      ({ start, end }) => lineKind(text.slice(start, end), packs) === 'duty',
    );
    if (run.length >= 5 && duties.length * 2 > run.length) {
      for (const stretch of run) stretch.zone = 'duties';
    }
    from = i + 1;
  }
}

/** Pay, perks, applying and equal-opportunity text gives no skills, whatever stands above it. */
function specialZone(kind: LineKind, zone: InnerZone, line: Line): InnerZone | null {
  if (kind === 'equal') return 'equal-opportunity';
  if (ASKED.has(zone) && line.bullet) return null;
  if (kind === 'benefit') return 'benefits';
  if (kind === 'apply') return 'apply';
  return null;
}
