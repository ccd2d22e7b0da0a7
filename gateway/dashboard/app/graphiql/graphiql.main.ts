import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { GraphiqlPage } from './graphiql-page.tsx';
// oxlint-disable-next-line import/no-unassigned-import -- Vite takes styles by import.
import 'graphiql/style.css';
// oxlint-disable-next-line import/no-unassigned-import -- Vite takes styles by import.
import './graphiql.css';

const element = document.getElementById('app');
// Not in strict mode: the editor's store is filled twice there.
if (element !== null) createRoot(element).render(createElement(GraphiqlPage));
