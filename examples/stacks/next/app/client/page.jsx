'use client';
import { useState } from 'react';
import { JobPosting, JobStartDatePicker } from 'job-posting-elements/react';
import posting from '../../../posting.json';

export default function Page() {
  const [start, setStart] = useState('2099-06-15');
  const [applied, setApplied] = useState('');
  return (
    <>
      <JobPosting posting={posting} onJobApply={(event) => setApplied(event.posting.title)} />
      <JobStartDatePicker
        startDates={posting.startDates}
        value={start}
        onChange={(event) => setStart(event.currentTarget.value)}
      />
      <output id="start">{start}</output>
      <output id="applied">{applied}</output>
    </>
  );
}
