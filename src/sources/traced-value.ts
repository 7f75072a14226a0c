import { isPlaceholder } from '../schema/placeholder.js';

/** Whether a text only means "not filled in". In the field of a country, `NA` is the code of Namibia. */
const isUnfilled = (text: string, path: string): boolean =>
  isPlaceholder(text) && !(/^\s*NA\s*$/i.test(text) && /country(?:_?code)?$/i.test(path));

/** A value and its path in the response of a source: `jobs[3].salary.min`. */
export class TracedValue {
  readonly value: unknown;
  readonly path: string;
  constructor(value: unknown, path: string) {
    this.value = value;
    this.path = path;
  }

  /** Another value with the same path. */
  map(change: (value: unknown) => unknown): TracedValue {
    return new TracedValue(change(this.value), this.path);
  }

  /**
   * The value under `key`, which may be a path: `salary.min`, `locations[0]`. Never throws; `value` is undefined if there
   * is nothing there.
   */
  get(key: string): TracedValue {
    const keys = /[.[]/.test(key) ? key.split(/[.[\]]+/).filter(Boolean) : [key];
    const value = keys.reduce<unknown>(
      (inner, name) =>
        typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name)
          ? Reflect.get(inner, name)
          : undefined,
      this.value,
    );
    return new TracedValue(value, this.path && !key.startsWith('[') ? `${this.path}.${key}` : `${this.path}${key}`);
  }

  /**
   * The first of these keys whose value is not blank. If all are blank, the first of all, without value: a problem is
   * reported there.
   */
  getFirst(key: string, ...others: readonly string[]): TracedValue {
    return firstNonBlank(this.get(key), ...others.map((other) => this.get(other)));
  }

  /** The items of a list; none if this is not a list. */
  items(): TracedValue[] {
    return Array.isArray(this.value)
      ? this.value.map((item: unknown, index) => new TracedValue(item, `${this.path}[${index}]`))
      : [];
  }

  /** The text, trimmed; undefined if this is not text, is blank, or only means "not filled in". */
  text(): string | undefined {
    return typeof this.value === 'string' && !isUnfilled(this.value, this.path) ? this.value.trim() : undefined;
  }

  /** An id: the text, or the number as text. Null if this is neither. */
  id(): string | null {
    return typeof this.value === 'number' ? String(this.value) : (this.text() ?? null);
  }

  /** Without value if it is null, blank text, or text that only means "not filled in". */
  nonBlank(): TracedValue {
    const isBlank = typeof this.value === 'string' && this.text() === undefined;
    return isBlank ? this.map(() => undefined) : this.map((value) => value ?? undefined);
  }

  /** Replaces a text that is a key of `terms` by the value there. Any other value stays, for the schema to report. */
  translate(terms: Readonly<Record<string, unknown>>): TracedValue {
    return this.nonBlank().map((term) => (typeof term === 'string' && Object.hasOwn(terms, term) ? terms[term] : term));
  }

  /** The items of a list, or a list of this one value; none if it is blank. */
  asArray(): TracedValue[] {
    if (Array.isArray(this.value)) return this.items();
    return this.nonBlank().value === undefined ? [] : [this];
  }
}

/** A posting as input for `parsePosting`, in which any value may be a `TracedValue`. */
export interface Fields {
  readonly [key: string]: FieldValue;
}
export type FieldValue = TracedValue | Fields | readonly FieldValue[] | string | number | boolean | null | undefined;

/** The first that is not blank. If all are blank, the first of all, without value. */
export const firstNonBlank = (...candidates: readonly [TracedValue, ...TracedValue[]]): TracedValue =>
  candidates.map((candidate) => candidate.nonBlank()).find(({ value }) => value !== undefined) ??
  candidates[0].nonBlank();

export interface StrippedValue {
  /** The input for `parsePosting`, plain data. */
  readonly input: unknown;
  /** From the path in `input` to the path in the response, for every traced value. */
  readonly paths: ReadonlyMap<string, string>;
}

/** Whether there is a value in a field, at any depth. */
export const hasValue = (field: unknown): boolean => {
  if (field instanceof TracedValue) return (field.value ?? null) !== null;
  if (Array.isArray(field)) return field.some(hasValue);
  return typeof field === 'object' && field !== null ? Object.values(field).some(hasValue) : (field ?? null) !== null;
};

/** Separates values and paths. Fields without value are left out, and so are objects and lists that become empty. */
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

/** The path of what contains all of these: `jobs[3]` for `jobs[3].title` and `jobs[3].pay.min`. */
const commonPath = (all: readonly string[]): string => {
  const [first = [], ...rest] = all.map((path) => path.split(/(?=[.[])/));
  const end = first.findIndex((step, index) => rest.some((steps) => steps[index] !== step));
  return first.slice(0, end < 0 ? Math.max(0, first.length - 1) : end).join('');
};

/**
 * The path in the response for a path in the input of `parsePosting`: that of the value itself or of the nearest object
 * around it; for a value that is missing, that of what contains its siblings.
 */
export const sourcePath = (path: string, paths: ReadonlyMap<string, string>): string => {
  // keys may hold any signs: each turn ends at the last one that begins a step, so that it always becomes shorter
  for (let near = path; near; near = near.slice(0, Math.max(0, near.lastIndexOf('.'), near.lastIndexOf('[')))) {
    const found = paths.get(near);
    if (found !== undefined) return found + path.slice(near.length);
  }
  const inside = [...paths].filter(([inner]) => inner.startsWith(`${path}.`) || inner.startsWith(`${path}[`));
  if (inside.length > 0) return commonPath(inside.map(([, original]) => original)) || path;
  const around = commonPath([...paths.values()]);
  return [around, path].filter(Boolean).join('.');
};
