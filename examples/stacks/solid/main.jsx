import 'job-posting-elements/define';
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import posting from '../posting.json';

const App = () => {
  const [start, setStart] = createSignal('2099-06-15');
  const [applied, setApplied] = createSignal('');
  return (
    <>
      <job-posting posting={posting} layout="full" onjob-apply={(event) => setApplied(event.posting.title)} />
      <job-start-date-picker
        start-dates={posting.startDates}
        value={start()}
        onChange={({ currentTarget }) => setStart(currentTarget.value)}
      />
      <output id="start">{start()}</output>
      <output id="applied">{applied()}</output>
    </>
  );
};

render(() => <App />, document.querySelector('#root'));
