import type { Pathway } from '../domain/playbook.ts';
import type { Person } from '../domain/records.ts';
import { isoDate, nameLimit } from '../schema/records.ts';

/** A person as the form holds it: every field a text, so that what was typed survives until it is right. */
export interface PersonForm {
  name: string;
  /** One a line, or separated by commas. */
  emails: string;
  /** One a line: names contain commas. */
  aliases: string;
  relation: Person['relation'];
  /** Of the job family the role was chosen from; '' = nothing was chosen. */
  mapId: string;
  roleId: string;
  levelId: string;
  pathway: Pathway | '';
  startDate: string;
  cadenceDays: string;
}

export type PersonField = keyof PersonForm;

export type FieldProblem =
  | { code: 'empty' | 'not-a-date' | 'not-a-cadence' }
  | { code: 'too-long'; limit: number }
  | { code: 'too-many'; limit: number }
  | { code: 'not-an-address'; found: string }
  | { code: 'taken'; found: string; by: string };

export type PersonProblems = Partial<Record<PersonField, FieldProblem>>;

const mostEmails = 20;
const mostAliases = 50;
const longestCadence = 400;
/** The shape that `z.email()` of the schema takes, told apart here so that the message can quote the line. */
const address = /^(?!\.)(?!.*\.\.)[\w.+'-]+(?<!\.)@([a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/i;

export const emptyForm: PersonForm = {
  name: '',
  emails: '',
  aliases: '',
  relation: 'report',
  mapId: '',
  roleId: '',
  levelId: '',
  pathway: '',
  startDate: '',
  cadenceDays: '',
};

export const toForm = (person: Person): PersonForm => ({
  mapId: '',
  name: person.name,
  emails: person.emails.join('\n'),
  aliases: person.aliases.join('\n'),
  relation: person.relation,
  roleId: person.roleId ?? '',
  levelId: person.levelId ?? '',
  pathway: person.pathway ?? '',
  startDate: person.startDate ?? '',
  cadenceDays: person.cadenceDays === null ? '' : String(person.cadenceDays),
});

const lines = (text: string, separator: RegExp): string[] => [
  ...new Set(
    text
      .split(separator)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

/** Takes `Sam Doe <sam@example.test>` as calendars copy it. */
const bare = (line: string): string => (/<([^<>]+)>$/.exec(line)?.[1] ?? line).trim().toLowerCase();

export const parseEmails = (text: string): string[] => [...new Set(lines(text, /[\n,;]/).map(bare))];
export const isAddress = (text: string): boolean => text.length <= 254 && address.test(text);

export interface PersonContext {
  /** The record being changed; null when a person is added. */
  before: Person | null;
  others: readonly Person[];
  mapId: string | null;
  id: string;
  now: number;
}

/** All problems at once, or the record to save. */
export const parsePersonForm = (
  form: PersonForm,
  { before, others, mapId, id, now }: PersonContext,
): { ok: true; person: Person } | { ok: false; problems: PersonProblems } => {
  const problems: PersonProblems = {};
  const name = form.name.trim();
  if (name === '') problems.name = { code: 'empty' };
  else if (name.length > nameLimit) problems.name = { code: 'too-long', limit: nameLimit };

  const emails = parseEmails(form.emails);
  const wrong = emails.find((email) => !isAddress(email));
  const owner = others.find((other) => other.id !== id && other.emails.some((e) => emails.includes(e)));
  if (wrong !== undefined) problems.emails = { code: 'not-an-address', found: wrong };
  else if (emails.length > mostEmails) problems.emails = { code: 'too-many', limit: mostEmails };
  else if (owner) {
    const found = owner.emails.find((e) => emails.includes(e)) ?? '';
    problems.emails = { code: 'taken', found, by: owner.name };
  }

  const aliases = lines(form.aliases, /[\n;]/);
  if (aliases.length > mostAliases) problems.aliases = { code: 'too-many', limit: mostAliases };
  else if (aliases.some((alias) => alias.length > nameLimit)) {
    problems.aliases = { code: 'too-long', limit: nameLimit };
  }

  const startDate = form.startDate.trim();
  if (startDate !== '' && !isoDate.safeParse(startDate).success) problems.startDate = { code: 'not-a-date' };

  const cadence = form.cadenceDays.trim();
  const days = Number(cadence);
  if (cadence !== '' && !(Number.isInteger(days) && days >= 1 && days <= longestCadence)) {
    problems.cadenceDays = { code: 'not-a-cadence' };
  }

  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const roleId = form.roleId || null;
  const keepsMap =
    before !== null &&
    (form.mapId === '' || before.mapId === form.mapId) &&
    before.roleId === roleId &&
    before.levelId === (form.levelId || null);
  return {
    ok: true,
    person: {
      id,
      name,
      emails,
      aliases,
      relation: form.relation,
      mapId: keepsMap ? before.mapId : roleId === null ? null : form.mapId || mapId,
      roleId,
      levelId: roleId === null ? null : form.levelId || null,
      pathway: form.pathway || null,
      startDate: startDate || null,
      cadenceDays: cadence === '' ? null : days,
      focus: before?.focus ?? [],
      ...(before?.coachOnly === undefined ? {} : { coachOnly: before.coachOnly }),
      ...(before?.pause ? { pause: before.pause } : {}),
      createdAt: before?.createdAt ?? now,
      updatedAt: now,
    },
  };
};
