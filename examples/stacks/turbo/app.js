document.addEventListener('job-apply', (event) => {
  event.preventDefault();
  document.querySelector('#applied')?.replaceChildren(event.posting?.title ?? '');
});
