import { renderPosting } from 'job-posting-elements/server';
import posting from '../../../posting.json';

export default defineEventHandler(() => renderPosting(posting, { href: posting.url, structuredData: true }));
