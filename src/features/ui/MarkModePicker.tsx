import { useId } from 'preact/hooks';
import type { MarkMode } from '../../core/domain/vault.ts';
import { t } from '../../platform/i18n.ts';
import { MARK_MODES } from './mark-modes.ts';
import './mark-mode-picker.css';

interface MarkModePickerProps {
  mode: MarkMode;
  onChange: (mode: MarkMode) => void;
}

/** The three mark modes, what a page could see in each, and how a listing would look. */
export function MarkModePicker({ mode, onChange }: MarkModePickerProps) {
  const id = useId();
  return (
    <div class="mark-picker">
      <fieldset>
        <legend class="label">{t('markModeLegend')}</legend>
        {MARK_MODES.map((choice) => (
          <div key={choice.mode} class="mark-choice">
            <input
              type="radio"
              id={`${id}-${choice.mode}`}
              name={id}
              value={choice.mode}
              checked={choice.mode === mode}
              aria-describedby={`${id}-${choice.mode}-more`}
              onChange={() => onChange(choice.mode)}
            />
            <label for={`${id}-${choice.mode}`}>{t(choice.name)}</label>
            <p id={`${id}-${choice.mode}-more`} class="hint">
              {t(choice.more)}
            </p>
          </div>
        ))}
      </fieldset>
      <Sample mode={mode} />
    </div>
  );
}

/** A line of a listing, marked as the chosen mode would mark it, with the meaning of each line. */
function Sample({ mode }: { mode: MarkMode }) {
  const compared = mode === 'have-and-missing';
  const have = compared ? 'mark have' : 'mark asked-required';
  const required = compared ? 'mark missing-required' : 'mark asked-required';
  const preferred = compared ? 'mark missing-preferred' : 'mark asked-preferred';
  const plain = mode === 'nothing';
  return (
    <figure class="mark-sample">
      <figcaption class="hint">{t('markSample')}</figcaption>
      <p>
        {t('sampleText1')} <span class={plain ? '' : have}>{t('sampleHave')}</span>{' '}
        {t('sampleText2')} <span class={plain ? '' : required}>{t('sampleRequired')}</span>
        {t('sampleText3')} <span class={plain ? '' : preferred}>{t('samplePreferred')}</span>
        {t('sampleText4')}
      </p>
      {!plain && (
        <ul class="mark-legend small soft">
          {compared && (
            <li>
              <span class="mark have">{t('legendHave')}</span>
            </li>
          )}
          <li>
            <span class={required}>{t(compared ? 'legendMissingRequired' : 'legendRequired')}</span>
          </li>
          <li>
            <span class={preferred}>
              {t(compared ? 'legendMissingPreferred' : 'legendPreferred')}
            </span>
          </li>
          {compared && (
            <li>
              <span class="mark on-board">{t('legendOnBoard')}</span>
            </li>
          )}
        </ul>
      )}
    </figure>
  );
}
