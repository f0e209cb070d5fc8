import { toReportPath } from './counts.ts';
import type { Step } from './steps.ts';

/** A vitest project, quiet: dots on the terminal, counts in a report. */
export function toVitestStep(name: string, projects: readonly string[]): Step {
  return {
    name,
    report: name,
    command: [
      'npx',
      'vitest',
      'run',
      '--config=tests/vitest.config.ts',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${toReportPath(name)}`,
    ],
  };
}

/** The fast part, longest first so that two cores end together. */
export const checkSteps: readonly Step[] = [
  toVitestStep('unit', ['unit']),
  { name: 'types', command: ['npx', 'tsc', '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'format', command: ['npx', 'prettier', '--check', '--log-level=warn', '.'] },
  { name: 'dead code', command: ['npx', 'knip', '--no-progress'] },
  { name: 'lint', command: ['npx', 'oxlint', '--deny-warnings'] },
];
