import { isRecord } from '../schema/is-record.js';
import { type Cell, postingOfRow } from './columns/row-posting.js';
import { cellsOf } from './columns/item-values.js';
import { rfc822 } from './fields/rfc822.js';
import type { Source, SourcePosting } from './source.js';
import { type FieldValue, type Fields, TracedValue, firstNonBlank } from './traced-value.js';

const at = (outer: TracedValue, key: string): TracedValue =>
  new TracedValue(Reflect.get(Object(outer.value), key), outer.path ? `${outer.path}.${key}` : key);

/** The elements in an element with one of these names, whatever their prefix. */
const elements = (outer: TracedValue, names: RegExp): TracedValue[] =>
  (isRecord(outer.value) ? Object.keys(outer.value) : [])
    .filter((key) => names.test(key))
    .flatMap((key) => at(outer, key).asArray());

/** The text of an element, also of one with attributes. */
const textOf = (element: TracedValue): TracedValue =>
  isRecord(element.value) ? at(element, '#text').nonBlank() : element.nonBlank();

const texts = (outer: TracedValue, names: RegExp): TracedValue[] =>
  elements(outer, names)
    .map(textOf)
    .filter(({ value }) => value !== undefined);

/** The channels of RSS, the feeds of Atom, and the document of RDF, which has its items beside the channel. */
const channelsOf = (root: TracedValue): TracedValue[] => [
  ...elements(root, /^rss$/i).flatMap((rss) => elements(rss, /^channel$/i)),
  ...elements(root, /^(?:\w+:)?(?:feed|RDF|channel)$/i),
];

const itemsOf = (channel: TracedValue): TracedValue[] => elements(channel, /^(?:\w+:)?(?:item|entry)$/i);

/** The URL of an item: RSS has it as text, Atom in the attribute of the link to the page, and a GUID may be one. */
const urlOf = (item: TracedValue): TracedValue | undefined => {
  const links = elements(item, /^(?:\w+:)?link$/i);
  const pages = links.filter((link) => /^(?:alternate)?$/i.test(at(link, '@rel').text() ?? ''));
  const hrefs = [...pages.map((link) => at(link, '@href')), ...links.map(textOf)];
  const guids = elements(item, /^guid$/i).filter(
    (guid) => at(guid, '@isPermaLink').text() !== 'false' && /^\s*https?:/i.test(textOf(guid).text() ?? ''),
  );
  return [...hrefs, ...guids.map(textOf)].find((url) => url.text() !== undefined);
};

/** The longest of the texts, which are of one posting: a summary, and all of it. */
const longest = (all: readonly TracedValue[]): TracedValue | undefined =>
  all.reduce<TracedValue | undefined>(
    (best, each) => ((each.text()?.length ?? 0) > (best?.text()?.length ?? 0) ? each : best),
    undefined,
  );

const CATEGORY = /^(?:\w+:)?category$/i;
/** What a feed states about an item itself; the other elements are fields of the posting by their names. */
const OWN =
  /^(?:title|link|guid|pubDate|description|category|author|comments|enclosure|source|id|updated|published|summary|content|contributor|rights|(?:dc|dcterms):\w+|content:encoded|(?:a\d+|atom):\w+|media:\w+|slash:\w+|wfw:\w+|@.*|#text)$/i;

/** What is called otherwise in feeds than in tables: `role` of Teamtailor is a category. */
const RENAMED: Readonly<Record<string, Cell['column']>> = { role: 'tags', region: 'place', title: 'ignored' };

/** What says in its name that it is UTC, and not in its text. */
const inUtc = ({ heading, value }: Cell): TracedValue =>
  /utc$/i.test(heading)
    ? value.map((text) => (typeof text === 'string' && text.includes(':') ? `${text} GMT` : text))
    : value;

/** What an item has beside the words of feeds, as the cells of a row. */
const ownCells = (item: TracedValue): Cell[] => {
  const fields = isRecord(item.value) ? Object.entries(item.value).filter(([key]) => !OWN.test(key)) : [];
  // XML as the content of an item
  const contents = elements(item, /^(?:\w+:)?content$/i).flatMap((content) => elements(content, /^[a-z][\w:-]*$/i));
  const own = [item.map(() => Object.fromEntries(fields)), ...contents.filter(({ value }) => isRecord(value))];
  return own.flatMap(cellsOf).flatMap((cell) => {
    const column = RENAMED[cell.heading.replace(/^.*:/, '').toLowerCase()] ?? cell.column;
    return column === 'title' || column === 'ignored' ? [] : [{ ...cell, column, value: rfc822(inUtc(cell)) }];
  });
};

/** Places in elements of their own, as Teamtailor has them: a list of `location` with town and country in each. */
const placesOf = (item: TracedValue): FieldValue[] =>
  elements(item, /^(?:\w+:)?locations$/i)
    .flatMap((list) => elements(list, /^(?:\w+:)?location$/i))
    .filter(({ value }) => isRecord(value))
    .map((place): Fields => {
      const part = (names: RegExp): TracedValue | undefined => texts(place, names)[0];
      const [name, town] = [part(/(?:^|:)name$/i), part(/(?:^|:)(?:city|town)$/i)];
      return {
        name: town === undefined ? name : undefined,
        note: town !== undefined && name?.text() !== town.text() ? name : undefined,
        streetAddress: part(/(?:^|:)(?:address|street)$/i),
        postalCode: part(/(?:^|:)(?:zip|postal_?code)$/i),
        addressLocality: town,
        addressCountry: part(/(?:^|:)country$/i),
      };
    });

const without = (item: TracedValue, names: RegExp): TracedValue =>
  item.map((value) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => !names.test(key))) : value,
  );

const toPosting = (item: TracedValue, channel: TracedValue): SourcePosting => {
  const places = placesOf(item);
  const row = postingOfRow(ownCells(places.length > 0 ? without(item, /^(?:\w+:)?locations$/i) : item));
  const url = urlOf(item);
  const [guid] = texts(item, /^(?:guid|(?:\w+:)?id)$/i);
  const dates = [
    /^pubDate$/i,
    /^(?:\w+:)?published$/i,
    /^dc(?:terms)?:(?:date|created|issued)$/i,
    /^(?:\w+:)?updated$/i,
  ];
  const posted = dates.flatMap((names) => texts(item, names))[0];
  const categories = elements(item, CATEGORY).map((each) =>
    firstNonBlank(at(each, '@label'), at(each, '@term'), textOf(each)),
  );
  const isTeamtailor = Object.keys(Object(item.value)).some((key) => key.startsWith('tt:'));
  const { fields } = row;
  const employer = fields['hiringOrganization'];
  const hasEmployer = isRecord(employer) && employer['name'] !== undefined;
  const language =
    texts(item, /^dc:language$/i)[0] ?? texts(channel, /^(?:dc:)?language$/i)[0] ?? at(channel, '@xml:lang');
  return {
    id: guid?.text() ?? url?.text() ?? null,
    listed: row.listed,
    fields: {
      ...fields,
      title: texts(item, /^(?:\w+:)?title$/i)[0] ?? at(item, 'title'),
      // the channel of a career site is named after its company
      hiringOrganization: hasEmployer || !isTeamtailor ? employer : { name: texts(channel, /^title$/i)[0] },
      url: url ?? fields['url'],
      inLanguage: fields['inLanguage'] ?? language.nonBlank(),
      tags: [
        ...(Array.isArray(fields['tags']) ? fields['tags'] : []),
        ...categories.filter(({ value }) => value !== undefined),
      ],
      jobLocation: places.length > 0 ? places : fields['jobLocation'],
      datePosted: posted ? rfc822(posted) : fields['datePosted'],
      description:
        longest(texts(item, /^(?:description|content:encoded|(?:\w+:)?summary|(?:a\d+:|atom:)?content)$/i)) ??
        fields['description'],
      application:
        isRecord(fields['application']) && hasApplication(fields['application']) ? fields['application'] : { url },
    },
  };
};

const hasApplication = (application: Readonly<Record<string, unknown>>): boolean =>
  application['url'] !== undefined || application['email'] !== undefined;

/**
 * RSS 2.0, RSS 1.0 and Atom, with the words of job feeds: those of Teamtailor, Google base (SuccessFactors), WP Job
 * Manager and NEOGOV are told by their names, whatever their prefixes.
 * Docs: https://www.rssboard.org/rss-specification, https://www.rfc-editor.org/rfc/rfc4287
 */
export const feed: Source<'feed'> = {
  name: 'feed',
  form: 'xml',
  detects: (input) => channelsOf(new TracedValue(input, '')).length > 0,
  read: (input) =>
    channelsOf(new TracedValue(input, '')).flatMap((channel) =>
      itemsOf(channel).map((item) => toPosting(item, channel)),
    ),
};
