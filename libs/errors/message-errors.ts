import { GraphError } from './graph-error.ts';

type Place = { readonly owner: string; readonly domain: string };

const nameOf = ({ owner, domain }: Place): string => `${owner}/${domain}`;

/** Why an owner does not take a message of another one. */
export const messageErrors = {
  messageMalformed: (message: string, version: number) =>
    new GraphError('MESSAGE_MALFORMED.PAYLOAD', { values: { message, version } }),
  messageUnreadable: () => new GraphError('MESSAGE_MALFORMED.ENVELOPE'),
  messageSenderWrong: (sender: string, signer: string) =>
    new GraphError('MESSAGE_SENDER_WRONG', { values: { sender, signer } }),
  messageAddresseeWrong: (addressee: Place, here: Place) =>
    new GraphError('MESSAGE_ADDRESSEE_WRONG', { values: { addressee: nameOf(addressee), here: nameOf(here) } }),
  messageKindUnknown: (message: string) => new GraphError('MESSAGE_KIND_UNKNOWN', { values: { message } }),
  messageVersionUnknown: (message: string, version: number, known: readonly number[]) =>
    new GraphError('MESSAGE_VERSION_UNKNOWN', { values: { message, version, known: known.map(String) } }),
  messageRefused: (message: string, why: string, cause: unknown) =>
    new GraphError('MESSAGE_REFUSED', { values: { message, why }, cause }),
  messageFailed: (message: string, cause: unknown) => new GraphError('MESSAGE_FAILED', { values: { message }, cause }),
  messageChanged: (id: string) => new GraphError('MESSAGE_CHANGED', { values: { id } }),
};
