import type { Confirmation } from './confirmation.entity.ts';
import type { ConfirmationProposal } from './proposal.entity.ts';
import type { Services } from '../index.ts';
import type { Resolvers } from '../resolvers.generated.ts';

type Whose = Pick<Confirmation | ConfirmationProposal, 'client' | 'household' | 'division'>;

const clientOf = ({ client, division }: Whose) => (client ? { id: client, division: { code: division } } : null);
const householdOf = ({ household }: Whose, { households }: Services) => (household ? households.find(household) : null);

export const confirmationResolvers = {
  Query: {
    confirmation: (_, { id }, { confirmations }) => confirmations.get(id),
    confirmations: (_, args, { confirmations }) => confirmations.list(args),
    confirmationProposal: (_, { id }, { proposals }) => proposals.get(id),
    confirmationProposals: (_, args, { proposals }) => proposals.list(args),
  },
  Mutation: {
    recordConfirmation: (_, { input }, { confirmations }) => confirmations.record(input),
    endConfirmation: (_, { input }, { confirmations }) => confirmations.end(input),
    withdrawConfirmation: (_, { input }, { confirmations }) => confirmations.withdraw(input),
    proposeConfirmation: (_, { input }, { proposals }) => proposals.propose(input),
    moveConfirmationProposal: (_, { input }, { proposals }) => proposals.move(input),
  },
  Client: {
    confirmations: (client, _, { confirmations }) => confirmations.ofClient(client),
    confirmationProposals: (client, _, { proposals }) => proposals.ofClient(client),
  },
  Household: {
    confirmations: (household, _, { confirmations }) => confirmations.ofHousehold(household),
  },
  Confirmation: {
    division: ({ division }) => ({ code: division }),
    authority: ({ authority }) => ({ code: authority }),
    client: clientOf,
    household: (row, _, services) => householdOf(row, services),
    word: (row, _, { confirmations }) => confirmations.word(row),
    documentNumber: (row, _, { confirmations }) => confirmations.told(row).documentNumber,
    ground: (row, _, { confirmations }) => confirmations.told(row).ground,
    endReason: (row, _, { confirmations }) => confirmations.told(row).endReason,
    endDocumentNumber: (row, _, { confirmations }) => confirmations.told(row).endDocumentNumber,
    inForce: ({ endedOn }) => !endedOn,
    canEnd: (row, _, { confirmations }) => confirmations.canEnd(row),
  },
  ConfirmationProposal: {
    division: ({ division }) => ({ code: division }),
    authority: ({ authority }) => ({ code: authority }),
    client: clientOf,
    household: (row, _, services) => householdOf(row, services),
    reason: (row, _, { proposals }) => proposals.told(row).reason,
    decisionReason: (row, _, { proposals }) => proposals.told(row).decisionReason,
    confirmation: ({ confirmation }, _, { confirmations }) => (confirmation ? confirmations.find(confirmation) : null),
    availableActions: (row, _, { proposals }) => proposals.availableActionsOf(row),
  },
} satisfies Resolvers;
