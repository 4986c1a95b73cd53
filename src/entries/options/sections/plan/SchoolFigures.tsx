import { t } from '../../../../platform/i18n.ts';
import { TextField } from '../../form/Field.tsx';
import { NO_FIGURES, type OwnFigures } from './compare-rows.ts';

interface SchoolFiguresProps {
  kind: 'degree' | 'bootcamp';
  figures: OwnFigures | null;
  onChange: (figures: OwnFigures | null) => void;
}

/** What the person knows of a degree or bootcamp in mind: the catalogue has no prices of those. */
export function SchoolFigures({ kind, figures, onChange }: SchoolFiguresProps) {
  return (
    <fieldset>
      <label class="tick">
        <input
          type="checkbox"
          checked={figures !== null}
          onChange={(event) => onChange(event.currentTarget.checked ? NO_FIGURES : null)}
        />
        <span>{t(kind === 'degree' ? 'compareWithDegree' : 'compareWithBootcamp')}</span>
      </label>
      {figures && (
        <>
          <TextField
            id={`${kind}-cost`}
            labelKey="compareOwnCost"
            optional
            inputMode="numeric"
            maxLength={8}
            value={figures.usd}
            onChange={(usd) => onChange({ ...figures, usd })}
          />
          <TextField
            id={`${kind}-months`}
            labelKey="compareOwnMonths"
            optional
            inputMode="numeric"
            maxLength={3}
            value={figures.months}
            onChange={(months) => onChange({ ...figures, months })}
          />
        </>
      )}
    </fieldset>
  );
}
