import type { CredentialEntry, SkillEntry } from '../../src/core/domain/catalog.ts';
import { catalogFrom, impliedBy } from '../../src/core/catalog/index.ts';
import { compileLexicon } from '../../src/core/recognition/compile-lexicon.ts';
import { loadLexicon } from '../../src/core/recognition/lexicon.ts';
import { recognise } from '../../src/core/recognition/recognise.ts';
import { loadCatalogFiles } from '../lib/load-catalog.ts';
import { readCredentials } from './credential-files.ts';
import { sharedTexts } from './shared-texts.ts';

const MOST_ASKED = 300;
const LINE = 20_000;

/**
 * What `npm run catalog -- report` says about credentials: how many, of whom, how well known, and
 * which of the skills that real postings ask for most nobody certifies.
 */
export function reportCredentials(): string[] {
  const located = readCredentials();
  const entries = located.map(({ entry }) => entry);
  const suggestable = entries.filter((entry) => entry.suggestable);
  return [
    `${entries.length} credentials, ${suggestable.length} of them suggestable; the others are only recognised`,
    `  ${entries.filter((entry) => entry.generic === true).length} stand for families, ` +
      `${entries.filter((entry) => entry.status !== 'active').length} are retired or retiring, ` +
      `${entries.filter((entry) => entry.kind === 'licence').length} are licences`,
    ...counts('by kind', entries, (entry) => entry.kind),
    ...counts('by field', entries, (entry) => entry.field ?? 'none'),
    ...providers(located),
    ...facts(suggestable),
    ...dates(suggestable),
    ...askedFor(),
  ];
}

function counts(
  title: string,
  entries: readonly CredentialEntry[],
  keyOf: (entry: CredentialEntry) => string,
): string[] {
  const table = new Map<string, { all: number; suggestable: number }>();
  for (const entry of entries) {
    const row = table.get(keyOf(entry)) ?? { all: 0, suggestable: 0 };
    row.all++;
    if (entry.suggestable) row.suggestable++;
    table.set(keyOf(entry), row);
  }
  const rows = [...table].sort(([a, x], [b, y]) => y.all - x.all || (a < b ? -1 : 1));
  return ['', title, ...rows.map(([key, row]) => `  ${key}  ${row.all} (${row.suggestable})`)];
}

function providers(located: ReturnType<typeof readCredentials>): string[] {
  const fileOf = new Map(
    located.map(({ path, entry }) => [entry, path.replace(/^.*[\\/]|\.json$/g, '')]),
  );
  return counts(
    'by provider (file)',
    located.map(({ entry }) => entry),
    (entry) => fileOf.get(entry) ?? '',
  );
}

/** How each group of facts of the suggestable ones is known, in per cent. */
function facts(entries: readonly CredentialEntry[]): string[] {
  const groups: [string, (entry: CredentialEntry) => string][] = [
    ['price', (entry) => entry.cost.basis],
    ['effort', (entry) => entry.effort.basis],
    ['assessment', (entry) => entry.assessment.basis ?? 'sourced'],
    ['validity', (entry) => entry.validity.basis ?? 'sourced'],
    ['official link', (entry) => (entry.url === null ? 'unknown' : 'sourced')],
    ['experience', (entry) => (entry.experienceMonths === 'unknown' ? 'unknown' : 'known')],
    ['date of the price', (entry) => (entry.cost.checked === null ? 'unknown' : 'dated')],
  ];
  return [
    '',
    `how the ${entries.length} suggestable ones are known`,
    ...groups.map(([name, basisOf]) => {
      const table = new Map<string, number>();
      for (const entry of entries) table.set(basisOf(entry), (table.get(basisOf(entry)) ?? 0) + 1);
      const parts = [...table]
        .sort(([, a], [, b]) => b - a)
        .map(([basis, n]) => `${basis} ${Math.round((n * 100) / entries.length)} %`);
      return `  ${name}: ${parts.join(', ')}`;
    }),
  ];
}

function dates(entries: readonly CredentialEntry[]): string[] {
  const dated = entries.flatMap(({ id, cost }) =>
    cost.checked === null ? [] : [[cost.checked, id]],
  );
  const oldest = dated.sort().slice(0, 3);
  return ['', `oldest dates: ${oldest.map(([month, id]) => `${month} ${id}`).join('; ')}`];
}

/** Skills by the number of real postings that name them, and how many issuers prove each. */
function askedFor(): string[] {
  const texts = sharedTexts().filter(({ from }) => from === 'ads');
  if (texts.length === 0)
    return ['', 'most asked-for skills: skipped, since ../shared with its postings is not here'];
  const files = loadCatalogFiles();
  const catalog = catalogFrom(files);
  const lexicon = loadLexicon(compileLexicon(files));
  const postings = new Map<string, number>();
  for (const { text } of texts) {
    const lines = text.split('\n').map((line) => ({ text: line.slice(0, LINE) }));
    const named = new Set<string>();
    for (const mention of recognise(lexicon, { title: null, company: null, lines }))
      if (mention.sure) named.add(lexicon.concept(mention.concept).id);
    for (const id of named) postings.set(id, (postings.get(id) ?? 0) + 1);
  }
  const issuers = new Map<string, Set<string>>();
  for (const entry of files.credentials)
    if (entry.suggestable)
      for (const { id } of entry.skills)
        for (const proved of [id, ...impliedBy(catalog, id)]) {
          const known = issuers.get(proved) ?? new Set();
          issuers.set(proved, known.add(entry.issuer));
        }
  const asked = [...postings]
    .flatMap(([id, n]) => {
      const skill = catalog.skills.get(id);
      return skill && skill.kind !== 'soft' ? [{ skill, n, by: issuers.get(id)?.size ?? 0 }] : [];
    })
    .sort((a, b) => b.n - a.n || (a.skill.id < b.skill.id ? -1 : 1))
    .slice(0, MOST_ASKED);
  const many = (least: number, most: number) =>
    asked.filter(({ by }) => by >= least && by <= most).length;
  return [
    '',
    `the ${asked.length} skills that most of ${texts.length} postings name: ` +
      `${many(2, Infinity)} with two or more issuers, ${many(1, 1)} with one, ${many(0, 0)} with none`,
    'with none, and what is honest then:',
    ...asked
      .filter(({ by }) => by === 0)
      .map(({ skill, n }) => `  ${skill.name} (${n} postings): ${honestAnswer(skill)}`),
  ];
}

/** What to say where no known credential proves a skill. */
function honestAnswer(skill: SkillEntry): string {
  switch (skill.kind) {
    case 'tool':
      return 'no credential known; the maker’s own tutorials and a piece of work to show';
    case 'language':
      return 'no credential known; code to show';
    case 'human-language':
      return 'no credential known; a language test where there is one, else an interview';
    case 'standard':
      return 'no credential known; work done under it, named with its scope';
    default:
      return 'no credential known; experience, told with a result';
  }
}
