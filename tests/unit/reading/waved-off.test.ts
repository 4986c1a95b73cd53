import { describe, expect, it } from 'vitest';
import { structure } from '../../../src/core/reading/structure.ts';
import { posting, said } from './helper.ts';

const R = 'required';
const P = 'preferred';
const N = 'negated';

describe('a sentence that speaks by the one before it', () => {
  it.each<[string, Record<string, string>]>([
    ['* [Java] is a must. So is [SQL].', { Java: R, SQL: R }],
    ['* [SQL] is essential. So are [dbt] and [Airflow].', { SQL: R, dbt: R, Airflow: R }],
    ['* [Excel] is required, and so is [Word].', { Excel: R, Word: R }],
    ['* [Go] is a plus. So is [Rust].', { Go: P, Rust: P }],
    ['* [Go] would be a bonus, and so would [Rust].', { Go: P, Rust: P }],
  ])('%s', (line, expected) => {
    expect(said(`# Requirements\n${line}`)).toEqual(expected);
  });
});

describe('wishes by the pleasure they would give', () => {
  it.each<[string, Record<string, string>]>([
    ["We'd be tickled to see: [Terraform]; [dbt].", { Terraform: P, dbt: P }],
    ["We'll be impressed if you know [Rust].", { Rust: P }],
    [
      'We would be pleased, though not surprised if not, to find any of these: [Jamf]; [Moodle].',
      { Jamf: P, Moodle: P },
    ],
    ['A certificate in [AWS] would be a nice suprise.', { AWS: P }],
  ])('%s', (line, expected) => {
    expect(said(`# Requirements\n* Docker\n\n${line}`)).toEqual(expected);
  });
});

describe('what a listing waves off', () => {
  it.each<[string, Record<string, string>]>([
    ['Leave these off: [CEH], [Perl].', { CEH: N, Perl: N }],
    ['Please leave the following off your CV: [Word] and [Outlook].', { Word: N, Outlook: N }],
    ['We have no use for [COBOL] people.', { COBOL: N }],
    ['[Citrix] was switched off in August.', { Citrix: N }],
    ['[SAS] was retired last year.', { SAS: N }],
    ['[Figma] is for the designers down the hall.', { Figma: N }],
    ["[Windows] is somebody else's headache.", { Windows: N }],
    ["You're not going to be doing [Tableau], that's our data team.", { Tableau: N }],
    [
      'Some of us have worked on [SAP] or [COBOL], neither is relevant to us.',
      { SAP: N, COBOL: N },
    ],
    ['Somebody asks about [Istio] once a year and we have a chat.', { Istio: N }],
  ])('%s', (line, expected) => {
    expect(said(`# Requirements\n* Docker\n\n${line}`)).toEqual(expected);
  });

  it.each([
    "Things that won't help",
    'Not a criterion',
    'Not fussed about',
    "What doesn't matter here",
    'Leave these at home',
    'Safe to ignore',
    "What you won't be doing",
    "Things you're not going to touch",
  ])('under "%s"', (heading) => {
    const text = `# Requirements\n* [Docker]\n# ${heading}\n* [Selenium]\n* [PHP]`;
    expect(said(text)).toEqual({ Docker: R, Selenium: N, PHP: N });
  });
});

describe('gates in words that only some listings use', () => {
  it.each<[string, string]>([
    ['BS in EE, CE, CS or equivalent', 'degree'],
    ['MS in Statistics', 'degree'],
    ['Level 3 qualification in IT or equivalent experience', 'degree'],
    ['at least a year on a service desk', 'years'],
  ])('%s', (line, kind) => {
    const { gates } = structure(posting(`# Requirements\n* ${line}`));
    expect(gates.map((gate) => gate.kind)).toContain(kind);
  });

  it('years at the start of a sentence ask without any heading', () => {
    const text =
      'We are looking for one more engineer.\nFive years in data engineering, two of them in production.';
    expect(structure(posting(text)).gates.map((gate) => gate.kind)).toEqual(['years']);
    const history = 'Two years of the pandemic taught us a lot, as a company and as people.';
    expect(structure(posting(`About us\n${history}`)).gates).toEqual([]);
  });
});

describe('a Japanese listing that asks for no schooling', () => {
  it.each(['学歴は問いません', '学歴不問'])('%s is kept as waived', (words) => {
    const text = `# 応募資格\n* Reactの実務経験3年以上\n* ${words}`;
    const { gates } = structure(posting(text, 'ja'));
    expect(gates.find((gate) => gate.kind === 'degree')).toMatchObject({ waived: true });
  });
});
