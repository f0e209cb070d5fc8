import { i18n } from '#i18n';
import type { MonthCount, Recency } from '../../../utils/domain/review/pack.ts';
import { formatNumber } from '../format.ts';

const barWidth = 24;
const height = 80;

/** Bars, and beside them the same as a table: the picture is for the eye only. */
export function MonthChart({ months }: { months: readonly MonthCount[] }) {
  const most = Math.max(1, ...months.map(({ count }) => count));
  return (
    <div class="review-months">
      <svg
        class="review-chart"
        viewBox={`0 0 ${months.length * barWidth} ${height + 2}`}
        style={{ maxInlineSize: `${months.length * barWidth * 2}px` }}
        aria-hidden="true"
      >
        {months.map(({ month, count }, at) => (
          <rect
            key={month}
            x={at * barWidth + 3}
            y={height - (count / most) * height}
            width={barWidth - 6}
            height={(count / most) * height}
          />
        ))}
        <line x1="0" x2={months.length * barWidth} y1={height + 1} y2={height + 1} />
      </svg>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{i18n.t('review.pack.month')}</th>
            <th scope="col" class="number">
              {i18n.t('review.pack.items')}
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, count }) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              <td class="number">{formatNumber(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Share of the last thirty days, in words and as a bar. */
export function RecencyBar({ recency: { recent, total, many } }: { recency: Recency }) {
  const share = total === 0 ? 0 : (recent / total) * 100;
  return (
    <>
      <svg
        class={many ? 'review-recency many' : 'review-recency'}
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect class="whole" x="0" y="0" width="100" height="4" />
        <rect class="part" x={100 - share} y="0" width={share} height="4" />
      </svg>
      <p>{i18n.t('review.pack.recent', { recent: formatNumber(recent), total: formatNumber(total) })}</p>
    </>
  );
}
