/** As post is addressed; what is not known is null. */
export interface Address {
  street: string | null;
  city: string | null;
  zip: string | null;
  state: string | null;
  country: string | null;
}

export const planIntervals = ['once', 'month'] as const;
export type PlanInterval = (typeof planIntervals)[number];

/** What a detail of an entry can be. How each is sent and answered is declared once as well, beside the routes. */
export interface DetailTypes {
  text: string;
  /** Of many lines. */
  prose: string;
  email: string;
  phone: string;
  zone: string;
  address: Address;
  flag: boolean;
  /** How many people it is for. */
  size: number;
  interval: PlanInterval;
  /** A word that organisations add to, such as `hotdesk`. */
  type: string;
  /** Minor units of the currency beside it: both are there, or neither. */
  price: string;
  currency: string;
}

export type DetailKind = keyof DetailTypes;

/** A detail: what it is, and what it is where nobody has said. Null: not known. Undefined: somebody has to say. */
export interface Detail<
  Kind extends DetailKind = DetailKind,
  Initial extends DetailTypes[Kind] | null | undefined = DetailTypes[Kind] | null | undefined,
> {
  kind: Kind;
  initial: Initial;
}

export const optional = <Kind extends DetailKind>(kind: Kind): Detail<Kind, null> => ({
  kind,
  initial: null,
});
export const required = <Kind extends DetailKind>(kind: Kind): Detail<Kind, undefined> => ({
  kind,
  initial: undefined,
});
export const unlessSaid = <Kind extends DetailKind>(
  kind: Kind,
  initial: DetailTypes[Kind],
): Detail<Kind, DetailTypes[Kind]> => ({ kind, initial });

export type DeclaredDetails = Readonly<Record<string, Detail>>;

type ValueOf<Declared> =
  Declared extends Detail<infer Kind, infer Initial>
    ? DetailTypes[Kind] | (Initial extends null ? null : never)
    : never;

/** The details of an entry whose register declares these. */
export type DetailsOf<Declared extends DeclaredDetails> = {
  -readonly [Name in keyof Declared]: ValueOf<Declared[Name]>;
};

/** With what goes where nothing is said, also of a detail that the register did not have when the entry was made. */
export function completeDetails<Declared extends DeclaredDetails>(
  declared: Declared,
  given: Readonly<Record<string, unknown>>,
): DetailsOf<Declared> {
  const all = Object.entries(declared).map(([name, { initial }]) => [name, given[name] ?? initial ?? null]);
  return Object.fromEntries(all) as DetailsOf<Declared>;
}
