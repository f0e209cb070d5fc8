import { setTimeout as delay } from 'node:timers/promises';

const pollMs = 50;

/** Asks again until the answer is truthy; BiDi gives no event for what happens inside extension documents. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  limitMs = 15_000,
): Promise<T> {
  const end = performance.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`Waited ${limitMs} ms for ${what}`);
    await delay(pollMs);
  }
}
