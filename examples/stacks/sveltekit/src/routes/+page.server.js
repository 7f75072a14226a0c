import { renderPosting } from 'job-posting-elements/server';
import posting from '../../../posting.json';

export const load = async () => ({
  card: await renderPosting(posting, { href: posting.url, structuredData: true }),
});
