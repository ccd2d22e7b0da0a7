/** Whether an instance answers, and since when that is so. */
export type InstanceState = { readonly state: 'UP' | 'DOWN' | 'UNKNOWN'; readonly since?: Date };

/** What was last seen of each instance, by whoever saw it: a probe, or a request on its way. */
export type InstanceStates = {
  of(url: string): InstanceState;
  /** Notes that the instance answered, or that it did not. */
  note(url: string, answered: boolean): void;
};

type Options = {
  /** When the instance began to answer requests, in milliseconds since 1970; undefined while it does not. */
  readonly answeringSince: (url: string) => number | undefined;
  readonly now?: () => Date;
};

const UNKNOWN: InstanceState = { state: 'UNKNOWN' };

export function createInstanceStates({ answeringSince, now = () => new Date() }: Options): InstanceStates {
  const noted = new Map<string, { readonly state: 'UP' | 'DOWN'; readonly since: Date }>();
  return {
    of(url) {
      const note = noted.get(url);
      const answering = answeringSince(url);
      const isNews = note?.state !== 'UP' && answering !== undefined && answering > (note?.since.getTime() ?? 0);
      return isNews ? { state: 'UP', since: new Date(answering) } : (note ?? UNKNOWN);
    },
    note(url, answered) {
      const state = answered ? 'UP' : 'DOWN';
      if (noted.get(url)?.state !== state) noted.set(url, { state, since: now() });
    },
  };
}
