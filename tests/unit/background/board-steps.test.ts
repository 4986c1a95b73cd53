import { describe, expect, it } from 'vitest';
import { wishesFrom } from '../../../src/core/advice/wishes.ts';
import { demandOf, keptRows } from '../../../src/core/boards/demand.ts';
import { stepsFor } from '../../../src/entries/background/board-steps.ts';
import { catalogOf, credentialEntry, reading, skillAsk } from '../support/make.ts';

const TODAY = '2026-11-24';
const catalog = catalogOf(
  [{ id: 'docker', name: 'Docker', kind: 'tool' }],
  [credentialEntry('docker-course', { skills: [{ id: 'docker', depth: 'basic' }] })],
);

describe('the steps of a board', () => {
  it('are for what the list keeps, and not for what is folded away below it', () => {
    const naming = (times: number) => {
      const readings = Array.from({ length: 5 }, (_, at) =>
        reading({ skills: at < times ? [skillAsk('docker')] : [] }),
      );
      const demand = demandOf(readings, [], catalog, TODAY);
      const steps = stepsFor(demand, readings, [], catalog, TODAY, wishesFrom([]));
      return [
        keptRows(demand).map(({ id }) => id),
        steps.map(({ suggestion, helpsIn }) => [suggestion.credentialId, helpsIn]),
      ];
    };
    expect(naming(2)).toEqual([['docker'], [['docker-course', 2]]]);
    expect(naming(1)).toEqual([[], []]);
  });
});
