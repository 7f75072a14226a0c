import Swup from 'swup';

const swup = new Swup({ containers: ['main'], animationSelector: false });
export const visit = (url) => swup.navigate(url);
