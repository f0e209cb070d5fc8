import './export.css';
import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import {
  exportFormats,
  exportTables,
  type CalendarWords,
  type ExportsModel,
} from '../../../utils/state/options-exports.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceChips } from '../../ui/Chip.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { Contains, ExportWork } from './ExportWork.tsx';

const name = '$1';
const calendarWords = (): CalendarWords => ({
  checkIn: i18n.t('exports.calendar.checkIn'),
  checkInWith: i18n.t('exports.calendar.checkInWith', { name }),
  action: i18n.t('exports.calendar.action'),
  actionWith: i18n.t('exports.calendar.actionWith', { name }),
});

/** Files for other programs: which kind, what goes in, and what that means, in this order. */
export function Export({ exports }: { exports: ExportsModel }) {
  const { format } = exports.wish.value;
  const working = exports.work.value.status === 'working';
  return (
    <section class="section" aria-labelledby="data-export">
      <h2 id="data-export">{i18n.t('exports.title')}</h2>
      <p class="meta">{i18n.t('exports.lead')}</p>
      <div class="export">
        <Row label={i18n.t('exports.format')}>
          <ChoiceChips
            legend={i18n.t('exports.format')}
            name="export-format"
            options={exportFormats.map((value) => ({ value, label: i18n.t(`exports.formats.${value}`) }))}
            value={format}
            onChoose={(next) => exports.set({ format: next })}
          />
          <p id="export-hint" class="meta">
            {i18n.t(`exports.hints.${format}`)}
          </p>
        </Row>
        {format === 'ics' ? <CalendarWish exports={exports} /> : <NotebookWish exports={exports} />}
        <Contains containsPrivate={exports.containsPrivate.value} />
        <div class="row-actions">
          <Button
            icon="download"
            off={working}
            describedBy="export-contains export-hint"
            onPress={() => void exports.run(calendarWords())}
          >
            {i18n.t(`exports.go.${format}`)}
          </Button>
          <ExportWork exports={exports} />
        </div>
      </div>
    </section>
  );
}

function Row({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="export-row">
      <p class="export-label" aria-hidden="true">
        {label}
      </p>
      <div class="export-wish">{children}</div>
    </div>
  );
}

/** Both sides of the wall, or what may be passed on; the rest one by one. */
function NotebookWish({ exports }: { exports: ExportsModel }) {
  const { format, choice, table, bom } = exports.wish.value;
  const audience = exports.audience.value;
  return (
    <>
      <Row label={i18n.t('exports.audience')}>
        <ChoiceChips
          legend={i18n.t('exports.audience')}
          name="export-audience"
          options={(['everything', 'share'] as const).map((value) => ({
            value,
            label: i18n.t(`exports.audiences.${value}`),
          }))}
          value={audience}
          onChoose={exports.chooseAudience}
        />
        {audience === 'share' && (
          <>
            <p class="meta">{i18n.t('exports.shareHint')}</p>
            <Tick checked={choice.coaching} onTick={(coaching) => exports.include({ coaching })}>
              {i18n.t('exports.coaching')}
            </Tick>
            <Tick checked={choice.concerns} onTick={(concerns) => exports.include({ concerns })}>
              {i18n.t('exports.concerns')}
            </Tick>
            {format === 'markdown' && (
              <Tick checked={choice.drafts} onTick={(drafts) => exports.include({ drafts })}>
                {i18n.t('exports.drafts')}
              </Tick>
            )}
          </>
        )}
      </Row>
      {format === 'csv' && (
        <Row label={i18n.t('exports.table')}>
          <ChoiceChips
            legend={i18n.t('exports.table')}
            name="export-table"
            options={(['all', ...exportTables] as const).map((value) => ({
              value,
              label: i18n.t(`exports.tables.${value}`),
            }))}
            value={table}
            onChoose={(next) => exports.set({ table: next })}
          />
          <Tick checked={bom} onTick={(next) => exports.set({ bom: next })}>
            {i18n.t('exports.bom')}
          </Tick>
        </Row>
      )}
    </>
  );
}

function CalendarWish({ exports }: { exports: ExportsModel }) {
  const { names, texts } = exports.wish.value;
  return (
    <Row label={i18n.t('exports.audience')}>
      <Tick checked={names} onTick={(next) => exports.set({ names: next })}>
        {i18n.t('exports.names')}
      </Tick>
      <Tick checked={texts} onTick={(next) => exports.set({ texts: next })}>
        {i18n.t('exports.texts')}
      </Tick>
      <p class="meta">{i18n.t('exports.generic')}</p>
    </Row>
  );
}
