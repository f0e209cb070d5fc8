import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../utils/domain/meeting.ts';
import { diagnose } from '../../../utils/hosts/diagnose/diagnose.ts';
import { hostPages } from '../../fixtures/hosts/index.ts';
import { openPage } from './open-page.ts';

/** Whom and what a page is about, as it must be read: none of it may stand in a report. */
const privateOf = (truth: Reading): (string | null)[] => {
  if (truth.kind === 'employee') {
    const { name, title, department, manager, email } = truth.employee;
    return [name, title, department, manager, email];
  }
  const { title, place, conference, attendees } = truth.meeting;
  const people = attendees.flatMap(({ name, email }) => [name, email, ...(name ?? '').split(/[\s,]+/)]);
  return [title, place, conference, truth.account, ...people];
};

describe.each(Object.entries(hostPages))('a diagnosis of a page of %s', (_, pages) => {
  it.each(pages())('has nothing of what is read there, and changes nothing: $name', (page) => {
    const view = openPage(page);
    const before = view.doc.documentElement.outerHTML;
    const report = diagnose(view);
    expect(report.ok).toBe(true);
    const text = JSON.stringify(report).toLowerCase();
    const known = page.truth ? privateOf(page.truth) : [];
    const left = known.filter((one) => one !== null && one.length > 3 && text.includes(one.toLowerCase()));
    expect(left).toEqual([]);
    expect(text).not.toMatch(/https?:|@/);
    expect(view.doc.documentElement.outerHTML).toBe(before);
  });
});
