import { type Finding, found } from '../finding.js';
import type { SourceText } from '../source-text.js';

export interface TagFindings {
  readonly tags: readonly Finding<string>[];
  readonly slogan: Finding<string> | null;
}

/**
 * The short lines that pages print around a title: labels of the posting, and what the employer is. `taken` are the findings
 * whose lines state something else.
 */
export const readTags = (
  text: SourceText,
  employer: Finding<string> | null,
  taken: readonly Finding<unknown>[],
): TagFindings => {
  const isTaken = (start: number, end: number): boolean =>
    taken.some(({ span }) => span.start < end && start < span.end);
  const short = text.head.filter((line) => {
    const words = line.text.trim().split(/\s+/).length;
    return (
      line.label === null &&
      line.index < 16 &&
      !line.isItem &&
      line.rank === 0 &&
      words < 8 &&
      /^\p{Lu}/u.test(line.text) &&
      !/[.!?:>]$|\d{3}|@|\/|\p{Ll}\p{Lu}/u.test(line.text)
    );
  });
  const free = short.filter(({ chars, text: line }) => !isTaken(chars.startOf(0), chars.endOf(line.length - 1)));
  const isAfter = (start: number): boolean => employer !== null && start > employer.span.end;
  const slogan = free.find(
    ({ chars, index, text: line }) =>
      employer !== null &&
      isAfter(chars.startOf(0)) &&
      line.split(/\s+/).length > 1 &&
      text.lines[index - 1]?.chars.startOf(0) === employer.span.start,
  );
  const tags = free.filter((line) => !isAfter(line.chars.startOf(0)) && line.text.split(/\s+/).length < 4);
  return {
    tags:
      employer !== null && text.lines.length > 8 && free.length > 1 && tags.length > 1 && text.head.length > 5
        ? tags.slice(0, 8).map((line) => found(line.text.trim(), line))
        : [],
    slogan: slogan ? found(slogan.text.trim(), slogan) : null,
  };
};
