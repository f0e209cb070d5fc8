import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import type { SessionPlaybook } from '../../../utils/domain/playbook.ts';
import type { PlaybookModel, ShownSession } from '../../../utils/state/options-playbook.ts';
import { Button } from '../../ui/Button.tsx';
import { Badge } from '../../ui/Chip.tsx';
import { formatName, pathwayName, phaseName, roleName } from './names.ts';

/** How a session is run, to be read. */
export function SessionPlan({ shown, playbook }: { shown: ShownSession; playbook: PlaybookModel }) {
  const { session, source } = shown;
  const isOwn = source.pack !== 'core';
  return (
    <>
      <div class="session-purpose">
        <Mode mode={session.mode} />
        <p dir="auto">{session.purpose}</p>
        <span class="push row-actions" data-edit-session={session.id}>
          <Button size="small" look="quiet" icon="edit" onPress={() => playbook.editor.editSession(session)}>
            {i18n.t('packs.editSession')}
          </Button>
          {isOwn && source.overrides && (
            <Button
              size="small"
              look="quiet"
              icon="undo"
              onPress={() => void playbook.changes.drop('sessions', session.id, source)}
            >
              {i18n.t('packs.resetSession')}
            </Button>
          )}
        </span>
      </div>
      <Phases session={session} />
      <div class="session-lists">
        <Lines title={i18n.t('options.playbook.outcomes')} lines={session.outcomes} />
        <Lines title={i18n.t('options.playbook.before')} lines={session.before} />
        <Lines title={i18n.t('options.playbook.after')} lines={session.after} />
        <Lines title={i18n.t('options.playbook.avoid')} lines={session.avoid} />
      </div>
      <Ways session={session} />
    </>
  );
}

function Mode({ mode }: { mode: SessionPlaybook['mode'] }) {
  const tone = mode === 'coaching' ? 'coaching' : 'evaluation';
  return (
    <Badge tone={tone} icon={tone}>
      {i18n.t(`options.playbook.modes.${mode}`)}
    </Badge>
  );
}

function Phases({ session }: { session: SessionPlaybook }) {
  return (
    <section>
      <h3>{i18n.t('options.playbook.phases')}</h3>
      <ol class="phases">
        {session.phases.map(({ phase, minutes, focus }, at) => (
          <li key={at}>
            <b>{phaseName(phase)}</b>
            <span class="meta">{i18n.t('options.playbook.minutes', { minutes })}</span>
            <span dir="auto">{focus}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul class="lines">
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What changes with the coach's role, the format, the pathway and the size of the group. */
function Ways({ session: { good, formats, variants, group } }: { session: SessionPlaybook }) {
  if (good.length + formats.length + variants.length === 0 && group === null) return null;
  return (
    <details class="more-ways">
      <summary>{i18n.t('packs.ways')}</summary>
      <div class="session-lists">
        <Named title={i18n.t('packs.byRole')}>
          {good.map(({ role, looksLike, cadence, handoff }) => (
            <Pair key={role} name={roleName(role)} words={[...looksLike, cadence, handoff]} />
          ))}
        </Named>
        <Named title={i18n.t('packs.byFormat')}>
          {formats.map(({ format, how }) => (
            <Pair key={format} name={formatName(format)} words={[how]} />
          ))}
        </Named>
        <Named title={i18n.t('packs.byPathway')}>
          {variants.map(({ pathway, focus }) => (
            <Pair key={pathway} name={pathwayName(pathway)} words={[focus]} />
          ))}
        </Named>
        {group && (
          <Named title={i18n.t('packs.byGroup', { min: group.min, max: group.max })}>
            {group.rounds.map(({ name, minutes, rule }) => (
              <Pair key={name} name={name} words={[i18n.t('options.playbook.minutes', { minutes }), rule]} />
            ))}
          </Named>
        )}
      </div>
    </details>
  );
}

function Named({ title, children }: { title: string; children: ComponentChildren }) {
  const isEmpty = Array.isArray(children) && children.length === 0;
  if (isEmpty) return null;
  return (
    <section>
      <h3>{title}</h3>
      <dl class="ways">{children}</dl>
    </section>
  );
}

function Pair({ name, words }: { name: string; words: readonly string[] }) {
  return (
    <div>
      <dt dir="auto">{name}</dt>
      {words.map((one) => (
        <dd key={one} dir="auto">
          {one}
        </dd>
      ))}
    </div>
  );
}
