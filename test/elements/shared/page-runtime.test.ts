import { expect } from '@open-wc/testing';
import { mount } from '../../support/mount.js';
import { visibleText } from '../../support/queries.js';
import { nextTask } from '../../support/snapshot.js';
import { resetPageRuntime, updateAllElements } from '../../../src/elements/shared/page-runtime.js';

describe('the page runtime', () => {
  it('forgets all elements when it is reset, and starts again with the next one', async () => {
    const box = await mount<HTMLElement>(
      '<div lang="en"><job-salary-badge currency="EUR" value="1234.5"></job-salary-badge></div>',
    );
    const badge = box.querySelector('job-salary-badge');
    if (!badge) throw new Error('not mounted');
    expect(visibleText(badge)).to.equal('€1,234.50');
    resetPageRuntime();
    box.lang = 'de';
    updateAllElements();
    await nextTask();
    await badge.updateComplete;
    expect(visibleText(badge), 'nothing observes the language').to.equal('€1,234.50');
    box.append(badge); // connected again
    await badge.updateComplete;
    expect(visibleText(badge)).to.equal('1.234,50 €');
    box.lang = 'en';
    await nextTask();
    await badge.updateComplete;
    expect(visibleText(badge), 'the language is observed again').to.equal('€1,234.50');
  });
});
