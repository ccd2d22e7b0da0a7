export { askEarly } from './ask-early.ts';
export { viewsOf } from './registry.ts';
export { SignIn } from './sign-in.tsx';
