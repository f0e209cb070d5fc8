import { describe, expect, it } from 'vitest';
import { clockReader, toLocale } from '../../../utils/hosts/readers/clock.ts';

const at = (hours: number, minutes = 0) => hours * 60 + minutes;
const read = (lang: string, text: string) => {
  const clocks = clockReader(lang);
  const range = clocks.range(clocks.normalise(text));
  return range && [range.start, range.end];
};

describe('two times as a range', () => {
  it.each([
    ['en', '2:00 – 3:00pm', at(14), at(15)],
    ['en', '11:30 – 1:00pm', at(11, 30), at(13)],
    ['en', '9 – 10am', at(9), at(10)],
    ['en', '11am – 1pm', at(11), at(13)],
    ['en', '12 – 12:30am', at(0), at(0, 30)],
    ['en', '11:45am – 12:15pm', at(11, 45), at(12, 15)],
    ['en', 'April 25, 2023, 11:15pm – April 26, 2023, 6:45am', at(23, 15), at(6, 45)],
    ['en', '22:15 – 24:00', at(22, 15), at(24)],
    ['de', '9 bis 10AM', at(9), at(10)],
    ['es', '9:00 a. m. – 1:30 p. m.', at(9), at(13, 30)],
    ['id', '22.15 – 06.30', at(22, 15), at(6, 30)],
    ['ja', '午前9時～10時', at(9), at(10)],
    ['ja', '午前11:30～午後1:00', at(11, 30), at(13)],
    ['ko', '오후 10:15~오전 6:30', at(22, 15), at(6, 30)],
    ['zh-TW', '下午2點 - 3點', at(14), at(15)],
    ['my', 'နံနက် ၉ – ၁၀', at(9), at(10)],
    ['si', 'ප.ව. 2.00 – 3.30', at(14), at(15, 30)],
    ['ar', '9 \u200f – 10 ص', at(9), at(10)],
    ['ar', '٢:٠٠ م – ٣:٣٠ م', at(14), at(15, 30)],
    ['fa', '۲:۰۰ بع تا ۳:۰۰ بع', at(14), at(15)],
    ['mr', '१०:१५ PM – ६:३० AM', at(22, 15), at(6, 30)],
    ['bn', '৯ – ১০ AM', at(9), at(10)],
    ['ne', '२:०० – ३:३० अपराह्न', at(14), at(15, 30)],
    ['el', '10:15 μ.μ. – 6:30 π.μ.', at(22, 15), at(6, 30)],
    ['is', '9 –10 f.h.', at(9), at(10)],
    ['fi', '9 - 10ip', at(21), at(22)],
    ['ko', '오후 2:00~3:00', at(14), at(15)],
  ])('%s %s', (lang, text, start, end) => expect(read(lang, text)).toEqual([start, end]));

  it.each([
    ['a date', 'Tuesday, November 17'],
    ['a date in digits', '17.11.2026'],
    ['a ratio', '1:1 with Sam'],
    ['a version', 'v2.1.5 review'],
    ['nothing', ''],
    ['no hour', '77:99'],
  ])('finds none in %s', (_, text) => expect(read('en', text)).toBeNull());

  it('gives a single time without an end', () => expect(read('en', '6:30am')).toEqual([at(6, 30), null]));
});

describe('the page language', () => {
  it.each([
    ['zh_TW', 'zh-TW'],
    ['es-419', 'es-419'],
    ['iw', 'iw'],
    ['', 'en'],
    ['en-x-"><script>', 'en'],
    ['en-aaaaa-aaaaa', 'en'],
  ])('%s is asked for as %s', (lang, locale) => {
    expect(toLocale(lang)).toBe(locale);
    expect(() => clockReader(lang)).not.toThrow();
  });
});
