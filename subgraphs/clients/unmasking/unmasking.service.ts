import type { EntityManager } from '@mikro-orm/postgresql';

import { type Act, accountForUnmasking } from '#audit';
import { type DivisionCode, type RecordId, isWithin, locate } from '#divisions';
import { type Outcome, Refused, errors } from '#errors';
import { personal } from '#personal';
import type { RequestScope } from '#server';
import { type RefusalTells, namingRefusal, purposeOf, writeComparing } from '#subject-rights';
import { type Disclosure, disclose } from '#writes';

import type { Reach } from '../break-glass/reach.ts';
import { type KnownPerson, findPersons, findVisited } from '../clients/client.repository.ts';
import { SOUGHT, comparedWith, namesSought } from '../clients/naming.ts';
import type { PersonalField, UnmaskClientInput, UnmaskClientsInput, UnmaskedClient } from '../resolvers.generated.ts';
import { mustServe } from './must-serve.ts';
import { type UnmaskClientContent, unmaskClientInput, unmaskClientsDisclosure } from './unmasking.input.ts';

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

  /** One client, also one that is open by break-glass. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, NOT_FOUND, UNMASK_LIMIT. */
  unmask(input: UnmaskClientInput): Promise<Outcome<UnmaskedClient>> {
    const disclosure: Disclosure<UnmaskClientInput, UnmaskClientContent> = {
      input: unmaskClientInput,
      right: {
        scope: 'client.unmask',
        concerns: ['client'],
        authorize: (_, { client }) => this.#reach.may('client.unmask', 'client', client),
      },
    };
    return disclose(this.#scope, disclosure, input, (content) => {
      const { client } = content;
      const asked = content.fields ?? ALL;
      return writeComparing(this.#scope, async (em, refusalTells) => {
        const find = () => findPersons(em, this.#scope.seals, [client]);
        const [person] = await this.#reach.within(em, 'client.unmask', client, find);
        if (person === undefined) throw errors.notFound('client', client, ['input', 'client']);
        await mustServe(em, content, [client], (ids) =>
          this.#reach.within(em, 'client.unmask', client, () => findVisited(em, ids)),
        );
        await this.#account(em, [person], asked, content);
        refuseNamingAny(content, [person], refusalTells);
        return unmasked(person, asked);
      });
    });
  }

  /** The clients of a day, all of them or none, in the order asked for. Errors: INPUT_INVALID, DIVISION_FORBIDDEN, NOT_FOUND, UNMASK_LIMIT. */
  unmaskAll(input: UnmaskClientsInput): Promise<Outcome<UnmaskedClient[]>> {
    return disclose(this.#scope, unmaskClientsDisclosure, input, (content) => {
      const { within, clients } = content;
      const ids = [...new Set(clients)];
      const asked = content.fields ?? ALL;
      return writeComparing(this.#scope, async (em, refusalTells) => {
        const found = new Map((await findPersons(em, this.#scope.seals, ids)).map((person) => [person.id, person]));
        refuseOutside(clients, within, found);
        const persons = ids.map((id) => found.get(id) ?? notFound(id, clients));
        await mustServe(em, content, ids, (sought) => findVisited(em, sought));
        await this.#account(em, persons, asked, content);
        refuseNamingAny(content, persons, refusalTells);
        return persons.map((person) => unmasked(person, asked));
      });
    });
  }

  /** One entry for each division, so that whoever audits it finds what concerns its people. */
  #account(
    em: EntityManager,
    persons: readonly KnownPerson[],
    asked: readonly PersonalField[],
    why: Why,
  ): Promise<void> {
    const { caller, now, unmaskLimits: limits } = this.#scope;
    const fields = asked.map((field) => fieldNames[field]);
    const acts = byDivision(persons).map(([division, records]): Act => {
      return { action: 'client.unmask', division, records, fields, reason: why.reason, purpose: purposeOf(why) };
    });
    return accountForUnmasking(em, { subject: caller.subject, now, limits }, acts);
  }
}

/** Why people are looked at. */
type Why = Pick<UnmaskClientContent, 'reason' | 'purpose' | 'case'>;

function byDivision(persons: readonly KnownPerson[]): [DivisionCode, string[]][] {
  const together = Map.groupBy(persons, ({ division }) => division);
  return [...together].map(([division, theirs]) => [division, theirs.map(({ id }) => id)]);
}

/** The words are kept for good, so they name nobody of those who are shown. Errors: INPUT_INVALID at the field that does. */
function refuseNamingAny(why: Why, persons: readonly KnownPerson[], refusalTells: RefusalTells): void {
  refusalTells(byDivision(persons).map(([division, ids]) => comparedWith(division, ids, SOUGHT)));
  for (const field of ['reason', 'case'] as const) {
    const words = why[field] ?? '';
    const refusal = namingRefusal(
      words,
      persons.flatMap((person) => namesSought(words, person)),
    );
    if (refusal !== undefined) throw refusal.at(['input', field]);
  }
}

/** Each is to lie within the division that was asserted: by its row or, where none is seen, by its id. Errors: INPUT_INVALID at each that does not. */
function refuseOutside(
  clients: readonly RecordId[],
  within: DivisionCode,
  found: ReadonlyMap<string, KnownPerson>,
): void {
  const outside = clients.flatMap((client, i) => {
    const division = found.get(client)?.division ?? locate(client);
    if (division !== undefined && isWithin(division, within)) return [];
    return [errors.refusedInput(['input', 'clients', String(i)], 'NOT_WITHIN', { division: within })];
  });
  if (outside.length > 0) throw new Refused(outside);
}

function notFound(id: string, clients: readonly string[]): never {
  throw errors.notFound('client', id, ['input', 'clients', String(clients.indexOf(id))]);
}

/** Nothing but the fields asked for: what was not accounted for is not shown. */
function unmasked(person: KnownPerson, asked: readonly PersonalField[]): UnmaskedClient {
  const shown = asked.map((field) => fieldNames[field]).map((name) => [name, personal(name, person[name], true)]);
  return { client: person.id, ...Object.fromEntries(shown) };
}
