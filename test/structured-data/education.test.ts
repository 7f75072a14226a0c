import { expect } from '@open-wc/testing';
import { credentialCategory } from '../../src/structured-data/education.js';

describe('credentialCategory', () => {
  for (const [category, names] of Object.entries({
    'bachelor degree':
      "Bachelor|bachelors|Bachelor’s|Bachelor's degree|BA|B.A.|B.Sc.|Bachelor of Science|Bachelor’s degree in Nursing|Bachelor’s or higher|BACHELOR_DEGREE|Licenciatura|Laurea triennale|Bacharelado|Bac+3|Licencjat|Kandidatexamen|Lisans|学士|本科|학사",
    'postgraduate degree':
      'Master’s|Masters|M.Sc.|MBA|PhD|Ph.D.|Ph.D. in Physics|Doctorate|Maestría|Mastère|Doutorado|Laurea magistrale|Yüksek lisans|修士|博士|硕士|碩士|석사|תואר שני|ماجستير|स्नातकोत्तर|Postgraduate degree',
    'high school':
      'High School|high-school diploma|GED|High school diploma or equivalent|Abitur|A-levels|A levels|Baccalauréat|Ensino médio|高卒|고졸',
    'associate degree': 'Associate’s degree|Associate degree|Associate of Arts|大专',
    'professional certificate': 'Professional certificate|professional certification|Certificat professionnel',
  })) {
    for (const name of names.split('|'))
      it(`is "${category}" for ${name}`, () => {
        expect(credentialCategory(name)).to.equal(category);
      });
  }

  for (const name of [
    'Bachelor’s or Master’s',
    'BSc/MSc',
    'Scrum Master',
    'MS Office',
    'Ausbildung',
    'Tertiary',
    'Bachelor in Law and Master in Law',
    '',
    '—',
  ])
    it(`is unknown for "${name}"`, () => {
      expect(credentialCategory(name)).to.equal(null);
    });
});
