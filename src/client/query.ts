import type { Locale } from './content'

/** How far relations are filled in: 0 gives their ids, 1 the documents, and so on. */
export type Depth = 0 | 1 | 2 | 3 | 4

/** What every read can be asked. */
export type ReadQuery<Shape, Selection, Deep extends Depth> = {
  /** Only these fields (`{ title: true }`), or all but these (`{ description: false }`). */
  select?: Selection & NoOthers<Selection, Shape>
  /** 1 unless told. */
  depth?: Deep
  /** The client's own unless told. */
  locale?: Locale
  /** Ends the request and any waiting; the promise is then rejected with its reason. */
  signal?: AbortSignal
}

/** What a list can be asked. */
export type ListQuery<Doc, Shape, Selection, Deep extends Depth> = ReadQuery<Shape, Selection, Deep> & {
  where?: Where<Doc>
  /** A field, or several; `-title` from Z to A. */
  sort?: Sort<Doc> | Sort<Doc>[]
  /** From 1. */
  page?: number
  /** Documents a page: 10 unless told, at most 100. */
  limit?: number
}

/** One page of a list. */
export type List<Doc> = {
  docs: Doc[]
  totalDocs: number
  totalPages: number
  limit: number
  page: number
  hasNextPage: boolean
  hasPrevPage: boolean
  nextPage: number | null
  prevPage: number | null
}

/** Conditions on fields; a dotted path reaches into groups and relations. */
export type Where<Doc> = { [Name in keyof Doc & string]?: Condition<Scalar<Doc[Name]>> } & {
  [Path in Within<Doc>]: Condition
} & { and?: Where<Doc>[]; or?: Where<Doc>[] }

type Condition<Value = string | number | boolean | null> = {
  equals?: Value
  not_equals?: Value
  in?: readonly Value[]
  not_in?: readonly Value[]
  exists?: boolean
  greater_than?: Value
  greater_than_equal?: Value
  less_than?: Value
  less_than_equal?: Value
  /** All these words, in any order. */
  like?: string
  contains?: string
}

type Scalar<Value> = Value extends readonly (infer Item)[]
  ? Scalar<Item>
  : Extract<Value, string | number | boolean | null>

type Within<Doc> = `${keyof Doc & string}.${string}`
type Sort<Doc> = Path<Doc> | `-${Path<Doc>}`
type Path<Doc> = (keyof Doc & string) | Within<Doc>

// A field that does not exist is an error, although other fields beside it do.
type NoOthers<Selection, Shape> = {
  [Name in keyof Selection]: Name extends AnyKey<Shape> ? Selection[Name] : never
}
type AnyKey<Shape> = Shape extends unknown ? keyof Shape : never
