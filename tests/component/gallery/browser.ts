import texts from 'virtual:texts';

/** Stands in for the extension's own browser object; it must be here before anything asks for a text. */
const query = new URLSearchParams(location.search);
const lang = query.get('lang') ?? 'en';
const lengthen = query.get('words') === 'long';

/** A third longer, as German is. */
const longer = (text: string): string =>
  lengthen
    ? text.replace(/\p{L}{4,}/gu, (word) => `${word}${word.slice(0, Math.ceil(word.length / 3))}`)
    : text;

const getMessage = (name: string): string => {
  const message = texts[lang]?.[name]?.message ?? '';
  return message
    .split(/(\{\w+\})/u)
    .map((part) => (part.startsWith('{') ? part : longer(part)))
    .join('');
};

Object.assign(globalThis, {
  chrome: {
    i18n: { getMessage, getUILanguage: () => 'en' },
    runtime: { id: 'gallery', getURL: (path: string) => path },
  },
});

document.documentElement.dir = query.get('dir') ?? 'ltr';
document.documentElement.lang = lang;
