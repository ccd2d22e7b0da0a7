import { nestedLists } from './odd-values.ts';

const typename = '{ __typename }';

/** What a body is, the body, and the status and a code that it is refused with at every endpoint. */
export const malformedBodies: readonly (readonly [string, string | Uint8Array<ArrayBuffer>, number, string])[] = [
  ['is empty', '', 400, 'REQUEST_INVALID'],
  ['is no JSON', '{"query', 400, 'REQUEST_INVALID'],
  ['is not UTF-8', Buffer.from('{"query":"{ __typename }","operationName":"\xff"}', 'latin1'), 400, 'REQUEST_INVALID'],
  ['is null', 'null', 400, 'BAD_REQUEST'],
  ['is a number', '1e999', 400, 'BAD_REQUEST'],
  ['is a batch', `[{"query":"${typename}"}]`, 400, 'BAD_REQUEST'],
  ['holds no query', '{"variables":{}}', 400, 'BAD_REQUEST'],
  ['has a query that is an object', '{"query":{}}', 400, 'BAD_REQUEST'],
  ['has variables in a text', `{"query":"${typename}","variables":"{}"}`, 400, 'BAD_REQUEST'],
  ['has variables in a list', `{"query":"${typename}","variables":[]}`, 400, 'BAD_REQUEST'],
  ['has extensions in a list', `{"query":"${typename}","extensions":[]}`, 400, 'BAD_REQUEST'],
  ['has a number for operationName', `{"query":"${typename}","operationName":1}`, 400, 'BAD_REQUEST'],
  [
    'names an operation that is not there',
    `{"query":"${typename}","operationName":"A"}`,
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  ['names an operation by NUL', `{"query":"${typename}","operationName":"\\u0000"}`, 400, 'INPUT_INVALID'],
  [
    'holds a fragment and no operation',
    '{"query":"fragment A on Query { __typename }"}',
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['subscribes', '{"query":"subscription { x }"}', 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['asks for nothing there is', '{"query":"{ x }"}', 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['has a prototype', `{"query":"${typename}","variables":{"__proto__":{"a":1}}}`, 400, 'REQUEST_INVALID'],
  [
    'nests variables 200,000 levels',
    `{"query":"${typename}","variables":{"a":${nestedLists(200_000)}}}`,
    400,
    'REQUEST_INVALID',
  ],
  [
    'nests extensions 200,000 levels',
    `{"query":"${typename}","extensions":{"a":${nestedLists(200_000)}}}`,
    400,
    'REQUEST_INVALID',
  ],
  ['nests itself 200,000 levels', nestedLists(200_000), 400, 'REQUEST_INVALID'],
  [
    'nests 200,000 lists in its document',
    `{"query":"{ __type(name: ${nestedLists(200_000)}) { name } }"}`,
    400,
    'DOCUMENT_TOO_DEEP',
  ],
  [
    'nests 900 lists in its document',
    `{"query":"{ __type(name: ${nestedLists(900)}) { name } }"}`,
    400,
    'DOCUMENT_TOO_DEEP',
  ],
  ['nests 100,000 fields', `{"query":"${'{ a '.repeat(100_000)}${'}'.repeat(100_000)}"}`, 400, 'DOCUMENT_TOO_DEEP'],
  ['nests 600 fields', `{"query":"${'{ a '.repeat(600)}${'}'.repeat(600)}"}`, 400, 'DOCUMENT_TOO_DEEP'],
  ['has NUL in an argument', `{"query":"{ __type(name: \\"\\\\u0000\\") { name } }"}`, 400, 'INPUT_INVALID'],
  [
    'has half a character in an argument',
    `{"query":"{ __type(name: \\"\\\\ud800\\") { name } }"}`,
    400,
    'GRAPHQL_PARSE_FAILED',
  ],
  [
    'has NUL in a variable',
    `{"query":"query ($n: String!) { __type(name: $n) { name } }","variables":{"n":"a\\u0000"}}`,
    400,
    'INPUT_INVALID',
  ],
  [
    'has half a character in a variable',
    `{"query":"query ($n: String!) { __type(name: $n) { name } }","variables":{"n":"\\udc00a"}}`,
    400,
    'INPUT_INVALID',
  ],
  [
    'has NUL in the default of a variable',
    `{"query":"query ($n: String! = \\"\\\\u0000\\") { __type(name: $n) { name } }"}`,
    400,
    'INPUT_INVALID',
  ],
];
