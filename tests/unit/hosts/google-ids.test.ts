import { describe, expect, it } from 'vitest';
import { parseDatekey, parseEid } from '../../../utils/hosts/readers/google/eid.ts';

const eid = (text: string) => btoa(text).replace(/=+$/, '');

describe('an event id', () => {
  it('of an occurrence names the event, its series, its original start and the calendar in full', () => {
    expect(parseEid(eid('542h7vo65mq3614bbkif1tj5o2_20190130T000000Z user@m'))).toEqual({
      id: '542h7vo65mq3614bbkif1tj5o2_20190130T000000Z',
      calendar: 'user@gmail.com',
      series: '542h7vo65mq3614bbkif1tj5o2',
      original: Date.UTC(2019, 0, 30),
      allDay: false,
      decoded: true,
    });
  });

  it.each([
    ['abc_20261117 team@g', 'abc', true, 'team@group.calendar.google.com'],
    ['abc_R20260105T090000 x@v', 'abc', false, 'x@group.v.calendar.google.com'],
    ['abc_R20260105T090000_20260112T090000Z x@i', 'abc', false, 'x@import.calendar.google.com'],
    ['abc robin@example.com', null, false, 'robin@example.com'],
    ['abc constructor@constructor', null, false, 'constructor@constructor'],
  ])('%s', (text, series, allDay, calendar) => {
    expect(parseEid(eid(text))).toMatchObject({ series, allDay, calendar, decoded: true });
  });

  it('may be URL-safe or padded', () => {
    const padded = btoa('ab?>~a_20261117T140000Z a@m');
    const urlSafe = padded.replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
    expect(parseEid(padded)).toEqual(parseEid(urlSafe));
    expect(parseEid(urlSafe).series).toBe('ab?>~a');
  });

  it.each(['', 'tasks_abc', 'a', '"]*', 'ÿÿ', 'AAAA'])('%j stays as it stands', (raw) => {
    expect(parseEid(raw)).toMatchObject({ id: raw, decoded: false, series: null, original: null });
  });
});

describe('a datekey', () => {
  it.each([
    ['25123', Date.UTC(2019, 0, 3)],
    ['28975', Date.UTC(2026, 8, 15)],
    ['', null],
    ['abc', null],
    ['28672', null],
    [null, null],
  ])('%s', (key, day) => expect(parseDatekey(key)).toBe(day));
});
