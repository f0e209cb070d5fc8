/**
 * Words in a behaviour that speak of who somebody is instead of what they do. Narrow on purpose: "native app", "race
 * condition" and "users with disabilities" are no such case. Latin words match as whole words, folded.
 */
export const protectedWords: readonly RegExp[] = [
  /(?<![\p{L}])(?:he|she|his|hers|him|himself|herself|he\/she|manpower|chairman|guys)(?![\p{L}'’])/giu,
  /(?<![\p{L}])(?:native[- ]level|native (?:speaker|english|german|french|spanish|dutch|italian|portuguese|japanese)|mother tongue|accent-free|without (?:an )?accent)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:young|youthful|young at heart|digital natives?|elderly|of age|recent graduate energy)(?![\p{L}]| (?:people|persons|users|children|talent))/giu,
  /(?<![\p{L}])(?:childcare|child care|childless|pregnan\p{L}*|maternity|paternity|married|unmarried|family (?:status|constraints|obligations)|able-bodied|handicapped|churchgoing|christian|muslim|jewish)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:muttersprach\p{L}*|junges? team|jung und|kinderlos\p{L}*|kinderbetreuung|schwanger\p{L}*|verheiratet|akzentfrei\p{L}*)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:langue maternelle|jeune et|sans enfants?|garde d['’]enfants?|enceinte|célibataire)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:(?:hablante|nivel) nativo|lengua materna|joven y|sin hijos|cuidado de (?:los )?niños|embaraz\p{L}*|soltero|soltera)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:(?:falante|nível) nativo|língua materna|jovem e|sem filhos|grávida|solteir[oa])(?![\p{L}])/giu,
  /(?<![\p{L}])(?:madrelingua|giovane e|senza figli|incinta|celibe|nubile)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:moedertaal\p{L}*|jong en|kinderloos|kinderopvang|zwanger)(?![\p{L}])/giu,
  /母国語|ネイティブレベル|若くて|若々しい|未婚|既婚|妊娠|育児の(?:制約|負担)/gu,
];

/** Past-tense first person: a person's own evidence, not the wording of a map. */
export const personalEvidence =
  /^\W*(?:I|we)\s+(?:(?:have|had)\s+)?(?:\p{L}+ed|led|built|wrote|ran|made|took|gave|did|was|were|got|set|held|taught|brought|spoke|chose|drove)\b|^\W*ich habe\b|^\W*j['’]ai\b|^\W*ho \p{L}+[aiu]to\b|^\W*ik heb\b/iu;
