import './messages.css';
import { i18n } from '#i18n';
import type { ImportMessage } from '../../../utils/domain/dry-run.ts';
import {
  toGroups,
  toPlainText,
  type MessageGroup,
  type MessageGroups,
} from '../../../utils/state/options-import-messages.ts';
import type { Notices } from '../../../utils/state/options-notices.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { formatNumber } from '../format.ts';
import { lineText, messageText, severityText, whereText } from './words.ts';

/** What was found in the file, by code: what it is, where, and what to do. */
export function ImportMessages({
  messages,
  severalFiles,
  notices,
}: {
  messages: readonly ImportMessage[];
  severalFiles: boolean;
  notices: Notices;
}) {
  const found = toGroups(messages);
  if (found.groups.length === 0) return <p class="meta">{i18n.t('options.import.fine')}</p>;
  const copy = async (): Promise<void> => {
    const more = (code: string, count: number): string =>
      i18n.t('importing.copiedRest', { code, count: formatNumber(count) });
    await navigator.clipboard.writeText(toPlainText(messages, { line: lineText, more }));
    notices.show({ code: 'copied' });
  };
  return (
    <section class="section" aria-labelledby="import-messages">
      <header class="messages-head">
        <h2 id="import-messages">{i18n.t('options.import.messages')}</h2>
        <span class="meta">{countsText(found)}</span>
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
            </tr>
          </thead>
          {found.groups.map((group) => (
            <Group key={group.code} group={group} withFile={severalFiles} />
          ))}
        </table>
      </div>
    </section>
  );
}

function Group({ group, withFile }: { group: MessageGroup; withFile: boolean }) {
  const { code, severity, shown, more } = group;
  return (
    <tbody>
      <tr class="message-group">
        <th scope="rowgroup" colSpan={3}>
          <span class={`message ${severity}`}>
            <Icon name={severity === 'info' ? 'info' : 'warning'} />
            <span>{severityText(severity)}</span>
          </span>
          <span class="code">{code}</span>
          <span class="meta">{formatNumber(shown.length + more)}</span>
        </th>
      </tr>
      {shown.map((message, at) => {
        const { what, todo } = messageText(message);
        return (
          <tr key={at}>
            <td>{what}</td>
            <td>
              <bdi>{whereText(message.place, withFile)}</bdi>
            </td>
            <td>{todo}</td>
          </tr>
        );
      })}
      {more > 0 && (
        <tr>
          <td class="meta" colSpan={3}>
            {i18n.t('options.import.restCount', { count: formatNumber(more) })}
          </td>
        </tr>
      )}
    </tbody>
  );
}

const countsText = ({ counts }: MessageGroups): string =>
  [
    counts.error > 0 && i18n.t('options.import.errors', { count: formatNumber(counts.error) }),
    counts.warning > 0 && i18n.t('options.import.warnings', { count: formatNumber(counts.warning) }),
    counts.info > 0 && i18n.t('options.import.infos', { count: formatNumber(counts.info) }),
  ]
    .filter(Boolean)
    .join(' · ');
