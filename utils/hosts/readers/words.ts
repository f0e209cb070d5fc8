import type { Response } from '../../domain/meeting.ts';

/**
 * Stems of the interface's own words, only ever read from a guest's accessible name after the person's name,
 * never used to find anything. An unknown language gives 'unknown', not a guess. The order matters: "not
 * attending" contains "attending", 不参加 contains 参加.
 */
const responses: [Exclude<Response, 'unknown'>, RegExp][] = [
  [
    'declined',
    /declin|not attend|abgelehnt|nimmt nicht|不参加|辞退|欠席|رفض|لن يحضر|refus|rechaz|recus|rifiut|afgewezen|拒/i,
  ],
  [
    'tentative',
    /tentativ|maybe|vielleicht|vorbehalt|未定|仮|ربما|مبدئ|peut-être|quizá|talvez|forse|misschien|可能/i,
  ],
  [
    'pending',
    /await|needs.action|n[o’']t respond|no response|ausstehend|nicht geantwortet|返[答信]|未回答|انتظار|لم يتم|en attente|pending|pendi?ente|in attesa|等待/i,
  ],
  [
    'accepted',
    /attend|accept|going|zugesagt|nimmt teil|参加|承諾|出席|سيحضر|قبول|وافق|particip|partecip|acept|asist|aceit|geaccepteerd|接受/i,
  ],
];

/** "Organizer" in the interface languages that are known. */
export const organiserWord = /organi[sz]|主催|组织者|組織者|主辦|주최|منظ|организ/i;

/** What a calendar shared as free/busy shows for a title. */
const busyWord =
  /^(busy|beschäftigt|gebucht|予定あり|مشغول|occupée?|ocupad[oa]|no disponible|occupato|bezet|忙碌|занято?|바쁨)$/i;

export const toResponse = (text: string): Response =>
  responses.find(([, stems]) => stems.test(text))?.[0] ?? 'unknown';

/** A placeholder for "no title" stands in brackets in every language; a busy block has no title either. */
export const isNoTitle = (title: string): boolean => /^[(（].*[)）]$/.test(title) || busyWord.test(title);

/** What calendars write before the title of a meeting that was called off. */
const cancelledWord =
  /^(cancell?ed( event)?|abgesagt|annulée?|cancelad[oa]|annullat[oa]|geannuleerd|キャンセル(済み|イベント)?|予定のキャンセル|ملغ[ىي]|تم الإلغاء|已取消)\s?[:：]/i;

export const isCancelled = (title: string): boolean => cancelledWord.test(title);
