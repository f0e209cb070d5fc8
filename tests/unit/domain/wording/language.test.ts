import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../../utils/domain/wording/language.ts';
import { badNotes } from '../../../fixtures/wording/bad.ts';
import { goodNotes } from '../../../fixtures/wording/good.ts';

describe('the language of a text', () => {
  it.each(['en', 'de', 'fr', 'es'] as const)(
    'is told for notes in %s, whatever the interface speaks',
    (language) => {
      for (const shown of ['ar', 'en', 'de', 'ja', 'pt_BR']) {
        const wrong = goodNotes[language].filter((text) => languageOf(text, shown) !== language);
        expect(wrong).toEqual([]);
      }
    },
  );

  it.each([
    ['pt', 'Ela não terminou o relatório, mas avisou o cliente antes da reunião.'],
    ['it', 'Ha finito il rapporto e non lo ha mandato alla cliente della settimana.'],
    ['nl', 'Ze heeft het verslag niet op tijd naar de klant gestuurd.'],
    ['ar', 'أرسلت التقرير قبل الموعد بيومين.'],
    ['ja', '金曜日までに報告書を送りました。'],
  ])('is told for %s too, which has no list', (language, text) => {
    expect(languageOf(text, 'en')).toBe(language);
  });

  it('is that of the interface where the words do not tell', () => {
    expect(languageOf('Bravo', 'fr')).toBe('fr');
    expect(languageOf('Super', 'de')).toBe('de');
  });

  it('is not guessed', () => {
    expect(languageOf('OK', 'ja')).toBeNull();
    expect(languageOf('12:30 ✓', 'en')).toBeNull();
    expect(languageOf('Отчёт отправлен в пятницу', 'en')).toBeNull();
  });

  it('is the language of the text for nearly all short notes', () => {
    const all = (['en', 'de', 'fr', 'es'] as const).flatMap((language) =>
      Object.values(badNotes[language])
        .flat()
        .map((text) => ({ text, language })),
    );
    const wrong = all.filter(({ text, language }) => languageOf(text, language) !== language);
    expect(wrong).toEqual([]);
  });
});
