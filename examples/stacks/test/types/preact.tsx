import type { JobPostingInput } from 'job-posting-elements';
import 'job-posting-elements/preact';

const posting: JobPostingInput = { title: 'Engineer', hiringOrganization: 'Acme' };

export const tags = (
  <>
    <job-posting
      id="ml"
      class="wide"
      posting={posting}
      layout="full"
      heading-level={3}
      structured-data
      onjob-apply={(event) => {
        const date: string = event.startDate;
        void event.currentTarget.reload();
        console.log(date);
      }}
    >
      <a href="/jobs/ml">Engineer</a>
    </job-posting>
    <job-posting posting={JSON.stringify(posting)} source="json-ld" />
    <job-start-date-picker startDates="Summer 2027" onChange={({ currentTarget }) => currentTarget.value} />
    <job-board src="/jobs.json" detail="dialog" sort="pay" onjob-board-change={({ count }) => count.toFixed()} />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error a layout of boards */}
    <job-posting layout="rows" />
    {/* @ts-expect-error no such sort */}
    <job-board sort="salary" />
    {/* @ts-expect-error an unknown key of a posting */}
    <job-posting posting={{ titel: 'Engineer' }} />
    {/* @ts-expect-error no field of the event */}
    <job-posting onjob-apply={(event) => event.detail} />
  </>
);
