import type { Messages } from '../../wording';

export const checkSheet: Messages['sidebar']['checkSheet'] = {
  title: 'Revisar esta hoja',
  busy: 'Mirando toda la hoja. No se cambia nada.',
  again: 'Revisar otra vez',
  checked: (time) => `Revisada a las ${time}`,
  allWell: 'No se encontró nada. Todo se puede leer.',
  mend: (n) => (n === 1 ? '1 cosa por arreglar' : `${n} cosas por arreglar`),
  look: (n) => (n === 1 ? '1 cosa por mirar' : `${n} cosas por mirar`),
  changesNothing: 'Casebook no cambia nada aquí. Usted decide qué arreglar.',
  row: (n) => `fila ${n}`,
  wholeSheet: 'Toda la hoja',
  goThere: (place) => `Ir a ${place}`,
  places: (n) => `${n} lugares`,
  more: (n) => (n === 1 ? 'Hay 1 más que no está en la lista.' : `Hay ${n} más que no están en la lista.`),
  todo: 'Qué hacer',
  copy: 'Copiar',
  copied: 'El informe está copiado.',
  copyFailed: 'Su navegador no deja copiar a esta página. Mejor descárguelo.',
  download: 'Descargar',
  fileName: 'casebook-revision.txt',
};
