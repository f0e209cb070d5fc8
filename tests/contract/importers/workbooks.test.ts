import { describe, expect, it } from 'vitest';
import { previewMap } from '../../../utils/importers/import-map.ts';
import type { ImportPreview } from '../../../utils/importers/types.ts';
import { parseCompetencyMap } from '../../../utils/schema/competency-map.ts';
import { layouts } from '../../fixtures/workbooks/layouts.ts';
import type { Layout } from '../../fixtures/workbooks/layouts.ts';
import { words } from '../../fixtures/workbooks/words.ts';
import type { Words } from '../../fixtures/workbooks/words.ts';

const nameIn = (list: readonly { id: string; name: string }[], id: string | undefined): string =>
  list.find((one) => one.id === id)?.name ?? '';

/** Area, competency, level, roles and text of every behaviour, sorted. */
const found = ({ map }: ImportPreview, { without, roles }: Layout): string[] =>
  (map?.behaviours ?? [])
    .map(({ competencyId, levelId, roleIds = [], text }) => {
      const competency = map?.competencies.find(({ id }) => id === competencyId);
      // A level that only one role has says for whom its behaviours are.
      const having = (map?.roles ?? []).filter(({ levelIds }) => levelIds.includes(levelId ?? ''));
      const ids = roleIds.length > 0 ? roleIds : having.map(({ id }) => id);
      return [
        without === 'area' ? '' : nameIn(map?.areas ?? [], competency?.areaId),
        without === 'competency' ? '' : (competency?.name ?? ''),
        nameIn(map?.levels ?? [], levelId)
          .replace(/^\d\/ /, '')
          .replace(/ \([DE]\d\)$/, ''),
        roles ? ids.map((id) => nameIn(map?.roles ?? [], id)).join('+') : '',
        text,
      ].join(' | ');
    })
    .sort();

const wanted = (text: Words, { without, roles }: Layout, mergedFirst: boolean): string[] =>
  text.areas
    .flatMap((area) =>
      area.competencies.flatMap((competency, position) =>
        text.levels.flatMap((level, at) => {
          // In the layout of merged texts the highest level says what the one below says.
          const merged =
            mergedFirst && area === text.areas[0] && position === 0 && at === text.levels.length - 1;
          const said = text.say(competency, merged ? (text.levels[at - 1] ?? level) : level);
          return (roles ? text.roles : ['']).map((role) =>
            [
              without === 'area' ? '' : area.name,
              without === 'competency' ? '' : competency,
              level,
              role,
              role === '' ? said : `${said} (${role})`,
            ].join(' | '),
          );
        }),
      ),
    )
    .sort();

describe.each(Object.entries(words))('workbooks in %s', (_, text) => {
  describe.each(Object.entries(layouts))('%s', (name, build) => {
    const layout = build(text);

    it('gives every behaviour at its place, and none besides', async () => {
      const preview = await previewMap(layout.files);
      expect(preview.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(found(preview, layout)).toEqual(wanted(text, layout, name === 'a text merged over two levels'));
      expect(preview.shape).toBe(layout.shape);
      expect(parseCompetencyMap(preview.map)).toMatchObject({ ok: true });
      if (!preview.counts.cells) throw new Error('no cells');
      const { total, used, empty, placeholder } = preview.counts.cells;
      expect(used + empty + placeholder).toBe(total);
    });

    it('warns of exactly what is doubtful', async () => {
      const { messages } = await previewMap(layout.files);
      const codes = messages.filter(({ severity }) => severity === 'warning').map(({ code }) => code);
      expect([...new Set(codes)].sort()).toEqual(layout.warnings ?? []);
    });

    it('is silent once its answers are known', async () => {
      const first = await previewMap(layout.files);
      const { answers } = (first.map?.source.mapping ?? { answers: {} }) as {
        answers: Record<string, unknown>;
      };
      const second = await previewMap(layout.files, answers);
      expect(second.questions.filter(({ answered }) => !answered)).toEqual([]);
      expect(second.map?.behaviours).toEqual(first.map?.behaviours);
    });
  });
});
