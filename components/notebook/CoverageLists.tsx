import './timeline.css';
import { i18n } from '#i18n';
import type { Coverage, CoveredBehaviour } from '../../utils/domain/coverage.ts';
import { Meta } from '../ui/Meta.tsx';
import { Notice } from '../ui/Notice.tsx';
import { formatDate } from './format.ts';

/** Dates are named up to here; how many there were before says nothing about a person. */
const mostDates = 3;

/** What was seen of role and level, with its dates, and what was not yet. Two lists and no figure. */
export function CoverageLists({ coverage, now }: { coverage: Coverage; now: number }) {
  const all = coverage.competencies.flatMap(({ behaviours }) => behaviours);
  const seen = all.filter(({ observed }) => observed !== null);
  const notYet = all.filter(({ observed }) => observed === null);
  const named = { role: coverage.role ?? '', level: coverage.level ?? '' };
  return (
    <>
      {coverage.role === null ? (
        <Meta>{i18n.t('person.coverage.noRole')}</Meta>
      ) : (
        <Meta>{i18n.t('person.coverage.of', named)}</Meta>
      )}
      {coverage.note !== null && (
        <Notice>
          {i18n.t(coverage.note === 'no-level' ? 'person.coverage.noLevel' : 'person.coverage.otherLevel')}
        </Notice>
      )}
      <div class="coverage">
        <List
          title={i18n.t('person.coverage.seen')}
          empty={i18n.t('person.coverage.nothingSeen')}
          of={seen}
          now={now}
        />
        <List
          title={i18n.t('person.coverage.notYet')}
          empty={i18n.t('person.coverage.allSeen')}
          of={notYet}
          now={now}
        />
        {coverage.elsewhere.length > 0 && (
          <List title={i18n.t('person.coverage.elsewhere')} empty="" of={coverage.elsewhere} now={now} />
        )}
      </div>
    </>
  );
}

function List({
  title,
  empty,
  of,
  now,
}: {
  title: string;
  empty: string;
  of: readonly CoveredBehaviour[];
  now: number;
}) {
  const datesOf = (dates: readonly string[]): string =>
    new Intl.ListFormat(document.documentElement.lang || undefined).format(
      dates.slice(0, mostDates).map((date) => formatDate(date, now)),
    );
  return (
    <section>
      <h2>{title}</h2>
      {of.length === 0 ? (
        <Meta>{empty}</Meta>
      ) : (
        <ul>
          {of.map(({ tag, observed, growth }) => (
            <li key={tag.behaviourId}>
              <span dir="auto">{tag.text}</span>
              {tag.competency !== '' && (
                <span class="meta" dir="auto">
                  {tag.competency}
                </span>
              )}
              {observed && <Meta>{i18n.t('person.coverage.on', { dates: datesOf(observed.dates) })}</Meta>}
              {growth.length > 0 && (
                <Meta>{i18n.t('person.coverage.missedOn', { dates: datesOf(growth) })}</Meta>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
