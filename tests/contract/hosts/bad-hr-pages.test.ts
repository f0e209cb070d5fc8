import { describe, expect, it } from 'vitest';
import type { EmployeeReading } from '../../../utils/domain/meeting.ts';
import { hostFor } from '../../../utils/hosts/registry.ts';
import { toReading } from '../../../utils/hosts/readers/index.ts';
import type { PageView, Sighting } from '../../../utils/hosts/types.ts';
import { document } from '../../fixtures/hosts/document.ts';
import { h, type Markup } from '../../fixtures/hosts/html.ts';
import { hostPages } from '../../fixtures/hosts/index.ts';
import { openPage } from './open-page.ts';

const now = Date.UTC(2026, 10, 23, 9);
const address = 'https://people.example.org/staff/4711';

type Rows = Record<string, string | Markup>;

const list = (rows: Rows): Markup =>
  h('dl', {}, ...Object.entries(rows).flatMap(([label, value]) => [h('dt', {}, label), h('dd', {}, value)]));
const view = (lang: string, parts: Markup[], url = address): PageView =>
  openPage({ html: document(lang, {}, h('main', {}, ...parts)), url, now });
const see = (page: PageView): Sighting | null => hostFor(page.url).read(page);
const read = (page: PageView): EmployeeReading | null => {
  const seen = see(page);
  const reading = seen && toReading(seen, now);
  return reading?.kind === 'employee' ? reading : null;
};
const person = (lang: string, rows: Rows, heading = 'Ada Brandt') =>
  read(view(lang, [h('h1', {}, heading), list(rows)]));
const job = { 'Job title': 'Engineer', Department: 'Platform' };

describe('a value', () => {
  it.each(['****', '••••••', 'None', '-', '—', 'N/A', 'n/a', 'Not set', '********'])(
    'that is masked or empty as %s is missing',
    (mask) => {
      const reading = person('en', { ...job, 'Hire date': mask, Manager: mask, 'Work email': mask });
      expect(reading?.employee).toMatchObject({
        title: 'Engineer',
        startDate: null,
        manager: null,
        email: null,
      });
      expect(reading?.missing).toEqual(['startDate', 'manager', 'email']);
    },
  );

  it('that is what somebody may do in the application is no job title', () => {
    expect(
      person('en', { Role: 'Administrator', 'Hire date': '2021-04-03', Team: 'Data' })?.employee.title,
    ).toBeNull();
  });

  it('that reads like a label is one where it stands alone: a manager is a title', () => {
    expect(person('en', { ...job, 'Job title': 'Manager', Manager: '—' })?.employee).toMatchObject({
      title: 'Manager',
      manager: null,
    });
  });

  it('in a field that is not shown is not taken, and the one that is shown is', () => {
    const field = h(
      'div',
      {},
      h('div', { style: 'display: none' }, h('input', { value: '' })),
      h('div', {}, 'Nurse'),
    );
    const page = view('en', [
      h('h1', {}, 'Ada Brandt'),
      h('div', {}, h('label', {}, 'Job title'), field),
      list({ Department: 'Ward 4' }),
    ]);
    expect(read(page)?.employee.title).toBe('Nurse');
  });
});

describe('a name', () => {
  it.each([
    ['Lovelace, Ada', 'Ada Lovelace'],
    ['de la Cruz, María José', 'María José de la Cruz'],
    ['Ada Lovelace #1042', 'Ada Lovelace'],
    ['田中 芽衣', '田中 芽衣'],
    ['ליאת כהן', 'ליאת כהן'],
    ['Ngô Thị Ánh', 'Ngô Thị Ánh'],
  ])('written as %s is %s', (written, name) => {
    expect(person('en', job, written)?.employee.name).toBe(name);
    expect(person('en', { ...job, Manager: written }, 'Sam Ode')?.employee.manager).toBe(name);
  });

  it('is not made of a page’s own heading', () => {
    for (const heading of ['Employee details', 'Mitarbeiterprofil', '個人情報', 'Senior Engineer'])
      expect(
        person('en', { ...job, 'Job title': 'Senior Engineer' }, heading)?.employee.name ?? null,
      ).toBeNull();
  });
});

describe('a date of digits', () => {
  it.each([
    ['de', '03.04.2021', '2021-04-03'],
    ['en-GB', '03/04/2021', '2021-04-03'],
    ['en-US', '03/04/2021', '2021-03-04'],
    ['en', '25/04/2021', '2021-04-25'],
    ['en', '03.04.2021', '2021-04-03'],
  ])('is read in %s as the page means it: %s', (lang, text, day) => {
    expect(person(lang, { ...job, 'Hire date': text })?.employee.startDate).toBe(day);
  });

  it('that could be two days is no day, and that is said', () => {
    const reading = person('en', { ...job, 'Hire date': '03/04/2021' });
    expect(reading?.employee.startDate).toBeNull();
    expect(reading?.problems).toContain('implausible');
  });

  it('is decided by the time element it stands in', () => {
    const stamp = h('time', { datetime: '2021-04-03' }, '03/04/2021');
    expect(person('en', { ...job, 'Hire date': stamp })?.employee.startDate).toBe('2021-04-03');
  });
});

describe('somebody else on the page', () => {
  const theirs = { 'Job title': 'Head of Data', Email: 'petra.gross@example.com' };
  const boxes: Record<string, Markup> = {
    'a card under a heading': h(
      'section',
      { class: 'card' },
      h('h3', {}, 'Manager'),
      h('div', {}, h('h4', {}, 'Petra Gross'), list(theirs)),
    ),
    'texts under a heading': h('div', {}, h('h3', {}, 'Reports to'), h('p', {}, 'Petra Gross'), list(theirs)),
    'a box at a label': h(
      'div',
      {},
      h('div', {}, 'Supervisor'),
      h('div', {}, h('b', {}, 'Petra Gross'), list(theirs)),
    ),
  };

  it.each(Object.entries(boxes))('a manager in %s is never read as the person', (_, box) => {
    const reading = read(view('en', [h('h1', {}, 'Ada Brandt'), list(job), box]));
    expect(reading?.employee).toMatchObject({
      name: 'Ada Brandt',
      title: 'Engineer',
      manager: 'Petra Gross',
      email: null,
    });
  });

  it('direct reports are never read as the person', () => {
    const reports = h('section', {}, h('h2', {}, 'Direct reports'), list({ ...theirs, Department: 'Other' }));
    expect(read(view('en', [h('h1', {}, 'Ada Brandt'), list(job), reports]))?.employee).toMatchObject({
      title: 'Engineer',
      email: null,
    });
  });

  it('a list of people, two profiles and a list of one are nobody', () => {
    const card = (name: string, index: number) =>
      h('section', {}, h('h3', {}, name), list({ ...job, Email: `person${index}@example.com` }));
    const people = ['Ann Lee', 'Bo Chan', 'Cy Dunn'];
    expect(read(view('en', people.map(card)))).toBeNull();
    expect(read(view('en', people.slice(1).map(card)))).toBeNull();
    const head = h(
      'tr',
      {},
      ...['Name', 'Job title', 'Department', 'Email'].map((each) => h('th', {}, each)),
    );
    const row = h(
      'tr',
      {},
      ...['Ann Lee', 'Engineer', 'Platform', 'ann@example.com'].map((each) => h('td', {}, each)),
    );
    expect(read(view('en', [h('h1', {}, 'Employees'), h('table', {}, head, row)]))).toBeNull();
  });
});

describe('what stands under a name without a label', () => {
  const under = (...parts: Markup[]) =>
    read(
      view('en', [
        h('div', {}, h('h1', {}, 'Ada Brandt'), ...parts),
        list({ Department: 'Data', 'Hire date': '2021-04-03' }),
      ]),
    );
  const link = (mail: string) => h('a', { href: `mailto:${mail}` }, mail);

  it('is taken where it is a title and an address that is made of the name', () => {
    const reading = under(h('p', {}, 'Senior Data Engineer'), link('ada.brandt@example.com'));
    expect(reading?.employee).toMatchObject({
      title: 'Senior Data Engineer',
      email: 'ada.brandt@example.com',
    });
  });

  it('is left where it is neither, somebody else’s, or an address that is nobody’s at work', () => {
    expect(under(h('p', {}, 'Likes long walks'))?.employee.title).toBeNull();
    for (const mail of ['petra.gross@example.com', 'ada.brandt@gmail.com'])
      expect(under(h('p', {}, 'Senior Data Engineer'), link(mail))?.employee.email).toBeNull();
    expect(under(h('p', {}, 'Personal email'), link('ada.brandt@example.com'))?.employee.email).toBeNull();
  });
});

describe('a page of pay, health or absence', () => {
  const secret = { ...job, 'Work email': 'ada@example.com', Salary: '90,000', Diagnosis: 'Influenza' };
  const tab = (name: string) => h('button', { role: 'tab', 'aria-selected': 'true' }, name);
  const named = (...parts: Markup[]) => [h('h1', {}, 'Ada Brandt'), ...parts, list(secret)];

  it.each([
    ['its address', view('en', named(), `${address}/compensation`)],
    ['camel case in its address', view('en', named(), 'https://people.example.org/viewSalaryList/7')],
    ['its title', view('en', [h('h1', {}, 'Sick leave'), list(secret)])],
    ['the heading under the name', view('de', named(h('h2', {}, 'Gehalt und Bezüge')))],
    ['the chosen tab', view('sv', named(tab('Frånvaro')))],
    ['its title in Polish', view('pl', [h('h1', {}, 'Wynagrodzenie'), list(secret)])],
    ['its title in Chinese', view('zh', [h('h1', {}, '薪资'), list(secret)])],
  ])('is known by %s, and nothing of it leaves the page', (_, page) => expect(see(page)).toBeNull());

  it('leaves a profile with a section of the kind further down, without that section', () => {
    const page = view('en', [
      h('h1', {}, 'Ada Brandt'),
      h('h2', {}, 'Job'),
      list(job),
      h('h2', {}, 'Time off'),
      list({ Balance: '12 days' }),
    ]);
    expect(read(page)?.employee.title).toBe('Engineer');
    expect(JSON.stringify(see(page))).not.toContain('12 days');
  });
});

describe('a page that is still being built, or taken down while it is read', () => {
  const shown =
    hostPages.profile?.().filter(({ truth }, index) => truth?.kind === 'employee' && index % 5 === 0) ?? [];

  it.each(shown.map((page) => [page.name, page] as const))(
    '%s: half of it is right or missing',
    (_, page) => {
      const truth = page.truth as EmployeeReading;
      for (const part of [0.3, 0.5, 0.7, 0.9]) {
        const html = page.html.slice(0, page.html.lastIndexOf('<', page.html.length * part));
        const seen = openPage({ ...page, html });
        for (const [field, value] of Object.entries(read(seen)?.employee ?? {}))
          if (value !== null && field !== 'key') expect(value).toBe(truth.employee[field as 'name']);
      }
    },
  );

  it('makes no exception where nodes leave or the address is another one', () => {
    for (const page of shown) {
      const seen = openPage(page);
      for (const each of seen.doc.querySelectorAll('main *')) if (each.childElementCount === 0) each.remove();
      expect(() => see(seen)).not.toThrow();
      expect(() => see({ ...seen, url: new URL('/payroll', seen.url) })).not.toThrow();
      seen.doc.body.remove();
      expect(() => see(seen)).not.toThrow();
    }
  });
});

it('takes nothing but the allow-list from a page full of other things', () => {
  const page = view('en', [
    h('h1', {}, 'Ada Brandt'),
    list({
      ...job,
      'Home address': '1 Elm Street',
      IBAN: 'DE00 1234',
      Religion: 'none of yours',
      'Personal email': 'ada@home.example',
    }),
  ]);
  const sent = JSON.stringify(see(page));
  for (const text of ['Elm Street', 'DE00', 'none of yours', 'home.example'])
    expect(sent).not.toContain(text);
});
