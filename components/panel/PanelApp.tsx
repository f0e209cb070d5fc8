import './panel.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Brief } from '../../utils/domain/brief/types.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { refusalText } from '../notebook/texts.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Toast } from '../ui/Toast.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { ComposerBox } from './ComposerBox.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { useLinks } from './links.ts';
import {
  Collapsed,
  Group,
  GroupCompose,
  Keys,
  PanelPalette,
  preloadParts,
  Undecided,
  Unlock,
} from './parts.ts';
import { Session } from './Session.tsx';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

export function PanelApp({ panel }: { panel: Panel }) {
  const root = useRef<HTMLDivElement>(null);
  const [keys, setKeys] = useState(false);
  const [commanding, setCommanding] = useState(false);
  const [searching, setSearching] = useState(0);
  const { settings, hidden, briefing } = panel;
  const locked = panel.lock.locked.value;
  const brief = locked ? null : briefing.brief.value;

  useEffect(() => {
    const html = document.documentElement;
    html.dataset.blur = settings.value?.blur ? 'on' : 'off';
    if (settings.value && settings.value.theme !== 'system') html.dataset.theme = settings.value.theme;
    else delete html.dataset.theme;
  }, [settings.value]);
  useEffect(() => panel.onOpened(() => root.current?.focus()), [panel]);
  const shown = brief !== null;
  useEffect(() => {
    if (!shown) return;
    const idle = requestIdleCallback(() => void preloadParts());
    return () => cancelIdleCallback(idle);
  }, [shown]);

  useEffect(() => {
    const ending = new AbortController();
    // The layers inside stop Escape; what arrives here found nothing else to close.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && panel.docked && !event.isComposing) panel.close();
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey) {
        event.preventDefault();
        setCommanding(true);
      }
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '?') setKeys(true);
      const shown = briefing.brief.peek();
      if (event.key === '/' && shown?.person && shown.mode === 'coaching') {
        event.preventDefault();
        panel.notes.toggle(true);
        setSearching((before) => before + 1);
      }
    };
    document.addEventListener('keydown', onKeyDown, { signal: ending.signal });
    return () => ending.abort();
  }, [panel, briefing]);

  if (hidden.value) return <Veil onShow={panel.show} />;
  return (
    <div ref={root} class="panel" tabIndex={-1}>
      {briefing.lost.value && <Lost />}
      <Header panel={panel} brief={brief} onKeys={() => setKeys(true)} />
      {locked ? (
        <main class="panel-main">
          <Unlock lock={panel.lock} />
        </main>
      ) : brief ? (
        <Body panel={panel} brief={brief} searching={searching} />
      ) : (
        <Waiting panel={panel} />
      )}
      {commanding && !locked && (
        <PanelPalette panel={panel} onKeys={() => setKeys(true)} onClose={() => setCommanding(false)} />
      )}
      {keys && <Keys onClose={() => setKeys(false)} />}
    </div>
  );
}

function Body({ panel, brief, searching }: { panel: Panel; brief: Brief; searching: number }) {
  const [expanded, setExpanded] = useState<string | null>(null);
  const key = panel.briefing.meetingKey.value;
  const closed = brief.state === 'collapsed' && expanded !== key;
  const group = brief.state === 'group' || (brief.group !== null && !closed);
  const stateOfMeeting = () => {
    if (group) return <Group panel={panel} brief={brief} />;
    if (closed) return <Collapsed brief={brief} onExpand={() => setExpanded(key)} />;
    if (brief.state === 'ready' || (brief.state === 'collapsed' && brief.person)) {
      return <Session panel={panel} brief={brief} searching={searching} />;
    }
    return <Undecided panel={panel} brief={brief} />;
  };
  return (
    <>
      {stateOfMeeting()}
      <div class={`panel-bottom ${brief.mode}`}>
        <Toasts panel={panel} />
        {group && <GroupCompose panel={panel} />}
        {!closed && !group && <ComposerBox panel={panel} brief={brief} />}
        <Footer panel={panel} brief={brief} />
      </div>
    </>
  );
}

/** Before the first brief: the outline of what will stand here, or why nothing will. */
function Waiting({ panel }: { panel: Panel }) {
  const state = panel.briefing.state.value;
  if (state.status === 'failed' && state.code !== 'lost') {
    return (
      <main class="panel-main">
        <VisuallyHidden as="h1">{i18n.t('panel.name')}</VisuallyHidden>
        <Notice
          tone="warning"
          announce
          action={
            <Button onPress={() => void panel.briefing.reload()}>{i18n.t('panel.failed.retry')}</Button>
          }
        >
          {refusalText(state.code)}
        </Notice>
      </main>
    );
  }
  return (
    <main class="panel-main" aria-busy="true">
      <VisuallyHidden as="h1">{i18n.t('panel.loading')}</VisuallyHidden>
      <div class="bones" aria-hidden="true">
        {[40, 20, 88, 104, 104].map((height, index) => (
          <i key={index} style={{ blockSize: `${height}px` }} />
        ))}
      </div>
    </main>
  );
}

function Lost() {
  const { reload } = useLinks();
  return (
    <Notice
      tone="warning"
      announce
      action={reload && <Button onPress={reload}>{i18n.t('panel.lost.reload')}</Button>}
    >
      {i18n.t('panel.lost.text')}
    </Notice>
  );
}

/** Nothing about anybody: somebody may be looking over a shoulder. */
function Veil({ onShow }: { onShow: () => void }) {
  return (
    <main class="veil">
      <Icon name="hide" />
      <h1>{i18n.t('panel.hidden')}</h1>
      <Button size="small" onPress={onShow}>
        {i18n.t('panel.tools.show')}
      </Button>
    </main>
  );
}

const toastTexts = {
  'note-removed': 'noteRemoved',
  'action-removed': 'actionRemoved',
  copied: 'copied',
  'copy-blocked': 'copyBlocked',
  started: 'started',
  ended: 'ended',
  pinned: 'pinned',
  snoozed: 'snoozed',
  'snoozed-few': 'snoozedFew',
  retired: 'retired',
  'retired-few': 'retiredFew',
  'prompt-refused': 'promptRefused',
} as const;

function Toasts({ panel }: { panel: Panel }) {
  const { toasts } = panel;
  const toast = toasts.current.value;
  if (!toast) return null;
  return (
    <div class="toast-place">
      <Toast
        key={toast.id}
        text={i18n.t(`panel.toast.${toastTexts[toast.code]}`)}
        undoLabel={i18n.t('notebook.undo')}
        closeLabel={i18n.t('notebook.dismiss')}
        onUndo={toast.undo && toasts.undo}
        onClose={toasts.close}
        onHold={toasts.hold}
        onRelease={toasts.release}
      />
    </div>
  );
}
