// The two groups of contenders, and their tables.
import { compared } from './rounds.mjs';
import { comparison, number } from './table.mjs';

export const SCRIPT = '/dist/job-posting.min.js';
export const OURS = '**ours**';

const GROUPS = {
  equal: {
    title: 'Equal content',
    about:
      'the same texts in the same DOM with the same style sheets, checked before it is measured; without validation, slots, other languages and other states',
  },
  thin: { title: 'Thin', about: 'what a plain version of one’s own shows, which is less than ours' },
};

/** From here on, a ratio is no noise. */
const WORSE = 1.05;

/** In words, where ours takes more than the base. */
export const worseThan = (results, names, base, columns) => {
  const lines = names
    .filter((name) => name.startsWith('**'))
    .map((name) => {
      const worse = columns
        .filter(({ isCompared = true }) => isCompared)
        .map(({ heading, key }) => [heading, compared(results, name, key, base)?.ratio])
        .filter(([, ratio]) => Number.isFinite(ratio) && ratio >= WORSE)
        .map(([heading, ratio]) => `${heading.replace(/, [^,]*$/, '')} ${number(ratio, ratio < 10 ? 1 : 0)} times`);
      return `${name} is not better than ${base} in: ${worse.join(' · ') || 'nothing'}.`;
    });
  return lines.join('\n\n');
};

/**
 * Both tables of one measurement, and where ours is not better.
 *
 * @param groups Of `equal` and `thin`: the contenders' names, the first of which the others are compared with.
 */
export const groupTables = (title, results, groups, columns) =>
  [
    `### ${title}`,
    ...Object.entries(groups).flatMap(([group, names]) => [
      `**${GROUPS[group].title}** (${GROUPS[group].about}):`,
      comparison(results, names, names[0], columns),
      worseThan(results, names, names[0], columns),
    ]),
  ].join('\n\n');

/** The contenders of all groups, each once. */
export const namesIn = (groups) => [...new Set(Object.values(groups).flat())];
