/** The main script: every element, and what a page may call. Everything else is in chunks that load on demand. */
// the style sheets first: together they compress better, by about 100 bytes
import './elements/shared/styles/base.styles.js';
import './elements/job-posting/view/job-posting.styles.js';
import './elements/job-posting/view/card-layout.styles.js';
import './elements/job-apply-button/job-apply-button.styles.js';
import './elements/job-start-date-picker/job-start-date-picker.styles.js';
import './elements/job-salary-badge/job-salary-badge.styles.js';
import './define/all.js';

export { defineMessages } from './messages/translate.js';
