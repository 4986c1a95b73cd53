import { describe, expect, it } from 'vitest';
import type { VaultRecord } from '../../../src/core/domain/vault.ts';
import { mergeById } from '../../../src/features/vault/merge.ts';
import { credential, experience } from './examples.ts';

const stored = (...records: unknown[]) =>
  new Map(records.map((record) => [(record as { id: string }).id, record]));

describe('mergeById', () => {
  it('adds what is new and keeps what is there', () => {
    const merge = mergeById(stored(credential()), [credential(), experience()]);
    expect(merge).toEqual({ puts: [experience()], added: 1, replaced: 0, unchanged: 1 });
  });

  it('lets the one changed later win, whichever side it is on', () => {
    const older = credential({ title: 'Old title', updatedAt: 1_000 });
    const newer = credential({ title: 'New title', updatedAt: 5_000 });
    expect(mergeById(stored(older), [newer])).toMatchObject({ puts: [newer], replaced: 1 });
    expect(mergeById(stored(newer), [older])).toMatchObject({ puts: [], unchanged: 1 });
  });

  it('changes nothing the second time', () => {
    const incoming: VaultRecord[] = [credential(), experience()];
    const first = mergeById(new Map(), incoming);
    const second = mergeById(stored(...first.puts), incoming);
    expect(second).toEqual({ puts: [], added: 0, replaced: 0, unchanged: 2 });
  });

  it('takes the latest of a record that comes twice in one file, and counts it once', () => {
    const late = credential({ title: 'Late', updatedAt: 9_000 });
    const merge = mergeById(new Map(), [late, credential({ title: 'Early' })]);
    expect(merge).toMatchObject({ puts: [late], added: 1 });
  });

  it('does not write over a stored value of which it cannot tell the age', () => {
    const strange = { id: 'c1', kind: 'something from the future' };
    expect(mergeById(stored(strange), [credential()])).toMatchObject({ puts: [], unchanged: 1 });
    const dated = { ...strange, updatedAt: 10 };
    expect(mergeById(stored(dated), [credential()])).toMatchObject({ replaced: 1 });
  });
});
