import { i18n } from '#i18n';
import type { Access } from '../../../utils/state/options-sites.ts';
import { Notice } from '../../ui/Notice.tsx';

/** What became of the question, where it was not a yes. */
export function Answer({ access }: { access: Access }) {
  if (access !== 'denied' && access !== 'blocked') return null;
  return (
    <Notice tone="warning" announce>
      {i18n.t(`sites.${access}`)}
    </Notice>
  );
}
