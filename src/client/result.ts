import type { RichText } from './content'
import type { Depth } from './query'

/** What comes back: the document with the fields that `select` leaves, and ids for relations at depth 0. */
export type Result<Doc, Selection, Deep extends Depth> = Deep extends 0
  ? Shallow<Selected<Doc, Selection>>
  : Selected<Doc, Selection>

type Selected<Doc, Selection> = Selection extends object
  ? Selection extends Including
    ? Only<Doc, Selection>
    : Without<Doc, Selection>
  : Doc

type Including = { [Name in string]?: true | Including }

type Only<Value, Selection> = Selection extends true
  ? Value
  : Value extends readonly (infer Item)[]
    ? Only<Item, Selection>[]
    : Value extends Block
      ? OnlyFields<Value, Of<Value, Selection> & { blockType: true }>
      : Value extends object
        ? OnlyFields<Value, Selection>
        : Value

// `id` always comes.
type OnlyFields<Value, Selection> = {
  [Name in keyof Value as Name extends 'id' | keyof Selection ? Name : never]: Name extends keyof Selection
    ? Only<Value[Name], Selection[Name]>
    : Value[Name]
}

type Without<Value, Selection> = Value extends readonly (infer Item)[]
  ? Without<Item, Selection>[]
  : Value extends Block
    ? Of<Value, Selection> extends false
      ? OnlyFields<Value, { blockType: true }>
      : WithoutFields<Value, Of<Value, Selection>>
    : Value extends object
      ? WithoutFields<Value, Selection>
      : Value

type WithoutFields<Value, Selection> = {
  [Name in keyof Value as Name extends keyof Selection
    ? Selection[Name] extends false
      ? never
      : Name
    : Name]: Name extends keyof Selection ? Without<Value[Name], Selection[Name]> : Value[Name]
}

type Shallow<Doc> = { [Name in keyof Doc]: WithIds<Doc[Name]> }

type WithIds<Value> = Value extends Document
  ? never
  : Value extends RichText
    ? Value
    : Value extends readonly (infer Item)[]
      ? WithIds<Item>[]
      : Value extends object
        ? { [Name in keyof Value]: WithIds<Value[Name]> }
        : Value

type Of<Value extends Block, Selection> = Value['blockType'] extends keyof Selection
  ? Selection[Value['blockType']]
  : unknown

type Document = { id: string; createdAt: string; updatedAt: string }
type Block = { blockType: string }
