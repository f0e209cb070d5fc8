import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import type { Notices } from '../../utils/state/options-notices.ts';
import { Toast } from '../ui/Toast.tsx';
import { noticeText } from './words.ts';

/** How long a way back is offered; pointing at it or focusing it holds it. */
const offeredMs = 10_000;

export function Toaster({ notices }: { notices: Notices }) {
  const notice = notices.current.value;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!notice || held) return;
    const timer = setTimeout(notices.dismiss, offeredMs);
    return () => clearTimeout(timer);
  }, [notice, held, notices]);
  const close = (then: () => void): void => {
    setHeld(false);
    then();
  };
  return (
    <div class="options-toasts" aria-live="polite">
      {notice && (
        <Toast
          key={notice.id}
          text={noticeText(notice.text)}
          undoLabel={i18n.t('options.undo')}
          closeLabel={i18n.t('options.dismiss')}
          onUndo={notice.undo ? () => close(() => void notices.undo()) : null}
          onClose={() => close(notices.dismiss)}
          onHold={() => setHeld(true)}
          onRelease={() => setHeld(false)}
        />
      )}
    </div>
  );
}
