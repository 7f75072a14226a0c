import { useState } from 'react';
import { Link } from 'react-router';
import { JobPosting, JobStartDatePicker } from 'job-posting-elements/react';
import posting from '../../../posting.json';

export default function Client() {
  const [start, setStart] = useState('2099-06-15');
  const [applied, setApplied] = useState('');
  return (
    <>
      <JobPosting
        posting={posting}
        onJobApply={(event) => {
          event.preventDefault();
          setApplied(event.posting.title);
        }}
      />
      <JobStartDatePicker
        startDates={posting.startDates}
        value={start}
        onChange={(event) => setStart(event.currentTarget.value)}
      />
      <output id="start">{start}</output>
      <output id="applied">{applied}</output>
      <Link to="/">Rendered card</Link>
    </>
  );
}
