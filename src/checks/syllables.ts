/** About how many syllables an English word has: groups of vowels, without a silent e at the end. */
export const englishSyllables = (word: string): number => {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '')
  if (plain.length <= 3) return 1
  const sounded = plain.replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, '').replace(/^y/, '')
  return Math.max(1, sounded.match(/[aeiouy]{1,2}/g)?.length ?? 1)
}

/** How many syllables a Spanish word has: two strong vowels, or an accented weak one beside a strong one, are apart. */
export const spanishSyllables = (word: string): number => {
  const plain = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y$/, 'i')
  const groups = plain.match(/[aeiouáéíóúü]+/g) ?? []
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + 1 + (group.match(hiatus)?.length ?? 0), 0),
  )
}

const hiatus = /[aeoáéó](?=[aeoáéóíú])|[íú](?=[aeoáéó])/g
