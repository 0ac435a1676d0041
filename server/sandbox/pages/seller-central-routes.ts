import { jsonAnswer, notFound, pageAnswer, redirect, type Answer } from './answer';
import type { PageContext } from './page-context';
import { renderEditPage, renderUnknownSkuPage } from './seller-central/edit-page';
import { inventoryRequest, inventoryRows, renderInventoryPage } from './seller-central/inventory-page';

const rowsPerScroll = 10;

/**
 * Answers an address of sellercentral.amazon.co.uk. The inventory takes Amazon's own parameters and, to try a reader,
 * `columns=price,product,…`, `lang=de_DE|pl_PL` and `layout=new`.
 */
export function answerSellerCentral({ pathname, searchParams }: URL, context: PageContext): Answer {
  if (pathname === '/' || pathname === '/home') return redirect('/myinventory/inventory');
  if (pathname === '/myinventory/inventory' || pathname === '/inventory') {
    return pageAnswer(renderInventoryPage(inventoryRequest(searchParams), context), context);
  }
  if (pathname === '/myinventory/api/rows') {
    const from = Math.max(0, Number.parseInt(searchParams.get('from') ?? '0', 10) || 0);
    const rows = inventoryRows(inventoryRequest(searchParams), { from, count: rowsPerScroll }, context);
    return jsonAnswer({ rows });
  }
  if (pathname === '/abis/listing/edit') {
    const sku = searchParams.get('sku');
    const listing = context.state.listings().find(({ item }) => item.sku === sku);
    if (listing === undefined) return pageAnswer(renderUnknownSkuPage(context), context, 404);
    return pageAnswer(renderEditPage(listing, context), context);
  }
  return notFound();
}
