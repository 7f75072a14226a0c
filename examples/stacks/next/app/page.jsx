import Link from 'next/link';
import { JobPosting } from 'job-posting-elements/react';
import posting from '../../posting.json';

// a server component: the posting and a fallback link are in the HTML
export default function Page() {
  return (
    <>
      <JobPosting posting={posting} structured-data />
      <Link href="/client">Client component</Link>
    </>
  );
}
