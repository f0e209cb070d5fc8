import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNote, type NoteBlock, type NoteInline } from '../../../utils/domain/note-markdown.ts';

const t = (text: string): NoteInline => ({ kind: 'text', text });
const p = (...children: NoteInline[]): NoteBlock => ({ kind: 'paragraph', children });
const line = (text: string): NoteInline[] => {
  const [block] = parseNote(text);
  return block?.kind === 'paragraph' ? block.children : [];
};

const written = (nodes: readonly NoteInline[]): string =>
  nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      const inside = written(node.children);
      return node.kind === 'link' && inside !== node.href ? `${inside}${node.href}` : inside;
    })
    .join('');

const writtenBlocks = (blocks: readonly NoteBlock[]): string =>
  blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? written(block.children)
        : block.items
            .map(({ number, ticked, children }) => `${number ?? ''}${ticked ? 'x' : ''}${written(children)}`)
            .join('\n'),
    )
    .join('\n');

/** Without what may be a mark, and without space. */
const bare = (text: string): string => text.replace(/[*_[\]()+\-.\s]/gu, '').toLowerCase();

const inlines = (blocks: readonly NoteBlock[]): NoteInline[] => {
  const all = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.children : block.items.flatMap(({ children }) => children),
  );
  const deep = (nodes: readonly NoteInline[]): NoteInline[] =>
    nodes.flatMap((node) => [node, ...(node.kind === 'text' ? [] : deep(node.children))]);
  return deep(all);
};

const snippet = fc.constantFrom(
  ...['**', '*', '_', '__', '- ', '1. ', '- [ ] ', '- [x] ', '[', '](', ')', ' ', '\n', '\n\n', '  '],
  ...[
    'https://a.test/x_y_z',
    'javascript:alert(1)',
    'data:text/html,x',
    '<b>',
    '</script>',
    '`',
    '# ',
    'word',
    '終わり',
    'كلمة',
  ],
);
const text = fc.oneof(
  fc.array(snippet, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

describe('a note with marks', () => {
  it('reads paragraphs, keeping the lines that were typed', () => {
    expect(parseNote('one\n  two\n\n\nthree')).toEqual([p(t('one'), t('\n'), t('  two')), p(t('three'))]);
  });

  it('reads lists, numbers as typed, and boxes', () => {
    expect(parseNote('Agreed:\n- one\n- [ ] two\n* [X] three')).toEqual([
      p(t('Agreed:')),
      {
        kind: 'list',
        items: [
          { number: null, ticked: null, children: [t('one')] },
          { number: null, ticked: false, children: [t('two')] },
          { number: null, ticked: true, children: [t('three')] },
        ],
      },
    ]);
    expect(parseNote('3. third\n   and more\n7) seventh')).toMatchObject([
      { items: [{ number: 3, children: [t('third'), t('\n'), t('and more')] }, { number: 7 }] },
    ]);
  });

  it('reads bold and italic, inside each other and beside letters that take no space', () => {
    expect(line('a **b _c_** d')).toEqual([
      t('a '),
      { kind: 'bold', children: [t('b '), { kind: 'italic', children: [t('c')] }] },
      t(' d'),
    ]);
    expect(line('これは**重要**です')).toMatchObject([t('これは'), { kind: 'bold' }, t('です')]);
  });

  it('links http and https only, by a label or by the address itself', () => {
    expect(line('see [the page](https://a.test/b_(c)) now')).toMatchObject([
      t('see '),
      { kind: 'link', href: 'https://a.test/b_(c)', children: [t('the page')] },
      t(' now'),
    ]);
    expect(line('https://a.test/x_y_z.')).toEqual([
      { kind: 'link', href: 'https://a.test/x_y_z', children: [t('https://a.test/x_y_z')] },
      t('.'),
    ]);
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](data:text/html,<b>)',
    '[x](//a.test)',
    '[x](/options.html)',
    '[x](https://)',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:x">y</a>',
    '# not a heading',
    '`code`',
    '> quoted',
    '2*3*4 and snake_case_name',
    '**never closed',
    '* * *',
    '| a | b |',
    '![x](nothing)',
  ])('leaves %j as it was typed', (typed) => {
    expect(parseNote(typed)).toEqual([p(t(typed))]);
  });

  it('makes nothing but the known nodes of any text, links http(s) only, and loses no word', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const blocks = parseNote(typed);
        for (const node of inlines(blocks)) {
          expect(['text', 'bold', 'italic', 'link']).toContain(node.kind);
          if (node.kind === 'link') expect(['http:', 'https:']).toContain(new URL(node.href).protocol);
        }
        expect(bare(writtenBlocks(blocks))).toBe(bare(typed));
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads the longest note at once, whatever stands in it', () => {
    for (const hostile of ['*a ', '**', '[', '_a_', '- ', '[a](', '*'.repeat(7), 'https://a.test ']) {
      const start = performance.now();
      parseNote(hostile.repeat(Math.ceil(5_000 / hostile.length)));
      expect(performance.now() - start, hostile).toBeLessThan(500);
    }
  });
});
