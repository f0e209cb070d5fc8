import { i18n } from '#i18n';
import type { RemindersModel } from '../../../utils/state/options-rhythm-reminders.ts';
import type { SettingsModel } from '../../../utils/state/options-settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Field, TextField } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { refusalText } from '../words.ts';
import { formatWeekday, weekdays } from './dates.ts';

export function ReminderSettings({ form, settings }: { form: RemindersModel; settings: SettingsModel }) {
  const kept = form.reminders.value;
  const outcome = settings.outcome.value;
  if (!kept) return null;
  return (
    <section class="section" aria-labelledby="rhythm-remind">
      <header>
        <h2 id="rhythm-remind">{i18n.t('rhythm.remind.title')}</h2>
        <p class="meta">{i18n.t('rhythm.remind.hint')}</p>
        <p class="meta" role="status">
          {outcome === null ? '' : outcome === 'saved' ? i18n.t('rhythm.remind.saved') : refusalText(outcome)}
        </p>
      </header>
      <Tick checked={kept.meeting} onTick={(on) => void form.toggle('meeting', on)}>
        {i18n.t('rhythm.remind.meeting')}
        <br />
        <span class="meta">{i18n.t('rhythm.remind.meetingHint')}</span>
      </Tick>
      {kept.meeting && (
        <div class="rhythm-short">
          <TextField
            type="number"
            label={i18n.t('rhythm.remind.minutes')}
            error={form.minutesWrong.value ? i18n.t('rhythm.remind.minutesWrong') : null}
            min={1}
            max={120}
            value={form.minutes.value}
            onText={(text) => void form.typeMinutes(text)}
          />
        </div>
      )}
      <Tick checked={kept.cadence} onTick={(on) => void form.toggle('cadence', on)}>
        {i18n.t('rhythm.remind.cadence')}
      </Tick>
      <Tick checked={kept.focus} onTick={(on) => void form.toggle('focus', on)}>
        {i18n.t('rhythm.remind.focus')}
      </Tick>
      {form.blocked.value && (
        <Notice
          tone="warning"
          announce
          action={
            <Button size="small" onPress={() => void form.allow()}>
              {i18n.t('rhythm.remind.allow')}
            </Button>
          }
        >
          {i18n.t('rhythm.remind.blocked')}
        </Notice>
      )}
      <Quiet form={form} />
      <div class="rhythm-days" role="group" aria-label={i18n.t('rhythm.remind.days')}>
        <p class="setting-name">{i18n.t('rhythm.remind.days')}</p>
        <div class="chips">
          {weekdays().map((day) => (
            <Chip key={day} pressed={kept.workingDays.includes(day)} onPress={() => void form.toggleDay(day)}>
              {formatWeekday(day)}
            </Chip>
          ))}
        </div>
      </div>
    </section>
  );
}

function Quiet({ form }: { form: RemindersModel }) {
  const { from, until } = form.quiet.value;
  return (
    <div>
      <div class="rhythm-quiet">
        <Time
          label={i18n.t('rhythm.remind.quietFrom')}
          value={from}
          onTime={(text) => form.typeQuiet({ from: text })}
        />
        <Time
          label={i18n.t('rhythm.remind.quietUntil')}
          value={until}
          onTime={(text) => form.typeQuiet({ until: text })}
        />
      </div>
      {form.quietWrong.value ? (
        <p class="field-error" role="alert">
          {i18n.t('rhythm.remind.timeWrong')}
        </p>
      ) : (
        <p class="meta">{i18n.t('rhythm.remind.quietHint')}</p>
      )}
    </div>
  );
}

function Time({
  label,
  value,
  onTime,
}: {
  label: string;
  value: string;
  onTime: (text: string) => Promise<void>;
}) {
  return (
    <Field label={label}>
      {(ids) => (
        <input
          {...ids}
          class="input"
          type="time"
          value={value}
          onChange={(event) => void onTime(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
