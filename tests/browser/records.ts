import type { DeclaredExperience, HeldCredential } from '../../src/core/domain/vault.ts';
import { today } from '../../src/platform/today.ts';
import type { MessageName, Request } from '../../src/protocol/messages.ts';

/** Experience with one skill of the catalogue, as a vault record. */
export function experienceOf(skillId: string): DeclaredExperience {
  return {
    kind: 'experience',
    id: `test-${skillId}`,
    title: `Work with ${skillId}`,
    skills: [{ skillId, name: skillId, depth: 'unknown' }],
    learned: null,
    lastUsed: null,
    note: '',
    createdAt: 1,
    updatedAt: 1,
  };
}

/** The beginning of a day some days from now, where this machine is. */
export function dayAfter(days: number): Date {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
}

/** A credential for one skill that lapses at the end of a day. */
export function licence(id: string, expires: Date, skill = 'python'): HeldCredential {
  const { learned: _l, lastUsed: _u, ...rest } = experienceOf(skill);
  return {
    ...rest,
    ...{ kind: 'credential', id, title: `Licence ${id}`, achievementId: null, issuer: 'Port' },
    ...{ issued: null, identifier: '', link: '' },
    expiry: { kind: 'date', date: today(expires) },
  };
}

/** An empty vault in which Start has been pressed. */
export async function resetVault(
  ask: <N extends MessageName>(name: N, request: Request<N>) => Promise<unknown>,
): Promise<void> {
  await ask('deleteAll', {});
  await ask('saveSettings', { started: true, markMode: 'have-and-missing', quiet: false });
}
