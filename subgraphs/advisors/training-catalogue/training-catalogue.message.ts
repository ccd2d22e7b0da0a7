import type { EntityManager } from '@mikro-orm/postgresql';
import { type CalendarDate, isCalendarDate } from '#calendar';
import { type DivisionCode, type RecordId, isDivisionCode, isRecordId, isWithin } from '#divisions';
import { errors } from '#errors';
import { type Arrival, defineMessage, sendMessage } from '#messages';
import { z } from 'zod';
import { Course, type CourseVersion, courseKinds } from '../courses/course.entity.ts';
import { lockCopies } from '../courses/course.repository.ts';
import { endOpenEnrolments } from '../training-enrolments/end-enrolments.ts';
import { handUpCounts } from '../training-sessions/training-results.message.ts';
import { TrainingSession } from '../training-sessions/training-session.entity.ts';
import { lockSessions } from '../training-sessions/training-session.repository.ts';

const id = z.custom<RecordId>(isRecordId);
const day = z.custom<CalendarDate>(isCalendarDate);
const said = {
  title: z.string(),
  kind: z.enum(courseKinds),
  hours: z.int().positive(),
};
const content = {
  ...said,
  topics: z.array(z.enum(['POLICY', 'SERVICE_CONTENT', 'COMMUNICATION', 'WORK_RULES'])),
  materials: z.array(z.strictObject({ title: z.string(), url: z.string().nullable(), text: z.string().nullable() })),
};

const toldCourse = z.strictObject({
  id,
  version: z.int().positive(),
  ...content,
  versions: z.array(z.strictObject({ version: z.int().positive(), ...content, writtenAt: z.iso.datetime() })),
  withdrawnOn: day.nullable(),
  updatedAt: z.iso.datetime(),
});

const toldSession = z.strictObject({
  id,
  holder: z.custom<DivisionCode>(isDivisionCode),
  version: z.int().positive(),
  course: id,
  courseVersion: z.int().positive(),
  ...said,
  startsOn: day,
  endsOn: day,
  time: z.string().nullable(),
  place: z.string(),
  trainer: z.string(),
  capacity: z.int().positive(),
  cancelledOn: day.nullable(),
  cancelReason: z.string().nullable(),
});

const catalogue = z.strictObject({ courses: z.array(toldCourse), sessions: z.array(toldSession) });

/** Courses and sessions that an owner has, for the owners beneath it. */
export type Catalogue = z.infer<typeof catalogue>;

/**
 * 培训目录下发: courses and sessions of the owner above, which the receiver keeps and passes on to the owners to which it delegated. What is older than
 * what it has, it leaves.
 */
export const trainingCatalogueMessage = defineMessage({
  kind: 'training-catalogue',
  to: 'advisors',
  ordered: false,
}).version(1, catalogue, async (em, told, arrival) => {
  const { sender, receiver, delegated } = arrival;
  if (sender.owner === receiver.owner || !isWithin(receiver.owner, sender.owner))
    throw errors.divisionForbidden(receiver.owner, sender.owner);
  const isAbove = ({ holder }: Catalogue['sessions'][number]) => isWithin(receiver.owner, holder);
  if (!told.sessions.every(isAbove)) throw errors.divisionForbidden(receiver.owner, sender.owner);
  await takeCourses(em, told.courses, arrival);
  await takeSessions(em, told.sessions, arrival);
  sendCatalogue(em, delegated, told);
});

/** Sends a catalogue to owners; one that holds nothing is not sent. */
export function sendCatalogue(em: EntityManager, owners: readonly DivisionCode[], told: Catalogue): void {
  if (told.courses.length + told.sessions.length === 0) return;
  for (const to of owners) sendMessage(em, trainingCatalogueMessage, { to, subject: to, payload: told });
}

async function takeCourses(em: EntityManager, told: Catalogue['courses'], arrival: Arrival): Promise<void> {
  const known = await lockCopies(
    em,
    told.map(({ id: course }) => course),
  );
  for (const { updatedAt, versions, ...course } of told) {
    const kept = known.get(course.id) ?? Object.assign(new Course(), { version: 0, versions: [] });
    known.set(course.id, kept);
    kept.versions = joined(kept.versions, versions);
    if (kept.version >= course.version) continue;
    const stamp = { division: arrival.receiver.owner, updatedAt: new Date(updatedAt), updatedBy: arrival.sender.owner };
    em.persist(Object.assign(kept, course, stamp));
  }
  await em.flush();
}

/** Versions that came in parts; what one says stays as it was written. Pure. */
function joined(known: readonly CourseVersion[], told: readonly CourseVersion[]): readonly CourseVersion[] {
  const added = told.filter(({ version }) => known.every((one) => one.version !== version));
  return added.length === 0 ? known : [...known, ...added].toSorted((one, other) => other.version - one.version);
}

async function takeSessions(em: EntityManager, told: Catalogue['sessions'], arrival: Arrival): Promise<void> {
  const { sender, receiver, delegated, now } = arrival;
  // As whoever enrols does, so that nobody is enrolled meanwhile.
  const known = await lockSessions(
    em,
    told.map(({ id: session }) => session),
  );
  const cancelled: TrainingSession[] = [];
  for (const session of told) {
    const there = known.get(session.id);
    if (there !== undefined && there.version >= session.version) continue;
    // Of one that was not known nobody is enrolled.
    if (there !== undefined && session.cancelledOn) cancelled.push(there);
    const kept = there ?? Object.assign(new TrainingSession(), { createdAt: now, createdBy: sender.owner });
    const stamp = { division: receiver.owner, isOwn: false, updatedAt: now, updatedBy: sender.owner };
    em.persist(Object.assign(kept, session, stamp));
  }
  await em.flush();
  const ids = cancelled.map(({ id: session }) => session);
  await endOpenEnrolments(em, ids, { at: now, by: sender.owner });
  await handUpCounts(em, { delegated }, cancelled);
}
