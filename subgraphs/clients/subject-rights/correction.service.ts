import { reasonFrom } from '#audit';
import { type Outcome, errors, outcomeOf } from '#errors';
import { masked, personal } from '#personal';
import type { RequestScope } from '#server';
import { refuseNaming, writeComparing } from '#subject-rights';

import type { ClientAnswer } from '../answers.ts';
import { findClients } from '../clients/client.repository.ts';
import { listedClient } from '../clients/listed-client.ts';
import { addressOf } from '../clients/person.ts';
import type { CorrectClientInput, Correction, CorrectedField, Personal } from '../resolvers.generated.ts';
import { correctClient } from './correct-client.ts';
import { changesOf } from './correction-history.ts';
import { correctionFrom, namesGiven } from './correction-input.ts';
import { findHistory } from './correction.repository.ts';

/** 更正: what a record says of a person is put right, and what it said is kept (个人信息保护法 第四十六条). */
export class CorrectionService {
  readonly #scope: RequestScope;

  constructor(scope: RequestScope) {
    this.#scope = scope;
  }

  /** Errors: NOT_FOUND, SUBJECT_ERASED, VERSION_CONFLICT, INPUT_INVALID, UNMASK_LIMIT. */
  async correct(input: CorrectClientInput): Promise<Outcome<ClientAnswer>> {
    const { caller, session, now, today, seals, unmaskLimits } = this.#scope;
    caller.may('client.write', input.client);
    return outcomeOf(async () => {
      const { client, version } = input;
      const content = correctionFrom(input, today);
      const reason = reasonFrom(input.reason);
      // Before anybody's record is looked at, so that it says nothing of it.
      refuseNaming(reason, namesGiven(content));
      const at = { now, today, subject: caller.subject, seals, unmaskLimits };
      await writeComparing(this.#scope, (em, refusalTells) =>
        correctClient(em, { client, version, content, reason }, at, refusalTells),
      );
      const [corrected] = await session.read((em) => findClients(em, [client]));
      if (corrected === undefined) throw errors.notFound('client', client, ['input', 'client']);
      return listedClient(corrected);
    });
  }

  /** Every change of a client's personal fields and category, masked, the latest first. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async history(client: string): Promise<Correction[]> {
    this.#scope.caller.may('client.read', client);
    const history = await this.#scope.session.read((em) => findHistory(em, this.#scope.seals, client));
    return (history === undefined ? [] : changesOf(history)).map(({ field, before, after, at, by }) => {
      return { field, before: shown(client, field, before), after: shown(client, field, after), at, by };
    });
  }
}

/** What names the person is masked; what a list of values says of the person is shown as the client's own field shows it. */
function shown(client: string, field: CorrectedField, value: string | null): Personal | null {
  if (value === null) return null;
  switch (field) {
    case 'NAME':
      return personal('name', value, false);
    case 'IDENTITY_NUMBER':
    case 'PHONE':
      return masked(value);
    case 'ADDRESS':
      return addressOf(client);
    default:
      return { text: value, masked: false };
  }
}
