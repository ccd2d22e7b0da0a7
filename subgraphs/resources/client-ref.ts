import type { RecordId } from '#divisions';
import type { ClientCategory } from './resolvers.generated.ts';

/** A client is known here by id alone; the category comes along when policies are asked for. */
export type ClientRef = { readonly id: RecordId; readonly category?: ClientCategory | null | undefined };
