import '../import/messages.css';
import { i18n } from '#i18n';
import { isPackError, type PackMessage } from '../../../utils/domain/playbook-faults.ts';
import { Icon } from '../../ui/Icon.tsx';
import { formatNumber } from '../format.ts';
import { faultText } from './names.ts';

/** Every fault with its place and what to do, errors first. */
export function PackMessages({ messages, more }: { messages: readonly PackMessage[]; more: number }) {
  if (messages.length === 0) return <p class="meta">{i18n.t('options.import.fine')}</p>;
  const errors = messages.filter(({ code }) => isPackError(code)).length;
  const counts = [
    errors > 0 && i18n.t('options.import.errors', { count: formatNumber(errors) }),
    messages.length > errors &&
      i18n.t('options.import.warnings', { count: formatNumber(messages.length - errors) }),
  ].filter(Boolean);
  return (
    <section class="section" aria-labelledby="pack-messages">
      <header class="messages-head">
        <h2 id="pack-messages">{i18n.t('options.import.messages')}</h2>
        <span class="meta">{counts.join(' · ')}</span>
      </header>
      <div class="messages-box">
        <table class="table messages pack-messages">
          <thead>
            <tr>
              <th scope="col">{i18n.t('options.import.what')}</th>
              <th scope="col">{i18n.t('options.import.where')}</th>
              <th scope="col">{i18n.t('options.import.code')}</th>
            </tr>
          </thead>
          <tbody>
            {messages.map((message, at) => (
              <Line key={at} message={message} />
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p class="meta">{i18n.t('packs.import.more', { count: formatNumber(more) })}</p>}
    </section>
  );
}

function Line({ message }: { message: PackMessage }) {
  const isError = isPackError(message.code);
  const line = message.line === null ? '' : i18n.t('options.import.line', { line: message.line });
  return (
    <tr>
      <td>
        <div class={`message ${isError ? 'error' : 'warning'}`}>
          <Icon name="warning" />
          <span>
            {isError && <>{i18n.t('options.import.error')} · </>}
            <span>{faultText(message)}</span>
          </span>
        </div>
      </td>
      <td>
        {line}
        {line !== '' && message.at !== '$' && <br />}
        {(message.at !== '$' || line === '') && (
          <code class="code pack-path">
            <bdi>{message.at === '$' ? i18n.t('options.import.wholeFile') : message.at}</bdi>
          </code>
        )}
      </td>
      <td class="code">{message.code}</td>
    </tr>
  );
}
