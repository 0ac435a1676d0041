import { render } from 'preact';
import '../../ui/tokens.css';
import '../../ui/base.css';
import '../../ui/primitives.css';
import './side-panel.css';
import './publish.css';
import './draft.css';
import './keywords/keywords.css';
import { openPage } from '../../ui/open-page';
import { followTab } from './follow-tab';
import { PanelProvider } from './panel-context';
import { SidePanel } from './side-panel';

const root = document.getElementById('root');
if (root) {
  const parts = openPage();
  render(
    <PanelProvider value={parts}>
      <SidePanel following={followTab(location.href)} />
    </PanelProvider>,
    root,
  );
}
