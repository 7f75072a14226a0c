import { expect } from '@open-wc/testing';
import { jsonLd } from '../../../src/sources/json-ld/index.js';
import { pageData } from '../../../src/sources/json-ld/script.js';
import { partsOf, readAll } from '../reading.js';
import { capturedText } from '../../support/corpus.js';

/** The parts of each posting in the captures. */
const CAPTURES: readonly (readonly [file: string, ...postings: string[]])[] = [
  ['jsonld-pages/ausbildung-listing-two-blocks.html', 'title employer place pay apply text', 'title apply'],
  ['jsonld-pages/double-encoded-string-org-broken-sibling.html', 'title employer text'],
  ['jsonld-pages/imelgrat-gist-hourly-array-type.jsonld', 'nothing'],
  ['jsonld-pages/neura_robotics_manager.html', 'title employer place country posted deadline apply text'],
  ['jsonld-pages/neura_robotics_manager.jsonld', 'title employer place country posted deadline apply text'],
  ['jsonld-pages/phsc-search-console-example.jsonld', 'title employer place posted deadline text'],
  ['jsonld-pages/purvsoft-itemlist-intern.jsonld', 'title employer place country posted deadline apply text'],
  ['jsonld-pages/rise2growth-no-dates.jsonld', 'title employer place country text'],
  ['jsonld-pages/rust-readme-string-salary.jsonld', 'title employer workplace pay posted'],
  ['jsonld-pages/satellytes-personio.jsonld', 'title employer place country workplace posted text'],
  ['jsonld-vendor-shapes/breezy-url-differs.jsonld', 'title employer place country posted apply text'],
  ['jsonld-vendor-shapes/careerplug-escaped-html.jsonld', 'title employer place country posted text'],
  ['jsonld-vendor-shapes/csod-pascalcase.jsonld', 'title place posted deadline text'],
  ['jsonld-vendor-shapes/hireology.jsonld', 'title employer place country posted text'],
  ['jsonld-vendor-shapes/jobvite-string-org-intern.jsonld', 'title employer place country posted apply text'],
  ['jsonld-vendor-shapes/no-hiring-organization.jsonld', 'title posted text'],
  ['jsonld-vendor-shapes/string-org-array-location.jsonld', 'title employer place country posted text'],
  ['jsonld-vendor-shapes/talemetry-missing-comma.html'],
  ['jsonld-vendor-shapes/talentbrew-double-escaped.html', 'title place text'],
  ['jsonld-vendor-shapes/vagas-cdata-portuguese.html', 'title place country posted deadline text'],
  ['schemaorg/eg-0028.jsonld', 'title place pay posted text'],
  ['schemaorg/eg-0213.jsonld', 'title'],
  ['schemaorg/eg-0251.jsonld', 'title employer'],
  ['schemaorg/eg-0280.jsonld', 'title'],
  ['schemaorg/eg-0281.jsonld', 'title employer'],
  ['schemaorg/eg-0283.jsonld', 'title text'],
  ['schemaorg/eg-0284.jsonld', 'title text'],
  ['schemaorg/eg-0285.jsonld', 'title'],
  ['schemaorg/eg-0286.jsonld', 'title text'],
  ['schemaorg/eg-0287.jsonld', 'title'],
];

/** How many scripts of the captures are not JSON. */
const BROKEN: Readonly<Record<string, number>> = {
  'jsonld-pages/double-encoded-string-org-broken-sibling.html': 1,
  'jsonld-vendor-shapes/talemetry-missing-comma.html': 1,
};

describe('json-ld: captures', () => {
  for (const [file, ...postings] of CAPTURES) {
    it(file, async function () {
      const text = await capturedText(this, `postings/${file}`);
      const page = file.endsWith('.html') ? pageData(text) : { blocks: [JSON.parse(text)], issues: [] };
      expect(page.issues.length).to.equal(BROKEN[file] ?? 0);
      const rows = readAll(jsonLd, page.blocks);
      expect(rows.map(({ posting }) => partsOf(posting))).to.deep.equal(postings);
      // the only error is a missing title
      const errors = rows.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'error'));
      expect(errors.map(({ path }) => path)).to.deep.equal(postings.includes('nothing') ? ['title'] : []);
    });
  }
});
