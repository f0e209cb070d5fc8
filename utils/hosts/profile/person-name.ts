import { askedBy } from './labels.ts';
import { toPersonName } from './values.ts';

/** Words of headings that name a page and nobody. */
const pageWords =
  /(?<!\p{L})(?:profil\w*|perfil|employee\w*|personnel|people|person|details?|reviews?|performance|appraisal|evaluation|overview|personal|information|info|jobs?|contacts?|reports|my|team|settings|dashboard|home|directory|edit|welcome|about|work|summary|general|company|organi[sz]ation|account|search|notifications?|goals?|feedback|documents?|notes?|timeline|history|menu|navigation|assigned|mitarbeiter\w*|personal\w*|stammdaten|übersicht|angaben|daten|kontakt\w*|arbeit\w*|beurteilung|bewertung|meine?|employés?|salariée?|collaborateurs?|collaboratrices?|informations?|fiche|coordonnées|entretien|annuel|évaluation|emplead[oa]s?|información|datos|ficha|resumen|evaluación|colaborador\w*|funcionári[oa]s?|dados|informações|avaliação|dipendent[ei]|scheda|dati|riepilogo|valutazione|medewerkers?|gegevens|overzicht|beoordeling|karyawan|pegawai|pracowni\p{L}*|karta|dane|anställd\p{L}*|personalkort|çalışan\p{L}*|personel|bilgi\p{L}*|сотрудник\p{L}*|карточка|данные|unternehmen|abteilung\p{L}*|departments?|projects?|holding|gmbh|inc|ltd|llc|company|contract|employment|actions|show|view|new|create|delete|recent|latest|upcoming|quick|links?|basic|additional|other|user|admin|manager|supervisor|colleagues|skills|education|experience|emergency|address|status|details|laboral\p{L}*|contrato|professionnel\p{L}*|professionali?|zawodowe)(?!\p{L})|プロフィール|従業員|社員|情報|詳細|評価|一覧|概要|الموظف|الموظفين|الملف|معلومات|بيانات|تفاصيل|تقييم|نظرة|الموارد|شؤون|信息|資料|资料|详情|詳情|员工|員工|部门|档案|기본|정보|직원|사원|상세|프로필|인사|부서|社内|部署|組織|会社|勤怠|基本/iu;

const isName = (text: string): boolean => {
  const name = toPersonName(text);
  if (name === null || pageWords.test(name) || askedBy(name) !== undefined) return false;
  const words = name.split(/\s+/);
  const cased = words.every(
    (word) =>
      !/^\p{Ll}/u.test(word) ||
      /^(?:van|von|der|den|de|del|della|di|da|dos|das|do|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|zur|y|e)$/.test(
        word,
      ),
  );
  // Scripts without spaces between the names of a person.
  const joined = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,10}$/u.test(
    name,
  );
  return joined || (words.length >= 2 && words.length <= 6 && cased);
};

/** Persons' names among headings, in their order: whole ones, or a part of "Review: Ada Lovelace". */
export const namesIn = (headings: readonly string[]): string[] =>
  headings
    .flatMap((heading) => [heading, ...heading.split(/\s*[:：|–—•·"“”„«»()（）［］[\]]\s*|\s-\s/)])
    .filter(isName)
    .flatMap((heading) => toPersonName(heading) ?? []);

const firstOf = (word: string): string => word.slice(0, 1);

/** Is the address made of this name and nothing else? "ada.lovelace@", "alovelace@" and "ada@" are. */
export function isMadeOf(name: string, email: string): boolean {
  const local = email.split('@')[0]?.replace(/[^a-z]/g, '') ?? '';
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .match(/[a-z]+/g);
  const [first = '', last = ''] = [words?.[0], words?.at(-1)];
  if (!first || !last || first === last) return false;
  return [
    first + last,
    last + first,
    firstOf(first) + last,
    first + firstOf(last),
    last + firstOf(first),
    first,
  ]
    .filter((each) => each.length > 2)
    .includes(local);
}

/** Does the address tell this name? "ada.lovelace@" and "alovelace@" do. */
export const isNameOf = (name: string, email: string | null): boolean => {
  const local = email?.split('@')[0]?.replace(/[^a-z]/g, '') ?? '';
  const words =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z]{3,}/g) ?? [];
  return words.some((word) => local.includes(word));
};
