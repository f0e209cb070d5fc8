import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SeenMeeting } from '../../utils/domain/records.ts';
import type { ComposerKind } from '../../utils/state/composer.ts';
import type { LoadCalendarReader } from '../../utils/state/calendar-file.ts';
import type { Popup } from '../../utils/state/popup.ts';
import {
  ComposeProblem,
  ComposeSaved,
  Counter,
  PromiseFields,
  TiedBehaviours,
} from '../notebook/ComposeExtras.tsx';
import { focusWord } from '../notebook/focus-word.ts';
import { formatHour } from '../notebook/format.ts';
import { KindChips } from '../notebook/KindChips.tsx';
import { WordingHints } from '../notebook/later-parts.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Meta } from '../ui/Meta.tsx';
import { PopupRhythm } from './PopupRhythm.tsx';
import { later } from '../panel/later.tsx';
import { DrillLine } from './DrillLine.tsx';

export interface PopupLinks {
  options: (screen: string) => string;
  /** The panel by itself, beside the page; null where the browser has no place for it. */
  openPanel: (() => void) | null;
  /** Of the extension, for a diagnosis of the page in front; none where no page is. */
  version?: string;
  /** Brings the reader of calendar files. */
  readCalendar?: LoadCalendarReader;
}

const BackupLine = later(() => import('./PopupBackup.tsx').then((part) => part.PopupBackup), 0);

const SiteLine = later(() => import('./PopupSite.tsx').then((part) => part.PopupSite), 0);
const CalendarFile = later(() => import('./CalendarFile.tsx').then((part) => part.CalendarFile), 28);

const kinds: readonly ComposerKind[] = ['observation', 'praise', 'concern', 'idea', 'promise'];
const forInbox = kinds.filter((kind) => kind !== 'promise');

export const problemId = 'note-problem';

/** All that stands below the box. */
export function PopupRest({ popup, links }: { popup: Popup; links: PopupLinks }) {
  const { composer } = popup;
  const [picking, setPicking] = useState(false);
  const personId = popup.personId.value;
  const promise = composer.kind.value === 'promise';
  return (
    <div class="popup-rest">
      <TiedBehaviours
        composer={composer}
        behaviours={popup.behaviours}
        personId={personId}
        picking={picking}
        onClose={() => setPicking(false)}
      />
      {promise && <PromiseFields composer={composer} them={popup.personName.value} />}
      {composer.text.value.trim() !== '' && !promise && composer.kind.value !== 'idea' && (
        <WordingHints
          text={composer.text.value}
          answers={composer.wording.value}
          now={popup.now}
          onAnswer={composer.answer}
          onEdit={({ word }) => focusWord(document.body, word)}
        />
      )}
      {personId === null && composer.text.value !== '' && <Meta>{i18n.t('notebook.inbox')}</Meta>}
      <ComposeProblem id={problemId} composer={composer} exportHref={links.options('data')} onReload={null} />
      <div class="compose-row">
        <KindChips
          name="kind"
          kinds={personId === null ? forInbox : kinds}
          promiseText={i18n.t('notebook.kinds.todo')}
          value={composer.kind.value}
          onChoose={(kind) => composer.set({ kind })}
        />
        {!promise && (
          <IconButton
            icon="tag"
            size="small"
            label={i18n.t('notebook.tag')}
            expanded={picking}
            onPress={() => setPicking(!picking)}
          />
        )}
        <span class="compose-save">
          <Counter composer={composer} />
          <ComposeSaved composer={composer} />
          <Button
            look="primary"
            off={composer.text.value.trim() === '' || composer.left.value < 0 || composer.saving.value}
            onPress={() => void popup.save()}
          >
            {composer.saving.value ? i18n.t('notebook.saving') : i18n.t('popup.save')}
          </Button>
        </span>
      </div>
      <Today popup={popup} />
      <DrillLine popup={popup} href={links.options('practice')} />
      <PopupRhythm
        model={popup.rhythm}
        hasEvents={popup.today.value.length > 0}
        now={popup.now}
        href={links.options}
      />
      <BackupLine popup={popup} href={links.options('data')} />
      {links.version !== undefined && <SiteLine version={links.version} />}
      {links.readCalendar && (
        <CalendarFile
          client={popup.backup.client}
          now={popup.now}
          load={links.readCalendar}
          onTaken={popup.look}
        />
      )}
      <div class="popup-foot">
        {links.openPanel && (
          <Button look="quiet" size="small" icon="panel" onPress={links.openPanel}>
            {i18n.t('popup.panel')}
          </Button>
        )}
        <ButtonLink look="quiet" size="small" href={links.options('people')} newTab>
          {i18n.t('popup.options')}
        </ButtonLink>
      </div>
    </div>
  );
}

/** Meetings recognised today: one press and the note is about that person. */
function Today({ popup }: { popup: Popup }) {
  const today = popup.today.value;
  if (today.length === 0) return null;
  return (
    <section class="today" aria-labelledby="today">
      <h2 id="today">{i18n.t('popup.today')}</h2>
      <ul>
        {today.map((meeting) => (
          <li key={`${meeting.site}:${meeting.key}`}>
            <Row popup={popup} meeting={meeting} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ popup, meeting }: { popup: Popup; meeting: SeenMeeting }) {
  const people = popup.people.people.value;
  const name =
    people.status === 'ready'
      ? people.value.find((person) => person.id === meeting.personId)?.name
      : undefined;
  return (
    <button
      type="button"
      aria-disabled={meeting.personId === null}
      onClick={() => meeting.personId !== null && popup.choosePerson(meeting.personId)}
    >
      <Meta>{meeting.start === null ? '' : formatHour(meeting.start)}</Meta>
      <bdi>{meeting.title ?? i18n.t('popup.untitled')}</bdi>
      <span class="meta">
        <bdi>{name ?? i18n.t('popup.noPerson')}</bdi>
      </span>
    </button>
  );
}
