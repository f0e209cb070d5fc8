import type { ReadonlySignal } from '@preact/signals';
import type { Day } from '../messaging/calls/rhythm.ts';
import type { Client } from '../messaging/client.ts';
import { createLoader, type Loadable } from './options-loading.ts';

export type { Day, DaySession } from '../messaging/calls/rhythm.ts';

export interface DayModel {
  day: ReadonlySignal<Loadable<Day>>;
  now: () => number;
  print(): void;
}

export interface DayDeps {
  client: Client;
  now: () => number;
  win: Pick<Window, 'print'>;
  stop: AbortSignal;
}

export const createDay = ({ client, now, win, stop }: DayDeps): DayModel => {
  const day = createLoader(() => client.call('day.get', {}));
  client.onChanged(() => void day.reload(), stop);
  void day.reload();
  void client.call('reminders.looked', {});
  return { day: day.state, now, print: () => win.print() };
};
