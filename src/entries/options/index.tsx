import { render } from 'preact';
import '../../features/ui/tokens.css';
import '../../features/ui/controls.css';
import { t } from '../../platform/i18n.ts';
import { Options } from './Options.tsx';

document.title = t('optionsTitle');
const root = document.getElementById('root');
if (root) render(<Options />, root);
