/** Finds places in JSON text by a grammar of its own: engines differ in what they say of a mistake, and some say nothing. */

/** What a text has in the place of JSON. */
class JsonFault extends Error {
  readonly index: number;

  /** @param index Where, in UTF-16 code units. */
  constructor(message: string, index: number) {
    super(message);
    this.index = index;
  }
}

const SPACE = /[ \t\r\n]*/y;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// up to what may not be in it: line ends, other control characters, unknown escapes
const STRING = /"(?:[ !#-[\]-\uFFFF]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/y;

/** The rest of a path below `key`; null if it leads elsewhere. */
const below = (path: string, key: string | number): string | null => {
  const step = typeof key === 'number' ? `[${key}]` : key;
  if (!path.startsWith(step)) return null;
  const rest = path.slice(step.length);
  if (rest !== '' && !/^[.[]/.test(rest)) return null;
  return rest.replace(/^\./, '');
};

class JsonScanner {
  readonly #text: string;
  #at = 0;
  /** Where the last step of the path that is in the text leads; null if not even the first is. */
  found: number | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** @throws {JsonFault} If the text is no JSON. */
  scan(path: string): void {
    this.#skip(/\uFEFF?/y);
    this.#value(path);
    this.#space();
    if (this.#at < this.#text.length) throw this.#fault('nothing may follow the end');
  }

  #fault(message: string): JsonFault {
    return new JsonFault(this.#at < this.#text.length ? message : `${message}, but the text ends`, this.#at);
  }

  #skip(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [match = ''] = pattern.exec(this.#text) ?? [];
    this.#at += match.length;
    return match;
  }

  #space(): void {
    this.#skip(SPACE);
  }

  /** Whether `character` comes next, which is skipped. */
  #takes(character: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  /** @param path What is left of it at this value; null elsewhere. */
  #value(path: string | null): void {
    this.#space();
    if (this.#takes('{')) this.#object(path);
    else if (this.#takes('[')) this.#list(path);
    else if (this.#text[this.#at] === '"') this.#string();
    else if (this.#skip(LITERAL) === '') throw this.#fault('a value must be here');
  }

  #string(): string {
    const start = this.#at;
    this.#skip(STRING);
    if (this.#text[this.#at] !== '"')
      throw this.#fault(this.#text[this.#at] === '\\' ? 'no such escape is known' : 'the text in quotes must end here');
    this.#at++;
    return this.#text.slice(start, this.#at);
  }

  #object(path: string | null): void {
    if (this.#takes('}')) return;
    do {
      this.#space();
      if (this.#text[this.#at] !== '"') throw this.#fault('a name in double quotes must be here');
      const index = this.#at;
      const name = JSON.parse(this.#string()) as string; // a string, as its grammar has been checked
      if (!this.#takes(':')) throw this.#fault('a colon must be here');
      this.#member(path, name, index);
    } while (this.#takes(','));
    if (!this.#takes('}')) throw this.#fault('a comma or } must be here');
  }

  #list(path: string | null): void {
    if (this.#takes(']')) return;
    let index = 0;
    do {
      this.#space();
      this.#member(path, index++, this.#at);
    } while (this.#takes(','));
    if (!this.#takes(']')) throw this.#fault('a comma or ] must be here');
  }

  #member(path: string | null, key: string | number, index: number): void {
    const rest = path ? below(path, key) : null;
    if (rest !== null) this.found = index;
    this.#value(rest);
  }
}

/** A place in a text. */
export interface TextPosition {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** The text of the line. */
  readonly text: string;
  /** What is wrong there, if the text is no JSON. */
  readonly fault?: string;
}

/** The line and column of an index in a text. */
const positionAt = (text: string, index: number): TextPosition => {
  const lines = text.slice(0, index).split(/\r\n|[\r\n]/);
  const column = (lines.at(-1)?.length ?? 0) + 1;
  const [line = ''] = text.slice(index - column + 1).split(/[\r\n]/, 1);
  return { line: lines.length, column, text: line };
};

/** Where JSON text breaks off its grammar; null if it does not. */
export const findFault = (text: string): TextPosition | null => {
  try {
    new JsonScanner(text).scan('');
    return null;
  } catch (error) {
    // nested too deeply to be followed
    return error instanceof JsonFault ? { ...positionAt(text, error.index), fault: error.message } : null;
  }
};

/**
 * Where the value of a path such as `jobLocation[2].addressCountry` is in JSON text, at its key; where it is missing, what
 * it is missing in. Null if nothing of the path is there.
 */
export const findPath = (text: string, path: string): TextPosition | null => {
  const scanner = new JsonScanner(text);
  try {
    scanner.scan(path);
  } catch {
    // no JSON from here on, or nested too deeply
  }
  return scanner.found === null ? null : positionAt(text, scanner.found);
};
