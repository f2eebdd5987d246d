import type { Messages } from '../../wording';

export const about: Messages['sidebar']['about'] = {
  version: (version) => `Versión ${version}`,
  what: {
    title: 'Qué es',
    text:
      'Registro de casos y plan de campaña para la defensa contra la deportación, dentro de la hoja que su grupo ya comparte. ' +
      'Los casos, las fechas, las decisiones y las llamadas están en sus pestañas, donde su equipo puede verlos y cambiarlos.',
  },
  menuTitle: 'En el menú Casebook, arriba de la hoja',
  limits: {
    title: 'Antes de escribir sobre una persona',
    risks: [
      'Quien tiene acceso a esta hoja puede leer todas las pestañas, también las ocultas o protegidas.',
      'Quien puede editar la hoja también puede cambiar este programa.',
      'El historial de versiones guarda lo que se borró.',
      'Google responde a las órdenes legales. Algunas guías del movimiento aconsejan no guardar aquí nada de la organización.',
    ],
    verdict: 'Con Casebook hay menos riesgo, pero no es un lugar seguro.',
    adviceTitle: 'Qué ayuda',
    advice: [
      'Deje el acceso en «Restringido», solo para el equipo central.',
      'Basta un apodo. No escriba nombres completos ni números A.',
      'Nunca anote antecedentes penales, cómo entró alguien al país ni lo que aconsejó el abogado o la abogada.',
    ],
  },
  reach: {
    title: 'Qué puede hacer',
    intro: 'Google le pide tres permisos:',
    scopes: [
      'Ver y cambiar solo esta hoja. No ve ningún otro archivo suyo.',
      'Mostrar aquí su menú, su barra lateral y sus ventanas.',
      'Crear documentos para los planes que usted exporta, y abrir solo los que creó.',
    ],
    nothingElse: 'No envía nada a ningún otro lugar.',
  },
  notAdvice: 'No es consejo legal. Pregunte al abogado o a la abogada por cada fecha y cada plazo.',
};
