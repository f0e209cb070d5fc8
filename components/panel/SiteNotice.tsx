import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Client } from '../../utils/messaging/client.ts';
import { createSiteNotice } from '../../utils/state/panel-site-notice.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Notice } from '../ui/Notice.tsx';

/** Once a day: the site cannot be read as before. */
export function SiteNotice({
  client,
  site,
  name,
}: {
  client: Pick<Client, 'call'>;
  /** Id of its adapter. */
  site: string;
  name: string;
}) {
  const model = useMemo(() => createSiteNotice(client, site), [client, site]);
  if (!model.told.value) return null;
  return (
    <Notice
      tone="warning"
      announce
      action={
        <IconButton icon="close" size="small" label={i18n.t('notebook.dismiss')} onPress={model.dismiss} />
      }
    >
      {i18n.t('sites.health.notice', { site: name })}
    </Notice>
  );
}
