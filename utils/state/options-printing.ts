import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { everything, shareable } from '../domain/export.ts';
import { mostPages, type PersonPaper } from '../domain/paper.ts';
import type { Client } from '../messaging/client.ts';
import type { Audience } from './options-exports.ts';
import { createLoader, type Loadable } from './options-loading.ts';
import type { Notices } from './options-notices.ts';

export { mostPages } from '../domain/paper.ts';
export type { PaperItem, PersonPaper } from '../domain/paper.ts';

export interface PrintingModel {
  open(personId: string): void;
  audience: ReadonlySignal<Audience>;
  chooseAudience(audience: Audience): void;
  /** ISO dates as typed, '' = open. */
  dates: ReadonlySignal<{ from: string; to: string }>;
  /** The last day lies before the first: what is shown stays as it was. */
  wrong: ReadonlySignal<boolean>;
  setDates(part: { from?: string; to?: string }): void;
  paper: ReadonlySignal<Loadable<PersonPaper>>;
  /** More sheets than anybody prints by intent: dates are asked for first. */
  tooLong: ReadonlySignal<boolean>;
  print(): Promise<void>;
}

export interface PrintingDeps {
  client: Client;
  notices: Notices;
  win: Pick<Window, 'print'>;
  stop: AbortSignal;
}

/** A person on paper. */
export const createPrinting = ({ client, notices, win, stop }: PrintingDeps): PrintingModel => {
  const personId = signal<string | null>(null);
  const audience = signal<Audience>('everything');
  const dates = signal({ from: '', to: '' });
  const wrong = computed(() => {
    const { from, to } = dates.value;
    return from !== '' && to !== '' && from > to;
  });
  const loader = createLoader<PersonPaper>(async () => {
    const { from, to } = dates.peek();
    return client.call('exports.paper', {
      personId: personId.peek() ?? '',
      choice: audience.peek() === 'everything' ? { ...everything, drafts: false } : shareable,
      from: from === '' ? null : from,
      to: to === '' ? null : to,
    });
  });
  const reload = (): void => {
    if (personId.peek() !== null && !wrong.peek()) void loader.reload();
  };
  const paper = computed(() => (loader.state.value.status === 'ready' ? loader.state.value.value : null));
  client.onChanged(reload, stop);

  return {
    open(id) {
      personId.value = id;
      reload();
    },
    audience,
    chooseAudience(next) {
      audience.value = next;
      reload();
    },
    dates,
    wrong,
    setDates(part) {
      dates.value = { ...dates.peek(), ...part };
      reload();
    },
    paper: loader.state,
    tooLong: computed(() => (paper.value?.pages ?? 0) > mostPages),
    async print() {
      const shown = paper.peek();
      if (!shown || shown.pages > mostPages) return;
      const { containsPrivate, records } = shown;
      const noted = await client.call('journal.exported', {
        ...{ personId: personId.peek(), what: 'person' as const },
        ...{ isPrivate: containsPrivate, count: records },
      });
      if (!noted.ok) return notices.refuse(noted.code);
      win.print();
    },
  };
};
