import { describe, expect, it } from 'vitest';
import { loadCatalogFiles } from '../../../scripts/lib/load-catalog.ts';
import { compileLexicon } from '../../../src/core/recognition/compile-lexicon.ts';
import { loadLexicon } from '../../../src/core/recognition/lexicon.ts';
import { found } from '../recognition/helpers.ts';

const lexicon = loadLexicon(compileLexicon(loadCatalogFiles()));
const names = (text: string) => found(lexicon, text).map((one) => one.replace(/\[.*$/, ''));

const SCRUM_PROFESSIONAL = 'Certified Scrum Professional (CSP)';
const CMS = 'Content management systems';
const SECURITY_GRC = 'Security governance, risk and compliance';
const GCP = 'Good Clinical Practice (GCP) certificate';
const OFFICE = ['Microsoft Excel', 'Microsoft Word', 'Microsoft PowerPoint'];

describe('the catalogue that ships keeps apart', () => {
  it.each<[string, string[]]>([
    ['We need Excel, Word and PowerPoint.', OFFICE],
    ['MS Excel, Word, PowerPoint skills', OFFICE],
    ['Rechnungslegung nach HGB', ['HGB accounting']],
    ['Experience with SAP EWM', ['SAP Extended Warehouse Management']],
    ['Experience with SAP WM', ['SAP WM']],
    ['Build lookups in SQL', ['SQL']],
    ['React to change calmly.', []],
    ['Know Java and JSON. Contact Ruby Jackson.', ['Java', 'JSON']],
    ['Java, JSON, Jackson', ['Java', 'JSON', 'Jackson library']],
    ['You need SQL; some R would help.', ['SQL', 'R']],
    ['Mostly SQL with some R for reports', ['SQL', 'R']],
    ['Some R&D experience in a lab', []],
    [
      'PALS within 6 months of hire',
      ['Pediatric Advanced Life Support (PALS) Provider course card'],
    ],
    [
      'TNCC, CEN and Wound Care Certified (WCC) preferred',
      [
        'Trauma Nursing Core Course (TNCC)',
        'Certified Emergency Nurse (CEN)',
        'Wound Care Certified (WCC)',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

/** Words of one trade that another has too: what they are in the company of says which. */
describe('the catalogue that ships tells trades apart', () => {
  it.each<[string, string[], string[]]>([
    ['Lead and drive complex operational initiatives', [], ['Strategic planning']],
    ['HR initiatives such as recognition programs', [], ['Employee engagement']],
    ['Knowledge of current network security risks', [], ['Risk management']],
    ['Experience in ad operations', ['Advertising technology'], ['Advertising campaigns']],
    ['Experience with Oracle ERP', ['Oracle ERP'], []],
    ['Google Ads: shopping campaigns', ['Google Shopping ads'], ['Google Merchant Center']],
    ['Maintain relationships with vendors', ['Vendor management'], []],
    ['Experience with security policies and standards', [SECURITY_GRC], []],
    ['Poste en CDI ou CDD, temps plein', [], ['Clinical documentation', 'Know your customer']],
    ['2 years of CDI experience', ['Clinical documentation'], []],
    ['Experience with CDD, EDD and AML', ['Know your customer'], []],
    ['Experience with NEC and JCT contracts', ['Construction law'], ['National Electrical Code']],
    ['Wire conduit per NEC requirements', ['National Electrical Code'], ['Construction law']],
    ['Strong Java, JVM internals, garbage collection', ['Java'], ['Refuse collection']],
    ['Experience in garbage collection and recycling', ['Refuse collection'], []],
    ['Experience with DBT and CBT', ['Dialectical behavior therapy'], ['dbt']],
    ['Proficient in Canvas, Moodle and Blackboard', ['Canvas LMS'], ['Canva']],
    ['Experience with Canvas, SVG and WebGL', ['HTML canvas'], ['Canva']],
    ['Proficient in Canva', ['Canva'], []],
    ['Category C+E licence, Driver CPC', [], ['DOT regulations']],
    ['Decisions factoring in cost and risk', [], ['Loan processing']],
    ['Experience in factoring and invoice finance', ['Loan processing'], []],
    ['Knowledge of CSP and CORS', ['Web security practices'], [SCRUM_PROFESSIONAL]],
    ['Scrum: CSM or CSP certification', [SCRUM_PROFESSIONAL], ['Web security practices']],
    ['Covers the Dallas MSA', [], ['Contract management']],
    ['Negotiation of MSAs and SOWs', ['Contract management'], []],
    ['Knowledge of HIX, Medicaid and CMS', ['Medicare and Medicaid'], ['HiX', CMS]],
    ['Experience with a CMS such as WordPress', [CMS], ['Medicare and Medicaid']],
    ['Experience in a B2B environment', [], ['B2B marketing']],
    ['Knowledge of SOQL', ['SOQL'], ['Apex']],
    ['You are a marketing maven', [], ['Apache Maven']],
    ['Java and Maven', ['Java', 'Apache Maven'], []],
    ['Experience testing desktop applications', [], ['Desktop application development']],
    ['Building desktop applications in C#', ['Desktop application development'], []],
    ['Experience with data transformation', ['Data transformation'], ['Data cleaning']],
    ['Clinical trials: GCP certification', [GCP], ['Google Cloud certification (any)']],
    ['AWS, Azure or GCP certification', ['Google Cloud certification (any)'], [GCP]],
    ['Knowledge of the Affordable Care Act', [], ['Care Act 2014']],
    ['Valid ADR licence', ['Dangerous goods handling'], []],
    ['CCRN preferred', ['Critical care nurse certification (CCRN)'], []],
    ['Zkušenosti s TypeScriptem', ['TypeScript'], []],
  ])('%s', (text, expected, others) => {
    const read = names(text);
    expect(read).toEqual(expect.arrayContaining(expected));
    for (const other of others) expect(read).not.toContain(other);
  });
});
