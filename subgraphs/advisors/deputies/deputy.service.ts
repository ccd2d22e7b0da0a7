import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '#audit';
import { nothingChanged } from '#changes';
import { type Deputy, endDeputy, findDeputy, insertDeputy, listDeputies, lockDeputy } from '#deputies';
import type { DivisionCode } from '#divisions';
import { type Outcome, errors } from '#errors';
import { recordIdFrom } from '#input';
import { newRecordId } from '#persistence';
import type { RequestScope } from '#server';
import { write } from '#writes';
import type { EndDeputyInput, NameDeputyInput } from '../resolvers.generated.ts';
import { type EndDeputyContent, type NameDeputyContent, endDeputyWrite, nameDeputyWrite } from './deputy.input.ts';

/** 代理人: who decides in the place of a filing authority, and until when. */
export class DeputyService {
  readonly #scope: RequestScope;

  constructor(scope: RequestScope) {
    this.#scope = scope;
  }

  /** Everybody whom the authority named, the latest first. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async list(authority: DivisionCode): Promise<Deputy[]> {
    const { caller, session } = this.#scope;
    caller.may('filing.decide', authority);
    return session.read((em) => listDeputies(em, authority));
  }

  /** Errors: DIVISION_FORBIDDEN, INPUT_INVALID, and those of every write. */
  name(input: NameDeputyInput): Promise<Outcome<Deputy>> {
    return write(this.#scope, nameDeputyWrite, input, {
      work: (em, content) => this.#name(em, content),
      ...this.#written,
    });
  }

  /** Errors: NOT_FOUND, DIVISION_FORBIDDEN, INPUT_INVALID, and those of every write. */
  end(input: EndDeputyInput): Promise<Outcome<Deputy>> {
    return write(this.#scope, endDeputyWrite, input, {
      work: (em, content) => this.#end(em, content),
      ...this.#written,
    });
  }

  readonly #written = {
    recordOf: (deputy: Deputy) => deputy,
    again: async (id: string): Promise<Deputy> => {
      const deputy = await this.#scope.session.read((em) => findDeputy(em, recordIdFrom(id)));
      if (deputy === undefined) throw errors.notFound('deputy', id);
      return deputy;
    },
  };

  async #name(em: EntityManager, { authority, subject, until }: NameDeputyContent): Promise<Deputy> {
    const { caller, now } = this.#scope;
    const id = newRecordId(authority);
    const deputy = { id, division: authority, subject, until, namedAt: now, namedBy: caller.subject };
    await insertDeputy(em, deputy);
    record(em, { action: 'deputy.name', division: authority, records: [id], fields: ['subject', 'until'] });
    return { ...deputy, endedAt: null };
  }

  async #end(em: EntityManager, { deputy: id }: EndDeputyContent): Promise<Deputy> {
    const { caller, now } = this.#scope;
    const deputy = await lockDeputy(em, id);
    if (deputy === undefined) throw errors.notFound('deputy', id, ['input', 'deputy']);
    const { division } = deputy;
    if (!caller.isAuthority(division)) {
      throw errors.divisionForbidden(division, caller.division).at(['input', 'deputy']);
    }
    if (deputy.endedAt !== null) throw nothingChanged();
    await endDeputy(em, id, now, caller.subject);
    record(em, { action: 'deputy.end', division, records: [id], fields: ['endedAt'] });
    return { ...deputy, endedAt: now };
  }
}
