import { z } from 'zod';
import type { Route } from '../../api/shared/route';

export interface IdField {
  name: string;
  /** Whether it takes several. */
  isList: boolean;
}

/** The fields of a query, or of a body, that hold ids, by the schema that they are read with. */
export function idFieldsOf(schema: z.ZodType | undefined): IdField[] {
  const fields = schema ? Object.entries(fieldsOf(schema)) : [];
  return fields.flatMap(([name, field]) => {
    const found = idIn(field);
    return found ? [{ name, ...found }] : [];
  });
}

function fieldsOf(schema: z.ZodType): Record<string, z.ZodType> {
  if (schema instanceof z.ZodObject) return schema.shape;
  return Object.fromEntries(partsOf(schema).flatMap((part) => Object.entries(fieldsOf(part))));
}

function idIn(schema: z.ZodType): Pick<IdField, 'isList'> | null {
  if (schema instanceof z.ZodUUID) return { isList: false };
  const found = partsOf(schema)
    .map(idIn)
    .find((each) => each !== null);
  return found ? { isList: found.isList || schema instanceof z.ZodArray } : null;
}

/** What is inside of it, but for the fields of an object. */
function partsOf({ def }: z.ZodType): z.ZodType[] {
  const { element, options, innerType, in: given } = def as z.ZodType['def'] & Record<string, unknown>;
  return [element, options, innerType, given]
    .flat()
    .filter((part): part is z.ZodType => part instanceof z.ZodType);
}

/** Objects within objects and lists of objects hold ids as well; they are few, and a test names them. */
export function nestedIds({ body, query }: Route): string[] {
  const within = (schema: z.ZodType): string[] =>
    Object.entries(fieldsOf(schema)).flatMap(([name, field]) => {
      const nested = [
        ...Object.values(fieldsOf(field)),
        ...partsOf(field).flatMap((p) => Object.values(fieldsOf(p))),
      ];
      return nested.some((each) => idIn(each)) ? [name] : [];
    });
  return [body, query].flatMap((schema) => (schema ? within(schema) : []));
}
