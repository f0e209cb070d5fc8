import type { ReadonlySignal } from '@preact/signals';
import type { Day } from '../messaging/calls/rhythm.ts';
import type { Client } from '../messaging/client.ts';
import { createLoader, type Loadable } from './options-loading.ts';
import type { Notices } from './options-notices.ts';

export type { Day, DaySession } from '../messaging/calls/rhythm.ts';

export interface DayModel {
  day: ReadonlySignal<Loadable<Day>>;
  now: () => number;
  print(): Promise<void>;
}

export interface DayDeps {
  client: Client;
  now: () => number;
  notices: Notices;
  win: Pick<Window, 'print'>;
  stop: AbortSignal;
}

/** Does the sheet show anything that was written or promised in coaching? */
export const isPrivateDay = ({ sessions }: Day): boolean =>
  sessions.some(
    ({ mode, lastTime, actions }) => mode === 'coaching' && (lastTime !== null || actions.length > 0),
  );

export const createDay = ({ client, notices, now, win, stop }: DayDeps): DayModel => {
  const day = createLoader(() => client.call('day.get', {}));
  client.onChanged(() => void day.reload(), stop);
  void day.reload();
  void client.call('reminders.looked', {});
  return {
    day: day.state,
    now,
    async print() {
      const shown = day.state.peek();
      if (shown.status !== 'ready') return;
      const count = shown.value.sessions.length;
      const line = { personId: null, what: 'day' as const, isPrivate: isPrivateDay(shown.value), count };
      const noted = await client.call('journal.exported', line);
      if (!noted.ok) return notices.refuse(noted.code);
      win.print();
    },
  };
};
