import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CredentialKind } from '../../../../core/domain/catalog.ts';
import type { CorrectionChange } from '../../../../core/domain/correction.ts';
import type { ProvedSkill } from '../../../../core/domain/vault.ts';
import { CREDENTIAL_KINDS } from '../../../../features/ui/credential/QualityCard.tsx';
import { ownId } from '../../../../features/ui/correcting.ts';
import { type MessageKey, t } from '../../../../platform/i18n.ts';
import type { CatalogHit } from '../../../../protocol/messages.ts';
import { Field, TextField } from '../../form/Field.tsx';
import { SkillPicker } from '../../form/SkillPicker.tsx';
import { type Amounts, readAmounts } from './read-amounts.ts';
import { FormActions } from '../../form/FormActions.tsx';

type OwnCredentialChange = Extract<CorrectionChange, { kind: 'own-credential' }>;
type Answer = 'unknown' | 'yes' | 'no';

const ANSWERS: Record<Answer, MessageKey> = {
  unknown: 'answerUnknown',
  yes: 'answerYes',
  no: 'answerNo',
};
const MEANS: Record<Answer, boolean | null> = { unknown: null, yes: true, no: false };

interface OwnCredentialFormProps {
  search: (query: string) => Promise<CatalogHit[]>;
  onSave: (change: OwnCredentialChange) => void;
  onCancel: () => void;
}

interface Wrong {
  name?: MessageKey;
  link?: MessageKey;
  cost?: MessageKey;
  hours?: MessageKey;
  months?: MessageKey;
  skills?: MessageKey;
}

/** Add a credential that the catalogue has not. What is left empty is unknown, never zero. */
export function OwnCredentialForm({ search, onSave, onCancel }: OwnCredentialFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState('');
  const [issuer, setIssuer] = useState('');
  const [kind, setKind] = useState<CredentialKind>('course-certificate');
  const [link, setLink] = useState('');
  const [cost, setCost] = useState<Amounts>({ low: '', high: '' });
  const [hours, setHours] = useState<Amounts>({ low: '', high: '' });
  const [months, setMonths] = useState('');
  const [proctored, setProctored] = useState<Answer>('unknown');
  const [project, setProject] = useState<Answer>('unknown');
  const [skills, setSkills] = useState<ProvedSkill[]>([]);
  const [wrong, setWrong] = useState<Wrong>({});

  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('#own-name')?.focus(), []);

  const submit = (event: Event) => {
    event.preventDefault();
    const title = name.trim().replace(/\s+/g, ' ');
    const usd = readAmounts(cost);
    const time = readAmounts(hours);
    const lasts = months.trim() === '' ? ('unknown' as const) : Number(months);
    const found: Wrong = {
      ...(title === '' ? { name: 'ownNameMissing' as const } : {}),
      ...(link === '' || URL.parse(link)?.protocol === 'https:'
        ? {}
        : { link: 'ownLinkWrong' as const }),
      ...(usd === undefined ? { cost: 'ownAmountWrong' as const } : {}),
      ...(time === undefined ? { hours: 'ownAmountWrong' as const } : {}),
      ...(lasts === 'unknown' || (lasts > 0 && lasts <= 600)
        ? {}
        : { months: 'ownMonthsWrong' as const }),
      ...(skills.length === 0 ? { skills: 'ownSkillsMissing' as const } : {}),
    };
    setWrong(found);
    if (Object.keys(found).length > 0 || usd === undefined || time === undefined) {
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
      );
      return;
    }
    onSave({
      kind: 'own-credential',
      id: ownId(title),
      name: title,
      credential: {
        kind,
        issuer: issuer.trim(),
        url: link === '' ? null : link,
        usd,
        hours: time,
        validityMonths: lasts,
        proctored: MEANS[proctored],
        project: MEANS[project],
        skills: skills.map(({ skillId, name: skill, depth }) => ({
          id: skillId,
          name: skill,
          depth,
        })),
      },
    });
  };

  return (
    <form
      ref={form}
      class="record-form own-credential"
      noValidate
      aria-labelledby="own-credential-title"
      onSubmit={submit}
    >
      <h2 id="own-credential-title">{t('ownCredentialAdd')}</h2>
      <p class="soft">{t('ownCredentialIntro')}</p>
      <TextField
        id="own-name"
        labelKey="fieldTitle"
        maxLength={200}
        value={name}
        error={wrong.name}
        onChange={setName}
      />
      <TextField
        id="own-issuer"
        labelKey="fieldIssuer"
        optional
        maxLength={200}
        value={issuer}
        onChange={setIssuer}
      />
      <Field id="own-kind" labelKey="ownKind">
        <select
          id="own-kind"
          class="input"
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as CredentialKind)}
        >
          {(Object.keys(CREDENTIAL_KINDS) as CredentialKind[])
            .filter((each) => each !== 'licence')
            .map((each) => (
              <option key={each} value={each}>
                {t(CREDENTIAL_KINDS[each])}
              </option>
            ))}
        </select>
      </Field>
      <SkillPicker
        id="own-skills"
        labelKey="ownSkills"
        skills={skills}
        error={wrong.skills}
        search={search}
        onChange={setSkills}
      />
      <AmountField
        id="own-cost"
        labelKey="ownCost"
        value={cost}
        error={wrong.cost}
        onChange={setCost}
      />
      <AmountField
        id="own-hours"
        labelKey="ownHours"
        value={hours}
        error={wrong.hours}
        onChange={setHours}
      />
      <TextField
        id="own-months"
        labelKey="ownMonths"
        optional
        inputMode="numeric"
        maxLength={4}
        value={months}
        error={wrong.months}
        onChange={setMonths}
      />
      <AnswerField
        id="own-proctored"
        labelKey="ownProctored"
        value={proctored}
        onChange={setProctored}
      />
      <AnswerField id="own-project" labelKey="ownProject" value={project} onChange={setProject} />
      <TextField
        id="own-link"
        labelKey="fieldLink"
        optional
        inputMode="url"
        maxLength={500}
        value={link}
        error={wrong.link}
        onChange={setLink}
      />
      <FormActions submit={t('save')} onCancel={onCancel} />
    </form>
  );
}

interface AmountFieldProps {
  id: string;
  labelKey: MessageKey;
  value: Amounts;
  error?: MessageKey | undefined;
  onChange: (value: Amounts) => void;
}

/** A range: two fields, the second of which may stay empty. */
function AmountField({ id, labelKey, value, error, onChange }: AmountFieldProps) {
  return (
    <fieldset class="field own-amount">
      <legend>{t(labelKey)}</legend>
      <div>
        {(['low', 'high'] as const).map((end) => (
          <input
            key={end}
            id={`${id}-${end}`}
            class="input"
            inputMode="decimal"
            maxLength={9}
            autocomplete="off"
            aria-label={t(end === 'low' ? 'ownFrom' : 'ownTo', t(labelKey))}
            aria-invalid={error !== undefined}
            aria-describedby={`${id}-error`}
            placeholder={t(end === 'low' ? 'ownFromShort' : 'ownToShort')}
            value={value[end]}
            onInput={(event) => onChange({ ...value, [end]: event.currentTarget.value })}
          />
        ))}
      </div>
      <p id={`${id}-error`} class="field-error">
        {error ? t(error) : ''}
      </p>
    </fieldset>
  );
}

interface AnswerFieldProps {
  id: string;
  labelKey: MessageKey;
  value: Answer;
  onChange: (value: Answer) => void;
}

function AnswerField({ id, labelKey, value, onChange }: AnswerFieldProps) {
  return (
    <Field id={id} labelKey={labelKey}>
      <select
        id={id}
        class="input"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as Answer)}
      >
        {(Object.keys(ANSWERS) as Answer[]).map((answer) => (
          <option key={answer} value={answer}>
            {t(ANSWERS[answer])}
          </option>
        ))}
      </select>
    </Field>
  );
}
