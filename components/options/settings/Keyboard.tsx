import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../../../utils/state/options.ts';

const names: Record<string, () => string> = {
  'toggle-panel': () => i18n.t('options.data.keyPanel'),
  _execute_action: () => i18n.t('options.data.keyNote'),
  'hide-now': () => i18n.t('options.data.keyHide'),
};

/** `page`: where they can be changed, as an address to type: no page may link there. Null in Firefox. */
export function Keyboard({ load, page }: { load: () => Promise<Shortcut[]>; page: string | null }) {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    let shown = true;
    void load().then((loaded) => shown && setShortcuts(loaded));
    return () => {
      shown = false;
    };
  }, [load]);
  return (
    <section class="section" aria-labelledby="data-keys">
      <h2 id="data-keys">{i18n.t('options.data.keys')}</h2>
      <dl class="keys">
        {shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{names[command]?.() ?? command}</dt>
            <dd>{keys === '' ? i18n.t('options.data.keyNone') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="meta">
        {i18n.t('options.data.keysLead')}{' '}
        {page === null ? (
          i18n.t('options.data.keysFirefox')
        ) : (
          <>
            {i18n.t('options.data.keysChrome')} <code dir="ltr">{page}</code>
          </>
        )}
      </p>
    </section>
  );
}
