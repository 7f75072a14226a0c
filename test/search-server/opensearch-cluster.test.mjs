// OpenSearch itself, run by `npm run test:opensearch`: three nodes on this machine.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { OpenSearchSearch } from '../../dist/search-server/index.js';
import { startOpenSearch, whatIsMissing } from '../support/opensearch/index.mjs';
import { EVERYDAY_QUERIES } from '../fixtures/everyday-queries.js';
import { NOW, ask, idOf, rankedInBrowser, testAnswers } from '../support/search-answers.mjs';

const skip = whatIsMissing() || false;

describe('a search server with OpenSearch', { skip, timeout: 600_000 }, () => {
  let cluster;
  before(async () => {
    cluster = await startOpenSearch({ size: Number(process.env.NODES ?? 1) });
  });
  after(() => cluster?.stop());

  const open = (index, options) => new OpenSearchSearch({ nodes: cluster.addresses, index, ...options });
  testAnswers(open);

  it('ranks as a board in a browser does', async () => {
    const own = open('job_postings', { now: () => NOW });
    for (const [words, filters] of EVERYDAY_QUERIES) {
      const { postings } = await own.search(ask({ words, filters, limit: 100, facets: [] }));
      const names = rankedInBrowser({ words, filters }).slice(0, 100);
      assert.deepEqual(postings.map(idOf), names, JSON.stringify([words, filters]));
    }
  });
});
