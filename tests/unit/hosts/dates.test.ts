import { describe, expect, it } from 'vitest';
import { clockReader } from '../../../utils/hosts/readers/clock.ts';
import { dateReader } from '../../../utils/hosts/readers/dates.ts';

const now = Date.parse('2026-11-17T09:20:00Z');
const read = (lang: string, text: string) =>
  dateReader(lang)(clockReader(lang).normalise(text), now).map(({ day }) =>
    new Date(day).toISOString().slice(0, 10),
  );

describe('a date in a text', () => {
  it.each([
    ['en', 'Tuesday, November 24, 2026'], ['de', 'Mittwoch, November 24, 2026'], ['de', 'Di., 24.11. 10:00 – 10:45'],
    ['en', 'Tue 11/24/2026 10:00 AM - 10:30 AM'], ['fi', 'ti 24.11. klo 10.30–11.00'], ['ja', '2026年11月24日 (火) 10:00'],
    ['ja', '火曜日, 11月 24, 2026'], ['ar', 'الثلاثاء، ٢٤ نوفمبر ٢٠٢٦'], ['ar', 'الثلاثاء, تشرين الثاني 24, 2026'],
    ['pt-BR', '24 de nov. de 2026'], ['ru', '24 ноября 2026 г.'], ['hu', '2026. november 24., kedd'], ['he', '24 בנובמבר 2026'],
    ['th', '24 พฤศจิกายน 2569'], ['vi', '24 tháng 11, 2026'], ['it', 'mar 24 nov 2026'], ['fi', 'ti, 24. marrask. 2026'], ['vi', '24 Thg 11 2026 15:00'], ['uk', '24 лист 2026 р., 15:00'], ['he', '24 בנוב׳ 2026'], ['ko', '2026. 11. 24.'],
  ])('%s: %s', (lang, text) => expect(read(lang, text)).toEqual(['2026-11-24'])); // prettier-ignore

  it('stands in the order of the page’s language', () => {
    expect(read('en', '03/11/2026')).toEqual(['2026-03-11']);
    expect(read('en-GB', '03/11/2026')).toEqual(['2026-11-03']);
    expect(read('de', '03.11.2026')).toEqual(['2026-11-03']);
  });

  it('without a year is the nearest one', () => expect(read('en', 'Jan 5')).toEqual(['2027-01-05']));
  it('that does not exist is none', () => expect(read('de', '31.02.2026')).toEqual([]));
});
