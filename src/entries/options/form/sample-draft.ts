import type { WorkSample } from '../../../core/domain/vault.ts';
import type { MessageKey } from '../../../platform/i18n.ts';
import { type DateDraft, EMPTY_DATE, fromPartialDate, readDate } from './date-draft.ts';

/** One piece of evidence as typed. */
export interface SampleDraft extends Omit<WorkSample, 'date'> {
  date: DateDraft;
}

/** Nothing written yet. */
export const EMPTY_SAMPLE: SampleDraft = {
  skillId: null,
  project: '',
  link: '',
  fileName: '',
  did: '',
  result: '',
  date: EMPTY_DATE,
};

/** Evidence of the vault, back in a form. */
export function fromSamples(samples: readonly WorkSample[] = []): SampleDraft[] {
  return samples.map((sample) => ({
    ...sample,
    date: sample.date === null ? EMPTY_DATE : fromPartialDate(sample.date),
  }));
}

/** What was typed as evidence, empty pieces left out, or what is wrong with it. */
export function readSamples(
  drafts: readonly SampleDraft[],
  skillIds: ReadonlySet<string>,
): { evidence?: WorkSample[]; error?: MessageKey } {
  const evidence: WorkSample[] = [];
  for (const draft of drafts) {
    const { date, error } = readDate(draft.date);
    if (error) return { error };
    const sample: WorkSample = {
      // Evidence of a skill that was taken out stays, for the whole.
      skillId: draft.skillId !== null && skillIds.has(draft.skillId) ? draft.skillId : null,
      project: draft.project.trim(),
      link: draft.link.trim(),
      fileName: draft.fileName.trim(),
      did: draft.did.trim(),
      result: draft.result.trim(),
      date,
    };
    if (sample.link !== '' && !/^https?:\/\/\S+$/i.test(sample.link)) return { error: 'errorLink' };
    const { project, link, fileName, did, result } = sample;
    if ([project, link, fileName, did, result].some((text) => text !== '')) evidence.push(sample);
  }
  return evidence.length === 0 ? {} : { evidence };
}
