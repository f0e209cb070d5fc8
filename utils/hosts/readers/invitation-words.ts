/** Captions and words that only one language has, in the order in which they are looked for. */
const languages: readonly (readonly [lang: string, words: RegExp])[] = [
  ['ja', /[ぁ-んァ-ヶ]/],
  ['ko', /[가-힣]/],
  ['zh-TW', /時間|地點|與會|邀請/],
  ['zh-CN', /[一-鿿]{2}/],
  ['ar', /[\u0621-\u064a]{3}/],
  ['he', /[א-ת]{2}/],
  ['uk', /[іїєґ]|коли|учасники/i],
  ['ru', /[а-я]{3}/i],
  ['el', /[α-ω]{3}/i],
  ['th', /[\u0e01-\u0e2e]{2}/],
  [
    'de',
    /(^|\n)\W*(wann|wo|betreff|ort|beginn|teilnehmer|datum|zeit|uhrzeit|thema|erforderlich)\b|\s(uhr|bis)\s/i,
  ],
  ['fr', /(^|\n)\W*(quand|où|objet|lieu|début|invités|sujet|heure)(?!\p{L})/iu],
  [
    'es',
    /(^|\n)\W*(cuándo|dónde|asunto:?|ubicación|invitados|fecha|tema)(?!\p{L})[^]*(?<!\p{L})(el|de|los|reunión|enero|lunes|martes|miércoles|jueves|viernes|cuándo|hora)(?!\p{L})/iu,
  ],
  [
    'pt-BR',
    /(^|\n)\W*(quando|onde|convidados|assunto|horário|quem)(?!\p{L})[^]*(onde|quem|convidados|assunto|horário|reunião|-feira|\sàs\s)/iu,
  ],
  ['it', /(^|\n)\W*(quando|dove|oggetto|luogo|invitati|partecipanti|ora|argomento)(?!\p{L})/iu],
  ['nl', /(^|\n)\W*(wanneer|waar|onderwerp|locatie|deelnemers|tijd|genodigden)(?!\p{L})/iu],
  ['pl', /(^|\n)\W*(kiedy|gdzie|temat|miejsce|uczestnicy|goście|lokalizacja|godzina)(?!\p{L})/iu],
  ['sv', /(^|\n)\W*(när|plats|ämne|gäster|deltagare)(?!\p{L})/iu],
  ['da', /(^|\n)\W*(hvornår|hvor|emne|deltagere)(?!\p{L})/iu],
  ['nb', /(^|\n)\W*(når|hvor|emne|deltakere)(?!\p{L})/iu],
  ['fi', /(^|\n)\W*(milloin|missä|aihe|osallistujat|sijainti)(?!\p{L})/iu],
  ['cs', /(^|\n)\W*(kdy|kde|předmět|místo|účastníci|hosté)(?!\p{L})/iu],
  ['hu', /(^|\n)\W*(mikor|hol|tárgy|helyszín|résztvevők)(?!\p{L})/iu],
  ['tr', /(^|\n)\W*(ne zaman|nerede|konu|katılımcılar|davetliler|konum)(?!\p{L})/iu],
  ['ro', /(^|\n)\W*(când|unde|subiect|participanți|invitați)(?!\p{L})/iu],
  ['vi', /(^|\n)\W*(thời gian|khi nào|địa điểm|chủ đề)(?!\p{L})/iu],
];

/** In which language an invitation is written: by its captions and scripts, else the browser's own. */
export function toInvitationLanguage(text: string, own: string): string {
  const [found] = languages.find(([, words]) => words.test(text)) ?? ['en'];
  return own.split('-')[0] === found.split('-')[0] ? own : found;
}

/** Names by which mail programs call zones that have one city everybody knows. */
const short: Readonly<Record<string, string>> = {
  ...{
    CET: 'Europe/Berlin',
    CEST: 'Europe/Berlin',
    MEZ: 'Europe/Berlin',
    MESZ: 'Europe/Berlin',
    BST: 'Europe/London',
  },
  ...{
    WET: 'Europe/Lisbon',
    WEST: 'Europe/Lisbon',
    EET: 'Europe/Athens',
    EEST: 'Europe/Athens',
    MSK: 'Europe/Moscow',
  },
  ...{
    GMT: 'Etc/GMT',
    UTC: 'Etc/UTC',
    EST: 'America/New_York',
    EDT: 'America/New_York',
    ET: 'America/New_York',
  },
  ...{
    CST: 'America/Chicago',
    CDT: 'America/Chicago',
    CT: 'America/Chicago',
    MST: 'America/Denver',
    MDT: 'America/Denver',
  },
  ...{
    PST: 'America/Los_Angeles',
    PDT: 'America/Los_Angeles',
    PT: 'America/Los_Angeles',
    JST: 'Asia/Tokyo',
    KST: 'Asia/Seoul',
  },
  ...{ BRT: 'America/Sao_Paulo', SGT: 'Asia/Singapore', AEST: 'Australia/Sydney', AEDT: 'Australia/Sydney' },
};

const offset = /\(?\b(?:UTC|GMT)\s?([+−-])\s?(\d{1,2})(?::?(\d\d))?\)?/;
const abbreviated = new RegExp(`(?<![\\p{L}])(${Object.keys(short).join('|')})(?![\\p{L}+−-])`, 'u');

/** The IANA zone that a line names: by a city, an abbreviation, or whole hours from UTC; null where it names none. */
export function toInvitationZone(line: string): string | null {
  const fold = (text: string) => text.toLowerCase().replace(/_/g, ' ');
  const behind = fold(line.replace(/^[^]*?\d[:.]?\d*/, ''));
  const city = Intl.supportedValuesOf('timeZone').find((zone) => {
    const name = fold(zone.split('/').at(-1) ?? '');
    const at = behind.indexOf(name);
    return (
      name.length > 3 &&
      at >= 0 &&
      !/\p{L}/u.test((behind[at - 1] ?? ' ') + (behind[at + name.length] ?? ' '))
    );
  });
  if (city) return city;
  const word = abbreviated.exec(line)?.[1];
  const [, sign, hours, minutes] = offset.exec(line) ?? [];
  if (hours !== undefined && !Number(minutes ?? 0))
    return Number(hours) === 0 ? 'Etc/GMT' : `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
  return (word && short[word]) ?? null;
}

/** A line without its zone: the hours of an offset are no time of day. */
export const withoutZone = (line: string): string => line.replace(new RegExp(offset, 'g'), ' ');
