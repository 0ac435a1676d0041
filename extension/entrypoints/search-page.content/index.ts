import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepMounted } from '../../overlays/keep-mounted';
import { mountSearchChips } from '../../overlays/search-chips/mount-search-chips';
import '../../overlays/search-chips/reserve.css';

/** Puts a chip under each result of a search: score, natural rank, and which are the seller's own. */
export default defineContentScript({
  matches: [
    'https://www.amazon.co.uk/s?*',
    'https://www.amazon.co.uk/s/*',
    'https://www.amazon.co.uk/*/s?*',
    'https://www.amazon.com/s?*',
    'https://www.amazon.com/s/*',
    'https://www.amazon.com/*/s?*',
  ],
  runAt: 'document_end',
  main: () => keepMounted('chips on search results', mountSearchChips),
});
