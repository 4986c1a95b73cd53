import type { ImportRow } from '../../../../core/domain/import.ts';
import type { ProvedSkill, VaultRecord } from '../../../../core/domain/vault.ts';
import { lapsedOn } from '../../../../core/matching/lapse.ts';
import { formatPartialDate } from '../../../../features/ui/format.ts';
import { type MessageKey, plural, t } from '../../../../platform/i18n.ts';
import type { Choice } from './ImportPreview.tsx';

interface PreviewRowProps {
  row: ImportRow;
  today: string;
  choice: Choice;
  onChange: (choice: Choice) => void;
}

const FIELDS: Record<ImportRow['differences'][number]['field'], MessageKey> = {
  issuer: 'bringColumnIssuer',
  issued: 'bringColumnIssued',
  expiry: 'bringColumnExpiry',
  identifier: 'bringColumnIdentifier',
  link: 'bringColumnLink',
  skills: 'bringColumnSkills',
};

const FROM: Record<NonNullable<ProvedSkill['from']>, MessageKey> = {
  catalogue: 'bringFromCatalogue',
  alignment: 'bringFromAlignment',
  skills: 'bringFromSkills',
  title: 'bringFromTitle',
  description: 'bringFromDescription',
};

/** One entry of a file: take it or not, with which skills, and what it would change. */
export function PreviewRow({ row, today, choice, onChange }: PreviewRowProps) {
  const { record, status, differences, mentioned } = row;
  const skills = [...record.skills, ...mentioned];
  return (
    <li class="bring-row">
      <label class="choice">
        <input
          type="checkbox"
          checked={choice.taken}
          onChange={() => onChange({ ...choice, taken: !choice.taken })}
        />
        <span>
          <strong>
            <bdi>{record.title}</bdi>
          </strong>{' '}
          <span class="soft">{t(status === 'new' ? 'bringIsNew' : 'bringIsChanged')}</span>
        </span>
      </label>
      <p class="soft">{facts(record, today)}</p>
      {row.conflict && <p>{t('bringConflict')}</p>}
      {differences.length > 0 && (
        <dl class="bring-differences">
          {differences.map(({ field, before, after }) => (
            <div key={field}>
              <dt>{t(FIELDS[field])}</dt>
              <dd>
                {t('bringBefore', before || t('bringOpen'))}
                <br />
                {t('bringAfter', after)}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {skills.length > 0 && (
        <details>
          <summary>{skillWords(record.skills.length, mentioned.length)}</summary>
          <ul class="ticks">
            {record.skills.map((skill) => (
              <SkillTick
                key={skill.skillId}
                skill={skill}
                checked={!choice.without.has(skill.skillId)}
                onChange={() =>
                  onChange({ ...choice, without: toggled(choice.without, skill.skillId) })
                }
              />
            ))}
            {mentioned.map((skill) => (
              <SkillTick
                key={skill.skillId}
                skill={skill}
                checked={choice.also.has(skill.skillId)}
                onChange={() => onChange({ ...choice, also: toggled(choice.also, skill.skillId) })}
              />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

interface SkillTickProps {
  skill: ProvedSkill;
  checked: boolean;
  onChange: () => void;
}

function SkillTick({ skill, checked, onChange }: SkillTickProps) {
  return (
    <li>
      <label class="choice">
        <input type="checkbox" checked={checked} onChange={onChange} />
        <span>
          {skill.name} {skill.from && <span class="soft">{t(FROM[skill.from])}</span>}
        </span>
      </label>
    </li>
  );
}

function skillWords(certain: number, mentioned: number): string {
  const words = plural(certain, 'bringSkillsOne', 'bringSkillsOther');
  return mentioned === 0 ? words : `${words} ${t('bringMentioned', mentioned)}`;
}

function facts(record: VaultRecord, today: string): string {
  if (record.kind === 'experience') return t('bringExperience');
  const { issuer, issued, expiry } = record;
  const parts = [issuer, issued === null ? '' : formatPartialDate(issued)];
  if (expiry.kind === 'date')
    parts.push(
      t(
        lapsedOn(record, today) === null ? 'bringUntil' : 'bringLapsed',
        formatPartialDate(expiry.date),
      ),
    );
  return parts.filter((part) => part !== '').join(' · ');
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
