import { fold } from '../text/fold.ts';

/** Sheets that speak about the map, sum it up or feed its choices, in nine languages; folded. */
const surely =
  /^(?:summary|overview|read ?-?me(?: first)?|start here|instructions?|how[ -]to.*|introduction|intro|cover(?: page| sheet)?|title page|contents|table of contents|toc|scoring|score ?(?:sheet|card|board)s?|(?:total )?scores?|lists?|drop ?-?downs?|data validation|lookups?|look ?-?up lists?|legend|key|change ?-?log|version(?:s| history)?|revision history|faq|glossary|dashboard|charts?|pivot.*|config|settings|zusammenfassung|ubersicht|uberblick|anleitung|hinweise|einleitung|einfuhrung|inhalt|inhaltsverzeichnis|deckblatt|titelblatt|listen|auswahllisten|punkte|auswertung|glossar|legende|lies ?mich|resume|synthese|mode d'emploi|sommaire|page de garde|consignes|lisez ?-?moi|listes?|glossaire|resumen|instrucciones|indice|portada|listas?|leyenda|leeme|glosario|resumo|instrucoes|sumario|capa|legenda|leia ?-?me|pontuacao|puntuacion|riepilogo|istruzioni|copertina|elenchi|leggimi|punteggi(?:o)?|samenvatting|overzicht|instructies|inhoud|lijsten|voorblad|leesmij|toelichting|はじめに|概要|集計|凡例|目次|使い方|説明|リスト|表紙|お読みください|スコア|まとめ|変更履歴|ملخص|تعليمات|اقرأني)$/;
/** Names that a part of a map can have too: only a table unlike the others stays out. */
const maybe =
  /^(?:results?|guide|guidelines?|about|notes?|index|ratings?|assessments?|template|example|examples|sample|ergebnis(?:se)?|bewertung(?:en)?|notizen|index|vorlage|beispiel|resultats?|notes|exemple|resultados?|notas?|ejemplo|exemplo|risultati|esempio|resultaten|voorbeeld|結果|メモ|例)$/;
/** What programs call a sheet that nobody named. */
const unnamed =
  /^(?:sheet|tabelle|blatt|feuil(?:le)?|hoja|planilha|folha|foglio|blad|シート|ورقة|worksheet|table|table)[ _-]?\d*$/;

/** Whether a sheet's name says that it is no part of the map. */
export function asideOf(name: string): 'surely' | 'maybe' | 'no' {
  const text = fold(name)
    .replace(/^[\s\d.)_-]+|[\s:!_-]+$/g, '')
    .trim();
  if (surely.test(text)) return 'surely';
  return maybe.test(text) ? 'maybe' : 'no';
}

export function isUnnamed(name: string): boolean {
  return unnamed.test(fold(name));
}
