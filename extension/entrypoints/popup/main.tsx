import { render } from 'preact';
import '../../ui/tokens.css';
import '../../ui/base.css';
import '../../ui/primitives.css';
import './popup.css';
import { openPage } from '../../ui/open-page';
import { Popup } from './popup';
import { readPopup, readPopupSetting } from './read-popup';

/** The first picture is drawn from one read of the database; syncing begins behind it. */
async function open(root: HTMLElement): Promise<void> {
  const parts = openPage();
  const setting = await readPopupSetting();
  const first = await readPopup(parts.store.caches, setting);
  render(<Popup parts={parts} setting={setting} first={first} />, root);
}

const root = document.getElementById('root');
if (root) void open(root);
