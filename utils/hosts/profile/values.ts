import { clockReader } from '../readers/clock.ts';
import { dateReader } from '../readers/dates.ts';

/** What products write where there is nothing, or nothing for us. */
const nothing =
  /^(?:[*•●·x.…_-]{1,}|[–—]+|none|null|undefined|n\/?a|n\.a\.|not (?:set|defined|available|assigned|specified|provided)|no (?:data|value|manager|department)|-+ ?select ?-+|select|unknown|keine?[rs]?|nicht (?:angegeben|definiert|festgelegt|vorhanden)|k\.a\.|aucune?|non (?:défini|renseigné|spécifié)e?|néant|ningun[oa]?|ninguno|sin (?:definir|asignar)|no (?:definido|asignado|especificado)|nenhum[a]?|não (?:definido|informado)|nessun[oa]?|non (?:definito|specificato)|geen|niet (?:ingesteld|opgegeven)|なし|無し|未設定|未入力|未登録|該当なし|لا|لا يوجد|لا شيء|غير (?:محدد|متوفر|متاح)|بلا)$/iu;

/** A value as it stands, or null where the page masks it or says that there is none. */
export const toValue = (lines: readonly string[]): string | null => {
  const said = lines.map((line) => line.replace(/^[\s:：]+|\s+$/gu, '')).filter(Boolean);
  if (said.some((line) => /[*•●]{3,}/.test(line))) return null;
  // Initials in the place of a picture stand before the name.
  const [first = '', second] = said;
  const value = second !== undefined && /^\p{Lu}{1,3}$/u.test(first) ? second : first;
  return value === '' || value.length > 200 || nothing.test(value) ? null : value;
};

/** "Software Engineer - (Engineering)": the department in brackets is not part of the title. */
export const toTitle = (value: string): string => value.replace(/\s[-–]\s\([^()]*\)$/, '');

const isWords = (text: string): boolean => /^[\p{L}\p{M}'’`´.\-–\s()·・]+$/u.test(text);

/** What somebody may do in the application, and no work. */
const access =
  /^(?:(?:super ?)?admin(?:istrator\p{L}*)?|administrateur|administrador|user|benutzer|utilisateur|usuario|usuário|utente|gebruiker|employee|mitarbeiter(?:in)?|employé|empleado|funcionário|staff|member|hr|guest|gast|viewer|editor|owner|personel|karyawan|سوبر أدمن|مستخدم|موظف|用户|员工|사용자|社員)$/iu;

export const isAccess = (value: string): boolean => access.test(value);

/** Addresses that are nobody's at work. */
const freeMail =
  /@(?:[\w-]+\.)*(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|gmx|web|t-online|freenet|proton|protonmail|orange|wanadoo|free|laposte|libero|virgilio|uol|bol|terra|qq|163|126|naver|daum|hanmail|mail|yandex|wp|o2|interia|onet|seznam)\.[a-z.]+$/;

export const isFreeMail = (email: string): boolean => freeMail.test(email);

/** "Last, First" in the order in which it is spoken; null for what is no name of a person. */
export function toPersonName(text: string): string | null {
  const plain = text.replace(/\s+(?:#\s?)?\d+$/, '');
  const bare = plain.replace(/\s*[([](?:#?\d+|[A-Z]{2,}-\d+|he|she|they)[^)\]]*[)\]]\s*$/i, '').trim();
  const parts = bare.split(/\s*[,،、]\s*/);
  const suffix = /^(?:Jr|Sr|II|III|IV|PhD|MD|MBA)\.?$/i;
  const ordered =
    parts.length === 2 && parts[0] && parts[1] && !suffix.test(parts[1]) ? `${parts[1]} ${parts[0]}` : bare;
  if (ordered.length < 2 || ordered.length > 120 || !/\p{L}/u.test(ordered)) return null;
  return isWords(ordered.replace(/,/g, '')) ? ordered.replace(/\s+/g, ' ') : null;
}

export const toEmail = (text: string): string | null =>
  /[^\s<>()"',;:@]+@[^\s<>()"',;:@]+\.[^\s<>()"',;:@.]+/u.exec(text)?.[0].toLowerCase() ?? null;

/** Languages in which a page may write a month beside its own. */
const months = ['en-GB', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'ar'];
const dayMonth = /(?<!\d)(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/;

/** Does the page's language say in which order it writes? English does with its region only. */
const ordersDigits = (lang: string): boolean => lang !== '' && !/^en$/i.test(lang.trim());

/**
 * The day as ISO date. `ambiguous`: day and month could be either; null: no date with a year that could be one.
 * The language of the page tells the order; a dot is written between day and month only.
 */
export function toDay(text: string, lang: string, now: number): string | 'ambiguous' | null {
  const plain = clockReader(lang).normalise(text);
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(plain)?.[0];
  if (iso !== undefined) return Number.isNaN(Date.parse(iso)) ? null : iso;
  const digits = dayMonth.exec(plain);
  if (digits) {
    const [, a = '', mark, b = '', year = ''] = digits;
    if (year.length < 4) return 'ambiguous';
    const undecided = Number(a) <= 12 && Number(b) <= 12 && Number(a) !== Number(b);
    if (undecided && mark !== '.' && !ordersDigits(lang)) return 'ambiguous';
    const region = mark === '.' ? 'de' : lang || 'en-GB';
    return toIso(dateReader(region)(digits[0], now)[0]?.day);
  }
  if (!/\d{4}/.test(plain)) return null;
  for (const each of [lang, ...months]) {
    if (each === '') continue;
    const [found] = dateReader(each)(plain, now);
    if (found) return toIso(found.day);
  }
  return null;
}

const toIso = (day: number | undefined): string | null => {
  if (day === undefined) return null;
  const iso = new Date(day).toISOString().slice(0, 10);
  return iso > '1940' && iso < '2100' ? iso : null;
};
