import { countryCode } from '../country.js';
import { normalizeEnumValue } from '../enums.js';
import { isPlainPlace } from '../plain-place.js';
import { type CombinedParts, type PlacePart, combineParts } from './combine-places.js';
import { isNoPlace, parsePlaceParts } from './parse-places.js';
import { type PlaceInput, parseSubdivision } from './place-text.js';
import { type WorkplaceType, workplaceOf } from './workplace-words.js';
import { isRecord } from '../is-record.js';

const ADDRESS = ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'addressCountry'] as const;
const TEXTS = ['name', ...ADDRESS] as const;
type TextKey = (typeof TEXTS)[number];
type Texts = { [Key in TextKey]?: string };

/** A text that has one workplace type and nothing else, or that only means that no place was filled in. */
const isLabel = (text: string): boolean => isNoPlace(text) || workplaceOf(text) !== null;

/** The texts of a place that say where it is. `NA` is Namibia, unless other parts of the place are not filled in either. */
const statedTexts = (input: Readonly<Record<string, unknown>>): Texts => {
  const texts: Texts = {};
  const isFilledIn = !TEXTS.some((key) => {
    const text = input[key];
    return key !== 'addressCountry' && typeof text === 'string' && /\w/.test(text) && isNoPlace(text);
  });
  for (const key of TEXTS) {
    const text = input[key];
    if (typeof text !== 'string') continue;
    const isNamibia = key === 'addressCountry' && text.trim() === 'NA' && isFilledIn;
    if (isNamibia || !isLabel(text)) texts[key] = text.trim();
  }
  return texts;
};

/** The workplace types that stand in place of parts of an address: a town `Remote`. */
const typesInPlace = (input: Readonly<Record<string, unknown>>): WorkplaceType[] => {
  const found = TEXTS.flatMap((key) => {
    const text = input[key];
    return typeof text === 'string' ? (workplaceOf(text)?.type ?? []) : [];
  });
  // "Anywhere" as a town is a placeholder, not a workplace type; as a name, it is one
  const isAnywhere = typeof input['name'] === 'string' && workplaceOf(input['name'])?.type === 'ANYWHERE';
  const types = found.flatMap((type) => (type === 'ANYWHERE' ? (isAnywhere ? ['REMOTE' as const] : []) : type));
  return [...new Set(types.filter((type) => type !== 'LABEL'))];
};

/** The country as a code, and the region of `US-CA`. Unknown ones stay. */
const withCountry = ({ addressRegion, addressCountry, ...texts }: Texts, language: string | undefined): Texts => {
  const subdivision = parseSubdivision(addressRegion ?? '') ?? parseSubdivision(addressCountry ?? '');
  const country =
    addressCountry &&
    (countryCode(/^[a-z]{3}$/.test(addressCountry) ? addressCountry.toUpperCase() : addressCountry, language) ??
      addressCountry);
  return {
    ...texts,
    ...(subdivision
      ? { addressRegion: addressRegion && !parseSubdivision(addressRegion) ? addressRegion : subdivision.addressRegion }
      : addressRegion
        ? { addressRegion }
        : {}),
    ...(subdivision && (!country || parseSubdivision(country))
      ? { addressCountry: subdivision.addressCountry }
      : country
        ? { addressCountry: country }
        : {}),
  };
};

/** A town, with what its text states besides it, unless that contradicts the address: `Austin, TX, USA`. */
const withTown = (town: string, read: PlaceInput, address: Texts): PlaceInput => {
  const { name, addressLocality, addressRegion, addressCountry, ...rest } = read;
  const isInside =
    addressLocality !== undefined &&
    (address.addressCountry ?? addressCountry) === addressCountry &&
    (addressRegion === undefined || (address.addressRegion ?? addressRegion) === addressRegion);
  return {
    ...(isInside && addressRegion ? { addressRegion } : {}),
    ...(isInside && addressCountry ? { addressCountry } : {}),
    ...address,
    addressLocality: isInside ? addressLocality : (name ?? town),
    ...rest,
  };
};

/** A place with an address. */
const parseAddress = ({ name, ...address }: Texts, language: string | undefined): PlacePart[] => {
  const { addressLocality: town } = address;
  if (!town) return parseNamed(name, address, language);
  return parsePlaceParts(town, language).flatMap((part): PlacePart[] => {
    if (!part.place) return [part];
    const place = withTown(town, part.place, address);
    if (!name) return [{ ...part, place }];
    return parseNamed(name, place, language).map((named) => ({ ...named, types: [...part.types, ...named.types] }));
  });
};

/** Whether a place is the country of an address, and nothing else: `Mexico | Mexico City`. */
const isCountryOf = ({ addressCountry, addressLocality }: PlaceInput, place: PlaceInput | undefined): boolean =>
  addressLocality !== undefined &&
  place !== undefined &&
  Object.keys(place).length === 1 &&
  place.addressCountry === addressCountry;

/** A name with the address that it belongs to. */
const parseNamed = (name: string | undefined, address: PlaceInput, language: string | undefined): PlacePart[] => {
  const hasAddress = ADDRESS.some((key) => address[key] !== undefined);
  if (!name) return hasAddress ? [{ place: address, types: [], areas: [] }] : [];
  const parts = parsePlaceParts(name, language);
  if (!hasAddress) return [...parts];
  const [only, other] = parts;
  if (!only) return [{ place: address, types: [], areas: [] }];
  if (!other) {
    if (only.place) {
      const { name: printed, workplaceType, note: added } = only.place;
      const isInTown = address.addressLocality ?? address.addressRegion ?? address.streetAddress;
      // what the name states of where the town is adds nothing to the address
      const named =
        isInTown && printed
          ? { name: printed, ...(workplaceType && { workplaceType }), ...(added && { note: added }) }
          : only.place;
      return [{ ...only, place: { ...named, ...address } }];
    }
    return [
      {
        place: { ...address, ...(only.types.length === 1 && only.types[0] ? { workplaceType: only.types[0] } : {}) },
        types: only.types.length > 1 ? only.types : [],
        areas: [],
        note: only.note,
      },
    ];
  }
  // several names, of which one has the address
  const town = address.addressLocality?.toLowerCase();
  const owner =
    parts.find(({ place }) => town && place?.name?.toLowerCase().includes(town)) ?? parts.find(({ place }) => place);
  return parts
    .filter((part) => part === owner || !isCountryOf(address, part.place))
    .map((part) => (part === owner ? { ...part, place: { ...part.place, ...address } } : part));
};

/** The same place with what its object states besides where it is. */
const withRest = (
  part: PlacePart,
  input: Readonly<Record<string, unknown>>,
  types: readonly WorkplaceType[],
): PlacePart => {
  const others = Object.entries(input).filter(
    ([key, value]) => !(typeof value === 'string' && (TEXTS as readonly string[]).includes(key)),
  );
  const rest: Readonly<Record<string, unknown>> = Object.fromEntries(
    others.filter(([, value]) => (value ?? null) !== null),
  );
  const stated = [...new Set([...types, ...part.types])];
  const { place } = part;
  if (!place) return { ...part, types: stated };
  const [type, second] = stated;
  return {
    ...part,
    place: { ...(type && !second ? { workplaceType: type } : {}), ...place, ...rest },
    types: second ? stated : [],
  };
};

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** The parts that say nothing of where the place is: a workplace type, or nothing at all. */
const withoutPlace = (types: readonly WorkplaceType[]): PlacePart[] => (types.length > 0 ? [{ types, areas: [] }] : []);

/** Remote work in a country without a town: applicants must live there. Null if it is anything else. */
const remoteInCountry = (
  { name, addressCountry, ...inside }: Texts,
  types: readonly WorkplaceType[],
  printed: unknown,
  language: string | undefined,
): PlacePart[] | null => {
  const named = name === undefined ? [] : parsePlaceParts(name, language);
  const all = new Set([...types, ...named.flatMap((part) => part.types)]);
  const isRemote = all.size === 1 && all.has('REMOTE');
  if (!addressCountry || !isRemote || Object.keys(inside).length > 0 || named.some(({ place }) => place)) return null;
  const areas = named.flatMap((part) => part.areas);
  const area = isText(printed) && printed.trim().length > 3 ? printed.trim() : addressCountry;
  return [{ types: ['REMOTE'], areas: areas.length > 0 ? areas : [area] }];
};

/**
 * Reads one entry of `jobLocation`: a text or an object. What is neither, and what needs no reading, stays as it is.
 *
 * @param language The language of the posting, BCP 47.
 */
export const parsePlaceEntry = (entry: unknown, language?: string): readonly PlacePart[] => {
  if (typeof entry === 'string') return parsePlaceParts(entry, language);
  // what is no place stays, for the schema to report
  const asIs = [{ place: entry as PlaceInput, types: [], areas: [] }];
  if (!isRecord(entry) || isPlainPlace(entry)) return asIs;
  const { workplaceType } = entry;
  const [texts, types] = [withCountry(statedTexts(entry), language), typesInPlace(entry)];
  if (Object.keys(texts).length === 0) {
    const isRemote = isText(workplaceType) && normalizeEnumValue(workplaceType) === 'REMOTE';
    const stated = [...new Set([...types, ...(isRemote ? (['REMOTE'] as const) : [])])];
    return stated.length > 0 || TEXTS.some((key) => isText(entry[key])) ? withoutPlace(stated) : asIs;
  }
  const remote = isText(workplaceType) ? null : remoteInCountry(texts, types, entry['addressCountry'], language);
  return remote ?? parseAddress(texts, language).map((part) => withRest(part, entry, types));
};

/** The fields of a posting that say where it is. */
export interface PlaceFields {
  readonly jobLocation?: unknown;
  readonly workplaceType?: unknown;
  readonly workplaceNote?: unknown;
  readonly applicantLocationRequirements?: unknown;
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : (value ?? null) === null ? [] : [value];

/** Whether a list of texts has this one, in another form perhaps. */
const hasText = (list: readonly unknown[], text: string): boolean =>
  list.some(
    (item) => typeof item === 'string' && normalizeEnumValue(item) === normalizeEnumValue(text) && item.length > 0,
  );

/** What the places add to a posting that already states something of the kind. */
export const additions = (
  { types, areas, places, notes }: CombinedParts,
  stated: { readonly types: readonly unknown[]; readonly areas: readonly unknown[]; readonly hasNote: boolean },
): CombinedParts => {
  const isRemote = stated.types.length === 1 && hasText(stated.types, 'REMOTE');
  const isRepeated = ({ workplaceType, ...place }: PlaceInput): boolean =>
    isRemote && workplaceType === 'REMOTE' && Object.keys(place).length === 0;
  return {
    // "remote" as an alternative says nothing new of a posting that is remote
    places: places.filter(({ value }) => !isRepeated(value)),
    types: types.filter(({ value }) => !hasText(stated.types, value)),
    areas: areas.filter(({ value }) => !stated.areas.includes(value)),
    notes: stated.hasNote ? [] : notes,
  };
};

/**
 * Reads the places of a posting in the library's own form: several in one text, workplace types in place of a town, where
 * applicants must live, countries as codes, each place once.
 *
 * @param posting The input. Fields that are not about places are not looked at.
 * @param language The language of the posting, BCP 47.
 * @returns The fields that differ.
 */
export const coercePlaces = (posting: PlaceFields, language?: string): PlaceFields => {
  const entries = listOf(posting.jobLocation);
  if (entries.length === 0) return {};
  const stated = {
    types: listOf(posting.workplaceType),
    areas: listOf(posting.applicantLocationRequirements),
    hasNote: !!posting.workplaceNote,
  };
  const { places, types, areas, notes } = additions(
    combineParts(entries.flatMap((entry) => parsePlaceEntry(entry, language))),
    stated,
  );
  return {
    jobLocation: places.map(({ value }) => value),
    ...(types.length > 0 ? { workplaceType: [...stated.types, ...types.map(({ value }) => value)] } : {}),
    ...(areas.length > 0
      ? { applicantLocationRequirements: [...stated.areas, ...areas.map(({ value }) => value)] }
      : {}),
    ...(notes.length > 0 ? { workplaceNote: notes.map(({ value }) => value).join(', ') } : {}),
  };
};
