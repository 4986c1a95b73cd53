import type { DeclaredExperience } from '../../src/core/domain/vault.ts';
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

/** An empty vault in which Start has been pressed. */
export async function resetVault(
  ask: <N extends MessageName>(name: N, request: Request<N>) => Promise<unknown>,
): Promise<void> {
  await ask('deleteAll', {});
  await ask('saveSettings', { started: true, markMode: 'have-and-missing', quiet: false });
}
