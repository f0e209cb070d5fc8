import { expect, test } from './support/test.ts';

test('a map is read by a worker beside the page, with the parsers of the package', async ({ extension }) => {
  const page = await extension.openPage('options');
  const report = await page.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const worker = new Worker('/import-worker.js', { type: 'module' });
        worker.addEventListener('error', ({ message }) => resolve(message));
        worker.addEventListener('message', ({ data }) => data.kind === 'progress' || resolve(data));
        const text = 'Competency,Junior,Senior\nTesting,Writes tests for own work,Plans how the team tests\n';
        const files = [{ name: 'map.csv', bytes: new TextEncoder().encode(text) }];
        worker.postMessage({ files, answers: {} });
      }),
  );
  expect(report).toMatchObject({ kind: 'preview', preview: { counts: { behaviours: 2 } } });
});
