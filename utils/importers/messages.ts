import type { ImportParams, ImportSeverity } from './types.ts';

/**
 * Every message of the importers: what is wrong, and how to repair it. `{where}` is filled with the place, the other
 * braces with params. The first letter of a code is its severity: E error, W warning, Q question, I info.
 */
export const importTexts: Readonly<Record<string, string>> = {
  'E-EMPTY': '{file} is empty (0 bytes or only white space): export it again.',
  'E-TOO-BIG': '{file} is {size} MB; at most {limit} MB can be imported: split the file by role or area.',
  'E-TOO-MANY': '{where}: {count} {what}, at most {limit} can be imported: split the file.',
  'E-TYPE': '{file} is {actual}, which cannot be read as a competency map: {repair}.',
  'E-XLSX-PROTECTED':
    '{file} is protected by a password, so nothing in it can be read: open it, save a copy without the password and import that.',
  'E-XLSX-ZIP':
    '{file} cannot be opened as a workbook ({problem}): open it in the program it is from, save it again and import that.',
  'E-ZIP': '{file} cannot be read as an archive of maps ({problem}): unpack it and import the files in it.',
  'E-ENCODING': '{file} does not hold text in a known encoding: save it again as UTF-8.',
  'E-JS-LITERAL': '{file} is JavaScript, and code is never run: save the data as JSON and import that.',
  'E-PERSON-FILE': '{where} holds statements about one person, not a map: nothing of it is imported.',
  'E-CSV-QUOTE':
    '{where}: a quotation mark is opened and never closed: add the closing " or save the file again as UTF-8 CSV.',
  'E-NO-ROWS': '{where}: there is a header but no row below it: add the rows and import again.',
  'E-DUP-HEADER': '{where}: the header "{header}" stands in columns {columns}: rename one of them.',
  'E-NO-LEVEL':
    '{where}: no column, header or key names a level: add the levels, or choose "one level for all".',
  'E-NO-TEXT': '{where}: {cells} hold numbers or marks only, targets without behaviours: add the wording.',
  'E-NOT-MAP':
    '{where}: the columns {columns} belong to another kind of list, not to a competency map: choose the file or sheet that says what people do at each level.',
  'E-PEOPLE':
    '{where}: the headers {columns} look like names of people over scores: scores of people are not imported. Import a file whose columns are levels.',
  'E-NO-BEHAVIOUR':
    '{where}: no behaviour was found for any role and level: check that the right columns were recognised.',
  'E-NO-WANTED':
    '{where}: every statement says what is not wanted; none says what to do: add behaviours that are wanted, or correct the column that tells them apart.',
  'E-JSON': '{where}: this is not valid JSON ({problem}): correct it there, or export the file again.',
  'E-YAML': '{where}: this is not valid YAML ({problem}): correct it there.',
  'E-TOML': '{where}: this is not valid TOML ({problem}): correct it there.',
  'E-ALIAS-LIMIT':
    '{where}: aliases (*name) bring in more than {limit} copies: write the parts out where they are used.',
  'E-TREE-SHAPE':
    '{file}: no behaviours of a competency at a level were recognised in it: name its keys "levels", "competencies" and "behaviours", or save it as CSV.',
  'E-SCHEMA': '{where}: {problem}: correct the value, or export the map again.',
  'E-JSON-SHAPE':
    '{file} is JSON, but no behaviours of a competency at a level were recognised in it: name its keys "levels", "competencies" and "behaviours", or export it as CSV.',
  'E-KEY': '{where}: the key "{key}" is not allowed: remove it.',
  'E-DEPTH': '{where}: the file is nested more than {limit} levels deep: flatten it.',
  'E-REF': '{where}: {what} "{id}" does not exist in the file: add it or correct the reference.',
  'E-DUP-ID': '{where}: the id "{id}" is used twice among {what}: give each its own.',
  'E-CYCLE': '{where}: items are each other’s parents ({path}): break the circle.',
  'E-CASE-NO-ITEMS': '{where}: the CASE package holds no items with a statement: export it with its items.',
  'W-QUOTE': '{where}: a quotation mark stands inside a quoted cell: check the cell, it was kept as read.',
  'W-ROW-SHORT': '{where}: the row has {found} of {expected} cells; the missing ones count as empty{effect}.',
  'W-ROW-LONG':
    '{where}: the row has {found} cells, the header {expected}: the surplus is left out. Quote cells that contain the separator.',
  'W-ROW-JOINED':
    '{where}: the row has {found} cells, the header {expected}; texts that were cut at a comma are put together: check the row, and quote such cells.',
  'W-ROW-LEVEL': '{where}: the row names no level, so it is not imported: fill in the level.',
  'W-TEXT-OUTSIDE':
    '{where}: points under no level, such as "{text}", are left out ({count}): put them under a heading that names one.',
  'W-ITEM-LEVEL':
    '{where}: texts such as "{text}" belong to no level ({count}): they count for every level; put them under one where they are meant for it.',
  'W-ROW-COMPETENCY':
    '{where}: the row has text but names no competency, so it is not imported: fill in the name.',
  'W-FORMULA':
    '{where}: the cell {what} ({start}…), {kept} and never calculated: put the wording itself into the cell.',
  'W-FORMULA-EMPTY':
    '{where}: cells with a formula ({start}…) have no stored result ({count}): open the workbook in a spreadsheet program, save it and import it again.',
  'W-MERGED':
    '{where}: merged cells ({cells}) hold one value for several: it counts for each of them; separate them where that is not meant.',
  'W-HIDDEN-SHEET': '{where}: the sheet is hidden and left out: choose it where it belongs to the map.',
  'W-FILE-SKIPPED': '{where}: files that cannot hold a map are left out ({count}): {names}.',
  'W-PLACEHOLDER': '{where}: "{text}" is a placeholder, not a behaviour: it is left out.',
  'W-NOT-BEHAVIOUR': '{where}: "{text}" is {what}, not a behaviour: it is left out.',
  'W-CROSS-REF':
    '{where}: "{text}" points to another level: it is left out; copy the wording if it applies here.',
  'W-MOJIBAKE':
    '{where}: "{text}" looks like UTF-8 read in a wrong encoding (probably "{repaired}"): choose to repair it, or export the file again as UTF-8.',
  'W-HTML': '{where}: the cell contains HTML: tags are removed and the text is kept.',
  'W-PROTECTED':
    '{where}: the wording touches a protected characteristic ({words}): describe what is done, not who does it.',
  'W-NOTES-ROWS': '{where}: rows that look like notes, not data ({count}): they are left out.',
  'W-DUP-COMPETENCY':
    '{where}: the competency "{name}" has its own row more than once: the rows are joined; rename one if they differ.',
  'W-DUP-BEHAVIOUR':
    '{where}: the same sentence stands twice under "{competency}" at "{level}": both are kept; delete one.',
  'W-TRUNCATED': '{where}: {what} is longer than {limit} characters: the rest is left out; shorten it.',
  'W-MIXED-LANGUAGE':
    '{where}: the texts are in more than one language ({languages}): check that this is meant.',
  'W-EMPTY-LEVEL': '{where}: the level "{level}" has no behaviour of its own: fill it in or remove it.',
  'W-EMPTY-COMPETENCY': '{where}: "{name}" has no behaviour at any level: it is kept without one.',
  'W-PROFICIENCY':
    '{where}: "{text}" is no point of mastery that is known: check the spelling, it was kept as read.',
  'W-ID-FORMAT': '{where}: the id "{id}" has another form than the others: check it, it was kept as read.',
  'W-TAG': '{where}: a YAML tag is not followed: the value is kept as text.',
  'W-CONTROL': '{where}: control characters (such as NUL) were removed: export the file again.',
  'W-ENCODING': '{where}: some bytes are not valid {encoding} and show as �: save the file again as UTF-8.',
  'W-UNKNOWN-KEY': '{where}: "{key}" is not part of the format and is left out.',
  'W-REF': '{where}: {what} "{id}" is not in the file: the item is placed at the top.',
  'W-REF-WISHED':
    '{where}: {what} "{id}" does not exist in the files: it is only wished for, so it is left out; correct the reference.',
  'I-ENCODING': '{file} was read as {encoding}: check accented letters in the preview.',
  'I-COLUMN-IGNORED':
    '{where}: the column "{header}" (filled cells: {count}) is not part of a map: left out.',
  'I-KEY-IGNORED': '{where}: the key "{key}" (values: {count}) is not part of a map: left out.',
  'I-METADATA-ROWS': '{where}: rows before the table were read as notes about the file ({count}).',
  'I-SECTION-ROWS': '{where}: rows with only a heading were read as areas ({count}).',
  'I-PROSE': '{where}: paragraphs such as "{text}" tell about the map and are left out ({count}).',
  'I-TABLE-SKIPPED': '{where}: the table under "{name}" holds no levels with behaviours: left out.',
  'I-HEADER-AGAIN': '{where}: rows that repeat the header ({count}): they are left out.',
  'I-LEAD-IN':
    '{where}: cells that open with a phrase such as "{text}" ({count}): it is not a behaviour, left out.',
  'I-FILLED-DOWN': '{where}: empty cells under "{header}" take the value above, row by row ({count}).',
  'I-LEVEL-SUMMARY': '{where}: the row without a competency was read as a description of the levels.',
  'I-HIDDEN-CELLS': '{where}: hidden rows ({rows}) and hidden columns ({columns}) are read like the others.',
  'I-SHEET-SKIPPED': '{where}: the sheet is not part of the map: left out.',
  'I-MORE': 'And {count} more of {code}.',
  'Q-LEVEL-OR-SCALE': 'Are {names} job levels, or points of mastery that any level may ask for?',
  'Q-LEVEL-ORDER': 'Put the levels in order, lowest first{of}: {names}.',
  'Q-SAME-LEVEL': 'Are these the same level: {names}?',
  'Q-TRACK': 'Do {names} belong to two tracks, individual contributor and manager?',
  'Q-SPLIT':
    'Cells with several lines or long text without bullets ({count}): one behaviour each, one a line, or one a sentence?',
  'Q-LABEL': 'Are the words before the points ({names}) competencies?',
  'Q-KIND': 'Is "{area}" technical or behavioural?',
  'Q-SHEET': 'Which of these belong to the map: {names}?',
  'Q-SHEET-MEANING': 'What does the name "{names}" say: a level, an area or a role?',
  'Q-HEADER-ROW': 'Is row {row} the header?',
  'Q-ROLE-SCOPE': 'Which roles does this map cover?',
  'Q-CUMULATIVE': 'Does a level include what the lower levels say?',
  'Q-LICENCE': 'Whose text is this?',
  'Q-ONE-LEVEL': 'The file names no level: import it with one level for all?',
  'Q-TIME': 'Are {names} onboarding milestones?',
  'Q-COLUMN': 'What does the column "{header}" hold?',
  'Q-MOJIBAKE': 'Repair the letters (for example "{repaired}")?',
};

const severities: Record<string, ImportSeverity> = { E: 'error', W: 'warning', Q: 'question', I: 'info' };

/** Severity is part of the code: its first letter. */
export function severityOf(code: string): ImportSeverity {
  return severities[code.charAt(0)] ?? 'error';
}

/** The English sentence of a code; unknown params stay empty. */
export function messageText(code: string, params: ImportParams): string {
  const template = importTexts[code] ?? code;
  return template.replace(/\{(\w+)\}/g, (_, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : '',
  );
}
