import { render } from 'preact';
import '../../ui/tokens.css';
import '../../ui/base.css';
import '../../ui/primitives.css';
import './options.css';
import { openPage } from '../../ui/open-page';
import { Options } from './options';

const root = document.getElementById('root');
if (root) render(<Options parts={openPage()} />, root);
