/** Registers every element, and exports all that `job-posting-elements` exports: the content of the one script tag. */
import './job-posting.js';

export * from '../index.js';
