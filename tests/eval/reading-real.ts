import { readFileSync } from 'node:fs';
import { catalogFrom } from '../../src/core/catalog/index.ts';
import type { Posting } from '../../src/core/domain/posting.ts';
import type { Gate, Mention, Strength, Zone } from '../../src/core/domain/reading.ts';
import { readPosting } from '../../src/core/matching/read-posting.ts';
import { settleFamilies } from '../../src/core/matching/settle-families.ts';
import { structure, type Structure } from '../../src/core/reading/structure.ts';
import { buildTextMap } from '../../src/features/annotate/text-map.ts';
import { postingFromText } from '../../src/features/sites/pasted.ts';
import { compiledLexicon } from '../../scripts/lib/compiled-lexicon.ts';
import { loadCatalogFiles } from '../../scripts/lib/load-catalog.ts';
import { openPage } from '../../scripts/lib/read-file.ts';
import { postingOf, share } from './reading-lines.ts';
import { isMarkup, realAds, textHash, unitsOf, type RealAd } from './reading-real-draw.ts';

/** Zones of an advert as labelled: unit from, unit to, zones that are right ("duties|none"). */
interface ZoneLabels {
  id: string;
  hash: string;
  lang: string;
  zones: [number, number, string][];
  /** In a language that Waymark does not read: it must say so. */
  unread?: boolean;
}

interface Labels extends ZoneLabels {
  /** Names as they stand in the text; "A|B": either will do. */
  required: string[];
  preferred: string[];
  /** Names that count neither way: general words, examples, what the wording leaves open. */
  maybe: string[];
  gates: [Gate['kind'], number, Gate['strength']][];
  /** Asks for no skill by name. */
  none?: boolean;
}

/** Facts and greetings around the demands: right as long as nothing in them is taken for one. */
const FRONT: ReadonlySet<Zone> = new Set([
  'none',
  'title',
  'company',
  'duties',
  'benefits',
  'apply',
  'equal-opportunity',
]);

/**
 * Real adverts against the labels of `data/real-ads*.json` and `data/real-foreign-ads.json`. The
 * second draw was labelled after the first had been tuned on, and read once before its errors were.
 */
export function realPostings(errors: boolean): void {
  const ads = new Map(realAds().map((ad) => [ad.id, ad]));
  const known = <T extends ZoneLabels>(labels: readonly T[]): { label: T; ad: RealAd }[] =>
    labels.flatMap((label) => {
      const ad = ads.get(label.id);
      if (ad && textHash(ad) === label.hash) return [{ label, ad }];
      console.log(`  ${label.id}: not in the reference, or its text has changed`);
      return [];
    });
  labelledInFull('real adverts', known(labelled<Labels>('real-ads.json')), errors);
  labelledInFull('more of the draw', known(labelled<Labels>('real-ads-second.json')), errors);
  labelledInFull('and yet more', known(labelled<Labels>('real-ads-third.json')), errors);
  foreign(known(labelled<ZoneLabels>('real-foreign-ads.json')), errors);
}

function labelled<T>(name: string): T[] {
  return JSON.parse(readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8')) as T[];
}

function labelledInFull(
  title: string,
  all: readonly { label: Labels; ad: RealAd }[],
  errors: boolean,
): void {
  const sum = {
    right: 0,
    units: 0,
    none: 0,
    nones: 0,
    gates: 0,
    allGates: 0,
    shown: 0,
    shownOk: 0,
  };
  const names = { hit: 0, shown: 0, found: 0, gold: 0, strength: 0, named: 0 };
  const catalog = catalogFrom(loadCatalogFiles());
  for (const { label, ad } of all) {
    const posting = postingFrom(ad);
    const wrong = (text: string) => {
      if (errors) console.log(`  ${ad.id} ${text}`);
    };
    const score = zonesOf(label, ad, structure(posting), wrong);
    sum.right += score.right;
    sum.units += score.all;
    const reading = settleFamilies(readPosting(compiledLexicon(), posting), catalog);
    const asked = [...reading.skills.filter((skill) => !skill.soft), ...reading.certifications]
      .filter(({ sure, mentions }) => sure && mentions.some(({ line }) => line >= 0))
      .map(({ name, strength, mentions }) => ({ name, strength, mentions }));
    countNames(names, label, asked, wrong);
    if (label.none) {
      const shown = asked.filter(({ strength }) => strength !== 'mentioned');
      sum.nones += 1;
      if (shown.length === 0) sum.none += 1;
      else wrong(`asks nothing, shown: ${shown.map(({ name }) => name).join(', ')}`);
    }
    const units = unitsOf(ad).map(letters);
    const gates = reading.gates.map((gate) => ({ ...gate, letters: letters(gate.text) }));
    const used = new Set<object>();
    for (const [kind, unit, strength] of label.gates) {
      sum.allGates += 1;
      const here = gates.filter((g) => g.kind === kind && touches(g.letters, units[unit] ?? ''));
      for (const gate of here) used.add(gate);
      if (here.some((gate) => gate.strength === strength)) sum.gates += 1;
      else wrong(`gate ${here.length > 0 ? 'of other strength' : 'missed'}: ${kind} unit ${unit}`);
    }
    sum.shown += gates.length;
    sum.shownOk += used.size;
    for (const gate of gates) if (!used.has(gate)) wrong(`gate? ${gate.kind}: ${gate.text}`);
  }
  const p = names.hit / (names.shown || 1);
  const r = names.found / (names.gold || 1);
  console.log(`${all.length} ${title}: zones of lines`.padEnd(34) + share(sum.right, sum.units));
  console.log(
    `  required, end to end            F1 ${((2 * p * r) / (p + r || 1)).toFixed(3)}  P ${share(names.hit, names.shown)}  R ${share(names.found, names.gold)}`,
  );
  console.log(`  strength of what was recognised ${share(names.strength, names.named)}`);
  console.log(`  "none" right                    ${share(sum.none, sum.nones)}`);
  console.log(`  gates, with their strength      ${share(sum.gates, sum.allGates)}`);
  console.log(`  gates shown that are labelled   ${share(sum.shownOk, sum.shown)}`);
}

function foreign(all: readonly { label: ZoneLabels; ad: RealAd }[], errors: boolean): void {
  const byLanguage = new Map<string, { ads: number; right: number; units: number }>();
  let unread = 0;
  let told = 0;
  for (const { label, ad } of all) {
    const read = structure(postingFrom(ad));
    if (label.unread) {
      unread += 1;
      if (!read.supported) told += 1;
      else if (errors) console.log(`  ${ad.id} read as ${String(read.language)}`);
      continue;
    }
    const score = zonesOf(label, ad, read, (text) => {
      if (errors) console.log(`  ${ad.id} ${text}`);
    });
    const sum = byLanguage.get(label.lang) ?? { ads: 0, right: 0, units: 0 };
    sum.ads += 1;
    sum.right += score.right;
    sum.units += score.all;
    byLanguage.set(label.lang, sum);
  }
  console.log('other tongues, zones of lines');
  for (const [language, { ads, right, units }] of byLanguage) {
    console.log(`  ${language} (${ads})`.padEnd(34) + share(right, units));
  }
  console.log(`  not read, and says so`.padEnd(34) + share(told, unread));
}

/** The advert as the extension would have it: from its page, or as pasted text. */
function postingFrom(ad: RealAd): Posting {
  const language = null;
  if (!isMarkup(ad.html_or_text)) {
    const head = ad.title ? `${ad.title}\n` : '';
    return { ...postingFromText(head + ad.html_or_text), language };
  }
  const { body } = openPage(ad.html_or_text, 'https://page.invalid/');
  return { ...postingOf(buildTextMap([body]).lines), title: ad.title };
}

/** Units whose zone is right. A unit lies where most of its letters lie in the reader's lines. */
function zonesOf(
  label: ZoneLabels,
  ad: RealAd,
  read: Structure,
  wrong: (text: string) => void,
): { right: number; all: number } {
  const { text, zones } = stream(read);
  const units = unitsOf(ad);
  let from = 0;
  let right = 0;
  let all = 0;
  for (const [first, last, wanted] of label.zones) {
    for (let unit = first; unit <= last; unit += 1) {
      const sought = letters(units[unit] ?? '');
      let at = text.indexOf(sought, from);
      if (at < 0) at = text.indexOf(sought);
      if (at >= 0) from = at + sought.length;
      if (wanted === 'any' || sought === '') continue;
      const zone = at < 0 ? 'lost' : most(zones.slice(at, at + sought.length));
      all += 1;
      const fits = wanted
        .split('|')
        .some((want) => (want === 'front' ? FRONT.has(zone as Zone) : want === zone));
      if (fits) right += 1;
      else wrong(`${unit} ${zone}, labelled ${wanted}: ${(units[unit] ?? '').slice(0, 90)}`);
    }
  }
  return { right, all };
}

/** All letters of the posting in order, each with its zone. */
function stream(read: Structure): { text: string; zones: Zone[] } {
  let text = '';
  const zones: Zone[] = [];
  for (const line of read.lines) {
    for (let i = 0; i < line.text.length; i += 1) {
      const kept = letters(line.text[i] ?? '');
      if (kept === '') continue;
      const stretch = line.stretches.find(({ start, end }) => start <= i && i < end);
      const zone = stretch?.zone === 'unneeded' ? 'none' : (stretch?.zone ?? line.zone);
      for (let k = 0; k < kept.length; k += 1) zones.push(line.heading ? line.zone : zone);
      text += kept;
    }
  }
  return { text, zones };
}

function most(zones: readonly Zone[]): Zone | 'lost' {
  const counts = new Map<Zone, number>();
  for (const zone of zones) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'lost';
}

/** Letters and digits of the Basic Multilingual Plane, small; one character stays one. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function touches(gate: string, unit: string): boolean {
  return gate !== '' && unit !== '' && (gate.includes(unit) || unit.includes(gate));
}

interface Asked {
  name: string;
  strength: Strength;
  mentions: readonly Mention[];
}

function countNames(
  sum: { hit: number; shown: number; found: number; gold: number; strength: number; named: number },
  label: Labels,
  asked: readonly Asked[],
  wrong: (text: string) => void,
): void {
  for (const ask of asked) {
    if (ask.strength !== 'required') continue;
    const right = label.required.some((name) => names(ask, name));
    const wished = label.preferred.some((name) => names(ask, name));
    if (!right && !wished && label.maybe.some((name) => names(ask, name))) continue;
    sum.shown += 1;
    if (right) sum.hit += 1;
    else {
      const at = ask.mentions.find(({ strength }) => strength === 'required');
      wrong(`wrongly required: ${ask.name} <- ${(at?.sentence ?? '').slice(0, 100)}`);
    }
  }
  for (const strength of ['required', 'preferred'] as const) {
    for (const gold of label[strength]) {
      const here = asked.filter((ask) => names(ask, gold));
      const right = here.some((ask) => ask.strength === strength);
      if (strength === 'required') {
        sum.gold += 1;
        if (right) sum.found += 1;
      }
      if (here.length > 0) sum.named += 1;
      if (right) sum.strength += 1;
      else {
        const got = here[0]?.strength ?? 'not recognised';
        wrong(`${got}, labelled ${strength}: ${gold}`);
      }
    }
  }
}

/** Does the recognised skill answer the labelled name, by the rules of ../shared/eval/score-ads.mjs? */
function names(ask: Asked, gold: string): boolean {
  const surfaces = [ask.name, ...ask.mentions.map(({ text }) => text)].map(tokens);
  return gold
    .split('|')
    .map(tokens)
    .some((want) => surfaces.some((got) => inside(got, want) || inside(want, got)));
}

function tokens(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}+#.&]*[\p{L}\p{N}+#]/gu) ?? []
  );
}

function inside(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0) return false;
  for (let i = 0; i + a.length <= b.length; i += 1) {
    if (a.every((token, k) => token === b[i + k])) return true;
  }
  return false;
}
