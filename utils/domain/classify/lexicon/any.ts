import type { Lexicon } from './lexicon.ts';

/** What belongs to no language: codes, abbreviations and forms that are written alike everywhere. */
export const any: Lexicon = {
  language: '*',
  talk: `oneonone, mtg`,
  rhythm: `oneonone, oneonones, [0-9]+, [0-9]+ ?(min|mins|m|h|hr|分), q[1-4], h[12], fy ?[0-9]+, w[0-9]+, kw ?[0-9]+, s[0-9]+, wk ?[0-9]+, v[0-9]`,
  filler: `x, vs, c, w`,
  types: {
    goal_setting: { strong: `okrs?`, fits: `smart ?goals?` },
    calibration: { strong: `9 ?box` },
    career: { strong: `idp, pdp` },
    corrective: { strong: `pip [0-9]+` },
    one_on_one: { strong: `oneonones?` },
  },
  things: ``,
  acts: ``,
  veto: {
    ratio: `1_[0-9][0-9]+, (?<=[a-z] )vs?(?= [a-z]+ oneonone), united, rovers, fc`,
    recruiting: `atelier cv`,
  },
  occasion: ``,
  notNames: ``,
};
