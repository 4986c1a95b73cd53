import { describe, expect, it } from 'vitest';
import { interpret } from '../../../src/core/reading/interpret.ts';
import { structure } from '../../../src/core/reading/structure.ts';
import { posting, said } from './helper.ts';

const R = 'required';
const P = 'preferred';
const N = 'negated';
const M = 'mentioned';

describe('a negation in other words', () => {
  it.each<[string, string, Record<string, string>]>([
    ['en', "No degree is asked for. [Python] isn't either.", { Python: N }],
    ['en', 'We do not use [Jira], and [Trello] is not used either.', { Jira: N, Trello: N }],
    ['en', "[DV360] experience won't be used.", { DV360: N }],
    ['en', '[SAP] skills would not be needed.', { SAP: N }],
    ['en', 'Night shifts are not worked, nor is any knowledge of [Epic] asked.', { Epic: N }],
    ['en', 'We do not do print, nor do we touch [InDesign].', { InDesign: N }],
    ['en', '[Paid search] sits with our agency.', { 'Paid search': N }],
    ['en', '[Payroll] rests with an outside accountant.', { Payroll: N }],
    ['en', '[Estimating] belongs to the precon group.', { Estimating: N }],
    ['en', '[Treasury] and tax live elsewhere.', { Treasury: N }],
    ['en', '[Testing] is done by another team.', { Testing: N }],
    ['en', '[Bookkeeping] is looked after by our accountants.', { Bookkeeping: N }],
    ['en', '[Wine] is somebody else’s.', { Wine: N }],
    ['es', 'Tampoco pedimos [Photoshop].', { Photoshop: N }],
    ['es', 'No hace falta [Excel]. [Access] tampoco.', { Excel: N, Access: N }],
    ['es', '[Nóminas] las lleva la gestoría.', { Nóminas: N }],
    ['de', '[SAP] ist nicht nötig. [DATEV] auch nicht.', { SAP: N, DATEV: N }],
    ['de', '[Lohnbuchhaltung] macht jemand anderes.', { Lohnbuchhaltung: N }],
    ['de', '[SEA] wird von unserer Agentur betreut.', { SEA: N }],
    ['fr', '[SAP] non plus.', { SAP: N }],
    ['fr', 'La [paie] est confiée à notre prestataire.', { paie: N }],
    ['nl', '[Loonadministratie] doet een ander.', { Loonadministratie: N }],
    ['nl', '[Exact] ook niet.', { Exact: N }],
    ['it', '[Photoshop] nemmeno.', { Photoshop: N }],
    ['it', 'I [social media] sono gestiti da un altro ufficio.', { 'social media': N }],
    ['pt', '[Excel] também não.', { Excel: N }],
    ['pl', '[Java] też nie.', { Java: N }],
    ['cs', '[Účetnictví] dělá externí firma.', { Účetnictví: N }],
  ])('%s: %s', (language, line, expected) => {
    expect(said(line, language)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['en', 'The [SQL] analyst sits with the data team.'],
    ['en', 'Either [Java] or Kotlin.'],
    ['en', 'Clusters of [Kubernetes] are managed by our team.'],
    ['en', 'This [Python] role belongs to the platform team you will lead.'],
    ['de', '[Java] oder auch Kotlin.'],
    ['es', 'Manejo de [Excel]; lo hace quien llega.'],
  ])('%s: no other way round: %s', (language, line) => {
    expect(Object.values(said(line, language))).not.toContain(N);
  });
});

describe('a wish in other words', () => {
  it.each<[string, Record<string, string>]>([
    ["We'd be pleased, rather than insistent, to see [P6]; [DAX].", { P6: P, DAX: P }],
    ['I would be glad, but not surprised if not, to find [Rust].', { Rust: P }],
    ['WE WOULD LOVE, though we do not insist on, [AAC]; [ASL].', { AAC: P, ASL: P }],
    ["We'd welcome, without asking for it, [Go].", { Go: P }],
    ["It'd be a treat if you knew [Asana] or [Notion].", { Asana: P, Notion: P }],
    ['[Terraform] would be a delight.', { Terraform: P }],
    ["If you've used [dbt], tell us.", { dbt: P }],
    ['If you have ever worked with [Qlik], say so.', { Qlik: P }],
    ['[Excel] is a must (lookups, pivots), as is [Power BI].', { Excel: R, 'Power BI': R }],
  ])('%s', (line, expected) => {
    expect(said(`# Requirements\n* Docker\n\n${line}`)).toEqual(expected);
  });

  it.each([
    'What would put you at the top of the pile',
    'What would make us purr',
    'What might set you apart',
  ])('under "%s"', (heading) => {
    expect(said(`# Requirements\n* [Docker]\n# ${heading}\n* [Orbital]`)).toEqual({
      Docker: R,
      Orbital: P,
    });
  });
});

describe('an aside ends where its sentence does', () => {
  it.each<[string, Record<string, string>]>([
    ["Keyword research ([Ahrefs] or [Semrush]; we'll pay for it)", { Ahrefs: R, Semrush: R }],
    ['Ticketing ([Zendesk]; our licences are many)', { Zendesk: R }],
    ['A warehouse (ours is [Redshift]; it is old)', { Redshift: M }],
  ])('%s', (line, expected) => {
    expect(said(`# Must haves\n* ${line}`)).toEqual(expected);
  });
});

describe('prose that tells the duties', () => {
  it.each([
    'You will resolve calls in [TOPdesk] and help in the week that must not go wrong.',
    'You’d keep the [asset register]; it must not be late.',
    'The [boiler] log must not be forgotten.',
  ])('asks for nothing by "must not": %s', (line) => {
    expect(Object.values(said(`We teach 3,400 students.\n\n${line}`))).toEqual([M]);
  });

  it('while "must" asks', () => {
    expect(said('We teach 3,400 students.\n\nYou must know [Intune].')).toEqual({ Intune: R });
  });
});

describe('what a heading calls not expected', () => {
  it.each(['What is not expected', 'Things not asked for', "What's not needed"])(
    '%s',
    (heading) => {
      expect(
        said(`# Essential\n* [CT]\n# ${heading}\n[MRI] experience, or a wish to manage.`),
      ).toEqual({
        CT: R,
        MRI: N,
      });
    },
  );
});

describe('fields of work that are the employer’s, or a check', () => {
  const about = (sentence: string, name: string, heading = '') => {
    const read = structure({ ...posting(`${heading}${sentence}`), company: 'Ledgerfern' });
    const line = read.lines.findIndex(({ text }) => text.includes(name));
    const start = (read.lines[line]?.text ?? '').indexOf(name);
    const span = { line, start, end: start + name.length, key: name, soft: false, practice: true };
    return interpret(read, [span])[0]?.status;
  };

  it.each([
    ["Oakmere makes scheduling software for hospitals' theatres.", 'scheduling'],
    ['Rowan & Pike develops fleet management platforms.', 'fleet management'],
    ['Ledgerfern reads invoices so that nobody else has to.', 'invoices'],
    ['Rotafern is workforce management software for hospitality.', 'workforce management'],
    [
      'Fernhill is the operating system for insurance agencies, from quoting to renewals.',
      'quoting',
    ],
    [
      'We are a small shop (four people) that serves lending, marketing and the board.',
      'marketing',
    ],
    ['All power tools and testers (Megger) provided, calibrated yearly.', 'power tools'],
    ['Your hand tools are provided.', 'hand tools'],
    ['An enhanced DBS check is made on everyone.', 'DBS check'],
    ['All offers depend on a drug screen and a background check.', 'background check'],
    ['A criminal record check is a condition of the post.', 'criminal record check'],
  ])('ask for nothing: %s', (sentence, name) => {
    expect(about(sentence, name)).toBe('dropped');
  });

  it.each([
    ['Our analyst makes scheduling a science.', 'scheduling', ''],
    ['Experience with background checks is a must.', 'background checks', ''],
    ['Coordinate each background check with the vendor', 'background check', '# Duties\n* '],
    ['You know scheduling software.', 'scheduling', ''],
    ['Kinaxis is software you have used for demand planning.', 'demand planning', ''],
    ['We are a team that needs marketing experience.', 'marketing', ''],
    ['All wound care is provided by you.', 'wound care', '# Duties\n* '],
    ['The patient education you provided', 'patient education', '# Duties\n* '],
    ['Ledgerfern wants somebody who has run invoices.', 'invoices', ''],
  ])('stay where the job does them: %s', (sentence, name, heading) => {
    expect(about(sentence, name, heading)).toBe('asked');
  });
});
