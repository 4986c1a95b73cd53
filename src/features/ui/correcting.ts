import type { Correction, CorrectionChange } from '../../core/domain/correction.ts';
import type { Reading, Strength } from '../../core/domain/reading.ts';
import { postingKey } from '../../core/matching/corrections.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';

/** How firmly something is asked, as a word in a sentence. */
export const STRENGTH_WORDS: Record<Strength, MessageKey> = {
  required: 'strengthRequired',
  preferred: 'strengthPreferred',
  mentioned: 'strengthMentioned',
};

/** The change that adds a skill of one's own; `null` while there is no name. */
export function ownSkillChange(text: string): CorrectionChange | null {
  const name = text.trim().replace(/\s+/g, ' ').slice(0, 200);
  return name === '' ? null : { kind: 'own-skill', id: ownId(name), name, names: [name] };
}

/** The id of something of one's own: equal names have equal ids, whatever letters they are in. */
export function ownId(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    // Letters outside of a–z keep apart what they spell, by their number.
    .replace(/[^a-z0-9]/g, (sign) => (/\s/.test(sign) ? '-' : `-${sign.codePointAt(0) ?? 0}-`))
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100);
  return `own:${slug}`;
}

/**
 * The correction to save for a change, and what it takes the place of: whoever changes their mind
 * has one correction in the list, not two.
 */
export function correctionFor(
  change: CorrectionChange,
  posting: Pick<Reading, 'board' | 'jobId' | 'title' | 'company'> | null,
  known: readonly Correction[],
  fresh: { id: string; now: number },
): { next: Correction; before: Correction | null } {
  const scope: Correction['scope'] =
    posting === null ? { kind: 'always' } : { kind: 'posting', key: postingKey(posting) };
  const before =
    known.find(
      (one) =>
        one.change.kind === change.kind &&
        one.change.id === change.id &&
        JSON.stringify(one.scope) === JSON.stringify(scope),
    ) ?? null;
  const next = {
    id: before?.id ?? fresh.id,
    scope,
    change,
    createdAt: before?.createdAt ?? fresh.now,
    updatedAt: fresh.now,
  };
  return { next, before };
}

/** What to say when a change took hold. */
export function correctedWords(change: CorrectionChange): string {
  switch (change.kind) {
    case 'not-a-skill':
      return t('correctedNotASkill', change.name);
    case 'strength':
      return t('correctedStrength', change.name, t(STRENGTH_WORDS[change.strength]));
    case 'same-as':
      return t('correctedSameAs', change.name, change.asName);
    case 'own-skill':
      return t('correctedOwn', change.name);
    case 'own-credential':
      return t('correctedOwnCredential', change.name);
  }
}
