import { expect } from '@open-wc/testing';
import { withEmployer } from '../../../src/model/posting/stated-employer.js';

const LOGO = 'https://acme.example/logo.svg';
const ACME = { name: 'Acme', logo: LOGO };

describe('the employer that a page states', () => {
  it('is that of a posting without one', () => {
    expect(withEmployer({ title: 'Cook' }, ACME).hiringOrganization).to.deep.equal({ name: 'Acme', logo: LOGO });
    expect(withEmployer({ title: 'Cook' }, { name: 'Acme', logo: null }).hiringOrganization).to.deep.equal({
      name: 'Acme',
    });
  });

  it('does not replace another one, and its logo is its own', () => {
    const posting = { title: 'Cook', hiringOrganization: { name: 'Bolt' } };
    expect(withEmployer(posting, ACME)).to.equal(posting);
    const own = { title: 'Cook', hiringOrganization: { name: 'acme ', slogan: 'Anvils' } };
    expect(withEmployer(own, ACME).hiringOrganization).to.deep.equal({ name: 'acme ', slogan: 'Anvils', logo: LOGO });
  });

  it('may be a logo alone, of every posting that names an employer without one', () => {
    const employer = { name: null, logo: LOGO };
    expect(withEmployer({ title: 'Cook' }, employer)).to.deep.equal({ title: 'Cook' });
    const posting = { title: 'Cook', hiringOrganization: { name: 'Bolt' } };
    expect(withEmployer(posting, employer).hiringOrganization?.logo).to.equal(LOGO);
    const stated = { title: 'Cook', hiringOrganization: { name: 'Bolt', logo: 'https://bolt.example/l.svg' } };
    expect(withEmployer(stated, employer)).to.equal(stated);
  });

  it('is nothing where nothing is stated', () => {
    const posting = { title: 'Cook' };
    expect(withEmployer(posting, { name: null, logo: null })).to.equal(posting);
    expect(withEmployer(posting, { name: ' ', logo: LOGO })).to.equal(posting);
  });
});
