import { BenchmarkPanel } from './benchmark-panel';
import { RecommendationsPanel } from '../recommendations/recommendations-panel';
import { FindingsPanel } from './findings-panel';
import { ImagesPanel } from './images-panel';
import { KeywordsPanel } from './keywords-panel';
import type { ListingPanelEntry } from './panel';
import { ScorePanel } from './score-panel';
import { TrendPanel } from './trend-panel';
import { VersionsPanel } from './versions-panel';

/** The panels of a listing's page, each side from top to bottom. A panel is one component and one line here. */
export const listingPanels: readonly ListingPanelEntry[] = [
  { id: 'score', side: 'main', View: ScorePanel },
  { id: 'recommendations', side: 'main', View: RecommendationsPanel },
  { id: 'findings', side: 'main', View: FindingsPanel },
  { id: 'keywords', side: 'main', View: KeywordsPanel },
  { id: 'trend', side: 'side', View: TrendPanel },
  { id: 'benchmark', side: 'side', View: BenchmarkPanel },
  { id: 'images', side: 'side', View: ImagesPanel },
  { id: 'versions', side: 'side', View: VersionsPanel },
];
