import { signal, type ReadonlySignal } from '@preact/signals';
import type { Refusal } from '../messaging/call.ts';
import type { RescuedFiles } from '../messaging/calls/rescue.ts';
import type { Client } from '../messaging/client.ts';
import type { SavedFile } from '../platform/downloads.ts';

/** Why the notebook as a whole cannot be used. */
export type Trouble = 'database-newer' | 'database-unreadable' | 'blocked';

export interface RescueModel {
  trouble: ReadonlySignal<Trouble | null>;
  busy: ReadonlySignal<boolean>;
  /** What was handed to the browser to save. */
  saved: ReadonlySignal<Pick<RescuedFiles, 'whole' | 'loose' | 'unread'> | null>;
  refusal: ReadonlySignal<Refusal | null>;
  save(): Promise<void>;
  /** Deletes for good and begins anew: only once a copy was saved. */
  restart(): Promise<void>;
  retry(): void;
}

interface RescueDeps {
  client: Client;
  save: (file: SavedFile) => void;
  reload: () => void;
}

const troubles: readonly string[] = ['database-newer', 'database-unreadable', 'blocked'] satisfies Trouble[];
const isTrouble = (code: string): code is Trouble => troubles.includes(code);

/** The client as every screen uses it, and what it has heard of a notebook that cannot be opened. */
export const watchTrouble = (client: Client): { client: Client; trouble: ReadonlySignal<Trouble | null> } => {
  const trouble = signal<Trouble | null>(null);
  return {
    trouble,
    client: {
      async call(name, input) {
        const answer = await client.call(name, input);
        if (!answer.ok && isTrouble(answer.code)) trouble.value = answer.code;
        return answer;
      },
      onChanged: (listener, stop) => client.onChanged(listener, stop),
    },
  };
};

export const createRescue = (
  { client, save, reload }: RescueDeps,
  trouble: ReadonlySignal<Trouble | null>,
): RescueModel => {
  const busy = signal(false);
  const saved = signal<RescueModel['saved']['value']>(null);
  const refusal = signal<Refusal | null>(null);

  const during = async (work: () => Promise<Refusal | null>): Promise<void> => {
    if (busy.peek()) return;
    busy.value = true;
    refusal.value = await work();
    busy.value = false;
  };

  return {
    trouble,
    busy,
    saved,
    refusal,
    save: () =>
      during(async () => {
        const answer = await client.call('rescue.export', {});
        if (!answer.ok) return answer.code;
        const { files, ...counts } = answer.value;
        for (const { name, mime, text } of files) save({ name, mime, data: text });
        saved.value = counts;
        return null;
      }),
    restart: () =>
      during(async () => {
        if (saved.peek() === null) return null;
        const answer = await client.call('rescue.restart', {});
        if (!answer.ok) return answer.code;
        reload();
        return null;
      }),
    retry: reload,
  };
};
