import { i18n } from '#i18n';
import type { Person } from '../../../utils/domain/records.ts';
import { accessKinds, type AccessItem, type AccessPack } from '../../../utils/domain/review/access.ts';
import type { PackModel } from '../../../utils/state/options-review-packs.ts';
import { Button } from '../../ui/Button.tsx';
import { Badge } from '../../ui/Chip.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Loaded } from '../Loaded.tsx';
import { packWords } from './pack-words.ts';
import { Paper } from './Paper.tsx';
import { Period } from '../Period.tsx';
import { PrintButton } from './PrintButton.tsx';

/** Everything held on a person, for them to have. */
export function AccessTab({ model, person }: { model: PackModel<AccessPack>; person: Person }) {
  return (
    <div class="section wide-gaps">
      <p class="meta no-print">{i18n.t('review.access.lead', { name: person.name })}</p>
      <Period model={model} />
      <Loaded from={model.pack.value}>
        {(pack) => (
          <>
            <div class="row-actions no-print">
              <PrintButton model={model} isPrivate={pack.containsPrivate} />
              <Button onPress={() => void model.save(packWords(), 'md')}>{i18n.t('review.fileMd')}</Button>
              <Button onPress={() => void model.save(packWords(), 'json')}>
                {i18n.t('review.fileJson')}
              </Button>
            </div>
            <Paper
              title={i18n.t('review.paper.access', { name: person.name })}
              isPrivate
              containsPrivate={pack.containsPrivate}
            >
              <Shown pack={pack} />
            </Paper>
          </>
        )}
      </Loaded>
    </div>
  );
}

function Shown({ pack }: { pack: AccessPack }) {
  const { person } = pack;
  return (
    <>
      <Facts facts={[i18n.t('review.mark.period', { from: pack.from, to: pack.to })]} />
      <section class="section" aria-labelledby="access-record">
        <h3 id="access-record">{i18n.t('review.access.record')}</h3>
        <Facts
          facts={[person.name, ...person.emails, ...person.aliases, pack.role, pack.level, person.startDate]}
        />
      </section>
      {pack.items.length === 0 && <p class="meta">{i18n.t('review.access.empty')}</p>}
      {accessKinds.map((kind) => {
        const items = pack.items.filter((item) => item.kind === kind);
        return items.length === 0 ? null : (
          <section key={kind} class="section">
            <h3>{i18n.t(`review.access.kind_${kind}`)}</h3>
            <ul class="review-items">
              {items.map((item) => (
                <Held key={item.id} item={item} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Held({ item }: { item: AccessItem }) {
  return (
    <li>
      <Facts facts={[item.day, ...item.facts]} />
      {item.flagged && (
        <Badge tone="warning" icon="warning">
          {i18n.t('review.access.flagged')}
        </Badge>
      )}
      {item.texts.map((pieces, at) => (
        <p key={at} class="user-text" dir="auto">
          {pieces.map(({ text, third }, index) =>
            third === null ? (
              text
            ) : (
              <mark key={index} title={i18n.t('review.access.third', { name: third })}>
                {text}
              </mark>
            ),
          )}
        </p>
      ))}
    </li>
  );
}
