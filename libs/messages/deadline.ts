/** How long a receiver has to answer a message. The lock of a run of the delivery follows from it. */
export const ANSWER_MS = 10_000;
