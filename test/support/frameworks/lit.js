import { html, render } from 'lit';
import { fallback } from './page-data.js';

export const mount = (container, data) => {
  let value = '';
  const show = (next) => {
    const { posting, startDates, salary, postings, now } = next;
    const onChange = ({ currentTarget }) => {
      ({ value } = currentTarget);
      show(next);
    };
    render(
      html`<job-posting .posting=${posting} now=${now}><a href=${fallback}>Own page</a></job-posting
        ><job-start-date-picker
          .startDates=${startDates}
          now=${now}
          .value=${value}
          @change=${onChange}
        ></job-start-date-picker
        ><job-salary-badge .salary=${salary}></job-salary-badge
        ><job-apply-button .posting=${posting} now=${now}></job-apply-button
        ><job-board .postings=${postings} now=${now} no-url></job-board><output>${value}</output>`,
      container,
    );
  };
  show(data);
  return show;
};
