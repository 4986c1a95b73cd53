import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { VaultRecord } from '../../../core/domain/vault.ts';
import { plural, t } from '../../../platform/i18n.ts';
import { errorSentence } from '../error-sentence.ts';
import type { CatalogFacts } from '../owned-record.ts';
import { type FoundSkill, isNoted, recordsFrom } from './records-from.ts';
import { TextSource } from './TextSource.tsx';
import './from-text.css';

/** What it asks of the outside. */
export interface FromTextActions {
  /** The skills and certifications that a text names. */
  skillsInText: (text: string) => Promise<FoundSkill[]>;
  /** The text of a PDF, a Word document or a text file; rejects with a code. */
  textOfFile: (file: File, signal: AbortSignal) => Promise<string>;
  /** What the catalogue knows of credentials by a name. */
  findCredential: (name: string) => Promise<readonly CatalogFacts[]>;
  /** Stores all of them or none; what it answers takes them back. */
  saveRecords: (records: VaultRecord[]) => Promise<() => Promise<void>>;
}

interface SkillsFromTextProps {
  actions: FromTextActions;
  /** What is there already is not offered again. */
  records: readonly VaultRecord[];
  onSaved: (records: VaultRecord[], takeBack: () => Promise<void>) => void;
  /** Absent where there is nothing to go back to. */
  onCancel?: () => void;
}

/**
 * Start from what one has: the skills that a CV or profile names, to be ticked one by one. Nothing
 * is ticked beforehand, since a text may well name what its writer does not have.
 */
export function SkillsFromText({ actions, records, onSaved, onCancel }: SkillsFromTextProps) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<FoundSkill[] | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    // Only where it was asked for, and so can be left again.
    if (onCancel) form.current?.querySelector('textarea')?.focus();
  }, []);
  useLayoutEffect(() => {
    if (found) result.current?.focus();
  }, [found]);

  const fresh = (found ?? []).filter((skill) => !isNoted(skill, records));
  const chosen = fresh.filter(({ id }) => ticked.has(id));
  const find = async (given: string) => {
    if (given.trim() === '') return;
    setFailure(null);
    try {
      // Soft skills are never counted in a listing, so there is nothing to prove.
      setFound((await actions.skillsInText(given)).filter(({ kind }) => kind !== 'soft'));
      setTicked(new Set());
    } catch (error) {
      setFailure(t('readFailed', errorSentence(error)));
    }
  };
  const save = async () => {
    try {
      const made = await recordsFrom(chosen, actions.findCredential);
      const takeBack = await actions.saveRecords(made);
      setText('');
      setFound(null);
      onSaved(made, takeBack);
    } catch (error) {
      setFailure(t('saveFailed', errorSentence(error)));
    }
  };

  return (
    <form
      ref={form}
      class="from-text"
      aria-label={t('fromTextTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        void (chosen.length > 0 ? save() : find(text));
      }}
    >
      <TextSource
        text={text}
        small={found !== null}
        textOfFile={actions.textOfFile}
        onText={setText}
        onFile={(read) => {
          setText(read);
          void find(read);
        }}
        onFailure={setFailure}
      />
      <p ref={result} class="soft" tabIndex={-1} hidden={found === null}>
        {found === null ? '' : foundWords(fresh.length, found.length - fresh.length)}
      </p>
      {fresh.length > 0 && <Ticks skills={fresh} ticked={ticked} onChange={setTicked} />}
      <div role="alert">{failure !== null && <p class="notice bad">{failure}</p>}</div>
      <div class="from-text-actions">
        {fresh.length > 0 && (
          <button type="submit" class="button primary" disabled={chosen.length === 0}>
            {plural(chosen.length, 'fromTextSaveOne', 'fromTextSaveOther')}
          </button>
        )}
        <button
          type="button"
          class={found ? 'button' : 'button primary'}
          onClick={() => void find(text)}
        >
          {t(found ? 'fromTextAgain' : 'fromTextFind')}
        </button>
        {onCancel && (
          <button type="button" class="button" onClick={onCancel}>
            {t('cancel')}
          </button>
        )}
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
            <label class="tick">
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
