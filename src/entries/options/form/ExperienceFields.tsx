import type { FieldsProps } from './CredentialFields.tsx';
import { NoteField } from './CredentialFields.tsx';
import { EvidenceFields } from './EvidenceFields.tsx';
import { TextField } from './Field.tsx';
import { SkillPicker } from './SkillPicker.tsx';

/** The fields of declared experience: skills by one's own word, and when. */
export function ExperienceFields({ draft, errors, search, onChange }: FieldsProps) {
  return (
    <>
      <SkillPicker
        id="field-skills"
        labelKey="fieldSkillsExperience"
        skills={draft.skills}
        error={errors.skills}
        search={(query) => search(query, 'skill')}
        onChange={(skills) => onChange({ skills })}
      />
      <TextField
        id="field-title"
        labelKey="fieldExperienceTitle"
        hint="fieldExperienceTitleHint"
        optional
        maxLength={300}
        value={draft.title}
        error={errors.title}
        onChange={(title) => onChange({ title })}
      />
      <div class="field-row">
        <TextField
          id="field-learned"
          labelKey="fieldLearned"
          optional
          inputMode="numeric"
          maxLength={4}
          value={draft.learned}
          error={errors.learned}
          onChange={(learned) => onChange({ learned })}
        />
        <TextField
          id="field-lastUsed"
          labelKey="fieldLastUsed"
          optional
          inputMode="numeric"
          maxLength={4}
          value={draft.lastUsed}
          error={errors.lastUsed}
          onChange={(lastUsed) => onChange({ lastUsed })}
        />
      </div>
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
