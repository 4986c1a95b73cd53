import { describe, expect, it } from 'vitest';
import { structure } from '../../../src/core/reading/structure.ts';
import { posting, understand } from './helper.ts';

/** The groups of a line as lists of names. */
function groups(text: string, language = 'en'): string[][] {
  const byId = new Map<string, string[]>();
  for (const [name, meaning] of understand(text, language).names) {
    if (meaning.group === null) continue;
    byId.set(meaning.group, [...(byId.get(meaning.group) ?? []), name]);
  }
  return [...byId.values()];
}
const gates = (text: string, language = 'en') => structure(posting(text, language)).gates;

describe('choices as people write them', () => {
  it.each<[string, string, string[][]]>([
    ['* [Xero] is essential, [QuickBooks] or [Sage] desirable', 'en', [['QuickBooks', 'Sage']]],
    ['* [English] required, [Spanish] or [German] nice to have', 'en', [['Spanish', 'German']]],
    ['* [Go] (preferred) or [Python]', 'en', [['Go', 'Python']]],
    [
      '* Experience with one or more of the following: compute farms, [mobile], [big data] analytics, hosting, [storage] and/or [CDN].',
      'en',
      [['mobile', 'big data', 'storage', 'CDN']],
    ],
    ['* At least two of the following: [A1x], [B2x], [C3x]', 'en', [['A1x', 'B2x', 'C3x']]],
    [
      '* Experience on one or more major cloud vendors ([OCI], [Azure], [AWS])',
      'en',
      [['OCI', 'Azure', 'AWS']],
    ],
    [
      '* Platformy jako [GCP], [Azure] nebo [AWS] a s [kontejnery]',
      'cs',
      [['GCP', 'Azure', 'AWS']],
    ],
    [
      '* [usability testing] tools, such as [Keynote] or [UserZoom]',
      'en',
      [['Keynote', 'UserZoom']],
    ],
    [
      '* [customer success], [account management] or consulting',
      'en',
      [['customer success', 'account management']],
    ],
  ])('%s', (text, language, wanted) => {
    expect(groups(text, language)).toEqual(wanted);
  });

  it.each(['* [SQL], [Python] or a willingness to learn', '* [Java], [Scala] or higher'])(
    '%s is no choice of the two',
    (text) => {
      expect(groups(text)).toEqual([]);
    },
  );
});

describe('gates as people write them', () => {
  it.each<[string, string, string]>([
    ['* This role cannot sponsor.', 'en', 'permit'],
    ['* This position is not eligible for sponsorship', 'en', 'permit'],
    ['* Applicants requiring sponsorship cannot be considered.', 'en', 'permit'],
    ['* Please do not apply if you are seeking sponsorship', 'en', 'permit'],
    ['* Vous parlez anglais couramment (C1).', 'fr', 'language'],
    ['* Umíš anglicky, protože půlka týmu je v Nizozemsku.', 'cs', 'language'],
    ['* Someone who has done desktop support for a year or more', 'en', 'years'],
    ['* Must be able to drive (own car)', 'en', 'licence'],
  ])('%s', (line, language, kind) => {
    const heading = { cs: 'Požadujeme', fr: 'Votre profil', en: 'Requirements' }[language] ?? '';
    expect(gates(`# ${heading}\n${line}`, language).map((gate) => gate.kind)).toContain(kind);
  });

  it.each<[string, string]>([
    ['* SC clearance (you must have lived in the UK for 5 years)', 'years'],
    ['* DoD 8570 IAT Level II certification (Security+ CE)', 'clearance'],
    ['* Applications from people who require sponsorship are welcome.', 'permit'],
  ])('%s states no gate of %s', (line, kind) => {
    expect(gates(`# Requirements\n${line}`).map((gate) => gate.kind)).not.toContain(kind);
  });

  it.each<[string, string]>([
    ["A degree? Couldn't care less.", 'en'],
    ['No degree? No problem.', 'en'],
    ['Kein Studium? Kein Problem, wenn du Erfahrung mitbringst!', 'de'],
  ])('%s is waived', (line, language) => {
    const heading = language === 'de' ? 'Dein Profil' : 'Requirements';
    expect(gates(`# ${heading}\n* ${line}`, language)).toMatchObject([
      { kind: 'degree', waived: true },
    ]);
  });

  it('their text begins and ends at whole words, without label and bullet', () => {
    const text =
      'Job Profile: Assist the teams with everything that comes up in the lab and on the road, in all weathers. Required Qualifications:sBachelor’s Degree in Engineering (Electrical)Sit for long durations of time at a desk or a bench or in a vehicleAbility to obtain a low-level U.S. security clearance; and moreApplicants must be authorized to work in the U.S.Please apply directly to us with your resume and your references. * 6-8 years of related experience.';
    const texts = gates(text).map(({ kind, text: words }) => [kind, words]);
    expect(texts).toContainEqual(['degree', 'sBachelor’s Degree in Engineering (Electrical)']);
    expect(texts).toContainEqual([
      'clearance',
      'Ability to obtain a low-level U.S. security clearance',
    ]);
    expect(texts).toContainEqual(['permit', 'Applicants must be authorized to work in the U.S.']);
    expect(texts).toContainEqual(['years', '6-8 years of related experience.']);
    const [degree] = gates('Ihr Profil: Sie haben eine abgeschlossene Ausbildung als Koch.', 'de');
    expect(degree?.text).toBe('Sie haben eine abgeschlossene Ausbildung als Koch.');
  });
});

describe('how many years', () => {
  it.each<[string, number]>([
    ['* between 3 & 5 years of [Excel]', 3],
    ['* between 3 and 5 years of [Excel]', 3],
    ['* 3-5 yrs of [Excel]', 3],
  ])('%s', (text, years) => {
    expect(understand(text).names.get('Excel')?.level).toEqual({ kind: 'years', years });
  });
});
