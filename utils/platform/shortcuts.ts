import { browser } from 'wxt/browser';

export interface Shortcut {
  /** As in the manifest: `toggle-panel`, `hide-now`, `_execute_action`. */
  command: string;
  /** As this system writes it; empty when taken by another extension or removed by the user. */
  keys: string;
}

export const loadShortcuts = async (): Promise<Shortcut[]> =>
  (await browser.commands.getAll()).map(({ name, shortcut }) => ({
    command: name ?? '',
    keys: shortcut ?? '',
  }));
