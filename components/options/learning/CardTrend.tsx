import { i18n } from '#i18n';
import type { CardMonth } from '../../../utils/domain/learning/own-practice.ts';
import { formatNumber } from '../format.ts';
import { formatMonth, formatPercent, shareText } from './figures.ts';
import { ScrollTable } from './ScrollTable.tsx';

const columns = ['clear', 'behaviourNamed', 'actionAgreed'] as const;
const talkers = ['me', 'even', 'them'] as const;

/** What the manager said of their sessions, month by month: a picture of clear outcomes, and all of it as a table. */
export function CardTrend({ months }: { months: readonly CardMonth[] }) {
  const said = months.filter(({ clear, behaviourNamed, actionAgreed, talked }) =>
    [clear.of, behaviourNamed.of, actionAgreed.of, talked.me + talked.even + talked.them].some(
      (count) => count > 0,
    ),
  );
  return (
    <section class="section" aria-labelledby="own-cards">
      <h2 id="own-cards">{i18n.t('learning.own.cards')}</h2>
      {said.length === 0 ? (
        <p class="meta">{i18n.t('learning.own.cardsEmpty')}</p>
      ) : (
        <>
          <Picture months={months} />
          <ScrollTable label={i18n.t('learning.own.cards')}>
            <thead>
              <tr>
                <th scope="col">{i18n.t('learning.own.columns.month')}</th>
                <th scope="col" class="number">
                  {i18n.t('learning.own.columns.sessions')}
                </th>
                {columns.map((column) => (
                  <th key={column} scope="col" class="number">
                    {i18n.t(`learning.own.columns.${column}`)}
                  </th>
                ))}
                <th scope="col">{i18n.t('learning.own.columns.talked')}</th>
              </tr>
            </thead>
            <tbody>
              {months.toReversed().map((month) => (
                <tr key={month.month}>
                  <th scope="row">{formatMonth(month.month)}</th>
                  <td class="number">{formatNumber(month.sessions)}</td>
                  {columns.map((column) => (
                    <td key={column} class="number">
                      {shareText(month[column])}
                    </td>
                  ))}
                  <td>{talkedText(month)}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        </>
      )}
    </section>
  );
}

const talkedText = ({ talked }: CardMonth): string =>
  talkers
    .filter((who) => talked[who] > 0)
    .map((who) => i18n.t(`learning.own.talked.${who}`, { count: formatNumber(talked[who]) }))
    .join(' · ') || '–';

const height = 96;
const step = 48;
const top = 8;

/** Share of clear outcomes with the interval it may lie in; months with too few sessions stay empty. */
function Picture({ months }: { months: readonly CardMonth[] }) {
  const drawn = months.filter(({ clear }) => clear.interval !== null);
  if (drawn.length < 2) return null;
  const width = months.length * step;
  const y = (share: number): number => top + (1 - share) * height;
  const label = i18n.t('learning.own.picture', {
    months: formatNumber(drawn.length),
    from: formatMonth(drawn[0]?.month ?? ''),
    to: formatMonth(drawn.at(-1)?.month ?? ''),
  });
  return (
    <figure class="trend">
      <svg
        viewBox={`0 0 ${width + 40} ${height + 32}`}
        width={width + 40}
        height={height + 32}
        role="img"
        aria-label={label}
      >
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line class="trend-line" x1={40} x2={width + 40} y1={y(share)} y2={y(share)} />
            <text class="trend-text" x={34} y={y(share) + 4} text-anchor="end">
              {formatPercent(share)}
            </text>
          </g>
        ))}
        {months.map(({ month, clear: { share, interval } }, at) => {
          const x = 40 + at * step + step / 2;
          return (
            <g key={month}>
              {share !== null && interval !== null && (
                <>
                  <line class="trend-reach" x1={x} x2={x} y1={y(interval.low)} y2={y(interval.high)} />
                  <circle class="trend-dot" cx={x} cy={y(share)} r={4} />
                </>
              )}
              <text class="trend-text" x={x} y={height + 26} text-anchor="middle">
                {shortMonth(month)}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption class="meta">{i18n.t('learning.own.pictureHint')}</figcaption>
    </figure>
  );
}

const shortMonth = (month: string): string =>
  new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
    month: 'short',
    timeZone: 'UTC',
  }).format(Date.parse(`${month}-01T00:00:00Z`));
