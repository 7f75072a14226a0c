import { COLUMN_WORDS, type Column } from './column-words.js';

/** A heading as the words are written: `Intitulé du poste (H/F)` is `intituléduposte`. */
const keyOf = (heading: string): string =>
  heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[\w-]+:(?=\S)/, '') // a prefix of XML
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
  /(?<=^(?:type|date|data|fecha|prazo|plazo|lien|duree|nature|description|niveau|lieu|nombre|profil))(?:dela|del|du|de|d)(?=\p{L})/u;

const find = (key: string): Column | undefined => COLUMNS.get(key) ?? COLUMNS.get(withoutAccents(key));

/** `Location 2`, `Tag_3`: several columns of one kind. */
const withoutNumber = (key: string): string => key.replace(/(?<=\p{L})\d{1,2}$/u, '');

const lookUp = (heading: string): Column | null => {
  const bare = heading.replace(/[([{][^()[\]{}]*[)\]}]?\s*[*:]?\s*$/, '');
  for (const text of bare.trim() ? [heading, bare] : [heading]) {
    const key = withoutNumber(keyOf(text.slice(0, 100)));
    const plain = withoutAccents(key).replace(ARTICLE, '');
    const found = find(key) ?? find(plain) ?? find(plain.replace(AFTER, '')) ?? find(plain.replace(BEFORE, ''));
    if (found) return found;
  }
  return null;
};

/** The columns of headings that were looked up: a list of thousands has the same in each item. */
const known = new Map<string, Column | null>();
const KNOWN_MAX = 2000;

/** What a column with this heading holds; null if it is not understood. */
export const columnOf = (heading: string): Column | null => {
  const cached = known.get(heading);
  if (cached !== undefined) return cached;
  const column = lookUp(heading);
  if (known.size >= KNOWN_MAX) known.clear();
  known.set(heading, column);
  return column;
};

/** Headings of a title in tables of jobs, and in those of people, news and products. */
const GENERIC =
  /^(?:names?|titles?|nombre|nome|naam|nazwa|libell[eé]|titel|titre|t[ií]tulo|titolo|tytu[łl]|rubrik|ba[sş]l[iı]k|العنوان|כותרת|शीर्षक|タイトル|제목|标题|標題)$/iu;

const NAME = /^(?:names?|nombre|nome|naam|nazwa)$/i;
const isName = (heading: string): boolean => NAME.test(heading.trim());

/** What the columns with these headings hold: one of them is the title, if any is. */
export const columnsOf = (headings: readonly string[]): (Column | null)[] => {
  const columns = headings.map((heading) => columnOf(heading));
  const titles = headings.filter((_, index) => columns[index] === 'title');
  const title =
    titles.find((heading) => GENERIC.test(heading.trim()) && !isName(heading)) ??
    titles.find((heading) => !isName(heading)) ??
    titles[0];
  return columns.map((column, index) => (column === 'title' && headings[index] !== title ? null : column));
};

/** What lists of other things rarely have. */
const OF_JOBS =
  /^(?:employer|department|workplace|pay|minPay|deadline|duration|qualifications|responsibilities|openings|hours|sponsorship)$/;

/**
 * Whether these are the headings of a list of jobs: a title, and another column, besides a number, that is understood. If
 * the title may be that of anything, it must be one of those that belong to jobs.
 *
 * @param isPlace Whether a place is enough.
 */
export const isOfJobs = (headings: readonly string[], isPlace = false): boolean => {
  const columns = columnsOf(headings);
  const title = headings[columns.indexOf('title')];
  if (title === undefined) return false;
  const others = columns.filter((column) => column !== null && !/^(?:title|identifier|ignored)$/.test(column));
  if (!GENERIC.test(title.trim())) return others.length > 0;
  const ofJobs = others.filter((column) => column !== null && OF_JOBS.test(column));
  // a list of people has employers too
  const isPerson = NAME.test(title.trim()) && !columns.includes('url');
  if (ofJobs.length > 0) return !isPerson || ofJobs.some((column) => column !== 'employer');
  return isPlace && columns.includes('place');
};
