import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const maxLines = 300;
/** Tables of cases may be longer. */
const maxTestLines = 450;

const topLevel = new Set(
  `entrypoints components utils public tests wxt.config.ts package.json package-lock.json tsconfig.json
   README.md LICENSE CHANGELOG.md SECURITY.md CONTRIBUTING.md`.split(/\s+/),
);

/** Tracked and new files, without what is ignored. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)));

const isCode = (file: string) => /\.(ts|tsx|css)$/.test(file);
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** `file:line` of each line that matches. */
function findLines(candidates: readonly string[], pattern: RegExp): string[] {
  return candidates.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
  );
}

describe('the repository', () => {
  it('has only the agreed entries at its top level', () => {
    const entries = new Set(files.map((file) => file.split('/')[0] ?? file));
    expect([...entries].filter((entry) => !entry.startsWith('.') && !topLevel.has(entry))).toEqual([]);
  });

  it(`keeps each file under ${maxLines} lines, tests under ${maxTestLines}`, () => {
    const long = files
      .filter((file) => isCode(file) && !file.startsWith('tests/fixtures/'))
      .filter(
        (file) => read(file).split('\n').length > (file.startsWith('tests/') ? maxTestLines : maxLines),
      );
    expect(long).toEqual([]);
  });

  it('runs every test that it has, or says why not', () => {
    const tests = files.filter((file) => /\.test\.tsx?$/.test(file));
    expect(findLines(tests, /\b(it|test|describe)\.(only|todo|fixme)\b/)).toEqual([]);
    // A skip needs a condition and a reason on its line: `test.skip(condition, 'reason')`, `it.skipIf(condition) // reason`.
    expect(findLines(tests, /\b(it|test|describe)\.skip(If)?\b(?!.*('.+'|\/\/))/)).toEqual([]);
  });

  it('leaves no work for later in its comments', () => {
    const later = /\b(TODO|FIXME|XXX|HACK)\b(?!\|)/;
    const prose = files.filter((file) => isCode(file) || file.endsWith('.md'));
    expect(findLines(prose, later).filter((at) => !at.includes('layout.test.ts'))).toEqual([]);
  });

  it('switches no check off', () => {
    const code = files.filter((file) => isCode(file) && !file.startsWith('tests/contract/repository/'));
    // One line, one rule and a reason after ` -- ` is what a disabling comment needs; the linter refuses unused ones.
    const off = /@ts-(ignore|nocheck|expect-error)|(eslint|oxlint)-disable(?!-next-line [\w/-]+ -- .)/;
    expect(findLines(code, off)).toEqual([]);
  });

  it('puts no text into the page as markup and no string into code', () => {
    const product = files.filter((file) => isCode(file) && /^(entrypoints|components|utils)\//.test(file));
    const markup =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySet|(?<![(|])\beval\(|new Function\(/;
    expect(findLines(product, markup)).toEqual([]);
  });

  it('names nothing that could leave the browser', () => {
    const product = files.filter((file) => isCode(file) && /^(entrypoints|components|utils)\//.test(file));
    expect(
      findLines(product, /XMLHttpRequest|new WebSocket|new EventSource|sendBeacon|RTCPeerConnection/),
    ).toEqual([]);
  });
});
