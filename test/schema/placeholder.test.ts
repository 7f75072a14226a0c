import { expect } from '@open-wc/testing';
import { parsePosting } from '../../src/schema/index.js';
import { isPlaceholder } from '../../src/schema/placeholder.js';

describe('isPlaceholder', () => {
  for (const text of [
    ['', ' ', '-', '--', '–', '—', '.', '...', '…', '?', '*', '_', '/', '()', '•', '\u00A0', '***', '~', '？'],
    ['N/A', 'n/a', 'N.A.', 'n. a.', 'NA', 'N / A', '#N/A', '(n/a)', '"N/A"', 'Ｎ／Ａ', 'NaN', 'nan', 'nil'],
    ['none', 'None', '<none>', 'NULL', 'null', '(null)', 'undefined', 'Unknown', 'TBD', 'tba', 'T.B.D.', 'TBC'],
    ['not specified', 'Not Specified.', 'not-specified', 'NOT_SPECIFIED', 'Not provided', 'To be determined'],
    ['n/d', 's/d', '-- Select --', 'Select…', 'Please select', '[object Object]', 'Bitte wählen', 'entfällt'],
    ['n.v.t.', 'nog te bepalen', 'sans objet', 'Néant', 'à venir', 'por anunciar', 'do potwierdzenia', 'Ej aktuellt'],
    ['特になし', '해당사항 없음', 'אין', 'لا شيء', 'xxx'],
    ['{{location}}', '${company}', '%CITY%', 'T.B.A'],
    ['k. A.', 'k.A.', 'keine Angabe', 'Keine Angaben', 'nicht angegeben', 'Unbekannt'],
    ['sin especificar', 'No especificado', 'por definir', 'NO DISPONIBLE'],
    ['non précisé', 'Non précisée', 'NON PRÉCISÉ', 'non renseigné', 'à définir', 'Non communiqué'],
    ['não informado', 'Não especificado', 'non specificato', 'Da definire'],
    ['niet opgegeven', 'Onbekend', 'brak danych', 'nie dotyczy', 'Nie określono'],
    ['ej angivet', 'Saknas', 'Belirtilmemiş', 'BELİRTİLMEMİŞ', 'yok'],
    ['غير محدد', 'لا يوجد', 'לא צוין', 'निर्दिष्ट नहीं', 'अज्ञात'],
    ['未定', '不明', 'なし', '（なし）', '該当なし', '없음', '해당 없음', '미정', '无', '暂无', '待定', '無', '暫無'],
  ].flat()) {
    it(`finds no value in ${JSON.stringify(text)}`, () => expect(isPlaceholder(text)).to.equal(true));
  }

  for (const text of [
    ['0', '1', 'A', 'X', 'C++', 'C#', '.NET', 'R', '5', '#1', '$12', '10%', '🚀', '東京', '木', 'Ω', 'É'],
    ['Berlin', 'Nantes', 'Nana', 'Nilsson', 'Nanjing', 'Nullarbor', 'KA', 'ND', 'NC', 'ka', 'SD', 'Tbilisi'],
    ['None of these', 'Not for beginners', 'Unknown Worlds Entertainment', 'No experience needed', 'Noneya'],
    ['The Unknown Company', 'Nippon', 'Offen', 'Anywhere', 'Remote', 'Undisclosed', 'Keine Kompromisse GmbH'],
    [
      '{{a}} and more',
      'Wird',
      'N.D.',
      'S.D.',
      'Select',
      'Entfaltung GmbH',
      'Xx',
      '未来',
      '無印良品',
      '不二家',
      '미래에셋',
      'Norwich',
      'Sans Souci',
      'Brakel',
    ],
  ].flat()) {
    it(`finds a value in ${JSON.stringify(text)}`, () => expect(isPlaceholder(text)).to.equal(false));
  }

  it('takes linear time', () => {
    for (const text of ['-'.repeat(100_000), `N${' '.repeat(100_000)}A`, '{{'.repeat(20), `${'('.repeat(39)}n`])
      isPlaceholder(text);
  });
});

describe('a rich text', () => {
  for (const text of ['<p>N/A</p>', '<p>-</p>', '<p>&nbsp;</p>', '<div><br></div>'])
    it(`has no value if it is ${text}`, () => {
      const { posting } = parsePosting({ title: 'Cook', description: text });
      expect(posting).to.deep.equal({ title: 'Cook' });
    });
});

it('takes the code of Namibia for a country', () => {
  const { posting } = parsePosting({ title: 'Cook', jobLocation: { addressCountry: 'NA' } });
  expect(posting).to.deep.equal({ title: 'Cook', jobLocation: [{ addressCountry: 'NA' }] });
});
