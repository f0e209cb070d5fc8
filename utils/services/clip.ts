import type { Draft } from '../domain/records.ts';
import { noteLimit } from '../domain/limits.ts';
import type { CallContext } from './context.ts';
import type { Services } from './services.ts';

/** Where the quick-note popup keeps what is being typed. */
const slot = 'popup';

/**
 * Puts text selected on a page into the quick note, below what already stands there, with the page's title. Text
 * beyond the limit of a note is cut with a mark. `now`: epoch ms.
 */
export const clip = async (
  services: Services,
  selected: string,
  title: string,
  now: number,
  context: CallContext,
): Promise<void> => {
  const found = await services.handle('drafts.get', { slot }, context);
  const draft: Draft | null = found.ok ? found.value : null;
  const source = title.trim() === '' ? '' : `\n(${title.trim().slice(0, 200)})`;
  const before = draft && draft.text !== '' ? `${draft.text}\n\n` : '';
  const room = Math.max(0, noteLimit - before.length - source.length);
  const quote = selected.length > room ? `${selected.slice(0, Math.max(0, room - 1))}…` : selected;
  await services.handle(
    'drafts.save',
    {
      draft: {
        slot,
        personId: draft?.personId ?? null,
        kind: draft?.kind ?? 'observation',
        behaviours: draft?.behaviours ?? [],
        text: `${before}${quote}${source}`,
        at: now,
      },
    },
    context,
  );
};
