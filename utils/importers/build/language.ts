/** Function words that tell a language; enough to name it over many sentences, not for one. */
const functionWords: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'to', 'of', 'with', 'for', 'their', 'on', 'is', 'are', 'when', 'that', 'from', 'by'],
  de: [
    'und',
    'der',
    'die',
    'das',
    'mit',
    'für',
    'den',
    'dem',
    'ein',
    'eine',
    'auf',
    'bei',
    'zu',
    'sich',
    'nicht',
    'im',
  ],
  fr: ['et', 'les', 'des', 'avec', 'pour', 'une', 'dans', 'du', 'aux', 'est', 'sur', 'ses', 'au', 'qui'],
  es: ['y', 'los', 'las', 'con', 'para', 'una', 'del', 'el', 'que', 'por', 'sus', 'se'],
  pt: ['e', 'os', 'as', 'com', 'para', 'uma', 'dos', 'da', 'do', 'em', 'não', 'seu', 'sua'],
  it: ['e', 'gli', 'con', 'per', 'una', 'della', 'dei', 'il', 'che', 'del', 'nel', 'alle', 'sono'],
  nl: ['en', 'het', 'de', 'een', 'van', 'met', 'voor', 'zijn', 'bij', 'aan', 'op', 'niet'],
};

const kana = /[\u3040-\u30ff]/;
/** Two letters in a row: a single one may be a sign. */
const arabic = /[\u0620-\u064a]{2}/;

/** Language of one text by its function words; `null` when none stands out. */
export function languageOf(text: string): string | null {
  if (kana.test(text)) return 'ja';
  if (arabic.test(text)) return 'ar';
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  let best: string | null = null;
  let most = 1;
  let tie = false;
  for (const [language, known] of Object.entries(functionWords)) {
    const hits = words.filter((word) => known.includes(word)).length;
    if (hits > most) [best, most, tie] = [language, hits, false];
    else if (hits === most && best !== null) tie = true;
  }
  return tie ? null : best;
}

export interface LanguageShare {
  language: string;
  share: number;
  count: number;
}

/** Languages of many texts, most frequent first; texts that show none are not counted. */
export function languagesOf(texts: readonly string[]): LanguageShare[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const language = languageOf(text);
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .map(([language, count]) => ({ language, count, share: count / total }))
    .sort((a, b) => b.count - a.count);
}
