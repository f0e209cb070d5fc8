import type { LintList } from '../types.ts';

export const en: LintList = {
  trait: `passionate, (is|are|be|being) (very |highly |really |always )?(motivated|enthusiastic|dedicated|committed|driven|
    ambitious|proactive|positive|reliable|trustworthy|smart|intelligent|talented|creative|innovative|likeable|friendly|humble|
    confident|charismatic|loyal|honest|curious|empathetic|resilient|flexible|approachable|open-minded|detail-oriented),
    self-motivated, self-starter, team player, (has|have|shows|with) (a |an )?(positive|can-do|good|great|right|winning)
    (attitude|mindset), growth mindset, (strong|good|great|natural) leader, natural leader, (has|shows) (a )?(strong
    |great |real )?(passion|drive|enthusiasm|charisma|gravitas|presence), cares (deeply )?about, believes in, feels (responsible|
    ownership|accountable), takes pride in, (good|great|strong|excellent) communicator, hard-working, hardworking,
    rock ?star, ninja, (is|are) aware of, (is|are) (familiar|comfortable) with, (is|are) seen as, (is|are) respected,
    thinks strategically, strategic thinker, people person, go-getter, results-oriented, customer-obsessed, owner mentality`,
  mind: `knows, understands, appreciates, believes, feels, thinks, values, likes, loves, wants, desires, respects,
    recognises the (value|importance), recognizes the (value|importance), has an? understanding of, has (good |deep |basic )?knowledge of`,
  noVerb: `(good|strong|excellent|great|deep|solid|proven|effective|high|outstanding|advanced|basic|broad|extensive|in-depth)
    [a-z-]+, ability to, able to, capable of, capacity (to|for), knowledge of, understanding of, experience (in|with|of),
    expertise in, familiarity with, awareness of, proficiency in, proficient in, skilled (in|at), mastery of, expert in,
    passion for, commitment to, responsible for, accountable for`,
  verbs: `adapts, adds, advises, agrees, aligns, analyses, analyzes, answers, asks, assigns, automates, breaks, brings, builds,
    checks, chooses, closes, coaches, collects, communicates, compares, coordinates, creates, decides, defines, delegates,
    delivers, describes, designs, develops, documents, drives, ensures, escalates, estimates, explains, facilitates, finds, fixes,
    follows, gathers, gives, helps, hires, identifies, implements, improves, informs, influences, introduces, invites, keeps, leads,
    learns, listens, maintains, makes, manages, measures, mentors, monitors, names, negotiates, offers, organises, organizes, owns,
    plans, prepares, presents, prioritises, prioritizes, produces, proposes, provides, raises, records, reduces, removes, reports,
    resolves, reviews, runs, seeks, sends, sets, shapes, shares, shows, simplifies, solves, splits, states, supports, takes, teaches, tells,
    tests, tracks, trains, translates, turns, updates, uses, verifies, writes`,
  and: 'and, and also, and then, as well as',
  about: `a, an, the, their, its, his, her, own, it, them, this, that, these, those, each, every, all, any, other, others, new,
    people, colleagues, teammates, customers, feedback, decisions, risks, problems, progress, work, goals, tests, code`,
};
