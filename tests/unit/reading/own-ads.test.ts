import { expect, it } from 'vitest';
import { ownAds } from '../../eval/reading-own.ts';

it('the adverts written to check the reading stay read, in nine languages and as many styles', () => {
  const { strength, gates, levels } = ownAds(false);
  expect(strength).toBeGreaterThan(0.97);
  expect(gates).toBeGreaterThan(0.97);
  expect(levels).toBeGreaterThan(0.9);
});
