import 'job-posting-elements/define/job-posting';

document.addEventListener('job-apply', (event) => event.startDate.length);
