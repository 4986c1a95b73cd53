import { describe, expect, it } from 'vitest';
import type { SkillEntry } from '../../../src/core/domain/catalog.ts';
import { certificationAsk, pricedEntry, skillAsk, UNWATCHED, WATCHED } from '../support/make.ts';
import { suggesting } from '../support/suggested.ts';

const SKILLS: SkillEntry[] = [
  { id: 'acme', name: 'Acme', kind: 'tool' },
  { id: 'linux', name: 'Linux', kind: 'tool' },
];
const at = (depth: 'basic' | 'working', ...ids: string[]) => ids.map((id) => ({ id, depth }));
const { ids } = suggesting(SKILLS);

describe('a course for beginners beside a watched exam that shows the same', () => {
  const field = { field: 'it-support', skills: at('basic', 'linux') };
  const exam = pricedEntry('exam', 100, {
    ...field,
    issuer: 'Acme',
    assessment: WATCHED,
    name: 'Linux I',
  });
  const course = {
    ...field,
    level: 'beginner' as const,
    assessment: UNWATCHED,
    name: 'Linux basics',
  };
  const asks = { title: 'Help desk technician', skills: [skillAsk('linux')] };

  it('is left out where it is of another issuer, and stays where it leads to that exam', () => {
    const foreign = pricedEntry('foreign', 0, { ...course, issuer: 'Other' });
    const own = pricedEntry('own', 0, { ...course, issuer: 'Acme' });
    const told = ids({ ...asks, certifications: [certificationAsk('exam')] }, [foreign, exam, own]);
    expect(told).toContain('exam');
    expect(told).toContain('own');
    expect(told).not.toContain('foreign');
  });

  it('stays where the exam is about something else and only touches the subject', () => {
    const wide = { ...exam, name: 'Acme Engineer', skills: at('working', 'acme', 'linux') };
    const free = pricedEntry('course', 0, { ...course, issuer: 'Other' });
    const told = ids({ ...asks, skills: [skillAsk('acme'), skillAsk('linux')] }, [free, wide]);
    expect(told).toEqual(['exam', 'course']);
  });
});
