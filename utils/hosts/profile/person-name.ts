import { foldLabel } from './fold-label.ts';
import { profileLabels } from './labels.ts';
import { toPersonName } from './values.ts';

/** Words of headings that name a page and nobody. */
const pageWords =
  /(?<!\p{L})(?:profil\w*|perfil|employee\w*|personnel|people|person|details?|reviews?|performance|appraisal|evaluation|overview|personal|information|info|jobs?|contacts?|reports|my|team|settings|dashboard|home|directory|edit|welcome|about|work|summary|general|company|organi[sz]ation|account|search|notifications?|goals?|feedback|documents?|notes?|timeline|history|menu|navigation|assigned|mitarbeiter\w*|personal\w*|stammdaten|übersicht|angaben|daten|kontakt\w*|arbeit\w*|beurteilung|bewertung|meine?|employés?|salariée?|collaborateurs?|collaboratrices?|informations?|fiche|coordonnées|entretien|annuel|évaluation|emplead[oa]s?|información|datos|ficha|resumen|evaluación|colaborador\w*|funcionári[oa]s?|dados|informações|avaliação|dipendent[ei]|scheda|dati|riepilogo|valutazione|medewerkers?|gegevens|overzicht|beoordeling)(?!\p{L})|プロフィール|従業員|社員|情報|詳細|評価|一覧|概要|الموظف|الموظفين|الملف|معلومات|بيانات|تفاصيل|تقييم|نظرة/iu;

const isName = (text: string): boolean => {
  const name = toPersonName(text);
  if (name === null || pageWords.test(name) || profileLabels.has(foldLabel(name))) return false;
  const words = name.split(/\s+/);
  const cased = words.every(
    (word) =>
      !/^\p{Ll}/u.test(word) ||
      /^(?:van|von|der|den|de|del|della|di|da|dos|das|do|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|zur|y|e)$/.test(
        word,
      ),
  );
  // Scripts without spaces between the names of a person.
  const joined = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,12}$/u.test(
    name,
  );
  return joined || (words.length >= 2 && words.length <= 6 && cased);
};

/** Persons' names among headings, in their order: whole ones, or a part of "Review: Ada Lovelace". */
export const namesIn = (headings: readonly string[]): string[] =>
  headings
    .flatMap((heading) => [heading, ...heading.split(/\s*[:：|–—•·]\s*|\s-\s/)])
    .filter(isName)
    .flatMap((heading) => toPersonName(heading) ?? []);

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
