import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { UnknownTable } from '../../../../features/transfer/incoming/draft.ts';
import {
  COLUMN_MEANINGS,
  type ColumnMeaning,
  guessMapping,
  type Mapping,
} from '../../../../features/transfer/incoming/mapped-table.ts';
import { joinFacts } from '../../../../features/ui/format.ts';
import { type MessageKey, t } from '../../../../platform/i18n.ts';
import { FormActions } from '../../form/FormActions.tsx';

const NAMES: Record<ColumnMeaning, MessageKey> = {
  title: 'bringColumnTitle',
  issuer: 'bringColumnIssuer',
  issued: 'bringColumnIssued',
  expiry: 'bringColumnExpiry',
  identifier: 'bringColumnIdentifier',
  link: 'bringColumnLink',
  skills: 'bringColumnSkills',
};

interface ColumnMappingProps {
  table: UnknownTable;
  onDone: (table: UnknownTable, mapping: Mapping) => void;
  onCancel: () => void;
}

/** The person says what the columns of a table mean; those with usual names are chosen already. */
export function ColumnMapping({ table, onDone, onCancel }: ColumnMappingProps) {
  const [mapping, setMapping] = useState<Mapping>(() => guessMapping(table.header, table.rows));
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('select')?.focus(), []);
  const choose = (meaning: ColumnMeaning, value: string) => {
    const { [meaning]: _, ...others } = mapping;
    setMapping(value === '' ? others : { ...others, [meaning]: Number(value) });
  };
  return (
    <form
      class="bring-mapping"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (mapping.title !== undefined) onDone(table, mapping);
      }}
    >
      <p>{t('bringColumns')}</p>
      <div class="bring-columns">
        {COLUMN_MEANINGS.map((meaning) => (
          <label key={meaning} class="field">
            <span class="label">{t(NAMES[meaning])}</span>
            <select
              class="input"
              value={mapping[meaning] === undefined ? '' : String(mapping[meaning])}
              onChange={(event) => choose(meaning, event.currentTarget.value)}
            >
              <option value="">{t('bringColumnNone')}</option>
              {table.header.map((name, index) => (
                <option key={index} value={String(index)}>
                  {name ||
                    joinFacts([t('bringColumnNumber', index + 1), table.rows[0]?.[index] ?? ''])}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <FormActions
        submit={t('bringColumnsDone')}
        disabled={mapping.title === undefined}
        onCancel={onCancel}
      />
    </form>
  );
}
