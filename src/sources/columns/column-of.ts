import { COLUMN_WORDS, type Column } from './column-words.js';

/** A heading as the words are written: `Intitulé du poste (H/F)` is `intituléduposte`. */
const keyOf = (heading: string): string =>
  heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/^.*[:}]/, '') // a prefix of XML
    .replace(/[^\p{L}\p{M}\d]+/gu, '');

const withoutAccents = (key: string): string =>
  key
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ı', 'i')
    .normalize('NFC');

const COLUMNS = new Map<string, Column>();
const WORDS = (Object.keys(COLUMN_WORDS) as Column[]) // Object.keys loses the type of the keys
  .flatMap((column) => COLUMN_WORDS[column].split(/\s*[|\n]\s*/).map((word) => [word, column] as const));
for (const [word, column] of WORDS) COLUMNS.set(word, column);
for (const [word, column] of WORDS) {
  const plain = withoutAccents(word);
  if (!COLUMNS.has(plain)) COLUMNS.set(plain, column);
}

/** What stands before and after the word itself: `job_city`, `Titel der Stelle`, `type-de-contrat`. */
const BEFORE =
  /^(?:the|your|my|job|jobs|position|posting|vacancy|vacature|role|offer|offre|listing|internship|stellen?|praktikums?|stage|oferta|empleo|vaga|lavoro|internships|item|location|address)(?=\p{L}{2})/u;
const AFTER =
  /(?:of)?(?:the)?(?:job|position|role|posting|internship|vacancy)$|(?:der|des|dieser)(?:stelle|praktikums|position)$|d(?:u|ela|el)(?:poste|offre|mission|contrat|stage|annonce|apuesto|oferta|puesto)$|d(?:ella|el|a|o)(?:posizione|lavoro|vaga|annuncio|offerta)$|vande(?:functie|vacature)$/;
const ARTICLE =
  /(?<=^(?:type|date|data|fecha|prazo|plazo|lien|duree|nature|description|niveau|lieu|nombre|profil))(?:de|du|dela|del|d)(?=\p{L})/u;

const find = (key: string): Column | undefined => COLUMNS.get(key) ?? COLUMNS.get(withoutAccents(key));

/** `Location 2`, `Tag_3`: several columns of one kind. */
const withoutNumber = (key: string): string => key.replace(/(?<=\p{L})\d{1,2}$/u, '');

/** What a column with this heading holds; null if it is not understood. */
export const columnOf = (heading: string): Column | null => {
  const bare = heading.replace(/[([{][^()[\]{}]*[)\]}]?\s*[*:]?\s*$/, '');
  for (const text of bare.trim() ? [heading, bare] : [heading]) {
    const key = withoutNumber(keyOf(text.slice(0, 100)));
    const plain = withoutAccents(key).replace(ARTICLE, '');
    const found = find(key) ?? find(plain) ?? find(plain.replace(AFTER, '')) ?? find(plain.replace(BEFORE, ''));
    if (found) return found;
  }
  return null;
};

/** Headings of a title in a table of jobs, and of people, companies and products in others. */
const GENERIC = /^(?:name|names?|nombre|nome|naam|nazwa|libell[eé]|id|job ?name)$/iu;
/** What tables of other things rarely have. */
const OF_JOBS: ReadonlySet<Column | null> = new Set<Column | null>([
  'employmentType',
  'department',
  'place',
  'workplace',
  'pay',
  'minPay',
  'deadline',
  'start',
  'duration',
  'qualifications',
  'responsibilities',
  'datePosted',
  'openings',
]);

/** What the columns with these headings hold: one of them is the title, if any is. */
export const columnsOf = (headings: readonly string[]): (Column | null)[] => {
  const columns = headings.map((heading) => columnOf(heading));
  const titles = headings.filter((_, index) => columns[index] === 'title');
  const title = titles.find((heading) => !GENERIC.test(heading.trim())) ?? titles[0];
  return columns.map((column, index) => (column === 'title' && headings[index] !== title ? null : column));
};

/** Whether these are the headings of a table of jobs: a title, and another column that is understood. */
export const isOfJobs = (headings: readonly string[]): boolean => {
  const columns = columnsOf(headings);
  const title = headings[columns.indexOf('title')];
  if (title === undefined) return false;
  const known = new Set(columns.filter((column) => column !== null && column !== 'ignored'));
  if (!GENERIC.test(title.trim())) return known.size > 1;
  return columns.some((column) => OF_JOBS.has(column)) || (known.has('employer') && known.has('url'));
};
