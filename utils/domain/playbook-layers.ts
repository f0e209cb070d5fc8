import type { Playbook, Prompt, SessionPlaybook } from './playbook.ts';

/** Where an entry of a laid playbook comes from. */
export interface PlaybookSource {
  /** Id of the pack. */
  pack: string;
  version: string;
  locale: string;
  /** It stands in the place of one from a layer below. */
  overrides: boolean;
}

export interface LaidPlaybook {
  playbook: Playbook;
  /** Ids of sessions that stand in another language than the wanted one. */
  untranslated: string[];
  sources: { sessions: Map<string, PlaybookSource>; prompts: Map<string, PlaybookSource> };
}

/** `pt-BR` and `pt` are one language. */
export const isSameLanguage = (one: string, other: string): boolean =>
  one.split('-')[0]?.toLowerCase() === other.split('-')[0]?.toLowerCase();

interface Entries<T> {
  items: Map<string, T>;
  sources: Map<string, PlaybookSource>;
}

/** A map keeps the place of a key that is set again: what is overridden stays where it stood. */
const lay = <T extends { id: string }>(
  { items, sources }: Entries<T>,
  added: readonly T[],
  source: Omit<PlaybookSource, 'overrides'>,
  wanted: string,
): void => {
  const foreign = !isSameLanguage(source.locale, wanted);
  for (const one of added) {
    const below = sources.get(one.id);
    if (below && foreign && !isSameLanguage(below.locale, source.locale)) continue;
    items.set(one.id, one);
    sources.set(one.id, { ...source, overrides: below !== undefined && below.pack !== source.pack });
  }
};

/**
 * One playbook out of several. Later layers override by session id and prompt id and add what is new; the order of
 * the first is kept, additions come after. A layer in another language than `locale` adds, but does not put its words
 * in the place of words in another language than its own.
 */
export function layPlaybooks(base: Playbook, layers: readonly Playbook[], locale: string): LaidPlaybook {
  const sessions: Entries<SessionPlaybook> = { items: new Map(), sources: new Map() };
  const prompts: Entries<Prompt> = { items: new Map(), sources: new Map() };
  for (const layer of [base, ...layers]) {
    const source = { pack: layer.id, version: layer.version, locale: layer.locale };
    lay(sessions, layer.sessions, source, locale);
    lay(prompts, layer.prompts, source, locale);
  }
  const untranslated = [...sessions.sources]
    .filter(([, source]) => !isSameLanguage(source.locale, locale))
    .map(([id]) => id);
  return {
    playbook: {
      ...base,
      locale,
      sessions: [...sessions.items.values()],
      prompts: [...prompts.items.values()],
    },
    untranslated,
    sources: { sessions: sessions.sources, prompts: prompts.sources },
  };
}

/** A prompt in one form of address; without another wording it stays as it is. */
export function toAddressed(prompt: Prompt, address: 'informal' | 'formal'): Prompt {
  const { formal, ...informal } = prompt;
  if (!formal || address === 'informal') return informal;
  const { plain: _plain, ...rest } = informal;
  return { ...rest, ...formal };
}

export const hasFormalAddress = (playbook: Playbook): boolean =>
  playbook.prompts.some(({ formal }) => formal !== undefined);

/** `2.10.0` is after `2.9.1`. Negative when `one` is the earlier; both are `n.n.n`. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one.split('.').map(Number), other.split('.').map(Number)];
  return [0, 1, 2].map((at) => (a[at] ?? 0) - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** The last number counted up. */
export const nextVersion = (version: string): string =>
  version.replace(/\d+$/, (last) => String(Number(last) + 1));

/** Languages that the core playbook is written in, the first for whatever another one lacks. */
export const coreLocales: readonly string[] = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja'];

/** The language of the playbook for somebody whose browser speaks `language`, e.g. `de-AT`. */
export const playbookLocaleFor = (language: string): string =>
  coreLocales.find((locale) => isSameLanguage(locale, language)) ?? 'en';
