import { act, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { Avatar } from '../../../components/ui/Avatar.tsx';
import { ChoiceChips, KeptChip } from '../../../components/ui/Chip.tsx';
import { Dialog } from '../../../components/ui/Dialog.tsx';
import { TextField } from '../../../components/ui/Field.tsx';
import { Icon } from '../../../components/ui/Icon.tsx';
import { Menu } from '../../../components/ui/Menu.tsx';
import { Notice } from '../../../components/ui/Notice.tsx';
import { Select } from '../../../components/ui/Select.tsx';
import { Tabs } from '../../../components/ui/Tabs.tsx';
import { UserText } from '../../../components/ui/UserText.tsx';
import { cutAtAddresses } from '../../../utils/domain/web-addresses.ts';
import { expectAccessible } from '../support/axe.ts';

const key = (target: Element, name: string) =>
  act(
    () =>
      void target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })),
  );

function ThreeTabs() {
  const [value, setValue] = useState<'a' | 'b' | 'c'>('a');
  const tabs = (['a', 'b', 'c'] as const).map((one) => ({ value: one, label: one.toUpperCase() }));
  return (
    <Tabs label="Letters" tabs={tabs} value={value} onChoose={setValue}>
      Panel {value}
    </Tabs>
  );
}

describe('tabs', () => {
  const chosen = () => screen.getByRole('tab', { selected: true }).textContent;

  test('arrows move round, Home and End go to the ends, one tab stop for all', async () => {
    const { container } = render(<ThreeTabs />);
    const list = screen.getByRole('tablist');
    await key(list, 'ArrowLeft');
    expect(chosen()).toBe('C');
    await key(list, 'ArrowRight');
    expect(chosen()).toBe('A');
    await key(list, 'End');
    expect(chosen()).toBe('C');
    expect(document.activeElement?.textContent).toBe('C');
    expect(container.querySelectorAll('[role=tab][tabindex="0"]')).toHaveLength(1);
    await expectAccessible(container);
  });

  test('in a text from the right the arrows follow the eye', async () => {
    render(
      <div style={{ direction: 'rtl' }}>
        <ThreeTabs />
      </div>,
    );
    const list = screen.getByRole('tablist');
    list.style.direction = 'rtl';
    await key(list, 'ArrowLeft');
    expect(chosen()).toBe('B');
  });
});

describe('menu', () => {
  const onSkip = vi.fn<() => void>();
  const menu = () =>
    render(
      <Menu
        label="More"
        trigger={<Icon name="more" />}
        items={[
          { label: 'Skip', onChoose: onSkip },
          { label: 'Copy', onChoose: vi.fn<() => void>(), checked: true },
        ]}
      />,
    );

  test('opens on its first entry, moves by arrow, and gives the focus back on Escape', async () => {
    const { container } = menu();
    const button = screen.getByRole('button', { name: 'More' });
    await act(() => button.click());
    expect(document.activeElement?.textContent).toBe('Skip');
    await key(screen.getByRole('menu'), 'ArrowDown');
    expect(document.activeElement).toBe(screen.getByRole('menuitemradio', { checked: true }));
    await expectAccessible(container);
    await key(screen.getByRole('menu'), 'Escape');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  test('does what was chosen, once, and closes', async () => {
    menu();
    await act(() => screen.getByRole('button', { name: 'More' }).click());
    await act(() => screen.getByRole('menuitem', { name: 'Skip' }).click());
    expect(onSkip).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('menu')).toBeNull();
  });
});

test('a dialog is named by its title and keeps Escape to itself', async () => {
  const outside = vi.fn<() => void>();
  const onClose = vi.fn<() => void>();
  const { container } = render(
    <div onKeyDown={outside}>
      <Dialog title="Keyboard" closeLabel="Close" onClose={onClose}>
        <p>Text</p>
      </Dialog>
    </div>,
  );
  const dialog = screen.getByRole('dialog', { name: 'Keyboard' });
  await key(dialog, 'Escape');
  expect(outside).not.toHaveBeenCalled();
  dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
  expect(onClose).toHaveBeenCalledTimes(1);
  await expectAccessible(container);
});

test('a field is described by its hint and its error', async () => {
  const { container } = render(
    <TextField
      label="Name"
      hint="As the calendar shows it."
      error="Give a name."
      value=""
      onText={vi.fn<() => void>()}
    />,
  );
  const field = screen.getByRole('textbox', { name: 'Name' });
  const described = (field.getAttribute('aria-describedby') ?? '').split(' ');
  const texts = described.map((id) => container.querySelector(`#${CSS.escape(id)}`)?.textContent);
  expect(texts).toEqual(['As the calendar shows it.', 'Give a name.']);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  await expectAccessible(container);
});

test('chips of one kind are radio buttons, a kept one can be taken away by name', async () => {
  const onChoose = vi.fn<() => void>();
  const onRemove = vi.fn<() => void>();
  const { container } = render(
    <>
      <ChoiceChips
        legend="Kind"
        name="kind"
        options={[
          { value: 'a', label: 'A' },
          { value: 'b', label: 'B' },
        ]}
        value="a"
        onChoose={onChoose}
      />
      <KeptChip removeLabel="Take away Writing" onRemove={onRemove}>
        Writing
      </KeptChip>
    </>,
  );
  screen.getByRole('radio', { name: 'B' }).click();
  screen.getByRole('button', { name: 'Take away Writing' }).click();
  expect(onChoose).toHaveBeenCalledWith('b');
  expect(onRemove).toHaveBeenCalledTimes(1);
  await expectAccessible(container);
});

test('a list of choices says which one is chosen', async () => {
  const { container } = render(
    <Select
      label="About"
      options={[
        { value: '', label: 'Inbox' },
        { value: '1', label: 'Priya' },
      ]}
      value="1"
      onChoose={vi.fn<() => void>()}
    />,
  );
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'About' }).value).toBe('1');
  await expectAccessible(container);
});

test('a notice is read aloud only when it announces itself', () => {
  render(
    <>
      <Notice>Quiet</Notice>
      <Notice tone="danger" announce>
        Loud
      </Notice>
    </>,
  );
  expect(screen.getByRole('alert').textContent).toBe('Loud');
  expect(screen.queryByRole('status')).toBeNull();
});

test.each([
  ['Priya Nair', 'PN'],
  ['Ada', 'A'],
  ['Ana María de la Cruz', 'AC'],
  ['👩‍💻 Kim', '👩‍💻K'],
  ['', ''],
])('the initials of "%s" are "%s"', (name, initials) => {
  const { container } = render(<Avatar name={name} />);
  expect(container.textContent).toBe(initials);
});

describe('what somebody typed', () => {
  test.each([
    ['see https://a.test/b.', ['https://a.test/b']],
    ['(http://a.test)', ['http://a.test']],
    ['javascript:alert(1) data:text/html,x ftp://a.test', []],
    ['https://', []],
    ['HTTPS://A.test/ü and https://b.test', ['HTTPS://A.test/ü', 'https://b.test']],
  ])('in "%s" the links are %j', (text, links) => {
    const pieces = cutAtAddresses(text);
    expect(pieces.flatMap(({ href }) => href ?? [])).toEqual(links);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  test('has a direction of its own and never becomes markup', () => {
    const { container } = render(<UserText text={'<script>x</script>\nשלום'} />);
    expect(container.querySelector('script')).toBeNull();
    expect(container.querySelector('[dir=auto]')?.textContent).toBe('<script>x</script>\nשלום');
  });
});
