// Runs before the page is painted: the visitor's choice of light or dark, if there is one.
{
  const root = document.documentElement;
  root.classList.add('js');
  try {
    const scheme = localStorage.getItem('color-scheme');
    if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme;
  } catch {
    // storage is blocked: the system's scheme holds
  }
}
