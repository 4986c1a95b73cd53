import { describe, expect, it } from 'vitest';
import { said } from './helper.ts';

const R = 'required';
const P = 'preferred';
const N = 'negated';
const M = 'mentioned';
const D = 'dropped';
describe('wishes as people write them in a list of demands', () => {
  it.each<[string, Record<string, string>]>([
    ["* [OSHA 10] or [OSHA 30] pref'd", { 'OSHA 10': P, 'OSHA 30': P }],
    ['* Bilingual [Spanish] pref.', { Spanish: P }],
    ['* [Green Belt] a +', { 'Green Belt': P }],
    ['* [GraphQL] – bonus', { GraphQL: P }],
    [
      '* [Minitab] (required), [CATIA] V5 (preferred), [SAP QM] (helpful)',
      { Minitab: R, CATIA: P, 'SAP QM': P },
    ],
    [
      '* Knowledge of [Docker], [Kubernetes] or [Istio] is advantage',
      { Docker: P, Kubernetes: P, Istio: P },
    ],
    [
      '* [WMS] experience ([Manhattan], [EWM]) strongly preferred',
      { WMS: P, Manhattan: P, EWM: P },
    ],
    [
      "* You're good with [Linux], and it wouldn't hurt if you knew some [Ansible].",
      { Linux: R, Ansible: P },
    ],
    ["* [Tableau] experience won't hurt but we're not using it any more.", { Tableau: P }],
    ['* [Python] or [Perl] for scripting (not essential)', { Python: P, Perl: P }],
    ['* (Desirable) Experience with [Webpack] or [Vite]', { Webpack: P, Vite: P }],
    [
      '* [AWS] knowledge is a big plus: while not mandatory, it will make your start smoother.',
      { AWS: P },
    ],
    ['* Any [Power BI] would also be nice to have.', { 'Power BI': P }],
    [
      '* Confident with [CRM], ideally [Klaviyo] but [Dotdigital], [Ometria] or similar is absolutely fine',
      { CRM: R, Klaviyo: P, Dotdigital: P, Ometria: P },
    ],
    ['* [SQL]? Lovely, but not a deal-breaker.', { SQL: P }],
    ['* [French]? Amazing. Not essential though.', { French: P }],
    [
      '* [React] preferred; [Vue], [Angular] or [Ember] also considered',
      { React: P, Vue: P, Angular: P, Ember: P },
    ],
    ['* Preferred skills, but not required: [D3], [jQuery]', { D3: P, jQuery: P }],
    ['Bonus, not required: [Orum], [HubSpot] experience.', { Orum: P, HubSpot: P }],
    ['A plus, not strictly necessary: [Toast]', { Toast: P }],
    ['# Nice to have, not required\n* [Airtable]', { Airtable: P }],
    ['# Requirments:\n* [HIPAA]', { HIPAA: R }],
    [
      '* Experience with any of the following is a plus: [Docker], [Python]',
      { Docker: P, Python: P },
    ],
  ])('%s', (line, wanted) => {
    expect(said(`# Requirements\n${line}`)).toEqual(wanted);
  });
});

describe('a cue speaks of its own words and no further', () => {
  it.each<[string, Record<string, string>]>([
    ['* Experience with [Node.js] and backend services (BFF pattern a plus)', { 'Node.js': R }],
    ['* You know your way around [HTML] and [CSS]; you do not have to code.', { HTML: R, CSS: R }],
    ["* You can code ([Java], [Kotlin], [Go]: we don't mind)", { Java: R, Kotlin: R, Go: R }],
    [
      '* 4 years in [retail], of those 2 in an [e-commerce] brand, client side preferred',
      { retail: R, 'e-commerce': R },
    ],
    ['* [Star schemas], and knowing when a flat table is good enough', { 'Star schemas': R }],
    ['* Experience with [Java], [Kotlin] and similar languages preferred', { Java: P, Kotlin: P }],
    ['* Rather than [Jenkins] we use [GitHub Actions].', { Jenkins: N, 'GitHub Actions': R }],
    ['* Building mutually beneficial partnerships, [Salesforce]', { Salesforce: R }],
  ])('%s', (line, wanted) => {
    expect(said(`# Requirements\n${line}`)).toEqual(wanted);
  });
});

describe('sections as people head them', () => {
  it.each<[string, string, Record<string, string>]>([
    [
      'Required for January or April 2027\nThe post involves [Biology] and [Physics].\nEssential\n* [PGCE]',
      'en',
      { Biology: 'mentioned', Physics: 'mentioned', PGCE: R },
    ],
    [
      "What do I need?\n* [C++]\nWhat don't I need?\nShaders: [HLSL] has a team of its own.\nAnd what do I get?\n* [Yoga]",
      'en',
      { 'C++': R, HLSL: N, Yoga: D },
    ],
    [
      'Wat breng je mee?\n* [Excel]\nLeuk als je dit ook hebt\n* [Power BI]\n* [Scrum]',
      'nl',
      { Excel: R, 'Power BI': P, Scrum: P },
    ],
    ['YOU\n* have [SQL]\nWE\n* pay for your [Notion]', 'en', { SQL: R, Notion: D }],
    [
      'Who you are\nYou have used [Excel].\nWhat’s in it for you\nA [Udemy] account, [Spanish] lessons.',
      'en',
      { Excel: R, Udemy: D, Spanish: D },
    ],
    [
      '# Who you are\nYou know [Excel].\nBy the way: we are also hiring a [Python] developer.',
      'en',
      { Excel: R, Python: D },
    ],
    [
      "You should apply if you:\n* know [Selenium]\nYou shouldn't apply if you:\n* want to use [VB6]",
      'en',
      { Selenium: R, VB6: N },
    ],
    [
      '# Requirements\n* [SQL]\nNot for you if\nYou have never used [Git].',
      'en',
      { SQL: R, Git: M },
    ],
    [
      'We are two founders.\nWhat we do expect: tests ([JUnit]), and clean code.',
      'en',
      { JUnit: R },
    ],
    [
      "We build with [Java].\nWhat we don't expect: [Kubernetes] or a degree.\nYou get a laptop and [JetBrains].",
      'en',
      { Java: M, Kubernetes: N, JetBrains: M },
    ],
    [
      '# Das erwartet dich\n* Du entwickelst Dienste in [Kotlin]\n* Du betreibst sie auf [Nomad]\n# Das bringst du mit\n* [SQL]',
      'de',
      { Kotlin: M, Nomad: M, SQL: R },
    ],
    [
      '# Das bringst du mit\n* [SQL]\n# Das erwartet dich\n* 30 Tage Urlaub\n* Ein Kurs in [SAP]',
      'de',
      { SQL: R, SAP: D },
    ],
    ['Skills we require:\n* [Java]\nSkills we love to have:\n* [TLS]', 'en', { Java: R, TLS: P }],
    [
      '# Nice to have\n* [Docker]\nWhat can you expect?\nA budget, [Python] training.',
      'en',
      { Docker: P, Python: D },
    ],
    [
      '# Our tech stack\nLanguages: [Python], [SQL]\nData: [Kafka]',
      'en',
      { Python: M, SQL: M, Kafka: M },
    ],
    [
      '# Requirements\n* [SQL]\n# Why us?\nThis internship offers you the chance to:\n* Gain experience in [AWS]\n* Build a foundation in [DevOps]',
      'en',
      { SQL: R, AWS: D, DevOps: D },
    ],
    [
      '# About the role\nYou build [dbt] models between the data and the people who use them every day.\n# Requirements\n* [SQL]',
      'en',
      { dbt: M, SQL: R },
    ],
  ])('%s', (text, language, wanted) => {
    expect(said(text, language)).toEqual(wanted);
  });

  it('a fact in a text without breaks does not swallow what follows it', () => {
    const text =
      'Location: Boston, MADuration: Full-TimeInterview: Phone and SkypeDescription:The consultant must have a sound grasp of data from the warehouse to the report. Has hands-on experience with [SQL] and [Oracle]. Must have good manners on the phone. Worked on reference data before. Knows the domain of securities well enough to explain it to somebody else.';
    expect(said(text)).toEqual({ SQL: R, Oracle: R });
  });

  it('a wish in a list that lost its breaks says nothing of the next item', () => {
    const text =
      'Skills Required: * Demonstrated knowledge of auditing and of [SOX] * Relevant background in finance * Some experience in [Visio] a plus * Strong [analysis] skills * Excellent proficiency with [Excel] * Ability to learn a variety of systems';
    expect(said(text)).toEqual({ SOX: R, Visio: P, analysis: R, Excel: R });
  });

  it('a wish in a paragraph ends where the paragraph asks again', () => {
    const text =
      "Working knowledge of [Xero] is essential, [Sage] desirable. You'll have intermediate [Excel] skills. A valid [licence] is a plus. 2+ years hands-on with [Flow].";
    expect(said(text)).toEqual({ Xero: R, Sage: P, Excel: R, licence: P, Flow: R });
  });
});

describe('what is to be learned', () => {
  it.each<[string, string, Record<string, string>]>([
    ['* Willingness to learn [Kubernetes]', 'en', { Kubernetes: P }],
    ['* You are keen to pick up [Rust]', 'en', { Rust: P }],
    ['* Bereitschaft zur Einarbeitung in [Citrix]', 'de', { Citrix: P }],
    ['* Lust, [Kotlin] zu lernen', 'de', { Kotlin: P }],
    ["* L'envie d'apprendre [Rust]", 'fr', { Rust: P }],
  ])('%s', (line, language, wanted) => {
    const heading = { de: 'Dein Profil', fr: 'Votre profil', en: 'Requirements' }[language] ?? '';
    expect(said(`# ${heading}\n${line}`, language)).toEqual(wanted);
  });
});
