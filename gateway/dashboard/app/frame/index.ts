export { AnsweredAt } from './answered-at.tsx';
export { Header } from './header.tsx';
export { Heading } from './heading.tsx';
export { Intro } from './intro.tsx';
export { MonthPicker, useMonthOfGraph } from './month-picker.tsx';
