import type { LabelName } from '../languages/language.js';
import type { SectionKind } from '../section-kind.js';
import { type Chars, type Span } from './chars.js';

/** A link of a line, in the line's own characters. */
export interface LineLink extends Span {
  readonly url: string;
}

/** What the markup states of a line. */
export interface LineMarks {
  /** The rank of a heading, 1 to 6; 0 for none. */
  readonly rank: number;
  readonly isItem: boolean;
  readonly isNumbered: boolean;
  /** How many of the first characters are bold; all of them for a bold line. */
  readonly strongUntil: number;
  /** Whether there is a blank line, or the start of a block, before it. */
  readonly hasGap: boolean;
  readonly links: readonly LineLink[];
  /** Whether it stands in the page's navigation, or in a button. */
  readonly isFrame: boolean;
}

/** `Start: 1 May 2027`: a name of a field, and where its value begins in the line. */
export interface Label {
  readonly name: LabelName;
  readonly valueFrom: number;
}

/** One line of a posting: a paragraph, an item or a heading, without its markup. */
export interface Line extends LineMarks {
  readonly text: string;
  readonly chars: Chars;
  readonly index: number;
}

/** A line, and what the lines around it make of it. */
export interface PlacedLine extends Line {
  readonly isHeading: boolean;
  readonly label: Label | null;
  /** The index of its section; -1 before the first heading. */
  readonly section: number;
  readonly kind: SectionKind;
  /** Whether it is of the same wording in every posting: equal opportunities, privacy, pay transparency. */
  readonly isLegal: boolean;
}
