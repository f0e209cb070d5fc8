import { i18n } from '#i18n';
import type { SponsorPage } from '../../../utils/domain/learning/pilot.ts';
import { questions } from '../../../utils/state/options-learning-pilot.ts';
import { formatDay, formatNumber } from '../format.ts';
import { formatName, minutesText, shareText } from './figures.ts';

const line = (label: string, value: string): string =>
  `- ${i18n.t('learning.sponsor.line', { label, value })}`;
const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const quote = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The page for a sponsor as Markdown, in the language of the interface. */
export function toSponsorMarkdown(page: SponsorPage): string {
  const { report, decision, decidedAt, reason } = page;
  const { prompts, time, fatigue } = report;
  const t = i18n.t;
  const decided =
    decision !== null && decidedAt !== null
      ? t('learning.pilot.decided', {
          decision: t(`learning.pilot.decisions.${decision}`),
          day: formatDay(decidedAt),
        })
      : t('learning.sponsor.open');
  const columns = ['format', 'sessions', 'asked', 'action', 'clear'] as const;
  const formats =
    report.formats.length === 0
      ? [t('learning.pilot.noSessions')]
      : [
          row(columns.map((column) => t(`learning.own.columns.${column}`))),
          row(columns.map(() => '---')),
          ...report.formats.map((one) =>
            row([
              formatName(one.format),
              formatNumber(one.sessions),
              shareText(one.asked),
              shareText(one.action),
              shareText(one.clear),
            ]),
          ),
        ];
  const blocks = [
    [`# ${t('learning.sponsor.title')}`],
    [
      t('learning.pilot.dates', { from: formatDay(report.from), to: formatDay(report.to) }),
      t('learning.pilot.sessions', { count: formatNumber(report.sessions) }),
      t('learning.sponsor.noPerson'),
    ],
    [`## ${t('learning.pilot.decide')}`, '', decided, ...(reason === '' ? [] : ['', quote(reason)])],
    [
      `## ${t('learning.pilot.prompts')}`,
      '',
      line(t('learning.pilot.figures.shown'), formatNumber(prompts.shown)),
      line(t('learning.pilot.figures.asked'), shareText(prompts.asked)),
      line(t('learning.pilot.figures.skipped'), shareText(prompts.skipped)),
      line(t('learning.pilot.figures.useful'), shareText(prompts.useful)),
    ],
    prompts.best.length === 0
      ? []
      : [`### ${t('learning.pilot.best')}`, '', ...prompts.best.map(({ text }) => `- ${quote(text)}`)],
    [`## ${t('learning.own.formats')}`, '', ...formats],
    [
      `## ${t('learning.own.time')}`,
      '',
      line(t('learning.own.times.planned'), minutesText(time.plannedMinutes)),
      line(t('learning.own.times.used'), minutesText(time.usedMinutes)),
      line(t('learning.own.times.late'), shareText(time.late)),
      line(t('learning.own.times.overrun'), shareText(time.overrun)),
      `- ${t('learning.pilot.shifted', { moved: formatNumber(report.moved), cancelled: formatNumber(report.cancelled) })}`,
    ],
    [
      `## ${t('learning.pilot.fatigue')}`,
      '',
      `- ${t('learning.pilot.unasked', { share: shareText(fatigue.unasked) })}`,
      `- ${
        fatigue.rested
          ? t('learning.pilot.rested', { day: formatDay(fatigue.rested.since) })
          : t('learning.pilot.neverRested')
      }`,
    ],
    page.milestones.length === 0
      ? []
      : [
          `## ${t('learning.pilot.milestones')}`,
          '',
          ...page.milestones.map(({ text, at, doneAt }) =>
            line(
              quote(text),
              doneAt === null
                ? t('learning.sponsor.due', { day: formatDay(at) })
                : t('learning.sponsor.done', { day: formatDay(doneAt) }),
            ),
          ),
        ],
    page.answers.length === 0
      ? []
      : [
          `## ${t('learning.sponsor.said')}`,
          ...page.answers.flatMap((said) => [
            '',
            `### ${formatDay(said.at)}`,
            '',
            ...questions
              .filter((question) => said[question] !== '')
              .map((question) => line(t(`learning.pilot.questions.${question}`), quote(said[question]))),
          ]),
        ],
  ];
  const text = blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
  return `${text}\n`;
}
