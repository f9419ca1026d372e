import type { Request as HttpRequest, Response } from 'express';
import { z } from 'zod';
import type { Right } from '../../domain/people/rights';
import type { Context } from '../../queries/context';
import type { Aging } from './aging';
import type { ErrorCode } from './error-codes';
import { SOME_ID } from './examples';
import { withExpand } from './expand/declared';
import type { Relations } from './expand/relation';
import type { Services } from './services';

type Writing = (response: Response) => Promise<void>;

/** An answer that is not JSON: its media type, the range of all where that depends on the file, '' where there is no body. Its body is text, bytes, or a function that writes to the response. */
export interface Content {
  content: string;
}

/** JSON, or on request the same as another media type: then the body is a function that writes to the response. */
export interface JsonOrContent<Json extends z.ZodType = z.ZodType> extends Content {
  json: Json;
}

export type Answers = Readonly<Record<number, z.ZodType | Content | JsonOrContent>>;

export interface Answer<Status extends number = number, Body = unknown> {
  status: Status;
  body: Body;
  headers?: Record<string, string>;
}

type BodyOf<A> = A extends z.ZodType
  ? z.input<A>
  : A extends JsonOrContent<infer Json>
    ? z.input<Json> | Writing
    : string | Buffer | Writing;

/** Exactly what the declaration says that it answers. */
export type AnswerOf<A extends Answers> = {
  [Status in keyof A & number]: Answer<Status, BodyOf<A[Status]>>;
}[keyof A & number];

/** A row of what a read answers: of its list, or the one. */
type RowOf<A extends Answers> = A[200] extends z.ZodType
  ? z.output<A[200]> extends { data: (infer Row)[] }
    ? Row
    : z.output<A[200]>
  : never;

export function reply<const Status extends number, Body>(
  status: Status,
  body: Body,
  headers: Record<string, string> = {},
): Answer<Status, Body> {
  return { status, body, headers };
}

/** The answer to a create, with the place where it can be read. */
export function created<Body>(location: string, body: Body): Answer<201, Body> {
  return reply(201, body, { Location: location });
}

/** Whether an answer has the version of its row as `ETag`: it is of the row that the path names, or of the one just made. */
export const tellsVersion = ({ versioned }: Pick<Route, 'versioned'>, status: number): boolean =>
  versioned === true || status === 201;

/** What a caller needs: a right of the employer's side, to be the worker, a token of whichever kind, or nothing at all. */
export type Need = Right | 'worker' | 'any token' | 'no token';

/** One form of a request, and the right that it needs besides; no worker has one. */
export interface AlsoNeeds<Query, Body, Loaded> {
  needs: Right;
  /** Goes on after "where": `is_auto_approved is true`. */
  form: string;
  isMeant(request: { query: Query; body: Body; loaded: Loaded; caller: Context['caller'] }): boolean;
}

export interface UploadedFile {
  filename: string;
  contentType: string;
  content: Buffer;
}

export interface Loading<Params> {
  services: Services;
  /** Made from the token; a route that needs none has none and must not ask for it. */
  context: Context;
  params: Params;
}

export interface Handling<Params, Query, Body, Loaded> extends Loading<Params> {
  query: Query;
  body: Body;
  loaded: Loaded;
  /** The uploaded file, where the route takes one and it was sent. */
  file: UploadedFile | undefined;
  http: HttpRequest;
}

type Shape = Readonly<Record<string, z.ZodType>>;
type Parsed<S extends Shape> = { [Key in keyof S]: z.output<S[Key]> };

type Nothing = z.ZodUnknown;

/**
 * One route, whole. Routing, authorisation and validation follow from it, in this order: who may call, ids in the path
 * (404), what `load` finds (404, 403), query, body. `answers` are the successes; errors have one shape everywhere.
 */
export interface Declaration<
  Params extends Shape,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Loaded,
  A extends Answers,
> {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** As Express writes it: `/contracts/:contractId`. */
  path: string;
  /** What it does, in a few words. */
  summary: string;
  /** It is going to be taken away; every answer says so. */
  deprecated?: Aging;
  /** Who may call: without it nobody would. See `domain/people/rights.ts` for who has which right. */
  needs: Need;
  /** Beside those who have the right, the worker whose it is; what is their own is for `load` and queries to say. */
  orWorker?: true;
  also?: AlsoNeeds<z.output<Query>, z.output<Body>, Loaded>;
  /** Live environments answer that there is no such route. */
  sandboxOnly?: true;
  /** The schema of each `:name` in the path; see `pathId`. */
  params?: Params;
  query?: Query;
  body?: Body;
  /** Takes multipart/form-data with at most one file, in the part `file`; its texts are the body. The code of a second. */
  upload?: 'single_attachment' | 'single_file';
  /** The path names a row with a version: what answers it has that as its `ETag`, what changes it takes `If-Match`. */
  versioned?: true;
  /** The answer is shown once, so that no key may keep it. */
  idempotencyKey?: 'refused';
  /** Finds what the path names, before anything else of the request is looked at. */
  load?(request: Loading<Parsed<Params>>): Promise<Loaded>;
  answers: A;
  /** What else a request may have answered with each row: `expand` in the query, `expanded` in the row. */
  expand?: Relations<RowOf<NoInfer<A>>>;
  /** The codes of its own refusals; those that follow from what it is come by themselves (`refusals.ts`). */
  errors?: readonly ErrorCode[];
  handle(
    request: Handling<Parsed<Params>, z.output<Query>, z.output<Body>, Loaded>,
  ): Promise<AnswerOf<A>> | AnswerOf<A>;
}

/** A declared route of any kind, as mounting, documents and tests see it. */
export type Route = Omit<Declaration<Shape, z.ZodType, z.ZodType, unknown, Answers>, 'expand'> & {
  expand?: Relations<never>;
};

export function route<
  const A extends Answers,
  Params extends Shape = Record<never, never>,
  Query extends z.ZodType = Nothing,
  Body extends z.ZodType = Nothing,
  Loaded = undefined,
>(declaration: Declaration<Params, Query, Body, Loaded, A>): Route {
  // By way of unknown: whether a cast says something depends on the order in which files are checked.
  const erased: unknown = declaration;
  return withExpand(erased as Route);
}

/** The query, or the body, of a route that declares none: whoever sends one is told so. */
export const nothing = z.strictObject({});

const UUID = /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;

/** An id in the path. What is no id names nothing, so that it is answered like one that is unknown. */
export function pathId(what: string) {
  return z
    .string()
    .regex(UUID)
    .toLowerCase()
    .meta({ title: what, format: 'uuid', examples: [SOME_ID] });
}

/** The names of all parameters in a path. */
export function namesIn(path: string): string[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!);
}
