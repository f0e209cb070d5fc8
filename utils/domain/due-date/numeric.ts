export type DateOrder = 'dmy' | 'mdy' | 'ymd';

export interface NumericDate {
  /** null = not said. */
  year: number | null;
  month: number;
  day: number;
}

/** The order in which a locale writes a date in numbers. */
export const dateOrderOf = (locale: string): DateOrder => {
  const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'numeric', day: 'numeric' });
  const order = format
    .formatToParts(0)
    .flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? type[0] : []))
    .join('');
  return order === 'mdy' || order === 'ymd' ? order : 'dmy';
};

const century = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** Day and month where both orders are possible: the other order only when this one has no such month. */
const inOrder = (first: number, second: number, monthFirst: boolean): { month: number; day: number } => {
  const asked = monthFirst ? { month: first, day: second } : { month: second, day: first };
  return asked.month > 12 && asked.day <= 12 ? { month: asked.day, day: asked.month } : asked;
};

const yearFirst = /^(\d{4}) ?[-./] ?(\d{1,2}) ?[-./] ?(\d{1,2})\.?$/;
const three = /^(\d{1,2}) ?([-./]) ?(\d{1,2}) ?[-./] ?(\d{4}|\d{1,2})$/;
const two = /^(\d{1,2}) ?([./]) ?(\d{1,2})\.?$/;

/** A date in numbers, ISO or as the locale writes it; with dots the day comes first. Not checked against a calendar. */
export const readNumericDate = (text: string, order: DateOrder): NumericDate | null => {
  const iso = yearFirst.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const full = three.exec(text);
  if (full) {
    const [, first = '', mark, second = '', last = ''] = full;
    if (order === 'ymd' && last.length < 4 && mark !== '.') {
      return { year: century(first), month: Number(second), day: Number(last) };
    }
    if (last.length === 1) return null;
    const monthFirst = order === 'mdy' && mark !== '.';
    return { year: century(last), ...inOrder(Number(first), Number(second), monthFirst) };
  }
  const short = two.exec(text);
  if (!short) return null;
  const [, first, mark, second] = short;
  const monthFirst = order !== 'dmy' && mark !== '.';
  return { year: null, ...inOrder(Number(first), Number(second), monthFirst) };
};
