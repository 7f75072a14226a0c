/** A value with its place in the source: `jobs[3].salary.min`. */
export class TracedValue {
  readonly value: unknown;
  readonly path: string;
  constructor(value: unknown, path: string) {
    this.value = value;
    this.path = path;
  }

  /** The same place with another value; undefined values stay away. */
  map(change: (value: unknown) => unknown): TracedValue {
    return new TracedValue(change(this.value), this.path);
  }

  /** What is under `key` (`salary.min`, `locations[0]`) of this value; a place without value where there is nothing. */
  get(key: string): TracedValue {
    const keys = key.split(/[.[\]]+/).filter(Boolean);
    const value = keys.reduce<unknown>(
      (inner, name) =>
        typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name)
          ? Reflect.get(inner, name)
          : undefined,
      this.value,
    );
    return new TracedValue(value, this.path && !key.startsWith('[') ? `${this.path}.${key}` : `${this.path}${key}`);
  }

  /** The items of a list, each with its place; none where this is no list. */
  items(): TracedValue[] {
    return Array.isArray(this.value)
      ? this.value.map((item: unknown, index) => new TracedValue(item, `${this.path}[${index}]`))
      : [];
  }

  /** The text, trimmed; undefined where this is no text, or an empty one. */
  text(): string | undefined {
    return typeof this.value === 'string' && this.value.trim() ? this.value.trim() : undefined;
  }

  /** The text, or the number as a text: what ids are. Null where there is neither. */
  id(): string | null {
    return typeof this.value === 'number' ? String(this.value) : (this.text() ?? null);
  }

  /** The same place; without value where it is null or a blank text. */
  nonBlank(): TracedValue {
    return this.map((value) => (typeof value === 'string' && !value.trim() ? undefined : (value ?? undefined)));
  }

  /** The same place with what `words` has for its text; with the text itself where that is not among them. */
  translate(words: Readonly<Record<string, unknown>>): TracedValue {
    return this.nonBlank().map((word) => (typeof word === 'string' && Object.hasOwn(words, word) ? words[word] : word));
  }

  /** The items of a list, or the one value that stands for a list; none where there is nothing. */
  asArray(): TracedValue[] {
    if (Array.isArray(this.value)) return this.items();
    return this.nonBlank().value === undefined ? [] : [this];
  }
}

/** A posting as input for `parsePosting`, in which any value may have a path in the source. */
export interface Fields {
  readonly [key: string]: FieldValue;
}
export type FieldValue = TracedValue | Fields | readonly FieldValue[] | string | number | boolean | null | undefined;

/** The first place where something is stated; else the first of all. */
export const firstNonBlank = (...places: readonly [TracedValue, ...TracedValue[]]): TracedValue =>
  places.map((place) => place.nonBlank()).find(({ value }) => value !== undefined) ?? places[0].nonBlank();

export interface StrippedValue {
  /** Plain data for `parsePosting`. */
  readonly input: unknown;
  /** Our path → the source's, for every value that knew its place. */
  readonly paths: ReadonlyMap<string, string>;
}

/** Whether there is anything in a field, at any depth. */
export const hasValue = (field: unknown): boolean => {
  if (field instanceof TracedValue) return (field.value ?? null) !== null;
  if (Array.isArray(field)) return field.some(hasValue);
  return typeof field === 'object' && field !== null ? Object.values(field).some(hasValue) : (field ?? null) !== null;
};

/** Takes the places off the values. What has no value is left out, and so are objects and lists that become empty. */
export const stripPaths = (fields: FieldValue): StrippedValue => {
  const paths = new Map<string, string>();
  const strip = (field: unknown, path: string): unknown => {
    if (field instanceof TracedValue) {
      paths.set(path, field.path);
      return field.value;
    }
    if (Array.isArray(field)) return field.filter(hasValue).map((item, index) => strip(item, `${path}[${index}]`));
    if (typeof field !== 'object' || field === null) return field;
    const entries = Object.entries(field).filter(([, inner]) => hasValue(inner));
    return Object.fromEntries(entries.map(([key, inner]) => [key, strip(inner, path ? `${path}.${key}` : key)]));
  };
  return { input: strip(fields, ''), paths };
};

/** What all these places lie in: `jobs[3]` for `jobs[3].title` and `jobs[3].pay.min`. */
const commonPlace = (places: readonly string[]): string => {
  const [first = [], ...rest] = places.map((place) => place.split(/(?=[.[])/));
  const end = first.findIndex((step, index) => rest.some((steps) => steps[index] !== step));
  return first.slice(0, end < 0 ? Math.max(0, first.length - 1) : end).join('');
};

/**
 * The source's path for one of ours: of the nearest value around it that knew its place; for a value that is missing
 * there, of what lies in it or beside it.
 */
export const sourcePath = (path: string, paths: ReadonlyMap<string, string>): string => {
  for (let near = path; near; near = near.replace(/(?:\.|^)[^.[]+$|\[\d+\]$/, '')) {
    const found = paths.get(near);
    if (found !== undefined) return found + path.slice(near.length);
  }
  const inside = [...paths].filter(([ours]) => ours.startsWith(`${path}.`) || ours.startsWith(`${path}[`));
  if (inside.length > 0) return commonPlace(inside.map(([, place]) => place)) || path;
  const around = commonPlace([...paths.values()]);
  return [around, path].filter(Boolean).join('.');
};
