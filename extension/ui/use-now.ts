import { useEffect, useState } from 'preact/hooks';

/** The time of now, renewed every `everyMs`, so that ages on screen grow. */
export function useNow(everyMs = 15_000): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
