const refusedWords = String.raw`pay|pays?|payroll|payslips?|paychecks?|paystubs?|salary|salaries|wages?|compensation|remuneration|bonus(?:es)?|benefits?|equity|bank|banking|tax(?:es)?|pension|absences?|leaves?|time off|vacations?|holidays?|attendance|timesheets?|sick(?:ness)?|health|medical|disability|disciplin\w*|grievances?|misconduct|termination|gehalt|verguetung|lohn|abwesenheit(?:en)?|paie|remunerations?|nomina|folha|asistencia|dependents?|immigration|emergency|allowance\w*|deductions?|penalt\w+|loans?|insurance|urlop\w*|wynagrodzeni\w*|fravaer|ferie|maas|izinler|gaji|cuti|conges|vacaciones|ferias|salario\w*|sueldos?|stipendi\w*|verlof|verzuim|krankmeldung\w*|fehlzeiten|urlaub`;

/** A word of an address after no letter, or as a part of camelCase. */
const toPart = (word: string): string => {
  const [first = '', rest] = [word.slice(0, 1), word.slice(1).replace(' ', '(?:%20|[ _+-])?[oO]')];
  const upper = /^[a-z]+$/.test(word) ? `|(?<![A-Z])${word.toUpperCase()}(?![A-Z])` : '';
  const start = `(?:(?<![A-Za-z])[${first}${first.toUpperCase()}]|(?<=[a-z])${first.toUpperCase()})`;
  return `${start}${rest}(?![a-z])${upper}`;
};

/** Pages that are never read, by a word of their address: one of its path, query or hash. The source of an expression. */
export const refusedAddress = refusedWords.replace('time off', 'time ff').split('|').map(toPart).join('|');

/** The same by its heading, in the languages of the labels. Stems: a heading is short. */
export const refusedHeading = [
  String.raw`\b(?:pay|payroll|payslips?|salary|salaries|wages?|compensation|remuneration|benefits|bank(?: \w+)?|tax(?:es)?|absences?|leave|time ?off|attendance|timesheets?|sick(?:ness)?|health|medical|disciplinary|disciplin\w*|grievances?|bonus(?:es)?|pension)\b`,
  'gehalt|vergütung|entgelt|\\blohn|bankverbindung|bankdaten|abwesenheit|urlaub|fehlzeit|krank|gesundheit|medizin|disziplinar|abmahnung|zeiterfassung|anwesenheit',
  'rémunération|salaire|paie\\b|bulletins?|coordonnées bancaires|banque|absence|congés?|arrêts?|santé|médical|disciplinaire|sanction|présences?',
  'salari|nómina|retribuci|compensaci|remunera|bancari|ausencia|vacaciones|salud|médic|disciplin|asistencia|baja\\b|bajas\\b|permisos',
  'salári|folha de pag|contracheque|holerite|banc[áo]|ausênc|férias|licença|saúde|atestado|advertênc|benefício',
  'stipendio|retribuzione|busta paga|cedolin|banca|assenz|\\bferie\\b|malattia|salute|provvediment',
  'salaris|\\bloon|beloning|vergoeding|bankrekening|verzuim|afwezig|verlof|ziekte|ziek|gezondheid|medisch',
  '給与|給料|報酬|賃金|賞与|銀行|口座|休暇|欠勤|勤怠|有給|傷病|健康|医療|懲戒|処分|年収',
  'راتب|الرواتب|رواتب|الأجور|أجور|التعويض|تعويضات|البنك|بنكي|مصرف|إجاز|الغياب|غياب|الحضور|مرض|الصحة|صحي|طبي|تأديب',
  'wynagrodzen|płac[ae]|urlop|nieobecn|zwolnieni|zdrow|lekarsk|rachunek|dyscyplin|(?<!\\p{L})lön|frånvaro|semester|sjuk|hälsa|bankkonto|(?<!\\p{L})løn|fravær|sygdom|sykdom|sykefravær|palkka|poissaol|vuosiloma|sairau|terveys|pankki|(?<!\\p{L})mzd|dovolen|nemoc|zdrav|bankov',
  'maaş|(?<!\\p{L})ücret|(?<!\\p{L})izin|devamsızlık|sağlık|banka|disiplin|薪|工资|奖金|报销|考勤|请假|休假|缺勤|病假|健康|银行|급여|연봉|임금|휴가|근태|결근|병가|건강|은행|징계|(?<!\\p{L})gaji|(?<!\\p{L})cuti|absensi|kehadiran|kesehatan|rekening|зарплат|оклад|заработн|отпуск|больничн|здоров|банк|взыскан|відпустк|лікарн|שכר|משכורת|חופש|היעדר|מחלה|בריאות|בנק|lương|nghỉ phép|sức khỏe|ngân hàng|kỷ luật|fizetés|szabads|távollét|betegs|egészs|concedi|sănătat|μισθ|άδει|υγεία|เงินเดือน|ลางาน|สุขภาพ',
].join('|');

const reviewAddress =
  /(?:^|[^a-z])(?:reviews?|appraisals?|evaluations?|evaluate|calibrations?|self review|perf(?:ormance)? ?(?:review|cycle|appraisal)s?|performance|best self|feedback forms?|bewertung(?:en)?|beurteilung(?:en)?|assessments?|hr\.appraisal)(?![a-z])/;

const reviewHeading =
  /\b(?:performance|annual|mid-?year|year-end|self|peer|manager|quarterly|probation)[- ](?:review|appraisal|evaluation|assessment)|\b(?:appraisal|review (?:form|cycle)|evaluation form)|beurteilung|leistungsbewertung|bewertungsbogen|mitarbeiterbewertung|entretien annuel|entretien d.évaluation|évaluation|evaluación|avaliação|valutazione|beoordeling|評価|査定|人事考課|تقييم|تقويم/iu;

/** Words that begin or end the heading of a page of many people. */
const listAddress =
  /(?:^|[^a-z])(?:view employee list|employee list|directory|employees?\/?$|people\/?(?:all)?$|staff\/?$|org ?chart|search)(?![a-z])/;

/** camelCase, dashes and escapes of an address as words. The host is no witness. */
const toAddressWords = ({ pathname, search, hash }: URL): string =>
  (pathname + search + hash)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/%20|[_+-]/g, ' ')
    .toLowerCase();

/** What kind of page of a person this is: a list of many, a review form, or nothing special. */
export function toPageKind(url: URL, headings: readonly string[]): 'list' | 'review' | 'unclear' {
  const words = toAddressWords(url);
  if (reviewAddress.test(words)) return 'review';
  if (headings.some((heading) => heading.length < 80 && reviewHeading.test(heading))) return 'review';
  return listAddress.test(words) ? 'list' : 'unclear';
}
