export { ensureDashboard } from './ensure-build.ts';
export { type DashboardOptions, serveDashboard } from './serve.ts';
export { type DashboardSignIn, signInOf } from './sign-in.ts';
