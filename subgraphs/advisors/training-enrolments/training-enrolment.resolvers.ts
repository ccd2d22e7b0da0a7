import type { Resolvers } from '../resolvers.generated.ts';

export const trainingEnrolmentResolvers = {
  Query: {
    trainingEnrolments: (_, args, { trainingEnrolments }) => trainingEnrolments.list(args),
  },
  Mutation: {
    enrolAdvisors: (_, { input }, { trainingEnrolments }) => trainingEnrolments.enrol(input),
    takeOffAdvisors: (_, { input }, { trainingEnrolments }) => trainingEnrolments.takeOff(input),
    recordAttendance: (_, { input }, { trainingEnrolments }) => trainingEnrolments.recordAttendance(input),
  },
  Advisor: {
    trainingHours: (advisor, { year }, { trainingRecords }) => trainingRecords.hoursOf(advisor, year),
    trainingEnrolments: (advisor, _, { trainingRecords }) => trainingRecords.enrolmentsOf(advisor),
    certificates: (advisor, _, { trainingRecords }) => trainingRecords.certificatesOf(advisor),
  },
  TrainingEnrolment: {
    advisor: ({ advisor }, _, { advisors }) => advisors.find(advisor),
    division: ({ division }) => ({ code: division }),
    session: ({ session }, _, { trainingSessions }) => trainingSessions.find(session),
    certificate: (enrolment) => (enrolment.certificateNumber ? enrolment : null),
  },
  TrainingCertificate: {
    number: ({ certificateNumber }) => certificateNumber ?? '',
    issuedOn: ({ certifiedOn, heldOn }) => certifiedOn ?? heldOn,
    session: ({ session }, _, { trainingSessions }) => trainingSessions.find(session),
  },
} satisfies Resolvers;
