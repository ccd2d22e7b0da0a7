import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import cityToday from '../../city-today.graphql?raw';

type Rates = {
  readonly coverage: { readonly rate: number | null } | null;
  readonly visitCompliance: { readonly rate: number | null } | null;
};
type City = Rates & {
  readonly name: string;
  readonly children: readonly (Rates & { readonly code: string; readonly name: string })[];
};

/** What anyone would write first: one request, and the figures of its answer. */
function App() {
  const [city, setCity] = useState<City>();
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const { token } = JSON.parse(sessionStorage.getItem('session') ?? '{}');
      const graph = new URLSearchParams(location.search).get('graph') ?? '/graphql';
      const answer = await fetch(graph, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: cityToday, variables: { month: new Date().toISOString().slice(0, 7) } }),
      });
      setCity((await answer.json()).data.division);
    };
    void ask();
  }, []);
  if (city === undefined) return <p>Loading…</p>;
  return (
    <>
      <h1>{city.name}</h1>
      <p className="figure-value">{city.visitCompliance?.rate}</p>
      <p>{city.coverage?.rate}</p>
      <ul>
        {city.children.map(({ code, name, coverage, visitCompliance }) => (
          <li key={code}>
            {name} {coverage?.rate} {visitCompliance?.rate}
          </li>
        ))}
      </ul>
    </>
  );
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
