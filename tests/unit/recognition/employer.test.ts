import { describe, expect, it } from 'vitest';
import { found, lexiconOf } from './helpers.ts';

describe('what the employer itself makes', () => {
  it('names the systems it runs on, and asks for none of them', () => {
    const platforms = lexiconOf('Android', 'iOS', 'Docker');
    expect(found(platforms, 'The app is available for download on iOS and Android.')).toEqual([]);
    expect(found(platforms, 'Experience with apps available on Android')).toEqual([
      'Android[Android]',
    ]);
    expect(found(platforms, 'Available now. You know Docker on Android')).toHaveLength(2);
  });
});
