import { render } from 'preact';
import '../../features/ui/tokens.css';
import '../../features/ui/controls.css';
import { t } from '../../platform/i18n.ts';
import { PageCopy } from './PageCopy.tsx';

document.title = t('copyTitle');
const root = document.getElementById('root');
if (root) render(<PageCopy />, root);
