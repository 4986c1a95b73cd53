import { Fragment } from 'preact';
import type { Negated } from '../../../core/domain/reading.ts';
import { type MessageKey, t } from '../../../platform/i18n.ts';
import { SEPARATOR } from '../format.ts';
import { Heading, type HeadingLevel } from '../Heading.tsx';
import { type Line, sentencesOf, type Sorted } from './lines.ts';
import type { ReportActions } from './actions.ts';
import { CorrectLines } from './CorrectLines.tsx';
import { type MarkStyle, SkillName } from './SkillName.tsx';

interface ApartProps {
  sorted: Sorted;
  negated: readonly Negated[];
  level: HeadingLevel;
  actions: ReportActions;
}

/** Names that are never counted, folded away by kind, so that nothing read is hidden. */
export function Apart({ sorted, negated, level, actions }: ApartProps) {
  const { unsure, soft, mentioned } = sorted;
  if (unsure.length + soft.length + mentioned.length + negated.length === 0) return null;
  return (
    <section class="apart" aria-labelledby="apart">
      <Heading level={level} id="apart">
        {t('sectionApart')}
      </Heading>
      {unsure.length > 0 && (
        <details>
          <summary>{t('apartUnsure')}</summary>
          <ul>
            {unsure.map((line) => (
              <li key={line.id}>
                <SkillName line={line} mark="unsure" actions={actions} />
                <blockquote>{sentencesOf([line], 1)[0] ?? t('inJobTitle')}</blockquote>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Names titleKey="apartSoft" lines={soft} mark="plain" actions={actions} />
      <Names titleKey="apartMentioned" lines={mentioned} mark="plain" actions={actions} />
      {negated.length > 0 && (
        <details>
          <summary>{t('apartNegated')}</summary>
          <ul>
            {negated.map(({ id, name, sentence }) => (
              <li key={id}>
                {name}
                <blockquote>{sentence}</blockquote>
              </li>
            ))}
          </ul>
        </details>
      )}
      <CorrectLines lines={[...unsure, ...soft, ...mentioned]} named actions={actions} />
    </section>
  );
}

interface NamesProps {
  titleKey: MessageKey;
  lines: Line[];
  mark: MarkStyle;
  actions: ReportActions;
}

function Names({ titleKey, lines, mark, actions }: NamesProps) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{t(titleKey)}</summary>
      <p>
        {lines.map((line, at) => (
          <Fragment key={line.id}>
            {at > 0 && SEPARATOR}
            <SkillName line={line} mark={mark} actions={actions} />
          </Fragment>
        ))}
      </p>
    </details>
  );
}
