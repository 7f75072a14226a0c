import { expect } from '@open-wc/testing';
import { parseEmploymentTypes } from '../../../src/sources/fields/employment-types.js';
import { TracedValue } from '../../../src/sources/traced-value.js';

const typesOf = (label: unknown): unknown => parseEmploymentTypes(new TracedValue(label, '')).value;

describe('employment types', () => {
  for (const [type, ...labels] of [
    ['FULL_TIME', 'Full-time', 'FULLTIME', 'full', 'Vollzeit', 'Temps plein', 'À temps complet', 'Jornada completa'],
    ['FULL_TIME', 'Tempo integral', 'Tempo pieno', 'Voltijds', 'Pełny etat', 'Heltid', 'Tam zamanlı', 'משרה מלאה'],
    ['FULL_TIME', 'دوام كامل', 'पूर्णकालिक', 'フルタイム', '常勤', '풀타임', '全职', '全職'],
    ['PART_TIME', 'Part time', 'part', 'Teilzeit', 'Mi-temps', 'Tiempo parcial', 'Meio período', 'Deeltijd', 'Deltid'],
    ['PART_TIME', 'Niepełny etat', 'Pół etatu', 'Yarı zamanlı', 'משרה חלקית', '非常勤', '시간제', '兼职', '非全職'],
    [
      'CONTRACTOR',
      'Contract',
      'Freelance',
      'Freelancer',
      '1099',
      'Freiberuflich',
      'Autónomo',
      'Indépendant',
      '프리랜서',
    ],
    ['TEMPORARY', 'Temp', 'Seasonal', 'Fixed-term', 'Befristet', 'CDD', 'Intérim', 'Temporal', 'Tijdelijk', '临时'],
    ['INTERN', 'Intern', 'Internship', 'Praktikum', 'Pflichtpraktikum', 'Praktikantin', 'Stage', 'Stage (6 mois)'],
    [
      'INTERN',
      'Stagiaire',
      'Prácticas',
      'Becario',
      'Pasantía',
      'Estágio',
      'Estagiária',
      'Tirocinio',
      'Staż',
      'Praktyki',
    ],
    ['INTERN', 'Praktik', 'Stajyer', 'התמחות', 'متدرب', 'इंटर्नशिप', 'インターンシップ', '인턴', '实习生'],
    ['VOLUNTEER', 'Volunteer', 'Ehrenamtlich', 'Bénévolat', 'Voluntariado', 'Vrijwilliger', 'ボランティア', '志愿者'],
    ['PER_DIEM', 'Per diem'],
    ['OTHER', 'Other'],
  ]) {
    for (const label of labels) it(`${label} is ${type}`, () => expect(typesOf(label)).to.deep.equal([type]));
  }

  it('several may be in one label, or in several', () => {
    expect(typesOf('Full-time or part-time')).to.deep.equal(['FULL_TIME', 'PART_TIME']);
    expect(typesOf('Fixed Term Contract, Full Time')).to.deep.equal(['FULL_TIME', 'TEMPORARY']);
    expect(typesOf(['Vollzeit', 'Praktikum'])).to.deep.equal(['FULL_TIME', 'INTERN']);
  });

  for (const label of [
    'Regular',
    'Permanent',
    'Permanent contract',
    'Unbefristet',
    'Festanstellung',
    'CDI',
    'Tempo indeterminato',
    'Werkstudent',
    'Working student',
    'Trainee',
    'Ausbildung',
    'Alternance',
    'Apprenticeship',
    'Internal',
    'International',
    'Autonomous systems',
    'Full stack',
    'Part of the leadership team',
    'Early stage',
    'Experienced',
    '正社員',
    '정규직',
    'N/A',
  ]) {
    it(`${label} states none`, () => expect(typesOf(label)).to.equal(undefined));
  }

  it('leaves what is no text to the schema', () => {
    expect(typesOf({ id: 1 })).to.deep.equal({ id: 1 });
    expect(typesOf(7)).to.equal(7);
    expect(typesOf(null)).to.equal(undefined);
  });
});
