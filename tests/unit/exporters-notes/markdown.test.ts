import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFileNames } from '../../../utils/exporters/file-names.ts';
import { parse } from 'yaml';
import { toMarkdown, toMarkdownNames } from '../../../utils/exporters/markdown.ts';
import type { Portrait } from '../../../utils/exporters/portrait.ts';
import { action, dayMs, goal, monday, note, person, session, tag, uuid } from '../db/samples.ts';
import { portrait } from './samples.ts';

const textOf = (change: Partial<Portrait>): string => [...toMarkdown(portrait(change), monday)].join('');

describe('a person as Markdown', () => {
  it('has front matter, actions, and days newest first with the session before its notes', () => {
    const text = textOf({
      sessions: [session(10, { takeaway: 'Slow down.', state: 'held' })],
      notes: [
        note(20, { text: 'Asked first.', behaviours: [tag(1)], at: monday + 60_000 }),
        note(21, { text: 'Older.', kind: 'praise', at: monday - dayMs }),
      ],
      actions: [
        { ...action(30, { due: '2026-03-09' }), purpose: 'coaching' },
        { ...action(31, { owner: 'them', doneAt: monday }), purpose: 'coaching' },
      ],
    });
    expect(text).toBe(
      [
        '---',
        'name: "Sam Okafor"',
        `id: "${uuid(1)}"`,
        'emails: ["sam@acme.test"]',
        'role: "Engineer"',
        'level: "One"',
        'start_date: null',
        'pathway: null',
        'exported: "2026-03-02T09:00:00.000Z"',
        'private_coaching_notes: true',
        '---',
        '',
        '# Sam Okafor',
        '',
        '## Actions',
        '',
        '- [ ] promise 30 (me, due 2026-03-09)',
        '- [x] promise 31 (them)',
        '',
        '## 2026-03-02',
        '',
        '### Session: one\\_on\\_one (coaching, held)',
        '',
        '> Slow down.',
        '',
        '### observation (coaching)',
        '',
        '> Asked first.',
        '',
        '- Testing: Behaviour 1',
        '',
        '## 2026-03-01',
        '',
        '### praise (coaching)',
        '',
        '> Older.',
        '',
      ].join('\n'),
    );
  });

  it('dates a note by the zone it was written in', () => {
    const late = Date.UTC(2026, 2, 2, 23, 30);
    expect(textOf({ notes: [note(1, { at: late, zone: 'Asia/Tokyo' })] })).toContain('## 2026-03-03');
    expect(textOf({ notes: [note(1, { at: late, zone: 'Nowhere/Here' })] })).toContain('## 2026-03-02');
  });

  it('says whether it holds coaching notes', () => {
    expect(textOf({ notes: [note(1, { purpose: 'evaluation' })] })).toContain(
      'private_coaching_notes: false',
    );
  });

  it('keeps the marks that notes may use', () => {
    const text = textOf({ notes: [note(1, { text: '**bold** [link](https://acme.test)\n- [ ] box' })] });
    expect(text).toContain('> **bold** [link](https://acme.test)\n> - [ ] box');
  });

  it.each([
    ['<script>alert(1)</script>', '> &lt;script>alert(1)&lt;/script>'],
    ['[x](javascript:alert(1))', '> [x]\\(javascript:alert(1))'],
    ['[x]( data:text/html,1)', '> [x]\\( data:text/html,1)'],
    ['![pixel](https://track.test/a.png)', '> !\\[pixel](https://track.test/a.png)'],
    ['[ref]: javascript:alert(1)', '> \\[ref]: javascript:alert(1)'],
    ['# not a heading', '> \\# not a heading'],
    ['text\n---\nname: evil', '> text\n> \\---\n> name: evil'],
    ['```\ncode', '> \\```\n> code'],
    ['one\u2028# two', '> one\n> \\# two'],
  ])('takes the meaning out of %j', (text, safe) => {
    expect(textOf({ notes: [note(1, { text })] })).toContain(safe);
  });

  it('lets no text out of its quotation, and no name out of its line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const lines = textOf({
          person: person(1, { name: typed, emails: [typed] }),
          notes: [
            note(1, { text: typed || 'x', behaviours: [{ ...tag(1), competency: typed, text: typed }] }),
          ],
          actions: [{ ...action(1, { text: typed }), purpose: 'coaching' }],
        }).split('\n');
        const ours =
          /^(---|[a-z_]+: .*|# .*|## (Actions|\d{4}-\d\d-\d\d)|### observation \(coaching\)|> ?.*|- .*|)$/s;
        for (const line of lines) expect(line).toMatch(ours);
        expect(lines.filter((line) => line === '---')).toHaveLength(2);
        expect(lines.filter((line) => /^#{1,6} /.test(line))).toHaveLength(4);
      }),
    );
  });
});

describe('front matter', () => {
  it.each([
    'a "quoted": name',
    "it's\n---\nkey: value",
    '# no comment',
    '- [x]',
    '\u2028\u0085 & *all*',
    'null',
  ])('gives %j back to a YAML reader', (typed) => {
    const text = textOf({ person: person(1, { name: typed, emails: [typed] }), role: typed, level: null });
    const [, yaml = ''] = text.split(/^---$/m);
    expect(parse(yaml)).toMatchObject({ name: typed, emails: [typed], role: typed, level: null });
  });

  it('gives back whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (typed) => {
        const [, yaml = ''] = textOf({ role: typed }).split(/^---$/m);
        expect(parse(yaml)).toMatchObject({ role: typed });
      }),
    );
  });

  it.each<[string, Partial<Portrait>]>([
    ['a session', { sessions: [session(1)] }],
    ['a promise', { actions: [{ ...action(1), purpose: 'coaching' }] }],
    ['a goal', { goals: [goal(1)] }],
  ])('says that %s from coaching is private', (_what, change) => {
    expect(textOf(change)).toContain('private_coaching_notes: true');
  });
});

it('holds evidence in its order, goals, drafts and what is a copy for a review', () => {
  const evidence = { situation: 'Demo.', impact: 'They stayed.', polarity: 'strength', link: null } as const;
  const text = textOf({
    notes: [
      note(1, { text: 'Asked first.', evidence, tags: ['demo'] }),
      note(2, { purpose: 'evaluation', text: 'Copied.' }),
    ],
    promoted: new Set([uuid(2)]),
    goals: [goal(3, { text: 'Lead.', measure: 'Twice', due: '2026-05-01' })],
    drafts: [
      {
        ...{ slot: 'popup', personId: uuid(1), kind: 'idea', text: 'Half', behaviours: [], at: monday },
        purpose: 'coaching',
      },
    ],
  });
  expect(text).toContain(
    '### evidence (coaching)\n\n> Demo.\n\n> Asked first.\n\n> They stayed.\n\n- strength\n- Tags: demo\n',
  );
  expect(text).toContain('### observation (evaluation, copy for a review)\n\n> Copied.\n');
  expect(text).toContain('### goal (coaching, active, due 2026-05-01)\n\n> Lead.\n\n- Measure: Twice\n');
  expect(text).toContain('### idea (coaching, draft)\n\n> Half\n');
});

it('keeps the name of a file when a namesake comes later, wherever they stand in the list', () => {
  const first = person(9, { name: 'Sam', createdAt: monday });
  const later = person(2, { name: 'Sam', createdAt: monday + dayMs });
  expect(toMarkdownNames([first, null])).toEqual(['Sam.md', 'Inbox.md']);
  expect(toMarkdownNames([later, first, null])).toEqual(['Sam (2).md', 'Sam.md', 'Inbox.md']);
});

describe('file names', () => {
  it.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j.md'],
    ['..hidden. ', 'hidden.md'],
    ['CON', 'CON-.md'],
    ['lpt1.txt', 'lpt1.txt-.md'],
    ['', 'unnamed.md'],
    ['\u202Egnp.exe', '-gnp.exe.md'],
    ['Zoë\u0308', 'Zoë̈.md'],
  ])('makes %j into %s', (name, file) =>
    expect(toFileNames([name], 'md', 'unnamed')).toEqual([file.normalize('NFC')]),
  );

  it('numbers names that a file system takes for the same', () => {
    expect(toFileNames(['Sam', 'sam', 'SAM', 'Sam (2)'], 'md', 'x')).toEqual([
      'Sam.md',
      'sam (2).md',
      'SAM (3).md',
      'Sam (2) (2).md',
    ]);
  });

  it('are short enough, legal and never twice the same', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 })), (names) => {
        const files = toFileNames(names, 'md', 'unnamed');
        expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
        for (const file of files) {
          expect(file).not.toMatch(/[\\/:*?"<>|\p{Cc}]|^[.\s]/u);
          expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(255);
        }
      }),
    );
  });
});
