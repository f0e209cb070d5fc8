import { i18n } from '#i18n';
import { formatNumber } from './format.ts';

/** What is counted on the screens of the map: the last part of a key under `importing.count`. */
export type Counted =
  | 'roles'
  | 'levels'
  | 'competencies'
  | 'behaviours'
  | 'examples'
  | 'people'
  | 'cells'
  | 'placeholders'
  | 'added'
  | 'removed'
  | 'changed'
  | 'renamed'
  | 'same';

/** Which form the language of the interface takes with a number. Where none has a form of its own, few things are. */
const formOf = (count: number) => {
  const form = new Intl.PluralRules(document.documentElement.lang || undefined).select(count);
  return form === 'zero' ? 'few' : form;
};

/** « role » or « roles »: what stands beside a number. */
export const countLabel = (what: Counted, count: number): string =>
  i18n.t(`importing.count.${what}.${formOf(count)}`);

/** « 3 roles » */
export const countText = (what: Counted, count: number): string =>
  i18n.t('importing.counted', { count: formatNumber(count), what: countLabel(what, count) });
