import 'job-posting-elements/define/job-posting'; // one element
import posting from '../posting.json';

const card = document.createElement('job-posting');
card.posting = posting;
document.body.append(card);
