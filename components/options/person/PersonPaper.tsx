import './paper.css';
import { i18n } from '#i18n';
import { useEffect } from 'preact/hooks';
import {
  mostPages,
  type PaperItem,
  type PersonPaper,
  type PrintingModel,
} from '../../../utils/state/options-printing.ts';
import { kindText } from '../../notebook/texts.ts';
import { Button } from '../../ui/Button.tsx';
import { Badge, ChoiceChips } from '../../ui/Chip.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { formatDay, formatNumber } from '../format.ts';
import { Loaded } from '../Loaded.tsx';
import { Period } from '../Period.tsx';
import { Paper } from '../review/Paper.tsx';

/** A person as they are printed: `#person/<id>/print`. */
export function PersonPaperView({ model, personId }: { model: PrintingModel; personId: string }) {
  useEffect(() => model.open(personId), [model, personId]);
  return (
    <Loaded from={model.paper.value}>
      {(paper) => (
        <div class="section wide-gaps">
          <Wish model={model} paper={paper} personId={personId} />
          {!model.tooLong.value && (
            <Paper
              title={i18n.t('exports.print.paper', { name: paper.name })}
              isPrivate={model.audience.value === 'everything'}
              containsPrivate={paper.containsPrivate}
            >
              <Sheets paper={paper} />
            </Paper>
          )}
        </div>
      )}
    </Loaded>
  );
}

function Wish({ model, paper, personId }: { model: PrintingModel; paper: PersonPaper; personId: string }) {
  const tooLong = model.tooLong.value;
  const pages = formatNumber(paper.pages);
  return (
    <div class="no-print section">
      <a class="meta" href={`#person/${personId}`}>
        {i18n.t('exports.print.back', { name: paper.name })}
      </a>
      <h1 dir="auto" class="private">
        {i18n.t('exports.print.title', { name: paper.name })}
      </h1>
      <ChoiceChips
        legend={i18n.t('exports.audience')}
        name="print-audience"
        options={(['everything', 'share'] as const).map((value) => ({
          value,
          label: i18n.t(`exports.audiences.${value}`),
        }))}
        value={model.audience.value}
        onChoose={model.chooseAudience}
      />
      <Period model={model} />
      {tooLong && (
        <Notice tone="warning" announce>
          <span id="print-too-long">
            {i18n.t('exports.print.tooLong', { pages, most: formatNumber(mostPages) })}
          </span>
        </Notice>
      )}
      <div class="row-actions">
        <Button
          look="primary"
          off={tooLong}
          describedBy={tooLong ? 'print-too-long' : undefined}
          onPress={() => void model.print()}
        >
          {i18n.t('exports.print.go')}
        </Button>
        <span class="meta">{i18n.t('exports.print.pages', { pages })}</span>
      </div>
    </div>
  );
}

function Sheets({ paper }: { paper: PersonPaper }) {
  const { actions, goals, days, role, level } = paper;
  return (
    <>
      <Facts facts={[role, level]} />
      {actions.length + goals.length + days.length === 0 && <p>{i18n.t('exports.print.empty')}</p>}
      {actions.length > 0 && (
        <section class="section">
          <h3>{i18n.t('exports.tables.actions')}</h3>
          <ul class="paper-items">
            {actions.map(({ id, owner, text, due, doneAt }) => (
              <li key={id} class="paper-action">
                <span aria-hidden="true">{doneAt === null ? '☐' : '☑'}</span>
                <span>
                  <UserText text={text} />
                  <Facts
                    facts={[
                      owner === 'me' ? i18n.t('notebook.ownerMe') : i18n.t('notebook.ownerThem'),
                      due === null ? null : formatDay(Date.parse(`${due}T12:00`)),
                    ]}
                  />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {goals.length > 0 && (
        <section class="section">
          <h3>{i18n.t('exports.tables.goals')}</h3>
          <ul class="paper-items">
            {goals.map(({ id, text, measure, due }) => (
              <li key={id}>
                <UserText text={text} />
                <Facts
                  facts={[
                    measure === '' ? null : measure,
                    due === null ? null : formatDay(Date.parse(`${due}T12:00`)),
                  ]}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {days.map(({ day, items }) => (
        <section key={day} class="section">
          <h3>{formatDay(Date.parse(`${day}T12:00`))}</h3>
          <ul class="paper-items">
            {items.map((item) => (
              <Item key={item.id} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const nameOf = ({ what, kind }: PaperItem): string =>
  what === 'session' || kind === null ? i18n.t('person.kinds.session') : kindText(kind);

function Item({ item }: { item: PaperItem }) {
  const { purpose, copied, texts, facts, what } = item;
  return (
    <li>
      <p class="paper-kind">
        <strong>{nameOf(item)}</strong>
        {purpose === 'evaluation' && <Badge tone="evaluation">{i18n.t('panel.mode.evaluation')}</Badge>}
        {copied && <span class="meta">{i18n.t('exports.print.copied')}</span>}
      </p>
      {texts.map((text, at) => (
        <UserText key={at} text={text} />
      ))}
      {what !== 'session' && <Facts facts={facts} />}
    </li>
  );
}
