import type { Brief } from '../domain/brief/types.ts';
import type { BriefInput } from '../domain/brief/input.ts';
import type { EmployeeReading } from '../domain/meeting.ts';
import { matchPerson, type PersonMatch } from '../domain/person.ts';
import type { Person } from '../domain/records.ts';
import { siteNamed } from '../hosts/site-names.ts';

/** What a review form is for, whoever fills it in: an evaluation from the start. */
const reviewType = 'performance_review';

/** Who of the notebook an HR page is about: by address, else by exact name or alias. */
export const matchEmployee = (
  { employee: { name, email } }: EmployeeReading,
  people: readonly Person[],
  ownAddresses: readonly string[],
): PersonMatch =>
  matchPerson(
    [{ name, email, response: 'unknown', organiser: false, self: false, resource: false }],
    people,
    { ownAddresses },
  );

/** What the panel shows beside an HR page: what was chosen by hand, else the person and the purpose of the page. */
export function chooseFor(
  { page }: EmployeeReading,
  match: PersonMatch,
  chosen: BriefInput['choice'],
): BriefInput['choice'] {
  const personId = chosen?.personId ?? (match.state === 'matched' ? match.personId : null);
  const type = chosen?.type ?? (page === 'review' ? reviewType : null);
  return personId === null && type === null ? null : { personId, type };
}

const named = <T extends { site: string }>(read: T): T & { label?: string } => {
  const label = siteNamed(read.site)?.label;
  return label ? { ...read, label } : read;
};

/** What was read, under the name of its site, for the footer. */
export const withNames = (brief: Brief, employee: EmployeeReading | null): Brief => ({
  ...brief,
  reading: brief.reading && named(brief.reading),
  ...(employee && {
    page: named({ site: employee.site, missing: employee.missing, problems: employee.problems }),
  }),
});

/** Where nobody is certain: who may be meant, or who could be added. */
export const suggestFor = (
  brief: Brief,
  match: PersonMatch,
  people: readonly Person[],
  startDate: string | null,
): Brief => ({
  ...brief,
  ...(brief.person === null &&
    match.state === 'unknown' && {
      suggestion: match.suggestion && { ...match.suggestion, ...(startDate !== null && { startDate }) },
    }),
  ...(brief.person === null &&
    match.state === 'ambiguous' && {
      candidates: people
        .filter(({ id }) => match.candidates.includes(id))
        .map(({ id, name }) => ({ id, name })),
    }),
});
