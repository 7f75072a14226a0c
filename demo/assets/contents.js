// Runs before the page is painted: where there is room, the contents are open.
document.querySelector('.contents details').open = matchMedia('(width >= 52rem)').matches;
