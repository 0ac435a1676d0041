import { RecommendationsOfListing } from '../../../recommendations/recommendations-of-listing';
import { RewrittenTitleNote } from '../../../recommendations/rewritten-title-note';
import { rewrittenTitleOf } from '../../../recommendations/rewritten-titles';
import { openSidePanel } from '../../../ui/open-side-panel';
import type { ListingPanelProps } from '../listing/panel';
import { PanelFrame } from '../listing/panel-frame';

/** What is worth doing to this listing, and Amazon's title beside the seller's where it was rewritten. */
export function RecommendationsPanel({ data }: ListingPanelProps) {
  const { own, versions, score } = data;
  if (score === null) return null;
  const rewritten = rewrittenTitleOf(own.listing, versions);
  return (
    <PanelFrame id="recommendations" title="Worth doing">
      {rewritten && <RewrittenTitleNote title={rewritten} />}
      <RecommendationsOfListing own={own} onEdit={() => void openSidePanel({ listingId: own.listing.id })} />
    </PanelFrame>
  );
}
