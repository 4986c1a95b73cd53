import { t } from '../../platform/i18n.ts';
import { Icon } from './Icon.tsx';

/**
 * A link that leaves the extension, only on the person's own click. Anything but http(s) is shown
 * as plain text: an imported file must not be able to plant a script behind a title.
 */
export function ExternalLink({ href, text }: { href: string | null; text: string }) {
  if (href === null || !/^https?:\/\//i.test(href)) return <span>{text}</span>;
  return (
    <a class="external" href={href} target="_blank" rel="noopener noreferrer">
      {text}
      <Icon name="external" />
      <span class="unseen"> {t('opensNewTab')}</span>
    </a>
  );
}
