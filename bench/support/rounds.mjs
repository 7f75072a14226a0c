// Figures that can be compared: every contender in turn within a round, in another order each time.
export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const shuffled = (list) =>
  list
    .map((item) => [Math.random(), item])
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);

/** For each name the figures of each round, as `measure(name)` gives them. */
export const inRounds = async (names, rounds, measure) => {
  const results = new Map(names.map((name) => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const name of shuffled(names)) results.get(name).push(await measure(name));
    process.stderr.write(`\rround ${round} of ${rounds} `);
  }
  process.stderr.write('\n');
  return results;
};

/**
 * The median of one figure, and the median, the least and the greatest of its ratios to the base's, taken round by round.
 * Null if the contender has no such figure.
 */
export const compared = (results, name, key, base) => {
  const own = results.get(name).map((figures) => figures[key]);
  if (own.includes(undefined)) return null;
  const ratios = own.map((value, round) => value / results.get(base)[round][key]);
  return { value: median(own), ratio: median(ratios), least: Math.min(...ratios), greatest: Math.max(...ratios) };
};
