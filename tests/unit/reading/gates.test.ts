import { describe, expect, it } from 'vitest';
import { structure } from '../../../src/core/reading/structure.ts';
import { posting, said } from './helper.ts';

const gates = (text: string) => structure(posting(text)).gates;
const kinds = (line: string) => gates(`# Requirements\n* ${line}`).map((gate) => gate.kind);

describe('gates that no credential opens', () => {
  it.each([
    ["Bachelor's degree in computer science", 'degree'],
    ['BS/BA in accounting', 'degree'],
    ['MBA', 'degree'],
    ['PhD in statistics', 'degree'],
    ['A diploma or equivalent', 'degree'],
    ['Postgraduate certificate in CT', 'degree'],
    ['18 months post-registration, six of them in CT', 'years'],
    ['Active RN license in the state of Ohio', 'licence'],
    ['Registered with the NMC', 'licence'],
    ['GMC registration with licence to practise', 'licence'],
    ['Must be admitted to the New York bar', 'licence'],
    ['PE license or EIT', 'licence'],
    ['Series 7 and 63', 'licence'],
    ["Valid driver's license", 'licence'],
    ['Class A CDL with endorsements', 'licence'],
    ['QTS and PGCE', 'licence'],
    ['SIA licence', 'licence'],
    ['Journeyman electrician license', 'licence'],
    ['Gas Safe registered', 'licence'],
    ['State teaching certificate or teaching license', 'licence'],
    ['Active Secret clearance', 'clearance'],
    ['SC cleared', 'clearance'],
    ['Must pass a criminal background check', 'clearance'],
    ['Enhanced DBS check', 'clearance'],
    ['5+ years of software engineering', 'years'],
    ['At least four (4) years of audit experience', 'years'],
    ['You must be a U.S. citizen', 'permit'],
    ['Right to work in the UK', 'permit'],
    ['Pre-employment drug screen', 'background-check'],
    ['Pass a DOT physical', 'background-check'],
    ['Proof of flu vaccination', 'background-check'],
    ['Must be bondable', 'clearance'],
    ['Must be a U.S. person as defined by ITAR', 'clearance'],
    ['Degree in a related field5+ years of payroll', 'years'],
    ['Fluent German (C1)', 'language'],
    ['Ability to speak and write in Korean and English fluently', 'language'],
    ['English as a must have', 'language'],
    ['Qualified to practise law in Japan', 'licence'],
    ['Must drive and have use of a car', 'licence'],
    ['10-plus years as a business analyst', 'years'],
    ['We cannot offer visa sponsorship', 'permit'],
  ])('%s → %s', (line, kind) => {
    expect(kinds(line)).toContain(kind);
  });

  it.each([
    'Managing software licences and renewals',
    'A high degree of accuracy',
    'Knowledge of open-source licence compliance',
    'Certified in something useful',
    'Our company has grown for 12 years in a row',
    'Scrum Master experience',
    'Experience with Series A start-ups',
    'Experience with LLM APIs',
    'Corporate citizenship is close to our heart',
    'Able to teach A-level Physics',
    'Clinical licensure required: N/A',
    'Accessibility to WCAG 2.1 AA',
    'EDD on high risk customers and PEPs',
  ])('%s is no gate', (line) => {
    expect(kinds(line)).toEqual([]);
  });

  it('"or equivalent experience" is kept beside a degree', () => {
    const [gate] = gates("# Requirements\n* Bachelor's degree or equivalent practical experience");
    expect(gate).toMatchObject({ kind: 'degree', strength: 'required', orEquivalent: true });
  });

  it.each([
    ['en', "Bachelor's degree in economics, statistics or similar", false],
    ['en', 'A degree in a related field, or comparable work experience', true],
    ['en', 'At least a 2.1 or equivalent', true],
    ['de', 'Abgeschlossenes Studium der Informatik oder ähnlicher Fächer', false],
    ['de', 'Abgeschlossenes Studium oder eine vergleichbare Qualifikation', true],
    ['es', 'Grado en Economía o similar', false],
  ])('%s "%s": another way in is only said where the listing says it', (_language, line, says) => {
    const heading = {
      en: 'Requirements',
      de: 'Anforderungen',
      es: 'Requisitos',
      nl: 'Functie-eisen',
    };
    const head = heading[_language as keyof typeof heading];
    expect(gates(`# ${head}\n* ${line}`)[0]).toMatchObject({ kind: 'degree', orEquivalent: says });
  });

  it('a wished degree is preferred, one waved off is marked so', () => {
    expect(gates('# Nice to have\n* MSc in physics')[0]).toMatchObject({ strength: 'preferred' });
    expect(gates("A degree isn't required, a portfolio is.")[0]).toMatchObject({
      kind: 'degree',
      waived: true,
    });
  });

  it('the text of a gate is what stands on the page, at its place', () => {
    const line = 'Active, unrestricted RN license in Washington';
    const source = posting(`# Requirements\n* ${line}`);
    const gate = structure(source).gates.find((found) => found.kind === 'licence');
    expect(gate?.text).toBe(line);
    expect(source.lines[gate?.line ?? 0]?.text.slice(gate?.start, gate?.end)).toBe(line);
  });

  it('the subject of a degree is no skill, what is asked beside it is', () => {
    expect(
      said(
        "# Requirements\n* Bachelor's degree in [accounting], [finance] or similar and 3 years of [audit]",
      ),
    ).toEqual({ accounting: 'dropped', finance: 'dropped', audit: 'required' });
    expect(said('# Requirements\n* MSc in [statistics]; [Python]')).toEqual({
      statistics: 'dropped',
      Python: 'required',
    });
  });

  it('clearances in the portrait of an agency are none, unless it asks there', () => {
    const about = 'About us\nWe place people with top secret clearance in government roles.';
    expect(gates(`# Requirements\n* SQL\n# ${about}`)).toEqual([]);
    expect(
      gates(`# Requirements\n* SQL\n# ${about}\nYou must hold an active security clearance.`),
    ).toHaveLength(1);
  });

  it('years of the company and of a contract are none', () => {
    expect(gates('# About us\nFor over 20 years we have built bridges.')).toEqual([]);
    expect(gates('# Benefits\n* A two-year contract')).toEqual([]);
  });
});
