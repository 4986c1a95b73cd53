import { describe, expect, it } from 'vitest';
import { said } from './helper.ts';

const R = 'required';
const P = 'preferred';
const N = 'negated';
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
    ['* [SQL]? Lovely, but not a deal-breaker.', { SQL: P }],
    ['* [French]? Amazing. Not essential though.', { French: P }],
    [
      '* [React] preferred; [Vue], [Angular] or [Ember] also considered',
      { React: P, Vue: P, Angular: P, Ember: P },
    ],
    ['* Preferred skills, but not required: [D3], [jQuery]', { D3: P, jQuery: P }],
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
    ['* Rather than [Jenkins] we use [GitHub Actions].', { Jenkins: N, 'GitHub Actions': R }],
    ['* Building mutually beneficial partnerships, [Salesforce]', { Salesforce: R }],
  ])('%s', (line, wanted) => {
    expect(said(`# Requirements\n${line}`)).toEqual(wanted);
  });
});
