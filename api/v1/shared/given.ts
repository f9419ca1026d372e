/** Fields that are given, and only those; null is a value. */
export function given<T extends object>(values: T): { [Field in keyof T]?: Exclude<T[Field], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
