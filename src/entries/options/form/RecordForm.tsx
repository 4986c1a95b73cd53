import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { VaultRecord } from '../../../core/domain/vault.ts';
import { errorSentence } from '../../../features/ui/error-sentence.ts';
import { depthFrom } from '../../../features/ui/owned-record.ts';
import { formatValidity } from '../../../features/ui/format.ts';
import { type MessageKey, t } from '../../../platform/i18n.ts';
import type { CatalogHit } from '../../../protocol/messages.ts';
import { CredentialFields } from './CredentialFields.tsx';
import { fromPartialDate } from './date-draft.ts';
import { type Draft, draftOf, type Errors, FIELDS, readDraft, withSkills } from './draft.ts';
import { ExperienceFields } from './ExperienceFields.tsx';
import { FormActions } from './FormActions.tsx';
import './form.css';

/** What the form asks of the outside. */
export interface FormActions {
  search: (query: string, kind: 'skill' | 'credential') => Promise<CatalogHit[]>;
  /** Rejects with a code when the record was not stored. */
  saveRecord: (record: VaultRecord) => Promise<void>;
}

/** A credential to be picked as soon as the form opens, and the month in which it was earned. */
export interface Earned {
  hit: CatalogHit;
  /** `YYYY-MM`. */
  month: string;
}

interface RecordFormProps {
  kind: VaultRecord['kind'];
  /** The record to edit; `null` for a new one. */
  record: VaultRecord | null;
  /** A credential of the catalogue that was just earned: what a new record begins with. */
  earned?: Earned | null;
  actions: FormActions;
  onSaved: (record: VaultRecord) => void;
  onCancel: () => void;
}

const TITLES: Record<VaultRecord['kind'], { add: MessageKey; edit: MessageKey }> = {
  credential: { add: 'formAddCredential', edit: 'formEditCredential' },
  experience: { add: 'formAddExperience', edit: 'formEditExperience' },
};

/** What a picked credential told about itself, for the hints of the form. */
export interface Picked {
  name: string;
  validity: string | null;
}

/** Adds or edits one record. What was typed stays until it is stored or given up. */
export function RecordForm({
  kind,
  record,
  earned = null,
  actions,
  onSaved,
  onCancel,
}: RecordFormProps) {
  const [draft, setDraft] = useState<Draft>(() => {
    const empty = draftOf(kind, record);
    return earned
      ? { ...withPicked(empty, earned.hit), issued: fromPartialDate(earned.month) }
      : empty;
  });
  const [errors, setErrors] = useState<Errors>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [picked, setPicked] = useState<Picked | null>(() => earned && pickedFrom(earned.hit));
  const form = useRef<HTMLFormElement>(null);

  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  useLayoutEffect(() => {
    const wrong = FIELDS.find((field) => errors[field]);
    if (wrong) form.current?.querySelector<HTMLElement>(`#field-${wrong}`)?.focus();
  }, [errors]);

  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const pick = (hit: CatalogHit) => {
    setDraft((before) => withPicked(before, hit));
    setPicked(pickedFrom(hit));
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (saving) return;
    const read = readDraft(draft, crypto.randomUUID(), Date.now());
    setFailure(null);
    setErrors('errors' in read ? read.errors : {});
    if ('errors' in read) return;
    setSaving(true);
    try {
      await actions.saveRecord(read.record);
    } catch (error) {
      setFailure(t('saveFailed', errorSentence(error)));
      setSaving(false);
      return;
    }
    onSaved(read.record);
  };

  const Fields = kind === 'credential' ? CredentialFields : ExperienceFields;
  return (
    <form
      ref={form}
      class="record-form"
      noValidate
      aria-labelledby="form-title"
      onSubmit={(event) => void submit(event)}
    >
      <h2 id="form-title">{t(TITLES[kind][record ? 'edit' : 'add'])}</h2>
      <Fields
        draft={draft}
        errors={errors}
        picked={picked}
        search={actions.search}
        onChange={change}
        onPick={pick}
      />
      <div role="alert">{failure !== null && <p class="notice bad">{failure}</p>}</div>
      <FormActions submit={t(saving ? 'saving' : 'save')} busy={saving} onCancel={onCancel} />
    </form>
  );
}

/** A draft with what the catalogue knows of the credential that was picked. */
function withPicked(before: Draft, hit: CatalogHit): Draft {
  const skills = hit.skills.map(({ id, name, depth }) => ({
    skillId: id,
    name,
    depth: depthFrom(depth),
  }));
  return {
    ...before,
    title: hit.name,
    picked: { id: hit.id, name: hit.name },
    issuer: hit.issuer ?? before.issuer,
    link: before.link || (hit.url ?? ''),
    expiryKind: hit.validityMonths === null ? 'never' : before.expiryKind,
    skills: withSkills(before.skills, skills),
  };
}

const pickedFrom = ({ name, validityMonths }: CatalogHit): Picked => ({
  name,
  validity: formatValidity(validityMonths),
});
