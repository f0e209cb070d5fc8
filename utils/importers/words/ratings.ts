/**
 * How well something was met, worst first, in eight languages and Arabic; folded. Headers of rubrics and appraisal
 * forms. One such word alone says nothing ("Good", "Missing"): only several headers of one table are a scale.
 */
export const ratingWords: readonly (readonly [rank: number, words: string])[] = [
  [
    0,
    'not achieved|not attempted|no attempt|fail|failed|missing|absent|no evidence|incomplete|not demonstrated|nicht erfullt|nicht erreicht|mangelhaft|ungenugend|non acquis|non atteint|no cumple|no logrado|nao atende|nao atingido|non raggiunto|non adeguato|niet behaald|voldoet niet|未達成|不可',
  ],
  [
    1,
    'unsatisfactory|unacceptable|poor|weak|inadequate|below|below expectations?|below standards?|does not meet|does not meet expectations?|did not meet expectations?|far below expectations?|well below expectations?|insufficient|not met|underperforming|unzureichend|nicht ausreichend|unter den erwartungen|unter erwartung|unterhalb der erwartungen|schwach|insuffisant|inferieur aux attentes|en dessous des attentes|en-dessous des attentes|non satisfaisant|deficiente|insuficiente|por debajo de lo esperado|insatisfatorio|abaixo do esperado|abaixo das expectativas|insufficiente|inferiore alle attese|sotto le aspettative|scarso|onvoldoende|zwak|onder verwachting|onder de verwachting|期待を下回る|不十分|دون المتوقع|دون التوقعات|ضعيف',
  ],
  [
    2,
    "needs improvement|needs work|needs development|needs attention|partially met|partially meets|partially meets expectations?|partly met|approaching|approaching expectations?|almost there|improvement needed|requires improvement|fair|marginal|attempted|limited|inconsistent|below average|teilweise erfullt|verbesserungsbedarf|verbesserungswurdig|verbesserungsbedurftig|ausbaufahig|entwicklungsbedarf|ausreichend|a ameliorer|en cours d'acquisition|partiellement acquis|partiellement atteint|passable|necesita mejorar|debe mejorar|en proceso|parcialmente logrado|precisa melhorar|atende parcialmente|parcialmente atende|da migliorare|in via di acquisizione|parzialmente raggiunto|matig|deels behaald|voor verbetering vatbaar|要改善|改善が必要|يحتاج إلى تحسين|بحاجة إلى تحسين",
  ],
  [
    3,
    'satisfactory|acceptable|adequate|meets|meets expectations?|met|met expectations?|meeting expectations?|fully meets|fully meets expectations?|meets standards?|at expectations?|achieved|pass|passed|sufficient|average|on target|as expected|consistent|erfullt|erreicht|erfullt die erwartungen|entspricht den erwartungen|den erwartungen entsprechend|befriedigend|conforme aux attentes|repond aux attentes|acquis|atteint|satisfaisant|suficiente|aceptable|cumple|cumple las expectativas|cumple con las expectativas|logrado|atende|dentro do esperado|atende as expectativas|satisfatorio|sufficiente|in linea con le attese|in linea con le aspettative|raggiunto|discreto|voldoende|ruim voldoende|voldoet|naar verwachting|volgens verwachting|conform verwachting|behaald|期待通り|期待どおり|十分|達成|مقبول|يلبي التوقعات|ضمن المتوقع',
  ],
  [
    4,
    'good|merit|exceeds|exceeds expectations?|exceeding expectations?|exceeded expectations?|above expectations?|above average|above standards?|excelled|gut|ubertroffen|ubertrifft|ubertrifft die erwartungen|uber den erwartungen|bien|superieur aux attentes|au-dessus des attentes|depasse les attentes|bueno|notable|supera|supera las expectativas|por encima de lo esperado|bom|supera as expectativas|acima do esperado|acima das expectativas|buono|supera le attese|superiore alle attese|sopra le aspettative|goed|boven verwachting|boven de verwachting|期待を上回る|良い|優れている|جيد|يفوق التوقعات|يتجاوز التوقعات',
  ],
  [4.5, 'very good|commendable|tres satisfaisant|molto buono|大変良い|جيد جدا'],
  [
    5,
    'excellent|outstanding|exceptional|exemplary|distinction|superior|awesome|well above average|far exceeds expectations?|greatly exceeds expectations?|consistently exceeds expectations?|sehr gut|hervorragend|ausgezeichnet|weit ubertroffen|tres bien|exceptionnel|remarquable|muy bueno|excelente|sobresaliente|destacado|muito bom|otimo|excepcional|ottimo|eccellente|distinto|zeer goed|uitstekend|uitmuntend|優秀|非常に優れている|卓越|ممتاز|استثنائي',
  ],
];
