import { z } from 'zod';
import type { MapEdit } from '../domain/map/edit.ts';

const id = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,79}$/);
const name = z.string().min(1).max(200);
const text = z.string().min(1).max(2_000);
const list = z.enum(['competencies', 'levels', 'roles', 'areas']);
const maybe = z.exactOptional;
const cell = z.object({ levelId: maybe(id), scalePoint: maybe(z.object({ scaleId: id, pointId: id })) });
const kind = z.enum(['technical', 'behavioural', 'values', 'leadership', 'unknown']);

/** One step of editing a map, as a page sends it and as a draft keeps it. */
export const mapEdit = z.discriminatedUnion('op', [
  z.object({ op: z.literal('map'), name }),
  z.object({ op: z.literal('name'), list, id, name }),
  z.object({ op: z.literal('add'), list, id, name }),
  z.object({ op: z.literal('remove'), list, id }),
  z.object({ op: z.literal('move'), list, id, to: z.int() }),
  z.object({ op: z.literal('area'), id, areaId: id.nullable() }),
  z.object({ op: z.literal('kind'), id, kind }),
  z.object({ op: z.literal('role-levels'), id, levelIds: z.array(id).max(1_000) }),
  z.object({ op: z.literal('write'), id, competencyId: id, cell, roleIds: z.array(id).max(200), text }),
  z.object({ op: z.literal('say'), id, text }),
  z.object({ op: z.literal('place'), id, competencyId: id, cell }),
  z.object({ op: z.literal('shift'), id, by: z.union([z.literal(-1), z.literal(1)]) }),
  z.object({ op: z.literal('drop'), id }),
]) satisfies z.ZodType<MapEdit>;

/** As many steps as one draft holds. */
export const mostEdits = 5_000;
