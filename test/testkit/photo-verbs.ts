import sharp from 'sharp';
import { PURPOSE } from './unmasking-verbs.ts';
import { askWrite, recordOf } from './write.ts';
import type { Graph } from './graph.ts';

export type PhotoView = {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
};

const FAILURE = 'errors { code reason message path }';

/** A picture as a phone takes it: lying on its side, with where, when and by whose phone it was taken. */
export async function pictureOf(colour = 'red', { width = 800, height = 600 } = {}): Promise<string> {
  const picture = sharp({ create: { width, height, channels: 3, background: colour } });
  const exif = {
    IFD0: { Make: 'PHONE-OF-ZHOU' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 13/1 48/1', GPSLongitude: '121/1 28/1 25/1' },
  };
  return (await picture.jpeg().withExif(exif).withMetadata({ orientation: 6 }).toBuffer()).toString('base64');
}

export async function uploadPhoto(graph: Graph, client: string, input: object = {}) {
  const query = `mutation ($input: UploadPhotoInput!) { uploadPhoto(input: $input) {
    ok { id width height bytes } ${FAILURE} } }`;
  return askWrite<PhotoView>(graph, query, { input: { client, content: await pictureOf(), ...input } });
}

/** The id of a picture that was sent. */
export async function photoOf(graph: Graph, client: string): Promise<string> {
  return recordOf(await uploadPhoto(graph, client)).id;
}

export async function showPhoto(graph: Graph, photo: string, input: object = {}) {
  const query = `mutation ($input: ShowPhotoInput!) { showPhoto(input: $input) {
    ok { photo mediaType content } ${FAILURE} } }`;
  type Shown = { readonly photo: string; readonly mediaType: string; readonly content: string };
  return askWrite<Shown>(graph, query, { input: { photo, purpose: PURPOSE, ...input } });
}
