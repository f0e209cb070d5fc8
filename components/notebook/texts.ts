import { i18n } from '#i18n';
import { pasteLimit } from '../../utils/domain/limits.ts';
import type { NoteKind } from '../../utils/domain/records.ts';
import type { Refusal } from '../../utils/messaging/call.ts';
import type { ComposerKind, ComposerProblem } from '../../utils/state/composer.ts';
import { formatNumber, formatSize } from './format.ts';

export const noteKinds: readonly NoteKind[] = ['observation', 'praise', 'concern', 'idea'];

export const kindText = (kind: ComposerKind): string => i18n.t(`notebook.kinds.${kind}`);

type AnyText = (key: string, named: Record<string, string | number>) => string;

/** Codes come from the data, so their messages cannot be checked by the compiler; a contract test looks after them. */
export const codeText = (key: string, params: Record<string, string | number> = {}): string =>
  (i18n.t as unknown as AnyText)(key.replaceAll('-', '_'), params);

export const refusalText = (code: Refusal): string => codeText(`errors.${code}`);

/** A text that is too long, by so many characters; null where it is not. */
export const overText = (over: number): string | null =>
  over > 0 ? i18n.t('notebook.over', { count: formatNumber(over) }) : null;

/** Why it was not saved and what to do, in one sentence. */
export function problemText(problem: ComposerProblem, over: number): string {
  switch (problem) {
    case 'over':
      return i18n.t('notebook.over', { count: formatNumber(over) });
    case 'paste':
      return i18n.t('notebook.problem.paste', { size: formatSize(over), limit: formatSize(pasteLimit) });
    case 'nobody':
    case 'quota':
    case 'blocked':
    case 'lost':
    case 'failed':
      return i18n.t(`notebook.problem.${problem}`);
    case 'bad-input':
      return i18n.t('notebook.problem.bad_input');
    default:
      return refusalText(problem);
  }
}
