import { toVitestStep } from './check-steps.ts';
import type { Step } from './steps.ts';

export const buildCommands = {
  chromium: ['npx', 'wxt', 'build'],
  firefox: ['npx', 'wxt', 'build', '-b', 'firefox', '--mv3'],
} as const;

/** Tests on what was built; the browser's path comes from CHROMIUM and FIREFOX. */
export const e2eSteps = {
  chromium: {
    name: 'e2e chromium',
    report: 'chromium',
    command: ['npx', 'playwright', 'test', '-c', 'tests/e2e/playwright.config.ts'],
  },
  firefox: { ...toVitestStep('firefox', ['firefox']), name: 'e2e firefox', report: 'firefox' },
  real: { ...toVitestStep('real', ['real']), name: 'e2e real', report: 'real' },
} as const satisfies Record<string, Step>;
