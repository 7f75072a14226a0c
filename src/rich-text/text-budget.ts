/** What is shown of all rich texts of one posting, at most. Real postings have at most a tenth. */
const [CHARACTERS_MAX, TAGS_MAX, NODES_MAX] = [400_000, 10_000, 20_000];
/** Most tags of one text, nine times the most found in a real one. */
export const TEXT_TAGS_MAX = 5000;

const IS_MARKUP = /<\/?[a-z!]|&lt;/i;
/** What becomes an element: tags, also escaped ones; in plain text the ends of lines and the marks of Markdown. */
const [TAGS, PLAIN_MARKS] = [/<|&lt;/gi, /[\n*_`[]/g];

/** A limit in words: `10,000 tags`. */
const words = (max: number, unit: string): string => `${max.toLocaleString('en')} ${unit}`;

/** What is left of a text, and the limit that has cut it. */
export interface CutText {
  /** Empty if nothing is left. */
  readonly text: string;
  /** In words; null if the text is whole. */
  readonly limit: string | null;
  /** Whether the limit is that of one text, so that the texts after it are not cut. */
  readonly isOwnLimit: boolean;
}

/** How much is shown of the rich texts of one posting. */
export class TextBudget {
  /** The limit of nodes in words, once it has cut a text; else null. */
  nodeLimit: string | null = null;
  #characters = CHARACTERS_MAX;
  #tags = TAGS_MAX;
  #nodes = NODES_MAX;

  /** The beginning of a text that fits: all of nearly every text. */
  take(whole: string): CutText {
    const isLong = whole.length > this.#characters;
    const room = isLong ? whole.slice(0, this.#characters) : whole;
    const max = Math.min(TEXT_TAGS_MAX, this.#tags);
    const { end, count } = this.#characters > 0 ? endOfTags(room, max) : { end: 0, count: 0 };
    this.#characters -= end;
    this.#tags -= count;
    if (end < room.length) {
      const isOwnLimit = max === TEXT_TAGS_MAX;
      return { text: room.slice(0, end), limit: words(isOwnLimit ? max : TAGS_MAX, 'tags'), isOwnLimit };
    }
    return { text: room, limit: isLong ? words(CHARACTERS_MAX, 'characters') : null, isOwnLimit: false };
  }

  /** Takes so many nodes, or none if fewer are left. */
  takeNodes(count: number): boolean {
    if (this.#nodes < count) return false;
    this.#nodes -= count;
    return true;
  }

  /** Takes one node. False if none is left. */
  takeNode(): boolean {
    if (this.#nodes > 0) {
      this.#nodes--;
      return true;
    }
    this.nodeLimit = words(NODES_MAX, 'nodes');
    return false;
  }
}

/** Where `max` tags of a text end. */
const endOfTags = (text: string, max: number): { readonly end: number; readonly count: number } => {
  let count = 0;
  for (const { index } of text.matchAll(IS_MARKUP.test(text) ? TAGS : PLAIN_MARKS)) {
    if (count === max) return { end: index, count };
    count++;
  }
  return { end: text.length, count };
};
