import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import type { Loadable } from '../../utils/state/options-loading.ts';
import { Notice } from '../ui/Notice.tsx';
import { refusalText } from './words.ts';

/** What was loaded, or why it could not be: never an empty place. */
export function Loaded<T>({
  from,
  children,
}: {
  from: Loadable<T>;
  children: (value: T) => ComponentChildren;
}) {
  switch (from.status) {
    case 'loading':
      return <p class="meta">{i18n.t('options.loading')}</p>;
    case 'failed':
      return (
        <Notice tone="danger" announce>
          {refusalText(from.code)}
        </Notice>
      );
    case 'ready':
      return <>{children(from.value)}</>;
  }
}
