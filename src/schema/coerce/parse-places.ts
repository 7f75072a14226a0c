import { isPlaceholder } from '../placeholder.js';
import { isPlainPlaceName } from '../plain-place.js';
import { type ParsedPlaces, type PlacePart, combineParts } from './combine-places.js';
import { isArea, isWholeWorld } from './areas.js';
import { detachWorkplaces } from './detach-workplaces.js';
import { type PlaceInput, parsePlaceText } from './place-text.js';
import { splitPlaces } from './split-places.js';
import { type Workplace, type WorkplaceType, workplaceOf } from './workplace-words.js';

export type { ParsedPlaces } from './combine-places.js';
export type { PlaceInput } from './place-text.js';
export type { WorkplaceType } from './workplace-words.js';

/** Longer texts are no places. In characters. */
const TEXT_MAX = 2000;

/** What follows a workplace type in brackets, and is no place. */
const NOTE =
  /\d|travel|requir|days?\b|weeks?\b|month|time ?zone|hours?\b|overlap|possible|eligible|tag|woche|jours?\b|semaine|d[ií]as?\b|semana|giorni|settimana|dagen|dagar|vecka|dni\b|tygod|flex|must|only with|reise|日|天|週|周/iu;

/** Words that only mean in place of a town that none was filled in. */
const NO_TOWN = /^(?:x{2,}|blank|empty|all|any|other)$/i;

/** Whether a town, name or other part of an address only means that it was not filled in. */
export const isNoPlace = (text: string): boolean => isPlaceholder(text) || NO_TOWN.test(text.trim());

const isType = (type: Workplace['type']): type is WorkplaceType => type !== 'LABEL' && type !== 'ANYWHERE';

const typesOf = (phrases: readonly string[]): { types: WorkplaceType[]; isOption: boolean } => {
  const found = phrases.map(workplaceOf).filter((workplace) => workplace !== null);
  // work that may be done anywhere is remote
  const types = found.map(({ type }) => (type === 'ANYWHERE' ? 'REMOTE' : type)).filter(isType);
  return { types: [...new Set(types)], isOption: found.some(({ isOption }) => isOption) };
};

/** `US & Canada`, `US only`, `UK, Ireland`: countries or parts of the world, or null if there is anything else. */
const areasIn = (text: string, language: string | undefined): string[] | null => {
  const trimmed = text.replace(/[\s-]+(?:only|based|residents?|nationwide|wide|time ?zones?)$/i, '');
  if (isArea(trimmed, language)) return [trimmed];
  const items = splitPlaces(trimmed, language).flatMap((item) =>
    isArea(item, language) ? [item] : item.split(/[,/&+]/).map((name) => name.trim()),
  );
  return items.length > 1 && items.every((item) => isArea(item, language)) ? items : null;
};

interface Bracketed {
  readonly main: string;
  readonly groups: readonly string[];
}

/** Takes brackets out of a text. */
const withoutBrackets = (text: string): Bracketed => {
  const groups: string[] = [];
  const main = text.replace(/\s*[([（]([^()[\]（）]*)[)\]）]/g, (_, inner: string) => {
    groups.push(inner.trim());
    return ' ';
  });
  return { main: main.replace(/\s+/g, ' ').trim(), groups: groups.filter(Boolean) };
};

/** The types in brackets, `(Hybrid, 3 days a week)`, with the rest as a note; null if there is no type. */
const typesInBrackets = (group: string): { phrases: string[]; rest: string } | null => {
  const { rest, phrases } = detachWorkplaces(group);
  return phrases.length > 0 ? { phrases: [...phrases], rest } : null;
};

const withType = (place: PlaceInput, types: readonly WorkplaceType[], note: string | undefined): PlaceInput => ({
  ...place,
  ...(types.length === 1 && types[0] ? { workplaceType: types[0] } : {}),
  ...(note ? { note } : {}),
});

/** One of several places in a text. */
const parsePart = (text: string, language: string | undefined): PlacePart[] => {
  if (text.split(',').every(isNoPlace)) return [];
  const { main, groups } = withoutBrackets(text);
  const outer = detachWorkplaces(main);
  const inner = groups.map((group) => ({ group, types: typesInBrackets(group) }));
  const phrases = [...outer.phrases, ...inner.flatMap(({ types }) => types?.phrases ?? [])];
  const { types, isOption } = typesOf(phrases);
  const others = inner.flatMap(({ group, types: found }) => (found ? found.rest || [] : group));
  if (phrases.length === 0) {
    if (isWholeWorld(text)) return [{ types: ['REMOTE'], areas: [text] }];
    return [{ place: parsePlaceText(text, language), types: [], areas: [] }];
  }

  // what is in brackets is a note, unless it is where: `Remote (Canada)`
  const notes = others.filter(
    (other) => NOTE.test(other) || (outer.rest && inner.some(({ group }) => group !== other)),
  );
  const note = notes.join(', ') || undefined;
  const where = others.filter((other) => !notes.includes(other));
  const named = outer.rest && where.length > 0 ? `${outer.rest} (${where.join(', ')})` : outer.rest || where.join('; ');
  if (!named || isNoPlace(named) || workplaceOf(named)) return types.length > 0 ? [{ types, areas: [], note }] : [];
  const areas = types.every((type) => type === 'REMOTE') ? areasIn(named, language) : null;
  if (areas && types.length > 0) return [{ types, areas, note }];
  const places = splitPlaces(named, language).map((item) => parsePlaceText(item, language));
  if (isOption) return [...places.map((place) => ({ place, types: [], areas: [] })), { types, areas: [], note }];
  return places.map((place) => ({
    place: withType(place, types, types.length === 1 ? note : undefined),
    types: types.length > 1 ? types : [],
    areas: [],
    note: types.length > 1 ? note : undefined,
  }));
};

/** Remote work in areas, without a place. */
const isRemote = ({ place, types, areas }: PlacePart): boolean => !place && areas.length > 0 && types[0] === 'REMOTE';

/** `Remote - US & Canada`: the countries that follow, or precede, are areas too. */
const joinAreas = (
  parts: readonly PlacePart[],
  texts: readonly string[],
  language: string | undefined,
): PlacePart[] => {
  const isPlain = ({ place, types }: PlacePart, index: number): boolean =>
    place !== undefined && !place.workplaceType && types.length === 0 && isArea(texts[index] ?? '', language);
  if (
    texts.length !== parts.length ||
    !parts.some(isRemote) ||
    !parts.every((part, index) => isRemote(part) || isPlain(part, index))
  )
    return [...parts];
  return parts.map((part, index) => (isRemote(part) ? part : { types: ['REMOTE'], areas: [texts[index] ?? ''] }));
};

/** `31 locations Everett, WA Mesa, AZ`. */
const COUNT = /^\d+\+? locations:?\s+(?=\S)/i;

const parseText = (clean: string, language: string | undefined): readonly PlacePart[] => {
  if (isPlainPlaceName(clean) || clean.length > TEXT_MAX) return [{ place: { name: clean }, types: [], areas: [] }];
  const texts = splitPlaces(clean.replace(COUNT, '').replace(/[^\S\n\r]+/g, ' '), language);
  const parts = texts.flatMap((part) => parsePart(part, language));
  return joinAreas(parts, texts, language);
};

/** Most texts that are remembered: a list has the same ones again and again. */
const PARSED_MAX = 2000;
const parsed = new Map<string, readonly PlacePart[]>();

/** The parts of a text: places, workplace types and areas. */
export const parsePlaceParts = (text: string, language?: string): readonly PlacePart[] => {
  const key = `${language ?? ''} ${text}`;
  const found = parsed.get(key);
  if (found) return found;
  if (parsed.size >= PARSED_MAX) parsed.clear();
  const parts = parseText(text.trim(), language);
  parsed.set(key, parts);
  return parts;
};

/**
 * Reads a text in place of a town: several places, workplace types, and where applicants must live.
 * `Remote (Canada)` is remote work for applicants in Canada; `London, UK; Remote` is a place and an alternative.
 *
 * `Remote, OR` is remote work in Oregon, although a hamlet there has this name.
 *
 * @param language The language of the posting, BCP 47.
 */
export const parsePlaces = (text: string, language?: string): ParsedPlaces => {
  const { places, types, areas, notes } = combineParts(parsePlaceParts(text, language));
  return {
    places: places.map(({ value }) => value),
    workplaceTypes: types.map(({ value }) => value),
    applicantLocations: areas.map(({ value }) => value),
    ...(notes.length > 0 ? { workplaceNote: notes.map(({ value }) => value).join(', ') } : {}),
  };
};
