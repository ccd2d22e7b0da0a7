export { type Overall, overallRatings, satisfactionForm } from './satisfaction.form.ts';
