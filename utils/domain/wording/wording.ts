import { createWordingCheck, type WordingCheck } from './check.ts';
import { de } from './lists/de.ts';
import { en } from './lists/en.ts';
import { es } from './lists/es.ts';
import { fr } from './lists/fr.ts';
import type { WordingLanguage, WordList } from './types.ts';

export const wordLists: Readonly<Record<WordingLanguage, WordList>> = { en, de, fr, es };

/** Two-letter codes of the languages that have a list. */
export const hasWordList = (language: string): language is WordingLanguage => language in wordLists;

/** A check that builds each language once, when it is first written in; the factory's owner keeps it. */
export function createWordingChecks(): (language: WordingLanguage) => WordingCheck {
  const built = new Map<WordingLanguage, WordingCheck>();
  return (language) => {
    const check = built.get(language) ?? createWordingCheck(wordLists[language]);
    built.set(language, check);
    return check;
  };
}

/** From a month on nothing reminds one of it. */
const fewDays = 30;
const dayMs = 86_400_000;

/** When a note goes that is wanted for a short time only. Epoch ms. */
export const inThirtyDays = (now: number): number => now + fewDays * dayMs;
