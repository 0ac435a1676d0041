import { useEffect, useState } from 'preact/hooks';
import { MainTop } from './shell/main-top';
import { Palette } from './palette/palette';
import { PortfolioProvider } from './portfolio-context';
import { Rail } from './shell/rail';
import { pages } from './pages';
import { usePortfolioSignal } from './use-portfolio-signal';
import { route } from './use-route';

/** The frame: rail, header, the page of the address, and the palette over all of it. */
export function Dashboard() {
  const portfolio = usePortfolioSignal();
  const [isFinding, setFinding] = useState(false);
  const place = route.value;
  const page = pages.find(({ id }) => id === place.page) ?? pages[0];
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setFinding(true);
    };
    addEventListener('keydown', open);
    return () => removeEventListener('keydown', open);
  }, []);
  useEffect(() => {
    document.title = `${page?.name ?? 'Dashboard'} · Plumbline`;
  }, [page]);
  if (page === undefined) return null;
  const { View } = page;
  return (
    <PortfolioProvider value={portfolio}>
      <div class="app">
        <Rail current={page.id} />
        <div class="page">
          <MainTop page={page} route={place} onFind={() => setFinding(true)} />
          <main class="main" id="main">
            <View route={place} />
          </main>
        </div>
      </div>
      {isFinding && <Palette onClose={() => setFinding(false)} />}
    </PortfolioProvider>
  );
}
