import type { DueWords } from './words.ts';

const next = '(?:来週|次の週)';

export const ja: DueWords = {
  lead: ['期限は', '期限:'],
  trail: ['までに', 'まで', '迄に', '迄', 'に', '中に', '中', '締め切り', '締切'],
  weekdays: ['月曜日?', '火曜日?', '水曜日?', '木曜日?', '金曜日?', '土曜日?', '日曜日?'],
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  numbers: { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
  week: { first: 0, last: 4 },
  rules: [
    ['今日|本日|きょう', { days: 0 }],
    ['明日|あした|あす|翌日', { days: 1 }],
    ['明後日|あさって', { days: 2 }],
    ['(?:今週の?|次の)?{weekday}', { weekday: 'coming' }],
    [`${next}の?{weekday}`, { weekday: 'next' }],
    ['{n} ?日(?:後|以内)', { add: 'day' }],
    ['{n} ?週間(?:後|以内)', { add: 'week' }],
    ['{n} ?(?:か|ヶ|カ|ケ|ヵ|箇)月(?:後|以内)', { add: 'month' }],
    ['{n} ?年(?:後|以内)', { add: 'year' }],
    [next, { next: 'week' }],
    ['来月', { next: 'month' }],
    ['来四半期|次の四半期', { next: 'quarter' }],
    ['来年', { next: 'year' }],
    ['今週|今週末|週末', { end: 'week', ahead: 0 }],
    ['来週末', { end: 'week', ahead: 1 }],
    ['今月|今月末|月末|今月の終わり', { end: 'month', ahead: 0 }],
    ['来月末|来月の終わり', { end: 'month', ahead: 1 }],
    ['今四半期|四半期末|今四半期末', { end: 'quarter', ahead: 0 }],
    ['来四半期末', { end: 'quarter', ahead: 1 }],
    ['今年|年末|今年末|今年中', { end: 'year', ahead: 0 }],
    ['(?:{y}年)?{month}{d}日', { date: true }],
    ['{d}日', { date: true }],
    ['{month}末', { endOfMonth: true }],
    ['{month}の終わり', { endOfMonth: true }],
  ],
};
