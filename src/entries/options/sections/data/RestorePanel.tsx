import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Conflict, ConflictChoice, PartConflict } from '../../../../core/domain/import.ts';
import { errorSentence } from '../../../../features/ui/error-sentence.ts';
import { isEncrypted } from '../../../../features/transfer/encrypted.ts';
import { plural, t } from '../../../../platform/i18n.ts';
import { PasswordForm } from '../import/PasswordForm.tsx';
import { ConflictItem, type Sides, sidesOf } from './ConflictItem.tsx';
import { type Said, Word } from './Word.tsx';
import { FormActions } from '../../form/FormActions.tsx';
import './restore.css';

/** Of a backup, how many records were added, replaced, and left as they were. */
export interface ImportResult {
  added: number;
  replaced: number;
  unchanged: number;
}

/** What was chosen for records that both sides changed. */
export type Choices = { id: string; choice: ConflictChoice }[];

/** What taking a backup in asks of the outside. Each rejects with a code when it did not happen. */
export interface RestoreActions {
  /** Opens a file, with its password where it has one, and says what both sides changed. */
  openBackup: (
    file: string,
    password?: string,
  ) => Promise<{ text: string; conflicts: Conflict[]; parts: PartConflict[] }>;
  /** Takes the text of an opened file in. */
  importText: (text: string, choices: Choices) => Promise<ImportResult>;
}

const MOST_BYTES = 50_000_000;

type Step =
  | { kind: 'choose' }
  | { kind: 'locked'; file: string }
  | { kind: 'conflicts'; text: string; conflicts: Sides[] };

/**
 * Take a backup in, or the vault of another machine: at once where nothing stands against it, and
 * where both sides changed a record, both are shown first.
 */
export function RestorePanel({ actions }: { actions: RestoreActions }) {
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const [said, setSaid] = useState<Said | null>(null);

  const fail = (error: unknown) =>
    setSaid({ text: t('importFailed', errorSentence(error)), bad: true });
  const takeIn = async (text: string, choices: Choices) => {
    const { added, replaced, unchanged } = await actions.importText(text, choices);
    setStep({ kind: 'choose' });
    setSaid({ text: t('importDone', added, replaced, unchanged), bad: false });
  };
  const open = async (file: string, password?: string) => {
    setSaid({ text: t('importing'), bad: false });
    try {
      const { text, ...found } = await actions.openBackup(file, password);
      const conflicts = sidesOf(found.conflicts, found.parts);
      if (conflicts.length === 0) await takeIn(text, []);
      else {
        setSaid(null);
        setStep({ kind: 'conflicts', text, conflicts });
      }
    } catch (error) {
      fail(error);
    }
  };
  const choose = async (file: File) => {
    setStep({ kind: 'choose' });
    if (file.size > MOST_BYTES) {
      setSaid({ text: t('importFailed', t('importTooLarge')), bad: true });
      return;
    }
    const text = await file.text();
    if (isEncrypted(text)) {
      setSaid(null);
      setStep({ kind: 'locked', file: text });
    } else await open(text);
  };

  return (
    <section class="panel" aria-labelledby="import-title">
      <h2 id="import-title">{t('importTitle')}</h2>
      <p>{t('importMore')}</p>
      <label class="field">
        <span class="label">{t('importChoose')}</span>
        <input
          class="file"
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            // Emptied, so that the same file can be chosen again.
            if (file) void choose(file).then(() => (input.value = ''));
          }}
        />
      </label>
      {step.kind === 'locked' && (
        <PasswordForm
          label={t('importPassword')}
          action={t('importUnlock')}
          onDone={(password) => void open(step.file, password)}
        />
      )}
      {step.kind === 'conflicts' && (
        <Conflicts
          conflicts={step.conflicts}
          onCancel={() => setStep({ kind: 'choose' })}
          onDone={(choices) => void takeIn(step.text, choices).catch(fail)}
        />
      )}
      <Word said={said} />
    </section>
  );
}

interface ConflictsProps {
  conflicts: Sides[];
  onDone: (choices: Choices) => void;
  onCancel: () => void;
}

function Conflicts({ conflicts, onDone, onCancel }: ConflictsProps) {
  const [choices, setChoices] = useState<ReadonlyMap<string, ConflictChoice>>(new Map());
  const summary = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => summary.current?.focus(), []);
  const chosen = ({ id, choices: [first = 'here'] }: Sides) => choices.get(id) ?? first;
  return (
    <form
      class="conflicts"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(conflicts.map((sides) => ({ id: sides.id, choice: chosen(sides) })));
      }}
    >
      <p ref={summary} tabIndex={-1}>
        {plural(conflicts.length, 'conflictOne', 'conflictOther')}
      </p>
      {conflicts.map((sides) => (
        <ConflictItem
          key={sides.id}
          sides={sides}
          choice={chosen(sides)}
          onChoose={(choice) => setChoices(new Map(choices).set(sides.id, choice))}
        />
      ))}
      <FormActions submit={t('conflictMerge')} onCancel={onCancel} />
    </form>
  );
}
