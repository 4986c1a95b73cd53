import { t } from '../../../platform/i18n.ts';
import { type Line, placeOf } from './lines.ts';
import type { ReportActions } from './actions.ts';

/** How a name is underlined, here as in the page; `plain` for what stands outside the count. */
export type MarkStyle =
  | 'have'
  | 'missing-required'
  | 'missing-preferred'
  | 'asked-required'
  | 'asked-preferred'
  | 'unsure'
  | 'plain';

interface SkillNameProps {
  line: Pick<Line, 'name' | 'mentions' | 'strength'>;
  mark: MarkStyle;
  actions: ReportActions;
}

/** A skill by name, underlined like its mark in the page; pressing it shows the place there. */
export function SkillName({ line, mark, actions }: SkillNameProps) {
  const place = placeOf(line);
  const { showOnPage } = actions;
  if (!showOnPage || !place) return <span class={`skill ${mark}`}>{line.name}</span>;
  return (
    <button
      type="button"
      class={`skill ${mark}`}
      aria-label={t('showOnPage', line.name)}
      onClick={() => showOnPage(place, line.name)}
    >
      {line.name}
    </button>
  );
}
