import type { ToldRules } from '../../domain/told-rules.ts';

/** What a granted page is asked, ready for use. */
export interface ProfileRules extends Omit<ToldRules, 'labels' | 'others' | 'refused' | 'title'> {
  labels: ReadonlySet<string>;
  others: ReadonlySet<string>;
  refused: readonly [address: RegExp, heading: RegExp];
  title: RegExp;
}

export const toRules = (told: ToldRules): ProfileRules => ({
  ...told,
  labels: new Set(told.labels),
  others: new Set(told.others),
  refused: [new RegExp(told.refused[0]), new RegExp(told.refused[1], 'iu')],
  title: new RegExp(told.title, 'iu'),
});
