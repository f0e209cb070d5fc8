import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOrderOf, parseDueDate } from '../../../utils/domain/due-date.ts';

/** A Wednesday. */
const today = '2026-03-04';

const parse = (language: string, text: string, day = today): string | null =>
  parseDueDate(text, { today: day, language, order: dateOrderOf(language) });

const tables: Record<string, readonly (readonly [text: string, date: string | null])[]> = {
  en: [
    ['end of June', '2026-06-30'],
    ['by the end of February', '2027-02-28'],
    ['today', '2026-03-04'],
    ['Tomorrow', '2026-03-05'],
    ['the day after tomorrow', '2026-03-06'],
    ['Friday', '2026-03-06'],
    ['by Fri.', '2026-03-06'],
    ['Wednesday', '2026-03-11'],
    ['this Monday', '2026-03-09'],
    ['next Friday', '2026-03-13'],
    ['Monday next week', '2026-03-09'],
    ['in 3 days', '2026-03-07'],
    ['in three weeks', '2026-03-25'],
    ['within a week', '2026-03-11'],
    ['2 months', '2026-05-04'],
    ['in a fortnight', '2026-03-18'],
    ['next week', '2026-03-09'],
    ['next month', '2026-04-01'],
    ['next quarter', '2026-04-01'],
    ['next year', '2027-01-01'],
    ['end of week', '2026-03-06'],
    ['end of next week', '2026-03-13'],
    ['by the end of the month', '2026-03-31'],
    ['EOQ', '2026-03-31'],
    ['end of next quarter', '2026-06-30'],
    ['end of the year', '2026-12-31'],
    ['March 5', '2026-03-05'],
    ['5th of March, 2027', '2027-03-05'],
    ['2 March', '2027-03-02'],
    ['the 15th', '2026-03-15'],
    ['the 2nd', '2026-04-02'],
    ['2026-03-05', '2026-03-05'],
    ['2020-01-31', '2020-01-31'],
    ['Feb 29', '2028-02-29'],
    ['Feb 30', null],
    ['2026-02-30', null],
    ['3/5', '2026-03-05'],
    ['3/5/26', '2026-03-05'],
    ['25/12', '2026-12-25'],
    ['when she is back', null],
    ['', null],
    ['7', null],
    ['in 0 weeks', '2026-03-04'],
  ],
  de: [
    ['Ende Juni', '2026-06-30'],
    ['bis Ende März', '2026-03-31'],
    ['heute', '2026-03-04'],
    ['morgen', '2026-03-05'],
    ['Übermorgen', '2026-03-06'],
    ['bis Freitag', '2026-03-06'],
    ['am Fr.', '2026-03-06'],
    ['nächsten Freitag', '2026-03-13'],
    ['Freitag nächster Woche', '2026-03-13'],
    ['nächste Woche', '2026-03-09'],
    ['in 3 Tagen', '2026-03-07'],
    ['in zwei Wochen', '2026-03-18'],
    ['in einem Monat', '2026-04-04'],
    ['Ende der Woche', '2026-03-06'],
    ['bis Monatsende', '2026-03-31'],
    ['Ende nächsten Monats', '2026-04-30'],
    ['Quartalsende', '2026-03-31'],
    ['Jahresende', '2026-12-31'],
    ['5.3.', '2026-03-05'],
    ['05.03.2027', '2027-03-05'],
    ['5. März', '2026-03-05'],
    ['am 15.', '2026-03-15'],
    ['1. Dez. 2026', '2026-12-01'],
    ['tomorrow', '2026-03-05'],
    ['irgendwann', null],
  ],
  fr: [
    ['fin juin', '2026-06-30'],
    ['fin d’avril', '2026-04-30'],
    ["aujourd'hui", '2026-03-04'],
    ['aujourd’hui', '2026-03-04'],
    ['demain', '2026-03-05'],
    ['après-demain', '2026-03-06'],
    ['avant vendredi', '2026-03-06'],
    ['vendredi prochain', '2026-03-13'],
    ['la semaine prochaine', '2026-03-09'],
    ['dans 3 jours', '2026-03-07'],
    ['dans deux semaines', '2026-03-18'],
    ['d’ici un mois', '2026-04-04'],
    ['fin du mois', '2026-03-31'],
    ['fin de semaine', '2026-03-06'],
    ["fin de l'année", '2026-12-31'],
    ['le 5 mars', '2026-03-05'],
    ['1er août 2026', '2026-08-01'],
    ['5/3', '2026-03-05'],
    ['05/03/2027', '2027-03-05'],
    ['un jour peut-être', null],
  ],
  es: [
    ['fin de junio', '2026-06-30'],
    ['a finales de marzo', '2026-03-31'],
    ['hoy', '2026-03-04'],
    ['mañana', '2026-03-05'],
    ['pasado mañana', '2026-03-06'],
    ['el viernes', '2026-03-06'],
    ['para el viernes', '2026-03-06'],
    ['miércoles que viene', '2026-03-11'],
    ['la próxima semana', '2026-03-09'],
    ['la semana que viene', '2026-03-09'],
    ['en 3 días', '2026-03-07'],
    ['dentro de dos semanas', '2026-03-18'],
    ['fin de mes', '2026-03-31'],
    ['a finales de mes', '2026-03-31'],
    ['final de la semana', '2026-03-06'],
    ['fin de año', '2026-12-31'],
    ['5 de marzo', '2026-03-05'],
    ['5 de marzo de 2027', '2027-03-05'],
    ['5/3/2026', '2026-03-05'],
    ['algún día', null],
  ],
  'pt-BR': [
    ['fim de junho', '2026-06-30'],
    ['no final de março', '2026-03-31'],
    ['hoje', '2026-03-04'],
    ['amanhã', '2026-03-05'],
    ['depois de amanhã', '2026-03-06'],
    ['até sexta', '2026-03-06'],
    ['sexta-feira', '2026-03-06'],
    ['próxima segunda', '2026-03-09'],
    ['semana que vem', '2026-03-09'],
    ['na próxima semana', '2026-03-09'],
    ['em 3 dias', '2026-03-07'],
    ['daqui a duas semanas', '2026-03-18'],
    ['em um mês', '2026-04-04'],
    ['fim do mês', '2026-03-31'],
    ['até o fim da semana', '2026-03-06'],
    ['final do ano', '2026-12-31'],
    ['5 de março', '2026-03-05'],
    ['dia 15', '2026-03-15'],
    ['5/3', '2026-03-05'],
    ['um dia desses', null],
  ],
  ar: [
    ['نهاية يونيو', '2026-06-30'],
    ['اليوم', '2026-03-04'],
    ['غدًا', '2026-03-05'],
    ['غداً', '2026-03-05'],
    ['بعد غد', '2026-03-06'],
    ['الجمعة', '2026-03-06'],
    ['يوم الجمعة القادم', '2026-03-06'],
    ['قبل يوم الأحد', '2026-03-08'],
    ['الأسبوع القادم', '2026-03-08'],
    ['الأسبوع المقبل', '2026-03-08'],
    ['بعد 3 أيام', '2026-03-07'],
    ['بعد ٣ أيام', '2026-03-07'],
    ['بعد ثلاثة أيام', '2026-03-07'],
    ['بعد يومين', '2026-03-06'],
    ['خلال أسبوع', '2026-03-11'],
    ['بعد أسبوعين', '2026-03-18'],
    ['بعد شهر', '2026-04-04'],
    ['بعد شهرين', '2026-05-04'],
    ['نهاية الأسبوع', '2026-03-05'],
    ['حتى نهاية الشهر', '2026-03-31'],
    ['آخر السنة', '2026-12-31'],
    ['5 مارس', '2026-03-05'],
    ['٥ آذار ٢٠٢٧', '2027-03-05'],
    ['٥/٣/٢٠٢٦', '2026-03-05'],
    ['يوما ما', null],
  ],
  ja: [
    ['6月末', '2026-06-30'],
    ['12月末まで', '2026-12-31'],
    ['今日', '2026-03-04'],
    ['明日まで', '2026-03-05'],
    ['あさって', '2026-03-06'],
    ['金曜日', '2026-03-06'],
    ['金曜までに', '2026-03-06'],
    ['来週', '2026-03-09'],
    ['来週の金曜日', '2026-03-13'],
    ['3日後', '2026-03-07'],
    ['２週間後', '2026-03-18'],
    ['一か月後', '2026-04-04'],
    ['今月末', '2026-03-31'],
    ['来月末', '2026-04-30'],
    ['今週中', '2026-03-06'],
    ['年末', '2026-12-31'],
    ['3月5日', '2026-03-05'],
    ['2027年3月5日', '2027-03-05'],
    ['15日', '2026-03-15'],
    ['2026/3/5', '2026-03-05'],
    ['3/5', '2026-03-05'],
    ['いつか', null],
  ],
};

describe.each(Object.entries(tables))('due dates in %s', (language, rows) => {
  it.each(rows)('reads %j as %s', (text, date) => expect(parse(language, text)).toBe(date));
});

describe('due dates', () => {
  it.each([
    ['en-US', '3/5/2026', '2026-03-05'],
    ['en-GB', '3/5/2026', '2026-05-03'],
    ['de', '3/5/2026', '2026-05-03'],
    ['ja', '26/3/5', '2026-03-05'],
    ['en-US', '3.5.2026', '2026-05-03'],
  ])('follow the order of %s in numbers: %s', (language, text, date) =>
    expect(parse(language, text)).toBe(date),
  );

  it('stay in the month when a later one is shorter', () => {
    expect(parse('en', 'in a month', '2026-01-31')).toBe('2026-02-28');
    expect(parse('en', 'the 31st', '2026-04-30')).toBe('2026-05-31');
  });

  it('mean the coming week’s end when this one’s has passed', () => {
    expect(parse('en', 'end of week', '2026-03-07')).toBe('2026-03-13');
  });

  it('are understood in English and in the manager’s language, and guessed in no third one', () => {
    expect(parse('fr', 'next friday')).toBe('2026-03-13');
    expect(parse('fr', 'morgen')).toBeNull();
    expect(parse('nl', 'tomorrow')).toBe('2026-03-05');
  });

  it('are a real date or null, whatever is typed', () => {
    const words = fc.constantFrom(
      'in',
      '3',
      'weeks',
      'next',
      'friday',
      '31',
      'feb',
      '.',
      '/',
      '0',
      'mars',
      '月',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words).map((all) => all.join(' ')),
    );
    const languages = fc.constantFrom('en', 'de', 'fr', 'es', 'pt-BR', 'ar', 'ja', 'xx');
    fc.assert(
      fc.property(typed, languages, (text, language) => {
        const date = parse(language, text);
        expect(date === null || new Date(`${date}T00:00Z`).toISOString().startsWith(date)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
