import { expect, it } from 'vitest';
import type { ImportRow } from '../../../src/core/domain/import.ts';
import type { Incoming } from '../../../src/features/transfer/incoming/draft.ts';
import { ImportPreview } from '../../../src/entries/options/sections/import/ImportPreview.tsx';
import { followingSearch } from '../../../src/entries/options/sections/match-search.ts';
import { credential } from '../../unit/vault/examples.ts';
import { axeFindings, draw, text } from './screen.ts';

const row = (title: string, date: string): ImportRow => ({
  status: 'new',
  record: credential({ id: title, title, expiry: { kind: 'date', date } }),
  ...{ differences: [], conflict: false, mentioned: [] },
});

it('says before saving what has lapsed, to the last day of its month, and what does not count', async () => {
  const incoming: Incoming = {
    ...{ source: 'csv', drafts: [], originals: [], table: null, western: true },
    skipped: [{ title: 'Diver', reason: 'not-earned' }],
  };
  draw(
    <main>
      <h1>Data</h1>
      <ImportPreview
        incoming={incoming}
        rows={[row('Pilot', '2026-10'), row('Mate', '2026-11')]}
        today="2026-11-30"
        onSave={() => undefined}
        onCancel={() => undefined}
      />
    </main>,
  );
  const [pilot, mate] = [...document.querySelectorAll('.bring-row')].map((item) => text(item));
  expect(pilot).toContain('lapsed Oct 2026: kept, and not counted as held');
  expect(mate).toContain('until Nov 2026');
  expect(mate).not.toContain('lapsed');
  expect(text()).toContain('Diver: not completed or not passed, so it does not count as held');
  expect(text()).toContain('read as Western European: check the accents');
  expect(await axeFindings()).toEqual([]);
});

it('a search finds the same whether it is typed on, taken back, or begun anew', () => {
  const records = ['Knots', 'Knitting', 'Tides'].map((title) => credential({ id: title, title }));
  const search = followingSearch();
  const found = (query: string) => search(records, query).map(({ title }) => title);
  expect(found('k')).toEqual(['Knots', 'Knitting', 'Tides']);
  expect(found('kn')).toEqual(['Knots', 'Knitting']);
  expect(found('kno')).toEqual(['Knots']);
  expect(found('kn')).toEqual(['Knots', 'Knitting']);
  expect(found('tid')).toEqual(['Tides']);
  expect(found('')).toHaveLength(3);
  expect(search([...records, credential({ id: 'x', title: 'Tide tables' })], 'tide')).toHaveLength(
    2,
  );
});
