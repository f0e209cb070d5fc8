import { describe, expect, it } from 'vitest';
import { readInvitation } from '../../../utils/hosts/readers/invitation.ts';

const now = Date.parse('2026-11-20T09:00:00Z');
const at = { now, zone: 'Europe/Berlin', lang: 'en-US' };
const read = (text: string, how = at) => {
  const reading = readInvitation(text, how);
  if (!reading) return null;
  const { title, start, end, place, conference, attendees, recurring, cancelled } = reading.meeting;
  const people = attendees.map(({ name, email, organiser }) => [name, email, organiser]);
  const iso = (moment: number | null) => (moment === null ? null : new Date(moment).toISOString());
  return { title, start: iso(start), end: iso(end), place, conference, people, recurring, cancelled };
};

const start = '2026-11-24T13:00:00.000Z';
const end = '2026-11-24T13:45:00.000Z';

describe('the text of an invitation', () => {
  it('from Outlook is read with its people, place and zone', () => {
    const text = `From: Robin Vale <robin.vale@example.com>
Sent: Monday, November 16, 2026 9:03 AM
To: Nair, Priya; Tanaka, Mei <mei@example.com>
Subject: FW: 1:1 Priya / Robin
When: Tuesday, November 24, 2026 2:00 PM-2:45 PM (UTC+01:00) Amsterdam, Berlin, Bern, Rome.
Where: Birch room; Microsoft Teams Meeting

Join: https://teams.microsoft.com/l/meetup-join/19%3ameeting
Meeting ID: 312 455 120`;
    expect(read(text)).toEqual({
      title: '1:1 Priya / Robin',
      ...{ start, end, place: 'Birch room; Microsoft Teams Meeting', recurring: null, cancelled: false },
      conference: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting',
      people: [
        ['Robin Vale', 'robin.vale@example.com', true],
        ['Nair, Priya', null, false],
        ['Tanaka, Mei', 'mei@example.com', false],
      ],
    });
  });

  it('from Google is read with the title above its captions, from another zone', () => {
    const text = `You have been invited to the following event.
Priya / Robin 1:1
When\tTue Nov 24, 2026 8am – 8:45am Eastern Time - New York
Where\tBirch room (map)
Joining info\tJoin with Google Meet
meet.google.com/abc-defg-hij
Who\t• Robin Vale - organizer
• priya.nair@example.com
• Mei Tanaka - optional`;
    expect(read(text)).toEqual({
      title: 'Priya / Robin 1:1',
      ...{ start, end, place: 'Birch room', recurring: null, cancelled: false },
      conference: 'https://meet.google.com/abc-defg-hij',
      people: [
        ['Robin Vale', null, true],
        [null, 'priya.nair@example.com', false],
        ['Mei Tanaka', null, false],
      ],
    });
  });

  it('from Zoom has a start and no end', () => {
    const text = `Robin Vale is inviting you to a scheduled Zoom meeting.

Topic: Priya / Robin 1:1
Time: Nov 24, 2026 02:00 PM Berlin

Join Zoom Meeting
https://us02web.zoom.us/j/81234567890?pwd=abc
Meeting ID: 812 3456 7890`;
    expect(read(text)).toMatchObject({
      ...{ title: 'Priya / Robin 1:1', start, end: null, people: [] },
      conference: 'https://us02web.zoom.us/j/81234567890?pwd=abc',
    });
  });

  it('in a subject line alone is enough', () => {
    const text =
      'Subject: Updated invitation: Priya / Robin 1:1 @ Tue Nov 24, 2026 2pm - 2:45pm (CET) (priya@example.com)';
    expect(read(text)).toMatchObject({ title: 'Priya / Robin 1:1', start, end });
  });

  it('of a series says that it repeats, and its last day is no end', () => {
    const text = `Planning
When: Weekly from 2pm to 2:45pm on Tuesday from Tue Nov 24, 2026 to Tue Dec 22, 2026`;
    expect(read(text)).toMatchObject({ title: 'Planning', start, end, recurring: true });
  });

  it.each([
    [
      'de',
      'Betreff: Jour fixe\nWann: Dienstag, 24. November 2026 14:00-14:45.\nWo: Raum Birke\nErforderlich: Priya Nair; Jörg Maß',
      'Raum Birke',
    ],
    [
      'fr',
      'Objet : Jour fixe\nQuand : mardi 24 novembre 2026 14:00-14:45\nOù : Salle Bouleau\nInvités : Priya Nair ; Jörg Maß',
      'Salle Bouleau',
    ],
    [
      'es',
      'Asunto: Jour fixe\nCuándo: martes, 24 de noviembre de 2026 14:00-14:45\nDónde: Sala Abedul\nInvitados: Priya Nair; Jörg Maß',
      'Sala Abedul',
    ],
    [
      'pt',
      'Assunto: Jour fixe\nQuando: terça-feira, 24 de novembro de 2026 14:00-14:45\nOnde: Sala Bétula\nConvidados: Priya Nair; Jörg Maß',
      'Sala Bétula',
    ],
    [
      'it',
      'Oggetto: Jour fixe\nQuando: martedì 24 novembre 2026 14:00-14:45\nDove: Sala Betulla\nInvitati: Priya Nair; Jörg Maß',
      'Sala Betulla',
    ],
    [
      'nl',
      'Onderwerp: Jour fixe\nWanneer: dinsdag 24 november 2026 14:00-14:45\nWaar: Berkenzaal\nDeelnemers: Priya Nair; Jörg Maß',
      'Berkenzaal',
    ],
    [
      'pl',
      'Temat: Jour fixe\nKiedy: wtorek, 24 listopada 2026 14:00-14:45\nMiejsce: Sala Brzoza\nUczestnicy: Priya Nair; Jörg Maß',
      'Sala Brzoza',
    ],
    [
      'ja',
      '件名: Jour fixe\n日時: 2026年11月24日(火) 14:00〜14:45\n場所: 白樺の間\n参加者: Priya Nair、Jörg Maß',
      '白樺の間',
    ],
    [
      'ar',
      'الموضوع: Jour fixe\nمتى: الثلاثاء، 24 نوفمبر 2026 14:00 - 14:45\nأين: قاعة البتولا\nالمشاركون: Priya Nair؛ Jörg Maß',
      'قاعة البتولا',
    ],
    [
      'ko',
      '제목: Jour fixe\n일시: 2026년 11월 24일 (화) 오후 2:00 - 오후 2:45\n장소: 자작나무실\n참석자: Priya Nair; Jörg Maß',
      '자작나무실',
    ],
    [
      'ru',
      'Тема: Jour fixe\nКогда: вторник, 24 ноября 2026 г. 14:00–14:45\nГде: Берёза\nУчастники: Priya Nair; Jörg Maß',
      'Берёза',
    ],
    [
      'tr',
      'Konu: Jour fixe\nNe zaman: 24 Kasım 2026 Salı 14:00-14:45\nNerede: Huş odası\nKatılımcılar: Priya Nair; Jörg Maß',
      'Huş odası',
    ],
    [
      'sv',
      'Ämne: Jour fixe\nNär: den 24 november 2026 14:00-14:45\nPlats: Björkrummet\nDeltagare: Priya Nair; Jörg Maß',
      'Björkrummet',
    ],
    [
      'zh',
      '主题: Jour fixe\n时间: 2026年11月24日 下午2:00 - 下午2:45\n地点: 白桦厅\n参与者: Priya Nair；Jörg Maß',
      '白桦厅',
    ],
  ])('is read in %s', (_, text, place) => {
    expect(read(text)).toMatchObject({
      ...{ title: 'Jour fixe', start, end, place },
      people: [
        ['Priya Nair', null, false],
        ['Jörg Maß', null, false],
      ],
    });
  });

  it.each([
    [
      'a mail without an event',
      'From: Robin Vale <robin@example.com>\nDate: Mon, Nov 16, 2026 at 9:03 AM\nSubject: Lunch\n\nSee you at 10:00.',
    ],
    ['an article', 'The meeting of last year was long.\nNobody knows why.'],
    ['opening hours', 'Monday to Friday 9:00 – 17:00'],
    ['nothing', ''],
  ])('is not found in %s', (_, text) => expect(read(text)).toBeNull());

  it('a date of digits that could be read two ways follows the browser', () => {
    const text = 'Subject: 1:1\nWhen: 03/11/2026 14:00-14:45';
    expect(read(text, { ...at, lang: 'en-US' })?.start).toBe('2026-03-11T13:00:00.000Z');
    expect(read(text, { ...at, lang: 'en-GB' })?.start).toBe('2026-11-03T13:00:00.000Z');
  });
});
