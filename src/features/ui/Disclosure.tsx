import { t } from '../../platform/i18n.ts';
import './disclosure.css';

/** What is read, what is kept and where it goes: shown wherever Start can be pressed. */
export function Disclosure() {
  return (
    <dl class="disclosure">
      <dt>{t('discloseReadTitle')}</dt>
      <dd>{t('discloseRead')}</dd>
      <dt>{t('discloseKeepTitle')}</dt>
      <dd>{t('discloseKeep')}</dd>
      <dt>{t('discloseStayTitle')}</dt>
      <dd>{t('discloseStay')}</dd>
    </dl>
  );
}
