import type { Persona } from '#access';
import { type City, startCity } from '../testkit/city.ts';
import { type PartnerDoor, openPartnerDoor } from '../testkit/partner-door.ts';

export type Refused = { readonly status: number; readonly codes: readonly unknown[]; readonly text: string };

/** Where GraphQL is answered: to everybody, to partners, and by an owner itself. */
export const endpointNames = ['gateway', 'partner', 'owner'] as const;
export type EndpointName = (typeof endpointNames)[number];

/** Every endpoint of a running city, with all that its processes log. */
export type Endpoints = {
  readonly city: City;
  readonly door: PartnerDoor;
  urlOf(endpoint: EndpointName, domain?: 'advisors' | 'clients' | 'resources' | 'audit'): string;
  /** Who asks there usually. */
  authorizationFor(endpoint: EndpointName, persona?: string | Persona): Promise<string>;
  /** Posts the bytes as they are. */
  send(endpoint: EndpointName, body: string | Uint8Array<ArrayBuffer>, init?: SendOptions): Promise<Refused>;
  /** What was logged at level error or above since this was last asked. */
  errorsLogged(): string[];
  close(): Promise<void>;
};

type SendOptions = {
  readonly domain?: 'advisors' | 'clients' | 'resources' | 'audit';
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
  return {
    city,
    door,
    urlOf,
    authorizationFor,
    send: async (endpoint, body, { domain, as, headers = {} } = {}) => {
      const authorization = await authorizationFor(endpoint, as);
      const response = await fetch(urlOf(endpoint, domain), {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json', ...headers },
        body,
      });
      return refusedOf(response.status, await response.text());
    },
    errorsLogged: () => {
      const failures = lines.filter((line) => Number(JSON.parse(line).level) >= ERROR);
      lines = [];
      return failures;
    },
    close: async () => {
      await door.close();
      await city.close();
    },
  };
}

/** The status of an answer and the codes of its errors, those of a mutation's payload among them. */
export function refusedOf(status: number, text: string): Refused {
  return { status, codes: [...text.matchAll(/"code":"([A-Z_]+)"/g)].map(([, code]) => code), text };
}
