import type { EntityManager } from '@mikro-orm/postgresql';

import { accountForUnmasking, record } from '#audit';
import { type Outcome, errors } from '#errors';
import { type Loader, newRecordId, rowLoader } from '#persistence';
import type { RequestScope } from '#server';
import { purposeOf } from '#subject-rights';
import { disclose, write } from '#writes';

import type { Reach } from '../break-glass/reach.ts';
import { lockActiveClient } from '../clients/client-changes.ts';
import { findVisited } from '../clients/client.repository.ts';
import type { ShowPhotoInput, ShownPhoto, UploadPhotoInput } from '../resolvers.generated.ts';
import { mustServe } from '../unmasking/must-serve.ts';
import { Photo, SealedPhoto } from './photo.entity.ts';
import {
  type ShowPhotoContent,
  type UploadPhotoContent,
  showPhotoDisclosure,
  uploadPhotoWrite,
} from './photo.input.ts';
import { countWaiting, findContent, findPhotos, insertPhoto } from './photo.repository.ts';
import { stripped } from './stripped.ts';

/** Of one client that one person sent and no visit says yet. */
const MOST_WAITING = 20;

/** 走访照片: pictures that advisors take on visits. */
export class PhotoService {
  readonly #scope: RequestScope;
  readonly #photos: Loader<string, Photo | undefined>;

  constructor(scope: RequestScope, reach: Reach) {
    this.#scope = scope;
    this.#photos = rowLoader(
      (ids) => reach.rows(ids, findPhotos),
      ({ id }) => id,
    );
  }

  /** Those that are there, in the order asked for: what visits of before photos were kept named is none. Null where the visit is erased. */
  async of(ids: readonly string[] | null): Promise<Photo[] | null> {
    if (ids === null) return null;
    const photos = await Promise.all(ids.map((id) => this.#photos.load(id)));
    return photos.filter((photo) => photo !== undefined);
  }

  /** Keeps a picture of a client, until a visit says it. Errors: NOT_FOUND, CLIENT_NOT_ACTIVE, INPUT_INVALID, and those of every write. */
  upload(input: UploadPhotoInput): Promise<Outcome<Photo>> {
    return write(this.#scope, uploadPhotoWrite, input, {
      work: (em, content) => this.#keep(em, content),
      recordOf: (photo) => photo,
      again: (id) => this.#scope.session.read((em) => getPhoto(em, id, 'client')),
    });
  }

  /** Shows a picture, in the transaction that accounts for it as a look at the person. Errors: NOT_FOUND, INPUT_INVALID, UNMASK_LIMIT, DIVISION_FORBIDDEN. */
  show(input: ShowPhotoInput): Promise<Outcome<ShownPhoto>> {
    return disclose(this.#scope, showPhotoDisclosure, input, (content) =>
      this.#scope.session.write((em) => this.#showAccounted(em, content)),
    );
  }

  async #keep(em: EntityManager, { client: id, content }: UploadPhotoContent): Promise<Photo> {
    const { now, caller, seals } = this.#scope;
    // Before the lock: others write of the client meanwhile.
    const { content: kept, ...measures } = await stripped(content);
    const client = await lockActiveClient(em, id);
    const count = await countWaiting(em, id, caller.subject);
    if (count >= MOST_WAITING) throw errors.refusedInput(['input', 'client'], 'PHOTOS_WAITING', { count });
    const photo = { id: newRecordId(client.division), division: client.division, client: id, visit: null, ...measures };
    const sealed = SealedPhoto.seal(seals, photo, { content: kept });
    await insertPhoto(em, { ...photo, ...sealed, uploadedAt: now, uploadedBy: caller.subject });
    record(em, { action: 'photo.upload', division: client.division, records: [photo.id, id], fields: ['content'] });
    return Object.assign(new Photo(), photo, { uploadedAt: now, uploadedBy: caller.subject });
  }

  async #showAccounted(em: EntityManager, asked: ShowPhotoContent): Promise<ShownPhoto> {
    const { caller, now, seals, unmaskLimits: limits } = this.#scope;
    const { id, client, division, visit } = await getPhoto(em, asked.photo, 'photo');
    await mustServe(em, asked, [client], (ids) => findVisited(em, ids));
    const act = {
      action: 'photo.show',
      division,
      records: [client],
      fields: ['photos'],
      purpose: purposeOf(asked),
    } as const;
    await accountForUnmasking(em, { subject: caller.subject, now, limits }, [act]);
    const content = await findContent(em, seals, id);
    if (content === null) throw visit ? errors.subjectErased(client) : errors.notFound('photo', id, ['input', 'photo']);
    return { photo: id, mediaType: 'image/jpeg', content };
  }
}

/** Errors: NOT_FOUND. */
async function getPhoto(em: EntityManager, id: string, field: string): Promise<Photo> {
  const [photo] = await findPhotos(em, [id]);
  if (photo === undefined) throw errors.notFound('photo', id, ['input', field]);
  return photo;
}
