import { render } from 'preact';
import '../../features/ui/tokens.css';
import '../../features/ui/controls.css';
import './report.css';
import { t } from '../../platform/i18n.ts';
import { Report } from './Report.tsx';

document.title = t('reportTitle');
const root = document.getElementById('root');
const boardId = new URLSearchParams(location.search).get('board') ?? '';
if (root) render(<Report boardId={boardId} />, root);
