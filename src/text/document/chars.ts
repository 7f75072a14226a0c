/** A stretch of the given text: `start` is the first character, `end` the one after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text of which every character knows where it stands in the given text, however much markup was undone. */
export class Chars {
  readonly text: string;
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];

  constructor(text: string, starts: readonly number[], ends: readonly number[]) {
    this.text = text;
    this.#starts = starts;
    this.#ends = ends;
  }

  /** The given text as it is. */
  static of(text: string): Chars {
    const starts = Array.from({ length: text.length }, (_, index) => index);
    return new Chars(
      text,
      starts,
      starts.map((start) => start + 1),
    );
  }

  startOf(index: number): number {
    return this.#starts[index] ?? this.#ends.at(-1) ?? 0;
  }

  endOf(index: number): number {
    return this.#ends[index] ?? this.startOf(index);
  }

  /** Where characters stand in the given text; `to` is not included. */
  span(from: number, to: number): Span {
    return { start: this.startOf(from), end: to > from ? this.endOf(to - 1) : this.startOf(from) };
  }

  slice(from: number, to: number = this.text.length): Chars {
    return new Chars(this.text.slice(from, to), this.#starts.slice(from, to), this.#ends.slice(from, to));
  }
}

/** Collects characters in their order. */
export class CharsBuilder {
  // apart, because a text that grows by a character at a time is slow to look at
  #pieces: string[] = [];
  #starts: number[] = [];
  #ends: number[] = [];

  get length(): number {
    return this.#starts.length;
  }

  /** The last characters; empty at the beginning. */
  get last(): string {
    return this.#pieces.at(-1) ?? '';
  }

  /** Adds a text that stands for one stretch of the given text. */
  add(text: string, { start, end }: Span): void {
    this.#pieces.push(text);
    for (let index = 0; index < text.length; index++) {
      this.#starts.push(start);
      this.#ends.push(end);
    }
  }

  /** Copies characters; `to` is not included. */
  copy(chars: Chars, from: number, to: number): void {
    if (to <= from) return;
    this.#pieces.push(chars.text.slice(from, to));
    for (let index = from; index < to; index++) {
      this.#starts.push(chars.startOf(index));
      this.#ends.push(chars.endOf(index));
    }
  }

  /** What was collected; the next characters begin anew. */
  take(): Chars {
    const chars = new Chars(this.#pieces.join(''), this.#starts, this.#ends);
    this.#pieces = [];
    this.#starts = [];
    this.#ends = [];
    return chars;
  }
}
