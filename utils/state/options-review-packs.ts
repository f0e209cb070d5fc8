import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { toLocalDay } from '../domain/local-day.ts';
import { estimatePages, mostPages } from '../domain/paper.ts';
import type { Result } from '../domain/result.ts';
import type { PackWords } from '../domain/review/words.ts';
import type { Refusal } from '../messaging/call.ts';
import type { ExportedFile } from '../messaging/calls/data.ts';
import { createLoader, type Loadable } from './options-loading.ts';
import type { ReviewParts } from './options-review.ts';

/** ISO dates as typed, both included. */
export interface Dates {
  from: string;
  to: string;
}

/** Something shown for a time, and given out as files, on paper or by the clipboard. */
export interface PackModel<T> {
  pack: ReadonlySignal<Loadable<T>>;
  dates: ReadonlySignal<Dates>;
  /** A date is missing, or the last day lies before the first: what is shown stays as it was. */
  wrong: ReadonlySignal<boolean>;
  setDates(part: Partial<Dates>): void;
  /** Null where it was refused, which is said. */
  markdown(words: PackWords): Promise<string | null>;
  save(words: PackWords, extension: 'md' | 'json'): Promise<void>;
  /** More sheets than anybody prints by intent: narrower dates are asked for first. */
  tooLong: ReadonlySignal<boolean>;
  pages: ReadonlySignal<number>;
  print(isPrivate: boolean): Promise<void>;
}

interface PackCalls<T> {
  what: 'review' | 'access';
  /** What would stand on paper. */
  texts(pack: T): string[];
  load(dates: Dates): Promise<Result<T, Refusal>>;
  files(dates: Dates, words: PackWords): Promise<Result<ExportedFile[], Refusal>>;
}

const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && Number.isFinite(Date.parse(text));

/** The half year that ends today. */
const usualDates = (now: number): Dates => {
  const from = new Date(now);
  from.setMonth(from.getMonth() - 6);
  return { from: toLocalDay(from.getTime()), to: toLocalDay(now) };
};

export const createPack = <T>(
  { client, notices, save, now, win, stop }: ReviewParts,
  personId: string,
  calls: PackCalls<T>,
): PackModel<T> => {
  const dates = signal(usualDates(now()));
  const wrong = signal(false);
  const loader = createLoader(() => calls.load(dates.peek()));
  const files = async (words: PackWords): Promise<ExportedFile[]> => {
    const answer = await calls.files(dates.peek(), words);
    if (answer.ok) return answer.value;
    notices.refuse(answer.code);
    return [];
  };
  const pages = computed(() =>
    loader.state.value.status === 'ready' ? estimatePages(calls.texts(loader.state.value.value)) : 0,
  );
  const tooLong = computed(() => pages.value > mostPages);
  client.onChanged(() => void loader.reload(), stop);
  void loader.reload();

  return {
    pack: loader.state,
    dates,
    wrong,
    setDates(part) {
      dates.value = { ...dates.value, ...part };
      const { from, to } = dates.value;
      wrong.value = !isDate(from) || !isDate(to) || from > to;
      if (!wrong.value) void loader.reload();
    },
    markdown: async (words) => (await files(words)).find(({ name }) => name.endsWith('.md'))?.text ?? null,
    async save(words, extension) {
      const file = (await files(words)).find(({ name }) => name.endsWith(`.${extension}`));
      if (!file) return;
      save({ name: file.name, mime: file.mime, data: file.text });
      notices.show({ code: 'exported', name: file.name });
    },
    pages,
    tooLong,
    async print(isPrivate) {
      if (tooLong.peek()) return;
      const noted = await client.call('journal.exported', { personId, what: calls.what, isPrivate });
      if (!noted.ok) return notices.refuse(noted.code);
      win.print();
    },
  };
};
