// The landing page: a card that follows what the visitor changes, and the snippet that makes it.
import { examplePostings } from './example-postings.js';
import { formatJson } from './format-json.js';
import { copies } from './site.js';

const WAIT_MS = 200;
const SCRIPT = `<script type="module"
  src="https://unpkg.com/job-posting-elements/dist/job-posting.min.js"></script>`;

const find = (id) => document.querySelector(`#${id}`);
const [card, json, before, after, problems] = ['card', 'json', 'before', 'after', 'problems'].map(find);
const [accent, radius, layout, language] = ['accent', 'radius', 'layout', 'language'].map(find);
const DEFAULT_ACCENT = accent.value;
let chosenAccent = null;

const tokens = () =>
  Object.entries({ '--job-accent': chosenAccent, '--job-radius': radius.value }).filter(([, value]) => value);

/** The snippet around the JSON. */
const snippet = () => {
  const style = tokens().map(([name, value]) => `  ${name}: ${value};\n`);
  const css = style.length > 0 ? `<style>\njob-posting {\n${style.join('')}}\n</style>\n` : '';
  const attributes = [
    layout.value && ` layout="${layout.value}"`,
    language.value !== 'en' && ` lang="${language.value}"`,
  ].filter(Boolean);
  return {
    start: `${SCRIPT}\n${css}\n<job-posting${attributes.join('')}>\n  <script type="application/json">`,
    end: '  </script>\n</job-posting>',
  };
};

const showSnippet = () => {
  const { start, end } = snippet();
  before.textContent = start;
  after.textContent = end;
};

const showLook = () => {
  for (const name of ['--job-accent', '--job-radius']) card.style.removeProperty(name);
  for (const [name, value] of tokens()) card.style.setProperty(name, value);
  card.layout = layout.value || 'card';
  card.lang = language.value;
  card.dir = ['ar', 'he'].includes(language.value) ? 'rtl' : 'ltr';
  showSnippet();
};

let timer = 0;
const showPosting = async () => {
  card.posting = json.value;
  await card.ready;
  const [first] = card.problems.filter(({ severity }) => severity !== 'advice');
  problems.classList.toggle('some', first !== undefined);
  problems.textContent = first
    ? [first.path, `${first.message} ${first.hint ?? ''}`].filter(Boolean).join(': ')
    : 'Everything is understood.';
};
json.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(showPosting, WAIT_MS);
});
accent.addEventListener('input', () => {
  chosenAccent = accent.value;
  showLook();
});
for (const field of [radius, layout, language]) field.addEventListener('change', showLook);

const examples = examplePostings(new Date());
const buttons = [...find('examples').children];
for (const [index, button] of buttons.entries()) {
  const { lang, posting } = examples[index];
  button.addEventListener('click', () => {
    for (const other of buttons) other.ariaPressed = String(other === button);
    json.value = formatJson(posting);
    language.value = lang;
    chosenAccent = null;
    accent.value = DEFAULT_ACCENT;
    showLook();
    return showPosting();
  });
}

copies(find('copy'), () => {
  const { start, end } = snippet();
  return [start, json.value.replaceAll(/^(?=.)/gm, '  '), end].join('\n');
});

// the text goes to the builder by way of this tab's storage, and nowhere else
document.querySelector('.paste').addEventListener('submit', () => {
  try {
    sessionStorage.setItem('job-posting-builder-text', find('text').value);
  } catch {
    // storage is blocked: the builder begins empty
  }
});
showSnippet();
