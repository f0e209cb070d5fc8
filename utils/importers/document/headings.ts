import { asideOf } from '../sheets/aside.ts';
import { polarityOf } from '../table/columns.ts';
import { readHeader } from '../table/headers.ts';
import type { Section } from './outline.ts';

/** What a heading says of the texts under it, beside being the name of something. */
export type HeadingUse = 'name' | 'positive' | 'negative' | 'example' | 'nothing' | 'aside';

/** "Behaviours", "What is expected": a heading that names the kind of text and not what it is about. */
const plain =
  /^(?:(?:key |core |expected |observable |example )?(?:behaviou?rs?|expectations?|indicators?|criteria|responsibilities|what (?:good|it) looks like|what we expect|competenc(?:y|ies)|skills|levels?|verhalten|verhaltensanker|erwartungen|anforderungen|aufgaben|kompetenzen|stufen|comportements?(?: attendus)?|attendus|indicateurs|competences|niveaux|comportamientos|indicadores|expectativas|competencias|niveles|comportamentos|niveis|comportamenti|livelli|gedrag|competenties|niveaus|行動|行動指標|期待行動|期待される行動|コンピテンシー|レベル|السلوكيات|الكفاءات|المستويات))$/i;
/** Parts of a document that tell about the map, its use or other documents. */
const about =
  /^(?:table of contents|contents|toc|references?|resources?|further reading|reading list|links?|see also|acknowledge?ments?|credits?|licen[cs]e|changelog|change log|faqs?|how (?:to|do|does|we|promotions?)\b.*|about(?: this.*)?|introduction|intro|overview|background|purpose|tl;?dr|notes?|compensation|salary(?: band| range)?|benefits|job grade|pay grade|years of experience|reports to|hiring process|inhalt|inhaltsverzeichnis|quellen|hinweise|gehalt|sommaire|references|ressources|remuneration|indice|referencias|recursos|salario|salaire|目次|参考|参考資料|はじめに|使い方|المراجع|المحتويات|مقدمة)$/i;

export function useOf(title: string): HeadingUse {
  const bare = title.replace(/^[^\p{L}\p{N}+#-]+/u, '').trim();
  const folded = bare.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const polarity = polarityOf(bare);
  if (polarity) return polarity;
  const { field, score } = readHeader(bare);
  if (field === 'negative' && score >= 0.8) return 'negative';
  if (field === 'positive' && score >= 0.8) return 'positive';
  if (field === 'example' && score === 1) return 'example';
  if (plain.test(folded.normalize('NFC'))) return 'nothing';
  return about.test(folded) || asideOf(bare) === 'surely' ? 'aside' : 'name';
}

/** Headings over a section and its own, from the outside in. */
export function pathOf(section: Section): Section[] {
  const path: Section[] = [];
  for (let at: Section | null = section; at; at = at.parent) if (at.title !== '') path.unshift(at);
  return path;
}
