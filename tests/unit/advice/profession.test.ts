import { describe, expect, it } from 'vitest';
import { professionAsked } from '../../../src/core/advice/profession.ts';
import { catalogFrom } from '../../../src/core/catalog/index.ts';
import type { Gate } from '../../../src/core/domain/reading.ts';
import { loadCatalogFiles } from '../../../scripts/lib/load-catalog.ts';

const catalog = catalogFrom(loadCatalogFiles());

function asked(title: string, text: string, kind: Gate['kind'] = 'licence', waived = false) {
  const gate: Gate = {
    kind,
    text,
    strength: 'required',
    orEquivalent: false,
    line: 0,
    start: 0,
    end: text.length,
    ...(waived ? { waived } : {}),
  };
  return professionAsked({ title, gates: [gate] }, catalog)?.id ?? null;
}

describe('the regulated work behind a gate', () => {
  it.each([
    ['Charge Nurse, Night Shift', 'Current RN license in the state of Ohio', 'nurse'],
    ['Staff Nurse', 'Active state licensure required', 'nurse'],
    ['Tax Senior', 'Active CPA license', 'accountant'],
    ['Senior Engineer, Roads', 'PE license or ability to obtain within a year', 'engineer'],
    ['Privacy Counsel', 'Admitted to practise in a qualified jurisdiction', 'lawyer'],
    ['Data Engineer', 'Active DV clearance', 'clearance'],
  ])('"%s", "%s" is %s', (title, text, id) => {
    expect(asked(title, text, id === 'clearance' ? 'clearance' : 'licence')).toBe(id);
  });

  it.each([
    ['Area Sales Manager', 'Full UK driving licence'],
    ['Solutions Architect', 'Valid driver’s license'],
    ['Teacher Trainer, Software', 'Own car and driving licence'],
  ])('"%s" with "%s" is no regulated profession', (title, text) => {
    expect(asked(title, text)).toBeNull();
  });

  it('says nothing where the listing says that no licence is needed', () => {
    expect(asked('Nurse Recruiter', 'No RN license needed', 'licence', true)).toBeNull();
  });

  it('names only credentials that the catalogue has as help beside a licence', () => {
    for (const profession of catalog.professions)
      for (const id of profession.beside) expect(catalog.credentials.has(id), id).toBe(true);
  });
});
