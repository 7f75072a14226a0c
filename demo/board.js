import { FEED_DAY, boardFeed } from './board-feed.js';

const board = document.querySelector('#board');
board.postings = boardFeed(2000);
board.now ??= FEED_DAY;

// what the demo's server has beside the project, on the machines that have it
const CAPTURED = [
  'greenhouse/careerkit-amplitude.json',
  'lever/careerkit-idealistconsulting.json',
  'ashby/careerpagemonitor-ashby.json',
  'workable/careerkit-zaelab.json',
  'recruitee/careerkit-offers.json',
  'personio/careerkit-personio.xml',
];
const captured = document.querySelector('#captured');
const first = await fetch(`/shared/data/postings/${CAPTURED[0]}`).catch(() => null);
captured.querySelector('p').hidden = !first?.ok;
captured.querySelector('job-board').hidden = !first?.ok;
captured.querySelector('[data-none]').hidden = Boolean(first?.ok);
if (first?.ok) {
  captured.querySelector('job-board').src = CAPTURED.map((file) => `/shared/data/postings/${file}`).join(' ');
}
