import type { Shortcut } from '../../platform/browser.ts';
import { t } from '../../platform/i18n.ts';

/** The keys that work on every page, as the browser has them now, and what they do. */
export function KeyList({ keys }: { keys: readonly Shortcut[] }) {
  return (
    <dl class="keys">
      {keys.map(({ name, description, key }) => (
        <div key={name}>
          <dt>{key === '' ? <span class="soft">{t('keysNone')}</span> : <kbd>{key}</kbd>}</dt>
          <dd>{description === '' ? t('keysOpen') : description}</dd>
        </div>
      ))}
    </dl>
  );
}
