// Clients of a server, in a process of their own: each asks again as soon as it has its answer.
import { fork } from 'node:child_process';
import { Agent, get } from 'node:http';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(import.meta.url);

const ask = (url, agent) =>
  new Promise((resolve) => {
    const begun = performance.now();
    get(url, { agent }, (response) => {
      response.resume().on('end', () => resolve({ ms: performance.now() - begun, isOk: response.statusCode === 200 }));
    }).on('error', () => resolve({ ms: performance.now() - begun, isOk: false }));
  });

/**
 * Asks for each URL once.
 *
 * @returns The times of all answers in ms, sorted, how many were no answers, and how long all took, in ms.
 */
export const load = (urls, connections) =>
  new Promise((resolve, reject) => {
    const child = fork(file);
    child.once('message', resolve).on('error', reject);
    child.send({ urls, connections });
  });

/** The time within which a share of the answers came. */
export const percentile = (times, share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];

const askAll = async ({ urls, connections }) => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const answers = [];
  const begun = performance.now();
  let at = 0;
  const client = async () => {
    while (at < urls.length) answers.push(await ask(urls[at++], agent));
  };
  await Promise.all(Array.from({ length: connections }, client));
  agent.destroy();
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const errors = answers.filter(({ isOk }) => !isOk).length;
  process.send({ times, errors, duration: performance.now() - begun });
};

if (process.argv[1] === file) process.once('message', (asked) => void askAll(asked));
