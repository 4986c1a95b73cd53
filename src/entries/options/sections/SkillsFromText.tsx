import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SkillAsk } from '../../../core/domain/reading.ts';
import type { VaultRecord } from '../../../core/domain/vault.ts';
import { errorSentence } from '../../../features/ui/error-sentence.ts';
import { type Asked, ownedRecord } from '../../../features/ui/owned-record.ts';
import { plural, t } from '../../../platform/i18n.ts';
import type { FormActions } from '../form/RecordForm.tsx';

/** A skill or certification that a text names. */
export type FoundSkill = Pick<SkillAsk, 'id' | 'name' | 'kind'>;

interface SkillsFromTextProps {
  skillsInText: (text: string) => Promise<FoundSkill[]>;
  actions: FormActions;
  /** What is there already is not offered again. */
  records: VaultRecord[];
  onSaved: (records: VaultRecord[]) => void;
  onCancel: () => void;
}

/**
 * Start from what one has: the skills that a CV or profile names, to be ticked one by one. Nothing
 * is ticked beforehand, since a text may well name what its writer does not have.
 */
export function SkillsFromText(props: SkillsFromTextProps) {
  const { actions, records, onSaved, onCancel } = props;
  const [text, setText] = useState('');
  const [found, setFound] = useState<FoundSkill[] | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  useLayoutEffect(() => {
    if (found) result.current?.focus();
  }, [found]);

  const fresh = (found ?? []).filter((skill) => !isNoted(skill, records));
  const chosen = fresh.filter(({ id }) => ticked.has(id));
  const find = async () => {
    if (text.trim() === '') return;
    setFailure(null);
    try {
      // Soft skills are never counted in a listing, so there is nothing to prove.
      setFound((await props.skillsInText(text)).filter(({ kind }) => kind !== 'soft'));
      setTicked(new Set());
    } catch (error) {
      setFailure(t('readFailed', errorSentence(error)));
    }
  };
  const save = async () => {
    const saved: VaultRecord[] = [];
    try {
      for (const record of await recordsFor(chosen, actions)) {
        await actions.saveRecord(record);
        saved.push(record);
      }
    } catch (error) {
      setFailure(t('saveFailed', errorSentence(error)));
      return;
    }
    onSaved(saved);
  };

  return (
    <form
      ref={form}
      class="record-form"
      aria-labelledby="from-text-title"
      onSubmit={(event) => {
        event.preventDefault();
        void (chosen.length > 0 ? save() : find());
      }}
    >
      <h2 id="from-text-title">{t('fromTextTitle')}</h2>
      <div class="field">
        <label for="from-text">{t('fromTextLabel')}</label>
        <p id="from-text-hint" class="hint">
          {t('fromTextHint')}
        </p>
        <textarea
          id="from-text"
          class="input"
          rows={found ? 4 : 10}
          maxLength={2_500_000}
          aria-describedby="from-text-hint"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <p ref={result} class="soft" tabIndex={-1} hidden={found === null}>
        {found === null ? '' : foundWords(fresh.length, found.length - fresh.length)}
      </p>
      {fresh.length > 0 && <Ticks skills={fresh} ticked={ticked} onChange={setTicked} />}
      <div role="alert">{failure !== null && <p class="notice bad">{failure}</p>}</div>
      <div class="form-actions">
        {fresh.length > 0 && (
          <button type="submit" class="button primary" disabled={chosen.length === 0}>
            {plural(chosen.length, 'fromTextSaveOne', 'fromTextSaveOther')}
          </button>
        )}
        <button
          type="button"
          class={found ? 'button' : 'button primary'}
          onClick={() => void find()}
        >
          {t(found ? 'fromTextAgain' : 'fromTextFind')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

interface TicksProps {
  skills: FoundSkill[];
  ticked: ReadonlySet<string>;
  onChange: (ticked: ReadonlySet<string>) => void;
}

function Ticks({ skills, ticked, onChange }: TicksProps) {
  const toggle = (id: string) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <fieldset class="field">
      <legend>{t('fromTextTick')}</legend>
      <ul class="ticks">
        {skills.map(({ id, name }) => (
          <li key={id}>
            <label class="choice">
              <input type="checkbox" checked={ticked.has(id)} onChange={() => toggle(id)} />
              {name}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function foundWords(fresh: number, noted: number): string {
  if (fresh + noted === 0) return t('fromTextNothing');
  if (fresh === 0) return t('fromTextAllNoted');
  const words = plural(fresh, 'fromTextFoundOne', 'fromTextFoundOther');
  return noted === 0
    ? words
    : `${words} ${plural(noted, 'fromTextNotedOne', 'fromTextNotedOther')}`;
}

function isNoted({ id }: FoundSkill, records: readonly VaultRecord[]): boolean {
  return records.some(
    (record) =>
      record.skills.some(({ skillId }) => skillId === id) ||
      (record.kind === 'credential' && record.achievementId === id),
  );
}

/** All skills as one experience, to be edited and deleted as one; each certification by itself. */
async function recordsFor(chosen: FoundSkill[], { search }: FormActions): Promise<VaultRecord[]> {
  const now = Date.now();
  const skills = chosen.filter(({ kind }) => kind !== 'certification');
  const records: VaultRecord[] = [];
  if (skills.length > 0)
    records.push({
      kind: 'experience',
      id: crypto.randomUUID(),
      title: t('fromTextRecord'),
      skills: skills.map(({ id, name }) => ({ skillId: id, name, depth: 'unknown' })),
      learned: null,
      lastUsed: null,
      note: '',
      createdAt: now,
      updatedAt: now,
    });
  for (const { id, name, kind } of chosen) {
    if (kind !== 'certification') continue;
    const asked: Asked = { kind, id, name };
    const find = (query: string) => search(query, 'credential');
    records.push(await ownedRecord(asked, find, crypto.randomUUID(), now));
  }
  return records;
}
