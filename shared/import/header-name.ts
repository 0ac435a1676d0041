/** A column's name folded for comparing: «Clicks: ASIN Share %» -> «clicks asin share», «#1 Clicked ASIN» -> «1 clicked asin». */
export function headerName(cell: string): string {
  if (cell.length > 100) return '';
  return cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
