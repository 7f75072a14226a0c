// A posting with everything, whose dates are to come for a long time, for what is rendered before the script.
import { fullPostingWith } from './page-server.mjs';

/** `fullPosting` of the fixtures, from 2098 on. */
export const futurePosting = async (changes = {}) => {
  const posting = await fullPostingWith();
  const text = JSON.stringify(posting).replaceAll(
    /"20(\d\d)-(?=\d\d)/g,
    (_, year) => `"20${Math.min(98, Number(year) + 72)}-`,
  );
  return { ...JSON.parse(text), ...changes };
};
