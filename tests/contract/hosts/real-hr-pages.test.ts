import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toReading } from '../../../utils/hosts/readers/index.ts';
import { hostFor } from '../../../utils/hosts/registry.ts';
import { openPage } from './open-page.ts';

/** Pages that real products rendered from invented records; not part of this repository. */
const captures = new URL('../../../../shared/captures/', import.meta.url);
const now = Date.UTC(2026, 10, 23);

const read = (file: string, url: string) => {
  const view = openPage({ html: readFileSync(new URL(file, captures), 'utf8'), url, now });
  const seen = hostFor(view.url).read(view);
  return seen && toReading(seen, now);
};

const nobody = { name: null, title: null, department: null, startDate: null, manager: null, email: null };
const orangehrm = (tab: string) => `https://hr.example.com/web/index.php/pim/${tab}/empNumber/7`;
const tabs = {
  personal: ['viewPersonalDetails', {}],
  job: ['viewJobDetails', { title: 'Software Engineer', department: 'Engineering', startDate: '2023-09-18' }],
  contact: ['contactDetails', { email: 'bob@example.com' }],
  'report-to': ['viewReportToDetails', { manager: 'Alice Manager' }],
} as const;

describe.skipIf(!existsSync(captures))('real HR pages', () => {
  describe.each(['en', 'de', 'ja'])('OrangeHRM in %s', (lang) => {
    it.each(Object.entries(tabs))('reads every field of the tab %s and no other', (tab, [path, fields]) => {
      expect(read(`orangehrm/${tab}-${lang}.html`, orangehrm(path))).toMatchObject({
        site: 'orangehrm',
        page: 'profile',
        employee: { key: 'hr.example.com:7', ...nobody, name: 'Bob Report', ...fields },
      });
    });

    it('reads nobody from the list', () =>
      expect(
        read(
          `orangehrm/employee-list-${lang}.html`,
          'https://hr.example.com/web/index.php/pim/viewEmployeeList',
        ),
      ).toBeNull());
  });

  it.each(['en', 'de', 'ar'])('reads every field of Horilla in %s and no other', (lang) => {
    expect(
      read(`horilla/employee-view-${lang}.html`, 'https://hr.example.com/employee/employee-view/7/'),
    ).toMatchObject({
      site: 'horilla',
      page: 'profile',
      employee: {
        key: 'hr.example.com:7',
        name: 'Bob Report',
        title: 'Software Engineer',
        department: 'Engineering',
        startDate: '2023-09-18',
        manager: 'Alice Manager',
        email: 'bob@example.com',
      },
      missing: [],
      problems: [],
    });
  });
});
