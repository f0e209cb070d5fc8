import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { NoteText } from '../../../components/notebook/NoteText.tsx';
import { expectAccessible } from '../support/axe.ts';

test('shows lists, boxes, bold, italic and links of a note', async () => {
  const { container } = render(
    <NoteText
      text={'**Agreed** with _Sam_:\n- [x] draft\n- [ ] send [the page](https://a.test/x)\n2. later'}
    />,
  );
  expect(container.querySelector('strong')?.textContent).toBe('Agreed');
  expect(container.querySelector('em')?.textContent).toBe('Sam');
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'donedraft',
    'to dosend the page',
    '2.later',
  ]);
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'the page' });
  expect(link.href).toBe('https://a.test/x');
  expect(link.target).toBe('_blank');
  expect(link.rel).toBe('noreferrer noopener');
  await expectAccessible(container);
});

test('shows HTML and other schemes as text', () => {
  const typed = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) [y](data:text/html,z)';
  const { container } = render(<NoteText text={typed} />);
  expect(container.querySelector('img, a, script')).toBeNull();
  expect(container.textContent).toBe(typed);
});

test('lets each paragraph run in its own direction', () => {
  const { container } = render(<NoteText text={'one\n\nكلمة'} />);
  const paragraphs = [...container.querySelectorAll('p')];
  expect(paragraphs.map((one) => one.getAttribute('dir'))).toEqual(['auto', 'auto']);
});
