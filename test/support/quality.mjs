// What the tests reached of the goals in test/goals.json, kept in test-results/goals.jsonl until the table is made.
import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const results = new URL('../../test-results/', import.meta.url);
const file = new URL('goals.jsonl', results);

export const GOALS = JSON.parse(readFileSync(new URL('../goals.json', import.meta.url), 'utf8'));

export const forgetGoals = () => rmSync(file, { force: true });

/** Notes what a test has shown: `engine` is Chromium, Firefox, WebKit or Node; `test` the file it is in. */
export const reached = (goal, figure, { engine, test }) => {
  if (!Object.hasOwn(GOALS, goal)) throw new Error(`test/goals.json has no goal ${goal}`);
  mkdirSync(results, { recursive: true });
  const path = test.startsWith('file:') ? relative(root, fileURLToPath(test)) : test;
  appendFileSync(file, `${JSON.stringify({ goal, figure, engine, test: path.replaceAll('\\', '/') })}\n`);
};

/** All that was noted since the last `forgetGoals`. */
export const notedGoals = () =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const engineOf = (userAgent) =>
  /Firefox\//.test(userAgent) ? 'Firefox' : /Chrome\//.test(userAgent) ? 'Chromium' : 'WebKit';

/** Takes the notes of the tests that run in a browser: `reached` of goals.ts. */
export const goals = async (context, next) => {
  if (context.path !== '/goals') return next();
  const { goal, figure, file: test } = JSON.parse(await bodyOf(context.req));
  reached(goal, figure, { engine: engineOf(context.get('User-Agent')), test });
  context.status = 204;
};

const bodyOf = async (request) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
};
