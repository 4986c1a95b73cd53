import { render } from 'preact';
import '../../features/ui/tokens.css';
import '../../features/ui/controls.css';
import { Popup } from './Popup.tsx';

const root = document.getElementById('root');
if (root) render(<Popup />, root);
