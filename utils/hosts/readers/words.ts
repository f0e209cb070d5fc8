import type { Response } from '../../domain/meeting.ts';

/**
 * Stems of the interface's own words, only ever read from a guest's accessible name after the person's name,
 * never used to find anything. An unknown language gives 'unknown', not a guess. The order matters: "not
 * attending" contains "attending", 不参加 contains 参加.
 */
const responses: [Exclude<Response, 'unknown'>, RegExp][] = [
  [
    'declined',
    /declin|not attend|abgelehnt|nimmt nicht|不参加|辞退|欠席|رفض|لن يحضر|refus|rechaz|recus|rifiut|declinat|afgewezen|geweigerd|拒|谢绝|謝絕|odrzuc|odmówi|avböj|avslag|avslått|afvist|afslået|hylän|kieltäyt|odmítnut|zamietnut|elutasít|refuz|reddet|reddedildi|απορρίφθ|αρνήθ|отклон|відхил|отказ|דחה|דחתה|נדחתה|נדחה|거절|거부|불참|từ chối|ditolak|ปฏิเสธ/i,
  ],
  [
    'tentative',
    /tentativ|maybe|vielleicht|vorbehalt|未定|仮|ربما|مبدئ|peut-être|provisoire|quizá|provisional|talvez|provisóri|forse|provvisori|misschien|voorlopig|可能|暂定|暫定|może|wstępn|preliminär|kanske|måske|foreløbig|kanskje|ehkä|alustava|možná|nezávazn|predbežn|talán|feltételes|poate|belki|geçici|ίσως|προσωρινά|возможно|под вопросом|можливо|попередн|אולי|טנטטיבי|미정|임시|có thể|tạm|mungkin/i,
  ],
  [
    'pending',
    /await|needs.action|no respond|n[ãa]o respond|sin respuesta|sem resposta|nessuna risposta|non ha risposto|לא הגיב|לא השיב|n[o’']t respond|no response|not yet respond|ausstehend|nicht geantwortet|返[答信]|未回答|未返信|انتظار|لم يتم|لم يرد|en attente|pas répondu|pending|pendi?ente|sin responder|in attesa|in afwachting|wacht|niet gereageerd|等待|未回[应應复覆]|未响应|oczek|brak odpowiedzi|väntar|inte svarat|afventer|venter|ikke svart|ikke svaret|odottaa|ei vastattu|čeká|neodpověděl|čaká|várakozás|nem válaszolt|válaszra vár|așteptare|beklen|yanıt verm|εκκρεμ|αναμον|ожида|нет ответа|очіку|немає відповіді|ממתינ|טרם|대기|응답 없음|미응답|chờ|chưa trả lời|menunggu/i,
  ],
  [
    'accepted',
    /attend|accept|going|zugesagt|nimmt teil|参加|承諾|出席|سيحضر|قبول|قبل|وافق|particip|partecip|accett|acept|asist|aceit|confirmad|geaccepteerd|接受|zaakcept|przyj[ęe]|accepterad|tackat ja|accepteret|akseptert|godtatt|hyväksy|přijat|prijat|elfogad|kabul|katıl|αποδεκτ|αποδέχ|принят|принял|прийнят|אישר|התקבל|אושר|수락|참석|chấp nhận|diterima|ตอบรับ/i,
  ],
];

/** "Organizer" in the interface languages that are known. */
export const organiserWord =
  /organi[sz]|主催|开催|組織者|组织者|主辦|主办|召集人|주최|منظ|организ|організ|veranstalter|järjestäj|arrangør|arrangör|pořadatel|szervező|düzenley|διοργανωτ|מארגן|người tổ chức|penyelenggara|ผู้จัด/i;

/** What a calendar shared as free/busy shows for a title. */
const busyWord =
  /^(busy|private( (event|appointment))?|beschäftigt|gebucht|privater termin|予定あり|مشغول|occupée?|ocupad[oa]|no disponible|occupato|bezet|privé-afspraak|忙碌|忙|занято?|зайнят[оий]+|바쁨|upptagen|optaget|opptatt|varattu|zajęt[ya]|zaneprázdněn|obsazeno|foglalt|ocupat|meşgul|απασχολημένος|עסוק|תפוס|bận)$/i;

export const toResponse = (text: string): Response =>
  responses.find(([, stems]) => stems.test(text))?.[0] ?? 'unknown';

/** A placeholder for "no title" stands in brackets in every language; a busy block has no title either. */
export const isNoTitle = (title: string): boolean => /^[(（].*[)）]$/.test(title) || busyWord.test(title);

/** What calendars write before the title of a meeting that was called off. */
const cancelledWord =
  /^(cancell?ed( event)?|abgesagt|annulée?|cancelad[oa]|annullat[oa]|geannuleerd|キャンセル(済み|イベント)?|予定のキャンセル|ملغ[ىي]|تم الإلغاء|已取消|anulowan[eoya]+|odwołan[eoya]+|inställ[td]|avbrut[et]n?|aflyst|avlyst|peruttu|peruutettu|zrušeno|zrušené|törölve|lemondva|anulat|iptal( edildi)?|ακυρώθηκε|отменено|скасовано|בוטל|취소됨|đã hủy)\s?[:：]/i;

export const isCancelled = (title: string): boolean => cancelledWord.test(title);
