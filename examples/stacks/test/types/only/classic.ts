import 'job-posting-elements/job-posting.classic.min.js';

JobPostingElements.defineMessages('de', { apply: 'Bewerben' });
document.addEventListener('job-apply', (event) => event.startDate.length);
