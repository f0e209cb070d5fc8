import { z } from 'zod';
import type { EmployeeField, EmployeeReading } from '../domain/meeting.ts';
import { toNameKey } from '../domain/person.ts';
import { employeeReading } from '../schema/reading.ts';
import { loadStored, type SessionStore } from './session-store.ts';

/** Records that are put together from several tabs of one product; the last ones looked at. */
const mostRecords = 30;
const recordsKey = 'employees';
const tabKey = (tabId: number): string => `employee:${tabId}`;
const fields: readonly EmployeeField[] = ['name', 'title', 'department', 'startDate', 'manager', 'email'];

const isSame = (a: EmployeeReading, b: EmployeeReading): boolean =>
  a.site === b.site && a.employee.key === b.employee.key;

/** What earlier tabs of the same record said stands in for what this one does not say. */
export function mergeEmployee(earlier: EmployeeReading | undefined, now: EmployeeReading): EmployeeReading {
  const [before, name] = [earlier?.employee, now.employee.name];
  if (!earlier || !before) return now;
  // Another person under the same address: nothing of the one before is theirs.
  if (before.name !== null && name !== null && toNameKey(before.name) !== toNameKey(name)) return now;
  const employee = { ...now.employee };
  const sources = { ...now.sources };
  for (const field of fields) {
    if (employee[field] !== null || before[field] === null) continue;
    employee[field] = before[field];
    const source = earlier.sources[field];
    if (source) sources[field] = source;
  }
  return { ...now, employee, sources, missing: fields.filter((field) => employee[field] === null) };
}

/** Whose HR page is open in which tab: only in the session store, gone with the browser. */
export const createCurrentEmployees = (store: SessionStore) => {
  const load = async (): Promise<EmployeeReading[]> =>
    (await loadStored(store, recordsKey, z.array(employeeReading))) ?? [];
  return {
    reading: (tabId: number): Promise<EmployeeReading | null> =>
      loadStored(store, tabKey(tabId), employeeReading),

    set: async (tabId: number, seen: EmployeeReading): Promise<void> => {
      const known = await load();
      const merged = mergeEmployee(
        known.find((one) => isSame(one, seen)),
        seen,
      );
      await store.set(tabKey(tabId), merged);
      await store.set(recordsKey, [...known.filter((one) => !isSame(one, seen)), merged].slice(-mostRecords));
    },

    clear: (tabId: number): Promise<void> => store.set(tabKey(tabId), null),

    /** A person was deleted: their page was never seen. */
    forget: async (emails: readonly string[]): Promise<void> => {
      const known = await load();
      await store.set(
        recordsKey,
        known.filter(({ employee }) => employee.email === null || !emails.includes(employee.email)),
      );
    },
  };
};
