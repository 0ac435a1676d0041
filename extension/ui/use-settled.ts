import { useEffect, useState } from 'preact/hooks';

/** A value once it has rested so long: what is costly to work out does not follow every keystroke. */
export function useSettled<T>(value: T, restMs: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return settled;
}
