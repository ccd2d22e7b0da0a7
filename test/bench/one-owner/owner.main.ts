import { type IncomingMessage, createServer } from 'node:http';
import { graphql } from 'graphql';
import { z } from 'zod';
import { announce } from '../process.ts';
import { type ShopDomain, buildShopSchema, domains, isShopDomain } from './schema.ts';

/**
 * The one owner: every domain at `/<domain>`. Each distinct body is executed once and answered from memory after that,
 * so that what is measured is the gateway and not this process.
 */
const Body = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).nullish() });
const schemas = new Map(
  Object.keys(domains)
    .filter(isShopDomain)
    .map((domain) => [domain, buildShopSchema(domain)]),
);
const answers = new Map<string, Promise<string>>();

const server = createServer((request, response) => {
  const domain = request.url?.slice(1) ?? '';
  if (!isShopDomain(domain)) {
    response.writeHead(404).end();
    return;
  }
  void textOf(request)
    .then((body) => answerOf(domain, body))
    .then((answer) => response.writeHead(200, { 'content-type': 'application/json' }).end(answer));
});

server.listen(0, '127.0.0.1', () => announce(server));

function answerOf(domain: ShopDomain, body: string): Promise<string> {
  const key = `${domain} ${body}`;
  const known = answers.get(key) ?? execute(domain, body);
  answers.set(key, known);
  return known;
}

async function execute(domain: ShopDomain, body: string): Promise<string> {
  const { query, variables } = Body.parse(JSON.parse(body));
  const schema = schemas.get(domain);
  if (schema === undefined) throw new Error(`no schema ${domain}`);
  return JSON.stringify(await graphql({ schema, source: query, variableValues: variables ?? {} }));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
