import type { Playbook } from '../domain/playbook.ts';

/** Format `playbook/1`, indented. Reading it back gives the same pack. */
export const playbookToJson = (pack: Playbook): string => `${JSON.stringify(pack, null, 2)}\n`;
