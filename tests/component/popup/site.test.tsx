import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { CalendarFile } from '../../../components/popup/CalendarFile.tsx';
import { PopupSite } from '../../../components/popup/PopupSite.tsx';
import type { Diagnosis } from '../../../utils/domain/diagnosis.ts';
import type { SeenMeeting } from '../../../utils/domain/records.ts';
import { fail, ok } from '../../../utils/domain/result.ts';
import { readCalendarText } from '../../../utils/services/calendar-text.ts';
import type { Client } from '../../../utils/messaging/client.ts';
import type { Input } from '../../../utils/messaging/protocol.ts';
import type { AskOutcome } from '../../../utils/platform/permissions.ts';
import { createPopupSite } from '../../../utils/state/popup-site.ts';
import { expectAccessible } from '../support/axe.ts';

interface Page {
  address?: string;
  granted?: boolean;
  answer?: AskOutcome;
  diagnosis?: Diagnosis | null;
  /** A policy keeps extensions out, whatever was granted. */
  closed?: boolean;
}

/** The popup over a page, in a browser that gives one answer. */
function openOver({
  address = '',
  granted = false,
  answer = 'granted',
  diagnosis = null,
  closed = false,
}: Page) {
  const asked: string[][] = [];
  const copied: string[] = [];
  const open = (version: string) =>
    createPopupSite({
      version,
      permissions: {
        has: async () => granted,
        all: async () => [],
        ask: async (origins) => (asked.push([...origins]), answer),
        drop: async () => true,
        onChanged: () => undefined,
      },
      loadPage: async () => ({
        url: address ? new URL(address) : null,
        isOpenToUs: async () => !closed,
        diagnose: async () => diagnosis,
      }),
      copy: async (text) => void copied.push(text),
    });
  return { ...render(<PopupSite version="1.2.3" open={open} />), asked, copied };
}

const address = 'https://calendar.acme.example:8443/week?guest=okafor';

test('one press asks for exactly the host in front, and then says that it is allowed', async () => {
  const { asked, container } = openOver({ address });
  await screen.findByText('Touchline is not allowed on calendar.acme.example');
  await expectAccessible(container);
  screen.getByRole('button', { name: 'Use Touchline here' }).click();
  await screen.findByText('Touchline is allowed on calendar.acme.example');
  expect(asked).toEqual([['https://calendar.acme.example/*']]);
  expect(screen.queryByRole('button', { name: 'Use Touchline here' })).toBeNull();
});

test.each([
  ['denied', /^The browser did not allow it\./],
  ['blocked', /policy of your organisation keeps extensions away/],
] as const)('an answer of %s is explained, and may be asked for again', async (answer, text) => {
  openOver({ address, answer });
  (await screen.findByRole('button', { name: 'Use Touchline here' })).click();
  await screen.findByText(text);
  expect(screen.getByRole('button', { name: 'Use Touchline here' })).toBeTruthy();
});

test.each([true, false])(
  'a site from which a policy keeps extensions is said to be blocked, granted (%s) or asked for',
  async (granted) => {
    const { container } = openOver({ address, granted, closed: true });
    if (!granted) (await screen.findByRole('button', { name: 'Use Touchline here' })).click();
    await screen.findByText(/policy of your organisation keeps extensions away.*by hand/);
    expect(container.textContent).not.toContain('is allowed on');
    await expectAccessible(container);
  },
);

test('a known product is called by its name', async () => {
  openOver({ address: 'https://calendar.google.com/calendar/u/0/r', granted: true });
  await screen.findByText('Touchline is allowed on Google Calendar');
});

test('where no web page is in front there is no line', async () => {
  const { container } = openOver({});
  await Promise.resolve();
  expect(container.textContent).toBe('');
});

test.each([
  [{ ok: true as const, skeleton: '0 html\n1 body', adapters: [] }, /^Copied:/],
  [{ ok: false as const }, /^Not copied:/],
  [null, /^The browser lets nobody look/],
])('a diagnosis is copied, refused or impossible, and says so', async (diagnosis, text) => {
  const { copied } = openOver({ address, diagnosis });
  (await screen.findByRole('button', { name: 'Diagnose this page' })).click();
  await screen.findAllByText(text);
  expect(copied).toEqual(diagnosis?.ok ? ['{"touchline":"1.2.3","adapters":[]}\n0 html\n1 body\n'] : []);
});

const now = Date.parse('2026-11-17T12:00:00Z');
const ics = (title: string): string =>
  [
    ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:a', `SUMMARY:${title}`, 'DTSTART:20261117T120000Z'],
    ...['DTEND:20261117T123000Z', 'END:VEVENT', 'END:VCALENDAR'],
  ].join('\r\n');

/** Takes meetings in as the services do, or refuses. */
function openFile(refused = false) {
  const opened: string[] = [];
  const seen = (input: Input<'calendar.load'>): SeenMeeting[] =>
    input.meetings.map(({ meeting: { key, title, start, end } }) => ({
      ...{ site: 'ics', key, title, start, end, attendees: [] },
      ...{ type: 'one_on_one', personId: null, seenAt: now },
    }));
  const call = async (name: string, input: unknown) => {
    if (refused) return fail('failed');
    if (name === 'calendar.load') return ok(seen(input as Input<'calendar.load'>));
    opened.push((input as Input<'calendar.open'>).key);
    return ok(null);
  };
  const onTaken = vi.fn<() => void>();
  const view = render(
    <CalendarFile
      client={{ call } as Pick<Client, 'call'>}
      now={() => now}
      load={async () => (text, how) => readCalendarText(text, { ...how, lang: 'en' })}
      onTaken={onTaken}
    />,
  );
  screen.getByRole('button', { name: 'Open a calendar file' }).click();
  const choose = (text: string) => {
    const input = view.container.querySelector('input[type=file]');
    if (!input) throw new Error('There is no field for a file');
    fireEvent.change(input, { target: { files: [new File([text], 'calendar.ics')] } });
  };
  return { ...view, opened, onTaken, choose };
}

test('a chosen file lists its meetings of today; one is opened by a press, and the surface hears of both', async () => {
  const { container, opened, onTaken, choose } = openFile();
  await screen.findByRole('region', { name: 'Open a calendar file' });
  choose(ics('1:1 Sam'));
  const meeting = await screen.findByRole('button', { name: /1:1 Sam$/ });
  expect(screen.getByRole('status').textContent).toBe('1 of today');
  expect(onTaken).toHaveBeenCalledTimes(1);
  await expectAccessible(container);
  meeting.click();
  await waitFor(() => expect(opened).toEqual(['a']));
  await waitFor(() => expect(onTaken).toHaveBeenCalledTimes(2));
});

test('a pasted text that is no calendar is said to be none', async () => {
  openFile();
  const field = await screen.findByRole('textbox');
  fireEvent.input(field, { target: { value: 'Dear Sam, see you soon.' } });
  (await screen.findByRole('button', { name: 'Read' })).click();
  await screen.findByText('No meeting of today is in it.');
  expect(screen.getByText('This is no calendar file and no invitation with a time.')).toBeTruthy();
});

test('the pasted text of an invitation is read, and shows its day when that is another', async () => {
  const { opened } = openFile();
  const field = await screen.findByRole('textbox');
  const value = 'Subject: 1:1 Sam\nWhen: Tuesday, November 24, 2026 2:00 PM-2:45 PM\nWhere: Birch room';
  fireEvent.input(field, { target: { value } });
  (await screen.findByRole('button', { name: 'Read' })).click();
  await screen.findByText('Read from the invitation');
  (await screen.findByRole('button', { name: /Nov 24.*1:1 Sam$/ })).click();
  await waitFor(() => expect(opened).toHaveLength(1));
});

test('what the services refuse is said, and nothing is listed', async () => {
  const { onTaken, choose } = openFile(true);
  await screen.findByRole('region', { name: 'Open a calendar file' });
  choose(ics('1:1 Sam'));
  await waitFor(() => expect(document.querySelector('.notice.warning')).not.toBeNull());
  expect(screen.queryByRole('button', { name: /1:1 Sam/ })).toBeNull();
  expect(onTaken).not.toHaveBeenCalled();
});
