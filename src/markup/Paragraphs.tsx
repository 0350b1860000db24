/** A plain text whose paragraphs are divided by empty lines. */
export const Paragraphs = ({ text }: { text: string | null | undefined }) =>
  (text ?? '')
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => <p key={paragraph}>{paragraph}</p>)
