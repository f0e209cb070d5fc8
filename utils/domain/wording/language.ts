/** Words that hold a sentence together and are telling for one language, or few. Lower case. */
const functionWords: Readonly<Record<string, string>> = {
  en: `the and of to is was were are has had with for that this it she he they her his their not did does but when after
    before who what which from about our we you i an on in at by be been would could`,
  de: `der die das und ist war waren sind hat hatte mit für dass nicht sie er ihr ihre sein seine ich wir ein eine einen
    einem dem den des im am beim zum zur auf von vor nach bei aber wenn als auch noch wurde haben ohne über`,
  fr: `le la les et est était sont a avait avec pour que qui ne pas elle il ils elles sa son ses je nous un une des du au
    aux de dans sur par mais quand après avant en ce cette cet c'est l d qu s'est y sans plus chez`,
  es: `el la los las y es era fue son ha había con para que no ella él ellos su sus yo nosotros un una unos del al en por
    pero cuando después antes como más está estaba se lo le me sin sobre muy ya a de dos él qué cómo cada ese esa día esto`,
  pt: `o a os as e é era foi são tem com para que não ela ele eles elas seu sua eu nós um uma do da dos das no na em por
    mas quando depois antes como mais está estava se ao pelo pela muito já de`,
  it: `il lo la i gli le e è era sono ha aveva con per che non lei lui loro suo sua io noi un una del della dei delle nel
    nella in ma quando dopo prima come più si al alla molto già di`,
  nl: `de het een en is was waren zijn heeft had met voor dat niet zij ze hij haar hun ik wij we van op te aan bij om maar
    toen als ook nog naar door werd hebben over zonder`,
};
const sets = Object.entries(functionWords).map(
  ([language, words]) => [language, new Set(words.split(/\s+/u))] as const,
);

/** Enough of a text to tell its language by. UTF-16 units. */
const enough = 600;
const leastHits = 2;
const ownScript: Readonly<Record<string, RegExp>> = {
  ja: /[\p{scx=Hira}\p{scx=Kana}]/u,
  ar: /\p{scx=Arab}/u,
};

const hits = (words: readonly string[], known: ReadonlySet<string>): number =>
  words.filter((word) => known.has(word)).length;

/**
 * The language that a text is written in, as a two-letter code: by its script, then by its function words, then that
 * of the interface. Null: it cannot be told.
 */
export function languageOf(text: string, interfaceLanguage: string): string | null {
  const start = text.slice(0, enough).toLowerCase();
  const shown = interfaceLanguage.slice(0, 2).toLowerCase();
  const words = start.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length === 0) return null;
  const latin = words.filter((word) => /\p{Script=Latin}/u.test(word));
  if (latin.length * 2 < words.length) {
    const own = Object.entries(ownScript).find(([, script]) => script.test(start));
    return own ? own[0] : null;
  }
  const counts = sets
    .map(([language, known]) => ({ language, count: hits(latin, known) }))
    .sort((a, b) => b.count - a.count || Number(b.language === shown) - Number(a.language === shown));
  const [best] = counts;
  if (best && best.count >= leastHits) return best.language;
  if (shown in functionWords) return shown;
  return best && best.count > 0 ? best.language : null;
}
