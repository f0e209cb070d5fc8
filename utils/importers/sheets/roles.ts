import { fold } from '../text/fold.ts';

/** What people are called by their work, in eight languages; folded, matched as the end of a word. */
const jobs =
  'engineer|engineers|developer|developers|designer|designers|analyst|scientist|architect|consultant|researcher|writer|tester|recruiter|marketer|accountant|administrator|technician|operator|nurse|teacher|editor|planner|buyer|controller|coach|assistant|officer|representative|agent|advisor|adviser|strategist|copywriter|producer|entwickler|entwicklerin|entwicklung|ingenieur|ingenieurin|berater|beraterin|analystin|sachbearbeiter|sachbearbeiterin|fachkraft|redakteur|redakteurin|techniker|technikerin|tester|developpeur|developpeuse|concepteur|conceptrice|analyste|consultante|redacteur|redactrice|technicien|technicienne|conseiller|conseillere|comptable|desarrollador|desarrolladora|ingeniero|ingeniera|disenador|disenadora|analista|consultor|consultora|desenvolvedor|desenvolvedora|engenheiro|engenheira|designer|sviluppatore|sviluppatrice|ingegnere|progettista|consulente|ontwikkelaar|ontwerper|ontwerpster|adviseur|medewerker|エンジニア|デザイナー|アナリスト|コンサルタント|マーケター|開発者|営業';
const jobEnd = new RegExp(
  `(?:^|[\\s/-])\\p{L}*(?:${jobs})(?:$|[\\s/(,-])|(?:エンジニア|デザイナー|アナリスト|コンサルタント|マーケター|開発者)$`,
  'u',
);
const managed =
  /\b(?:product|project|program|programme|delivery|engineering|account|office|community|marketing|sales|success|service|people|team|store|case|content|portfolio)[ -](?:manager|owner|lead|leader)\b|\b(?:scrum master|team lead|tech lead|techlead|devops|sre|qa|frontend|front-end|backend|back-end|full-?stack|mobile|ios|android|ux|ui|hr|produktmanager(?:in)?|projektleiter(?:in)?|chef de projet|jefe de proyecto|gerente de|projectmanager)\b|マネージャー$/u;

/** Whether a name says what somebody works as: "Backend Engineer", "Produktmanagerin", "UX". */
export function isRoleName(name: string): boolean {
  const text = fold(name).replace(/[_.]+/g, ' ');
  return text.length <= 60 && (jobEnd.test(text) || managed.test(text));
}
