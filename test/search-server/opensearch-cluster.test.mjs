// OpenSearch itself, run by `npm run test:opensearch`: three nodes on this machine.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { OpenSearchSearch } from '../../dist/search-server/index.js';
import { startOpenSearch, whatIsMissing } from '../support/opensearch/index.mjs';
import { NOW, ask, testAnswers, totalOf } from '../support/search-answers.mjs';

const skip = whatIsMissing() || false;

describe('a search server with OpenSearch', { skip, timeout: 600_000 }, () => {
  let cluster;
  before(async () => {
    cluster = await startOpenSearch({ size: Number(process.env.NODES ?? 1) });
  });
  after(() => cluster?.stop());

  testAnswers((index, options) => new OpenSearchSearch({ nodes: cluster.addresses, index, ...options }));
});
