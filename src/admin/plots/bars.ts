/** A kind of bar: its name stands for its color. */
export type Series = { name: string; label: string }

type Bar = { x: number; y: number; width: number; height: number }

type Row = {
  /** How many columns there are, over which width. */
  columns: number
  width: number
  /** Where the bars stand, and how high the highest is; negative: they hang down. */
  baseline: number
  reach: number
  /** What the highest bar stands for. */
  most: number
}

/** How many bars of a column stand side by side, and which of them this is. */
type Place = { column: number; of?: number; at?: number }

const share = 0.7

/** Where a bar is drawn. What is not nothing can be seen, however little it is. */
export const barOf = (
  value: number,
  { column, of = 1, at = 0 }: Place,
  { columns, width, baseline, reach, most }: Row,
): Bar => {
  const step = width / columns
  const barWidth = (step * share) / of
  const height = value > 0 ? Math.max((Math.abs(reach) * value) / Math.max(most, 1), 1.5) : 0
  return {
    x: round(step * column + (step * (1 - share)) / 2 + barWidth * at),
    y: round(reach < 0 ? baseline : baseline - height),
    width: round(barWidth),
    height: round(height),
  }
}

const round = (number: number) => Math.round(number * 10) / 10
