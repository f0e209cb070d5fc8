import type { GeneratedI18nStructure } from '../../.wxt/i18n/structure';

type Texts = GeneratedI18nStructure;

interface WithValues {
  namedSubstitutions: readonly string[];
}

type Keys<Valued extends boolean> = {
  [Key in keyof Texts]: (Texts[Key] extends WithValues ? true : false) extends Valued ? Key : never;
}[keyof Texts];
type PlainKey = Keys<false>;
type ValuedKey = Keys<true>;

/**
 * What `#i18n` offers, as the check of types sees it. The library's own type works all keys out anew at each call,
 * which takes a minute and a half for all calls; here they are worked out once.
 */
export declare const i18n: {
  t(key: PlainKey): string;
  t<Key extends ValuedKey>(
    key: Key,
    values: Record<Texts[Key]['namedSubstitutions'][number], string | number>,
  ): string;
};
