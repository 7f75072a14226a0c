import type { PlacePart } from '../schema/coerce/combine-places.js';
import { combineParts } from '../schema/coerce/combine-places.js';
import { additions, parsePlaceEntry } from '../schema/coerce/coerce-places.js';
import { isNoPlace } from '../schema/coerce/parse-places.js';
import { workplaceOf } from '../schema/coerce/workplace-words.js';
import { type FieldValue, type Fields, TracedValue, hasValue, stripPaths } from './traced-value.js';

const listOf = (field: FieldValue): readonly FieldValue[] => {
  if (field instanceof TracedValue) return field.asArray();
  return Array.isArray(field) ? field : (field ?? null) === null ? [] : [field];
};

/** The first traced value in a field. */
const firstTraced = (field: FieldValue): TracedValue | undefined => {
  if (field instanceof TracedValue) return field.value === undefined ? undefined : field;
  if (typeof field !== 'object' || field === null) return undefined;
  return Object.values(field)
    .map(firstTraced)
    .find((traced) => traced !== undefined);
};

/** The field of an entry: a traced object or a record of traced values. */
const fieldOf = (entry: FieldValue, key: string): FieldValue => {
  if (entry instanceof TracedValue) return typeof entry.value === 'object' ? entry.get(key) : entry;
  return typeof entry === 'object' && entry !== null ? (Reflect.get(entry, key) as FieldValue) : entry;
};

/** A value with the path of the field of the entry, or of the entry, that it is from. */
const trace = (value: unknown, key: string, entry: FieldValue): FieldValue => {
  const traced = firstTraced(fieldOf(entry, key)) ?? firstTraced(entry);
  return traced ? traced.map(() => value) : (value as FieldValue);
};

/** `Anywhere`, `-`: applicants need not live in any place. */
const isNoArea = (area: unknown): boolean =>
  typeof area === 'string' && (isNoPlace(area) || workplaceOf(area)?.type === 'ANYWHERE');

const plain = (field: FieldValue): unknown => stripPaths(field).input;

/**
 * A posting of a source with its places read: several in one text, workplace types in place of a town, where applicants
 * must live. All sources have theirs read here.
 */
export const readPlaces = (fields: Fields): Fields => {
  const entries = listOf(fields['jobLocation']).filter(hasValue);
  const areas = listOf(fields['applicantLocationRequirements']).filter((area) => !isNoArea(plain(area)));
  if (entries.length === 0) return { ...fields, applicantLocationRequirements: areas };
  const language = plain(fields['inLanguage']);
  const entryOf = new Map<PlacePart, FieldValue>();
  const parts = entries.flatMap((entry) =>
    parsePlaceEntry(plain(entry), typeof language === 'string' ? language : undefined).map((part) => {
      const own = { ...part };
      entryOf.set(own, entry);
      return own;
    }),
  );
  const types = listOf(fields['workplaceType']);
  const stated = {
    types: types.map(plain),
    areas: areas.map(plain),
    hasNote: plain(fields['workplaceNote']) !== undefined,
  };
  const found = additions(combineParts(parts), stated);
  const traced = ({ value, part }: { readonly value: unknown; readonly part: PlacePart }): FieldValue =>
    trace(value, '', entryOf.get(part));
  return {
    ...fields,
    jobLocation: found.places.map(({ value, part }): FieldValue => {
      const entry = entryOf.get(part);
      if (typeof value !== 'object' || value === null) return entry;
      return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, trace(text, key, entry)]));
    }),
    workplaceType: [...types, ...found.types.map(traced)],
    applicantLocationRequirements: [...areas, ...found.areas.map(traced)],
    ...(found.notes.length > 0 ? { workplaceNote: found.notes.map(traced)[0] } : {}),
  };
};
