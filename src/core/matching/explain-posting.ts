import type { Explanation, ExplainedStretch, Verdict } from '../domain/explanation.ts';
import type { Posting } from '../domain/posting.ts';
import type { Interpretation } from '../reading/interpret.ts';
import { publicZone, structure, type StructuredLine } from '../reading/structure.ts';
import type { ZonedStretch } from '../reading/zoned-line.ts';
import type { Lexicon } from '../recognition/lexicon.ts';
import type { OwnSkill } from './own-skills.ts';
import { inLicence, meaningsOf, type Named, namesIn } from './read-posting.ts';

const SILENT: ReadonlySet<string> = new Set(['benefits', 'apply', 'equal-opportunity', 'company']);

/**
 * The same reading as `readPosting`, told line by line: the zone of each stretch, the names in it
 * and what became of them. Corrections of the person are not applied: this is what was read.
 */
export function explainPosting(
  lexicon: Lexicon,
  posting: Posting,
  options: { own?: readonly OwnSkill[] } = {},
): Explanation {
  const taken = structure(posting);
  const found = namesIn(lexicon, posting, options);
  const meanings = meaningsOf(taken, found);
  const verdicts = found.map((named, i) => {
    const licence =
      named.concept.kind === 'certification' &&
      !named.concept.credential &&
      inLicence(named, taken.gates);
    return { named, verdict: licence ? 'licence' : verdictOf(named, meanings[i]) } as const;
  });
  const stretches = taken.lines.flatMap((line, number) =>
    piecesOf(line).map((piece): ExplainedStretch => {
      const here = (at: { line: number; start: number }) =>
        at.line === number && piece.start <= at.start && at.start < piece.end;
      return {
        text: line.text.slice(piece.start, piece.end),
        zone: publicZone(piece.zone),
        heading: line.heading,
        names: verdicts
          .filter(({ named }) => here(named))
          .map(({ named, verdict }) => ({
            start: named.start - piece.start,
            end: Math.min(named.end, piece.end) - piece.start,
            name: named.concept.name,
            verdict,
          })),
        gates: taken.gates.filter(here).map(({ kind }) => kind),
      };
    }),
  );
  return {
    title: posting.title,
    titleNames: verdicts
      .filter(({ named }) => named.line < 0)
      .map(({ named: { start, end, concept }, verdict }) => ({
        start,
        end,
        name: concept.name,
        verdict,
      })),
    language: taken.language,
    supported: taken.supported,
    hasRequirementsHeading: taken.hasRequirementsHeading,
    stretches,
  };
}

function verdictOf(named: Named, meaning: Interpretation | undefined): Verdict {
  if (!meaning || meaning.status === 'dropped') {
    return meaning && SILENT.has(meaning.zone) ? 'elsewhere' : 'subject';
  }
  if (meaning.status === 'negated') return 'negated';
  return named.sure ? meaning.strength : 'unsure';
}

/** The stretches of a line, neighbours of one zone together; a line without any is one piece. */
function piecesOf(line: StructuredLine): ZonedStretch[] {
  if (line.heading || line.stretches.length === 0) {
    return [{ start: 0, end: line.text.length, zone: line.zone }];
  }
  const pieces: ZonedStretch[] = [];
  for (const stretch of line.stretches) {
    const last = pieces.at(-1);
    if (last?.zone === stretch.zone) last.end = stretch.end;
    else pieces.push({ ...stretch });
  }
  return pieces;
}
