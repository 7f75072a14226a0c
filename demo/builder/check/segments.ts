/** Cuts a text where what it states begins and ends. */
import type { Evidence } from '../../../src/text/index.js';
import { isText } from '../draft-path.js';

export interface Segment {
  /** The index of its first character in the text. */
  readonly start: number;
  readonly text: string;
  /** What these words state, the shortest statement first. */
  readonly paths: readonly string[];
  /** What they are a button for; null: for nothing, as they are text. */
  readonly path: string | null;
  readonly isUnsure: boolean;
}

/** Evidence of sections: their heading alone is a button. */
const headingEnd = ({ start, text }: Evidence): number => start + (text.split('\n', 1)[0]?.length ?? 0);

const lengthOf = ({ start, end }: Evidence): number => end - start;

export const segmentsOf = (text: string, evidence: readonly Evidence[]): readonly Segment[] => {
  const inText = evidence.filter(({ start, end }) => start < end && end <= text.length);
  const cuts = new Set([0, text.length]);
  for (const one of inText) {
    cuts.add(one.start).add(one.end);
    if (isText(one.path)) cuts.add(headingEnd(one));
  }
  const ends = [...cuts].sort((one, other) => one - other);
  return ends.slice(0, -1).map((start, index): Segment => {
    const end = ends[index + 1] ?? text.length;
    const here = inText
      .filter((one) => one.start <= start && one.end >= end)
      .sort((one, other) => lengthOf(one) - lengthOf(other));
    const statement = here.find(
      (one) => !isText(one.path) || (one.path.startsWith('sections') && end <= headingEnd(one)),
    );
    const isBlank = text.slice(start, end).trim() === '';
    return {
      start,
      text: text.slice(start, end),
      paths: here.map(({ path }) => path),
      path: isBlank ? null : (statement?.path ?? null),
      isUnsure: statement?.certainty === 'unsure',
    };
  });
};
