import type { CompetencyMap } from '../../competency.ts';
import { languageOf } from '../../wording/language.ts';
import { createLineCheck, longLine, type LineCheck } from './line.ts';
import { de } from './lists/de.ts';
import { en } from './lists/en.ts';
import { es } from './lists/es.ts';
import { fr } from './lists/fr.ts';
import { structureInPieces } from './structure.ts';
import type { LintHint, LintLanguage, LintList } from './types.ts';

export const lintLists: Readonly<Record<LintLanguage, LintList>> = { en, de, fr, es };

const hasList = (language: string): language is LintLanguage => language in lintLists;

/** Hints on a map, and what could not be looked at. */
export interface MapLint {
  hints: LintHint[];
  /** Two-letter codes of languages in which only the structure was looked at; '' = one that cannot be told. */
  structureOnly: string[];
}

export interface MapLinter {
  /** Everything at once. */
  lint(map: CompetencyMap): MapLint;
  /** The same in pieces of so many behaviours, for a page that has to stay quick. */
  pieces(map: CompetencyMap, size: number): Generator<undefined, MapLint>;
}

const sampleLines = 40;

/** Builds the expressions of a language when it is first met; whoever makes it keeps it. */
export function createMapLinter(): MapLinter {
  const built = new Map<LintLanguage, LineCheck>();
  const checkOf = (language: LintLanguage): LineCheck => {
    const check = built.get(language) ?? createLineCheck(lintLists[language]);
    built.set(language, check);
    return check;
  };

  function* pieces(map: CompetencyMap, size: number): Generator<undefined, MapLint> {
    const hints = yield* structureInPieces(map);
    yield;
    const sample = map.behaviours.slice(0, sampleLines).map(({ text }) => text);
    const usual = map.language ?? languageOf(sample.join('\n'), '') ?? '';
    const structureOnly = new Set<string>();
    for (const [at, { id, competencyId, text, language, polarity }] of map.behaviours.entries()) {
      if (at % size === size - 1) yield;
      const spoken = (language ?? usual).slice(0, 2).toLowerCase();
      const found = hasList(spoken) ? checkOf(spoken)(text) : longLine(text);
      if (!hasList(spoken)) structureOnly.add(spoken);
      for (const { code, words } of found) {
        // What a person should not be may well be a trait; what they should not do is still one thing.
        if (polarity === 'negative' && code !== 'double' && code !== 'long') continue;
        hints.push({
          id: `${code}:${text.trim().toLowerCase()}`.slice(0, 120),
          code,
          competencyId,
          behaviourId: id,
          levelIds: [],
          words,
        });
      }
    }
    return { hints, structureOnly: [...structureOnly] };
  }

  return {
    pieces,
    lint(map) {
      const run = pieces(map, Number.MAX_SAFE_INTEGER);
      for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
    },
  };
}
