import type { EntityManager } from '@mikro-orm/postgresql';

import { type Grantee, asGrantee } from '#grants';
import { mapNodes } from '#lists';
import { masked } from '#personal';
import type { RequestScope } from '#server';

import type { GrantedClientAnswer, GrantedClientPage } from '../answers.ts';
import { Person } from '../clients/client.entity.ts';
import { findMaskedPersons, findOpenedPersons } from '../clients/client.repository.ts';
import { addressIn } from '../clients/person.ts';
import { findHouseholdsOf } from '../households/household.repository.ts';
import type { GrantField, GrantedVisit, Personal, QueryGrantedClientsArgs } from '../resolvers.generated.ts';
import { SealedVisit } from '../visits/visit.entity.ts';
import { listVisits } from '../visits/visit.repository.ts';
import type { Grant } from './grant.entity.ts';
import { caseKind } from './grant.kinds.ts';
import { grantedClientList } from './grant.list.ts';
import { findOpen, withClientOpen } from './grant.repository.ts';
import { readBoundList } from './read-bound-list.ts';

const MOST_VISITS = 50;

/** 获授权的个案: what a case worker is shown, which starts from the grants. Each value is read under its own grant and accounted for. */
export class GrantedClientService {
  readonly #scope: RequestScope;
  readonly #grants = new WeakMap<GrantedClientAnswer, Grant>();

  constructor(scope: RequestScope) {
    this.#scope = scope;
  }

  /** What is open to the caller now, of clients at or beneath a division, in any. Errors: SCOPE_MISSING, DIVISION_UNKNOWN, those of a list. */
  async list(args: QueryGrantedClientsArgs): Promise<GrantedClientPage> {
    this.#scope.caller.mayLookFor(caseKind.use, args.within);
    const page = await readBoundList(this.#scope, grantedClientList, args, (em, work) =>
      asGrantee(em, this.#grantee(), work),
    );
    return mapNodes(page, (grant) => this.#answerOf(grant));
  }

  /** What one grant opens to the caller now; null of all others, which tells nobody whether there is such a grant. Errors: SCOPE_MISSING, ID_MALFORMED. */
  async find(id: string): Promise<GrantedClientAnswer | null> {
    const { caller, session } = this.#scope;
    caller.mayLookFor(caseKind.use, id);
    const open = await session.read((em) => findOpen(em, caseKind.name, this.#grantee()));
    const grant = open.find((one) => one.id === id);
    return grant === undefined ? null : this.#answerOf(grant);
  }

  /** Errors: none; null where contacts were not granted, as with every field. */
  async contact(client: GrantedClientAnswer, field: 'name' | 'phone'): Promise<Personal | null> {
    const row = await this.#read(client, 'CONTACT', field, findMaskedPersons);
    return row === undefined ? null : masked(Person.openMasked(this.#scope.seals, row)[field]);
  }

  async address(client: GrantedClientAnswer): Promise<Personal | null> {
    const row = await this.#read(client, 'CONTACT', 'address', findMaskedPersons);
    return row?.['hasAddress'] === true ? addressIn(row.division) : null;
  }

  async needs(client: GrantedClientAnswer) {
    const row = await this.#read(client, 'NEEDS', 'needs', findOpenedPersons);
    return row === undefined ? null : Person.open(this.#scope.seals, row).needs;
  }

  async members(client: GrantedClientAnswer): Promise<number | null> {
    return (await this.#read(client, 'MEMBERS', 'members', findHouseholdsOf))?.activeClients ?? null;
  }

  async visits(client: GrantedClientAnswer): Promise<GrantedVisit[] | null> {
    const rows = await this.#readAll(client, 'VISITS', 'visits', (em, ids) =>
      listVisits(em, ids, MOST_VISITS, undefined),
    );
    return (
      rows?.map((visit) => {
        const { notes } = SealedVisit.open(this.#scope.seals, visit);
        const { visitedOn, mode } = visit;
        return { visitedOn, mode, summary: notes?.summary ?? null, nextStep: notes?.nextStep ?? null };
      }) ?? null
    );
  }

  #answerOf(grant: Grant): GrantedClientAnswer {
    const { id, client, division, fields, purpose, caseReference, startsAt, endsAt } = grant;
    const answer = { id, client, division: { code: division }, fields, purpose, caseReference, startsAt, endsAt };
    this.#grants.set(answer, grant);
    return answer;
  }

  #grantee(): Grantee {
    const { caller, now } = this.#scope;
    return { subject: caller.subject, staffOf: caller.division, now };
  }

  async #read<Found>(
    client: GrantedClientAnswer,
    group: GrantField,
    field: string,
    read: (em: EntityManager, ids: readonly string[]) => Promise<readonly Found[]>,
  ): Promise<Found | undefined> {
    return (await this.#readAll(client, group, field, read))?.[0];
  }

  /** Undefined where the group was not granted: nothing is read, and nothing accounted for. */
  async #readAll<Found>(
    client: GrantedClientAnswer,
    group: GrantField,
    field: string,
    read: (em: EntityManager, ids: readonly string[]) => Promise<readonly Found[]>,
  ): Promise<readonly Found[] | undefined> {
    const grant = this.#grants.get(client);
    if (grant === undefined || !grant.fields.includes(group)) return undefined;
    const { session, reads } = this.#scope;
    const { id, client: record, division, purpose: reason } = grant;
    reads.recordRead({ action: caseKind.actions.used, division, records: [record, id], fields: [field], reason });
    return session.read((em) => withClientOpen(em, grant, this.#grantee(), () => read(em, [record])));
  }
}
