import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { resumeRenewal } from './session/index.ts';
import { askEarly } from './views/index.ts';
// oxlint-disable-next-line import/no-unassigned-import -- Vite takes styles by import.
import './styles/base.css';

// A part of the page that a newer build has replaced: the page is loaded anew, once.
addEventListener('vite:preloadError', () => {
  if (Date.now() - Number(sessionStorage.getItem('reloaded')) < 60_000) return;
  sessionStorage.setItem('reloaded', String(Date.now()));
  location.reload();
});

askEarly();
void resumeRenewal();
const element = document.getElementById('app');
if (element !== null) {
  createRoot(element).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
