import './calendar-file.css';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  createCalendarFile,
  type CalendarFault,
  type CalendarFileParts,
  type LoadCalendarReader,
} from '../../utils/state/calendar-file.ts';
import { formatHour, formatMoment } from '../notebook/format.ts';
import { refusalText } from '../notebook/texts.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/Field.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { Meta } from '../ui/Meta.tsx';
import { Notice } from '../ui/Notice.tsx';

const faults = {
  unreadable: 'unreadable',
  'no-start': 'noStart',
  'unknown-zone': 'zone',
  rule: 'rule',
  line: 'line',
  rest: 'rest',
  many: 'many',
  'no-calendar': 'none',
} as const satisfies Record<CalendarFault['code'], string>;

const faultText = ({ code, line, title }: CalendarFault): string => {
  const what = i18n.t(`sites.faults.${faults[code]}`);
  const named = title === null ? what : `${title}. ${what}`;
  return line === null ? named : i18n.t('sites.file.at', { line: String(line), what: named });
};

/** Of a file only today's meetings are listed; an invitation may be for any day. */
const isOn = (start: number | null, now: number): boolean =>
  start === null || new Date(start).toDateString() === new Date(now).toDateString();

const toTime = (start: number | null, now: number): string =>
  start === null ? '' : isOn(start, now) ? formatHour(start) : formatMoment(start, now);

const mostBytes = 20_000_000;

/** Today's meetings where no page can be read: from a file that is chosen, dropped or pasted. */
export function CalendarFile({
  client,
  now,
  load,
  onTaken,
}: {
  client: CalendarFileParts['client'];
  now: () => number;
  load: LoadCalendarReader;
  onTaken: CalendarFileParts['onTaken'];
}) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const model = useMemo(
    () =>
      createCalendarFile({
        client,
        now,
        zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
        load,
        onTaken,
      }),
    [client, now, load, onTaken],
  );
  const take = async (file: Blob | undefined): Promise<void> => {
    if (file) await model.take(await file.slice(0, mostBytes).text());
  };
  const read = model.read.value;
  const refused = model.refusal.value;
  if (!open) {
    return (
      <div>
        <Button look="quiet" size="small" onPress={() => setOpen(true)}>
          {i18n.t('sites.file.open')}
        </Button>
      </div>
    );
  }
  return (
    <section
      class="calendar-file"
      aria-label={i18n.t('sites.file.open')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <Meta>{i18n.t('sites.file.drop')}</Meta>
      <FileButton
        accept=".ics,text/calendar"
        look="secondary"
        size="medium"
        onChoose={([file]) => void take(file)}
      >
        {i18n.t('sites.file.choose')}
      </FileButton>
      <TextArea label={i18n.t('sites.file.paste')} value={typed} onText={setTyped} rows={2} />
      {typed.trim() !== '' && (
        <Button size="small" onPress={() => void model.take(typed)}>
          {i18n.t('sites.file.read')}
        </Button>
      )}
      {refused && (
        <Notice tone="warning" announce>
          {refusalText(refused)}
        </Notice>
      )}
      {read && (
        <>
          <p role="status">
            {read.meetings.length === 0
              ? i18n.t('sites.file.none')
              : read.meetings.every(({ start }) => isOn(start, now()))
                ? i18n.t('sites.file.loaded', { count: String(read.meetings.length) })
                : i18n.t('sites.file.invitation')}
          </p>
          <ul>
            {read.meetings.map((meeting) => (
              <li key={meeting.key}>
                <Button look="quiet" size="small" onPress={() => void model.open(meeting)}>
                  {toTime(meeting.start, now())} <bdi>{meeting.title ?? i18n.t('sites.file.untitled')}</bdi>
                </Button>
              </li>
            ))}
          </ul>
          {read.faults.length > 0 && (
            <details>
              <summary>{i18n.t('sites.file.left')}</summary>
              <ul>
                {read.faults.map((fault) => (
                  <li key={`${fault.code} ${fault.line} ${fault.title}`} class="meta">
                    <bdi>{faultText(fault)}</bdi>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </section>
  );
}
