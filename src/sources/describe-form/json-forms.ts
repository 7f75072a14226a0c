import { nearestKey } from '../../schema/issues/issue-messages.js';
import { fieldParsers } from '../../schema/parser/posting-parser.generated.js';
import { safeParsePosting } from '../../schema/parser/parse-internal.js';
import { isNativePosting } from '../native-posting.js';
import { CONVERT, type Form, type FormTest, GIVE_ADDRESS, findForm } from './form.js';
import { isRecord } from '../../schema/is-record.js';

type Record = Readonly<{ [key: string]: unknown }>;

/** How deep a list of postings is looked for. */
const DEPTH_MAX = 4;

/** How many objects are looked at. */
const RECORDS_MAX = 200;

/** The objects of data, the outer ones first; of a list, the first two. */
const recordsOf = (data: unknown): Record[] => {
  const found: Record[] = [];
  let level: unknown[] = [data];
  for (let depth = 0; depth <= DEPTH_MAX && found.length < RECORDS_MAX; depth++) {
    level = level.flatMap((value) => (Array.isArray(value) ? value.slice(0, 2) : [value])).filter(isRecord);
    found.push(...level.filter(isRecord));
    level = level.filter(isRecord).flatMap((value) => Object.values(value).slice(0, 100));
  }
  return found.slice(0, RECORDS_MAX);
};

/** The first object of the first list, breadth first; the object itself if it holds none. */
const firstRow = (data: unknown): Record => {
  let level: unknown[] = [data];
  for (let depth = 0; depth < DEPTH_MAX; depth++) {
    for (const value of level) if (Array.isArray(value) && isRecord(value[0])) return value[0];
    level = level.flatMap((value) => (isRecord(value) ? Object.values(value).slice(0, 100) : [])).slice(0, 1000);
  }
  return isRecord(data) ? data : {};
};

/** Data, the first row of their first list, and all objects in them. */
interface Shape {
  readonly root: Record;
  readonly row: Record;
  readonly records: readonly Record[];
}

const hasAll = (value: Record, keys: string): boolean => keys.split(' ').every((key) => Object.hasOwn(value, key));
/** @param keys Alternatives, each of keys that are all there. */
const root =
  (...keys: readonly string[]) =>
  (shape: Shape): boolean =>
    keys.some((all) => hasAll(shape.root, all));
const row =
  (...keys: readonly string[]) =>
  (shape: Shape): boolean =>
    keys.some((all) => shape.records.some((value) => hasAll(value, all)));

const responseOf = (system: string): string => `a response of ${system}, which is not read yet`;

/** Services whose responses are not read, by keys that only they have. */
const SERVICES: readonly (readonly [test: (shape: Shape) => boolean, name: string])[] = [
  [row('jobSeqNo'), 'Phenom'],
  [row('jobTitle jobGeo', 'jobSlug jobTitle'), 'Jobicy'],
  [(shape) => root('0-legal-notice')(shape) || row('candidate_required_location')(shape), 'Remotive'],
  [row('refs levels', 'landing_page'), 'The Muse'],
  [row('redirect_url', '__CLASS__'), 'Adzuna'],
  [row('snippet link'), 'Jooble'],
  [row('job_id employer_name', 'job_title job_apply_link'), 'JSearch'],
  [row('companyName locationRestrictions'), 'Himalayas'],
  [root('operationResult'), 'Microsoft Careers'],
  [row('job_path', 'id_icims'), 'Amazon Jobs'],
  [row('postingTitle'), 'Apple Jobs'],
  [row('JobId JobTitle'), 'Paylocity'],
  [row('Posting_Title'), 'Zoho Recruit'],
  [row('requisitionTitle', 'itemID requisitionID'), 'ADP'],
  [row('LocationName Title Id OpportunityType', 'OpportunityType'), 'UKG'],
  [row('board_code'), 'JazzHR'],
  [row('by kids', 'by type time', '_highlightResult objectID'), 'Hacker News'],
];

const TO_OWN = 'Convert it to a list of postings: docs/posting-format.md describes the fields.';

const FORMS: readonly FormTest<Shape>[] = [
  ...SERVICES.map(([test, name]): FormTest<Shape> => [
    test,
    responseOf(name),
    'Use a page with JSON-LD, which most such systems have, or convert it: docs/posting-format.md describes the fields.',
  ]),
  [
    root('departments', 'offices'),
    'Greenhouse’s departments without their postings',
    'Use the address of the board: https://boards-api.greenhouse.io/v1/boards/<name>/jobs?content=true.',
  ],
  [
    ({ root: { version } }) => /jsonfeed\.org/.test(String(version)),
    'a JSON Feed without postings of schema.org',
    TO_OWN,
  ],
  [row('createdTime fields'), 'a response of Airtable', TO_OWN],
  [({ root: { object } }) => object === 'list' || object === 'page', 'a response of Notion', TO_OWN],
  [root('range values', 'spreadsheetId', 'sheets'), 'a response of Google Sheets', TO_OWN],
  [({ row: { title } }) => isRecord(title) && hasAll(title, 'rendered'), 'a response of WordPress', TO_OWN],
  [row('attributes id'), 'a response of a content system, with its fields under "attributes"', TO_OWN],
  [row('sys fields'), 'a response of Contentful', TO_OWN],
  [root('basics'), 'a CV (JSON Resume)', 'Give a posting.'],
  [
    root('$schema properties', '$defs', 'definitions', 'openapi', 'swagger'),
    'a schema, not data',
    'Give a posting that follows it.',
  ],
  [
    root(
      'name version dependencies',
      'name version scripts',
      'name version devDependencies',
      'short_name',
      'compilerOptions',
    ),
    'a settings file',
    'Give a posting.',
  ],
];

/** The first text of an error, as services write them. */
const errorText = (value: unknown): string => {
  if (Array.isArray(value)) return errorText(value[0]);
  if (isRecord(value)) return errorText(value['message'] ?? value['detail'] ?? value['title'] ?? value['code']);
  return ['string', 'number'].includes(typeof value) ? String(value) : '';
};

const ERROR_KEYS = [
  'error',
  'errors',
  'message',
  'detail',
  'error_description',
  'errorMessage',
  'errorCode',
  'fault',
  'Message',
];

/** The error that a response states; null if it states none. */
const errorOf = (data: Record): Form | null => {
  const failed = data['ok'] === false || data['success'] === false;
  const status = [data['status'], data['statusCode'], data['code']].find((code) => Number(code) >= 400);
  const key = ERROR_KEYS.find((name) => data[name] !== undefined && data[name] !== null && data[name] !== false);
  const hasRows = Object.values(data).some(
    (value) => Array.isArray(value) && value !== data['errors'] && value.length > 0,
  );
  if ((!failed && status === undefined && !key) || (hasRows && !failed)) return null;
  const text =
    errorText(key ? data[key] : undefined) || errorText(data['message'] ?? data['detail'] ?? data['title'] ?? status);
  const name = text ? `a response with an error (“${text.slice(0, 80)}”)` : 'a response with an error';
  return { name, hint: 'Open the address in a browser, and check the name of the board in it.' };
};

/** The path of the first posting in our own form inside of other objects. */
const ownPath = (data: unknown, path = '', depth = 0): string | null => {
  if (typeof data !== 'object' || data === null || depth > DEPTH_MAX) return null;
  if (!Array.isArray(data) && isNativePosting(safeParsePosting(data))) return path;
  for (const [key, inner] of Object.entries(data).slice(0, 20)) {
    const found = ownPath(inner, Array.isArray(data) ? path : [path, key].filter(Boolean).join('.'), depth + 1);
    if (found !== null) return found;
  }
  return null;
};

const FIELDS = Object.keys(fieldParsers);

/** Rows of an unknown form, with the fields of ours that theirs seem to be. */
const describeRows = ({ row: first }: Shape, isList: boolean): Form => {
  const keys = Object.keys(first).slice(0, 30);
  const what = isList ? 'a list of an unknown form' : 'an object of an unknown form';
  const shown = keys.slice(0, 6).join(', ').slice(0, 100);
  if (keys.length === 1 && keys[0] === 'title')
    return {
      name: `${isList ? 'a list' : 'an object'} with nothing but a title`,
      hint: 'Add another field, such as "hiringOrganization".',
    };
  const own = keys.filter((key) => FIELDS.includes(key));
  if (!keys.includes('title') && own.length > 1 && own.length > keys.length / 2)
    return { name: `${isList ? 'a list of postings' : 'a posting'} without a title`, hint: 'Add "title": "…".' };
  const renamed = keys.flatMap((key) => {
    const field = FIELDS.includes(key) ? null : nearestKey(key, FIELDS);
    return field ? [`${key} to ${field}`] : [];
  });
  const hint = renamed.length > 0 ? `Rename ${renamed.slice(0, 5).join(', ')}: docs/posting-format.md.` : CONVERT;
  return { name: shown ? `${what} (${shown})` : what, hint };
};

/** What is no plain data. */
const describeOther = (data: unknown): Form | null => {
  const tag = Object.prototype.toString.call(data).slice(8, -1);
  if (typeof data === 'object' && data !== null && 'then' in data) return { name: 'a promise', hint: 'Await it.' };
  if (tag === 'Response' || tag === 'Blob' || tag === 'File')
    return { name: `a ${tag}`, hint: 'Give its text: await input.text().' };
  if (tag === 'ArrayBuffer' || ArrayBuffer.isView(data))
    return { name: 'bytes', hint: 'Give the text that they are in UTF-8.' };
  if (typeof data === 'string') return { name: 'a text in JSON', hint: 'Parse it once more: its content may be JSON.' };
  if (typeof data === 'function') return { name: 'a function', hint: 'Call it, and give what it returns.' };
  if (typeof data !== 'object' || data === null)
    return { name: `no posting but ${String(data).slice(0, 40)}`, hint: GIVE_ADDRESS };
  return tag === 'Object' || tag === 'Array' ? null : { name: `a ${tag}`, hint: 'Give plain data, as JSON has it.' };
};

/** What parsed JSON, or any other value, looks like. */
export const describeData = (data: unknown): Form => {
  const other = describeOther(data);
  if (other) return other;
  const shape: Shape = { root: isRecord(data) ? data : {}, row: firstRow(data), records: recordsOf(data) };
  const error = errorOf(shape.root);
  if (error) return error;
  const known = findForm(FORMS, shape);
  if (known) return known;
  const isList = shape.row !== data;
  if (isRecord(data) && Object.keys(data).length === 0)
    return { name: 'an empty object', hint: 'Start with {"title": "…"}.' };
  if (Object.keys(shape.row).length === 0 || shape.row === data) {
    const values = isRecord(data) ? Object.values(data) : [data];
    if (
      values.some((value) => Array.isArray(value) && value.length === 0) &&
      !values.some((value) => Array.isArray(value) && value.length > 0)
    )
      return { name: 'an empty list of an unknown form', hint: 'Say which system it is from with "source".' };
  }
  const path = ownPath(data);
  if (path) return { name: `an object that holds postings, at ${path}`, hint: 'Give them alone, as a list.' };
  return describeRows(shape, isList);
};
