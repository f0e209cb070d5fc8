import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFileNames } from '../../../utils/exporters/file-names.ts';
import { toMarkdownFiles, type Portrait } from '../../../utils/exporters/markdown.ts';
import { action, dayMs, monday, note, session, tag, uuid } from '../db/samples.ts';

const portrait = (change: Partial<Portrait> = {}): Portrait => ({
  person: { id: uuid(1), name: 'Sam Okafor' },
  emails: ['sam@acme.test'],
  role: 'Engineer',
  level: 'One',
  startDate: null,
  pathway: null,
  sessions: [],
  notes: [],
  actions: [],
  ...change,
});

const textOf = (change: Partial<Portrait>): string =>
  toMarkdownFiles([portrait(change)], monday)[0]?.text ?? '';

describe('a person as Markdown', () => {
  it('has front matter, actions, and days newest first with the session before its notes', () => {
    const text = textOf({
      sessions: [session(10, { takeaway: 'Slow down.', state: 'held' })],
      notes: [
        note(20, { text: 'Asked first.', behaviours: [tag(1)], at: monday + 60_000 }),
        note(21, { text: 'Older.', kind: 'praise', at: monday - dayMs }),
      ],
      actions: [action(30, { due: '2026-03-09' }), action(31, { owner: 'them', doneAt: monday })],
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
          person: { id: uuid(1), name: typed },
          notes: [
            note(1, { text: typed || 'x', behaviours: [{ ...tag(1), competency: typed, text: typed }] }),
          ],
          actions: [action(1, { text: typed })],
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
