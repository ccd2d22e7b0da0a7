/**
 * What an entry says was done, verb-shaped as scopes are. Each idea adds its own actions to this interface, beside the texts that it
 * declares; these are of no idea.
 */
export interface Actions extends ActionsOf<typeof actions> {}

/** Actions with their meanings, as an idea adds them. */
export type ActionsOf<Declared> = { readonly [Name in keyof Declared]: string };

export type Action = keyof Actions;

/** Actions that are of no idea of a domain, with what each says. */
export const actions = {
  'subject.export': 'exported everything that is held on a person',
  'figure.settle': 'had figures say what their records say, where they differed',
  'sealing.reseal': 'sealed values of people anew, with the current key',
  'sealing.retire': 'gave up the keys that no value is sealed with any more',
} as const;
