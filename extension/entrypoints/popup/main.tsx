import { render } from 'preact';
import '../../ui/tokens.css';
import '../../ui/base.css';
import '../../ui/primitives.css';
import './popup.css';
import { openStore } from '../../store/database';
import { Popup } from './popup';
import { readPopup, readPopupSetting } from './read-popup';

/**
 * The first picture is drawn from one read of the database, which opens while the browser is asked for the tab. The
 * code that syncs is fetched and begins when that picture is on screen.
 */
async function open(root: HTMLElement): Promise<void> {
  const store = openStore();
  const [setting] = await Promise.all([readPopupSetting(), store.caches.open()]);
  const first = await readPopup(store.caches, setting);
  const inStep = firstFrame()
    .then(() => import('../../ui/open-page'))
    .then(({ openPage }) => openPage(store));
  const parts = { store, tryNow: () => void inStep.then(({ tryNow }) => tryNow()) };
  render(<Popup parts={parts} setting={setting} first={first} />, root);
}

/** Resolves when what is drawn in this turn has been painted. */
function firstFrame(): Promise<void> {
  return new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
}

const root = document.getElementById('root');
if (root) void open(root);
