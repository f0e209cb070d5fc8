import type { EmployeeField, EmployeeReading, ReadingProblem } from '../../domain/meeting.ts';
import { askedBy } from '../profile/labels.ts';
import { toPageKind } from '../profile/page-kind.ts';
import { isMadeOf, namesIn } from '../profile/person-name.ts';
import type { HrProduct } from '../profile/product.ts';
import { productAt } from '../profile/products.ts';
import { isRefused } from '../profile/refused.ts';
import { toRules } from '../profile/rules.ts';
import { toldRules } from '../profile/told-rules.ts';
import { isAccess, isFreeMail, toDay, toEmail, toPersonName, toTitle } from '../profile/values.ts';
import { answersFor, toName, type Answers } from '../profile/who.ts';
import type { SightedPair, Sighting, SiteReader } from '../types.ts';

const fields: readonly EmployeeField[] = ['name', 'title', 'department', 'startDate', 'manager', 'email'];
const salutation = /^(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|mme|mlle|m|sr|sra|sig|dhr|mevr)\.?$/i;
const rules = toRules(toldRules);

/** The person's id in the address; of an unknown product, the number or hash that stands there. */
function toKey(url: URL, product: HrProduct | null, name: string | null, email: string | null): string {
  const path = url.pathname + url.search + url.hash;
  const known = product?.person.exec(path)?.[1];
  const guessed =
    /[?&#](?:id|user|userId|employee|employeeId|empNumber|person)=([\w.@%-]{1,80})/i.exec(path)?.[1] ??
    `${url.pathname}/${url.hash.replace(/[?;].*$/, '')}`
      .split('/')
      .findLast((part) => /\d/.test(part) && part.length < 80);
  return `${url.hostname}:${known ?? guessed ?? email ?? name ?? url.pathname}`.slice(0, 500);
}

/** Under the person's name without a label: a title, and an address that is made of the name. */
function readBeside(pairs: readonly SightedPair[], name: string | null, manager: string | null) {
  const under = pairs.filter(
    ({ label, lines: [heading = ''] }) => label === 'beside' && namesIn([heading]).includes(name ?? ''),
  );
  const lines = under[0]?.lines.slice(1) ?? [];
  const [title = null] = lines
    .filter((line) => !line.includes('@'))
    .map((line) => line.split(/\s+[-–—|·•@]\s+/)[0] ?? line);
  const email = lines
    .flatMap((line) => toEmail(line) ?? [])
    .find(
      (each) =>
        name !== null &&
        isMadeOf(name, each) &&
        !isFreeMail(each) &&
        !(manager !== null && isMadeOf(manager, each)),
    );
  return { title, email: email ?? null };
}

function toReading({ lines, pairs = [], lang }: Sighting, now: number): EmployeeReading | null {
  const address = lines.address?.[0] ?? '';
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const product = productAt(url);
  const isPerson = product?.person.test(url.pathname + url.search + url.hash) ?? false;
  if ((product?.onlyThere && !isPerson) || isRefused(rules, url, lines, pairs)) return null;

  const { headings = [], about = [], superior = [] } = lines;
  const isDay = (text: string) => toDay(text, lang, now);
  const title = answersFor('title', pairs, (text) =>
    salutation.test(text) || isAccess(text) ? null : toTitle(text),
  );
  const department = answersFor('department', pairs, (text) => text);
  const email = answersFor('email', pairs, toEmail);
  const shown =
    superior[0] !== undefined && url.pathname.includes('viewReportTo') ? toPersonName(superior[0]) : null;
  const manager: Answers =
    shown === null
      ? answersFor('manager', pairs, toPersonName)
      : { best: { value: shown, by: 'text' }, several: false };
  const taken = [title, department, manager].map(({ best }) => best?.value ?? null);
  const name = toName(pairs, lines, email.best?.value ?? null, lang, taken);
  const beside = readBeside(pairs, name?.value ?? null, manager.best?.value ?? null);
  if (!title.best && !title.several && beside.title !== null)
    title.best = { value: beside.title, by: 'text' };
  if (!email.best && !email.several && beside.email !== null)
    email.best = { value: beside.email, by: 'attribute' };

  const kind = toPageKind(
    url,
    [...headings, ...about].filter((text) => toPersonName(text) !== name?.value),
  );
  const isReview = kind === 'review' || Boolean(product?.reviews && !isPerson);
  if (kind === 'list' && !isPerson) return null;

  const answers: Record<EmployeeField, Answers> = {
    name: { best: name, several: false },
    title,
    department,
    startDate: answersFor('startDate', pairs, isDay),
    manager,
    email,
  };
  const unclearDay = answers.startDate.best?.value === 'ambiguous';
  if (unclearDay) answers.startDate.best = null;

  const conflicts = fields.filter((field) => answers[field].several).length;
  const asked = new Set(pairs.flatMap(({ label }) => askedBy(label)?.field ?? []));
  const work = (['title', 'department', 'startDate', 'manager', 'email'] as const).filter(
    (each) => asked.has(each) || answers[each].best !== null,
  );
  // Two who differ in two fields are two people: a list.
  const names = new Set(namesIn([...headings, ...(lines.small ?? [])]));
  if (conflicts > 1 || (email.several && names.size > 1)) return null;
  // Of a product that nobody names a page is a person's with a name and what only an employee has.
  if (name === null && (email.best === null || product === null)) return null;
  const isOffice = work.some((each) => each === 'title' || each === 'startDate');
  if (!isPerson && !isReview && !(work.length > 1 && isOffice)) return null;
  if (isPerson && work.length === 0 && shown === null && !isReview && name === null) return null;

  const value = (field: EmployeeField): string | null => answers[field].best?.value ?? null;
  const missing = fields.filter((field) => value(field) === null);
  const problems: [ReadingProblem, boolean][] = [
    ['changed', conflicts > 0 || (isPerson && work.length === 0 && shown === null)],
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
