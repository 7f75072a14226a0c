import * as Turbo from '@hotwired/turbo';

export const visit = (url) => Turbo.visit(url);
export const refresh = () => Turbo.session.refresh(location.href);
export const render = (message) => Turbo.renderStreamMessage(message);
