import { describe, expect, it } from 'vitest';
import { openPage } from '../../scripts/lib/read-file.ts';
import { buildTextMap } from '../../src/features/annotate/text-map.ts';
import { readPage, readPageSteps } from '../../src/features/sites/read-page.ts';
import { atOnce, inSlices, rest, type Steps } from '../../src/features/sites/steps.ts';

const ADDRESS = 'https://slipway.example/careers/rigger';
const html = (cards: number): string =>
  `<!doctype html><title>Rigger | Slipway</title><main><h1>Rigger</h1><a href="/apply">Apply</a>
  <div><h2>What you will do</h2><ul><li>Splice wire and rope for twelve ships a year, in the yard and at anchor</li><li>Climb to where others will not, in every kind of weather</li></ul>
  <h2>Requirements</h2><ul><li>Two years of experience at sea or in a yard</li></ul></div>
  <section><h2>Similar jobs</h2>${'<div><span>Deckhand</span></div>'.repeat(cards)}</section></main>`;

/** Steps without a result, of which each takes longer than a slice. */
function* slow(count: number): Steps<number> {
  for (let at = 0; at < count; at += 1) {
    const end = performance.now() + 10;
    while (performance.now() < end);
    yield;
  }
  return count;
}

describe('reading a page in slices', () => {
  it('gives what reading it at once gives', async () => {
    const page = openPage(html(50), ADDRESS);
    const inParts = await inSlices(readPageSteps(page, ADDRESS, buildTextMap), () => true);
    expect(inParts?.kind).toBe('posting');
    expect(JSON.stringify(inParts)).toBe(JSON.stringify(readPage(page, ADDRESS, buildTextMap)));
  });

  it('can rest the more often the larger a page is that no reader knows', () => {
    const restsIn = (cards: number): number =>
      Array.from(readPageSteps(openPage(html(cards), ADDRESS), ADDRESS, buildTextMap)).length;
    expect(restsIn(4000)).toBeGreaterThan(restsIn(10) + 4);
  });

  it('lets others have their turn between slices, and goes on', async () => {
    let turns = 0;
    const pause = async () => {
      turns += 1;
      await rest();
    };
    expect(await inSlices(slow(3), () => true, pause)).toBe(3);
    expect(turns).toBe(3);
  });

  it('gives nothing once it is no longer wanted', async () => {
    let wanted = true;
    const reading = inSlices(slow(5), () => wanted);
    wanted = false;
    expect(await reading).toBeNull();
    expect(atOnce(slow(1))).toBe(1);
  });
});
