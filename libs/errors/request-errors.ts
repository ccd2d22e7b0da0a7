import { GraphError } from './graph-error.ts';

/** Why a request over HTTP is refused before anything reads it. */
export const requestErrors = {
  requestInvalid: (why: string) =>
    new GraphError('REQUEST_INVALID', `${why} Send a POST with a JSON body that holds "query".`),
  requestTooDeep: (most: number) =>
    new GraphError('REQUEST_INVALID', `The JSON nests more than ${most} levels of lists and objects. Send it flatter.`),
  headersTooLarge: () =>
    new GraphError('REQUEST_INVALID', 'The headers hold more than 16 KiB. Send fewer of them, or a shorter token.'),
  hostUnknown: (host: string | undefined) =>
    new GraphError(
      'HOST_UNKNOWN',
      `This development server does not answer at ${host === undefined ? 'no host' : JSON.stringify(host.slice(0, 80))}. Add the name to DEVELOPMENT_HOSTS, or ask at localhost.`,
    ),
  /** The path names the argument or variable that holds the text, from the outside in. */
  textUnstorable: (path: readonly string[], held: string) =>
    new GraphError('INPUT_INVALID', `"${path.join('.')}" holds ${held}, which cannot be stored. Take it out.`, {
      path,
    }),
};
