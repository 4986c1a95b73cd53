import { describe, expect, it } from 'vitest';
import { demandOf } from '../../../src/core/boards/demand.ts';
import { joined, sameJob } from '../../../src/core/boards/identity.ts';
import type { SavedPosting } from '../../../src/core/domain/board.ts';
import type { Correction } from '../../../src/core/domain/correction.ts';
import type { Posting } from '../../../src/core/domain/posting.ts';
import type { Reading, Strength } from '../../../src/core/domain/reading.ts';
import type { VaultRecord } from '../../../src/core/domain/vault.ts';
import {
  applyCorrections,
  correctionsFor,
  postingKey,
} from '../../../src/core/matching/corrections.ts';
import {
  catalogOf,
  certificationAsk,
  heldCredential,
  reading,
  savedPosting,
  skillAsk,
} from '../support/make.ts';

const CHOICE = ['aws', 'azure', 'gcp'];
const SKILLS = ['sql', 'excel', 'tableau', ...CHOICE, 'docker', 'teamwork'];
const STRENGTHS: readonly Strength[] = ['mentioned', 'preferred', 'required'];
const catalog = catalogOf(SKILLS.map((id) => ({ id, name: id, kind: 'tool' })));
const TODAY = '2026-11-24';

/** One job as the recount knows it: what it asks for, in the plainest form. */
interface Job {
  posting: Posting;
  asks: Map<string, Strength>;
  /** Whether it offers what it names of the clouds as a choice. */
  grouped: boolean;
  reading: Reading;
}

interface Case {
  jobs: Job[];
  /** Every time one of the jobs was met: as it was first, through another address, as a repost. */
  met: { job: number; posting: Posting }[];
  corrections: Correction[];
  records: VaultRecord[];
}

/** A repeatable stream of numbers below 1. */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function randomCase(seed: number): Case {
  const next = stream(seed + 1);
  const strength = () => STRENGTHS[Math.floor(next() * 3)] ?? 'required';
  const jobs = Array.from({ length: Math.floor(next() * 14) }, (_, index): Job => {
    const choice = strength();
    const grouped = next() < 0.5;
    const skills = SKILLS.filter(() => next() < 0.6).map((id) =>
      grouped && CHOICE.includes(id)
        ? skillAsk(id, { group: 'g', strength: choice, sure: next() < 0.95 })
        : skillAsk(id, { strength: strength(), sure: next() < 0.8, soft: id === 'teamwork' }),
    );
    const certifications = next() < 0.3 ? [certificationAsk('pmp', { strength: strength() })] : [];
    const posting = postingOf(seed, index);
    const { board, jobId, title, company } = posting;
    const sure = [...skills, ...certifications].filter((ask) => ask.sure);
    return {
      posting,
      asks: new Map(sure.map((ask) => [ask.id, ask.strength])),
      grouped,
      reading: reading({ board, jobId, title, company, skills, certifications }),
    };
  });
  const met = jobs.flatMap(({ posting }, job) => [
    { job, posting },
    ...(next() < 0.3 ? [{ job, posting: { ...posting, url: `${posting.url}?utm_source=x` } }] : []),
    ...(next() < 0.3 ? [{ job, posting: { ...posting, board: 'indeed', jobId: `r${job}` } }] : []),
  ]);
  return {
    jobs,
    met: shuffled(met, next),
    corrections: Array.from({ length: Math.floor(next() * 4) }, (_, at): Correction => {
      const id = SKILLS[Math.floor(next() * SKILLS.length)] ?? 'sql';
      const where = met[Math.floor(next() * met.length)];
      return {
        id: `c${at}`,
        scope:
          where && next() < 0.6
            ? { kind: 'posting', key: `${where.posting.board}:${where.posting.jobId}` }
            : { kind: 'always' },
        change:
          next() < 0.5
            ? { kind: 'not-a-skill', id, name: id }
            : { kind: 'strength', id, name: id, strength: strength() },
        createdAt: at,
        updatedAt: at,
      };
    }),
    records: SKILLS.filter(() => next() < 0.3).map((skillId) =>
      heldCredential(`has-${skillId}`, {
        skills: [{ skillId, name: skillId, depth: 'unknown' }],
        expiry: next() < 0.4 ? { kind: 'date', date: '2025-01' } : { kind: 'never' },
      }),
    ),
  };
}

function shuffled<T>(values: readonly T[], next: () => number): T[] {
  return values
    .map((value) => ({ value, at: next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

function postingOf(seed: number, index: number): Posting {
  const words = Array.from({ length: 30 }, (_, at) => `w${seed}x${index}y${at}`).join(' ');
  return {
    board: 'linkedin',
    jobId: String(index),
    url: `https://www.linkedin.com/jobs/view/${index}`,
    title: `Analyst ${index}`,
    company: `House ${index}`,
    location: null,
    language: null,
    source: 'board',
    lines: [{ text: words, bullet: false, heading: 'none', depth: 0 }],
  };
}

/** The way of the extension: join what is the same job, correct each reading, count. */
function counted({ jobs, met, corrections, records }: Case) {
  const saved: SavedPosting[] = [];
  const readingOf = new Map<string, Reading>();
  for (const [at, { job, posting }] of met.entries()) {
    const same = sameJob(saved, posting);
    if (same) saved[saved.indexOf(same)] = joined(same, posting, at);
    else {
      const id = `b/l${at}`;
      readingOf.set(id, { ...(jobs[job]?.reading ?? reading()), jobId: posting.jobId });
      saved.push(savedPosting('b', `l${at}`, { posting, createdAt: at, updatedAt: at }));
    }
  }
  const readings = saved.map(({ id, posting, alsoIds }) => {
    const found = { ...(readingOf.get(id) ?? reading()), board: posting.board };
    const changes = correctionsFor(corrections, postingKey(found), ...alsoIds);
    return applyCorrections(found, changes, catalog);
  });
  return demandOf(readings, records, catalog, TODAY);
}

/** The plainest recount: over the jobs themselves, with the corrections written in by hand. */
function plainly({ jobs, met, corrections }: Case): Map<string, Strength>[] {
  return jobs.map(({ asks, reading: { skills } }, job) => {
    const keys = met
      .filter((one) => one.job === job)
      .map(({ posting }) => `${posting.board}:${posting.jobId}`);
    const left = new Map(asks);
    const unsure = new Set(skills.filter(({ sure }) => !sure).map(({ id }) => id));
    for (const { scope, change } of corrections) {
      if (scope.kind === 'posting' && !keys.includes(scope.key)) continue;
      if (change.kind === 'not-a-skill') {
        left.delete(change.id);
        unsure.delete(change.id);
      } else if (change.kind === 'strength' && (left.has(change.id) || unsure.has(change.id)))
        left.set(change.id, change.strength);
    }
    return left;
  });
}

describe('the counts of a board', () => {
  it('equal a naive recount on 1,000 random boards: choices, corrections, copies, lapses', () => {
    const covers = { copies: 0, corrections: 0, choices: 0, alternatives: 0, lapsed: 0 };
    for (let seed = 0; seed < 1000; seed += 1) {
      const given = randomCase(seed);
      const { rows, listings } = counted(given);
      const jobs = plainly(given);
      expect(listings).toBe(given.jobs.length);
      covers.copies += given.met.length - given.jobs.length;
      covers.corrections += given.corrections.length;
      const seen = new Set<string>();
      for (const { members, named, required, preferred, asChoice, covered } of rows) {
        const ids = members.map(({ id }) => id);
        covers.choices += ids.length > 1 ? 1 : 0;
        const asking = (wanted: readonly Strength[]) =>
          jobs.filter((asks) =>
            wanted.some((strength) => ids.some((id) => asks.get(id) === strength)),
          );
        const firm = asking(['required']).length;
        expect([named, required, preferred]).toEqual([
          asking(STRENGTHS).length,
          firm,
          asking(['required', 'preferred']).length - firm,
        ]);
        const others = CHOICE.filter((id) => !ids.includes(id));
        const alternatives = jobs.filter(
          (asks, job) =>
            given.jobs[job]?.grouped === true &&
            ids.some((id) => asks.has(id)) &&
            ids.every((id) => CHOICE.includes(id)) &&
            others.some((id) => asks.has(id)),
        ).length;
        expect(asChoice).toBe(alternatives);
        covers.alternatives += alternatives;
        const proving = given.records.filter(
          (record) =>
            record.kind === 'credential' &&
            record.skills.some(({ skillId }) => ids.includes(skillId)),
        );
        const lasting = proving.filter(
          (record) => record.kind === 'credential' && record.expiry.kind === 'never',
        );
        covers.lapsed += proving.length - lasting.length;
        expect(covered !== null).toBe(lasting.length > 0);
        for (const id of ids) {
          expect(seen.has(id)).toBe(false);
          seen.add(id);
        }
      }
      // Nothing that any listing asks for is left out.
      for (const asks of jobs)
        for (const [id, strength] of asks) if (strength !== 'mentioned') expect(seen).toContain(id);
    }
    // The boards were as varied as the name of this test says.
    for (const times of Object.values(covers)) expect(times).toBeGreaterThan(100);
  });
});
