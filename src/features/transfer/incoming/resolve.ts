import type { Catalog, CredentialEntry } from '../../../core/domain/catalog.ts';
import type { Depth, ProvedSkill, VaultRecord } from '../../../core/domain/vault.ts';
import type { Lexicon } from '../../../core/recognition/lexicon.ts';
import { recognise } from '../../../core/recognition/recognise.ts';
import type { Draft } from './draft.ts';
import { plain } from './table.ts';

/** What a draft becomes, and the skills that its texts only mention. */
export interface Resolved {
  record: VaultRecord;
  /** Named in a description: offered, never ticked beforehand. */
  mentioned: ProvedSkill[];
}

/** Turns drafts into records with the skills that their texts name, and says where each stood. */
export function resolver(lexicon: Lexicon, catalog: Catalog) {
  const skillIds = new Map<string, string>();
  for (const { id, name, names = [], risky = [] } of catalog.skills.values())
    for (const written of [name, ...names, ...risky])
      if (!skillIds.has(exactly(written))) skillIds.set(exactly(written), id);
  const credentials = new Map<string, CredentialEntry>();
  for (const entry of catalog.credentials.values())
    for (const written of [entry.name, ...(entry.names ?? [])])
      credentials.set(plain(written), entry);

  const named = (text: string) =>
    [
      ...new Set(
        recognise(lexicon, { title: null, company: null, lines: [{ text }] })
          .filter(({ sure }) => sure)
          .map(({ concept }) => concept),
      ),
    ].map((index) => lexicon.concept(index));

  const credentialOf = (title: string): CredentialEntry | null => {
    const whole = credentials.get(plain(title));
    if (whole) return whole;
    const found = named(title).filter(({ kind }) => kind === 'certification');
    const entry = found.length === 1 && found[0] ? catalog.credentials.get(found[0].id) : undefined;
    return entry && entry.generic !== true ? entry : null;
  };

  return (draft: Draft, id: string, now: number): Resolved => {
    const skills = new Map<string, ProvedSkill>();
    const mentioned = new Map<string, ProvedSkill>();
    const add = (skillId: string, from: NonNullable<ProvedSkill['from']>, depth: Depth) => {
      const name = catalog.skills.get(skillId)?.name;
      if (name === undefined || skills.has(skillId) || mentioned.has(skillId)) return;
      const list = from === 'description' ? mentioned : skills;
      if (list.size < 200) list.set(skillId, { skillId, name, depth, from });
    };
    const credential = draft.kind === 'credential' ? credentialOf(draft.title) : null;
    for (const skill of credential?.skills ?? []) add(skill.id, 'catalogue', skill.depth);
    for (const field of ['alignment', 'skills', 'title', 'description'] as const) {
      for (const { text } of draft.texts.filter((one) => one.field === field)) {
        const exact = field === 'description' ? undefined : skillIds.get(exactly(text));
        if (exact !== undefined) add(exact, field, 'unknown');
        else
          for (const concept of named(text))
            if (concept.kind !== 'certification') add(concept.id, field, 'unknown');
      }
    }
    const base = {
      id,
      title: draft.title,
      skills: [...skills.values()],
      note: '',
      createdAt: now,
      updatedAt: now,
    };
    if (draft.kind === 'experience') {
      if (base.skills.length === 0 && mentioned.size === 0) base.skills = ownSkill(draft);
      const { learned, lastUsed } = draft;
      return {
        record: { kind: 'experience', ...base, learned, lastUsed },
        mentioned: [...mentioned.values()],
      };
    }
    const { issuer, issued, expiry, identifier, link, key, original } = draft;
    const record: VaultRecord = {
      kind: 'credential',
      ...base,
      achievementId: credential?.id ?? null,
      ...{ issuer, issued, expiry, identifier, link },
      ...(key !== '' || original !== null ? { source: { key, original } } : {}),
    };
    return { record, mentioned: [...mentioned.values()] };
  };
}

/** A declared skill that no catalogue has is kept under the person's own name for it. */
function ownSkill({ texts, title }: Draft): ProvedSkill[] {
  if (!texts.some(({ field }) => field === 'skills')) return [];
  const slug = plain(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100);
  return slug === ''
    ? []
    : [{ skillId: `own:${slug}`, name: title.slice(0, 200), depth: 'unknown', from: 'skills' }];
}

/** Case and spaces aside; "C++" and "C#" must stay apart. */
function exactly(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
