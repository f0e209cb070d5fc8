import { describe, expect, it } from 'vitest';
import { builds, listBuilt, listFirstLoad, readBuilt } from './support.ts';

/** A text that each parser carries through minification; some chunk of every build holds it. */
const parsers = [
  { name: 'papaparse', trace: 'UndetectableDelimiter' },
  { name: 'yaml', trace: 'TAB_AS_INDENT' },
  { name: 'smol-toml', trace: 'Invalid TOML document' },
] as const;

describe.each(builds)('the options page of %s', (build) => {
  const chunks = () => listBuilt(build).filter((file) => file.endsWith('.js'));

  it.each(parsers)('loads no $name before a file is chosen', ({ trace }) => {
    expect(chunks().some((file) => readBuilt(build, file).includes(trace))).toBe(true);
    const screens = chunks().filter((file) => /class:\s*["'`]drop-words/.test(readBuilt(build, file)));
    expect(screens).not.toEqual([]);
    const loaded = new Set(['options.html', ...screens].flatMap((file) => listFirstLoad(build, file)));
    expect([...loaded].filter((file) => readBuilt(build, file).includes(trace))).toEqual([]);
  });
});
