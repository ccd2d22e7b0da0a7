/** Two states as one; nothing is opened. */
export function together<One extends object, Other extends object>(one: One, other: Other): One & Other {
  const properties = { ...Object.getOwnPropertyDescriptors(one), ...Object.getOwnPropertyDescriptors(other) };
  return Object.create(Object.prototype, properties);
}
