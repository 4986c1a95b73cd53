import type { Catalog, Profession } from '../domain/catalog.ts';
import type { Gate, Reading } from '../domain/reading.ts';
import type { ProfessionNotice } from '../domain/report.ts';

/** Only these gates can mean that the law keeps the work. */
const LEGAL = new Set<Gate['kind']>(['licence', 'clearance']);

/**
 * The regulated field of work that a posting is about, so that its gate can be explained: what it
 * needs, who keeps the register, and what helps only beside it. `null` where no licence or clearance
 * is asked, or where neither the gate's own words nor the job's title say of which profession
 * (a driving licence for a sales job is no profession).
 */
export function professionAsked(
  reading: Pick<Reading, 'title' | 'gates'>,
  catalog: Catalog,
): ProfessionNotice | null {
  const gates = reading.gates.filter((gate) => LEGAL.has(gate.kind) && gate.waived !== true);
  const said = gates.map((gate) => fold(gate.text));
  const title = fold(reading.title ?? '');
  const fits = (profession: Profession) =>
    gates.some((gate) => (gate.kind === 'clearance') === (profession.kind === 'clearance'));
  // A licence is the higher wall: it is explained where a clearance is asked as well.
  const candidates = catalog.professions
    .filter((profession) => profession.kind !== 'open' && fits(profession))
    .sort((a, b) => Number(a.kind === 'clearance') - Number(b.kind === 'clearance'));
  // The gate's own words say more than a title, which may be another's ("Assistant to the Surgeon").
  const found =
    candidates.find(({ signals }) =>
      said.some((text) => signals.some((one) => names(text, one))),
    ) ??
    (gates.some((gate) => gate.kind === 'licence' && !isDriving(gate))
      ? candidates.find(({ titles }) => titles.some((one) => names(title, one)))
      : undefined);
  if (!found) return null;
  const { id, kind, profession, needs, check, alsoHelps } = found;
  return {
    id,
    kind: kind as ProfessionNotice['kind'],
    profession,
    needs,
    check,
    beside: found.beside.flatMap((credential) => {
      const entry = catalog.credentials.get(credential);
      return entry ? [{ id: credential, name: entry.name, url: entry.url }] : [];
    }),
    alsoHelps,
  };
}

/** "Valid driver's license": asked of plumbers and of sales people alike. */
function isDriving(gate: Gate): boolean {
  return /\bdriv(?:er|ing)/i.test(gate.text);
}

/** American and British spelling, kinds of apostrophe and of space are one. */
function fold(text: string): string {
  return text
    .replace(/[’']/g, '')
    .replace(/\blicens(e|ure|es|ing)\b/gi, (_, end: string) =>
      end === 'ure' ? 'licence' : `licenc${end}`,
    )
    .replace(/[\s\u00a0]+/g, ' ');
}

/** The phrase stands in the text as whole words; abbreviations only in their own capitals. */
function names(text: string, phrase: string): boolean {
  const wanted = fold(phrase);
  const abbreviation = /^[A-Z][A-Za-z.&-]{0,6}$/.test(wanted) && /[A-Z].*[A-Z]/.test(wanted);
  const pattern = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`,
    abbreviation ? 'u' : 'iu',
  ).test(text);
}
