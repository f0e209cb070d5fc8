import { expect, test } from './support/test.ts';

const maps = [
  ['map.csv', 'Competency,Junior,Senior\nTesting,Writes tests for own work,Plans how the team tests\n'],
  [
    'map.md',
    '# Craft\n\n## Junior\n\n- Writes tests &amp; runs them\n\n## Senior\n\n- Plans how the team tests\n',
  ],
  [
    'map.html',
    '<table><tr><th>Competency</th><th>Junior</th><th>Senior</th></tr><tr><td>Testing</td><td>Writes tests</td><td>Plans tests</td></tr></table>',
  ],
  ['map.yaml', 'Testing:\n  Junior: Writes tests for own work\n  Senior: Plans how the team tests\n'],
] as const;

for (const [name, text] of maps)
  test(`${name} is read by a worker beside the page, with the parsers of the package`, async ({
    extension,
  }) => {
    const page = await extension.openPage('options');
    const report = await page.evaluate(
      ([file, content]) =>
        new Promise<unknown>((resolve) => {
          const worker = new Worker('/import-worker.js', { type: 'module' });
          worker.addEventListener('error', ({ message }) => resolve(message));
          worker.addEventListener('message', ({ data }) => data.kind === 'progress' || resolve(data));
          const files = [{ name: file, bytes: new TextEncoder().encode(content) }];
          worker.postMessage({ files, answers: {} });
        }),
      [name, text] as const,
    );
    expect(report).toMatchObject({ kind: 'preview', preview: { counts: { behaviours: 2 } } });
  });
