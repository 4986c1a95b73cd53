import { describe, expect, it } from 'vitest';
import { loadCatalogFiles } from '../../../scripts/lib/load-catalog.ts';
import { compileLexicon } from '../../../src/core/recognition/compile-lexicon.ts';
import { loadLexicon } from '../../../src/core/recognition/lexicon.ts';
import { found } from '../recognition/helpers.ts';

const lexicon = loadLexicon(compileLexicon(loadCatalogFiles()));
const names = (text: string) => found(lexicon, text).map((one) => one.replace(/\[.*$/, ''));

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
