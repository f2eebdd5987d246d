import type { Messages } from '../wording';
import { wordList } from '../wordList';

export const listHeaders: Messages['listHeaders'] = {
  alias: wordList(
    'nombre, apodo, nombre apodo, nombre alias, nombre o apodo, nombre o alias, persona, ' +
      'a quien apoyamos, quien, como le decimos, le dicen, conocido como, conocida como, ' +
      'primer nombre, seudonimo',
  ),
  stage: wordList(
    'estado, etapa, estado del caso, etapa del caso, fase, situacion, estatus, ' + 'estatus del caso',
  ),
  stageReason: wordList('por que esta en pausa, por que se cerro'),
  stopBy: wordList('quien pidio parar, alto pedido por'),
  stopOn: wordList('alto desde, parar desde'),
  custody: wordList(
    'detenido, detenida, en detencion, detencion, custodia, esta detenido, esta detenida, ' +
      'detenido a, estado de detencion, detenidx',
  ),
  detainedSince: wordList(
    'detenido desde, detenida desde, en detencion desde, fecha de detencion, desde cuando, ' +
      'desde, detenido el, detenida el, detenido a desde, fecha en que lo detuvieron, ' +
      'fecha en que la detuvieron',
  ),
  heldAt: wordList(
    'donde esta, centro de detencion, lugar de detencion, donde esta detenido, ' +
      'donde esta detenida, detenido en, centro, donde lo tienen, donde la tienen',
  ),
  order: wordList('orden, orden de deportacion, orden final, orden de expulsion, orden de remocion'),
  stay: wordList(
    'suspension, suspension de deportacion, suspension de la deportacion, stay, ' + 'solicitud de suspension',
  ),
  stayKind: wordList('tipo de suspension, clase de suspension'),
  stayConfirmedOn: wordList('suspension verificada el'),
  stayUntil: wordList(
    'suspension hasta, la suspension vence, suspension vence, vencimiento de la suspension',
  ),
  nextDate: wordList(
    'proxima fecha, fecha, siguiente fecha, proxima audiencia, fecha de audiencia, ' +
      'proxima cita, fecha de corte, fecha de la cita, proximo evento, fecha proxima, ' +
      'fecha de la audiencia, fecha de cita',
  ),
  nextKind: wordList(
    'que es, tipo, tipo de fecha, clase de fecha, tipo de audiencia, de que es, evento, ' +
      'motivo, para que, que hay, tipo de cita, que sigue, que tipo',
  ),
  nextTime: wordList('hora, a que hora, hora de la audiencia, hora de la cita'),
  nextPlace: wordList('donde es, corte, lugar, lugar de la audiencia, lugar de la cita'),
  lastVerified: wordList(
    'fecha confirmada el, confirmada el, confirmado el, verificada el, verificado el, ' +
      'ultima verificacion, fecha verificada, confirmado, confirmada, verificada, ' +
      'fecha de confirmacion, revisada el, ultima confirmacion',
  ),
  attorney: wordList(
    'abogado, abogada, representante legal, abogado a, licenciado, licenciada, representante, ' +
      'abogadx, nombre del abogado, quien lo representa, defensa legal',
  ),
  attorneyContact: wordList(
    'contacto del abogado, telefono del abogado, telefono de la abogada, correo del abogado, ' +
      'correo de la abogada, contacto de la abogada, como contactar al abogado',
  ),
  authorizationOn: wordList(
    'el abogado puede compartir, abogado puede compartir, puede compartir, autorizacion, ' +
      'autorizado, la abogada puede compartir, permiso para compartir, ' +
      'puede el abogado compartir, puede compartir el abogado, autorizacion firmada, ' +
      'fecha de autorizacion, permiso',
  ),
  authorizationTopics: wordList('que puede compartir el abogado, que puede compartir la abogada'),
  authorizationTo: wordList('con quien puede compartir el abogado, con quien puede compartir la abogada'),
  authorizationUntil: wordList('puede compartir hasta, autorizacion hasta, la autorizacion vence'),
  authorizationRevokedOn: wordList('autorizacion retirada el, permiso retirado el'),
  organization: wordList(
    'organizacion, grupo, comunidad, iglesia, parroquia, sindicato, escuela, pertenece a, ' +
      'miembro de, congregacion',
  ),
  mobilizable: wordList(
    'cuantos podemos movilizar, cuantas personas podemos movilizar, movilizar, cuanta gente, ' +
      'gente para movilizar, cuantas personas, cuantos, apoyo, simpatizantes, ' +
      'a cuantos podemos movilizar, podemos movilizar, cuanta gente podemos movilizar, ' +
      'personas que podemos movilizar',
  ),
  referralUnderWay: wordList('se busca abogado, necesita abogado, necesita abogada, buscando abogada'),
  factsGoneThroughOn: wordList('revisaron todo con el abogado el'),
  familySpokenOn: wordList(
    'hablamos con la familia el, contacto con la familia, ultima vez con la familia, ' +
      'se hablo con la familia el',
  ),
  demand: wordList(
    'demanda, demandas, que pedimos, peticion, exigencia, lo que pedimos, que exigimos, ' + 'pedimos',
  ),
  moralCrisis: wordList('crisis moral, crisis, la crisis moral, que esta mal'),
  whyThisCase: wordList(
    'por que este caso, por que, razon, por que esta persona, porque este caso, ' + 'por que importa',
  ),
  publicFacts: wordList('datos publicos, historia publica, hechos publicos'),
  legalPosture: wordList('postura legal, situacion legal, estrategia legal'),
  mediaPosture: wordList('postura ante la prensa, prensa, medios, estrategia de medios'),
  attorneyLimits: wordList('limites que pidio el abogado, limites del abogado, limites'),
  lead: wordList(
    'coordina, responsable, encargado, encargada, coordinador, coordinadora, lider, ' +
      'quien coordina, organizador, organizadora, a cargo, persona a cargo, dirige, ' +
      'quien lleva el caso, quien dirige',
  ),
  office: wordList('oficina de ice, oficina, oficina regional, oficina de ero, oficina ice, region'),
  goal: wordList(
    'llamadas al dia, llamadas por dia, meta, meta diaria, llamadas diarias, meta de llamadas, ' +
      'objetivo, llamadas cada dia, meta de llamadas al dia',
  ),
  languages: wordList('idiomas, idioma, lenguas, habla, lengua'),
  pronouns: wordList('pronombres, pronombre'),
  notes: wordList(
    'notas, nota, comentarios, comentario, observaciones, otros, detalles, mas, ' + 'notas internas, apuntes',
  ),
  outcome: wordList('como termino el caso'),
  closedOn: wordList('fecha de cierre, caso cerrado el'),
};

export const headerAround: Messages['headerAround'] = wordList(
  'el, la, los, las, su, nuestro, nuestra, de la persona, si hay, si se sabe, si se conoce, ' +
    'opcional, obligatorio, s n, si no, si o no',
);

export const headerNever: Messages['headerNever'] = wordList(
  'numero a, numero de extranjero, nacimiento, nacio, cumpleanos, edad, pais, nacionalidad, ' +
    'ciudadania, origen, migratorio, migratoria, pasaporte, visa, seguro social, entrada, ' +
    'llegada, ingreso al pais, frontera, antecedentes, penal, penales, criminal, criminales, ' +
    'delito, delitos, condena, condenas, cargos, policia, arresto, historial, previa, previas, ' +
    'previo, anterior, anteriores, pasada, pasado, ultima, ultimo, direccion, domicilio, casa, ' +
    'telefono, celular, movil, correo, real, completo, legal, verdadero, apellido, apellidos, ' +
    'emergencia, familia, familiar, mama, papa, madre, padre, esposa, esposo, pareja, hijo, ' +
    'hija, hijos, hijas, hermano, hermana, patrocinador, empleador, consejo, consejos, ' +
    'voluntario, voluntaria, tu, mi',
);

export const callHeaders: Messages['callHeaders'] = {
  when: wordList('cuando, fecha, fecha y hora, dia, dia y hora, fecha de llamada, fecha de la llamada'),
  time: wordList('hora, hora de llamada, hora de la llamada, a que hora'),
  case: wordList(
    'caso, por, persona, nombre, para quien, codigo, por quien, por quien llamo, ' +
      'codigo del caso, nombre del caso, apodo',
  ),
  caller: wordList(
    'quien llamo, llamo, voluntario, voluntaria, voluntaria o voluntario, quien llama, ' +
      'llamada por, tu nombre, su nombre, voluntario a',
  ),
  target: wordList(
    'a quien, a quien llamo, oficina, llamado a, destinatario, a quien se llamo, ' +
      'oficina llamada, a donde',
  ),
  numberDialled: wordList('numero, numero marcado, telefono, numero de telefono, telefono marcado'),
  outcome: wordList('resultado, que paso, respuesta, como fue, como te fue, como le fue'),
  howMany: wordList('cuantas, cuantos, veces, numero de llamadas, cantidad, cuantas llamadas, llamadas'),
  language: wordList('idioma, en que idioma, lengua'),
  note: wordList('notas, nota, comentarios, comentario, observaciones, que dijeron, detalles'),
  followUpOn: wordList(
    'seguimiento el, seguimiento, volver a llamar el, volver a llamar, proxima llamada, ' +
      'fecha de seguimiento',
  ),
};

export const choiceWords: Messages['choiceWords'] = {
  stage: {
    Intake: wordList('ingreso, nuevo, nueva, caso nuevo, entrada, por ingresar, recepcion'),
    Active: wordList('activo, activa, abierto, abierta, en curso, en marcha, vigente'),
    Paused: wordList('en pausa, pausado, pausada, en espera, pausa, descansando, suspendido'),
    Closed: wordList(
      'cerrado, cerrada, terminado, terminada, finalizado, concluido, archivado, finalizada, ' + 'concluida',
    ),
  },
  custody: {
    Detained: wordList(
      'detenido, detenida, en detencion, si, preso, presa, bajo custodia, en custodia, ' +
        'arrestado, arrestada, encerrado, encerrada, detenidx, en custodia de ice',
    ),
    'Detention threatened': wordList(
      'en riesgo, en riesgo de detencion, por ser detenido, por ser detenida, lo van a detener, ' +
        'la van a detener, a punto de ser detenido, a punto de ser detenida, amenaza de detencion, ' +
        'riesgo, riesgo de detencion, amenazado, amenazada',
    ),
    'Not detained': wordList(
      'no detenido, no detenida, no, sin detencion, no esta detenido, no esta detenida, en casa, ' +
        'libre, no esta en detencion',
    ),
    Released: wordList(
      'liberado, liberada, en libertad, salio, salio con fianza, libre bajo fianza, lo soltaron, ' +
        'la soltaron, ya salio, puesto en libertad, puesta en libertad',
    ),
    Deported: wordList(
      'deportado, deportada, expulsado, expulsada, ya deportado, ya deportada, lo deportaron, ' +
        'la deportaron',
    ),
    Unknown: wordList('no se sabe, desconocido, desconocida, no sabemos, se desconoce, no se, sin saber'),
  },
  order: {
    'None known': wordList('ninguna, no, sin orden, no hay, no tiene, ninguna conocida, ninguno'),
    'In proceedings': wordList(
      'en proceso, en proceso de deportacion, proceso abierto, en corte, pendiente, en tramite, ' +
        'en proceso de remocion, en procedimiento, caso abierto',
    ),
    'Final order': wordList(
      'orden final, final, orden de deportacion, orden de deportacion final, ' +
        'orden final de deportacion, si, orden de expulsion, con orden final, definitiva',
    ),
    Unknown: wordList('no se sabe, desconocida, desconocido, no sabemos, se desconoce, no se'),
  },
  stay: {
    'Not requested': wordList(
      'sin pedir, no, no pedida, no solicitada, ninguna, no se ha pedido, todavia no se pide, ' +
        'aun no se pide, no se ha presentado, todavia no, no presentada, aun no',
    ),
    'Being prepared': wordList(
      'en preparacion, preparando, se prepara, por presentar, preparandose, se esta preparando, ' +
        'en proceso',
    ),
    Filed: wordList(
      'presentada, pedida, solicitada, pendiente, entregada, en espera, presentado, ' +
        'ya presentada, se presento',
    ),
    Granted: wordList('concedida, aprobada, otorgada, vigente, concedido, aceptada'),
    Denied: wordList('negada, denegada, rechazada, negado, denegado'),
  },
  stayKind: {
    ICE: wordList('administrativa, de ice'),
    'Immigration court or Board': wordList(
      'corte de inmigracion, junta, juez de inmigracion, corte de inmigracion o junta, bia',
    ),
    'Federal court': wordList('corte federal, circuito, tribunal federal, federal'),
    Automatic: wordList('automatica, suspension automatica'),
  },
  dateKind: {
    Removal: wordList(
      'deportacion, vuelo, vuelo de deportacion, fecha de deportacion, expulsion, remocion, ' +
        'boleto, salida',
    ),
    Detention: wordList(
      'detencion, entregarse, fecha de entrega, presentarse para detencion, se entrega, entrega',
    ),
    'Check-in': wordList(
      'cita con ice, cita de ice, presentacion, presentarse, presentarse con ice, ' +
        'presentarse ante ice, presentacion ante ice, presentacion con ice, cita isap, reporte, ' +
        'reportarse, cita de supervision, check in, firma, cita',
    ),
    'Bond hearing': wordList('audiencia de fianza, fianza, audiencia de custodia'),
    'Individual hearing': wordList(
      'audiencia individual, audiencia de fondo, audiencia final, individual, juicio, ' +
        'audiencia de meritos',
    ),
    'Master hearing': wordList(
      'audiencia preliminar, audiencia master, calendario maestro, primera audiencia, ' +
        'audiencia maestra, preliminar, audiencia de calendario',
    ),
    'Filing deadline': wordList(
      'plazo, plazo de presentacion, fecha limite, vence apelacion, plazo de apelacion, ' +
        'apelacion, vencimiento, apelacion vence, limite para apelar, fecha limite de apelacion',
    ),
    'Stay decision': wordList(
      'decision sobre la suspension, decision de la suspension, decision de suspension, ' +
        'resolucion de la suspension',
    ),
    'Custody review': wordList('revision de custodia, revision de 90 dias, revision de 180 dias, revision'),
    Other: wordList('otro, otra'),
  },
  outcome: {
    'Spoke with someone': wordList('hable, hable con alguien, contestaron, contesto alguien, hablamos'),
    'Left a message': wordList(
      'deje mensaje, deje un mensaje, dejo un mensaje, mensaje, se dejo mensaje, deje recado',
    ),
    'Mailbox full': wordList('el buzon esta lleno, buzon esta lleno, lleno'),
    'No answer or busy': wordList(
      'no contestaron, no contesto, nadie contesto, no contesta, linea ocupada, sin respuesta',
    ),
    'Hung up on': wordList('colgo, nos colgaron, me colgaron'),
    'Wrong number': wordList('equivocado, numero incorrecto, no es el numero'),
  },
};

export const answerWords: Messages['answerWords'] = {
  yes: wordList('si, firmado, firmada, autorizado, autorizada, verdadero, claro'),
  no: wordList('no, todavia no, aun no, no todavia, falso, ninguno'),
  none: wordList(
    'ninguno, ninguna, no, nadie, sin abogado, sin abogada, no tiene, todavia no, aun no, ' +
      'no hay, aun no tiene, todavia ninguno',
  ),
  searching: wordList(
    'buscando, en busca, se busca, buscando abogado, buscando abogada, canalizado, canalizada, ' +
      'referido, referida',
  ),
  unknown: wordList(
    'no se sabe, no sabemos, no se, se desconoce, desconocido, desconocida, por confirmar, ' +
      'por definir, pendiente, sin confirmar',
  ),
  since: wordList(
    'desde, el, desde el, del, con fecha, con fecha del, a partir del, firmado el, firmada el, ' + 'firmo el',
  ),
  deadline: wordList(
    'vence, vencen, vencimiento, plazo, fecha limite, hay que presentar, se debe presentar, ' + 'limite',
  ),
  reinstated: wordList(
    'reinstalada, reinstaurada, orden reinstalada, orden reinstaurada, restablecida, ' +
      'reinstalacion, reinstauracion, orden restablecida, restablecimiento de orden',
  ),
};
