import { useEffect, useRef, useState } from 'preact/hooks';

/** A value that is passed on at most once in so long, the last one always: the first at once. */
export function useThrottled<T>(value: T, everyMs: number): T {
  const [passed, pass] = useState(value);
  const passedAt = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, passedAt.current + everyMs - performance.now());
    const timer = setTimeout(() => {
      passedAt.current = performance.now();
      pass(() => value);
    }, wait);
    return () => clearTimeout(timer);
  }, [value, everyMs]);
  return passed;
}
