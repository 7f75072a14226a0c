import { expect } from '@open-wc/testing';
import { CustomStates } from '../../../src/elements/shared/custom-states.js';

/** An element's internals with such a set of states as an engine has. */
const internalsWith = (states: unknown): ElementInternals => ({ states }) as ElementInternals; // nothing else is read

/** The states as Chromium before 125 has them. */
class DashedStates extends Set<string> {
  override add(name: string): this {
    if (!name.startsWith('--')) throw new DOMException(`'${name}' must start with '--'`, 'SyntaxError');
    return super.add(name);
  }
}

describe('the custom states', () => {
  it('are replaced as a whole', () => {
    const set = new Set<string>();
    const states = new CustomStates(() => internalsWith(set));
    states.set('ready', false, 'expired', null, undefined);
    states.add('pending');
    expect([...set]).to.deep.equal(['ready', 'expired', 'pending']);
    states.set('loading', 'ready');
    expect([...set].sort()).to.deep.equal(['loading', 'ready']);
    states.set();
    expect([...set]).to.deep.equal([]);
  });

  it('begin with two hyphens in engines that allow no other names', () => {
    const set = new DashedStates();
    const states = new CustomStates(() => internalsWith(set));
    states.set('ready', 'expired');
    expect([...set]).to.deep.equal(['--ready', '--expired']);
    states.set('loading');
    expect([...set]).to.deep.equal(['--loading']);
  });

  it('do nothing in engines that have no internals', () => {
    const states = new CustomStates(() => {
      throw new TypeError('attachInternals is not a function');
    });
    states.set('ready');
    expect(states.has('ready')).to.equal(true);
  });

  it('do nothing in engines without states', () => {
    const states = new CustomStates(() => internalsWith(undefined));
    expect(() => {
      states.set('ready');
      states.set('loading');
    }).not.to.throw();
  });
});
