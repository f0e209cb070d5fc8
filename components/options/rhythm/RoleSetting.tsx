import { i18n } from '#i18n';
import { valueOr } from '../../../utils/state/options-loading.ts';
import type { SettingsModel } from '../../../utils/state/options-settings.ts';

const roles = ['frontline_coach', 'team_lead', 'people_manager'] as const;

export function RoleSetting({ settings }: { settings: SettingsModel }) {
  const chosen = valueOr(settings.settings.value, null)?.coachRole;
  return (
    <section class="section" aria-labelledby="rhythm-role">
      <header>
        <h2 id="rhythm-role">{i18n.t('rhythm.role.title')}</h2>
        <p class="meta">{i18n.t('rhythm.role.hint')}</p>
      </header>
      <div class="rhythm-roles" role="radiogroup" aria-labelledby="rhythm-role">
        {roles.map((role) => (
          <label key={role} class="tick">
            <input
              type="radio"
              name="coach-role"
              value={role}
              checked={role === chosen}
              onChange={() => void settings.change({ coachRole: role })}
            />
            <span>
              {i18n.t(`rhythm.role.${role}.name`)}
              <br />
              <span class="meta">{i18n.t(`rhythm.role.${role}.says`)}</span>
            </span>
          </label>
        ))}
      </div>
    </section>
  );
}
