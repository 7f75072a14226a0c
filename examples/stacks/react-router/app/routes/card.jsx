import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import 'job-posting-elements/define';
import posting from '../../../posting.json';

export async function loader() {
  const { renderPosting } = await import('job-posting-elements/server');
  return { card: await renderPosting(posting, { href: posting.url, structuredData: true }) };
}

export default function Card({ loaderData }) {
  const [applied, setApplied] = useState('');
  useEffect(() => {
    const onApply = (event) => {
      event.preventDefault();
      setApplied(event.posting.title);
    };
    document.addEventListener('job-apply', onApply);
    return () => document.removeEventListener('job-apply', onApply);
  }, []);
  return (
    <>
      <main dangerouslySetInnerHTML={{ __html: loaderData.card }} />
      <output id="applied">{applied}</output>
      <Link to="/client">Components</Link>
    </>
  );
}
