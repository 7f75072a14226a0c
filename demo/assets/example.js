// Examples whose code can be changed: what is typed takes the place of the element above it.
const WAIT_MS = 250;

/** The nodes of a text of HTML. Its scripts do not run, and handlers in attributes are left out. */
const nodesOf = (html) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const node of body.querySelectorAll('*')) {
    for (const name of node.getAttributeNames()) if (name.startsWith('on')) node.removeAttribute(name);
  }
  return [...body.childNodes];
};

for (const example of document.querySelectorAll('[data-example]')) {
  const preview = example.querySelector('.preview');
  const source = example.querySelector('textarea');
  let timer = 0;
  source.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => preview.replaceChildren(...nodesOf(source.value)), WAIT_MS);
  });
}
