import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importTexts, messageText, severityOf } from '../../../utils/importers/messages.ts';

const folder = new URL('../../../utils/importers/', import.meta.url).pathname;
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('messages.ts'),
);
const used = new Set(
  sources.flatMap(
    (name) => readFileSync(join(folder, name), 'utf8').match(/(?<=['"])[EWIQ]-[A-Z-]+(?=['"])/g) ?? [],
  ),
);

describe('messages of the importers', () => {
  it('have a text for every code that is used, and no text for one that is not', () => {
    expect(Object.keys(importTexts).toSorted()).toEqual([...used].toSorted());
  });

  it.each(Object.keys(importTexts))('%s reads as one sentence with a severity', (code) => {
    expect(['error', 'warning', 'question', 'info']).toContain(severityOf(code));
    expect(importTexts[code]).toMatch(/[.?!]$/);
  });

  it('fill braces from params only', () => {
    expect(messageText('I-MORE', { count: 3, code: 'W-HTML' })).toBe('And 3 more of W-HTML.');
    expect(messageText('E-KEY', { where: 'Line 1' })).not.toContain('{');
  });
});
