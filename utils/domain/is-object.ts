/** An object of whatever realm and prototype: `instanceof Object` fails for values that come from another context. */
export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
