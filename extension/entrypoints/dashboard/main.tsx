import { render } from 'preact';
import '../../ui/tokens.css';
import '../../ui/base.css';
import '../../ui/primitives.css';
import './dashboard.css';
import { openPage } from '../../ui/open-page';
import { PanelProvider } from '../sidepanel/panel-context';
import { Dashboard } from './dashboard';

const root = document.getElementById('root');
if (root) {
  render(
    <PanelProvider value={openPage()}>
      <Dashboard />
    </PanelProvider>,
    root,
  );
}
