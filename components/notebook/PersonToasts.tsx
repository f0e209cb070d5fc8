import { i18n } from '#i18n';
import type { PersonModel, PersonToast } from '../../utils/state/options-person.ts';
import { Toast } from '../ui/Toast.tsx';
import { refusalText } from './texts.ts';

const own = [
  ...(['evidenceKept', 'praiseKept', 'promiseKept', 'promiseRemoved', 'goalKept', 'goalRemoved'] as const),
  ...(['noteSaved', 'noteRemoved', 'focusKept', 'copied', 'copyBlocked'] as const),
];

const textOf = (code: PersonToast): string => {
  const said = own.find((one) => one === code);
  return said
    ? i18n.t(`person.toast.${said}`)
    : refusalText(code as Exclude<PersonToast, (typeof own)[number]>);
};

/** What was done, with the way back. */
export function PersonToasts({ model }: { model: PersonModel }) {
  const { toasts } = model;
  const toast = toasts.current.value;
  if (!toast) return null;
  return (
    <Toast
      key={toast.id}
      text={textOf(toast.code)}
      undoLabel={i18n.t('notebook.undo')}
      closeLabel={i18n.t('notebook.dismiss')}
      onUndo={toast.undo && toasts.undo}
      onClose={toasts.close}
      onHold={toasts.hold}
      onRelease={toasts.release}
    />
  );
}
