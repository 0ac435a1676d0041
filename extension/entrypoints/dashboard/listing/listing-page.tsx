import { usePortfolio } from '../portfolio-context';

export function ListingPage({ id }: { id: string }) {
  const { rowOf } = usePortfolio();
  return <p>{rowOf.get(id)?.title}</p>;
}
