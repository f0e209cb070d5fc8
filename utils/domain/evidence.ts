import { isoDay } from './brief/history.ts';
import type { Evidence } from './records.ts';

/** Evidence as it is typed: what stands in `link` may be anything. */
export type TypedEvidence = Omit<Evidence, 'source'> & { source?: string | undefined };

const web = /^https?:\/\/[^\s/?#]+/i;

/** Is it an address that may be opened? Only http(s). */
export const isWebLink = (text: string): boolean => web.test(text) && URL.canParse(text);

/** What was typed as a link and is none is kept as text. */
export const toEvidence = ({ link, source, ...said }: TypedEvidence): Evidence => {
  const typed = link?.trim() ?? '';
  if (isWebLink(typed)) return { ...said, link: typed, ...(source ? { source } : {}) };
  const text = [source ?? '', typed].find((one) => one !== '');
  return { ...said, link: null, ...(text === undefined ? {} : { source: text }) };
};

/** Is it dated after today, in the zone it is dated in? Later today is not: a date alone has no hour. */
export const isFuture = ({ at, zone }: { at: number; zone: string }, now: number): boolean =>
  isoDay(at, zone) > isoDay(now, zone);

/** Tags as they are kept: lower case, without '#', each once. */
export const toTags = (tags: readonly string[]): string[] => [
  ...new Set(
    tags
      .map((tag) =>
        tag
          .replace(/^[#＃\s]+/u, '')
          .trim()
          .toLowerCase(),
      )
      .filter((tag) => tag !== ''),
  ),
];
