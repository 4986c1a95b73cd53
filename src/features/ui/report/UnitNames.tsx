import { Fragment } from 'preact';
import { t } from '../../../platform/i18n.ts';
import { leadOf, type LineUnit } from './lines.ts';
import type { ReportActions } from './actions.ts';
import { type MarkStyle, SkillName } from './SkillName.tsx';

interface UnitNamesProps {
  unit: LineUnit;
  mark: MarkStyle;
  actions: ReportActions;
}

/** The names of a unit: one, or "one of AWS, Azure or GCP" with the held member first. */
export function UnitNames({ unit, mark, actions }: UnitNamesProps) {
  const lead = leadOf(unit);
  const others = unit.members.filter((member) => member !== lead);
  if (others.length === 0) return <SkillName line={lead} mark={mark} actions={actions} />;
  const rest = mark === 'have' ? 'plain' : mark;
  return (
    <span>
      <span class="soft">{t('oneOf')} </span>
      <SkillName line={lead} mark={mark} actions={actions} />
      {others.map((member, index) => (
        <Fragment key={member.id}>
          {index === others.length - 1 ? <span class="soft"> {t('or')} </span> : ', '}
          <SkillName line={member} mark={rest} actions={actions} />
        </Fragment>
      ))}
    </span>
  );
}
