import type { Resolvers } from '../resolvers.generated.ts';
import { isAnswered } from './complaint.service.ts';

export const complaintResolvers = {
  Query: {
    complaint: (_, { receipt }, { intake }) => intake.statusOf(receipt),
    complaintCase: (_, { id }, { complaints }) => complaints.get(id),
    complaints: (_, args, { complaints }) => complaints.list(args),
  },
  Mutation: {
    submitComplaint: (_, { input }, { intake }) => intake.submit(input),
    recordComplaint: (_, { input }, { intake }) => intake.record(input),
    moveComplaint: (_, { input }, { complaints }) => complaints.move(input),
  },
  Complaint: {
    division: ({ division }) => ({ code: division }),
    station: async ({ station }, _, { stations }) =>
      station == null ? null : ((await stations.find(station)) ?? null),
    stationId: ({ station }) => station,
    about: (complaint, _, { complaints }) => complaints.saidIn(complaint).about,
    stationName: (complaint, _, { complaints }) => complaints.saidIn(complaint).stationName,
    happened: (complaint, _, { complaints }) => complaints.saidIn(complaint).happened,
    answer: (complaint, _, { complaints }) => complaints.saidIn(complaint).answer,
    contact: (complaint, _, { complaints }) => complaints.contactOf(complaint),
    concerns: async ({ concerns }, _, { advisors }) => {
      const found = await Promise.all((concerns ?? []).map((id) => advisors.find(id)));
      return concerns && found.flatMap((advisor) => advisor ?? []);
    },
    concernedIds: ({ concerns }) => concerns,
    dueOn: (complaint, _, { complaints }) => complaints.dueOnOf(complaint),
    availableActions: (complaint, _, { complaints }) => complaints.availableActionsOf(complaint),
    history: (complaint, _, { complaints }) => complaints.historyOf(complaint),
  },
  ComplaintStatus: {
    division: ({ division }) => ({ code: division }),
    dueOn: (complaint, _, { complaints }) => complaints.dueOnOf(complaint),
    answeredOn: (complaint) => (isAnswered(complaint) ? complaint.answeredOn : null),
    outcome: (complaint) => (isAnswered(complaint) ? complaint.outcome : null),
    answer: (complaint, _, { complaints }) => (isAnswered(complaint) ? complaints.saidIn(complaint).answer : null),
  },
  ComplaintStep: {
    from: ({ fromState }) => fromState,
    to: ({ toState }) => toState,
    by: ({ bySubject }) => bySubject,
  },
} satisfies Resolvers;
