import { i18n } from '#i18n';

/** What the lock cannot do, said before anybody relies on it. */
export function LockLimits() {
  return (
    <details class="lock-limits-box">
      <summary>{i18n.t('lock.limits.title')}</summary>
      <ul class="lock-limits">
        <li>{i18n.t('lock.limits.open')}</li>
        <li>{i18n.t('lock.limits.old')}</li>
        <li>{i18n.t('lock.limits.files')}</li>
        <li>{i18n.t('lock.limits.readable')}</li>
        <li>{i18n.t('lock.limits.forgotten')}</li>
      </ul>
    </details>
  );
}
