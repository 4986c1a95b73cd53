import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ProvedSkill } from '../../../core/domain/vault.ts';
import { type MessageKey, t } from '../../../platform/i18n.ts';
import { DateFields } from './DateFields.tsx';
import { Field, FieldError, Optional, TextField } from './Field.tsx';
import { EMPTY_SAMPLE, type SampleDraft } from './sample-draft.ts';

const MOST = 100;

interface EvidenceFieldsProps {
  samples: SampleDraft[];
  skills: ProvedSkill[];
  error: MessageKey | undefined;
  onChange: (samples: SampleDraft[]) => void;
}

/** What shows that one really has it: for the whole entry, or for one of its skills. */
export function EvidenceFields({ samples, skills, error, onChange }: EvidenceFieldsProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  const known = useRef(samples.length);
  useLayoutEffect(() => {
    if (samples.length > known.current)
      group.current?.querySelector<HTMLElement>('.sample:last-of-type select')?.focus();
    known.current = samples.length;
  }, [samples.length]);
  return (
    <fieldset ref={group} class="field evidence">
      <legend>
        {t('evidenceTitle')}
        <Optional />
      </legend>
      <p class="hint">{t('evidenceHint')}</p>
      {samples.map((sample, index) => (
        <SampleFields
          key={index}
          number={index + 1}
          sample={sample}
          skills={skills}
          onChange={(part) =>
            onChange(samples.map((one, at) => (at === index ? { ...one, ...part } : one)))
          }
          onRemove={() => {
            onChange(samples.filter((_, at) => at !== index));
            document.getElementById('field-evidence')?.focus();
          }}
        />
      ))}
      <FieldError id="field-evidence" error={error} />
      <div>
        <button
          type="button"
          id="field-evidence"
          class="button compact"
          disabled={samples.length >= MOST}
          {...(error ? { 'aria-describedby': 'field-evidence-error' } : {})}
          onClick={() => onChange([...samples, EMPTY_SAMPLE])}
        >
          {t('evidenceAdd')}
        </button>
      </div>
    </fieldset>
  );
}

interface SampleFieldsProps {
  number: number;
  sample: SampleDraft;
  skills: ProvedSkill[];
  onChange: (part: Partial<SampleDraft>) => void;
  onRemove: () => void;
}

function SampleFields({ number, sample, skills, onChange, onRemove }: SampleFieldsProps) {
  const id = useId();
  return (
    <fieldset class="sample">
      <legend>{t('evidenceNumber', number)}</legend>
      <Field id={`${id}-for`} labelKey="evidenceFor">
        <select
          id={`${id}-for`}
          class="input"
          value={sample.skillId ?? ''}
          onChange={(event) => onChange({ skillId: event.currentTarget.value || null })}
        >
          <option value="">{t('evidenceWhole')}</option>
          {skills.map(({ skillId, name }) => (
            <option key={skillId} value={skillId}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <TextField
        id={`${id}-project`}
        labelKey="evidenceProject"
        optional
        maxLength={300}
        value={sample.project}
        onChange={(project) => onChange({ project })}
      />
      <Long
        id={`${id}-did`}
        labelKey="evidenceDid"
        value={sample.did}
        onChange={(did) => onChange({ did })}
      />
      <Long
        id={`${id}-result`}
        labelKey="evidenceResult"
        value={sample.result}
        onChange={(result) => onChange({ result })}
      />
      <TextField
        id={`${id}-link`}
        labelKey="fieldLink"
        optional
        inputMode="url"
        maxLength={2000}
        value={sample.link}
        onChange={(link) => onChange({ link })}
      />
      <TextField
        id={`${id}-file`}
        labelKey="evidenceFile"
        hint="evidenceFileHint"
        optional
        maxLength={300}
        value={sample.fileName}
        onChange={(fileName) => onChange({ fileName })}
      />
      <fieldset class="field">
        <legend>
          {t('evidenceDate')}
          <Optional />
        </legend>
        <DateFields
          id={`${id}-date`}
          value={sample.date}
          invalid={false}
          describedBy=""
          onChange={(date) => onChange({ date })}
        />
      </fieldset>
      <div>
        <button type="button" class="button compact" onClick={onRemove}>
          {t('evidenceRemove', number)}
        </button>
      </div>
    </fieldset>
  );
}

interface LongProps {
  id: string;
  labelKey: MessageKey;
  value: string;
  onChange: (value: string) => void;
}

function Long({ id, labelKey, value, onChange }: LongProps) {
  return (
    <Field id={id} labelKey={labelKey} optional>
      <textarea
        id={id}
        class="input"
        rows={2}
        maxLength={2000}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}
