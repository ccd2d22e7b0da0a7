import type { Persona } from '#access';
import type { DomainName } from '#server';
import { type City, startCity } from '../testkit/city.ts';
import { type PartnerDoor, openPartnerDoor } from '../testkit/partner-door.ts';

export type Answered = {
  readonly status: number;
  /** Of its errors, those of a mutation's payload among them. */
  readonly codes: readonly string[];
  readonly text: string;
  /** What was logged meanwhile at level error or above. */
  readonly logged: readonly string[];
};

/** Where GraphQL is answered: to everybody, to partners, and by an owner itself. */
export const endpointNames = ['gateway', 'partner', 'owner'] as const;
export type EndpointName = (typeof endpointNames)[number];

/** Every endpoint of a running city, with all that its processes log. */
export type Endpoints = {
  readonly city: City;
  readonly door: PartnerDoor;
  urlOf(endpoint: EndpointName, domain?: DomainName): string;
  /** Who asks there usually. */
  authorizationFor(endpoint: EndpointName, persona?: string | Persona): Promise<string>;
  /** Posts the bytes as they are. */
  send(endpoint: EndpointName, body: string | Uint8Array<ArrayBuffer>, init?: SendOptions): Promise<Answered>;
  /** Sends any request. */
  ask(url: string | URL, init: RequestInit): Promise<Answered>;
  close(): Promise<void>;
};

type SendOptions = {
  readonly domain?: DomainName;
  readonly as?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

const ERROR = 50;

export async function openEndpoints(): Promise<Endpoints> {
  let lines: string[] = [];
  const logTo = { write: (line: string): void => void lines.push(line) };
  const city = await startCity({ owners: [{ code: '31' }, { code: '310101' }], logTo });
  const door = await openPartnerDoor(city, { logTo });
  const { key } = door.grant();
  const urlOf: Endpoints['urlOf'] = (endpoint, domain = 'clients') =>
    ({ gateway: door.mainUrl, partner: door.url, owner: city.urlOf('310101', domain) })[endpoint];
  const authorizationFor: Endpoints['authorizationFor'] = async (endpoint, persona = 'district:310101') =>
    `Bearer ${endpoint === 'partner' ? key : await city.tokenOf(persona)}`;
  const ask: Endpoints['ask'] = async (url, init) => {
    lines = [];
    const response = await fetch(url, init);
    const text = await response.text();
    const codes = [...text.matchAll(/"code":"([A-Z_]+)"/g)].map(([, code = '']) => code);
    return { status: response.status, codes, text, logged: lines.filter((line) => levelOf(line) >= ERROR) };
  };
  return {
    city,
    door,
    urlOf,
    authorizationFor,
    ask,
    send: async (endpoint, body, { domain, as, headers = {} } = {}) => {
      const authorization = await authorizationFor(endpoint, as);
      const init = { method: 'POST', headers: { authorization, 'content-type': 'application/json', ...headers }, body };
      return ask(urlOf(endpoint, domain), init);
    },
    close: async () => {
      await door.close();
      await city.close();
    },
  };
}

function levelOf(line: string): number {
  return Number(JSON.parse(line).level);
}
