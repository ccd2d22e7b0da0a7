import type { EntityManager } from '@mikro-orm/postgresql';

import { type Act, accountForUnmasking, reasonFrom } from '#audit';
import { type DivisionCode, isWithin, locate } from '#divisions';
import { type Outcome, errors, outcomeOf } from '#errors';
import { type InputPath, inputInvalid, setFrom } from '#input';
import { personal } from '#personal';
import type { RequestScope } from '#server';
import { type RefusalTells, refuseNaming, writeComparing } from '#subject-rights';

import type { Reach } from '../break-glass/reach.ts';
import { type Person, findPersons } from '../clients/client.repository.ts';
import { SOUGHT, comparedWith, namesSought } from '../clients/naming.ts';
import type { PersonalField, UnmaskClientInput, UnmaskClientsInput, UnmaskedClient } from '../resolvers.generated.ts';

const MOST_CLIENTS = 50;

/** The fields as the schema calls them. */
const fieldNames = { NAME: 'name', IDENTITY_NUMBER: 'identityNumber', PHONE: 'phone', ADDRESS: 'address' } as const;
const ALL: readonly PersonalField[] = ['NAME', 'IDENTITY_NUMBER', 'PHONE', 'ADDRESS'];

/** 明文查看: whole values of people, each shown in the transaction that accounts for it. */
export class UnmaskingService {
  readonly #scope: RequestScope;
  readonly #reach: Reach;

  constructor(scope: RequestScope, reach: Reach) {
    this.#scope = scope;
    this.#reach = reach;
  }

  /** One client, also one that is open by break-glass. Errors: INPUT_INVALID, NOT_FOUND, UNMASK_LIMIT. */
  async unmask({ client, reason, fields }: UnmaskClientInput): Promise<Outcome<UnmaskedClient>> {
    await this.#reach.may('client.unmask', 'client', client);
    return outcomeOf(async () => {
      const asked = fieldsFrom(fields);
      const why = reasonFrom(reason);
      return writeComparing(this.#scope, async (em, refusalTells) => {
        const [person] = await this.#reach.within(em, client, () => findPersons(em, this.#scope.seals, [client]));
        if (person === undefined) throw errors.notFound('client', client, ['input', 'client']);
        await this.#account(em, [client], asked, why);
        refuseNamingAny(why, [person], refusalTells);
        return unmasked(person, asked);
      });
    });
  }

  /** The clients of a day, all of them or none, in the order asked for. Errors: INPUT_INVALID, NOT_FOUND, UNMASK_LIMIT. */
  async unmaskAll({ within, clients, reason, fields }: UnmaskClientsInput): Promise<Outcome<UnmaskedClient[]>> {
    this.#scope.caller.may('client.unmask', within);
    return outcomeOf(async () => {
      const ids = idsFrom(clients, within);
      const asked = fieldsFrom(fields);
      const why = reasonFrom(reason);
      return writeComparing(this.#scope, async (em, refusalTells) => {
        const found = new Map((await findPersons(em, this.#scope.seals, ids)).map((person) => [person.id, person]));
        const persons = ids.map((id) => found.get(id) ?? notFound(id, clients));
        await this.#account(em, ids, asked, why);
        refuseNamingAny(why, persons, refusalTells);
        return persons.map((person) => unmasked(person, asked));
      });
    });
  }

  /** One entry for each division, so that whoever audits it finds what concerns its people. */
  #account(em: EntityManager, ids: readonly string[], asked: readonly PersonalField[], reason: string): Promise<void> {
    const { caller, now, unmaskLimits: limits } = this.#scope;
    const fields = asked.map((field) => fieldNames[field]);
    const acts = byDivision(ids).map(([division, records]): Act => {
      return { action: 'client.unmask', division, records, fields, reason };
    });
    return accountForUnmasking(em, { subject: caller.subject, now, limits }, acts);
  }
}

function byDivision(ids: readonly string[]): [DivisionCode, string[]][] {
  return [...Map.groupBy(ids, (id) => locate(id))].flatMap(([division, theirs]): [DivisionCode, string[]][] =>
    division === undefined ? [] : [[division, theirs]],
  );
}

/** The reason is kept for good, so it names nobody of those who are shown. Errors: INPUT_INVALID. */
function refuseNamingAny(reason: string, persons: readonly Person[], refusalTells: RefusalTells): void {
  refusalTells(byDivision(persons.map(({ id }) => id)).map(([division, ids]) => comparedWith(division, ids, SOUGHT)));
  const names = persons.flatMap((person) => namesSought(reason, person));
  refuseNaming(reason, names);
}

function fieldsFrom(fields: readonly PersonalField[] | null | undefined): readonly PersonalField[] {
  if (fields === null || fields === undefined) return ALL;
  if (fields.length === 0) throw inputInvalid(['input', 'fields'], '"fields" is empty. Name those that you need.');
  return setFrom(fields);
}

function idsFrom(clients: readonly string[], within: string): string[] {
  const path = ['input', 'clients'];
  const { length } = clients;
  if (length < 1 || length > MOST_CLIENTS) {
    throw inputInvalid(path, `"clients" has ${length} entries. Give 1 to ${MOST_CLIENTS}.`);
  }
  for (const [i, client] of clients.entries()) {
    const at = [...path, String(i)];
    if (!isWithin(divisionOf(client, at), divisionOf(within, at))) {
      throw inputInvalid(at, `The client does not lie within ${within}. Ask for each division alone.`);
    }
  }
  return setFrom(clients);
}

function divisionOf(codeOrId: string, path: InputPath) {
  const division = locate(codeOrId);
  if (division === undefined) throw inputInvalid(path, 'This is not an id. Use the id as the graph gave it.');
  return division;
}

function notFound(id: string, clients: readonly string[]): never {
  throw errors.notFound('client', id, ['input', 'clients', String(clients.indexOf(id))]);
}

/** Nothing but the fields asked for: what was not accounted for is not shown. */
function unmasked(person: Person, asked: readonly PersonalField[]): UnmaskedClient {
  const shown = asked.map((field) => fieldNames[field]).map((name) => [name, personal(name, person[name], true)]);
  return { client: person.id, ...Object.fromEntries(shown) };
}
