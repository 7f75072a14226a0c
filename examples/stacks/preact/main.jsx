import 'job-posting-elements/define';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import posting from '../posting.json';

const App = () => {
  const [start, setStart] = useState('2099-06-15');
  const [applied, setApplied] = useState('');
  return (
    <>
      <job-posting posting={posting} layout="full" onjob-apply={(event) => setApplied(event.posting.title)} />
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

render(<App />, document.querySelector('#root'));
