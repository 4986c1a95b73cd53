import { expect, it } from 'vitest';
import { CUE, CUE_WORDS, cueBits } from '../../../src/core/recognition/cue-words.ts';
import { tokenise } from '../../../src/core/recognition/tokenise.ts';

it('cue words are found by the hashes that the tokeniser gives them, in every script', () => {
  const kinds = Object.entries(CUE_WORDS) as [keyof typeof CUE, string][];
  const lost = kinds.flatMap(([kind, words]) =>
    words
      .split(/\s+/)
      .filter((word) => {
        const tokens = tokenise([word]);
        return tokens.count === 1 && (cueBits(tokens.hash(0)) & CUE[kind]) === 0;
      })
      .map((word) => `${kind}: ${word}`),
  );
  expect(lost).toEqual([]);
  expect(cueBits(tokenise(['スキル']).hash(0)) & CUE.before).toBe(CUE.before);
  expect(cueBits(tokenise(["let's"]).hash(0)) & CUE.verb).toBe(CUE.verb);
});
