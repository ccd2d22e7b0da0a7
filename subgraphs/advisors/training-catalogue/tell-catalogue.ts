import type { EntityManager } from '@mikro-orm/postgresql';
import type { AnnounceScope, RequestScope } from '#server';
import { Course, type CourseVersion } from '../courses/course.entity.ts';
import { TrainingSession } from '../training-sessions/training-session.entity.ts';
import { type Catalogue, sendCatalogue } from './training-catalogue.message.ts';

type Teller = Pick<RequestScope, 'delegated'>;

/** Tells the owners beneath of a course, in the transaction that wrote it; its versions before they were told. */
export function tellCourse(em: EntityManager, { delegated }: Teller, course: Course): void {
  const told = toldCourseOf(course, course.versions.slice(0, 1));
  sendCatalogue(em, delegated, { courses: [told], sessions: [] });
}

/** Tells the owners beneath of a session, in the transaction that wrote it. */
export function tellSession(em: EntityManager, { delegated }: Teller, session: TrainingSession): void {
  sendCatalogue(em, delegated, { courses: [], sessions: [toldOf(session)] });
}

/** Sends the owners beneath all that this one has. */
export async function announceCatalogue(em: EntityManager, { delegated, isKnown }: AnnounceScope): Promise<void> {
  const known = delegated.filter((owner) => isKnown({ owner, domain: 'advisors' }));
  if (known.length === 0) return;
  const all = { orderBy: { id: 'asc' } } as const;
  const courses = (await em.find(Course, {}, all)).flatMap(partsOf);
  const sessions = (await em.find(TrainingSession, {}, all)).map(toldOf);
  for (const part of packed(courses)) sendCatalogue(em, known, { courses: part, sessions: [] });
  for (const part of packed(sessions)) sendCatalogue(em, known, { courses: [], sessions: part });
}

/** Of a message. A receiver takes 8 MiB: the greatest course and as much besides, of three bytes a character and quoted twice, are less. */
const MOST_CHARACTERS = 500_000;

/** In their order, as many together as one message holds. Pure. */
export function packed<Told>(all: readonly Told[]): Told[][] {
  const parts: Told[][] = [];
  let left = 0;
  for (const one of all) {
    const characters = JSON.stringify(one).length;
    if (parts.length === 0 || characters > left) {
      parts.push([]);
      left = MOST_CHARACTERS;
    }
    parts.at(-1)?.push(one);
    left -= characters;
  }
  return parts;
}

/** A course as often as its versions need; the newest is in each, so that no part shows an older one as such. Pure. */
export function partsOf(course: Course): Catalogue['courses'] {
  const [newest, ...before] = course.versions;
  const now = newest === undefined ? [] : [newest];
  const parts = before.length === 0 ? [[]] : packed(before);
  return parts.map((some) => toldCourseOf(course, [...now, ...some]));
}

function toldCourseOf(
  { id, version, title, kind, topics, hours, materials, withdrawnOn, updatedAt }: Course,
  versions: readonly CourseVersion[],
): Catalogue['courses'][number] {
  return {
    id,
    version,
    title,
    kind,
    topics: [...topics],
    hours,
    materials: [...materials],
    versions: versions.map((one) => ({ ...one, topics: [...one.topics], materials: [...one.materials] })),
    withdrawnOn: withdrawnOn ?? null,
    updatedAt: updatedAt.toISOString(),
  };
}

function toldOf({ id, holder, version, course, courseVersion, title, kind, hours, ...others }: TrainingSession) {
  const { startsOn, endsOn, time, place, trainer, capacity, cancelledOn, cancelReason } = others;
  return {
    id,
    holder,
    version,
    course,
    courseVersion,
    title,
    kind,
    hours,
    startsOn,
    endsOn,
    time: time ?? null,
    place,
    trainer,
    capacity,
    cancelledOn: cancelledOn ?? null,
    cancelReason: cancelReason ?? null,
  };
}
