/** What every kit runs, in one file: two would weigh a quarter more. */
import './checklist.ts';
import './papers-start.ts';
