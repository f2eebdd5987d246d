import type { Messages } from '../../wording';

export const checkSheet: Messages['sidebar']['checkSheet'] = {
  title: 'Revisar esta hoja',
  busy: 'Mirando toda la hoja. No se cambia nada.',
  again: 'Revisar otra vez',
  checked: (time) => `Revisada a las ${time}`,
  allWell: 'No se encontró nada. Todo se puede leer.',
  mend: (n) => (n === 1 ? '1 cosa por arreglar a mano' : `${n} cosas por arreglar a mano`),
  look: (n) => (n === 1 ? '1 cosa por mirar' : `${n} cosas por mirar`),
  changesNothing:
    'No se cambia nada antes de que usted lo diga. Quite la marca de lo que deba quedar como está.',
  offered: (n) => (n === 1 ? 'Casebook puede arreglar 1 cosa' : `Casebook puede arreglar ${n} cosas`),
  mendThese: (n) => (n === 1 ? 'Arreglar esta' : `Arreglar estas ${n}`),
  noneTicked: 'No hay nada marcado.',
  mending: 'Arreglando lo que marcó. Puede tardar unos minutos; lo ya hecho queda hecho.',
  done: (n) =>
    n === 0 ? 'No se arregló nada.' : n === 1 ? 'Se arregló 1 cosa:' : `Se arreglaron ${n} cosas:`,
  times: (sentence, n) => `${sentence} (${n} veces)`,
  passedOver: (n) =>
    n === 1
      ? '1 quedó sin tocar: la hoja cambió allí desde que usted miró.'
      : `${n} quedaron sin tocar: la hoja cambió allí desde que usted miró.`,
  toSend:
    'Un informe para pedir ayuda. Nombra tipos de avisos, pestañas y filas, y nada de lo que hay en las celdas.',
  row: (n) => `fila ${n}`,
  wholeSheet: 'Toda la hoja',
  goThere: (place) => `Ir a ${place}`,
  places: (n) => `${n} lugares`,
  more: (n) => (n === 1 ? 'Hay 1 más que no está en la lista.' : `Hay ${n} más que no están en la lista.`),
  copy: 'Copiar',
  copied: 'El informe está copiado.',
  copyFailed: 'Su navegador no deja copiar a esta página. Mejor descárguelo.',
  download: 'Descargar',
  fileName: 'casebook-revision.txt',
};
