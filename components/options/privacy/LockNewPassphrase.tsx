import { i18n } from '#i18n';
import { passphraseStrength, shortestPassphrase } from '../../../utils/domain/passphrase.ts';
import { formatNumber } from '../../notebook/format.ts';
import { PassphraseField } from '../../notebook/PassphraseField.tsx';

export interface NewPassphrase {
  typed: string;
  again: string;
}

export const isChosen = ({ typed, again }: NewPassphrase): boolean =>
  passphraseStrength(typed) !== 'short' && typed === again;

const steps = { short: 0, weak: 1, fair: 2, strong: 3 } as const;

/** Typed twice, with a hint at its strength. A weak one is allowed: it is the person's own notebook. */
export function LockNewPassphrase({
  value,
  onChange,
}: {
  value: NewPassphrase;
  onChange: (value: NewPassphrase) => void;
}) {
  const strength = passphraseStrength(value.typed);
  const differs = value.again !== '' && value.again !== value.typed;
  return (
    <>
      <PassphraseField
        label={i18n.t('lock.new')}
        hint={i18n.t('lock.newHint', { count: formatNumber(shortestPassphrase) })}
        known={false}
        value={value.typed}
        onText={(typed) => onChange({ ...value, typed })}
      />
      <p class="passphrase-strength" role="status">
        {value.typed !== '' && (
          <>
            <meter aria-hidden="true" min={0} max={3} value={steps[strength]} />
            <span>{i18n.t(`lock.strength.${strength}`)}</span>
          </>
        )}
      </p>
      <PassphraseField
        label={i18n.t('lock.again')}
        known={false}
        value={value.again}
        error={differs ? i18n.t('lock.differs') : null}
        onText={(again) => onChange({ ...value, again })}
      />
    </>
  );
}
