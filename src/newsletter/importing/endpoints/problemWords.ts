import { mostImportMegabytes, mostImportRows } from '../../../lib/importLimits'
import { type Words, words } from '../../../lib/words'

/** Why a whole file can’t be imported. */
export const problemWords = (problem: string): Words => {
  const [code, row = ''] = problem.split(' ')
  if (code === 'broken')
    return words(
      `The file can’t be read as a table from row ${row} on: probably a quotation mark is opened there and never closed.`,
      `A partir de la fila ${row} el archivo no se puede leer como tabla: probablemente ahí se abren unas comillas que no se cierran.`,
    )
  return code === 'tooManyRows' ? fileRefusals.tooManyRows : fileRefusals.empty
}

export const fileRefusals = {
  tooManyRows: words(
    `The file has more than ${mostImportRows.toLocaleString('en')} rows. Divide it, and import one part after the other.`,
    `El archivo tiene más de ${mostImportRows.toLocaleString('es')} filas. Divídalo e importe una parte tras otra.`,
  ),
  empty: words('There are no rows in this file.', 'En este archivo no hay filas.'),
  tooLarge: words(
    `This file is too large: ${mostImportMegabytes} MB at most. Divide it, and import one part after the other.`,
    `Este archivo es demasiado grande: ${mostImportMegabytes} MB como máximo. Divídalo e importe una parte tras otra.`,
  ),
  packed: words(
    'This is a ZIP file or an Excel workbook. Unpack it, or save the table as CSV, and choose that file.',
    'Esto es un archivo ZIP o un libro de Excel. Descomprímalo, o guarde la tabla como CSV, y elija ese archivo.',
  ),
}
