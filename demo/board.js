import { boardFeed } from './board-feed.js';

document.querySelector('#board').postings = boardFeed(2000);
document.querySelector('#cards').postings = boardFeed(60);
