import { signal, type ReadonlySignal } from '@preact/signals';
import type { Refusal } from '../messaging/call.ts';
import type { Settings } from '../messaging/calls/settings.ts';
import type { Client } from '../messaging/client.ts';
import { createLoader, valueOr, type Loadable } from './options-loading.ts';
import { isAddress, parseEmails } from './options-person-form.ts';

const mostAddresses = 20;

export interface SettingsModel {
  settings: ReadonlySignal<Loadable<Settings>>;
  change(change: Partial<Settings>): Promise<void>;
  /** The manager's own addresses as typed, and what is wrong with them. */
  addresses: ReadonlySignal<string>;
  addressProblem: ReadonlySignal<{ code: 'not-an-address'; found: string } | { code: 'too-many' } | null>;
  typeAddresses(text: string): void;
  saveAddresses(): Promise<void>;
  /** What became of the last change, for the live region. */
  outcome: ReadonlySignal<'saved' | Refusal | null>;
}

export const createSettings = (client: Client, stop: AbortSignal): SettingsModel => {
  const settings = createLoader(() => client.call('settings.get', {}));
  const typed = signal('');
  const addressProblem = signal<SettingsModel['addressProblem']['value']>(null);
  const outcome = signal<'saved' | Refusal | null>(null);
  let touched = false;

  const reload = async (): Promise<void> => {
    await settings.reload();
    if (!touched) typed.value = valueOr(settings.state.value, null)?.ownAddresses.join('\n') ?? '';
  };
  const change: SettingsModel['change'] = async (next) => {
    outcome.value = null;
    const answer = await client.call('settings.set', { change: next });
    outcome.value = answer.ok ? 'saved' : answer.code;
    await reload();
  };
  client.onChanged(() => void reload(), stop);
  void reload();

  return {
    settings: settings.state,
    change,
    addresses: typed,
    addressProblem,
    typeAddresses(text) {
      touched = true;
      typed.value = text;
      addressProblem.value = null;
    },
    async saveAddresses() {
      const ownAddresses = parseEmails(typed.value);
      const wrong = ownAddresses.find((address) => !isAddress(address));
      if (wrong !== undefined) {
        addressProblem.value = { code: 'not-an-address', found: wrong };
        return;
      }
      if (ownAddresses.length > mostAddresses) {
        addressProblem.value = { code: 'too-many' };
        return;
      }
      touched = false;
      await change({ ownAddresses });
    },
    outcome,
  };
};
