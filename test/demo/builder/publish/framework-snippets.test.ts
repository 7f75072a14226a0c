import { expect } from '@open-wc/testing';
import { reactSnippet, vueSnippet } from '../../../../demo/builder/publish/framework-snippets.js';
import { HOSTILE, JOB, stateOf } from '../states.js';

const THEME = { tokens: { '--job-accent': '#8c1d18' }, colorScheme: 'dark' } as const;

describe('reactSnippet and vueSnippet', () => {
  it('hold data, layout and theme', () => {
    const state = { ...stateOf(JOB), theme: THEME, layout: 'full' } as const;
    const react = reactSnippet(state);
    expect(react).to.contain(
      '<job-posting posting={JSON.stringify(posting)} layout="full" structured-data="" style={style}>',
    );
    expect(react).to.contain('"--job-accent": "#8c1d18"');
    expect(react).to.contain('colorScheme: "dark"');
    expect(vueSnippet(state)).to.contain(
      '<job-posting :posting="JSON.stringify(posting)" layout="full" structured-data :style="style">',
    );
  });

  it('make a board of several jobs', () => {
    expect(reactSnippet(stateOf(JOB, JOB))).to.contain("import 'job-posting-elements/define/job-board'");
    expect(vueSnippet(stateOf(JOB, JOB))).to.contain(':postings="JSON.stringify(postings)"');
  });

  it('are empty without a title', () => {
    expect(reactSnippet(stateOf({})) + vueSnippet(stateOf({}))).to.equal('');
  });

  it('hold texts of a posting in strings of JavaScript alone', () => {
    const state = stateOf({ title: HOSTILE.join(' '), description: HOSTILE.join(' ') });
    expect(vueSnippet(state).match(/<\/script/g)).to.have.length(1);
    expect(vueSnippet(state).split('<template>')[1]).not.to.contain('hostile');
    expect(reactSnippet(state)).not.to.contain('<script');
  });
});
