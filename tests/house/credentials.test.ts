import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCredentialFiles, readCredentials } from '../../scripts/catalog/credential-files.ts';
import { SHARED } from '../../scripts/catalog/files.ts';

const REFERENCE = join(SHARED, 'credentials', 'credentials.jsonl');

/** Suggested on sources of their own, which the reference did not have. */
const FOUND_SINCE = new Set([
  'asme-gdtp-technologist',
  'nida-ctn-good-clinical-practice',
  'pecb-iso-iec-27001-lead-auditor',
]);

/** A record of the reference, reduced to what is compared. */
interface Source {
  id: string;
  name: string;
  url: string;
  url_seen: boolean;
  price_checked: string | null;
  cost_usd: { min: number | string; max: number | string };
  confidence: string;
  status: string;
  kind: string;
  issuer: string;
  level: string;
  typical_duration_hours: number[] | null;
  typical_duration_weeks: number[] | null;
  validity_months: number | string | null;
  post_nominal: string | null;
  free_audit: boolean | null;
  financial_aid: boolean | null;
  assessment: { graded: boolean; hands_on_project: boolean; proctored_exam: boolean };
}

describe('the catalogue of credentials', () => {
  it('keeps its own rules', () => {
    expect(
      checkCredentialFiles().map(({ path, id, message }) => `${path} ${id}: ${message}`),
    ).toEqual([]);
  });

  it('never suggests a licence, a family, or what can no longer be earned', () => {
    const wrong = readCredentials().filter(
      ({ entry }) =>
        entry.suggestable &&
        (entry.kind === 'licence' || entry.generic === true || entry.status !== 'active'),
    );
    expect(wrong.map(({ entry }) => entry.id)).toEqual([]);
  });

  it('holds what the article names', () => {
    const ids = new Set(readCredentials().map(({ entry }) => entry.id));
    for (const id of [
      'google-ads-search-certification',
      'google-analytics-certification',
      'hubspot-academy-content-marketing-certification',
      'meta-certified-digital-marketing-associate',
      'google-data-analytics-professional-certificate',
      'ibm-data-science-professional-certificate',
      'yale-university-financial-markets',
      'pmi-project-management-professional-pmp',
      'comptia-a-plus',
      'shrm-certified-professional-shrm-cp',
      'us-certified-public-accountant-cpa',
      'salesforce-certified-platform-administrator',
    ])
      expect(ids, id).toContain(id);
  });

  it.skipIf(!existsSync(REFERENCE))(
    'says nothing that the reference does not (skipped where ../shared is absent)',
    () => {
      const records = new Map<string, Source>();
      for (const line of readFileSync(REFERENCE, 'utf8').split('\n').filter(Boolean)) {
        const record = JSON.parse(line) as Source;
        records.set(record.id, record);
        // A few ids were cut at 90 characters there, and are shorter here.
        records.set(record.name, record);
      }
      const wrong: string[] = [];
      for (const { entry } of readCredentials()) {
        const record = records.get(entry.id) ?? records.get(entry.name);
        if (!record) {
          if (entry.suggestable && !FOUND_SINCE.has(entry.id))
            wrong.push(`${entry.id}: suggested, and not in the reference`);
          continue;
        }
        const months = record.price_checked?.match(/\d{4}(-\d{2})?/g) ?? [];
        const latest = months.toSorted().at(-1) ?? null;
        if (entry.cost.checked !== null && entry.cost.checked !== latest)
          wrong.push(`${entry.id}: checked ${entry.cost.checked}, reference ${latest}`);
        if (entry.url !== null && !(record.url_seen && record.url === entry.url))
          wrong.push(`${entry.id}: link was not seen in a source`);
        const { min, max } = record.cost_usd;
        if (
          entry.cost.usd !== 'unknown' &&
          (entry.cost.usd[0] !== min || entry.cost.usd[1] !== max)
        )
          wrong.push(`${entry.id}: price ${entry.cost.usd.join('–')}, reference ${min}–${max}`);
        const facts: [string, unknown, unknown][] = [
          ['kind', entry.kind, record.kind],
          ['issuer', entry.issuer, record.issuer],
          ['level', entry.level, record.level === 'mixed' ? 'unknown' : record.level],
          ['hours', entry.effort.hours, record.typical_duration_hours ?? 'unknown'],
          ['weeks', entry.effort.weeks, record.typical_duration_weeks ?? 'unknown'],
          ['validity', entry.validity.months, record.validity_months],
          ['letters', entry.postNominal, record.post_nominal],
          ['free audit', entry.cost.freeAudit, record.free_audit],
          ['financial aid', entry.cost.financialAid, record.financial_aid],
          ['graded', entry.assessment.graded, record.assessment.graded],
          ['project', entry.assessment.project, record.assessment.hands_on_project],
          ['proctored', entry.assessment.proctored, record.assessment.proctored_exam],
        ];
        for (const [what, ours, theirs] of facts)
          if (JSON.stringify(ours) !== JSON.stringify(theirs))
            wrong.push(`${entry.id}: ${what} ${String(ours)}, reference ${String(theirs)}`);
        if (entry.suggestable && (record.confidence === 'low' || record.status !== 'active'))
          wrong.push(`${entry.id}: suggested against the reference`);
      }
      expect(wrong).toEqual([]);
    },
  );
});
