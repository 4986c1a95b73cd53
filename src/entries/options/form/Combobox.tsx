import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { plural, t } from '../../../platform/i18n.ts';
import type { CatalogHit } from '../../../protocol/messages.ts';
import { describedBy } from './Field.tsx';

interface ComboboxProps {
  id: string;
  value: string;
  onInput: (value: string) => void;
  /** Entries of the catalogue for what was typed. */
  search: (query: string) => Promise<CatalogHit[]>;
  onPick: (hit: CatalogHit) => void;
  /** Take what was typed as it is; offered as the last entry. Absent: free text needs no taking. */
  onOwn?: (text: string) => void;
  invalid: boolean;
  maxLength: number;
}

type Entry = { kind: 'hit'; hit: CatalogHit } | { kind: 'own'; text: string };

/**
 * A text field with suggestions (the ARIA combobox pattern): arrows choose, Enter takes, Escape
 * closes the list and nothing else. Where own words can be taken, the first suggestion is chosen
 * beforehand: a skill of the catalogue is recognised in listings, an own word is not.
 */
export function Combobox(props: ComboboxProps) {
  const { id, value, search, onPick, onOwn } = props;
  const list = useId();
  const [hits, setHits] = useState<CatalogHit[]>([]);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const latest = useRef(0);
  useEffect(
    () => () => {
      // An answer for a field that is gone is dropped as well.
      latest.current++;
    },
    [],
  );

  const typed = value.trim();
  const entries: Entry[] = hits.map((hit) => ({ kind: 'hit', hit }));
  if (onOwn && typed !== '') entries.push({ kind: 'own', text: typed });
  const shown = open && entries.length > 0;

  const input = (text: string) => {
    props.onInput(text);
    setActive(-1);
    const mine = ++latest.current;
    if (text.trim() === '') {
      setHits([]);
      setOpen(false);
      return;
    }
    setOpen(true);
    // An answer that comes after a later question is dropped.
    search(text.trim()).then(
      (found) => {
        if (mine !== latest.current) return;
        setHits(found);
        if (onOwn) setActive(0);
      },
      () => mine === latest.current && setHits([]),
    );
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const take = (entry: Entry) => {
    latest.current++;
    setHits([]);
    close();
    if (entry.kind === 'hit') onPick(entry.hit);
    else onOwn?.(entry.text);
  };
  const press = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (entries.length === 0) return;
      event.preventDefault();
      setOpen(true);
      const step = key === 'ArrowDown' ? 1 : -1;
      setActive(
        (at) => (at < 0 && step < 0 ? entries.length : at + step + entries.length) % entries.length,
      );
    } else if (key === 'Enter') {
      // Never sends the form: a list was just being chosen from.
      event.preventDefault();
      const chosen = shown ? entries[active] : undefined;
      if (chosen) take(chosen);
      else if (!onOwn) close();
      else if (typed !== '') {
        // Enter was quicker than the answer: what the catalogue knows goes before one's own word.
        const mine = ++latest.current;
        void search(typed)
          .catch((): CatalogHit[] => [])
          .then(([hit]) => {
            if (mine !== latest.current) return;
            take(hit ? { kind: 'hit', hit } : { kind: 'own', text: typed });
          });
      }
    } else if (key === 'Escape' && shown) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };

  return (
    <div class="combobox">
      <input
        id={id}
        class="input"
        role="combobox"
        autocomplete="off"
        maxLength={props.maxLength}
        value={value}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={list}
        {...(active >= 0 && shown ? { 'aria-activedescendant': `${list}-${active}` } : {})}
        aria-invalid={props.invalid}
        aria-describedby={describedBy(id)}
        onInput={(event) => input(event.currentTarget.value)}
        onKeyDown={press}
        onBlur={close}
      />
      <ul id={list} class="options" role="listbox" aria-label={t('suggestionsFor')} hidden={!shown}>
        {entries.map((entry, at) => (
          <li
            key={entry.kind === 'hit' ? `${entry.hit.kind}:${entry.hit.id}` : 'own'}
            id={`${list}-${at}`}
            role="option"
            class="option"
            aria-selected={at === active}
            // The field keeps the focus, or it would close the list before the click arrives.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(entry)}
          >
            {entry.kind === 'hit' ? (
              <>
                <span>{entry.hit.name}</span>
                {entry.hit.detail && <span class="soft small">{entry.hit.detail}</span>}
              </>
            ) : (
              <span>{t('addOwn', entry.text)}</span>
            )}
          </li>
        ))}
      </ul>
      <p class="unseen" role="status">
        {shown ? plural(entries.length, 'suggestionsOne', 'suggestionsOther') : ''}
      </p>
    </div>
  );
}
