import type { Report } from '../../../core/domain/report.ts';
import { unitsOf } from '../../../core/matching/units.ts';
import { t } from '../../../platform/i18n.ts';
import { formatList } from '../format.ts';
import type { Line } from './lines.ts';

const MOST_NAMED = 3;

/**
 * Where no credential fits: what shows the first things that are missing instead, by the kind of
 * thing it is. Required ones stand before welcome ones; an either/or goes by its first name.
 */
export function WithoutCredential({ report }: { report: Report }) {
  const names = new Map<InsteadKey, string[]>();
  for (const line of firstMissing(report)) {
    const key = insteadOf(line);
    names.set(key, [...(names.get(key) ?? []), line.name]);
  }
  return (
    <ul class="instead">
      {[...names].map(([key, alike]) => (
        <li key={key}>{t(key, formatList(alike, 'and'))}</li>
      ))}
    </ul>
  );
}

type InsteadKey =
  | 'insteadForTool'
  | 'insteadForLanguage'
  | 'insteadForMethod'
  | 'insteadForTongue'
  | 'insteadForPractice'
  | 'insteadOfCertification';

function firstMissing(report: Report): Line[] {
  const missing = unitsOf<Line>([...report.skills, ...report.certifications]).filter(
    ({ members }) => members.every(({ standing }) => standing === 'missing'),
  );
  return missing
    .toSorted((a, b) => Number(a.strength === 'preferred') - Number(b.strength === 'preferred'))
    .slice(0, MOST_NAMED)
    .flatMap(({ members }) => members.slice(0, 1));
}

/** What shows one thing where no credential does. */
export const insteadFor = (line: Line): string => t(insteadOf(line), line.name);

/** What one can make, write down or say; a promise that it will do is nobody's to give. */
function insteadOf(line: Line): InsteadKey {
  if (!('kind' in line)) return 'insteadOfCertification';
  switch (line.kind) {
    case 'tool':
      return 'insteadForTool';
    case 'language':
      return 'insteadForLanguage';
    case 'method':
    case 'standard':
      return 'insteadForMethod';
    case 'human-language':
      return 'insteadForTongue';
    case 'certification':
      return 'insteadOfCertification';
    case 'practice':
    case 'soft':
      return 'insteadForPractice';
  }
}
