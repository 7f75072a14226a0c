// test/GOALS.md: what we hold ourselves to, what the last complete run reached, and the tests that show it.
import { writeFileSync } from 'node:fs';
import { GOALS, notedGoals } from '../test/support/quality.mjs';

const unique = (values) => [...new Set(values)];

/** One line a figure; where browsers differ in it, each with its names. */
const figuresOf = (notes) => {
  const figures = unique(notes.map(({ figure }) => figure));
  return figures.map((figure) => {
    const names = unique(notes.filter((note) => note.figure === figure).map(({ engine }) => engine));
    return `${figure} (${names.join(', ')})`;
  });
};

const cell = (texts) => texts.map((text) => text.replaceAll('|', '\\|')).join('<br>') || 'not measured';
const link = (test) => {
  const path = test.replace(/^test\//, '');
  return `[${path}](${path})`;
};

const row = ([id, { what, aim }], notes) => {
  const own = notes.filter(({ goal }) => goal === id);
  return `| ${id} | ${what} | ${aim} | ${cell(figuresOf(own))} | ${cell(
    unique(own.map(({ test }) => test))
      .sort((a, b) => a.localeCompare(b))
      .map(link),
  )} |`;
};

/** Writes the table. Returns the ids of the goals that nothing was noted for: their corpus or browser is not here. */
export const writeGoals = () => {
  const notes = notedGoals();
  const rows = Object.entries(GOALS).map((goal) => row(goal, notes));
  const missing = Object.keys(GOALS).filter((id) => !notes.some(({ goal }) => goal === id));
  if (missing.length === 0) {
    writeFileSync(
      new URL('../test/GOALS.md', import.meta.url),
      [
        '# Goals and what is reached',
        '',
        'S is security, R reliability, A accessibility. `npm run test:all` writes this table from what its tests measure.',
        '',
        '| | goal | aim | reached | shown by |',
        '| --- | --- | --- | --- | --- |',
        ...rows,
        '',
      ].join('\n'),
    );
  }
  return missing;
};
