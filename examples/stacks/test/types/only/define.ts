import 'job-posting-elements/define';

document.addEventListener('job-apply', (event) => event.startDate.length);
