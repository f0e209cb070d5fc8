/** Letters that NFKD does not take apart. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

// The voicing marks of kana are letters to their readers (か is not が): they stay.
const marks = /(?![\u3099\u309a])\p{M}/gu;
/** Most notes by far: nothing to take apart. */
const plain = /^[\u0000-\u007f]*$/;
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/** Text as a search compares it: without case, accents, width and ligatures. */
export const toFolded = (text: string): string => (plain.test(text) ? text.toLowerCase() : foldLetters(text));

const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(marks, '')
    .replace(special, (letter) => letters[letter] ?? letter);
