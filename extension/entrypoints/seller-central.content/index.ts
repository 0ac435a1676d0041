import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountEditScore } from '../../overlays/edit-score/mount-edit-score';
import { mountInventoryChips } from '../../overlays/inventory-chips/mount-inventory-chips';
import '../../overlays/inventory-chips/reserve.css';
import { keepMounted } from '../../overlays/keep-mounted';
import { isSellerCentralEdit } from '../../pages/seller-central-edit';

/** Inventory and listing editor of Seller Central; order pages hold buyers' data and are not matched. Read-only. */
export default defineContentScript({
  matches: [
    'https://sellercentral.amazon.co.uk/myinventory/*',
    'https://sellercentral.amazon.co.uk/inventory*',
    'https://sellercentral.amazon.co.uk/abis/listing/edit*',
    'https://sellercentral-europe.amazon.com/myinventory/*',
    'https://sellercentral-europe.amazon.com/inventory*',
    'https://sellercentral-europe.amazon.com/abis/listing/edit*',
    'https://sellercentral.amazon.com/myinventory/*',
    'https://sellercentral.amazon.com/inventory*',
    'https://sellercentral.amazon.com/abis/listing/edit*',
  ],
  runAt: 'document_end',
  main: () =>
    isSellerCentralEdit(location.href)
      ? keepMounted('score on the edit page', mountEditScore)
      : keepMounted('chips on the inventory', mountInventoryChips),
});
