/** Tells whether a value that came from outside, such as parsed JSON, is of a type. */
export type Check<T> = (value: unknown) => value is T;

/** Parses JSON of a known shape. Throws a `SyntaxError` for anything else: `what` names it. */
export function parseShaped<T>(text: string, check: Check<T>, what: string): T {
  const value: unknown = JSON.parse(text);
  if (check(value)) return value;
  throw new SyntaxError(`it is no ${what} that this version of this program writes`);
}

/** Any text. */
export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** True or false. */
export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** A whole number from 0. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** A text that a pattern matches. */
export function matching(pattern: RegExp): Check<string> {
  return (value): value is string => isText(value) && pattern.test(value);
}

/** One of these texts, which are given as keys so that none can be forgotten. */
export function oneOf<T extends string>(names: Readonly<Record<T, true>>): Check<T> {
  return (value): value is T => isText(value) && Object.hasOwn(names, value);
}

/** One of the texts in a list. */
export function memberOf<T extends string>(list: readonly T[]): Check<T> {
  return (value): value is T => list.some((one) => one === value);
}

/** Exactly this value. */
export function exactly<T extends string | number | boolean | null>(wanted: T): Check<T> {
  return (value): value is T => value === wanted;
}

/** One shape or another. */
export function either<A, B>(one: Check<A>, other: Check<B>): Check<A | B> {
  return (value): value is A | B => one(value) || other(value);
}

/** A value that may be missing. */
export function optional<T>(check: Check<T>): Check<T | undefined> {
  return (value): value is T | undefined => value === undefined || check(value);
}

/** A list of such values. */
export function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(check);
}

/** An object with such values under any names. */
export function mapOf<T>(check: Check<T>): Check<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> =>
    isObject(value) && Object.values(value).every(check);
}

/** An object with at least these values; every key of the type must have its check. */
export function objectOf<T>(fields: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  return (value): value is T => {
    return (
      isObject(value) &&
      names.every((name) => fields[name](Object.hasOwn(value, name) ? value[name] : undefined))
    );
  };
}

/** An object whose value under `key` says which shape it has; every shape of the type must have its check. */
export function variantOf<K extends string, T extends { readonly [P in K]: string }>(
  key: K,
  variants: { readonly [V in T[K]]: Check<Extract<T, { readonly [P in K]: V }>> },
): Check<T> {
  return (value): value is T => {
    if (!isObject(value) || !Object.hasOwn(value, key)) return false;
    const name = value[key];
    return isText(name) && Object.hasOwn(variants, name) && variants[name as T[K]](value);
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
