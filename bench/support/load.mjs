// Clients of a server, in a thread of their own: each asks again as soon as it has its answer.
import { Agent, get } from 'node:http';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';

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
    const worker = new Worker(new URL(import.meta.url), { workerData: { urls, connections } });
    worker.on('message', resolve).on('error', reject);
  });

/** The time within which a share of the answers came. */
export const percentile = (times, share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];

if (!isMainThread) {
  const { urls, connections } = workerData;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const answers = [];
  const begun = performance.now();
  let at = 0;
  const client = async () => {
    while (at < urls.length) answers.push(await ask(urls[at++], agent));
  };
  await Promise.all(Array.from({ length: connections }, client));
  agent.destroy();
  parentPort.postMessage({
    times: answers.map(({ ms }) => ms).sort((a, b) => a - b),
    errors: answers.filter(({ isOk }) => !isOk).length,
    duration: performance.now() - begun,
  });
}
