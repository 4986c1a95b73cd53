import { describe, expect, it } from 'vitest';
import { MARK_STYLES, markStyles } from '../../../src/entries/background/mark-styles.ts';
import { marksFor } from '../../../src/entries/background/marks.ts';
import type { SkillLine } from '../../../src/core/domain/report.ts';
import type { MarkGroup } from '../../../src/protocol/messages.ts';
import { certification, mention, report, skill } from './examples.ts';

const groups = (skills: SkillLine[], mode: Parameters<typeof marksFor>[1], own = {}) =>
  marksFor(report({ skills, ...own }), mode).map(({ group }) => group);

describe('marksFor', () => {
  const skills = [
    skill('a', { standing: 'have', mentions: [mention(1)] }),
    skill('b', { standing: 'have-asked-deeper', mentions: [mention(2)] }),
    skill('c', { mentions: [mention(3)] }),
    skill('d', { strength: 'preferred', mentions: [mention(4)] }),
    skill('e', { sure: false, mentions: [mention(5)] }),
  ];

  it('tells have, missing required, missing preferred and unsure apart', () => {
    expect(groups(skills, 'have-and-missing')).toEqual([
      'have',
      'have',
      'missing-required',
      'missing-preferred',
      'unsure',
    ]);
  });

  it('marks certifications as it marks skills, in the order of the page', () => {
    const pmp = certification('pmp', { mentions: [mention(2)], standing: 'have' });
    const marks = marksFor(
      report({
        skills: [skill('a', { mentions: [mention(9), mention(1)] })],
        certifications: [pmp],
      }),
      'have-and-missing',
    );
    expect(marks.map(({ line, group }) => [line, group])).toEqual([
      [1, 'missing-required'],
      [2, 'have'],
      [9, 'missing-required'],
    ]);
    expect(marks[0]).toEqual({ line: 1, start: 2, end: 6, group: 'missing-required' });
  });

  it('shows in mode "asked" the same whatever the vault holds', () => {
    const holding = skills.map((line) => ({ ...line, standing: 'have' as const }));
    const lacking = skills.map((line) => ({ ...line, standing: 'missing' as const }));
    const seen = groups(holding, 'asked');
    expect(seen).toEqual(['asked-required', 'asked-required', 'asked-required', 'asked-preferred']);
    expect(groups(lacking, 'asked')).toEqual(seen);
    expect(groups(lacking, 'asked', { vaultEmpty: true })).toEqual(seen);
  });

  it('shows nothing at all in mode "nothing"', () => {
    expect(groups(skills, 'nothing')).toEqual([]);
  });

  it('does not paint a whole page as missing while the vault is empty', () => {
    const seen = groups([skill('a'), skill('b', { strength: 'preferred' })], 'have-and-missing', {
      vaultEmpty: true,
    });
    expect(seen).toEqual(['asked-required', 'asked-preferred']);
  });

  it('leaves soft, merely mentioned, and title-only names unmarked', () => {
    const quiet = [
      skill('a', { soft: true }),
      skill('b', { strength: 'mentioned' }),
      skill('c', { soft: true, sure: false }),
      skill('d', { strength: 'mentioned', sure: false }),
      skill('e', { mentions: [mention(-1)] }),
    ];
    expect(groups(quiet, 'have-and-missing')).toEqual([]);
    expect(groups(quiet, 'asked')).toEqual([]);
  });

  it('calls no alternative missing when one of them is held', () => {
    const either = (standing: SkillLine['standing']) => [
      skill('aws', { group: 'g', standing, mentions: [mention(1)] }),
      skill('azure', { group: 'g', strength: 'preferred', mentions: [mention(2)] }),
    ];
    expect(groups(either('have'), 'have-and-missing')).toEqual(['have']);
    expect(groups(either('missing'), 'have-and-missing')).toEqual([
      'missing-required',
      'missing-required',
    ]);
  });
});

describe('the look of marks', () => {
  const names = Object.fromEntries(
    Object.keys(MARK_STYLES).map((group, index) => [group, `name${'abcdefgh'.charAt(index)}`]),
  ) as Record<MarkGroup, string>;

  it('can be told apart without colour within each mode', () => {
    const lines = (wanted: MarkGroup[]) => new Set(wanted.map((group) => MARK_STYLES[group].line));
    expect(lines(['have', 'missing-required', 'missing-preferred', 'unsure']).size).toBe(4);
    expect(lines(['asked-required', 'asked-preferred']).size).toBe(2);
  });

  it('has lines of at least 3 : 1 on light and on dark pages', () => {
    for (const [group, { light, dark }] of Object.entries(MARK_STYLES)) {
      for (const ground of ['#ffffff', '#f3f2ef']) {
        expect(contrast(light, ground), `${group} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
      for (const ground of ['#000000', '#1b1f23', '#2d3036']) {
        expect(contrast(dark, ground), `${group} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('gives every name a rule that changes neither size nor place nor colour of the words', () => {
    const css = markStyles(names, true);
    const rules = css.split('\n');
    expect(rules).toHaveLength(Object.keys(MARK_STYLES).length);
    for (const name of Object.values(names)) expect(css).toContain(`::highlight(${name})`);
    const properties = rules.flatMap((rule) =>
      [...rule.matchAll(/([a-z-]+):(?!:)\s/g)].map((match) => match[1]),
    );
    expect(new Set(properties)).toEqual(new Set(['text-decoration', 'background-color']));
  });
});

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
