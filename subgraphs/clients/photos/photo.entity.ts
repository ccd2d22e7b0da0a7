import { defineEntity } from '@mikro-orm/core';

import type { DivisionCode } from '#divisions';
import { fieldsOf, p, text } from '#marks';

import { Client } from '../clients/client.entity.ts';

export const PhotoSchema = defineEntity({
  name: 'Photo',
  schema: 'clients',
  tableName: 'photo',
  indexes: [
    { name: 'photo_client', properties: ['client'] },
    { name: 'photo_forgotten', properties: ['uploadedAt'], where: 'visit is null and content is not null' },
  ],
  properties: {
    id: p.text().collation('C').primary(),
    /** Where the client lies now. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    client: () => p.manyToOne(Client).mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    /** The visit that says it; null while none does. */
    visit: p.public.text().collation('C').nullable(),
    /** A JPEG in base64, without what the camera wrote beside the picture; null when the client is erased, and where no visit said it in time. */
    content: p.personal({ exported: true, erased: true }).sealed(text),
    width: p.integer(),
    height: p.integer(),
    bytes: p.integer(),
    uploadedAt: p.datetime(),
    uploadedBy: p.public.text(),
  },
});

/** 走访照片: a picture taken on a visit. It has no address: it is shown in an answer, for a purpose that the trail keeps. */
export class Photo extends PhotoSchema.class {}
PhotoSchema.setClass(Photo);

/** What is sealed of a photo. */
export const SealedPhoto = fieldsOf(PhotoSchema);
