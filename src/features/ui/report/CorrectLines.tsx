import { useId, useState } from 'preact/hooks';
import type { CorrectionChange } from '../../../core/domain/correction.ts';
import type { Strength } from '../../../core/domain/reading.ts';
import { type MessageKey, t } from '../../../platform/i18n.ts';
import type { ReportActions } from './actions.ts';
import type { Line } from './lines.ts';
import { SameAs } from './SameAs.tsx';

interface CorrectLinesProps {
  lines: readonly Line[];
  /** Each line is named; needed wherever more than one thing could be meant. */
  named: boolean;
  actions: ReportActions;
}

const STRENGTHS: { strength: Strength; name: MessageKey; full: MessageKey }[] = [
  { strength: 'required', name: 'correctRequired', full: 'correctRequiredNamed' },
  { strength: 'preferred', name: 'correctPreferred', full: 'correctPreferredNamed' },
  { strength: 'mentioned', name: 'correctMentioned', full: 'correctMentionedNamed' },
];

/**
 * "Not read right?": folded away beside what was read. Every button holds at once, everywhere, and
 * can be undone; the reach is chosen first, this listing unless the person says otherwise.
 */
export function CorrectLines({ lines, named, actions }: CorrectLinesProps) {
  const [always, setAlways] = useState(false);
  const scope = useId();
  const { correct } = actions;
  if (!correct || lines.length === 0) return null;
  const reach = (everywhere: boolean, name: MessageKey) => (
    <label class="choice">
      <input
        type="radio"
        name={scope}
        checked={always === everywhere}
        onChange={() => setAlways(everywhere)}
      />
      {t(name)}
    </label>
  );
  return (
    <details class="correct">
      <summary>{t(named ? 'correctMany' : 'correct')}</summary>
      <div class="correct-body">
        <fieldset class="correct-scope">
          <legend class="unseen">{t('correctScope')}</legend>
          {reach(false, 'correctHere')}
          {reach(true, 'correctAlways')}
        </fieldset>
        <ul class="correct-lines">
          {lines.map((line) => (
            <li key={line.id}>
              {named && <p class="correct-name">{line.name}</p>}
              <Choices
                line={line}
                actions={actions}
                onChange={(change) => correct(change, always)}
              />
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

interface ChoicesProps {
  line: Line;
  actions: ReportActions;
  onChange: (change: CorrectionChange) => void;
}

function Choices({ line, actions, onChange }: ChoicesProps) {
  const [picking, setPicking] = useState(false);
  const { id, name } = line;
  const isSoft = 'soft' in line && line.soft;
  // Soft skills are never counted, however firmly they are asked for.
  const strengths = isSoft ? [] : STRENGTHS;
  return (
    <>
      <p class="correct-choices">
        <button
          type="button"
          class="button compact"
          aria-label={t('correctNotASkillNamed', name)}
          onClick={() => onChange({ kind: 'not-a-skill', id, name })}
        >
          {t('correctNotASkill')}
        </button>
        {strengths
          .filter(({ strength }) => !line.sure || strength !== line.strength)
          .map(({ strength, name: label, full }) => (
            <button
              key={strength}
              type="button"
              class="button compact"
              aria-label={t(full, name)}
              onClick={() => onChange({ kind: 'strength', id, name, strength })}
            >
              {t(label)}
            </button>
          ))}
        {actions.findSkill && (
          <button
            type="button"
            class="button compact"
            aria-label={t('correctSameAsNamed', name)}
            aria-expanded={picking}
            onClick={() => setPicking(!picking)}
          >
            {t('correctSameAs')}
          </button>
        )}
      </p>
      {picking && actions.findSkill && (
        <SameAs
          name={name}
          find={actions.findSkill}
          onPick={(as) =>
            onChange({ kind: 'same-as', id, name, asId: as.id, asName: as.name.slice(0, 200) })
          }
        />
      )}
    </>
  );
}
