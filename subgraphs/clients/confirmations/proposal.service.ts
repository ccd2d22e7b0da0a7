import { findRecord } from '#access';
import { type Outcome, errors } from '#errors';
import { recordIdFrom } from '#input';
import { readList } from '#lists';
import { type Connection, type Loader, rowsLoader } from '#persistence';
import type { RequestScope } from '#server';
import { ActionReader, type AvailableAction } from '#workflows';
import { write } from '#writes';

import type { ClientAnswer } from '../answers.ts';
import type {
  MoveConfirmationProposalInput,
  ProposeConfirmationInput,
  QueryConfirmationProposalsArgs,
} from '../resolvers.generated.ts';
import { confirmationProposalList } from './confirmation.list.ts';
import { moveProposal } from './move-proposal.ts';
import { type ConfirmationProposal, SealedProposal } from './proposal.entity.ts';
import { moveConfirmationProposalWrite, proposeConfirmationWrite } from './proposal.input.ts';
import { findProposal, findProposals, findProposalsAbout } from './proposal.repository.ts';
import { type ProposalMove, proposalItemOf, proposalWorkflow } from './proposal.workflow.ts';
import { proposeConfirmation } from './propose.ts';

/** 认定建议: what those who know a household propose to the authority, which alone decides. */
export class ProposalService {
  readonly #scope: RequestScope;
  readonly #actions: ActionReader;
  readonly #about: Loader<string, (ConfirmationProposal & { readonly about: string })[]>;

  constructor(scope: RequestScope) {
    this.#scope = scope;
    this.#actions = new ActionReader(scope);
    this.#about = rowsLoader(
      (ids) =>
        scope.session.read(async (em) => {
          const about = Map.groupBy(await findProposalsAbout(em, ids), ({ id }) => id);
          const rows = await findProposals(em, [...about.keys()]);
          return rows.flatMap((row) =>
            (about.get(row.id) ?? []).map(({ client }) => Object.assign({ about: client }, row)),
          );
        }),
      ({ about }) => about,
    );
  }

  /** Errors: SCOPE_MISSING, ID_MALFORMED, DIVISION_FORBIDDEN, NOT_FOUND. */
  async get(value: string): Promise<ConfirmationProposal> {
    const { caller, session } = this.#scope;
    const load = (id: string) => session.read((em) => findProposal(em, id));
    const row = await findRecord(caller, 'client.read', recordIdFrom(value), load);
    if (row === undefined) throw errors.notFound('proposal', value);
    return row;
  }

  /** The latest first. Errors: those of a list, SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async list(args: QueryConfirmationProposalsArgs): Promise<Connection<ConfirmationProposal>> {
    this.#scope.caller.may('client.read', args.within);
    return readList(this.#scope, confirmationProposalList, args);
  }

  /** What is proposed of a person and of the household; nothing to those to whom the record is opened beyond their division. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async ofClient({ id, division }: ClientAnswer): Promise<ConfirmationProposal[]> {
    this.#scope.caller.mayReach('client.read', { division: division.code });
    return this.#about.load(id);
  }

  /** The words of one, opened. */
  told(row: ConfirmationProposal) {
    return SealedProposal.open(this.#scope.seals, row);
  }

  /** What the caller can do with it now. */
  availableActionsOf(row: ConfirmationProposal): Promise<AvailableAction<ProposalMove>[]> {
    return this.#actions.availableTo(proposalWorkflow, proposalItemOf(row));
  }

  /** Errors: those of `proposeConfirmation`, and of every write. */
  propose(input: ProposeConfirmationInput): Promise<Outcome<ConfirmationProposal>> {
    return write(this.#scope, proposeConfirmationWrite, input, {
      work: (em, content) => proposeConfirmation(em, content, this.#deciding()),
      ...this.#written,
    });
  }

  /** Errors: those of `moveProposal`, and of every write. */
  move(input: MoveConfirmationProposalInput): Promise<Outcome<ConfirmationProposal>> {
    return write(this.#scope, moveConfirmationProposalWrite, input, {
      work: (em, content) => moveProposal(em, content, this.#deciding()),
      ...this.#written,
    });
  }

  readonly #written = {
    recordOf: (row: ConfirmationProposal) => row,
    again: (id: string) => this.get(id),
  };

  #deciding() {
    const { now, today, caller, seals } = this.#scope;
    return { now, today, caller, subject: caller.subject, seals };
  }
}
