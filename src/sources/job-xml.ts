import { isRecord } from '../schema/is-record.js';
import type { Issue } from '../schema/issues/issue.js';
import { columnsOf, isOfJobs } from './columns/column-of.js';
import { cellsOf, namesOf } from './columns/item-values.js';
import { postingOfRow } from './columns/row-posting.js';
import { withoutSharedIds } from './shared-ids.js';
import type { Source } from './source.js';
import { TracedValue } from './traced-value.js';

/** How deep in a document the postings are looked for. */
const DEPTH_MAX = 4;

/** What an element that is one posting is called: in a feed with only one, it is no list. */
const POSTING =
  /^(?:job|jobposting|offer|offre|offre_emploi|vacancy|vacature|position|ad|annonce|advert|stelle|stellenangebot|opening|posting|oferta|vaga|listing|jobad|record)$/i;

const isPostings = (items: readonly TracedValue[]): boolean =>
  items.length > 0 && items.every(({ value }) => isRecord(value)) && isOfJobs(namesOf(items));

/** The elements that are postings, wherever a document has them: the outermost ones. */
const itemsIn = (element: TracedValue, depth = 0): TracedValue[] => {
  const { value, path } = element;
  if (!isRecord(value) || depth > DEPTH_MAX) return [];
  const inner = Object.keys(value).map((key) => ({
    key: key.replace(/^.*:/, ''),
    at: new TracedValue(value[key], path ? `${path}.${key}` : key),
  }));
  // elements that were not ended properly may be beside the others
  const found = inner.flatMap(({ key, at }) => {
    const isList = Array.isArray(at.value);
    const items = at.asArray();
    return (isList || POSTING.test(key)) && isPostings(items) ? items : [];
  });
  return found.length > 0 ? found : inner.flatMap(({ at }) => at.asArray().flatMap((each) => itemsIn(each, depth + 1)));
};

/** Documents with items that other readers know better. */
const OTHERS = /^(?:(?:\w+:)?(?:rss|feed|RDF|channel)|workzag-jobs|urlset|html)$/i;
const isOther = (input: unknown): boolean => isRecord(input) && Object.keys(input).some((key) => OTHERS.test(key));

const itemsOf = (input: unknown): TracedValue[] => (isOther(input) ? [] : itemsIn(new TracedValue(input, '')));

const findIssues = (input: unknown): Issue[] => {
  const names = namesOf(itemsOf(input));
  const columns = columnsOf(names);
  const unknown = names.filter((_, index) => columns[index] === null);
  return unknown.length === 0 ? [] : [{ code: 'columns-unknown', path: '', received: new Error(unknown.join(', ')) }];
};

/**
 * The XML that job sites take, with the names that Indeed gave it and those of its imitators (Jooble, Jobrapido,
 * ZipRecruiter, national agencies): the fields are told by their names, in any language.
 * Docs: https://docs.indeed.com/indeed-apply/xml-feed
 */
export const jobXml: Source<'job-xml'> = {
  name: 'job-xml',
  form: 'xml',
  detects: (input) => itemsOf(input).length > 0,
  read: (input) => withoutSharedIds(itemsOf(input).map((item) => postingOfRow(cellsOf(item)))),
  findIssues,
};
