import 'job-posting-elements/define/job-apply-button';

document.addEventListener('job-apply', (event) => event.startDate.length);
