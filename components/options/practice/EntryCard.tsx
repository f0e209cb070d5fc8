import { i18n } from '#i18n';
import type { SessionPlaybook } from '../../../utils/domain/playbook.ts';
import type { PracticeCase, PracticeDialogue, PracticeDrill } from '../../../utils/domain/practice.ts';
import type { Notices } from '../../../utils/state/options-notices.ts';
import type { FoundEntry } from '../../../utils/state/options-practice.ts';
import { Button } from '../../ui/Button.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { copy } from '../learning/copy.ts';

/** One case, dialogue or drill, folded until it is wanted. */
export function EntryCard({
  found,
  sessions,
  notices,
}: {
  found: FoundEntry;
  sessions: readonly SessionPlaybook[];
  notices: Notices;
}) {
  const { item, licence, source } = found;
  const { title, sessions: types, pathways } = item.entry;
  const names = types.map((type) => sessions.find(({ id }) => id === type)?.name ?? type);
  const only = pathways.flatMap((one) => (one === 'all' ? [] : [i18n.t(`options.people.pathways.${one}`)]));
  return (
    <details class="fold-row entry">
      <summary>
        <Icon name="forward" />
        <h2>
          <bdi>{title}</bdi>
        </h2>
        <span class="meta">{i18n.t(`learning.practice.kindOne.${item.kind}`)}</span>
      </summary>
      <div class="entry-body">
        {item.kind === 'case' && <Case entry={item.entry} notices={notices} />}
        {item.kind === 'dialogue' && <Dialogue entry={item.entry} />}
        {item.kind === 'drill' && <Drill entry={item.entry} />}
        <Facts facts={[...names, ...only]} />
        <Facts
          facts={[
            source && i18n.t('learning.practice.source', { source }),
            licence
              ? i18n.t('learning.practice.licence', { licence })
              : i18n.t('learning.practice.noLicence'),
          ]}
        />
      </div>
    </details>
  );
}

function Part({ title, text }: { title: string; text: string }) {
  return (
    <section>
      <h3>{title}</h3>
      <p dir="auto">{text}</p>
    </section>
  );
}

function Case({ entry, notices }: { entry: PracticeCase; notices: Notices }) {
  return (
    <>
      <p dir="auto">{entry.situation}</p>
      <section>
        <h3>{i18n.t('learning.practice.questions')}</h3>
        <ul class="lines">
          {entry.questions.map((question) => (
            <li key={question} dir="auto">
              {question}
            </li>
          ))}
        </ul>
      </section>
      <Part title={i18n.t('learning.practice.oneWay')} text={entry.oneWay} />
      <section>
        <h3>{i18n.t('learning.practice.opening')}</h3>
        <p class="drill-question" dir="auto">
          {entry.openingLine}
        </p>
        <div class="row-actions">
          <Button size="small" icon="copy" onPress={() => void copy(bare(entry.openingLine), notices)}>
            {i18n.t('learning.practice.tryLine')}
          </Button>
        </div>
      </section>
    </>
  );
}

/** What is said, without the marks around it. */
const bare = (line: string): string => line.replace(/^[“„«「]\s*/u, '').replace(/\s*[”“»」]$/u, '');

function Dialogue({ entry }: { entry: PracticeDialogue }) {
  return (
    <>
      <dl class="dialogue">
        {entry.lines.map(({ who, text }, at) => (
          <div key={at}>
            <dt>{i18n.t(`learning.practice.who.${who}`)}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      <Part title={i18n.t('learning.practice.notice')} text={entry.notice} />
    </>
  );
}

function Drill({ entry }: { entry: PracticeDrill }) {
  const tryIt = entry.tryIt.replaceAll('{name}', i18n.t('learning.practice.somebody'));
  return (
    <>
      <p dir="auto">{entry.situation}</p>
      <p class="drill-question" dir="auto">
        {entry.question}
      </p>
      <Part title={i18n.t('learning.practice.model')} text={entry.model} />
      <Part title={i18n.t('learning.practice.tryIt')} text={tryIt} />
    </>
  );
}
