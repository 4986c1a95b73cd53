import { describe, expect, it } from 'vitest';
import { demandOf } from '../../../src/core/boards/demand.ts';
import { DemandTable } from '../../../src/entries/options/sections/boards/DemandTable.tsx';
import { tableOf } from '../../../src/entries/options/sections/boards/table-text.ts';
import { catalogOf, reading, skillAsk } from '../../unit/support/make.ts';
import { draw, text } from './screen.ts';

const listings = [
  ...Array.from({ length: 3 }, () => reading({ skills: [skillAsk('docker', { name: 'Docker' })] })),
  reading({ skills: [skillAsk('bash', { name: 'Bash' })] }),
  ...Array.from({ length: 8 }, () => reading()),
];
const demand = demandOf(listings, [], catalogOf(), '2026-11-24');

describe('the shopping list as a table', () => {
  it('holds every row, and says which ones the list folds away', () => {
    draw(<DemandTable demand={demand} rows={demand.rows} />);
    expect(text()).toMatch(/Bash\s*Software · named by few/);
    expect(text()).not.toMatch(/Docker\s*Software · named by few/);
    const kinds = tableOf(demand, demand.rows, '').map(([name, kind]) => [name, kind]);
    expect(kinds.slice(1)).toEqual([
      ['Docker', 'Software'],
      ['Bash', 'Software · named by few'],
    ]);
  });
});
