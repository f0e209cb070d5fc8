import type { EmployeeField, EmployeeReading, FieldSource, ReadingProblem } from '../../domain/meeting.ts';
import { profileLabels, type ProfileField } from '../profile/labels.ts';
import { toPageKind } from '../profile/page-kind.ts';
import { isNameOf, namesIn } from '../profile/person-name.ts';
import type { HrProduct } from '../profile/product.ts';
import { productAt } from '../profile/products.ts';
import { toDay, toEmail, toPersonName, toTitle, toValue } from '../profile/values.ts';
import type { SightedPair, Sighting, SiteReader } from '../types.ts';

const fields: readonly EmployeeField[] = ['name', 'title', 'department', 'startDate', 'manager', 'email'];
const salutation = /^(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|mme|mlle|m|sr|sra|sig|dhr|mevr)\.?$/i;

interface Answer {
  value: string;
  by: FieldSource;
}

/** The surest label's answer; several different ones are none. */
interface Answers {
  best: Answer | null;
  several: boolean;
}

function answersFor(
  field: ProfileField,
  pairs: readonly SightedPair[],
  to: (text: string) => string | null,
): Answers {
  const found = pairs.flatMap(({ label, lines, by }) => {
    const asked = profileLabels.get(label);
    const said = asked?.field === field ? toValue(lines) : null;
    const value = said === null ? null : to(said);
    return value === null ? [] : [{ value, by, rank: asked?.rank ?? 0 }];
  });
  const surest = Math.min(...found.map(({ rank }) => rank));
  const best = found.filter(({ rank }) => rank === surest);
  const several = new Set(best.map(({ value }) => value.toLowerCase())).size > 1;
  return { best: several ? null : (best[0] ?? null), several };
}

/** The person's id in the address; of an unknown product, the number or hash that stands there. */
function toKey(url: URL, product: HrProduct | null, name: string | null, email: string | null): string {
  const path = url.pathname + url.search + url.hash;
  const known = product?.person.exec(path)?.[1];
  const guessed =
    /[?&#](?:id|user|userId|employee|employeeId|empNumber|person)=([\w.@%-]{1,80})/i.exec(path)?.[1] ??
    url.pathname.split('/').findLast((part) => /\d/.test(part) && part.length < 80);
  return `${url.hostname}:${known ?? guessed ?? email ?? name ?? url.pathname}`.slice(0, 500);
}

/** Who a page is about: a label that means the whole name, then a heading, and an address that tells the name decides. */
function toName(
  pairs: readonly SightedPair[],
  headings: readonly string[],
  email: string | null,
  lang: string,
): Answer | null {
  const of = (field: ProfileField, rank?: number): Answer | null =>
    answersFor(
      field,
      pairs.filter(({ label }) => rank === undefined || profileLabels.get(label)?.rank === rank),
      toPersonName,
    ).best;
  const [first, last] = [of('firstName'), of('lastName')];
  const parts = /^(?:ja|zh|ko)/.test(lang) ? [last, first] : [first, last];
  const whole = first && last && { value: parts.map((part) => part?.value).join(' '), by: first.by };
  const shown = namesIn(headings).map((value): Answer => ({ value, by: 'text' }));
  const candidates = [of('name', 0), of('name', 1), ...shown, whole, of('name', 2)].filter(
    (each) => each !== null,
  );
  const full = candidates.filter(({ value }) => namesIn([value]).length > 0);
  return full.find(({ value }) => isNameOf(value, email)) ?? full[0] ?? candidates[0] ?? null;
}

function toReading({ lines, pairs = [], lang }: Sighting, now: number): EmployeeReading | null {
  const address = lines.address?.[0] ?? '';
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const product = productAt(url);
  const isPerson = product?.person.test(url.pathname + url.search + url.hash) ?? false;
  if (product?.onlyThere && !isPerson) return null;

  const email = answersFor('email', pairs, toEmail);
  const headings = lines.headings ?? [];
  const name = toName(pairs, headings, email.best?.value ?? null, lang);
  const said = answersFor('name', pairs, toPersonName).best?.value;
  // A surname may sound like pay: it counts as a name where something else on the page says it is one.
  const isTheirs = (text: string): boolean =>
    text === said || (toPersonName(text) === name?.value && isNameOf(text, email.best?.value ?? null));
  const about = [...headings, ...(lines.chosen ?? [])].filter((text) => !isTheirs(text));
  const kind = toPageKind(url, about);
  const isReview = kind === 'review' || Boolean(product?.reviews && !isPerson);
  if (kind === 'refused' || (kind === 'list' && !isPerson)) return null;

  const isDay = (text: string) => toDay(text, lang, now);
  const manager = answersFor('manager', pairs, toPersonName);
  const superior = url.pathname.includes('viewReportTo') ? toPersonName(lines.superior?.[0] ?? '') : null;
  const answers: Record<EmployeeField, Answers> = {
    name: { best: name, several: false },
    title: answersFor('title', pairs, (text) => (salutation.test(text) ? null : toTitle(text))),
    department: answersFor('department', pairs, (text) => text),
    startDate: answersFor('startDate', pairs, isDay),
    manager: superior === null ? manager : { best: { value: superior, by: 'text' }, several: false },
    email,
  };
  const unclearDay = answers.startDate.best?.value === 'ambiguous';
  if (unclearDay) answers.startDate.best = null;

  const conflicts = fields.filter((field) => answers[field].several).length;
  const asked = new Set(pairs.flatMap(({ label }) => profileLabels.get(label)?.field ?? []));
  const work = (['title', 'department', 'startDate', 'manager', 'email'] as const).filter((each) =>
    asked.has(each),
  );
  // Two who differ in two fields are two people: a list.
  if (conflicts > 1 || (name === null && email.best === null)) return null;
  const isOffice = work.some((each) => each === 'title' || each === 'startDate' || each === 'manager');
  if (!isPerson && !isReview && !(work.length > 1 && isOffice)) return null;
  if (isPerson && work.length === 0 && superior === null && !isReview && name === null) return null;

  const value = (field: EmployeeField): string | null => answers[field].best?.value ?? null;
  const missing = fields.filter((field) => value(field) === null);
  const problems: [ReadingProblem, boolean][] = [
    ['changed', conflicts > 0 || (isPerson && work.length === 0 && superior === null)],
    ['implausible', unclearDay],
  ];
  return {
    kind: 'employee',
    site: product?.id ?? 'profile',
    employee: {
      key: toKey(url, product, value('name'), value('email')),
      name: value('name'),
      title: value('title'),
      department: value('department'),
      startDate: value('startDate'),
      manager: value('manager'),
      email: value('email'),
    },
    page: isReview ? 'review' : 'profile',
    sources: Object.fromEntries(
      fields.flatMap((field) => {
        const { best } = answers[field];
        return best ? [[field, best.by]] : [];
      }),
    ),
    missing,
    problems: problems.flatMap(([problem, has]) => (has ? [problem] : [])),
  };
}

/** A person's page of any HR product: six fields of an allow-list and nothing else. */
export default { id: 'profile', toReading } satisfies SiteReader;
