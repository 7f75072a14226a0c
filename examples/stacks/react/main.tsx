import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'job-posting-elements/define';
import { JobPosting } from 'job-posting-elements/react';
import posting from '../posting.json';

const App = () => {
  const [start, setStart] = useState('2099-06-15');
  const [applied, setApplied] = useState('');
  return (
    <>
      <JobPosting posting={posting} layout="full" onJobApply={(event) => setApplied(event.posting?.title ?? '')} />
      <job-start-date-picker
        startDates={posting.startDates}
        value={start}
        onChange={({ currentTarget }) => setStart(currentTarget.value)}
      />
      <output id="start">{start}</output>
      <output id="applied">{applied}</output>
    </>
  );
};

const root = document.querySelector('#root');
if (root) createRoot(root).render(<StrictMode children={<App />} />);
