import type { MessageKind } from '../../messages';
import type { Handler } from '../handler';
import { editScore } from './edit-score';
import { inventorySeen } from './inventory-seen';
import { pageReport } from './page-report';
import { pageSeen } from './page-seen';
import { panelOpen } from './panel-open';
import { searchSeen } from './search-seen';
import { settingsGet } from './settings-get';
import { settingsPauseSite } from './settings-pause-site';
import { sidePanelOpen } from './side-panel-open';

/** Every message that the background answers. */
export const handlers: { [K in MessageKind]: Handler<K> } = {
  'page.seen': pageSeen,
  'search.seen': searchSeen,
  'inventory.seen': inventorySeen,
  'edit.score': editScore,
  'panel.open': panelOpen,
  'sidePanel.open': sidePanelOpen,
  'page.report': pageReport,
  'settings.get': settingsGet,
  'settings.pauseSite': settingsPauseSite,
};
