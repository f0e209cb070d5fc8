import { i18n } from '#i18n';

/** What to take along before the browser deletes everything with the extension. */
export function Uninstall() {
  return (
    <section class="section" aria-labelledby="data-uninstall">
      <h2 id="data-uninstall">{i18n.t('exports.uninstall.title')}</h2>
      <p>{i18n.t('exports.uninstall.lead')}</p>
      <ol class="uninstall-steps">
        <li>{i18n.t('exports.uninstall.one')}</li>
        <li>{i18n.t('exports.uninstall.two')}</li>
        <li>{i18n.t('exports.uninstall.three')}</li>
      </ol>
      <p class="meta">{i18n.t('exports.uninstall.last')}</p>
    </section>
  );
}
