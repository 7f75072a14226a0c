import type { PutResult } from './import.js';
import { toText } from './well-formed.js';

export interface FeedOptions {
  /** The feed that the postings belong to, up to 200 characters. Default: the empty name. */
  readonly feed?: string;
}

export interface ReplaceOptions extends FeedOptions {
  /** Whether an empty list may remove all postings of the feed. Default: `false`. */
  readonly allowEmpty?: boolean;
}

/** Longest name of a feed, in characters. */
const FEED_MAX = 200;
const EMPTY = 'This would remove all postings of the feed.';

/** @throws {RangeError} If the name is too long. */
export const feedName = (feed = ''): string => {
  if (feed.length > FEED_MAX) throw new RangeError(`The name of the feed has more than ${FEED_MAX} characters.`);
  return toText(feed);
};

/** @throws {RangeError} If a list without entries would replace a feed, and may not. */
export const checkInputs = (inputs: readonly unknown[], allowEmpty: boolean): void => {
  if (inputs.length === 0 && !allowEmpty)
    throw new RangeError(`${EMPTY} The list is empty. Pass {allowEmpty: true} if that is intended.`);
};

/** @throws {RangeError} If no entry of a list that is to replace a feed is a posting. */
export const checkResult = (inputs: readonly unknown[], { ids, problems }: Omit<PutResult, 'removed'>): void => {
  if (ids.length > 0 || inputs.length === 0) return;
  const reason = problems.find(({ severity }) => severity === 'error');
  throw new RangeError(`${EMPTY} None could be read.${reason ? ` ${reason.path}: ${reason.message}` : ''}`);
};
