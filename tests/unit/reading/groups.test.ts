import { describe, expect, it } from 'vitest';
import { understand } from './helper.ts';

/** The groups of a line as lists of names. */
function groups(text: string): string[][] {
  const byId = new Map<string, string[]>();
  for (const [name, meaning] of understand(text).names) {
    if (meaning.group === null) continue;
    byId.set(meaning.group, [...(byId.get(meaning.group) ?? []), name]);
  }
  return [...byId.values()];
}

describe('either/or lists are one demand', () => {
  it.each<[string, string[][]]>([
    ['* [AWS], [Azure] or [GCP]', [['AWS', 'Azure', 'GCP']]],
    ['* one of [Go], [Rust], [Zig]', [['Go', 'Rust', 'Zig']]],
    ['* [Python] and [AWS] or [Azure]', [['AWS', 'Azure']]],
    [
      '* [Java] or [Kotlin] and [SQL] or [Cypher]',
      [
        ['Java', 'Kotlin'],
        ['SQL', 'Cypher'],
      ],
    ],
    ['* frameworks such as [React], [Vue]', [['React', 'Vue']]],
    ['* firewalls ([Palo Alto], [Fortinet] or the like)', [['Palo Alto', 'Fortinet']]],
    ['* [Go], [Rust], [Zig] – your pick', [['Go', 'Rust', 'Zig']]],
    ['* [Docker] and/or [Podman]', [['Docker', 'Podman']]],
    ['* experience with [Planner], or with [Asana]', [['Planner', 'Asana']]],
    ['* [AWS] (with [EC2] and [S3]), or [Azure]', [['AWS', 'Azure']]],
    [
      '* [AWS] or [Azure], [Terraform] or [Pulumi]',
      [
        ['AWS', 'Azure'],
        ['Terraform', 'Pulumi'],
      ],
    ],
    ['* [Postgres] (or [MySQL])', [['Postgres', 'MySQL']]],
    ['* At least one of:\n** [Go]\n** [Rust]\n* [SQL]', [['Go', 'Rust']]],
    ['* [AWS]/[Azure]/[GCP]', [['AWS', 'Azure', 'GCP']]],
    ['* experience in [support], [marketing] or consulting.', [['support', 'marketing']]],
    ['* [bookkeeping], [payroll], stock control, or office work', [['bookkeeping', 'payroll']]],
  ])('%s', (text, wanted) => {
    expect(groups(text)).toEqual(wanted);
  });

  it.each([
    '* [HTML], [CSS] and [JavaScript]',
    '* [HTML]/[CSS]',
    '* [SQL]; [Python]',
    '* [Excel]. Or so. [Word]',
    '* [HTML], [CSS] or higher',
    '* [Java], [SQL] or willing to learn them',
    '* [SQL], [Python] in a team that plans, builds, or buys what it needs',
  ])('%s is no choice', (text) => {
    expect(groups(text)).toEqual([]);
  });
});

describe('levels', () => {
  it.each<[string, unknown]>([
    ['* 5+ years of [Excel]', { kind: 'years', years: 5 }],
    ['* Three years with [Excel]', { kind: 'years', years: 3 }],
    ['* [Excel]: 2 years', { kind: 'years', years: 2 }],
    ['* Advanced [Excel]', { kind: 'advanced' }],
    ['* Basic knowledge of [Excel]', { kind: 'basic' }],
    ['* Working knowledge of [Excel]', { kind: 'working' }],
    ['* [Excel] (expert level)', { kind: 'advanced' }],
    ['* [Excel]', { kind: 'none' }],
  ])('%s', (text, level) => {
    expect(understand(text).names.get('Excel')?.level).toEqual(level);
  });
});
