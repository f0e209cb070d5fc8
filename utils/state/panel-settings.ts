import { signal, type ReadonlySignal } from '@preact/signals';
import type { Playbook } from '../domain/playbook.ts';
import type { Settings } from '../messaging/calls/settings.ts';
import type { Loadable, SurfaceParts } from './surface.ts';

export interface PanelSettings {
  settings: ReadonlySignal<Settings | null>;
  playbook: ReadonlySignal<Loadable<Playbook>>;
  load(): Promise<void>;
  /** Asked for when it is wanted, and once. */
  loadPlaybook(): Promise<void>;
}

/** What the manager set, and the playbook where all of it is needed. */
export function createPanelSettings({ client }: Pick<SurfaceParts, 'client'>): PanelSettings {
  const settings = signal<Settings | null>(null);
  const playbook = signal<Loadable<Playbook>>({ status: 'idle' });
  return {
    settings,
    playbook,
    async load() {
      const answer = await client.call('settings.get', {});
      if (answer.ok) settings.value = answer.value;
    },
    async loadPlaybook() {
      if (playbook.peek().status === 'ready') return;
      playbook.value = { status: 'loading' };
      const answer = await client.call('playbook.get', {});
      playbook.value = answer.ok
        ? { status: 'ready', value: answer.value }
        : { status: 'failed', code: answer.code };
    },
  };
}
