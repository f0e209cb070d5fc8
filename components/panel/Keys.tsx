import { Fragment } from 'preact';
import { i18n } from '#i18n';
import { Dialog } from '../ui/Dialog.tsx';
import { Meta } from '../ui/Meta.tsx';

const modifier = (): string => (/Mac|iP(hone|ad|od)/.test(navigator.userAgent) ? '⌘' : 'Ctrl');

export function Keys({ onClose }: { onClose: () => void }) {
  const keys: [string, string][] = [
    [`${modifier()} Enter`, i18n.t('panel.keys.save')],
    ['/', i18n.t('panel.keys.search')],
    ['← →', i18n.t('panel.keys.tabs')],
    ['Esc', i18n.t('panel.keys.escape')],
    ['?', i18n.t('panel.keys.help')],
  ];
  return (
    <Dialog title={i18n.t('panel.keys.title')} closeLabel={i18n.t('panel.keys.close')} onClose={onClose}>
      <Meta>{i18n.t('panel.keys.lead')}</Meta>
      <dl class="keys">
        {keys.map(([key, what]) => (
          <Fragment key={key}>
            <dt>
              <kbd dir="ltr">{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </Fragment>
        ))}
      </dl>
    </Dialog>
  );
}
