import 'job-posting-elements/job-posting.min.js';

document.addEventListener('job-apply', (event) => event.startDate.length);
