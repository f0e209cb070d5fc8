/** Expected failures are values. `C` is a small closed set of codes; each has a message key `errors_<code>`. */
export type Result<T, C extends string = string> =
  { ok: true; value: T } | { ok: false; code: C; at?: string; detail?: string };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** `at` says where (row, column, line, field), `detail` what was found there; neither ever holds note text. */
export const fail = <C extends string>(
  code: C,
  where: { at?: string; detail?: string } = {},
): { ok: false; code: C; at?: string; detail?: string } => ({ ok: false, code, ...where });
