import 'job-posting-elements/define';
import { type JobPostingInput, parsePosting } from 'job-posting-elements';
import { JobPostingInputSchema } from 'job-posting-elements/schema';
import type { JobApplyEvent } from 'job-posting-elements/define/job-posting';

for (const target of [document, window, document.body, document.createElement('job-board')]) {
  target.addEventListener('job-apply', (event) => console.log((event satisfies Event).type));
}
document.addEventListener('job-apply', (event) => event.startDate.length);
window.addEventListener('job-apply', ({ posting }) => posting?.title.length);
addEventListener('job-problem', ({ problems, fatal }) => console.log(problems[0]?.code, fatal));
document.body.addEventListener('job-load', ({ posting }) => posting.title.length);
document.createElementNS('http://www.w3.org/2000/svg', 'svg').addEventListener('job-load', (event) => event.posting);
document.createElement('job-board').addEventListener('job-board-change', ({ count }) => count.toFixed());
document
  .createElement('job-posting')
  .addEventListener('job-apply', (event: JobApplyEvent) => event.waitUntil(fetch('/')));
document.onclick = ({ clientX }) => clientX;

const posting: JobPostingInput = { title: 'Engineer', hiringOrganization: 'Acme', baseSalary: '$80k–95k a year' };
const card = document.createElement('job-posting');
card.posting = posting;
card.posting = JSON.stringify(posting);
card.layout = 'full';
card.debug = 'off';
// @ts-expect-error a layout of boards
card.layout = 'cards';
// @ts-expect-error no field of the event
document.addEventListener('job-apply', (event) => event.detail);
export const title = parsePosting(posting).posting?.title ?? JobPostingInputSchema.def.type;
