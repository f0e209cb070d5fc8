import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../utils/importers/decode/encoding.ts';
import { repairMojibake } from '../../../utils/importers/decode/mojibake.ts';
import { kindOf } from '../../../utils/importers/decode/what-it-is.ts';
import { bytesOf, codesOf, noReport } from './fakes.ts';

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
};

describe('decoding', () => {
  const text = 'Fähigkeit;Junior\r\nÜbergabe;führt durch\r\nスキル;読む\r\n';

  it.each([
    ['UTF-8', bytesOf(text)],
    ['UTF-8 with a mark', bytesOf(`\uFEFF${text}`)],
    ['UTF-16 LE with a mark', utf16(`\uFEFF${text}`, true)],
    ['UTF-16 BE with a mark', utf16(`\uFEFF${text}`, false)],
    ['UTF-16 LE without a mark', utf16(text, true)],
    ['UTF-16 BE without a mark', utf16(text, false)],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes, 'a.csv', noReport())?.text).toBe(text);
  });

  it('reads Windows-1252 and says so', () => {
    const report = noReport();
    const bytes = Uint8Array.from([0xdc, 0x62, 0x65, 0x72, 0x20, 0x80, 0x20, 0x93, 0x78, 0x94]);
    expect(decodeText(bytes, 'a.csv', report)?.text).toBe('Über € “x”');
    expect(codesOf(report.messages())).toEqual(['I-ENCODING']);
  });

  it('reads Japanese and Cyrillic code pages', () => {
    // "スキル,レベル" in Shift JIS, "Навыки" in Windows-1251.
    const japanese = Uint8Array.from([
      0x83, 0x58, 0x83, 0x4c, 0x83, 0x8b, 0x2c, 0x83, 0x8c, 0x83, 0x78, 0x83, 0x8b,
    ]);
    expect(decodeText(japanese, 'a.csv', noReport())?.text).toBe('スキル,レベル');
    const russian = Uint8Array.from([0xcd, 0xe0, 0xe2, 0xfb, 0xea, 0xe8]);
    expect(decodeText(russian, 'a.csv', noReport())?.text).toBe('Навыки');
  });

  it('takes NUL out and names its line', () => {
    const report = noReport();
    expect(
      decodeText(bytesOf('Level,Behaviour,Competency\nJunior,Asks\u0000 why,Talk\n'), 'a.csv', report)?.text,
    ).toContain('Asks why');
    expect(report.messages()).toMatchObject([{ code: 'W-CONTROL', place: { line: 2 } }]);
  });

  it('keeps UTF-8 with one broken byte and names its line', () => {
    const report = noReport();
    const bytes = Uint8Array.from([...bytesOf('ä'.repeat(20)), 0x0a, 0x96]);
    expect(decodeText(bytes, 'a.csv', report)?.text).toBe(`${'ä'.repeat(20)}\n�`);
    expect(report.messages()).toMatchObject([{ code: 'W-ENCODING', place: { line: 2 } }]);
  });

  it('refuses what is mostly control characters', () => {
    const report = noReport();
    expect(decodeText(Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 0x41]), 'a.csv', report)).toBeNull();
    expect(codesOf(report.messages())).toEqual(['E-ENCODING']);
  });
});

describe('letters decoded twice', () => {
  it.each([
    ['fÃ¼hrt durch', 'führt durch'],
    ['Ãœbergabe', 'Übergabe'],
    ['itâ€™s', 'it’s'],
  ])('%s → %s', (broken, meant) => expect(repairMojibake(broken)).toBe(meant));

  it.each(['führt durch', 'São Paulo', 'Ã', 'plain', 'Â'])('leaves %s alone', (text) => {
    expect(repairMojibake(text)).toBeNull();
  });
});

describe('what a file really is', () => {
  it.each([
    ['xlsx', [0x50, 0x4b, 3, 4, ...bytesOf('......xl/workbook.xml')]],
    ['docx', [0x50, 0x4b, 3, 4, ...bytesOf('word/document.xml')]],
    ['zip', [0x50, 0x4b, 3, 4, ...bytesOf('a.csv')]],
    ['pdf', [...bytesOf('%PDF-1.7')]],
    ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
    ['text', [...bytesOf('Level,Behaviour')]],
  ] as const)('knows %s by its bytes', (id, bytes) => {
    expect(kindOf(Uint8Array.from(bytes)).id).toBe(id);
  });
});
