// A board by hand with what ours has: its facets with counts, ranking, starts of words, marks, a status, rows of eight facts.
import * as frame from 'own:board';
import { drawsHiddenFacets, html as facetsHtml } from 'own:facets';
import { addFrame, rowOf } from './equal-rows.js';
import { newestFirst, plain, placeOf, rowWordsOf } from './equal-words.js';

const SHOWN = 50;
const MARKED = '[part~=title] bdi, [part~=row-organization] bdi, [part~=row-location] bdi';

const number = (value) => value.toLocaleString('en-US');
const month = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthNames = new Map();
const monthOf = ({ start }) => {
  const key = start.slice(0, 7);
  if (!monthNames.has(key)) monthNames.set(key, month.format(Date.parse(key)));
  return monthNames.get(key);
};
/** Of the months in which these postings start. */
const TERMS = { '2026-05': 'Summer 2026', '2026-06': 'Summer 2026', '2026-07': 'Summer 2026' };
const TYPES = { INTERN: 'Internship', FULL_TIME: 'Full-time' };
const WORKPLACES = { ON_SITE: 'On-site', HYBRID: 'Hybrid', REMOTE: 'Remote' };

/** By facet the values of a posting, as they are labeled. */
const FACETS = {
  place: ({ jobLocation }) => jobLocation.map(placeOf),
  workplace: ({ workplaceType }) => workplaceType.map((type) => WORKPLACES[type]),
  employer: ({ hiringOrganization }) => [hiringOrganization.name],
  department: ({ department }) => [department],
  team: ({ team }) => (team ? [team] : []),
  type: ({ employmentType }) => employmentType.map((type) => TYPES[type]),
  start: ({ startDates }) => new Set(startDates.flatMap((date) => [monthOf(date), TERMS[date.start.slice(0, 7)]])),
  degree: ({ educationRequirements }) => educationRequirements?.levels ?? [],
  pay: ({ baseSalary }) => (baseSalary.length > 0 ? ['stated'] : []),
  sponsorship: ({ workAuthorization }) => (workAuthorization ? [workAuthorization.sponsorship] : []),
};

/** In lower case, without accents and punctuation. */
const fold = (text) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

const textOf = (posting) => {
  const { title, hiringOrganization, jobLocation, department, identifier, description } = posting;
  const start = ` ${fold(title)}`;
  const rest = [hiringOrganization.name, ...jobLocation.map(placeOf), department, identifier].join(' ');
  return { head: `${start} ${fold(rest)}`, titleEnd: start.length, body: ` ${fold(plain(description))}` };
};

/** The values of a facet by their names, and those of each posting by their places among them. */
const facetOf = ([name, valuesOf], postings) => {
  const places = new Map();
  const placeOfValue = (value) => {
    if (!places.has(value)) places.set(value, places.size);
    return places.get(value);
  };
  return { name, places, rows: postings.map((posting) => [...valuesOf(posting)].map(placeOfValue)) };
};

const score = ({ head, titleEnd, body }, term) => {
  const at = head.indexOf(term);
  if (at < 0) return body.includes(term) ? 1 : 0;
  return at >= titleEnd ? 4 : at === 0 ? 10 : 8;
};

const mark = (element, term) => {
  const { data } = element.firstChild;
  const at = ` ${data.toLowerCase()}`.indexOf(term);
  if (at < 0) return;
  const match = document.createElement('mark');
  match.setAttribute('part', 'match');
  const end = at + term.length - 1;
  match.textContent = data.slice(at, end);
  element.replaceChildren(data.slice(0, at), match, data.slice(end));
};

class Board {
  #postings;
  #parts;
  #newest;
  #ranks;
  #texts;
  #facets;
  /** What shows the counts, once the facets have been drawn: facet, value, element. */
  #counts;
  #shown = [];

  constructor(root, postings) {
    this.#postings = postings;
    this.#parts = addFrame(root, frame);
    const rows = new Map(postings.map((posting, row) => [posting, row]));
    this.#newest = newestFirst(postings).map((posting) => rows.get(posting));
    this.#show(this.#newest);
  }

  turnTo() {
    this.#facets = Object.entries(FACETS).map((facet) => facetOf(facet, this.#postings));
    this.#texts = this.#postings.map(textOf);
    if (drawsHiddenFacets) this.#drawFacets();
  }

  openFilters() {
    this.#parts.filters.classList.add('open');
    if (!this.#counts) this.#drawFacets();
  }

  search(query) {
    if (!query) return this.#show(this.#newest);
    this.#ranks ??= this.#rank();
    const term = ` ${fold(query)}`;
    const scores = Uint8Array.from(this.#texts, (text) => score(text, term));
    const rows = this.#newest.filter((row) => scores[row] > 0);
    rows.sort((a, b) => scores[b] - scores[a] || this.#ranks[a] - this.#ranks[b]);
    this.#show(rows, term);
  }

  sort() {
    const times = this.#postings.map(({ validThrough }) => validThrough);
    this.#show([...times.keys()].sort((a, b) => (times[a] < times[b] ? -1 : times[a] > times[b] ? 1 : 0)));
  }

  #rank() {
    const ranks = new Uint32Array(this.#postings.length);
    this.#newest.forEach((row, rank) => (ranks[row] = rank));
    return ranks;
  }

  #show(rows, term) {
    this.#shown = rows;
    const elements = rows.slice(0, SHOWN).map((row) => {
      const element = rowOf(rowWordsOf(this.#postings[row]));
      if (term) for (const text of element.querySelectorAll(MARKED)) mark(text, term);
      return element;
    });
    const { list, status, more } = this.#parts;
    list.replaceChildren(...elements);
    more.hidden = rows.length <= SHOWN;
    more.lastElementChild.textContent = `${SHOWN} of ${number(rows.length)} shown`;
    status.textContent = `${number(rows.length)} jobs · ${more.lastElementChild.textContent}`;
    if (this.#facets) this.#count();
  }

  #drawFacets() {
    const { filters } = this.#parts;
    const template = document.createElement('template');
    template.innerHTML = facetsHtml;
    filters.append(template.content);
    this.#counts = [...filters.querySelectorAll('[part~=facet]')].flatMap((element) => {
      const facet = this.#facets.find(({ name }) => element.part.contains(name));
      return [...element.querySelectorAll('[part~=option]')].map((option) => ({
        facet,
        label: option.querySelector('bdi').textContent,
        place: facet.places.get(option.querySelector('bdi').textContent),
        box: option.querySelector('input'),
        text: option.querySelector('[part~=count]').firstChild,
      }));
    });
    this.#count();
  }

  #count() {
    const counts = new Map(this.#facets.map((facet) => [facet, new Uint32Array(facet.places.size)]));
    for (const [{ rows }, found] of counts)
      for (const row of this.#shown) for (const place of rows[row]) found[place] += 1;
    const showResults = this.#parts.filters.querySelector('[part~=show-results]');
    if (showResults) showResults.textContent = `Show ${number(this.#shown.length)} jobs`;
    for (const { facet, label, place, box, text } of this.#counts ?? []) {
      const count = number(counts.get(facet)[place]);
      if (text.data === count) continue;
      text.data = count;
      box.ariaLabel = `${label}, ${count} jobs`;
    }
  }
}

let board;
export const mount = (root, postings) => {
  board = new Board(root, postings);
};
export const turnTo = () => board.turnTo();
export const search = (query) => board.search(query);
export const sort = () => board.sort();
export const openFilters = () => board.openFilters();
