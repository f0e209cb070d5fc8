import axe from 'axe-core';
import { expect, vi } from 'vitest';

/** happy-dom computes no colours and no layout: contrast and target sizes are measured in a real browser. */
const notHere = ['color-contrast', 'target-size', 'region'];

/** At the foot of each component test: what assistive technology would stumble over. */
export async function expectAccessible(container: Element): Promise<void> {
  // It waits by the clock, so it comes last in a test that holds the clock.
  vi.useRealTimers();
  const { violations } = await axe.run(container, {
    rules: Object.fromEntries(notHere.map((id) => [id, { enabled: false }])),
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
    [],
  );
}
