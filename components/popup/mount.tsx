import { effect } from '@preact/signals';
import { render } from 'preact';
import { i18n } from '#i18n';
import type { Popup } from '../../utils/state/popup.ts';
import { later } from '../panel/later.tsx';
import { PopupRest, problemId, type PopupLinks } from './PopupRest.tsx';
import { PopupTop } from './PopupTop.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';

const part = <T extends HTMLElement>(doc: Document, id: string, kind: new () => T): T => {
  const element = doc.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no #${id}`);
  return element;
};

/**
 * Gives life to the page as it was loaded. The box itself is plain HTML and has the caret before any script runs;
 * it is never replaced, and what was typed into it meanwhile is taken over.
 */
export function mountPopup(doc: Document, popup: Popup, links: PopupLinks, signal: AbortSignal): void {
  const top = part(doc, 'top', HTMLElement);
  const rest = part(doc, 'rest', HTMLElement);
  const note = part(doc, 'note', HTMLTextAreaElement);
  const { composer } = popup;

  note.setAttribute('aria-label', i18n.t('notebook.note'));
  note.setAttribute('aria-describedby', problemId);
  if (note.value !== '') composer.type(note.value);

  const stop = effect(() => {
    if (note.value !== composer.text.value) note.value = composer.text.value;
    note.placeholder =
      composer.kind.value === 'promise'
        ? i18n.t('notebook.promisePlaceholder')
        : i18n.t('notebook.placeholder');
    note.ariaInvalid = composer.left.value < 0 ? 'true' : null;
  });
  const onInput = () => {
    composer.type(note.value);
    // A text that was refused must not stand in the box.
    if (note.value !== composer.text.value) note.value = composer.text.value;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void popup.save();
  };
  note.addEventListener('input', onInput, { signal });
  note.addEventListener('blur', composer.flush, { signal });
  doc.addEventListener('keydown', onKeyDown, { signal });

  render(<Top popup={popup} />, top);
  render(<Rest popup={popup} links={links} />, rest);
  signal.addEventListener(
    'abort',
    () => {
      stop();
      render(null, top);
      render(null, rest);
    },
    { once: true },
  );
}

const Unlock = later(() => import('../notebook/Unlock.tsx').then((part) => part.Unlock), 180);

/** While locked nobody is named here; the box stays, with what is typed into it. */
function Top({ popup }: { popup: Popup }) {
  return popup.lock.locked.value ? (
    <VisuallyHidden as="h1">{i18n.t('popup.title')}</VisuallyHidden>
  ) : (
    <PopupTop popup={popup} />
  );
}

function Rest({ popup, links }: { popup: Popup; links: PopupLinks }) {
  return popup.lock.locked.value ? (
    <Unlock lock={popup.lock} level={2} />
  ) : (
    <PopupRest popup={popup} links={links} />
  );
}
