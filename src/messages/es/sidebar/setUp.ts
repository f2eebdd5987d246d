import type { Messages } from '../../wording';

export const setUp: Messages['sidebar']['setUp'] = {
  step: (n, of) => `${n} de ${of}`,
  start: {
    title: 'Antes de empezar',
    language: 'Idioma del registro',
    languageHelp: 'De sus pestañas, sus opciones y sus planes. Ya no cambia cuando las pestañas están.',
    languageSettled: (name) => `Este registro está en ${name}.`,
    what: 'Aquí se crean las pestañas de un registro: casos, fechas, a quién llamamos, decisiones, llamadas, planes. Las pestañas que ustedes ya tienen quedan como están. Tarda como un minuto y se puede parar.',
  },
  group: {
    title: 'Su grupo',
    name: '¿Cómo se llama su grupo?',
    nameHelp: 'Con ese nombre se firman los planes.',
    names: '¿Nombres o solo códigos?',
    withNames: {
      label: 'Nombres',
      text: 'Un apodo para cada persona, como Doña Rosa. Nunca el nombre completo, si la persona no lo decide.',
    },
    codesOnly: {
      label: 'Solo códigos',
      text: 'C-001, C-002, y ningún nombre en toda la hoja. Su equipo sabe quién es quién, fuera de ella.',
    },
    codesLater: 'Los nombres que ya están en la hoja se quedan hasta que alguien vacíe esas celdas.',
    sharing: '¿Quién revisó que el acceso sea «Restringido»?',
    sharingHelp:
      'Mire el botón Compartir, en «Acceso general»: tiene que decir «Restringido». Casebook no puede verlo y vuelve a preguntar cada 30 días. En blanco si nadie lo ha mirado todavía.',
    nobodyYet: 'Nadie todavía',
    sharingBy: (who) => `La última vez lo revisó ${who}. Escriba un nombre si alguien miró otra vez.`,
    sheet: 'Lo que dice esta hoja',
    zone: 'Zona horaria',
    zoneNow: (zone, time) => `${zone}, donde ahora son las ${time}`,
    locale: 'Configuración regional',
    localeDay: (locale, day) => `${locale}: el 4 de marzo se escribe ${day}`,
    change: '¿No es así? Cámbielo antes en Archivo > Configuración. Casebook no lo toca.',
    button: 'Preparar',
  },
  making: {
    title: 'Preparando la hoja',
    ready: 'Empezando …',
    tab: (name) => `Creando la pestaña ${name} …`,
    names: 'Poniendo nombre a las pestañas …',
    stopping: 'Se para después de este paso …',
    far: (done, of) => `${done} de ${of} pestañas están listas.`,
    states: { waiting: 'en espera', making: 'en curso', done: 'lista' },
    stop: 'Parar',
    stopped: {
      title: 'Se paró',
      text: 'Lo que ya está se queda. Siga ahora u otro día: solo se añade lo que falta.',
    },
    failed: 'Lo que está listo se queda. Al seguir se añade solo lo que falta.',
    goOn: 'Seguir',
  },
  done: {
    title: 'La hoja está lista',
    tabs: (n) => `Hay ${n} pestañas, de izquierda a derecha:`,
    unchecked: {
      title: 'Nadie ha revisado todavía quién puede abrir esta hoja',
      text: 'Antes del primer nombre: Compartir > Acceso general > Restringido. Casebook vuelve a preguntarlo al lado de la hoja.',
    },
    next: '¿Y ahora?',
    bringIn: { label: 'Traer una lista', text: 'La que ya tienen, de una pestaña o de un archivo.' },
    newCase: { label: 'Caso nuevo', text: 'Una pantalla corta para quien acaba de llamar.' },
    open: { label: 'Abrir Casebook', text: 'Lo urgente de hoy, al lado de la hoja.' },
  },
  whole: {
    title: 'La hoja está lista',
    text: 'Están todas las pestañas. Aquí puede cambiar lo que el grupo dice de sí mismo.',
    saved: 'Guardado. Está en la pestaña Ajustes.',
  },
};
