import { render } from 'preact';
import '../../ui/tokens.css';
import '../../ui/base.css';
import '../../ui/primitives.css';
import './popup.css';
import { openPage } from '../../ui/open-page';
import { Popup } from './popup';
import { readPopup } from './read-popup';

/** The first picture is drawn from one read of the database; syncing begins behind it. */
async function open(root: HTMLElement): Promise<void> {
  const parts = openPage();
  const first = await readPopup(parts.store.caches);
  render(<Popup parts={parts} first={first} />, root);
}

const root = document.getElementById('root');
if (root) void open(root);
