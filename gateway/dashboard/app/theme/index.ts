export { chooseTheme, useTheme } from './theme.ts';
