/** The content of the one script tag. The parser's words for problems are not in it: they load when needed. */
// the style sheets first: beside each other they compress better
import './elements/shared/styles/base.styles.js';
import './elements/job-posting/view/job-posting.styles.js';
import './elements/job-posting/view/card-layout.styles.js';
import './elements/job-apply-button/job-apply-button.styles.js';
import './elements/job-start-date-picker/job-start-date-picker.styles.js';
import './elements/job-salary-badge/job-salary-badge.styles.js';
import './define/all.js';

export { defineMessages } from './messages/translate.js';
