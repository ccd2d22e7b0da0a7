import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { map } from 'rxjs';
import { currentSession } from '../session/index.ts';
import { currentTag } from '../words/index.ts';
import type { OwnerReport } from './answer.ts';

/** Partners have a door of their own, which a key of their grant opens. */
const withToken = new ApolloLink((operation, forward) => {
  const session = currentSession();
  const token = session?.partnerKey ?? session?.token;
  operation.setContext({
    headers: { 'accept-language': currentTag(), ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    uri: session?.caller.role === 'partner' ? '/partner/graphql' : '/graphql',
  });
  return forward(operation);
});

/** Apollo Client gives data and errors; which owners an answer lacks stands beside them and is handed on here. */
const withOwners = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    map((result) => {
      const hear = operation.getContext()['hearOwners'];
      if (typeof hear === 'function') hear(ownersIn(result.extensions));
      return result;
    }),
  ),
);

export const client = new ApolloClient({
  link: ApolloLink.from([withToken, withOwners, new HttpLink()]),
  cache: new InMemoryCache({ typePolicies: { Division: { keyFields: ['code'] }, Owner: { keyFields: ['code'] } } }),
  // Two views that ask the same are joined by the store of answers, which also keeps errors and time.
  queryDeduplication: false,
});

function ownersIn(extensions: unknown): readonly OwnerReport[] {
  if (typeof extensions !== 'object' || extensions === null || !('owners' in extensions)) return [];
  return Array.isArray(extensions.owners) ? extensions.owners : [];
}
