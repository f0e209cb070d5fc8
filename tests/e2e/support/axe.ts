import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A Playwright or Puppeteer page or frame. */
interface Evaluates {
  evaluate(expression: string): Promise<unknown>;
}

const options: RunOptions = { resultTypes: ['violations'] };

/**
 * Accessibility violations in words, one a line; empty = clean. The script goes in by the debugger, so that a strict
 * policy of the page does not matter, and a frame inside a closed shadow root is checked like any other.
 */
export async function readAxeViolations(target: Evaluates): Promise<string[]> {
  await target.evaluate(`${source};0`);
  const results = (await target.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as AxeResults;
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${violation.help} at ${node.target.join(' ')}`),
  );
}
