import fc from 'fast-check';
import { z } from 'zod/mini';

type Schema = z.core.$ZodType;

const id = fc.stringMatching(/^[A-Za-z0-9_-]{22}$/);
const base64Of = (bytes: number) =>
  fc.uint8Array({ minLength: bytes, maxLength: bytes }).map((array) => Buffer.from(array).toString('base64'));
/** What strings of ours look like; a schema takes those that it accepts. */
const texts: fc.Arbitrary<string>[] = [
  id,
  ...[12, 16, 32, 48, 65].map(base64Of),
  fc.stringMatching(/^[1-9]\d{0,6}\.\d{1,6}$/),
  fc.stringMatching(/^[a-z]{2,6}$/),
  fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }),
  fc.constant(''),
];
const numbers = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.integer({ min: 65_536, max: 2_000_000 }),
  fc.integer(),
);

/** Values that a schema of the protocol accepts. Throws on a kind of schema it does not know. */
export function valuesOf(schema: Schema): fc.Arbitrary<unknown> {
  // One name for the shapes zod keeps its definitions in: what it exports for that is a union per kind.
  const { def } = schema._zod as unknown as { def: Definition };
  switch (def.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(def.shape ?? {}).map(([key, each]) => [key, valuesOf(each)])),
        {
          requiredKeys: Object.entries(def.shape ?? {}).flatMap(([key, each]) =>
            isOptional(each) ? [] : [key],
          ),
        },
      );
    case 'array':
      return fc.array(valuesOf(part(def.element)), { maxLength: 3 });
    case 'record':
      return fc.dictionary(valuesOf(part(def.keyType)).map(String), valuesOf(part(def.valueType)), {
        maxKeys: 6,
      });
    case 'union':
      return fc.oneof(...(def.options ?? []).map(valuesOf));
    case 'nullable':
      return fc.option(valuesOf(part(def.innerType)), { nil: null });
    case 'optional':
      return valuesOf(part(def.innerType));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'boolean':
      return fc.boolean();
    case 'int':
    case 'number':
      return numbers;
    case 'string': {
      const fitting = texts.filter((text) =>
        fc.sample(text, { numRuns: 8, seed: 1 }).some((value) => accepts(schema, value)),
      );
      return fc.oneof(...(fitting.length > 0 ? fitting : texts));
    }
    default:
      throw new Error(`no values for ${def.type}`);
  }
}

interface Definition {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  keyType?: Schema;
  valueType?: Schema;
  options?: Schema[];
  innerType?: Schema;
  entries?: Record<string, string>;
  values?: unknown[];
}

function part(schema: Schema | undefined): Schema {
  if (!schema) throw new Error('the schema has no part of that name');
  return schema;
}
const isOptional = (schema: Schema) =>
  (schema._zod as unknown as { def: Definition }).def.type === 'optional';
const accepts = (schema: Schema, value: unknown) => z.safeParse(schema, value).success;

/** Every object and leaf of a value, by the keys that lead there. */
export function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))];
}

/** The same value with what lies at a path replaced. */
export function replaceAt(value: unknown, path: string[], change: (old: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...Object(value) };
  Reflect.set(copy, key, replaceAt(Reflect.get(Object(value), key), rest, change));
  return copy;
}
