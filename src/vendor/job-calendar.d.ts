// Defines <job-calendar-date> and <job-calendar-month>.
export {};
