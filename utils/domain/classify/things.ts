import { isWordEnd } from './pattern.ts';
import type { SetName, Tables, WordSpan } from './tables.ts';

/** Languages whose object may follow its act without a word between: "evaluación proveedores". */
const OBJECT_AFTER: readonly string[] = ['fr', 'es', 'pt', 'it'];

const FILLERS = 3;

const BETWEEN = /(?: (?:and|und|et|y|e|en) | |の性能|性能|の)?/y;

const gapEnd = (plain: string, at: number): number => {
  BETWEEN.lastIndex = at;
  return BETWEEN.test(plain) ? BETWEEN.lastIndex : at;
};

const toActs = (language: string): SetName[] =>
  language === 'en' ? ['act:en'] : [`act:${language}`, 'act:en'];

/** "supplier review", "Lieferantenbewertung": the thing before what is done with it. */
const readForward = (plain: string, span: WordSpan, language: string, tables: Tables): string | null => {
  for (const at of new Set([gapEnd(plain, span.end), span.end])) {
    const end = tables.lexer.matchAt(plain, at, toActs(language));
    if (end > at) return plain.slice(span.start, end);
  }
  return null;
};

/** "évaluation des risques", "review of the supplier": what is done, small words, the thing. */
const readBackward = (
  plain: string,
  act: WordSpan,
  language: string,
  spans: readonly WordSpan[],
  tables: Tables,
): string | null => {
  const thingAt = (at: number): number =>
    spans.find(({ set, start, end }) => set === `thing:${language}` && start === at && isWordEnd(plain, end))
      ?.end ?? -1;
  let at = act.end;
  for (let fillers = 0; fillers <= FILLERS; fillers += 1) {
    if (plain[at] !== ' ') return null;
    at += 1;
    const end = fillers > 0 || OBJECT_AFTER.includes(language) ? thingAt(at) : -1;
    if (end > at) return plain.slice(act.start, end);
    const filler = tables.lexer.matchAt(plain, at, [`filler:${language}`]);
    if (filler <= at) return null;
    at = filler;
  }
  return null;
};

/**
 * Words that say that a thing is reviewed, handed over or improved, not a person; null = none do.
 * @param occasion Where the occasion of the conversation begins: whatever was reviewed there is past.
 */
export const readThings = (
  plain: string,
  spans: readonly WordSpan[],
  occasion: number,
  tables: Tables,
): string | null => {
  for (const span of spans) {
    if (span.start >= occasion) continue;
    const [kind, language = ''] = span.set.split(':');
    const found =
      kind === 'thing'
        ? readForward(plain, span, language, tables)
        : kind === 'act' && language !== 'ja'
          ? readBackward(plain, span, language, spans, tables)
          : null;
    if (found) return found;
  }
  return null;
};
