import { createRef } from 'react';
import type { JobPostingElement, JobPostingInput } from 'job-posting-elements';
import { JobBoard, JobPosting, JobStartDatePicker } from 'job-posting-elements/react';

const posting: JobPostingInput = {
  title: 'Engineer',
  hiringOrganization: 'Acme',
  baseSalary: { currency: 'USD', value: 12_100, unitText: 'MONTH' },
};
const ref = createRef<JobPostingElement>();

export const tags = (
  <>
    <job-posting
      ref={ref}
      id="ml"
      className="wide"
      posting={posting}
      layout="full"
      heading-level={3}
      structured-data
      onjob-apply={(event) => {
        const date: string = event.startDate;
        const title: string | undefined = event.posting?.title;
        void event.currentTarget.reload();
        console.log(date, title);
        event.preventDefault();
      }}
      onjob-problem={({ problems, fatal }) => console.log(problems.length, fatal)}
    >
      <a href="/jobs/ml">Engineer</a>
      <h1 slot="heading">Engineer</h1>
    </job-posting>
    <job-posting posting={JSON.stringify(posting)} source="json-ld" />
    <job-salary-badge for="ml" currency="USD" min-value="10" max-value={null} compact />
    <job-start-date-picker name="start" required startDates={['2027-05', 'ASAP']} value="2027-05" onChange={() => {}} />
    <job-apply-button htmlFor="ml" tools />
    <job-board src="/jobs.json" detail="dialog" sort="pay" group-by="place" page-size={20} layout="cards" />
    <job-board search={() => Promise.resolve({ postings: [], total: 0 })} />
  </>
);

export const components = (
  <>
    <JobPosting posting={posting} layout="row" onJobApply={({ url }) => console.log(url)}>
      <a href="/jobs/ml">Engineer</a>
    </JobPosting>
    <JobPosting src="/jobs/ml.json" ref={ref} />
    <JobStartDatePicker startDates="Summer 2027" onChange={({ currentTarget }) => console.log(currentTarget.value)} />
    <JobBoard postings={[posting]} onJobBoardChange={({ count }) => console.log(count)} />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error a layout of boards */}
    <job-posting layout="rows" />
    {/* @ts-expect-error no such sort */}
    <job-board sort="salary" />
    {/* @ts-expect-error no such way to open a posting */}
    <job-board detail="popup" />
    {/* @ts-expect-error no such source */}
    <job-posting source="linkedin" />
    {/* @ts-expect-error an unknown key of a posting */}
    <job-posting posting={{ titel: 'Engineer' }} />
    {/* @ts-expect-error an unknown attribute */}
    <job-posting lay-out={3} headinglevel={2} />
    {/* @ts-expect-error no field of the event */}
    <job-posting onjob-apply={(event) => event.detail} />
    {/* @ts-expect-error no field of the event */}
    <JobPosting onJobApply={(event) => event.detail} />
    {/* @ts-expect-error no text for a number */}
    <JobBoard page-size="many" />
  </>
);
