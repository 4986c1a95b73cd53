import { useState } from 'preact/hooks';
import type { Depth, ProvedSkill } from '../../../core/domain/vault.ts';
import { formatDepth } from '../../../features/ui/format.ts';
import { Icon } from '../../../features/ui/Icon.tsx';
import { type MessageKey, t } from '../../../platform/i18n.ts';
import type { CatalogHit } from '../../../protocol/messages.ts';
import { Combobox } from './Combobox.tsx';
import { ownSkill, withSkills } from './draft.ts';
import { Field } from './Field.tsx';

const DEPTHS: readonly Depth[] = ['unknown', 'basic', 'working', 'advanced'];

interface SkillPickerProps {
  id: string;
  labelKey: MessageKey;
  skills: ProvedSkill[];
  onChange: (skills: ProvedSkill[]) => void;
  search: (query: string) => Promise<CatalogHit[]>;
  error?: MessageKey | undefined;
}

/** Skills from the catalogue or in one's own words, each with the depth to which it is proved. */
export function SkillPicker({ id, labelKey, skills, onChange, search, error }: SkillPickerProps) {
  const [typed, setTyped] = useState('');
  const add = (skill: ProvedSkill) => {
    onChange(withSkills(skills, [skill]));
    setTyped('');
  };
  return (
    <div class="skill-picker">
      <Field id={id} labelKey={labelKey} hint="fieldSkillsHint" error={error}>
        <Combobox
          id={id}
          value={typed}
          maxLength={110}
          onInput={setTyped}
          search={search}
          invalid={error !== undefined}
          onPick={(hit) => add({ skillId: hit.id, name: hit.name, depth: 'unknown' })}
          onOwn={(text) => add(ownSkill(text))}
        />
      </Field>
      {skills.length > 0 && (
        <ul class="chosen-skills" aria-label={t('skillsChosen')}>
          {skills.map((skill) => (
            <li key={skill.skillId}>
              <span>{skill.name}</span>
              <select
                class="input"
                aria-label={t('depthOf', skill.name)}
                value={skill.depth}
                onChange={(event) => {
                  const depth = event.currentTarget.value as Depth;
                  onChange(skills.map((other) => (other === skill ? { ...other, depth } : other)));
                }}
              >
                {DEPTHS.map((depth) => (
                  <option key={depth} value={depth}>
                    {formatDepth(depth)}
                  </option>
                ))}
              </select>
              <button
                type="button"
                class="icon-button"
                aria-label={t('removeNamed', skill.name)}
                onClick={() => {
                  onChange(skills.filter((other) => other !== skill));
                  document.getElementById(id)?.focus();
                }}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
