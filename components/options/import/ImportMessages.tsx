import './messages.css';
import { i18n } from '#i18n';
import type { ImportMessage } from '../../../utils/domain/dry-run.ts';
import { placeText } from '../../../utils/domain/dry-run.ts';
import {
  toPlainText,
  toTable,
  type MessageLine,
  type MessageTable,
} from '../../../utils/state/options-import-messages.ts';
import type { Notices } from '../../../utils/state/options-notices.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { formatNumber } from '../format.ts';
import { whereText } from './where.ts';

export function ImportMessages({
  messages,
  notices,
}: {
  messages: readonly ImportMessage[];
  notices: Notices;
}) {
  const table = toTable(messages, placeText);
  if (table.lines.length === 0) return <p class="meta">{i18n.t('options.import.fine')}</p>;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(toPlainText(messages));
    notices.show({ code: 'copied' });
  };
  return (
    <section class="section" aria-labelledby="import-messages">
      <header class="messages-head">
        <h2 id="import-messages">{i18n.t('options.import.messages')}</h2>
        <span class="meta">{countsText(table)}</span>
        <span class="push">
          <Button size="small" icon="copy" onPress={() => void copy()}>
            {i18n.t('options.import.copy')}
          </Button>
        </span>
      </header>
      <div class="messages-box">
        <table class="table messages">
          <thead>
            <tr>
              <th scope="col">{i18n.t('options.import.what')}</th>
              <th scope="col">{i18n.t('options.import.where')}</th>
              <th scope="col">{i18n.t('options.import.todo')}</th>
              <th scope="col">{i18n.t('options.import.code')}</th>
            </tr>
          </thead>
          <tbody>
            {table.lines.map((line, at) => (
              <Line key={at} line={line} />
            ))}
          </tbody>
        </table>
      </div>
      {table.rest.length > 0 && (
        <p class="meta">
          {i18n.t('options.import.restTitle')}{' '}
          {table.rest.map(({ code, count }) => (
            <span key={code} class="rest">
              <span class="code">{code}</span>{' '}
              {i18n.t('options.import.restCount', { count: formatNumber(count) })}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

function Line({ line }: { line: MessageLine }) {
  return (
    <tr>
      <td>
        <div class={`message ${line.severity}`}>
          <Icon name={line.severity === 'info' ? 'info' : 'warning'} />
          <span>
            {line.severity === 'error' && <>{i18n.t('options.import.error')} · </>}
            <bdi>{line.what}</bdi>
          </span>
        </div>
      </td>
      <td>
        <bdi>{whereText(line.place)}</bdi>
      </td>
      <td>
        <bdi>{line.todo}</bdi>
      </td>
      <td class="code">{line.code}</td>
    </tr>
  );
}

const countsText = ({ counts }: MessageTable): string =>
  [
    counts.error > 0 && i18n.t('options.import.errors', { count: formatNumber(counts.error) }),
    counts.warning > 0 && i18n.t('options.import.warnings', { count: formatNumber(counts.warning) }),
    counts.info > 0 && i18n.t('options.import.infos', { count: formatNumber(counts.info) }),
  ]
    .filter(Boolean)
    .join(' · ');
