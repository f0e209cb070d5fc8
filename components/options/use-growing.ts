import { useEffect, useState } from 'preact/hooks';

/**
 * How many of `most` entries to draw by now: `step` more in each task until it is all of them, so that a long list does
 * not hold up the page.
 */
export function useGrowing(most: number, step: number): number {
  const [drawn, setDrawn] = useState(step);
  useEffect(() => {
    if (drawn >= most) return;
    const timer = setTimeout(() => setDrawn(drawn + step));
    return () => clearTimeout(timer);
  }, [drawn, most, step]);
  return Math.min(drawn, most);
}
