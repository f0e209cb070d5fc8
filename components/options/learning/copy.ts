import type { Notices } from '../../../utils/state/options-notices.ts';

/** To the clipboard, and says so; where the browser does not allow it, says that. */
export const copy = (text: string, notices: Notices): Promise<void> =>
  navigator.clipboard.writeText(text).then(
    () => notices.show({ code: 'copied' }),
    () => notices.refuse('failed'),
  );
