import { asideOf } from '../sheets/aside.ts';
import { polarityOf } from '../table/columns.ts';
import { readHeader } from '../table/headers.ts';
import type { Section } from './outline.ts';

/** What a heading says of the texts under it, beside being the name of something. */
export type HeadingUse = 'name' | 'positive' | 'negative' | 'example' | 'nothing' | 'aside';

/** "Behaviours", "What is expected": a heading that names the kind of text and not what it is about. */
const plain =
  /^(?:(?:key |core |expected |observable |example )?(?:behaviou?rs?|expectations?|indicators?|criteria|responsibilities|what (?:good|it) looks like|what we expect|competenc(?:y|ies)|skills|levels?|(?:proficiency|competency|competence|skill|mastery|expertise) levels|(?:levels|niveis|niveles|niveaux|livelli) (?:of |de |d'|di )\p{L}+|verhalten|verhaltensanker|erwartungen|anforderungen|aufgaben|kompetenzen|stufen|comportements?(?: attendus)?|attendus|indicateurs|competences|niveaux|comportamientos|indicadores|expectativas|competencias|niveles|comportamentos|niveis|comportamenti|livelli|gedrag|competenties|niveaus|行動|行動指標|期待行動|期待される行動|コンピテンシー|レベル|السلوكيات|الكفاءات|المستويات))$/iu;
/** Pay, glossaries, interviews, aims: beside what somebody does, in the languages that maps are written in. */
const beside =
  /^(?:.*(?:salar|compensation|remunerac|remunerat|gehalt|vergutung|verdienst|給与|報酬|الراتب).*|pay (?:bands?|ranges?|scale)|job grades?|years(?: of experience)?|tenure|perfil|glossar(?:y|io|ium|iet)?|glossaire|用語集|objectives?|goals?|aims?|ziele?|objectifs?|objetivos?|obiettiv[io]|目的|الهدف|(?:interview|sample|example|typical) questions?|questions?|fragen|preguntas(?: tipo)?|perguntas|domande|質問|next steps|conclusion|fazit|einleitung|einfuhrung|introdu(?:ction|cao|ccion|zione)|introduccion|conclusao|conclusi[oó]n|proximos passos|proximos pasos|prochaines etapes|(?:como|come|comment|wie|how)\s.*|performance indicators|job[- ]family performance indicators|changelog|history|contributing|contributors|disclaimer)$/i;
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
  if (plain.test(folded.normalize('NFC'))) return 'nothing';
  if (field === 'example' && score === 1) return 'example';
  return about.test(folded) || beside.test(folded) || asideOf(bare) === 'surely' ? 'aside' : 'name';
}

/** "Responsibilities", "Indicadores": what is asked of everybody where no level stands over it. */
export function isAskedOfAll(title: string): boolean {
  const folded = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .trim();
  return (
    plain.test(folded) || /^(?:requirements|qualifications|exigences|requisitos|eisen|要件)$/i.test(folded)
  );
}

/** Headings over a section and its own, from the outside in. */
export function pathOf(section: Section): Section[] {
  const path: Section[] = [];
  for (let at: Section | null = section; at; at = at.parent) if (at.title !== '') path.unshift(at);
  return path;
}

/** "Competency levels", "Niveles de competencia", "Rating scale": the headings under which levels are explained. */
const ofLevels =
  /^(?:(?:\p{L}+ )?(?:levels|scale)|(?:levels|niveis|niveles|niveaux|livelli) (?:of |de |d'|di )\p{L}+|(?:\p{L}*stufen|niveaux|niveles|niveis|livelli|niveaus|レベル|المستويات))$/iu;

/** True when a heading says that what follows tells what levels are. */
export function isOfLevels(title: string): boolean {
  return ofLevels.test(
    title
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
      .trim(),
  );
}
