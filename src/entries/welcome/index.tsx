import { render } from 'preact';
import '../../features/ui/tokens.css';
import '../../features/ui/controls.css';
import { t } from '../../platform/i18n.ts';
import { Welcome } from './Welcome.tsx';

document.title = t('welcomeTitle');
const root = document.getElementById('root');
if (root) render(<Welcome />, root);
