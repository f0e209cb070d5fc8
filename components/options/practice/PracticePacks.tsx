import { i18n } from '#i18n';
import { itemsOf } from '../../../utils/domain/practice.ts';
import type { PracticeModel } from '../../../utils/state/options-practice.ts';
import { Button } from '../../ui/Button.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { formatLanguage, formatList, formatNumber } from '../format.ts';

/** Material from files: taken over whole or not at all, given away only with a licence. */
export function PracticePacks({ practice }: { practice: PracticeModel }) {
  return (
    <section class="section" aria-labelledby="practice-packs">
      <h2 id="practice-packs">{i18n.t('learning.packs.title')}</h2>
      <p class="lead">{i18n.t('learning.packs.lead')}</p>
      <ul class="plain-rows">
        {practice.shelves.value.map(({ key, pack }) => (
          <li key={key ?? ''}>
            <div>
              <b>
                <bdi>{key === null ? i18n.t('learning.packs.core') : pack.id}</bdi>
              </b>
              <Facts
                facts={[
                  pack.version,
                  formatLanguage(pack.locale),
                  i18n.t('learning.practice.count', { count: formatNumber(itemsOf(pack).length) }),
                  pack.source,
                  pack.licence || i18n.t('learning.practice.noLicence'),
                ]}
              />
            </div>
            <div class="row-actions">
              <Button size="small" icon="download" onPress={() => void practice.share(key)}>
                {i18n.t('learning.packs.share')}
              </Button>
              {key !== null && (
                <Button size="small" look="quiet" icon="bin" onPress={() => void practice.remove(key)}>
                  {i18n.t('learning.packs.remove')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <Withheld practice={practice} />
      <div class="row-actions">
        <FileButton
          accept=".json,application/json"
          look="secondary"
          size="medium"
          onChoose={([file]) => file && void practice.importFile(file)}
        >
          {i18n.t('learning.packs.import')}
        </FileButton>
      </div>
      <Outcome practice={practice} />
    </section>
  );
}

function Withheld({ practice }: { practice: PracticeModel }) {
  const withheld = practice.withheld.value;
  if (!withheld || withheld.titles.length === 0) return null;
  return (
    <Notice tone="warning" announce>
      {i18n.t(withheld.all ? 'learning.packs.nothingShared' : 'learning.packs.withheld', {
        titles: formatList(withheld.titles.slice(0, 10)),
      })}
    </Notice>
  );
}

function Outcome({ practice }: { practice: PracticeModel }) {
  const imported = practice.imported.value;
  if (!imported) return null;
  if (imported.taken) {
    return (
      <Notice announce>
        {i18n.t('learning.packs.taken', { name: imported.name, count: formatNumber(imported.entries) })}
        {imported.unlicensed > 0 && (
          <> {i18n.t('learning.packs.unlicensed', { count: formatNumber(imported.unlicensed) })}</>
        )}
      </Notice>
    );
  }
  const { code, at, detail } = imported;
  return (
    <Notice tone="warning" announce>
      {problemText(code)} {at !== '' && <code class="code">{at}</code>}{' '}
      {detail !== '' && <bdi class="meta">{detail}</bdi>} {i18n.t('learning.packs.unchanged')}
    </Notice>
  );
}

type Problem = Exclude<PracticeModel['imported']['value'], null | { taken: true }>['code'];

const problemText = (code: Problem): string => {
  switch (code) {
    case 'not-json':
      return i18n.t('learning.packs.problem.not_json');
    case 'too-big':
      return i18n.t('learning.packs.problem.too_big');
    case 'empty-text':
      return i18n.t('learning.packs.problem.empty_text');
    case 'too-long':
      return i18n.t('learning.packs.problem.too_long');
    case 'duplicate-id':
      return i18n.t('learning.packs.problem.duplicate_id');
    default:
      return i18n.t(`learning.packs.problem.${code}`);
  }
};
