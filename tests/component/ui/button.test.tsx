import { render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { i18n } from '#i18n';
import { Button } from '../../../components/ui/Button.tsx';
import { expectAccessible } from '../support/axe.ts';

test('a button that is off says so, stays reachable and does nothing', async () => {
  const onPress = vi.fn<() => void>();
  const { container } = render(
    <Button off onPress={onPress}>
      {i18n.t('notebook.save')}
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Save' });
  button.click();
  expect(onPress).not.toHaveBeenCalled();
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await expectAccessible(container);
});
