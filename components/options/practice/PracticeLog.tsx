import { i18n } from '#i18n';
import type { Notices } from '../../../utils/state/options-notices.ts';
import type { PracticeModel, PractisedDrill } from '../../../utils/state/options-practice.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { formatDay, formatNumber } from '../format.ts';
import { copy } from '../learning/copy.ts';
import { ScrollTable } from '../learning/ScrollTable.tsx';
import { Loaded } from '../Loaded.tsx';

/** What was practised, and when each drill comes back: to hand round in a peer circle, too. */
export function PracticeLog({ practice, notices }: { practice: PracticeModel; notices: Notices }) {
  return (
    <Loaded from={practice.library.value}>
      {() => {
        const log = practice.log.value;
        return log.length === 0 ? (
          <EmptyState>{i18n.t('learning.practice.logEmpty')}</EmptyState>
        ) : (
          <div class="section">
            <div class="head-row">
              <p class="lead">{i18n.t('learning.practice.logLead')}</p>
              <Button size="small" icon="copy" onPress={() => void copy(toMarkdown(log), notices)}>
                {i18n.t('learning.practice.logCopy')}
              </Button>
            </div>
            <ScrollTable label={i18n.t('learning.practice.tabs.log')}>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col" class={column === 'times' ? 'number' : undefined}>
                      {i18n.t(`learning.practice.logColumns.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {log.map((one) => {
                  const [drill, times, last, next] = cellsOf(one);
                  return (
                    <tr key={one.card.drillId}>
                      <th scope="row">
                        <bdi>{drill}</bdi>
                      </th>
                      <td class="number">{times}</td>
                      <td>{last}</td>
                      <td>{next}</td>
                    </tr>
                  );
                })}
              </tbody>
            </ScrollTable>
          </div>
        );
      }}
    </Loaded>
  );
}

const columns = ['drill', 'times', 'last', 'next'] as const;

const cellsOf = ({ card, title }: PractisedDrill): [string, string, string, string] => [
  title ?? i18n.t('learning.practice.logGone'),
  formatNumber(card.reps),
  card.lastReview === null ? '–' : formatDay(card.lastReview),
  formatDay(card.due),
];

const toMarkdown = (log: readonly PractisedDrill[]): string =>
  [
    columns.map((column) => i18n.t(`learning.practice.logColumns.${column}`)),
    columns.map(() => '---'),
    ...log.map(cellsOf),
  ]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
