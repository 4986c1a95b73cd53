import type { Expiry } from '../../../core/domain/vault.ts';
import { type MessageKey, t } from '../../../platform/i18n.ts';
import type { CatalogHit } from '../../../protocol/messages.ts';
import { Combobox } from './Combobox.tsx';
import { DateFields } from './DateFields.tsx';
import type { Draft, Errors } from './draft.ts';
import { EvidenceFields } from './EvidenceFields.tsx';
import { describedBy, Field, FieldError, Optional, TextField } from './Field.tsx';
import type { Picked } from './RecordForm.tsx';
import { SkillPicker } from './SkillPicker.tsx';

/** What the fields of either form are given. */
export interface FieldsProps {
  draft: Draft;
  errors: Errors;
  picked: Picked | null;
  search: (query: string, kind: 'skill' | 'credential') => Promise<CatalogHit[]>;
  onChange: (part: Partial<Draft>) => void;
  onPick: (hit: CatalogHit) => void;
}

const EXPIRY: readonly { kind: Expiry['kind']; label: MessageKey }[] = [
  { kind: 'never', label: 'expiryNever' },
  { kind: 'date', label: 'expiryDate' },
  { kind: 'unknown', label: 'expiryUnknown' },
];

/** The fields of a credential. */
export function CredentialFields({ draft, errors, picked, search, onChange, onPick }: FieldsProps) {
  return (
    <>
      <Field id="field-title" labelKey="fieldTitle" hint="fieldTitleHint" error={errors.title}>
        <Combobox
          id="field-title"
          value={draft.title}
          maxLength={300}
          invalid={errors.title !== undefined}
          onInput={(title) => onChange({ title })}
          search={(query) => search(query, 'credential')}
          onPick={onPick}
        />
        <p class="hint" role="status">
          {picked && picked.name === draft.title ? t('filledIn', picked.name) : ''}
        </p>
      </Field>
      <TextField
        id="field-issuer"
        labelKey="fieldIssuer"
        optional
        maxLength={200}
        value={draft.issuer}
        onChange={(issuer) => onChange({ issuer })}
      />
      <SkillPicker
        id="field-skills"
        labelKey="fieldSkills"
        skills={draft.skills}
        error={errors.skills}
        search={(query) => search(query, 'skill')}
        onChange={(skills) => onChange({ skills })}
      />
      <fieldset class="field">
        <legend>
          {t('fieldIssued')}
          <Optional />
        </legend>
        <p id="field-issued-hint" class="hint">
          {t('fieldDateHint')}
        </p>
        <DateFields
          id="field-issued"
          value={draft.issued}
          invalid={errors.issued !== undefined}
          describedBy={describedBy('field-issued')}
          onChange={(issued) => onChange({ issued })}
        />
        <FieldError id="field-issued" error={errors.issued} />
      </fieldset>
      <ExpiryField draft={draft} errors={errors} picked={picked} onChange={onChange} />
      <TextField
        id="field-identifier"
        labelKey="fieldIdentifier"
        optional
        maxLength={300}
        value={draft.identifier}
        onChange={(identifier) => onChange({ identifier })}
      />
      <TextField
        id="field-link"
        labelKey="fieldLink"
        optional
        inputMode="url"
        maxLength={2000}
        value={draft.link}
        error={errors.link}
        onChange={(link) => onChange({ link })}
      />
      <NoteField note={draft.note} onChange={(note) => onChange({ note })} />
      <EvidenceFields
        samples={draft.evidence}
        skills={draft.skills}
        error={errors.evidence}
        onChange={(evidence) => onChange({ evidence })}
      />
    </>
  );
}

type ExpiryProps = Pick<FieldsProps, 'draft' | 'errors' | 'picked' | 'onChange'>;

function ExpiryField({ draft, errors, picked, onChange }: ExpiryProps) {
  const rule = picked?.name === draft.title ? picked.validity : null;
  return (
    <fieldset class="field">
      <legend>{t('fieldExpiry')}</legend>
      <p id="field-expiry-hint" class="hint">
        {rule === null ? '' : t('usuallyValid', rule)}
      </p>
      <div class="choices">
        {EXPIRY.map(({ kind, label }) => (
          <label key={kind} class="choice">
            <input
              type="radio"
              name="expiry"
              checked={draft.expiryKind === kind}
              onChange={() => onChange({ expiryKind: kind })}
            />
            {t(label)}
          </label>
        ))}
      </div>
      {draft.expiryKind === 'date' && (
        <DateFields
          id="field-expiry"
          value={draft.expiry}
          invalid={errors.expiry !== undefined}
          describedBy={describedBy('field-expiry')}
          onChange={(expiry) => onChange({ expiry })}
        />
      )}
      <FieldError id="field-expiry" error={errors.expiry} />
    </fieldset>
  );
}

/** A note of one's own; never matched against anything. */
export function NoteField({ note, onChange }: { note: string; onChange: (note: string) => void }) {
  return (
    <Field id="field-note" labelKey="fieldNote" optional>
      <textarea
        id="field-note"
        class="input"
        rows={3}
        maxLength={4000}
        value={note}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}
