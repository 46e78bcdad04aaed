// Written by `npm run messages` from src/i18n/messages/; do not edit.
import type { Spoken } from '../spoken.ts';

export const appName = (_: Spoken): string => 'Roadstead';
export const appTagline = (_: Spoken): string => 'Atlas de los programas regionales de protección marítima';
export const appSkipMap = (_: Spoken): string => 'Ir al mapa';
export const appSkip = (_: Spoken): string => 'Ir al contenido';
export const appMap = (_: Spoken): string => 'Mapa';
export const appSources = (_: Spoken): string => 'Fuentes';
export const appAbout = (_: Spoken): string => 'Acerca de';
export const appLanguage = (_: Spoken): string => 'Idioma';
export const appTheme = (_: Spoken): string => 'Colores';
export const appMenu = (_: Spoken): string => 'Páginas';
export const appOpenMenu = (_: Spoken): string => 'Menú';
export const appClose = (_: Spoken): string => 'Cerrar';
export const appRetry = (_: Spoken): string => 'Reintentar';
export const appReload = (_: Spoken): string => 'Recargar la página';
export const appLoading = (_: Spoken): string => 'Cargando';
export const appOpenSheet = (_: Spoken): string => 'Mostrar más';
export const appCloseSheet = (_: Spoken): string => 'Mostrar el mapa';
export const appDisclaimer = (_: Spoken): string => 'Fronteras y denominaciones';
export const appTitleWith = (_: Spoken, given: { page: string | number }): string =>
  `${given.page} · Roadstead`;
export const errorsData = (_: Spoken, given: { file: string | number; why: string | number }): string =>
  `No se pudo leer el archivo ${given.file}: ${given.why}`;
export const errorsRows = (language: Spoken, given: { n: number; row: string | number; table: string | number; why: string | number }): string =>
  `${language.plural(given.n) === 'one' ? `Se omitió ${language.number(given.n)} fila` : `Se omitieron ${language.number(given.n)} filas`} por contener errores; la primera es la fila ${given.row} de ${given.table} (${given.why}).`;
export const errorsMapLayer = (_: Spoken, given: { file: string | number; why: string | number }): string =>
  `Falta una capa del mapa: no se pudo leer el archivo ${given.file} (${given.why}).`;
export const errorsDetails = (_: Spoken, given: { regions: string | number; file: string | number; why: string | number }): string =>
  `Faltan aquí detalles, como zonas, hitos, notas y fuentes (${given.regions}): no se pudo leer el archivo ${given.file} (${given.why}).`;
export const errorsPage = (_: Spoken): string => 'Esta parte de la página ha fallado.';
export const errorsScript = (_: Spoken): string => 'No se pudo cargar esta parte de la página.';
export const errorsScripts = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'No se pudo cargar una parte de esta página.' : 'No se pudieron cargar partes de esta página.';
export const errorsChanged = (_: Spoken): string => 'De nuevo no se pudo cargar esta parte de la página. Se ha perdido la conexión o el sitio ha cambiado desde que se abrió la página. Al recargarla se conserva lo que se muestra.';
export const errorsNotFoundTitle = (_: Spoken): string => 'No se entiende esta dirección';
export const errorsNotStarted = (_: Spoken): string => 'La parte interactiva de esta página no se ha iniciado. Puede que aún se esté cargando; si no aparece, vuelva a cargar la página. El texto y los enlaces funcionan sin ella.';
export const errorsNotFound = (_: Spoken, given: { id: string | number; kind: string | number }): string =>
  `El atlas no contiene “${given.id}” (${given.kind}).`;
export const errorsNotFoundPath = (_: Spoken, given: { path: string | number }): string =>
  `El atlas no contiene la página “${given.path}”.`;
export const errorsNear = (_: Spoken): string => 'Quizá quiso decir';
export const errorsNothingNear = (_: Spoken): string => 'No se encontró ningún nombre parecido.';
export const errorsBackToWorld = (_: Spoken): string => 'Ir al mapa mundial';
export const errorsParameters = (_: Spoken): string => 'Parte de la dirección no se entendió y se omitió:';
export const errorsParameter = (_: Spoken, given: { name: string | number; value: string | number; allowed: string | number }): string =>
  `${given.name} = “${given.value}” (valores admitidos: ${given.allowed})`;
export const searchLabel = (_: Spoken): string => 'Buscar';
export const searchPlaceholder = (_: Spoken): string => 'Estado, centro, posición…';
export const searchNone = (_: Spoken, given: { text: string | number }): string =>
  `No hay resultados para “${given.text}”.`;
export const searchResults = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} resultado` : `${language.number(given.n)} resultados`;
export const searchHint = (_: Spoken): string => 'Pulse Ctrl+K para buscar';
export const wordsWorld = (_: Spoken): string => 'Mundo';
export const wordsNotPublished = (_: Spoken): string => 'sin publicar';
export const wordsUnknown = (_: Spoken): string => 'desconocido';
export const wordsYes = (_: Spoken): string => 'sí';
export const wordsNo = (_: Spoken): string => 'no';
export const wordsDate = (_: Spoken): string => 'Fecha';
export const wordsSource = (_: Spoken): string => 'Fuente';
export const wordsStatus = (_: Spoken): string => 'Situación';
export const wordsName = (_: Spoken): string => 'Nombre';
export const wordsNote = (_: Spoken): string => 'Nota';
export const wordsYear = (_: Spoken): string => 'Año';
export const wordsRegion = (_: Spoken): string => 'Región';
export const wordsActivity = (_: Spoken): string => 'Actividad';
export const wordsSids = (_: Spoken): string => 'pequeño Estado insular en desarrollo';
export const wordsLdc = (_: Spoken): string => 'país menos adelantado';
export const wordsLandlocked = (_: Spoken): string => 'sin litoral';
export const datesBetween = (_: Spoken, given: { first: string | number; last: string | number }): string =>
  `intervalo ${given.first} – ${given.last}`;
export const datesAfter = (_: Spoken, given: { date: string | number }): string =>
  `${given.date} o después`;
export const datesBefore = (_: Spoken, given: { date: string | number }): string =>
  `${given.date} o antes`;
export const datesBy = (_: Spoken, given: { date: string | number }): string =>
  `a más tardar: ${given.date}`;
export const datesAbout = (_: Spoken, given: { date: string | number }): string =>
  `hacia ${given.date}`;
export const datesOpen = (_: Spoken): string => 'en curso';
export const datesOpenStart = (_: Spoken): string => 'sin indicar, en curso';
export const datesNone = (_: Spoken): string => 'sin publicar';
export const countsProgrammes = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} programa` : `${language.number(given.n)} programas`;
export const countsRegions = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} región` : `${language.number(given.n)} regiones`;
export const countsRunning = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} programa en curso` : `${language.number(given.n)} programas en curso`;
export const countsSources = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} fuente` : `${language.number(given.n)} fuentes`;
export const keysStates = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'Estado participante' : 'Estados participantes';
export const keysNamedStates = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'Estado mencionado' : 'Estados mencionados';
export const keysCentres = (language: Spoken, given: { n: number; planned: number; undated: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'centro en servicio' : 'centros en servicio'}${!given.planned ? '' : ` (${language.plural(given.planned) === 'one' ? `${language.number(given.planned)} previsto` : `${language.number(given.planned)} previstos`})`}${!given.undated ? '' : `, ${given.undated} de ellos sin fecha alguna`}`;
export const keysRunning = (language: Spoken, given: { n: number; undated: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'programa en curso' : 'programas en curso'}${!given.undated ? '' : `, ${given.undated} de ellos sin fecha alguna`}`;
export const keysInstruments = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'instrumento' : 'instrumentos';
export const keysRegions = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'región' : 'regiones';
export const keysJoined = (language: Spoken, given: { n: number; name: string | number; undated: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'Estado' : 'Estados'}${!given.name ? '' : `: ${given.name}`}${!given.undated ? '' : `, de ellos ${given.undated} sin fecha`}`;
export const keysActivities = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'actividad mencionada' : 'actividades mencionadas';
export const keysGaps = (language: Spoken, given: { n: number; named: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'laguna' : 'lagunas'} en ${given.named} actividades`;
export const keysUnserved = (_: Spoken, given: { named: string | number }): string =>
  `de ${given.named} actividades mencionadas, sin programa que mencione a este Estado`;
export const keysSame = (_: Spoken, given: { since: string | number }): string =>
  `igual que en ${given.since}`;
export const keysChanged = (_: Spoken, given: { change: string | number; since: string | number }): string =>
  `${given.change} desde ${given.since}`;
export const keysStart = (_: Spoken): string => 'inicio';
export const keysEnd = (_: Spoken): string => 'fin';
export const keysAmount = (_: Spoken): string => 'importe';
export const keysOpened = (_: Spoken): string => 'apertura';
export const keysStatus = (_: Spoken): string => 'situación';
export const keysAdopted = (_: Spoken): string => 'adopción';
export const keysInForce = (_: Spoken): string => 'entrada en vigor';
export const worldTitle = (_: Spoken): string => 'Programas regionales de protección marítima';
export const worldSentence = (language: Spoken, given: { regions: number; running: number }): string =>
  `${language.plural(given.regions) === 'one' ? 'Una región' : `${language.number(given.regions)} regiones`} y la cooperación mundial de la OMI; ${language.plural(given.running) === 'one' ? 'consta un programa' : `constan ${language.number(given.running)} programas`} en curso.`;
export const worldNothingYet = (_: Spoken): string => 'Hasta entonces no se había adoptado ningún instrumento de una región del atlas.';
export const worldNotYet = (_: Spoken): string => 'todavía sin instrumento';
export const worldRegions = (_: Spoken): string => 'Regiones';
export const worldShared = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'Un programa actúa' : `${language.number(given.n)} programas actúan`} en varias regiones y ${language.plural(given.n) === 'one' ? 'se cuenta' : 'se cuentan'} en cada una, por lo que la suma de las regiones supera el total.`;
export const worldItcp = (_: Spoken): string => 'Qué es el PICT';
export const worldItcpIntro = (_: Spoken): string => 'El atlas parte de la ficha del Programa Integrado de Cooperación Técnica (PICT). Cada enunciado de la ficha, con su párrafo:';
export const worldParagraph = (_: Spoken, given: { name: string | number }): string =>
  given.name === 'header' ? 'Encabezamiento de la ficha' : `Párrafo ${given.name}`;
export const worldWaters = (_: Spoken): string => 'Aguas situadas a menos de 200 millas marinas de los miembros, a título indicativo: se calculan a partir de las costas y se dividen por la línea media; no constituyen una frontera marítima.';
export const regionJoinedAll = (language: Spoken, given: { n: number; count: string | number; parts: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'Participa el único Estado' : `Participan los ${given.count} Estados`}: ${given.parts}.`;
export const regionJoined = (language: Spoken, given: { count: string | number; total: string | number; n: number; parts: string | number }): string =>
  `${given.count} de ${given.total} ${language.plural(given.n) === 'one' ? 'Estados participa' : 'Estados participan'}: ${given.parts}.`;
export const regionPart = (_: Spoken, given: { name: string | number; n: string | number }): string =>
  `${given.name} (${given.n})`;
export const regionPartWider = (_: Spoken, given: { name: string | number; n: string | number; all: string | number }): string =>
  `${given.name} (${given.n}; ${given.all} con otros)`;
export const regionWorldwide = (language: Spoken, given: { programmes: number; running: number }): string =>
  `La cooperación técnica de la OMI es el marco de los programas regionales: aquí ${language.plural(given.programmes) === 'one' ? `consta ${language.number(given.programmes)} programa mundial` : `constan ${language.number(given.programmes)} programas mundiales`}, ${language.plural(given.running) === 'one' ? 'uno de ellos' : `${language.number(given.running)} de ellos`} en curso.`;
export const regionGap = (_: Spoken, given: { named: string | number; name: string | number }): string =>
  `Ningún programa para 1 de ${given.named} actividades mencionadas: ${given.name}.`;
export const regionGaps = (_: Spoken, given: { n: string | number; named: string | number }): string =>
  `Ningún programa para ${given.n} de ${given.named} actividades mencionadas.`;
export const regionUncertain = (_: Spoken, given: { n: string | number; named: string | number }): string =>
  `Para ${given.n} de ${given.named} actividades mencionadas no consta ningún programa en curso.`;
export const regionWorldwideOnly = (_: Spoken, given: { n: string | number; named: string | number }): string =>
  `Para ${given.n} de ${given.named} actividades mencionadas solo hay programas mundiales en curso.`;
export const regionAllWorked = (language: Spoken, given: { named: number }): string =>
  language.plural(given.named) === 'one' ? 'La única actividad mencionada tiene un programa.' : `Cada una de las ${language.number(given.named)} actividades mencionadas tiene un programa.`;
export const regionNextEnd = (_: Spoken, given: { name: string | number; date: string | number }): string =>
  `Próxima finalización: ${given.name}, ${given.date}.`;
export const newsSince = (_: Spoken, given: { month: string | number }): string =>
  `Desde: ${given.month}`;
export const newsEnding = (_: Spoken): string => 'Terminan en el plazo de un año';
export const newsUnserved = (_: Spoken): string => 'Actividades mencionadas sin programa en curso';
export const newsItem = (_: Spoken, given: { name: string | number; beside: string | number }): string =>
  `${given.name} (${given.beside})`;
export const unitsGap = (_: Spoken): string => 'laguna, nada en curso';
export const unitsUnknown = (_: Spoken): string => 'situación desconocida';
export const unitsWorldwide = (_: Spoken): string => 'solo mundial';
export const unitsCaption = (_: Spoken, given: { shown: string | number }): string =>
  `Las ${given.shown} con menos programas en curso; oscuro: de la región; claro: mundiales`;
export const worldColumnsSince = (_: Spoken, given: { year: string | number }): string =>
  `Desde ${given.year}`;
export const worldColumnsRuns = (_: Spoken): string => 'En curso';
export const worldColumnsStates = (_: Spoken): string => 'Estados';
export const worldColumnsGaps = (_: Spoken): string => 'Lagunas';
export const worldGapsOf = (_: Spoken, given: { named: string | number }): string =>
  `de ${given.named}`;
export const worldSparkWords = (_: Spoken, given: { from: string | number; first: string | number; to: string | number }): string =>
  `Programas en curso: ${given.from} al final de ${given.first}, ${given.to} ahora`;
export const regionEmptyInstruments = (_: Spoken): string => 'No se encontró ningún instrumento en las fuentes consultadas.';
export const regionEmptyParticipation = (_: Spoken): string => 'No se encontró ninguna participación en las fuentes consultadas.';
export const regionNoPrincipal = (_: Spoken): string => 'La participación se cuenta en los instrumentos principales de una región; en este momento aquí no hay ninguno.';
export const regionEmptyPhases = (_: Spoken): string => 'No se encontró ningún programa en las fuentes consultadas.';
export const regionEmptyCentres = (_: Spoken): string => 'No se encontró ningún centro en las fuentes consultadas.';
export const regionEmptyMilestones = (_: Spoken): string => 'No se encontró ningún hito en las fuentes consultadas.';
export const regionEmptyYears = (_: Spoken): string => 'No se encontró ninguna serie de cifras publicada en las fuentes consultadas.';
export const regionEmptyAreas = (_: Spoken): string => 'No se encontró ninguna zona en las fuentes consultadas.';
export const regionEmptyFocus = (_: Spoken): string => 'Ningún instrumento ni programa de las fuentes consultadas menciona una actividad.';
export const regionLatestValue = (_: Spoken, given: { value: string | number; year: string | number }): string =>
  `${given.value} en ${given.year}`;
export const regionNotCommon = (_: Spoken): string => 'Serie propia de su editor; no debe sumarse nunca a otra.';
export const stateSentence = (language: Spoken, given: { name: string | number; instruments: number; parts: string | number }): string =>
  `${given.name}: participación en ${language.plural(given.instruments) === 'one' ? 'un instrumento recogido' : `${language.number(given.instruments)} instrumentos recogidos`} aquí${!given.parts ? '' : `, entre ellos: ${given.parts}`}.`;
export const stateNone = (_: Spoken, given: { name: string | number }): string =>
  `${given.name}: mencionado en el atlas, sin participación en ningún instrumento recogido aquí.`;
export const stateRunning = (language: Spoken, given: { running: number; named: string | number; unserved: string | number }): string =>
  `${language.plural(given.running) === 'one' ? 'Un programa en curso lo menciona' : `${language.number(given.running)} programas en curso lo mencionan`}${!given.named ? '' : !given.unserved ? '' : `; sin programa de este tipo: ${given.unserved} de las ${given.named} actividades mencionadas`}.`;
export const stateNoRunning = (_: Spoken): string => 'No consta ningún programa en curso que lo mencione.';
export const statePart = (_: Spoken, given: { name: string | number; date: string | number }): string =>
  `${given.name} (${given.date})`;
export const stateToday = (language: Spoken, given: { n: number; ends: number }): string =>
  `${language.plural(given.n) === 'one' ? 'Consta un programa en curso aquí' : `Constan ${language.number(given.n)} programas en curso aquí`}; ${given.ends === 0 ? 'ninguno tiene fin publicado' : language.plural(given.ends) === 'one' ? `${language.number(given.ends)} tiene fin publicado` : `${language.number(given.ends)} tienen fin publicado`}`;
export const statePayers = (_: Spoken, given: { names: string | number }): string =>
  `Financiación: ${given.names}`;
export const stateNoPayer = (_: Spoken): string => 'financiación no encontrada';
export const stateUnserved = (_: Spoken, given: { n: string | number; named: string | number }): string =>
  `Sin programa en curso que mencione a este Estado: ${given.n} de ${given.named} actividades`;
export const stateServed = (_: Spoken, given: { named: string | number }): string =>
  `Para cada una de las ${given.named} actividades hay un programa en curso que menciona a este Estado`;
export const stateActivitiesCaption = (_: Spoken): string => 'Actividades mencionadas en los instrumentos de sus regiones; programas que mencionan a este Estado';
export const stateNoneHere = (_: Spoken, given: { n: string | number }): string =>
  `ninguno aquí, ${given.n} en la región`;
export const stateRegionGap = (_: Spoken): string => 'laguna en toda la región';
export const stateNext = (_: Spoken): string => 'Próximas fechas';
export const stateNoNext = (_: Spoken): string => 'No se encontró ninguna fecha en los próximos dos años.';
export const stateEarlier = (_: Spoken): string => 'Programas terminados, previstos o de situación desconocida';
export const stateInRegions = (_: Spoken): string => 'En las regiones';
export const stateWhatPart = (_: Spoken): string => 'Parte que cuenta';
export const stateEmptyInstruments = (_: Spoken): string => 'No se encontró ninguna participación de este Estado en las fuentes consultadas.';
export const stateEmptyCentres = (_: Spoken): string => 'No se encontró ningún centro en este Estado en las fuentes consultadas.';
export const stateEmptyMilestones = (_: Spoken): string => 'No se encontró ningún hito en este Estado en las fuentes consultadas.';
export const centreSentence = (_: Spoken, given: { name: string | number; role: string | number; place: string | number; parent: string | number; status: string | number; opened: string | number }): string =>
  `${given.name}: ${given.role}, ${given.place}${!given.parent ? '' : ` (forma parte de: ${given.parent})`}; ${given.status}${!given.opened ? '' : `, apertura: ${given.opened}`}.`;
export const centreFieldsRole = (_: Spoken): string => 'Función';
export const centreFieldsRoleNote = (_: Spoken): string => 'Tareas';
export const centreFieldsCity = (_: Spoken): string => 'Ciudad';
export const centreFieldsState = (_: Spoken): string => 'Estado';
export const centreFieldsPosition = (_: Spoken): string => 'Posición';
export const centreFieldsOpened = (_: Spoken): string => 'Apertura';
export const centreFieldsClosed = (_: Spoken): string => 'Cierre';
export const centreFieldsStatus = (_: Spoken): string => 'Situación';
export const centreFieldsInstrument = (_: Spoken): string => 'Instrumento';
export const centreFieldsParent = (_: Spoken): string => 'Depende de';
export const centreFieldsZone = (_: Spoken): string => 'Zona';
export const centreFieldsNote = (_: Spoken): string => 'Nota';
export const centreFieldsRegion = (_: Spoken): string => 'Región';
export const centreChildren = (_: Spoken): string => 'Centros que dependen de él';
export const programmeSentence = (_: Spoken, given: { kind: string | number; lead: string | number; funders: string | number; where: string | number; what: string | number; life: string | number }): string =>
  `${given.kind}${!given.lead ? '' : `, dirección: ${given.lead}`}${!given.funders ? '' : `; financiación: ${given.funders}`}; ${given.where}${!given.what ? '' : `; objeto: ${given.what}`}. ${given.life}.`;
export const programmeWhere = (language: Spoken, given: { regions: string | number; states: number }): string =>
  `en: ${given.regions}${given.states === 0 ? '' : language.plural(given.states) === 'one' ? `, con ${language.number(given.states)} Estado mencionado` : `, con ${language.number(given.states)} Estados mencionados`}`;
export const programmeSpan = (_: Spoken, given: { start: string | number; end: string | number }): string =>
  `Inicio: ${given.start}; fin: ${given.end}`;
export const programmeFieldsKind = (_: Spoken): string => 'Tipo';
export const programmeFieldsLead = (_: Spoken): string => 'Dirección';
export const programmeFieldsFunders = (_: Spoken): string => 'Financiación';
export const programmeActor = (_: Spoken, given: { short: string | number; name: string | number }): string =>
  `${given.short} (${given.name})`;
export const programmeFieldsStart = (_: Spoken): string => 'Inicio';
export const programmeFieldsEnd = (_: Spoken): string => 'Fin';
export const programmeFieldsStatus = (_: Spoken): string => 'Situación';
export const programmeFieldsAmount = (_: Spoken): string => 'Importe';
export const programmeFieldsRegions = (_: Spoken): string => 'Regiones';
export const programmeFieldsNote = (_: Spoken): string => 'Nota';
export const programmeFieldsSummary = (_: Spoken): string => 'Resumen';
export const programmeActivities = (_: Spoken): string => 'Actividades de las que se ocupa';
export const programmeStates = (_: Spoken): string => 'Estados con los que trabaja';
export const programmeSdg = (_: Spoken): string => 'Objetivos de Desarrollo Sostenible';
export const programmeGoal = (_: Spoken, given: { target: string | number; goal: string | number }): string =>
  !given.target ? `Objetivo ${given.goal}` : `Objetivo ${given.goal}, meta ${given.target}`;
export const programmeStatements = (_: Spoken): string => 'Lo que dice de él la ficha del PICT';
export const programmeEmptyPhases = (_: Spoken): string => 'No se encontró ninguna fase en las fuentes consultadas.';
export const programmeEmptyActivities = (_: Spoken): string => 'No se encontró ninguna actividad en las fuentes consultadas.';
export const programmeEmptyStates = (_: Spoken): string => 'No se menciona a ningún Estado en las fuentes consultadas.';
export const instrumentSentence = (language: Spoken, given: { kind: string | number; adopted: string | number; place: string | number; inForce: string | number; count: string | number; n: number; activities: number }): string =>
  `${given.kind}${!given.adopted ? '' : `, adopción: ${given.adopted}`}${!given.place ? '' : ` (${given.place})`}${!given.inForce ? '' : `, en vigor: ${given.inForce}`}${!given.count ? '' : `; ${given.count} ${language.plural(given.n) === 'one' ? 'Estado participa' : 'Estados participan'}`}${given.activities === 0 ? '' : language.plural(given.activities) === 'one' ? `; ${language.number(given.activities)} actividad mencionada` : `; ${language.number(given.activities)} actividades mencionadas`}.`;
export const instrumentFieldsTitle = (_: Spoken): string => 'Título completo';
export const instrumentFieldsKind = (_: Spoken): string => 'Tipo';
export const instrumentFieldsPlace = (_: Spoken): string => 'Lugar';
export const instrumentFieldsAdopted = (_: Spoken): string => 'Adopción';
export const instrumentFieldsInForce = (_: Spoken): string => 'En vigor';
export const instrumentFieldsAmends = (_: Spoken): string => 'Enmienda a';
export const instrumentFieldsAmendedBy = (_: Spoken): string => 'Enmendado por';
export const instrumentFieldsSummary = (_: Spoken): string => 'Resumen';
export const instrumentFieldsRegion = (_: Spoken): string => 'Región';
export const instrumentFieldsPrincipal = (_: Spoken): string => 'Instrumento principal de su región';
export const instrumentCovers = (_: Spoken): string => 'Actividades que menciona';
export const instrumentWhereNamed = (_: Spoken): string => 'Lugar del texto';
export const instrumentEmptyCovers = (_: Spoken): string => 'Sin fila: no se menciona en las fuentes consultadas.';
export const instrumentParties = (_: Spoken): string => 'Participación';
export const sourcePanelOpen = (_: Spoken, given: { what: string | number }): string =>
  `Fuente: ${given.what}`;
export const sourcePanelTitle = (_: Spoken): string => 'Fuente';
export const sourcePanelPublisher = (_: Spoken): string => 'Editor';
export const sourcePanelPublished = (_: Spoken): string => 'Publicación';
export const sourcePanelAddress = (_: Spoken): string => 'Dirección';
export const sourcePanelVerified = (_: Spoken): string => 'Modo de verificación';
export const sourcePanelRank = (_: Spoken): string => 'Tipo de fuente';
export const sourceRank = (_: Spoken, given: { rank: string | number }): string =>
  given.rank === '1' ? 'la ficha de la OMI' : given.rank === '2' ? 'Naciones Unidas o depositario' : given.rank === '3' ? 'la propia organización o un gobierno' : given.rank === '4' ? 'investigación y datos' : given.rank === '5' ? 'prensa' : 'copia o blog';
export const sourcePanelNoAddress = (_: Spoken): string => 'sin dirección registrada';
export const sourcePanelBasis = (_: Spoken): string => 'Cómo se conoce el valor';
export const sourcePanelMissing = (_: Spoken, given: { id: string | number }): string =>
  `La fuente ${given.id} se está cargando.`;
export const sourcePanelConflict = (_: Spoken): string => 'Las fuentes discrepan';
export const sourcePanelOther = (_: Spoken): string => 'Otra fuente';
export const sourcePanelSearchLabel = (_: Spoken): string => 'Filtrar las fuentes';
export const sourcePanelIntro = (language: Spoken, given: { n: number }): string =>
  `Cada registro del atlas indica su fuente. ${language.plural(given.n) === 'one' ? 'Una fuente' : `${language.number(given.n)} fuentes`} en total, con lo que se ha leído de cada una.`;
export const sourcePanelOutside = (_: Spoken): string => 'Abre otro sitio';
export const sourcePanelReport = (_: Spoken): string => 'Señalar un error';
export const sourcePanelReportHint = (_: Spoken): string => 'Abre el formulario del responsable de este sitio, con la página, el dato, el valor y la fuente ya consignados';
export const statusPlannedEnd = (_: Spoken, given: { end: string | number }): string =>
  `fin previsto: ${given.end}; no se ha publicado qué ocurrió`;
export const lifeOpen = (_: Spoken, given: { start: string | number; seen: string | number }): string =>
  `En curso${!given.start ? '' : ` (inicio: ${given.start}${!given.seen ? '' : ' o antes'})`}; sin fin indicado`;
export const lifeRunning = (_: Spoken, given: { start: string | number; seen: string | number; planned: string | number; end: string | number }): string =>
  `En curso${!given.start ? '' : `; inicio: ${given.start}${!given.seen ? '' : ' o antes'}`}; ${!given.planned ? 'fin' : 'fin previsto'}: ${given.end}`;
export const lifePlanned = (_: Spoken, given: { start: string | number; end: string | number }): string =>
  `Previsto${!given.start ? '' : `; inicio: ${given.start}`}${!given.end ? '' : `; fin: ${given.end}`}`;
export const lifeEnded = (_: Spoken, given: { end: string | number; start: string | number }): string =>
  `Terminado${!given.end ? '; fecha de fin sin publicar' : `; fin: ${given.end}`}${!given.start ? '' : `; inicio: ${given.start}`}`;
export const lifePassed = (_: Spoken, given: { start: string | number; end: string | number }): string =>
  `${!given.start ? '' : `Inicio: ${given.start}; `}fin previsto: ${given.end}; no se ha publicado qué ocurrió`;
export const lifeAnnounced = (_: Spoken, given: { start: string | number; end: string | number }): string =>
  `${!given.start ? '' : `Inicio: ${given.start}; `}fin: ${given.end}; no se ha publicado si continúa`;
export const lifeUnknown = (_: Spoken, given: { start: string | number }): string =>
  !given.start ? 'No se han publicado fechas ni situación' : `Inicio: ${given.start}; no se ha publicado si continúa`;
export const classesCounted = (_: Spoken, given: { label: string | number; n: string | number }): string =>
  `${given.label} (${given.n})`;
export const classesLatest = (_: Spoken, given: { name: string | number }): string =>
  !given.name ? 'participa' : `participa: ${given.name}`;
export const classesFirst = (_: Spoken, given: { name: string | number }): string =>
  `solo: ${given.name}`;
export const classesObservers = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'observador' : 'observadores';
export const countsCorners = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} vértice` : `${language.number(given.n)} vértices`;
export const mapLabel = (_: Spoken, given: { place: string | number }): string =>
  `Mapa: ${given.place}`;
export const mapInstructions = (_: Spoken): string => 'Las flechas desplazan el mapa; más y menos cambian la escala. Use Tab para recorrer los elementos del mapa e Intro para abrirlos.';
export const mapZoomIn = (_: Spoken): string => 'Acercar';
export const mapZoomOut = (_: Spoken): string => 'Alejar';
export const mapLayers = (_: Spoken): string => 'Capas';
export const mapLayersTitle = (_: Spoken): string => 'Capas y leyenda';
export const mapHome = (_: Spoken): string => 'Ajustar el mapa a la página';
export const mapPrint = (_: Spoken): string => 'Imprimir o guardar como PDF';
export const mapProjection = (_: Spoken): string => 'Proyección';
export const mapPosition = (_: Spoken): string => 'Posición';
export const mapScaleAt = (_: Spoken, given: { lat: string | number }): string =>
  `a ${given.lat}`;
export const mapNauticalMiles = (_: Spoken): string => 'M';
export const mapKilometres = (_: Spoken): string => 'km';
export const mapFeatures = (_: Spoken): string => 'En el mapa';
export const mapAttribution = (_: Spoken): string => 'Fronteras: datos geográficos de las Naciones Unidas y Natural Earth';
export const mapTryLive = (_: Spoken): string => 'Probar el mapa interactivo';
export const mapApproximate = (_: Spoken): string => 'límites aproximados';
export const mapLimitSince = (_: Spoken, given: { kind: string | number; year: string | number }): string =>
  `${given.kind}, desde ${given.year}`;
export const classesBoth = (_: Spoken, given: { older: string | number; newer: string | number }): string =>
  `en ambos: ${given.older} y ${given.newer}`;
export const classesOnly = (_: Spoken, given: { name: string | number }): string =>
  `solo en: ${given.name}`;
export const mapKeyTitle = (_: Spoken): string => 'Leyenda';
export const mapKeyWaters = (_: Spoken): string => 'Aguas situadas a menos de 200 M de los miembros, a título indicativo';
export const mapKeyInformationSharing = (_: Spoken): string => 'Centro de intercambio de información';
export const mapKeyOperations = (_: Spoken): string => 'Centro de operaciones o de coordinación';
export const mapKeyTraining = (_: Spoken): string => 'Centro de formación';
export const mapKeyOther = (_: Spoken): string => 'Oficina, secretaría o centro de notificación';
export const mapKeyInactive = (_: Spoken): string => 'No operativo';
export const mapKeySupport = (language: Spoken, given: { count: string | number; n: number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'programa en curso' : 'programas en curso'}`;
export const mapKeySupportNone = (_: Spoken): string => 'no consta ningún programa en curso que lo mencione';
export const mapPhasePresent = (_: Spoken, given: { phases: string | number }): string =>
  `Mencionado para la fase: ${given.phases}`;
export const mapPhaseEarlier = (_: Spoken, given: { phases: string | number }): string =>
  `Mencionado solo para fases anteriores: ${given.phases}`;
export const mapNameYear = (_: Spoken, given: { name: string | number; year: string | number }): string =>
  `${given.name} ${given.year}`;
export const mapNameYears = (_: Spoken, given: { name: string | number; from: string | number; to: string | number }): string =>
  `${given.name} ${given.from}–${given.to}`;
export const mapNameBy = (_: Spoken, given: { name: string | number; year: string | number }): string =>
  `${given.name}, a más tardar en ${given.year}`;
export const mapKeyLink = (_: Spoken): string => 'De un Estado al centro';
export const figureTable = (_: Spoken): string => 'Tabla';
export const figureDownload = (_: Spoken): string => 'Descargar';
export const figureCopyLink = (_: Spoken): string => 'Copiar el enlace';
export const figureCopied = (_: Spoken): string => 'Dirección copiada';
export const figureCopyPicture = (_: Spoken): string => 'Copiar la imagen';
export const figurePictureCopied = (_: Spoken): string => 'Imagen copiada';
export const figureCite = (_: Spoken): string => 'Citar';
export const figureCitationCopied = (_: Spoken): string => 'Cita copiada';
export const figureCopyFailed = (_: Spoken): string => 'No se pudo copiar; el contenido es:';
export const figureOpenFull = (_: Spoken): string => 'Abrir la figura';
export const figureSources = (_: Spoken, given: { names: string | number }): string =>
  `Fuentes: ${given.names}.`;
export const figureAsOf = (_: Spoken, given: { date: string | number; edition: string | number }): string =>
  `Datos al ${given.date}, edición ${given.edition}.`;
export const figureAllSources = (_: Spoken): string => 'y otras, indicadas junto a los datos';
export const figurePublisherYear = (_: Spoken, given: { name: string | number; year: string | number }): string =>
  `${given.name} ${given.year}`;
export const figurePublisherYears = (_: Spoken, given: { name: string | number; first: string | number; last: string | number }): string =>
  `${given.name} ${given.first}–${given.last}`;
export const figureLowestSources = (_: Spoken): string => 'Al respecto solo se encontraron copias y blogs.';
export const figureSvg = (_: Spoken): string => 'Dibujo SVG';
export const figurePng = (_: Spoken, given: { scale: string | number }): string =>
  `Imagen PNG, ${given.scale}×`;
export const figureCsv = (_: Spoken): string => 'Tabla CSV';
export const figureXlsx = (_: Spoken): string => 'Libro de Excel';
export const figurePptx = (_: Spoken): string => 'Diapositivas de PowerPoint';
export const figurePdf = (_: Spoken): string => 'PDF, mediante impresión';
export const figurePicture = (_: Spoken): string => 'Imagen (SVG, PNG, PDF)';
export const pictureFormat = (_: Spoken): string => 'Formato';
export const picturePart = (_: Spoken, given: { number: string | number; count: string | number }): string =>
  `Parte ${given.number} de ${given.count}`;
export const picturePreview = (_: Spoken): string => 'Vista previa';
export const pictureTooLarge = (_: Spoken, given: { scale: string | number; width: string | number; height: string | number }): string =>
  `PNG, ${given.scale}×: este navegador no puede dibujar ${given.width} × ${given.height} píxeles. SVG y PDF no tienen ese límite.`;
export const pictureFontInside = (_: Spoken): string => 'El tipo de letra está dentro del archivo. Los programas que no pueden usarlo toman uno propio, y cada palabra conserva su lugar.';
export const pictureFontOwn = (_: Spoken): string => 'Los caracteres chinos se dibujan con un tipo de letra del sistema del lector.';
export const pictureFontFailed = (_: Spoken, given: { why: string | number }): string =>
  `No se pudo cargar el tipo de letra (${given.why}): las palabras se dibujan con otro, en los mismos lugares.`;
export const pictureCopyInsecure = (_: Spoken): string => 'Los navegadores solo copian imágenes en páginas seguras (https). Haga clic derecho o pulse largo rato en la vista previa y elija copiar la imagen, o guárdela como PNG.';
export const figureFailed = (_: Spoken, given: { why: string | number }): string =>
  `No se pudo crear el archivo: ${given.why}`;
export const figureNavigate = (_: Spoken): string => 'Use las flechas para recorrer los elementos.';
export const figureNavigateYears = (_: Spoken): string => 'Arrastre sobre los años, o pulse las flechas con Mayús, para fijar los años del mapa.';
export const figureFilterStatus = (_: Spoken): string => 'Situación';
export const figureFilterFunder = (_: Spoken): string => 'Financiación';
export const figureSort = (_: Spoken): string => 'Orden';
export const figureAll = (_: Spoken): string => 'todas';
export const figureEmptyFilter = (_: Spoken): string => 'Ningún programa coincide con estos filtros.';
export const briefingTitle = (_: Spoken): string => 'Presentación';
export const briefingAdd = (_: Spoken): string => 'Añadir a la presentación';
export const briefingAdded = (language: Spoken, given: { n: number }): string =>
  `Añadida; la presentación tiene ${language.plural(given.n) === 'one' ? 'una vista' : `${language.number(given.n)} vistas`}.`;
export const briefingFull = (_: Spoken, given: { most: string | number }): string =>
  `No se añadió: una presentación tiene como máximo ${given.most} vistas. Quite algunas, o guárdela como archivo y empiece otra.`;
export const briefingTooMany = (_: Spoken, given: { most: string | number }): string =>
  `Juntas tendrían más de ${given.most} vistas, que es el máximo; guárdela como archivo.`;
export const briefingNotStored = (_: Spoken): string => 'Este navegador no la guarda: dura hasta que se cierre esta página. Guárdela como archivo.';
export const briefingAside = (_: Spoken): string => 'Aquí se aparta una presentación que esta versión del atlas no puede leer; nada se pierde.';
export const briefingEmpty = (_: Spoken): string => 'Fije figuras y mapas, ordénelos, escriba sus notas y preséntelos desde el navegador, en papel o como PowerPoint.';
export const briefingHow = (_: Spoken): string => 'Todavía no hay nada fijado. Todas las figuras y todos los mapas tienen la opción “Añadir a la presentación”; todas las figuras están aquí:';
export const briefingSentence = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'Una vista, conservada' : `${language.number(given.n)} vistas, conservadas`} solo en este navegador.`;
export const briefingViews = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'Una vista' : `${language.number(given.n)} vistas`}, sin guardar en este navegador.`;
export const briefingBriefingTitle = (_: Spoken): string => 'Título de la presentación';
export const briefingPinTitle = (_: Spoken): string => 'Título de esta vista';
export const briefingNotes = (_: Spoken): string => 'Notas';
export const briefingNoNotes = (_: Spoken): string => 'Sin notas.';
export const briefingOpen = (_: Spoken): string => 'Abrir la vista interactiva';
export const briefingRemove = (_: Spoken): string => 'Quitar';
export const briefingUp = (_: Spoken): string => 'Subir';
export const briefingDown = (_: Spoken): string => 'Bajar';
export const briefingHandle = (_: Spoken, given: { place: string | number }): string =>
  `Vista ${given.place}: arrástrela para moverla o pulse Alt con las flechas`;
export const briefingMovedTo = (_: Spoken, given: { place: string | number; all: string | number }): string =>
  `Movida a la posición ${given.place} de ${given.all}.`;
export const briefingPresent = (_: Spoken): string => 'Presentar';
export const briefingPrint = (_: Spoken): string => 'Imprimir, una vista por página';
export const print = (_: Spoken): string => 'Imprimir';
export const printWhole = (_: Spoken): string => 'Imprimir todo';
export const printPreparing = (_: Spoken): string => 'la impresión';
export const printUnfinished = (_: Spoken): string => 'Esta parte aún se estaba cargando al imprimir. Vuelva a imprimir cuando esté en la página.';
export const printSourceElsewhere = (_: Spoken, given: { region: string | number }): string =>
  `Una fuente citada en la página “${given.region}”`;
export const printBestSources = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'Cada valor cita su mejor fuente' : `Cada valor cita como máximo sus ${language.number(given.n)} mejores fuentes`}; la página en línea las da todas, con sus direcciones.`;
export const printFolded = (_: Spoken): string => 'Las listas muestran sus primeras filas y las partes plegadas, su nombre; la página en línea las da enteras.';
export const printFrom = (_: Spoken, given: { date: string | number; address: string | number; edition: string | number }): string =>
  `Impreso el ${given.date} desde ${given.address}, edición ${given.edition}.`;
export const briefingSaveFile = (_: Spoken): string => 'Guardar como archivo';
export const briefingOpenFile = (_: Spoken): string => 'Abrir un archivo';
export const briefingClear = (_: Spoken): string => 'Quitar todo';
export const briefingUndo = (_: Spoken): string => 'Deshacer';
export const refreshTitle = (_: Spoken, given: { name: string | number; date: string | number }): string =>
  `“${given.name}” es un juego de diapositivas de este atlas, hecho con los datos de fecha ${given.date}`;
export const refreshNumbers = (_: Spoken): string => 'Cifras que han cambiado desde entonces';
export const refreshSame = (_: Spoken): string => 'Ninguno de sus recuentos ha cambiado desde entonces.';
export const refreshWhat = (_: Spoken): string => 'Cifra';
export const refreshBefore = (_: Spoken): string => 'En las diapositivas';
export const refreshAfter = (_: Spoken): string => 'Ahora';
export const refreshFacts = (_: Spoken): string => 'Datos que han cambiado desde entonces';
export const refreshMake = (_: Spoken): string => 'PowerPoint con los datos de hoy';
export const refreshKept = (_: Spoken, given: { titles: string | number; notes: string | number; left: string | number }): string =>
  `Conservado de las diapositivas: títulos a mano, ${given.titles}; notas a mano, ${given.notes}; diapositivas quitadas, ${given.left}.`;
export const refreshOwn = (_: Spoken, given: { own: string | number }): string =>
  `Sus propias diapositivas no se trasladan (${given.own}): cópielas del archivo antiguo.`;
export const refreshLanguage = (_: Spoken): string => 'Las diapositivas están en otro idioma; se rehacen en el de esta página.';
export const briefingViewLabel = (_: Spoken, given: { title: string | number }): string =>
  `Vista: ${given.title}`;
export const briefingStand = (_: Spoken, given: { place: string | number; all: string | number }): string =>
  `Vista ${given.place} de ${given.all}`;
export const briefingStandPage = (_: Spoken, given: { place: string | number; all: string | number; page: string | number; pages: string | number }): string =>
  `Vista ${given.place} de ${given.all}, página ${given.page} de ${given.pages}`;
export const briefingBack = (_: Spoken): string => 'Atrás';
export const briefingNext = (_: Spoken): string => 'Siguiente';
export const briefingBlank = (_: Spoken): string => 'Pantalla en blanco';
export const briefingPresenter = (_: Spoken): string => 'Ventana del orador';
export const briefingEnd = (_: Spoken): string => 'Finalizar';
export const briefingNow = (_: Spoken): string => 'Ahora';
export const briefingComing = (_: Spoken): string => 'A continuación';
export const briefingNoMore = (_: Spoken): string => 'Esta es la última vista.';
export const briefingForeign = (_: Spoken, given: { title: string | number }): string =>
  `“${given.title}” se ha abierto desde un enlace o un archivo. Se muestra aquí y no se conserva.`;
export const briefingKeep = (_: Spoken): string => 'Conservarla';
export const briefingReplace = (language: Spoken, given: { n: number }): string =>
  `Conservarla en lugar de ${language.plural(given.n) === 'one' ? 'mi vista' : `mis ${language.number(given.n)} vistas`}`;
export const briefingAppend = (language: Spoken, given: { n: number }): string =>
  `Añadirla a ${language.plural(given.n) === 'one' ? 'mi vista' : `mis ${language.number(given.n)} vistas`}`;
export const briefingLeave = (_: Spoken): string => 'Volver a la mía';
export const briefingOtherFacts = (_: Spoken, given: { made: string | number; current: string | number }): string =>
  `Esta presentación se hizo con los datos de fecha ${given.made}; ahora muestra los de fecha ${given.current}, por lo que las cifras pueden diferir.`;
export const briefingLongAddress = (_: Spoken, given: { letters: string | number }): string =>
  `La dirección tiene ${given.letters} caracteres; algunos programas informáticos la cortan. Un archivo es más seguro.`;
export const briefingRefusedAddress = (_: Spoken): string => 'La presentación contenida en esta dirección se ha rechazado; la suya sigue intacta.';
export const briefingRefusedFile = (_: Spoken, given: { name: string | number }): string =>
  `“${given.name}” se ha rechazado; su presentación sigue intacta.`;
export const embedTitle = (_: Spoken): string => 'Insertar';
export const embedBack = (_: Spoken): string => 'Abrir en Roadstead';
export const embedMore = (_: Spoken, given: { n: string | number }): string =>
  `y ${given.n} más, en Roadstead`;
export const embedNoSuch = (_: Spoken, given: { figure: string | number; region: string | number }): string =>
  `El atlas no contiene la figura “${given.figure}”${!given.region ? '' : ` de una región “${given.region}”`}, o no se puede acceder a ella.`;
export const embedUnknown = (_: Spoken): string => 'El atlas no contiene ninguna figura con este nombre.';
export const embedFailed = (_: Spoken, given: { file: string | number }): string =>
  `No se pudo mostrar la figura: no se puede acceder a ${given.file}.`;
export const embedIntro = (_: Spoken): string => 'La figura se mantiene al día: muestra los datos del atlas, con su fuente y un enlace al atlas.';
export const embedMeasuring = (_: Spoken): string => 'El código estará listo en cuanto se haya medido la altura de la figura en cada anchura.';
export const embedCopy = (_: Spoken): string => 'Copiar';
export const embedCopied = (_: Spoken): string => 'Copiado';
export const embedPreview = (_: Spoken, given: { width: string | number }): string =>
  `Vista previa a ${given.width} px`;
export const embedWidth = (_: Spoken): string => 'Anchura de la vista previa';
export const embedHeight = (_: Spoken, given: { height: string | number }): string =>
  `Altura con esta anchura: ${given.height} px`;
export const embedChoices = (_: Spoken): string => 'Aspecto y fecha de la figura insertada';
export const embedLanguage = (_: Spoken): string => 'Idioma';
export const embedYear = (_: Spoken): string => 'Año o mes (AAAA o AAAA-MM); vacío para hoy';
export const makingMaking = (_: Spoken, given: { name: string | number }): string =>
  `${given.name}…`;
export const makingSlides = (_: Spoken): string => 'Preparando las diapositivas';
export const makingCancel = (_: Spoken): string => 'Cancelar';
export const makingCancelled = (_: Spoken): string => 'Cancelado';
export const makingDeck = (_: Spoken): string => 'PowerPoint';
export const makingPackage = (_: Spoken): string => 'Datos';
export const makingPackageAll = (_: Spoken): string => 'Paquete de datos de todo el atlas';
export const makingTake = (_: Spoken): string => 'Descargar y reutilizar';
export const templateUse = (_: Spoken): string => 'Mi plantilla';
export const templateRemove = (_: Spoken): string => 'Sin la plantilla';
export const templateTaken = (_: Spoken, given: { name: string | number; parts: string | number }): string =>
  `Las diapositivas toman de “${given.name}”: ${given.parts}.`;
export const templateRefused = (_: Spoken, given: { name: string | number; why: string | number }): string =>
  `“${given.name}” no se tomó. ${given.why}`;
export const slidesPart = (_: Spoken, given: { title: string | number; number: string | number; count: string | number }): string =>
  `${given.title} (${given.number} de ${given.count})`;
export const slidesOf = (_: Spoken, given: { name: string | number; title: string | number }): string =>
  `${given.name}: ${given.title}`;
export const slidesNotes = (_: Spoken): string => 'Notas';
export const slidesPeak = (_: Spoken, given: { year: string | number }): string =>
  `registrados en ${given.year}, el máximo anual`;
export const slidesLast = (_: Spoken, given: { year: string | number }): string =>
  `registrados en ${given.year}, el último año completo`;
export const slidesEvents = (_: Spoken): string => 'Acordado en estos años';
export const slidesNoCause = (_: Spoken): string => 'Los acontecimientos fechados acompañan a las cifras; no se presentan como causas.';
export const slidesSourcesTitle = (_: Spoken): string => 'Fuentes';
export const slidesSourcesMore = (language: Spoken, given: { n: number; address: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'Otra fuente figura' : `Otras ${language.number(given.n)} fuentes figuran`} junto a los datos en ${given.address}.`;
export const slidesSourcesNumbers = (_: Spoken): string => 'Los números son los de las notas; figuran primero las fuentes de mejor tipo';
export const slidesMethod = (_: Spoken): string => 'Cómo leer estas diapositivas';
export const slidesMethodSources = (_: Spoken): string => 'Método y fuentes';
export const slidesMethodFacts = (_: Spoken, given: { date: string | number }): string =>
  `Cada dato es una fila de una tabla con sus fuentes. Los datos son de fecha ${given.date}.`;
export const slidesMethodUnknown = (_: Spoken): string => 'Desconocido no es cero. Cuando ninguna fuente da una fecha, un fin o un importe, la diapositiva lo indica y no hace estimaciones. “13 a 17” indica lo seguro y lo posible.';
export const slidesMethodRunning = (_: Spoken): string => 'Un programa está en curso desde su inicio publicado hasta su fin publicado. Si el fin previsto pasa sin noticias, su situación queda como desconocida.';
export const slidesMethodCentres = (_: Spoken): string => 'Los centros se cuentan mientras están en servicio. Las oficinas se muestran y no se cuentan; los centros previstos figuran junto al recuento.';
export const slidesMethodIncidents = (_: Spoken): string => 'Los incidentes se cuentan tal como los registró su editor. Las cifras de dos editores no se suman nunca.';
export const slidesMethodMoney = (_: Spoken): string => 'Los importes figuran tal como se publicaron, cada uno en su moneda. Nunca se suman entre monedas ni se estiman.';
export const slidesLastOf = (_: Spoken, given: { title: string | number; n: string | number; all: string | number }): string =>
  `${given.title}: los ${given.n} últimos de ${given.all}`;
export const slidesRunningFirst = (_: Spoken): string => 'Primero los que están en curso, después aquellos cuyo fin no confirma ninguna fuente; las barras se difuminan donde no se conoce el día de una fecha';
export const slidesNotDrawn = (language: Spoken, given: { running: number; unknown: number; planned: number; ended: number; all: string | number }): string =>
  `No se dibujan: ${given.running === 0 ? '' : `${language.number(given.running)} más en curso, `}${given.unknown === 0 ? '' : `${language.number(given.unknown)} más en situación desconocida, `}${given.planned === 0 ? '' : language.plural(given.planned) === 'one' ? `${language.number(given.planned)} previsto, ` : `${language.number(given.planned)} previstos, `}${language.plural(given.ended) === 'one' ? `${language.number(given.ended)} terminado` : `${language.number(given.ended)} terminados`}. Todos figuran en el apéndice (${given.all}).`;
export const slidesAllProgrammes = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'El único programa' : `Los ${language.number(given.n)} programas`;
export const slidesGaps = (language: Spoken, given: { n: number; named: string | number }): string =>
  language.plural(given.n) === 'one' ? `laguna entre las ${given.named} actividades que mencionan los instrumentos` : `lagunas entre las ${given.named} actividades que mencionan los instrumentos`;
export const slidesNoGap = (_: Spoken, given: { named: string | number }): string =>
  `lagunas: hay algún programa que se ocupa de cada una de las ${given.named} actividades que mencionan los instrumentos`;
export const slidesLeast = (_: Spoken): string => 'Donde hay menos programas en curso';
export const slidesLeastGap = (_: Spoken, given: { names: string | number }): string =>
  `Ningún programa en curso; la mencionan: ${given.names}`;
export const slidesLeastUnknown = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'Un programa' : `${language.number(given.n)} programas`} en situación desconocida`;
export const slidesLeastWorld = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'Un programa en curso, solo mundial' : `${language.number(given.n)} programas en curso, solo mundiales`;
export const slidesLeastRunning = (language: Spoken, given: { n: number; names: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'Un programa en curso' : `${language.number(given.n)} programas en curso`}: ${given.names}`;
export const slidesGapMeans = (_: Spoken): string => 'Laguna: un instrumento menciona la actividad y no consta ningún programa en curso que se ocupe de ella. No dice nada de lo que hacen los Estados.';
export const slidesSteps = (_: Spoken): string => 'Número de Estados; línea discontinua: cuántos pueden haber sido';
export const slidesPreparedFor = (_: Spoken): string => 'Preparado para: nombre de la reunión o delegación';
export const slidesPresenter = (_: Spoken): string => 'Ponente, organización, fecha';
export const slidesCode = (_: Spoken): string => 'Código QR de la vista interactiva';
export const slidesAsOf = (_: Spoken, given: { when: string | number }): string =>
  `Situación al final de ${given.when}.`;
export const slidesFilters = (_: Spoken, given: { filters: string | number }): string =>
  `Solo: ${given.filters}.`;
export const slidesBoundaries = (_: Spoken): string => 'Las fronteras y los nombres no implican aprobación oficial.';
export const slidesMoreSources = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'Otra fuente figura' : `Otras ${language.number(given.n)} fuentes figuran`} al final de las diapositivas.`;
export const slidesSources = (_: Spoken): string => 'Fuentes:';
export const slidesLicence = (_: Spoken): string => 'Tablas de datos: CC BY 4.0, Roadstead; cada fuente conserva sus propios derechos.';
export const slidesDeckHint = (_: Spoken): string => 'Los gráficos, las tablas y las formas de los mapas de estas diapositivas se pueden editar. Conserve este archivo: otros programas informáticos pueden perder los datos de los gráficos.';
export const slidesComing = (_: Spoken): string => 'Con fecha en los próximos dos años';
export const slidesUnconfirmed = (_: Spoken): string => 'Finales previstos que ninguna fuente confirma';
export const slidesNoEnd = (_: Spoken, given: { n: string | number; running: string | number }): string =>
  `Programas en curso sin fin publicado: ${given.n} de ${given.running}.`;
export const slidesNamedUnserved = (_: Spoken, given: { name: string | number; n: string | number; named: string | number }): string =>
  `${given.name}: actividades mencionadas sin programa en curso, ${given.n} de ${given.named}`;
export const slidesRunningOn = (_: Spoken, given: { names: string | number }): string =>
  `Programas en curso: ${given.names}`;
export const slidesNoneOn = (_: Spoken): string => 'Ningún programa en curso';
export const slidesWork = (language: Spoken, given: { name: string | number; activities: number; isNamed: string | number; states: string | number }): string =>
  `${given.name}: ${given.activities === 0 ? 'ninguna actividad mencionada' : language.plural(given.activities) === 'one' ? `${language.number(given.activities)} actividad` : `${language.number(given.activities)} actividades`}${given.isNamed === 'yes' ? `; Estados mencionados: ${given.states}` : ''}`;
export const slidesRegionsTitle = (_: Spoken, given: { name: string | number; n: string | number; gapName: string | number; gaps: string | number }): string =>
  `Más programas en curso: ${given.name} (${given.n}); más lagunas: ${given.gapName} (${given.gaps})`;
export const focusSubtitle = (_: Spoken, given: { date: string | number }): string =>
  `Número de programas en curso, según consta, ${given.date}`;
export const focusSubtitleRegion = (_: Spoken, given: { region: string | number; date: string | number }): string =>
  `${given.region}: número de programas en curso, según consta, ${given.date}`;
export const focusKeyRunning = (_: Spoken): string => 'mencionada, con programas en curso';
export const focusKeyWorldwide = (_: Spoken): string => 'mencionada, los programas en curso son solo mundiales';
export const focusKeyGap = (_: Spoken): string => 'mencionada, sin programa en curso: laguna';
export const focusKeyUnknown = (_: Spoken): string => 'mencionada, solo programas en situación desconocida';
export const focusKeyInPart = (_: Spoken): string => 'mencionada en parte o no verificada';
export const focusKeyProgrammeOnly = (_: Spoken): string => 'solo programa';
export const focusKeyNotNamed = (_: Spoken): string => 'no mencionada en las fuentes consultadas';
export const focusKeyNamed = (_: Spoken): string => 'la menciona un instrumento';
export const focusGap = (_: Spoken): string => 'laguna';
export const focusWorld = (_: Spoken): string => 'mundo';
export const focusTotals = (_: Spoken): string => 'Mencionadas y lagunas';
export const focusTotal = (language: Spoken, given: { named: string | number; gaps: number }): string =>
  !given.named ? 'ninguna' : `${given.named}, ${language.plural(given.gaps) === 'one' ? `${language.number(given.gaps)} laguna` : `${language.number(given.gaps)} lagunas`}`;
export const focusNamedIn = (_: Spoken, given: { names: string | number }): string =>
  `La mencionan: ${given.names}`;
export const focusNotNamedIn = (_: Spoken): string => 'No la menciona ningún instrumento de las fuentes consultadas';
export const focusRunningAre = (_: Spoken, given: { names: string | number }): string =>
  `Programas en curso: ${given.names}`;
export const focusNoRunning = (_: Spoken): string => 'Programas en curso: ninguno en las fuentes consultadas';
export const focusUnknownAre = (_: Spoken, given: { names: string | number }): string =>
  `Situación desconocida: ${given.names}`;
export const focusSummary = (language: Spoken, given: { regions: number; gaps: number; top: string | number }): string =>
  `Matriz de actividades y ${language.plural(given.regions) === 'one' ? 'una región' : `${language.number(given.regions)} regiones`}. En ${language.plural(given.gaps) === 'one' ? 'una casilla' : `${language.number(given.gaps)} casillas`} un instrumento menciona la actividad y no consta ningún programa en curso.${!given.top ? '' : ` Más lagunas: ${given.top}.`}`;
export const focusSummaryRegion = (language: Spoken, given: { named: number; worked: string | number }): string =>
  `${language.plural(given.named) === 'one' ? 'Una actividad se menciona' : `${language.number(given.named)} actividades se mencionan`} en un instrumento; los programas en curso se ocupan de ${given.worked}.`;
export const focusCell = (_: Spoken, given: { activity: string | number; region: string | number }): string =>
  `${given.activity}, ${given.region}`;
export const focusInstruments = (_: Spoken): string => 'Instrumentos';
export const focusProgrammes = (_: Spoken): string => 'Programas';
export const focusColumnKind = (_: Spoken): string => 'Tipo';
export const focusColumnNamed = (_: Spoken): string => 'Mencionada en';
export const focusColumnRunning = (_: Spoken): string => 'Programas en curso';
export const focusColumnUnknown = (_: Spoken): string => 'Programas en situación desconocida';
export const focusColumnState = (_: Spoken): string => 'Estado de la casilla';
export const compareTitle = (_: Spoken): string => 'Comparar';
export const compareSentence = (_: Spoken): string => 'Dos regiones frente a frente: mapas a la misma escala, cifras clave, lo que comparten y figuras con ejes comunes.';
export const compareTitleOf = (_: Spoken, given: { first: string | number; second: string | number }): string =>
  `${given.first} y ${given.second}: comparación`;
export const compareFigureTitle = (_: Spoken, given: { first: string | number; one: string | number; second: string | number; other: string | number }): string =>
  `Programas en curso: ${given.first} ${given.one}, ${given.second} ${given.other}`;
export const compareFigureSubtitle = (_: Spoken, given: { first: string | number; second: string | number }): string =>
  `${given.first} y ${given.second}, año por año con ejes comunes`;
export const compareRunningTitle = (_: Spoken): string => 'Programas en curso al final de cada año';
export const compareFigurePart = (_: Spoken, given: { subject: string | number; name: string | number; from: string | number; first: string | number; to: string | number; last: string | number }): string =>
  `${given.subject}, ${given.name}: ${given.from} en ${given.first}, ${given.to} en ${given.last}.`;
export const compareAtLeast = (_: Spoken): string => 'Como mínimo';
export const compareAtMost = (_: Spoken): string => 'Como máximo';
export const compareFirst = (_: Spoken): string => 'Primera región';
export const compareSecond = (_: Spoken): string => 'Segunda región';
export const compareSameScale = (_: Spoken): string => 'Ambos mapas tienen la misma escala en el ecuador; las zonas alejadas de él parecen mayores.';
export const compareShared = (_: Spoken): string => 'Lo que comparten';
export const compareSharedStates = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'Un Estado participa en ambas' : `${language.number(given.n)} Estados participan en ambas`;
export const compareSharedProgrammes = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'Un programa actúa en ambas' : `${language.number(given.n)} programas actúan en ambas`;
export const compareCommon = (_: Spoken): string => 'Con ejes comunes';
export const compareParticipationTitle = (_: Spoken): string => 'Estados participantes al final de cada año';
export const compareIncidentsTitle = (_: Spoken): string => 'Incidentes registrados al año';
export const compareIncidentsSubtitle = (_: Spoken, given: { publisher: string | number; end: string | number }): string =>
  `${given.publisher}, por lugar; los recuadros de recuento son más amplios que las regiones; último registro: ${given.end}`;
export const compareOneBox = (_: Spoken, given: { box: string | number }): string =>
  `Ambas regiones se cuentan en un solo recuadro, ${given.box}: los registros no permiten distinguir sus incidentes.`;
export const hereTitle = (_: Spoken): string => 'Qué se sabe de aquí';
export const hereOpen = (_: Spoken): string => '¿Qué se sabe de aquí?';
export const hereTyped = (_: Spoken): string => 'Posición';
export const hereGo = (_: Spoken): string => 'Mostrar';
export const hereChoose = (_: Spoken): string => 'Elegir en el mapa';
export const hereWhich = (_: Spoken, given: { text: string | number }): string =>
  `“${given.text}” puede designar más de un lugar. ¿A cuál se refiere?`;
export const hereNotRead = (_: Spoken, given: { text: string | number }): string =>
  `“${given.text}” no se entiende como posición. Escriba, por ejemplo, 12 26.5N 043 17E o 12.4417, 43.2833.`;
export const hereWaters = (_: Spoken): string => 'Aguas indicativas de las regiones de los programas';
export const hereNoWaters = (_: Spoken): string => 'A más de 200 M de cualquier Estado que participe en una región del atlas.';
export const hereAreas = (_: Spoken): string => 'Zonas';
export const hereNoAreas = (_: Spoken, given: { nm: string | number }): string =>
  `En esta fecha ninguna la contiene ni se encuentra a menos de ${given.nm} M.`;
export const hereInside = (_: Spoken, given: { nm: string | number }): string =>
  `dentro, a ${given.nm} M del límite`;
export const hereOutside = (_: Spoken, given: { nm: string | number }): string =>
  `fuera, a ${given.nm} M del límite`;
export const hereUndecided = (language: Spoken, given: { n: number }): string =>
  `No se puede determinar para ${language.plural(given.n) === 'one' ? 'una zona' : `${language.number(given.n)} zonas`}: las tablas no contienen límites cerrados`;
export const hereClosedAreas = (_: Spoken): string => 'Los límites que la fuente cierra con una costa se cierran con la costa del mapa y son aproximados. La distancia es la que hay hasta el límite en el mar, no hasta la costa.';
export const hereCentres = (_: Spoken): string => 'Centro más próximo de cada función';
export const hereWay = (_: Spoken, given: { nm: string | number; bearing: string | number }): string =>
  `${given.nm} M, demora ${given.bearing}°`;
export const hereIncidents = (language: Spoken, given: { n: number; nm: string | number; years: string | number; publisher: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'Un incidente' : `${language.number(given.n)} incidentes`} en las celdas de 1 grado cuyo centro está a menos de ${given.nm} M, ${given.years}; ${given.publisher}. Las celdas son amplias: no es el recuento de un círculo.`;
export const hereWithin = (_: Spoken): string => 'A menos de';
export const hereMeasure = (_: Spoken): string => 'Línea de medición';
export const hereMeasureTo = (_: Spoken): string => 'Hasta la posición';
export const hereGreatCircle = (_: Spoken, given: { nm: string | number; course: string | number }): string =>
  `Ortodrómica: ${given.nm} M, rumbo inicial ${given.course}°`;
export const hereRhumbLine = (_: Spoken, given: { nm: string | number; course: string | number }): string =>
  `Loxodrómica: ${given.nm} M, rumbo constante ${given.course}°`;
export const hereClear = (_: Spoken): string => 'Borrar';
export const hereWithinWaters = (_: Spoken, given: { states: string | number; regions: string | number }): string =>
  `Aguas indicativas: ${given.states} (${given.regions}).`;
export const hereInAreas = (_: Spoken, given: { areas: string | number }): string =>
  `Dentro de: ${given.areas}.`;
export const hereInNoArea = (_: Spoken): string => 'En ninguna zona con límites cerrados conocidos.';
export const hereNoCentre = (_: Spoken): string => 'Ningún centro en funcionamiento de posición conocida.';
export const hereHours = (_: Spoken, given: { nm: string | number; hours: string | number; knots: string | number }): string =>
  `centro en funcionamiento más cercano, ${given.nm} M, ${given.hours} h a ${given.knots} nudos`;
export const hereMore = (_: Spoken): string => 'Más sobre este lugar';
export const hereLess = (_: Spoken): string => 'Menos';
export const hereDrag = (_: Spoken): string => 'Arrastre la marca para medir';
export const mapWhich = (_: Spoken): string => 'Aquí hay varias regiones. ¿Cuál desea?';
export const hereFailed = (_: Spoken, given: { why: string | number }): string =>
  `No se pudo cargar una parte: ${given.why}`;
export const furtherNone = (_: Spoken): string => 'No se encontró nada de este tipo en las fuentes consultadas.';
export const furtherSeriesSummary = (_: Spoken, given: { parts: string | number }): string =>
  `Cifras tal como se publicaron, cada editor por separado: ${given.parts}.`;
export const furtherSeriesPart = (language: Spoken, given: { name: string | number; n: number }): string =>
  `${given.name} (${language.plural(given.n) === 'one' ? 'un año' : `${language.number(given.n)} años`})`;
export const furtherColumnsSeries = (_: Spoken): string => 'Serie';
export const furtherColumnsPublisher = (_: Spoken): string => 'Editor';
export const furtherColumnsYear = (_: Spoken): string => 'Año';
export const furtherColumnsValue = (_: Spoken): string => 'Valor';
export const furtherColumnsUnit = (_: Spoken): string => 'Unidad';
export const furtherColumnsStatus = (_: Spoken): string => 'Situación';
export const furtherColumnsNote = (_: Spoken): string => 'Nota';
export const furtherColumnsDate = (_: Spoken): string => 'Fecha';
export const furtherColumnsEnd = (_: Spoken): string => 'Hasta';
export const furtherColumnsPlace = (_: Spoken): string => 'Lugar';
export const furtherColumnsEvent = (_: Spoken): string => 'Acontecimiento';
export const furtherColumnsCentre = (_: Spoken): string => 'Centro';
export const furtherColumnsParent = (_: Spoken): string => 'Depende de';
export const furtherColumnsRole = (_: Spoken): string => 'Función';
export const furtherColumnsOpened = (_: Spoken): string => 'Apertura';
export const furtherColumnsRegions = (_: Spoken): string => 'Regiones';
export const furtherColumnsNumber = (_: Spoken): string => 'Número de Estados';
export const furtherColumnsStates = (_: Spoken): string => 'Estados';
export const furtherColumnsSubject = (_: Spoken): string => 'Elemento';
export const furtherColumnsGoal = (_: Spoken): string => 'Objetivo';
export const furtherColumnsTarget = (_: Spoken): string => 'Meta';
export const furtherColumnsBasis = (_: Spoken): string => 'Fundamento';
export const furtherColumnsState = (_: Spoken): string => 'Estado';
export const furtherColumnsInstrument = (_: Spoken): string => 'Instrumento';
export const furtherCrewKidnappedTitle = (_: Spoken): string => 'Tripulantes secuestrados en el golfo de Guinea';
export const furtherPeak = (_: Spoken, given: { name: string | number; peak: string | number; peakYear: string | number; rule: string | number; last: string | number; lastYear: string | number; series: string | number }): string =>
  `${given.name}: ${given.peak} en ${given.peakYear}, la mayor cifra publicada${given.rule === 'only' ? '' : `; ${given.last} en ${given.lastYear}`} (${given.series})`;
export const furtherCrewKidnappedSubtitle = (_: Spoken): string => 'Personas al año, cada editor por separado; huecos donde no se publicó nada; algunos recuentos son mundiales, como se indica';
export const furtherItcpFundingTitle = (_: Spoken): string => 'Financiación del PICT';
export const furtherItcpFundingAsked = (_: Spoken, given: { amount: string | number; years: string | number; share: string | number }): string =>
  `El PICT pide ${given.amount} millones de dólares de los Estados Unidos para ${given.years}${!given.share ? '' : `; su Fondo cubre el ${given.share} %`}`;
export const furtherItcpFundingSubtitle = (_: Spoken): string => 'Programa Integrado de Cooperación Técnica de la OMI, según lo publicado; una barra es tan ancha como los años que abarca; más clara: calculada';
export const furtherMilestonesTitle = (language: Spoken, given: { where: string | number; n: number; first: string | number; last: string | number }): string =>
  `${given.where}: ${language.plural(given.n) === 'one' ? `${language.number(given.n)} hito` : `${language.number(given.n)} hitos`}${!given.first ? '' : ` de ${given.first} a ${given.last}`}`;
export const furtherMilestonesTitlePeriod = (language: Spoken, given: { where: string | number; n: number; total: number; first: string | number; last: string | number }): string =>
  `${given.where}: ${given.n} de ${language.plural(given.total) === 'one' ? `${language.number(given.total)} hito` : `${language.number(given.total)} hitos`} son de los años ${given.first} a ${given.last}`;
export const furtherMilestonesTitleYear = (language: Spoken, given: { where: string | number; n: number; total: number; year: string | number }): string =>
  `${given.where}: ${given.n} de ${language.plural(given.total) === 'one' ? `${language.number(given.total)} hito` : `${language.number(given.total)} hitos`} son de ${given.year}`;
export const furtherMilestonesSubtitle = (language: Spoken, given: { named: number }): string =>
  `Un punto por acontecimiento, en su año; ${language.plural(given.named) === 'one' ? `${language.number(given.named)} se menciona abajo` : `los ${language.number(given.named)} principales se mencionan abajo`}; la tabla los contiene todos`;
export const furtherMilestonesSummary = (language: Spoken, given: { n: number; first: string | number; last: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'Un hito' : `${language.number(given.n)} hitos`}; primera fecha: ${given.first}; última: ${given.last}.`;
export const furtherCentresTitle = (language: Spoken, given: { count: string | number; n: number; planned: number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'centro en servicio' : 'centros en servicio'}${!given.planned ? '' : `, ${language.plural(given.planned) === 'one' ? `${language.number(given.planned)} previsto` : `${language.number(given.planned)} previstos`}`}`;
export const furtherCentresTitleIdle = (language: Spoken, given: { count: string | number; n: number; planned: number; names: string | number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'centro en servicio' : 'centros en servicio'}${!given.planned ? '' : `, ${language.plural(given.planned) === 'one' ? `${language.number(given.planned)} previsto` : `${language.number(given.planned)} previstos`}`}; fuera de servicio: ${given.names}`;
export const furtherCentresSubtitle = (_: Spoken, given: { where: string | number }): string =>
  `${given.where}: los grandes son centros; los pequeños, oficinas; cada uno bajo aquello de lo que depende. Rellenos: en servicio; huecos: no operativos, previstos o en situación desconocida`;
export const furtherCentresSummary = (language: Spoken, given: { count: string | number; n: number; planned: number; listed: number; roots: number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'centro en servicio' : 'centros en servicio'}${!given.planned ? '' : `, ${language.plural(given.planned) === 'one' ? `${language.number(given.planned)} previsto` : `${language.number(given.planned)} previstos`}`}. Con las oficinas y otros centros, la lista contiene ${given.listed}; no dependen de ningún otro: ${given.roots}.`;
export const furtherCentresAlone = (_: Spoken): string => 'No dependen de ningún otro centro';
export const furtherMembershipsTitle = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'Un Estado participa' : `${language.number(given.n)} Estados participan`} en varias regiones`;
export const furtherMembershipsSubtitle = (_: Spoken): string => 'Combinaciones de regiones a cuyos instrumentos principales se ha sumado un Estado; la barra cuenta los Estados';
export const furtherMembershipsSummary = (language: Spoken, given: { n: number; regions: string | number; states: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'Un Estado' : `${language.number(given.n)} Estados`} en más de una región. La combinación más frecuente es ${given.regions}: ${given.states}.`;
export const furtherSdgTitle = (_: Spoken): string => 'Vínculos con los Objetivos de Desarrollo Sostenible';
export const furtherSdgSubtitle = (_: Spoken): string => 'Relleno: indicado por una fuente; discontinuo: lectura deducida o no verificada';
export const furtherSdgSummary = (_: Spoken, given: { subjects: string | number; goals: string | number }): string =>
  `${given.subjects} elementos están vinculados a ${given.goals} objetivos.`;
export const furtherSdgTargets = (_: Spoken, given: { list: string | number }): string =>
  `Metas ${given.list}`;
export const furtherTreatyTitle = (_: Spoken): string => 'Situación de los tratados en los siete Estados de MEPSEAS';
export const furtherTreatySubtitle = (_: Spoken): string => 'Año de participación; discontinuo: no es parte; punto: no se encontró en las fuentes consultadas; primero los tratados con más participantes';
export const furtherTreatySummary = (_: Spoken, given: { states: string | number; instruments: string | number; found: string | number }): string =>
  `${given.states} Estados y ${given.instruments} tratados; se encontraron ${given.found} participaciones.`;
export const furtherSdgGoalName = (_: Spoken, given: { goal: string | number }): string =>
  given.goal === '1' ? '1 Fin de la pobreza' : given.goal === '2' ? '2 Hambre cero' : given.goal === '3' ? '3 Salud y bienestar' : given.goal === '4' ? '4 Educación de calidad' : given.goal === '5' ? '5 Igualdad de género' : given.goal === '6' ? '6 Agua limpia y saneamiento' : given.goal === '7' ? '7 Energía asequible y no contaminante' : given.goal === '8' ? '8 Trabajo decente y crecimiento económico' : given.goal === '9' ? '9 Industria, innovación e infraestructura' : given.goal === '10' ? '10 Reducción de las desigualdades' : given.goal === '11' ? '11 Ciudades y comunidades sostenibles' : given.goal === '12' ? '12 Producción y consumo responsables' : given.goal === '13' ? '13 Acción por el clima' : given.goal === '14' ? '14 Vida submarina' : given.goal === '15' ? '15 Vida de ecosistemas terrestres' : given.goal === '16' ? '16 Paz, justicia e instituciones sólidas' : given.goal === '17' ? '17 Alianzas para lograr los Objetivos' : `${given.goal}`;
export const furtherSdgTitleMost = (language: Spoken, given: { n: string | number; subjects: number; goal: string | number }): string =>
  `${given.n} de ${language.plural(given.subjects) === 'one' ? `${language.number(given.subjects)} elemento` : `${language.number(given.subjects)} elementos`} vinculados a un mismo objetivo de desarrollo: ${given.goal}`;
export const furtherSdgTitleCounted = (language: Spoken, given: { subjects: number; goals: number }): string =>
  `${language.plural(given.subjects) === 'one' ? `${language.number(given.subjects)} elemento vinculado` : `${language.number(given.subjects)} elementos vinculados`} a ${language.plural(given.goals) === 'one' ? `${language.number(given.goals)} objetivo de desarrollo` : `${language.number(given.goals)} objetivos de desarrollo`}; ninguno destaca por sí solo`;
export const furtherTreatyTitleAll = (_: Spoken, given: { states: string | number; name: string | number }): string =>
  `Tratado en el que constan los ${given.states} Estados de MEPSEAS: ${given.name}`;
export const furtherTreatyTitleMost = (_: Spoken, given: { n: string | number; states: string | number; name: string | number }): string =>
  `Tratado en el que constan más Estados de MEPSEAS, ${given.n} de ${given.states}: ${given.name}`;
export const furtherTreatyTitleSome = (language: Spoken, given: { found: string | number; treaties: number; n: string | number; states: string | number }): string =>
  `Los Estados de MEPSEAS constan en ${given.found} de ${language.plural(given.treaties) === 'one' ? `${language.number(given.treaties)} tratado` : `${language.number(given.treaties)} tratados`}, en cada uno ${given.n} de ${given.states} como máximo`;
export const furtherTreatyTitleNone = (language: Spoken, given: { states: string | number; treaties: number }): string =>
  `Ninguno de los ${given.states} Estados de MEPSEAS consta en ${language.plural(given.treaties) === 'one' ? 'el único tratado examinado' : `ninguno de los ${language.number(given.treaties)} tratados examinados`}`;
export const furtherTreatyOthers = (_: Spoken, given: { list: string | number }): string =>
  `No se encontró participación de estos Estados en: ${given.list}.`;
export const furtherTreatyNotFound = (_: Spoken): string => 'no se encontró';
export const supportTitle = (_: Spoken, given: { where: string | number }): string =>
  `Estados y programas en curso, ${given.where}`;
export const supportTitleAlike = (language: Spoken, given: { low: number; states: string | number }): string =>
  given.low === 0 ? `No consta ningún programa en curso que mencione a alguno de los ${given.states} Estados` : language.plural(given.low) === 'one' ? `${language.number(given.low)} programa en curso menciona a cada uno de los ${given.states} Estados` : `${language.number(given.low)} programas en curso mencionan a cada uno de los ${given.states} Estados`;
export const supportTitleNamed = (language: Spoken, given: { low: number; lowest: string | number; high: string | number; highest: string | number }): string =>
  `${given.low === 0 ? 'Sin programa en curso conocido que los mencione' : language.plural(given.low) === 'one' ? `Mencionados por ${language.number(given.low)} programa en curso` : `Mencionados por ${language.number(given.low)} programas en curso`}: ${given.lowest}; mencionados por ${given.high}: ${given.highest}`;
export const supportTitleCounted = (language: Spoken, given: { lowest: string | number; states: string | number; low: number; high: string | number; highest: string | number }): string =>
  `${given.lowest} de ${given.states} Estados ${given.low === 0 ? 'no son mencionados por ningún programa en curso conocido' : language.plural(given.low) === 'one' ? 'son mencionados por un solo programa en curso' : `son mencionados por solo ${language.number(given.low)} programas en curso`}; el máximo, por ${given.high}: ${given.highest}`;
export const supportTitleSpan = (_: Spoken, given: { states: string | number; low: string | number; high: string | number }): string =>
  `Cada uno de los ${given.states} Estados es mencionado por entre ${given.low} y ${given.high} programas en curso`;
export const supportSubtitle = (language: Spoken, given: { where: string | number; named: string | number; running: number; date: string | number }): string =>
  `${given.where}: Estados mencionados por ${given.named} de ${language.plural(given.running) === 'one' ? `${language.number(given.running)} programa` : `${language.number(given.running)} programas`} en curso, según consta, ${given.date}; línea discontinua: programas en situación desconocida`;
export const supportSummary = (language: Spoken, given: { states: number; named: string | number; running: string | number; others: string | number }): string =>
  `${language.plural(given.states) === 'one' ? 'Un Estado' : `${language.number(given.states)} Estados`}; programas en curso que mencionan a alguno de ellos: ${given.named} de ${given.running}.${!given.others ? '' : ` En curso sin mencionar a ninguno: ${given.others}.`}`;
export const supportNone = (_: Spoken): string => 'No se encontró ningún programa en curso con Estados en las fuentes consultadas.';
export const supportStatesIn = (_: Spoken): string => 'Estados mencionados';
export const supportColumnsCount = (_: Spoken): string => 'Número de programas en curso';
export const runningTitle = (_: Spoken, given: { where: string | number }): string =>
  `Programas en curso por año, ${given.where}`;
export const runningTitleMore = (language: Spoken, given: { now: number; year: string | number; past: string | number; before: string | number }): string =>
  `Al menos ${language.plural(given.now) === 'one' ? `${language.number(given.now)} programa` : `${language.number(given.now)} programas`} en curso en ${given.year}; como máximo, ${given.past} en ${given.before}`;
export const runningTitleFewer = (language: Spoken, given: { now: number; year: string | number; past: string | number; before: string | number }): string =>
  `Como máximo, ${language.plural(given.now) === 'one' ? `${language.number(given.now)} programa` : `${language.number(given.now)} programas`} en curso en ${given.year}; al menos ${given.past} en ${given.before}`;
export const runningTitleNow = (language: Spoken, given: { count: string | number; n: number; year: string | number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'programa' : 'programas'} en curso en ${given.year}`;
export const runningSubtitle = (_: Spoken, given: { where: string | number }): string =>
  `${given.where}: al final de cada año; el último año, hasta la fecha`;
export const runningSummary = (_: Spoken, given: { first: string | number; from: string | number; last: string | number; to: string | number }): string =>
  `${given.first}: ${given.from}; ${given.last}: ${given.to}; la segunda cifra cuenta los programas quizá en curso.`;
export const runningCertain = (_: Spoken): string => 'en curso, según consta';
export const runningPossible = (_: Spoken): string => 'quizá en curso: se desconoce una fecha o la situación';
export const runningBegun = (_: Spoken, given: { names: string | number }): string =>
  `Nuevos: ${given.names}`;
export const runningOver = (_: Spoken, given: { names: string | number }): string =>
  `Ya no consta que estén en curso: ${given.names}`;
export const fundersTitle = (_: Spoken, given: { where: string | number }): string =>
  `Entidades financiadoras, ${given.where}`;
export const fundersTitleNone = (language: Spoken, given: { total: number }): string =>
  `No se encontró ninguna entidad financiadora para ${language.plural(given.total) === 'one' ? 'el único programa' : `ninguno de los ${language.number(given.total)} programas`}`;
export const fundersTitleMost = (language: Spoken, given: { k: number; n: string | number; total: string | number; names: string | number; unpublished: string | number }): string =>
  `${language.plural(given.k) === 'one' ? 'Entidad que financia más programas' : 'Entidades que financian más programas'} (${given.n} de ${given.total}): ${given.names}; ${given.unpublished} sin importe publicado`;
export const fundersTitleMany = (_: Spoken, given: { funders: string | number; funded: string | number; total: string | number; unpublished: string | number }): string =>
  `${given.funders} entidades financiadoras mencionadas para ${given.funded} de ${given.total} programas; ${given.unpublished} sin importe publicado`;
export const fundersSubtitle = (_: Spoken, given: { where: string | number; date: string | number }): string =>
  `${given.where}: todos los programas registrados, un cuadrado para cada uno, ${given.date}`;
export const fundersSummary = (language: Spoken, given: { funders: number; total: number; notFound: string | number }): string =>
  `${language.plural(given.funders) === 'one' ? 'Una entidad financiadora' : `${language.number(given.funders)} entidades financiadoras`} de ${language.plural(given.total) === 'one' ? 'un programa' : `${language.number(given.total)} programas`}; para ${given.notFound} no se encontró ninguna.`;
export const fundersOthers = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'Otra más' : `Otras ${language.number(given.n)}`;
export const fundersNotFound = (_: Spoken): string => 'No se encontró';
export const fundersPublished = (_: Spoken, given: { published: string | number; n: string | number }): string =>
  `${given.published} de ${given.n}`;
export const fundersAmounts = (_: Spoken): string => 'Importes publicados y para cuántos';
export const fundersNoAmount = (_: Spoken): string => 'Ningún importe publicado';
export const fundersOtherProgrammes = (_: Spoken): string => 'Terminados, previstos o en situación desconocida';
export const fundersAll = (_: Spoken): string => 'Todos';
export const fundersRunning = (_: Spoken): string => 'En curso';
export const fundersCounts = (_: Spoken, given: { all: string | number; running: string | number }): string =>
  `${given.all}, ${given.running} en curso`;
export const fundersKeyOther = (_: Spoken): string => 'terminado, previsto o en situación desconocida';
export const fundersFoot = (_: Spoken): string => 'Un programa con dos entidades financiadoras figura en ambas filas, y uno que actúa en dos regiones, en ambas columnas, siempre con su importe total. Los importes no se suman nunca entre monedas.';
export const fundersFootRegion = (_: Spoken): string => 'Un programa con dos entidades financiadoras figura en ambas filas, y uno con actividades de dos tipos, en ambas columnas. Los importes son los de todo el programa, que puede actuar también en otras regiones, y no se suman nunca entre monedas.';
export const fundersNoActivity = (_: Spoken): string => 'Sin actividad mencionada';
export const fundersColumn = (_: Spoken): string => 'Entidad financiadora';
export const fundersWithAmount = (_: Spoken): string => 'Con importe publicado';
export const figureIcs = (_: Spoken): string => 'Archivo de calendario (.ics)';
export const calendarTitle = (_: Spoken, given: { where: string | number }): string =>
  `Calendario, ${given.where}`;
export const calendarTitleEnds = (language: Spoken, given: { n: number; date: string | number; name: string | number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} programa debe terminar` : `${language.number(given.n)} programas deben terminar`} en el plazo de dos años; el próximo, ${given.date}: ${given.name}`;
export const calendarTitleEvents = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} acontecimiento fechado` : `${language.number(given.n)} acontecimientos fechados`} en el plazo de dos años, sin ningún fin de programa`;
export const calendarTitleNothing = (_: Spoken): string => 'No se encontró ningún acontecimiento fechado en los próximos dos años';
export const calendarSubtitle = (_: Spoken, given: { where: string | number }): string =>
  `${given.where}: acontecimientos fechados del último año (anillos) y de los próximos dos años, con la precisión de sus fuentes`;
export const calendarSummary = (language: Spoken, given: { coming: number; past: number }): string =>
  `${language.plural(given.coming) === 'one' ? 'Un acontecimiento fechado' : `${language.number(given.coming)} acontecimientos fechados`} en los próximos dos años; ${language.plural(given.past) === 'one' ? 'uno' : `${language.number(given.past)}`} en el último año.`;
export const calendarNone = (_: Spoken): string => 'No se encontró ningún acontecimiento fechado de estos años en las fuentes consultadas.';
export const galleryTitle = (_: Spoken): string => 'Todas las figuras';
export const gallerySentence = (_: Spoken, given: { n: number }): string =>
  `${given.n} figuras, cada una con su tabla, sus archivos y sus fuentes. Elija una región para verlas referidas a ella.`;
export const galleryAllSubjects = (_: Spoken): string => 'todos los temas';
export const gallerySubject = (_: Spoken): string => 'Tema';
export const galleryRegion = (_: Spoken): string => 'Región';
export const galleryWord = (_: Spoken): string => 'Palabra';
export const galleryFound = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} figura` : `${language.number(given.n)} figuras`;
export const galleryNothing = (_: Spoken): string => 'Ninguna figura contiene estas palabras.';
export const galleryWithout = (_: Spoken, given: { names: string | number }): string =>
  `Nada que dibujar aquí por ahora: ${given.names}.`;
export const foldAll = (_: Spoken, given: { n: string | number }): string =>
  `Mostrar todo (${given.n})`;
export const foldLess = (_: Spoken): string => 'Mostrar menos';
export const foldPrinted = (_: Spoken, given: { first: string | number; n: string | number }): string =>
  `Se muestran: ${given.first} de ${given.n}`;
export const foldFigure = (_: Spoken, given: { name: string | number }): string =>
  `Figura: ${given.name}`;
export const incidentsLayer = (_: Spoken): string => 'Incidentes';
export const incidentsTitle = (_: Spoken): string => 'Incidentes por celda de 1 grado';
export const incidentsPublisher = (_: Spoken): string => 'Registros de';
export const incidentsRange = (_: Spoken, given: { low: string | number; high: string | number }): string =>
  `${given.low} a ${given.high}`;
export const incidentsRangeOpen = (_: Spoken, given: { low: string | number }): string =>
  `${given.low} y más`;
export const incidentsShown = (language: Spoken, given: { n: number; years: string | number; publisher: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'Un incidente registrado' : `${language.number(given.n)} incidentes registrados`} en todos los mares en ${given.years}: ${given.publisher}.`;
export const incidentsShownHere = (_: Spoken, given: { where: string | number; n: string | number }): string =>
  `De ellos, en ${given.where}: ${given.n}.`;
export const incidentsEnds = (_: Spoken, given: { publisher: string | number; date: string | number }): string =>
  `Último registro (${given.publisher}): ${given.date}; aquí no se conoce nada posterior.`;
export const incidentsFrom = (_: Spoken): string => 'Desde el año';
export const incidentsOneYear = (_: Spoken): string => 'solo el año mostrado';
export const incidentsKinds = (_: Spoken): string => 'Tipos';
export const incidentsPeak = (_: Spoken, given: { rule: string | number; peakYear: string | number; peak: string | number; last: string | number; lastYear: string | number }): string =>
  given.rule === 'fell' ? `Los incidentes registrados alcanzaron su máximo en ${given.peakYear} (${given.peak}) y bajaron a ${given.last} en ${given.lastYear}` : given.rule === 'most' ? `Más incidentes registrados en ${given.peakYear} (${given.peak}); ${given.last} en ${given.lastYear}` : `Más incidentes registrados en ${given.peakYear} (${given.peak})`;
export const incidentsTotalsNewest = (_: Spoken, given: { totals: string | number }): string =>
  `Últimos totales de incidentes publicados: ${given.totals}`;
export const incidentsFigureTitle = (_: Spoken, given: { where: string | number }): string =>
  `Incidentes registrados por año y tipo, ${given.where}`;
export const incidentsFigureSubtitle = (_: Spoken, given: { publisher: string | number; end: string | number }): string =>
  `Número al año; ${given.publisher}, último registro: ${given.end}; por lugar, no por autor`;
export const incidentsFigureSummary = (_: Spoken, given: { from: string | number; to: string | number; most: string | number; year: string | number }): string =>
  `De ${given.from} a ${given.to}; el máximo anual fue ${given.most}, en ${given.year}. Un número bajo puede significar pocas notificaciones.`;
export const incidentsSharedBox = (_: Spoken, given: { words: string | number; regions: string | number }): string =>
  `${given.words}. Un solo recuadro de recuento para ${given.regions}: la figura de cada una muestra los mismos incidentes.`;
export const incidentsYear = (_: Spoken): string => 'Año';
export const incidentsTotal = (_: Spoken): string => 'Total';
export const incidentsNone = (_: Spoken): string => 'No hay recuentos de incidentes publicados para esta región en las fuentes consultadas.';
export const incidentsPoint = (_: Spoken, given: { year: string | number; n: string | number; kind: string | number }): string =>
  `${given.year}: ${given.n}, ${given.kind}`;
export const incidentsArea = (_: Spoken, given: { kind: string | number; date: string | number }): string =>
  `${given.kind}; inicio: ${given.date}`;
export const incidentsTotalsTitle = (_: Spoken): string => 'Totales según los publicaron sus editores';
export const incidentsTotalsSubtitle = (_: Spoken): string => 'Incidentes al año, cada editor por separado; huecos donde no se encontró nada; no deben sumarse nunca';
export const incidentsTotalsSummary = (_: Spoken, given: { parts: string | number }): string =>
  `Totales publicados de todos los mares. ${given.parts}`;
export const incidentsTotalsPart = (_: Spoken, given: { publisher: string | number; n: string | number; from: string | number; to: string | number }): string =>
  `${given.publisher}: ${given.n} años entre ${given.from} y ${given.to}.`;
export const incidentsPublisherColumn = (_: Spoken): string => 'Editor';
export const incidentsScope = (_: Spoken): string => 'Alcance';
export const incidentsSeenAt = (_: Spoken): string => 'Consultado en';
export const timeLabel = (_: Spoken): string => 'Fecha mostrada';
export const timeToday = (_: Spoken): string => 'hoy';
export const timeTodayButton = (_: Spoken): string => 'Hoy';
export const timeAsOfWord = (_: Spoken): string => 'A fecha de';
export const timeAsOf = (_: Spoken, given: { when: string | number }): string =>
  `El atlas tal como era al final de ${given.when}.`;
export const timeBackToToday = (_: Spoken): string => 'Volver a hoy';
export const timePlay = (_: Spoken): string => 'Reproducir los años';
export const timePause = (_: Spoken): string => 'Pausa';
export const timeSpeed = (_: Spoken): string => 'Velocidad';
export const timeNotYet = (_: Spoken, given: { name: string | number; when: string | number }): string =>
  `${given.name} no existía al final de ${given.when}, según las fechas de las fuentes consultadas.`;
export const timeNothingYet = (_: Spoken): string => 'Hasta entonces no se había adoptado ningún instrumento principal de esta región. ';
export const timeRange = (_: Spoken, given: { low: string | number; high: string | number }): string =>
  `${given.low} a ${given.high}`;
export const timeUncertain = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'Una participación puede haber comenzado para entonces: solo se conoce un intervalo o una fuente posterior' : `${language.number(given.n)} participaciones pueden haber comenzado para entonces: solo se conoce un intervalo o una fuente posterior`;
export const timeUndated = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'una participación no tiene fecha publicada' : `${language.number(given.n)} participaciones no tienen fecha publicada`;
export const timeChanges = (_: Spoken, given: { year: string | number; events: string | number }): string =>
  `${given.year}: ${given.events}`;
export const timeNoChanges = (_: Spoken, given: { year: string | number }): string =>
  `${given.year}: ningún hecho fechado`;
export const timeLeft = (_: Spoken, given: { name: string | number }): string =>
  `ya no participa: ${given.name}`;
export const timeChanged = (_: Spoken, given: { when: string | number }): string =>
  `Qué cambió: ${given.when}`;
export const sinceChoose = (_: Spoken): string => 'Comparar con…';
export const sinceCompared = (_: Spoken, given: { when: string | number }): string =>
  `Comparación con el final de ${given.when}.`;
export const sinceLeave = (_: Spoken): string => 'Mostrar una sola fecha';
export const sinceList = (_: Spoken): string => 'Lo que apareció y lo que desapareció';
export const sinceNothing = (_: Spoken): string => 'Entre las dos fechas no cambió nada que esté fechado.';
export const sinceKey = (_: Spoken, given: { when: string | number }): string =>
  `Desde el final de ${given.when}`;
export const sinceMark = (_: Spoken, given: { change: string | number; when: string | number }): string =>
  given.change === 'new' ? `Nuevo desde el final de ${given.when}` : given.change === 'gone' ? `Desaparecido desde el final de ${given.when}` : `Modificado desde el final de ${given.when}`;
export const sinceNames = (_: Spoken, given: { mark: string | number; names: string | number }): string =>
  `${given.mark}: ${given.names}`;
export const sinceCounted = (_: Spoken, given: { when: string | number; changes: string | number }): string =>
  `Desde el final de ${given.when}: ${given.changes}.`;
export const sinceSame = (_: Spoken, given: { when: string | number }): string =>
  `Igual que al final de ${given.when}.`;
export const sinceOneTime = (_: Spoken, given: { when: string | number }): string =>
  `Se muestra una sola fecha, sin comparación con ${given.when}.`;
export const sinceWas = (_: Spoken, given: { change: string | number; before: string | number }): string =>
  `${given.change} (antes: ${given.before})`;
export const timeMore = (_: Spoken, given: { n: string | number }): string =>
  `y ${given.n} más`;
export const timeMoreNames = (_: Spoken, given: { names: string | number; n: string | number }): string =>
  `${given.names} y ${given.n} más`;
export const timelineTitle = (language: Spoken, given: { n: number; where: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'Un programa y sus fases' : `${language.number(given.n)} programas y sus fases`}, ${given.where}`;
export const timelineTitleRuns = (language: Spoken, given: { running: number; n: string | number; ends: number }): string =>
  `${given.running} de ${given.n} programas ${language.plural(given.running) === 'one' ? 'está en curso' : 'están en curso'}${given.ends === 0 ? '' : language.plural(given.ends) === 'one' ? `; ${language.number(given.ends)} termina en el plazo de un año` : `; ${language.number(given.ends)} terminan en el plazo de un año`}`;
export const timelineWorldwide = (_: Spoken): string => 'todas las regiones';
export const timelineSubtitle = (_: Spoken, given: { where: string | number }): string =>
  `${given.where}: duración de cada programa según lo publicado; bordes difusos para fechas conocidas al mes o al año`;
export const timelineKeySoft = (_: Spoken): string => 'se conoce el año';
export const timelineKeyOpen = (_: Spoken): string => 'sin fin indicado';
export const timelineKeyPlanned = (_: Spoken): string => 'previsto';
export const timelineKeyPassed = (_: Spoken): string => 'fin previsto ya pasado';
export const timelineKeyWindow = (_: Spoken): string => 'se conoce un intervalo';
export const timelineKeyPhases = (_: Spoken): string => 'fases';
export const timelineStartUnknown = (_: Spoken): string => 'inicio sin publicar';
export const timelineEndUnknown = (_: Spoken): string => 'fin sin publicar';
export const timelineDatesUnknown = (_: Spoken): string => 'fechas sin publicar';
export const timelineToday = (_: Spoken): string => 'hoy';
export const timelineMilestones = (_: Spoken): string => 'Hitos';
export const timelineInstruments = (_: Spoken): string => 'Instrumentos';
export const timelineColumnsProgramme = (_: Spoken): string => 'Programa';
export const timelineColumnsPhase = (_: Spoken): string => 'Fase';
export const timelineColumnsKind = (_: Spoken): string => 'Tipo';
export const timelineColumnsStart = (_: Spoken): string => 'Inicio';
export const timelineColumnsEnd = (_: Spoken): string => 'Fin';
export const timelineColumnsStatus = (_: Spoken): string => 'Situación';
export const timelineColumnsFunders = (_: Spoken): string => 'Financiación';
export const timelineSummary = (language: Spoken, given: { n: number; running: string | number; ended: string | number; unknown: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'Un programa' : `${language.number(given.n)} programas`}: ${given.running} en curso, ${given.ended} terminados, ${given.unknown} en situación desconocida.`;
export const participationTitle = (_: Spoken, given: { instruments: string | number }): string =>
  `Estados participantes: ${given.instruments}`;
export const participationBounds = (_: Spoken, given: { low: string | number; high: string | number; name: string | number }): string =>
  `Participan al menos ${given.low} y como máximo ${given.high} Estados: ${given.name}`;
export const participationYear = (language: Spoken, given: { n: number; year: string | number; name: string | number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} Estado participa` : `Los ${language.number(given.n)} Estados participan`} desde ${given.year}: ${given.name}`;
export const participationWaves = (_: Spoken, given: { first: string | number; second: string | number; name: string | number }): string =>
  `Los Estados se incorporaron en dos oleadas, ${given.first} y ${given.second}: ${given.name}`;
export const participationTitleAll = (_: Spoken): string => 'Estados participantes en los instrumentos principales, por región';
export const participationTitleEvery = (_: Spoken, given: { n: string | number; total: string | number }): string =>
  `En ${given.n} de ${given.total} regiones participan todos los Estados`;
export const participationSubtitle = (_: Spoken): string => 'Número de Estados; sombreado donde no se sabe desde cuándo';
export const participationUndated = (_: Spoken): string => 'sin fecha alguna';
export const participationDated = (_: Spoken): string => 'con fecha';
export const participationWindow = (_: Spoken): string => 'quizá participa: fecha sin publicar o un intervalo';
export const participationTotal = (_: Spoken, given: { n: string | number; dated: string | number }): string =>
  `${given.n} en total, ${given.dated} con fecha`;
export const participationNone = (_: Spoken): string => 'No se encontró ninguna participación con fecha en las fuentes consultadas.';
export const participationColumnsInstrument = (_: Spoken): string => 'Instrumento';
export const participationColumnsState = (_: Spoken): string => 'Estado';
export const participationColumnsStatus = (_: Spoken): string => 'Situación';
export const participationColumnsDate = (_: Spoken): string => 'Fecha';
export const participationSummary = (_: Spoken, given: { parts: string | number }): string =>
  `Escalones a lo largo de los años. ${given.parts}`;
export const participationPart = (language: Spoken, given: { name: string | number; count: string | number; n: number; undated: string | number }): string =>
  `${given.name}: ${given.count} ${language.plural(given.n) === 'one' ? 'Estado' : 'Estados'}${!given.undated ? '' : `, ${given.undated} de ellos sin fecha alguna`}.`;
export const participationPoint = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} Estado` : `${language.number(given.n)} Estados`;
export const participationSeen = (_: Spoken, given: { date: string | number }): string =>
  `a más tardar: ${given.date}`;
export const participationList = (_: Spoken): string => 'Estados y sus fechas';
export const aboutTitle = (_: Spoken): string => 'Acerca de Roadstead';
export const aboutSentence = (_: Spoken): string => 'Roadstead es un atlas de los programas regionales de protección marítima: quién ha acordado hacer qué en el mar, dónde, desde cuándo y con la ayuda de quién.';
export const aboutWhat = (_: Spoken): string => 'Qué es';
export const aboutWhatText = (_: Spoken): string => 'Cada dato indica su fuente y conserva la precisión de esta: un intervalo sigue siendo un intervalo, lo desconocido no es ni cero ni una conjetura, y de lo deducido se dice cómo se dedujo. No es un cuadro de la situación operacional, ni un sistema de seguimiento de buques, ni una opinión sobre las fronteras.';
export const aboutDisclaimer = (_: Spoken): string => 'Fronteras y denominaciones';
export const aboutDisclaimerText = (_: Spoken): string => 'Las denominaciones empleadas y la forma en que aparecen presentados los datos en los mapas no implican juicio alguno sobre la condición jurídica de países, territorios, ciudades o zonas, o de sus autoridades, ni respecto de la delimitación de sus fronteras o límites. Las líneas discontinuas señalan fronteras en disputa o todavía no acordadas.';
export const aboutWaters = (_: Spoken): string => 'Aguas de los miembros';
export const aboutWatersText = (_: Spoken): string => 'A título indicativo: aguas situadas a menos de 200 millas marinas de las costas participantes, divididas por la línea media con cualquier otra costa. Son el resultado de un cálculo y no constituyen una frontera marítima.';
export const aboutLicences = (_: Spoken): string => 'Licencias';
export const aboutLicenceCode = (_: Spoken): string => 'Código: MIT. Tablas de datos: CC BY 4.0; cada fuente conserva sus propios derechos y se indica.';
export const aboutLicenceBoundaries = (_: Spoken): string => 'Fronteras: datos geográficos de las Naciones Unidas y Natural Earth, según la generalización de plotly.js 3.7 (MIT).';
export const aboutLicenceTypeface = (_: Spoken): string => 'Tipo de letra: IBM Plex Sans, SIL Open Font License 1.1. Motor cartográfico: MapLibre GL JS, BSD de 3 cláusulas.';
export const aboutDownload = (_: Spoken): string => 'Todos los datos en un archivo';
export const aboutRecord = (_: Spoken): string => 'La ficha del PICT';
export const changesTitle = (_: Spoken): string => 'Qué ha cambiado';
export const changesSentence = (_: Spoken, given: { edition: string | number }): string =>
  `Lo nuevo, lo modificado y lo desaparecido en los datos, edición por edición. La edición actual es la ${given.edition}.`;
export const changesEdition = (_: Spoken, given: { edition: string | number }): string =>
  `Edición ${given.edition}`;
export const changesSince = (_: Spoken, given: { day: string | number; since: string | number; counts: string | number }): string =>
  `Comparada el ${given.day} con la edición ${given.since}: ${given.counts}.`;
export const changesCount = (language: Spoken, given: { kind: string | number; n: number }): string =>
  given.kind === 'added' ? language.plural(given.n) === 'one' ? `${language.number(given.n)} nuevo` : `${language.number(given.n)} nuevos` : given.kind === 'changed' ? language.plural(given.n) === 'one' ? `${language.number(given.n)} modificado` : `${language.number(given.n)} modificados` : language.plural(given.n) === 'one' ? `${language.number(given.n)} desaparecido` : `${language.number(given.n)} desaparecidos`;
export const changesTable = (_: Spoken, given: { table: string | number; counts: string | number }): string =>
  `${given.table}: ${given.counts}`;
export const changesShared = (_: Spoken): string => 'Lo que atañe a todas las regiones';
export const changesCell = (_: Spoken, given: { column: string | number; before: string | number; after: string | number }): string =>
  `${given.column}: antes ${given.before}, ahora ${given.after}`;
export const changesText = (_: Spoken, given: { column: string | number }): string =>
  `${given.column}: texto reescrito`;
export const changesColumn = (_: Spoken, given: { kind: string | number; column: string | number }): string =>
  given.kind === 'added' ? `nueva columna ${given.column}` : `columna ${given.column} suprimida`;
export const changesEmpty = (_: Spoken): string => 'vacío';
export const changesNone = (_: Spoken): string => 'No se han registrado cambios entre ediciones.';
export const changesFeed = (_: Spoken): string => 'Seguir mediante un canal (Atom)';
export const changesCompare = (_: Spoken): string => 'Comparar otra edición';
export const changesCompareHint = (_: Spoken): string => 'Elija o suelte aquí un paquete de datos del atlas o de una de sus regiones, de cualquier edición. Permanece en este equipo. Se compara con el mismo paquete de este sitio; sin red, este está disponible si todo el atlas está guardado en este dispositivo.';
export const changesFromTo = (_: Spoken, given: { before: string | number; after: string | number; counts: string | number }): string =>
  `De ${given.before} a ${given.after}: ${given.counts}.`;
export const changesSame = (_: Spoken, given: { before: string | number; after: string | number }): string =>
  `Ninguna diferencia: ${given.before} y ${given.after} contienen los mismos datos.`;
export const changesOfFile = (_: Spoken, given: { edition: string | number; file: string | number }): string =>
  `la edición ${given.edition} (${given.file})`;
export const changesOfSite = (_: Spoken, given: { edition: string | number }): string =>
  `la edición ${given.edition} (este atlas)`;
export const changesApart = (_: Spoken, given: { part: string | number }): string =>
  given.part === 'region' ? 'Se comparan las filas de esta región y, de las tablas comunes a todas las regiones, las filas que contienen ambos paquetes. Los recuentos de incidentes no se comparan.' : 'Los recuentos de incidentes y las traducciones no se comparan.';
export const coverageTitle = (_: Spoken): string => 'Qué se conoce y qué falta';
export const coverageSentence = (_: Spoken): string => 'Para cada región: cuándo se revisaron sus datos, cuántos registros responden a cada pregunta y cuáles no. Nada de esto es una estimación: se cuenta a partir de las tablas.';
export const coverageReviewed = (_: Spoken, given: { day: string | number }): string =>
  `Revisada en su conjunto el ${given.day}.`;
export const coverageQuestion = (_: Spoken): string => 'Pregunta';
export const coverageKnown = (_: Spoken): string => 'Con respuesta';
export const coverageMissing = (_: Spoken): string => 'Se desconoce';
export const coverageOf = (_: Spoken, given: { known: string | number; total: string | number }): string =>
  `${given.known} de ${given.total}`;
export const coverageComplete = (_: Spoken): string => 'completo';
export const coverageGaps = (_: Spoken, given: { names: string | number }): string =>
  `Mencionadas por un instrumento, sin programas en curso ni en situación desconocida: ${given.names}.`;
export const coverageUnknown = (_: Spoken, given: { names: string | number }): string =>
  `Mencionadas por un instrumento, solo con programas en situación desconocida: ${given.names}.`;
export const coverageNoGaps = (_: Spoken): string => 'Todas las actividades que menciona un instrumento tienen un programa.';
export const coverageAll = (_: Spoken, given: { n: string | number }): string =>
  `Lista (${given.n})`;
export const coverageVerified = (_: Spoken): string => 'Cómo se verificaron los datos';
export const coverageVerifiedText = (_: Spoken): string => 'Cada dato se cuenta una vez, según la mejor de sus fuentes.';
export const coverageFacts = (_: Spoken): string => 'Datos';
export const dataTitle = (_: Spoken): string => 'Datos abiertos';
export const dataSentence = (_: Spoken): string => 'Todas las tablas del atlas, sus trazados y sus fechas futuras, en archivos con direcciones estables, de uso libre con la licencia CC BY 4.0.';
export const dataTables = (_: Spoken): string => 'Tablas';
export const dataTablesText = (_: Spoken): string => 'Cada una contiene las filas de todas las regiones. El descriptor explica el significado de cada columna.';
export const dataTable = (_: Spoken): string => 'Tabla';
export const dataRows = (_: Spoken): string => 'Filas';
export const dataFiles = (_: Spoken): string => 'Archivos';
export const dataDescriptor = (_: Spoken): string => 'Descriptor (Frictionless Data Package)';
export const dataShapes = (_: Spoken): string => 'Trazados y fechas';
export const dataPackages = (_: Spoken): string => 'Paquetes';
export const dataPackagesText = (_: Spoken): string => 'Tablas, descriptor y fuentes en un solo archivo: de todo el atlas y de cada región, con sus incidentes.';
export const dataLicence = (_: Spoken, given: { edition: string | number }): string =>
  `Edición ${given.edition}. Tablas de datos: CC BY 4.0; indique Roadstead y la edición, así como la fuente de lo que cite. Cada fuente conserva sus propios derechos. Los recuentos de incidentes se rigen por las condiciones de sus editores.`;
export const calendarName = (_: Spoken): string => 'Roadstead: acontecimientos fechados futuros';
export const calendarAbout = (_: Spoken, given: { edition: string | number }): string =>
  `Acontecimientos fechados de los programas regionales de protección marítima que aún están por venir. Edición ${given.edition}.`;
export const calendarEvent = (_: Spoken, given: { kind: string | number; name: string | number }): string =>
  given.kind === 'programmeStart' ? `${given.name}: inicio` : given.kind === 'programmeEnd' ? `${given.name}: fin` : given.kind === 'phaseStart' ? `${given.name}: inicio` : given.kind === 'phaseEnd' ? `${given.name}: fin` : given.kind === 'areaStart' ? `${given.name}: surte efecto` : given.kind === 'areaEnd' ? `${given.name}: fin` : given.kind === 'centre' ? `${given.name}: apertura` : `${given.name}: entrada en vigor`;
export const aboutOpen = (_: Spoken): string => 'Datos abiertos';
export const sourcesPageTitle = (_: Spoken): string => 'Fuentes';
export const translationByMachine = (_: Spoken): string => 'Traducción automática.';
export const translationOriginal = (_: Spoken): string => 'Texto original';
export const translationOriginalShown = (_: Spoken): string => 'Texto original en inglés.';
export const translationBack = (_: Spoken): string => 'Traducción';
export const translationMissing = (_: Spoken): string => 'Lo que figura en inglés aún no se ha traducido.';
export const aboutTranslations = (_: Spoken): string => 'Los textos de los datos en idiomas distintos del inglés se tradujeron automáticamente y nadie los ha revisado; las páginas lo indican y ofrecen el texto en inglés, que es el que da fe.';
export const ownTitle = (_: Spoken): string => 'Sus propios datos';
export const ownPromise = (_: Spoken): string => 'Abra un archivo suyo junto al atlas. Permanece en este equipo: no se envía nada y ningún enlace lo contiene.';
export const ownFormats = (_: Spoken): string => 'Tablas (CSV, TSV, libros de Excel, paquetes de datos), KML, GPX, shapefiles comprimidos, actividades de la IATI, GeoJSON, TopoJSON y JSON; los archivos de incidentes de la NGA, la IMB, la OMI y el ReCAAP se reconocen por sus columnas. También puede soltar un archivo en cualquier parte del mapa.';
export const ownPick = (_: Spoken): string => 'Elegir un archivo';
export const ownPaste = (_: Spoken): string => 'O pegar una tabla';
export const ownPastedName = (_: Spoken): string => 'tabla pegada';
export const ownRead = (_: Spoken): string => 'Leer';
export const ownDropHere = (_: Spoken): string => 'Suelte aquí el archivo: permanece en este equipo';
export const ownShownFiles = (_: Spoken): string => 'Archivos mostrados';
export const ownOpen = (_: Spoken): string => 'Abrir';
export const ownGo = (_: Spoken): string => 'Ir allí';
export const ownFiles = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'Un archivo' : language.plural(given.n) === 'many' ? `${language.number(given.n)} de archivos` : `${language.number(given.n)} archivos`;
export const ownRemove = (_: Spoken): string => 'Quitar';
export const ownRemoveNamed = (_: Spoken, given: { file: string | number }): string =>
  `Quitar ${given.file}`;
export const ownShownNow = (language: Spoken, given: { n: number; total: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} fila de ${language.number(given.total)} en el mapa ahora` : language.plural(given.n) === 'many' ? `${language.number(given.n)} de filas de ${language.number(given.total)} en el mapa ahora` : `${language.number(given.n)} filas de ${language.number(given.total)} en el mapa ahora`;
export const ownThinned = (_: Spoken): string => 'Donde las filas están más juntas que la anchura de un punto, se dibuja un solo punto, el de la categoría más grave. La lista y las figuras cuentan todas las filas.';
export const ownReading = (_: Spoken): string => 'Se está leyendo el archivo.';
export const ownCancel = (_: Spoken): string => 'Cancelar';
export const ownOther = (_: Spoken): string => 'Otro archivo';
export const ownNextFile = (_: Spoken): string => 'Archivo siguiente';
export const ownWaiting = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'Espera un archivo más.' : language.plural(given.n) === 'many' ? `Esperan ${language.number(given.n)} de archivos más.` : `Esperan ${language.number(given.n)} archivos más.`;
export const ownChangeColumns = (_: Spoken): string => 'Cambiar las columnas';
export const ownBack = (_: Spoken): string => 'Volver';
export const ownArchive = (_: Spoken, given: { name: string | number }): string =>
  `Reconocido por sus columnas: ${given.name}.`;
export const ownColumnsHint = (_: Spoken): string => 'Compruebe cómo se interpreta cada columna.';
export const ownColumnsKept = (_: Spoken): string => 'Un cambio se recuerda para los archivos con las mismas columnas.';
export const ownPart = (_: Spoken): string => 'Hoja o capa';
export const ownQuestions = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} columna puede leerse de más de una manera. Elija el sentido.` : language.plural(given.n) === 'many' ? `${language.number(given.n)} de columnas pueden leerse de más de una manera. Elija el sentido de cada una.` : `${language.number(given.n)} columnas pueden leerse de más de una manera. Elija el sentido de cada una.`;
export const ownFirstRows = (_: Spoken): string => 'Primeras filas del archivo';
export const ownColumnIs = (_: Spoken, given: { column: string | number }): string =>
  `La columna ${given.column} es`;
export const ownReadAs = (_: Spoken, given: { column: string | number }): string =>
  `Cómo se lee ${given.column}`;
export const ownMeans = (_: Spoken, given: { example: string | number }): string =>
  `${given.example} significa`;
export const ownBlankEnd = (_: Spoken): string => 'Un final vacío significa';
export const ownDaysOpen = (_: Spoken, given: { from: string | number }): string =>
  `${given.from}, aún en curso`;
export const ownChoose = (_: Spoken): string => 'elegir';
export const ownKinds = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} palabra de tipos, y lo que designa` : language.plural(given.n) === 'many' ? `${language.number(given.n)} de palabras de tipos, y lo que designan` : `${language.number(given.n)} palabras de tipos, y lo que designan`;
export const ownKindsHint = (_: Spoken): string => 'Las palabras del archivo se conservan. Indique aquí a qué tipo del atlas pertenece cada una.';
export const ownWord = (_: Spoken): string => 'Palabra del archivo';
export const ownNoWord = (_: Spoken): string => 'ninguna palabra';
export const ownStandsFor = (_: Spoken): string => 'Designa';
export const ownWordIs = (_: Spoken, given: { word: string | number }): string =>
  `${given.word} designa`;
export const ownByText = (_: Spoken): string => 'según el texto de la fila';
export const ownEquationTitle = (_: Spoken): string => 'Filas del archivo';
export const ownEquation = (language: Spoken, given: { read: number; taken: number; aside: number }): string =>
  `${language.plural(given.read) === 'one' ? `${language.number(given.read)} fila leída` : language.plural(given.read) === 'many' ? `${language.number(given.read)} de filas leídas` : `${language.number(given.read)} filas leídas`} = ${language.number(given.taken)} tomadas + ${language.number(given.aside)} apartadas`;
export const ownPlaced = (language: Spoken, given: { placed: number; dated: number }): string =>
  `De las filas tomadas, ${language.number(given.placed)} tienen un lugar en el mapa y ${language.number(given.dated)} tienen fecha.`;
export const ownRepeats = (_: Spoken, given: { line: string | number }): string =>
  `repite la fila de la línea ${given.line}`;
export const ownNotes = (_: Spoken): string => 'Notas';
export const ownLines = (_: Spoken, given: { more: string | number; lines: string | number }): string =>
  given.more === 'one' ? `línea ${given.lines}` : given.more === 'yes' ? `líneas ${given.lines}, entre otras` : `líneas ${given.lines}`;
export const ownAside = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} fila apartada` : language.plural(given.n) === 'many' ? `${language.number(given.n)} de filas apartadas` : `${language.number(given.n)} filas apartadas`;
export const ownAsideSave = (_: Spoken): string => 'Guardar como CSV las filas apartadas';
export const ownAsideFile = (_: Spoken, given: { file: string | number }): string =>
  `${given.file}, apartadas`;
export const ownFirstOf = (language: Spoken, given: { n: number; total: number }): string =>
  `Las primeras ${language.number(given.n)} de ${language.number(given.total)}.`;
export const ownLine = (_: Spoken): string => 'Línea';
export const ownColumn = (_: Spoken): string => 'Columna';
export const ownReason = (_: Spoken): string => 'Motivo';
export const ownValue = (_: Spoken): string => 'Valor';
export const ownTake = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `Mostrar ${language.number(given.n)} fila` : language.plural(given.n) === 'many' ? `Mostrar ${language.number(given.n)} de filas` : `Mostrar ${language.number(given.n)} filas`;
export const ownDeck = (_: Spoken): string => 'Abrir como presentación';
export const ownNotAtlas = (_: Spoken, given: { file: string | number }): string =>
  `Datos propios: ${given.file}, no forman parte del atlas.`;
export const ownEdition = (_: Spoken, given: { edition: string | number }): string =>
  `Este es un paquete de datos del atlas, edición ${given.edition}.`;
export const ownCompare = (_: Spoken): string => 'Comparar con este atlas';
export const ownPinned = (_: Spoken): string => 'Cuando se añadió esta vista, mostraba datos propios. Una presentación nunca los contiene: abra de nuevo el archivo en el mapa para verlos aquí.';
export const ownKey = (_: Spoken, given: { kind: string | number }): string =>
  `${given.kind} (datos propios)`;
export const ownFailed = (_: Spoken, given: { why: string | number }): string =>
  `No se pudo hacer: ${given.why}`;
export const ownUnread = (_: Spoken, given: { file: string | number; why: string | number }): string =>
  `${given.file} se conserva en este navegador y no se pudo leer o quitar: ${given.why}`;
export const ownSaveCsv = (_: Spoken): string => 'Guardar como CSV';
export const ownSaveGeojson = (_: Spoken): string => 'Guardar como GeoJSON';
export const ownKeep = (_: Spoken): string => 'Conservar este archivo en este navegador';
export const ownRows = (_: Spoken): string => 'Filas';
export const ownBefore = (_: Spoken): string => 'Filas anteriores';
export const ownNext = (_: Spoken): string => 'Más filas';
export const ownPage = (language: Spoken, given: { from: number; to: number; total: number }): string =>
  `${language.number(given.from)} a ${language.number(given.to)} de ${language.number(given.total)}`;
export const ownYears = (_: Spoken): string => 'Por año y tipo';
export const ownYearsTitle = (_: Spoken, given: { file: string | number }): string =>
  `Filas por año y tipo, ${given.file}`;
export const ownYearsSummary = (language: Spoken, given: { from: string | number; to: string | number; total: number }): string =>
  `De ${given.from} a ${given.to}, ${language.plural(given.total) === 'one' ? `${language.number(given.total)} fila tiene` : language.plural(given.total) === 'many' ? `${language.number(given.total)} de filas tienen` : `${language.number(given.total)} filas tienen`} fecha.`;
export const ownYearsNone = (_: Spoken): string => 'Ninguna fila tiene fecha.';
export const ownBesideAtlas = (_: Spoken): string => 'Junto a los incidentes del atlas';
export const ownNear = (language: Spoken, given: { file: string | number; n: number; nm: string | number }): string =>
  `${given.file}: ${language.plural(given.n) === 'one' ? `${language.number(given.n)} fila` : language.plural(given.n) === 'many' ? `${language.number(given.n)} de filas` : `${language.number(given.n)} filas`} a menos de ${given.nm} millas náuticas`;
export const ownInside = (_: Spoken): string => 'el lugar está dentro';
export const ownAlso = (_: Spoken): string => 'También en sus propios datos';
export const ownNaming = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} fila menciona este Estado` : language.plural(given.n) === 'many' ? `${language.number(given.n)} de filas mencionan este Estado` : `${language.number(given.n)} filas mencionan este Estado`;
export const ownActivities = (_: Spoken): string => 'Actividades del archivo';
export const ownBesideProgrammes = (_: Spoken): string => 'Junto a los programas del atlas';
export const ownSectors = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} sector y lo que significa` : language.plural(given.n) === 'many' ? `${language.number(given.n)} de sectores y lo que significan` : `${language.number(given.n)} sectores y lo que significan`;
export const ownSectorsHint = (_: Spoken): string => 'Indique aquí a qué actividad de la matriz pertenece cada sector, o cada palabra de títulos y descripciones. Nada se adivina; sus elecciones se recuerdan en este navegador.';
export const ownSector = (_: Spoken): string => 'Sector o palabra';
export const ownNoActivity = (_: Spoken): string => 'ninguna actividad';
export const ownKeyword = (_: Spoken): string => 'Una palabra de títulos y descripciones';
export const ownKeywordAdd = (_: Spoken): string => 'Añadir la palabra';
export const offlineTitle = (_: Spoken): string => 'En este dispositivo';
export const offlineText = (_: Spoken): string => 'Una vez cargada la página, el atlas guarda lo que necesita para abrirse sin red y cada página que usted abre. También puede guardar todas las regiones, el mapa hasta la costa y las figuras insertadas en este idioma, y los paquetes de datos. No se envía ningún dato.';
export const offlineKeep = (_: Spoken): string => 'Guardar todo el atlas en este dispositivo';
export const offlineKeepSize = (_: Spoken, given: { size: string | number }): string =>
  `Guardar todo el atlas en este dispositivo (${given.size} MB)`;
export const offlineKept = (_: Spoken, given: { size: string | number }): string =>
  `Todo el atlas está guardado en este dispositivo: ${given.size} MB.`;
export const offlineProgress = (_: Spoken, given: { done: string | number; total: string | number }): string =>
  `${given.done} de ${given.total} MB`;
export const offlineRemove = (_: Spoken): string => 'Eliminar lo guardado';
export const offlineFailed = (_: Spoken, given: { why: string | number }): string =>
  `No se ha podido guardar todo: ${given.why}. Lo que ya está guardado se conserva.`;
export const offlineCannot = (_: Spoken): string => 'Este navegador no puede guardar el atlas: solo lo hace en direcciones seguras (https).';
export const offlineFacts = (_: Spoken, given: { date: string | number }): string =>
  `Sin conexión: datos a fecha de ${given.date}`;
export const offlineNewEdition = (_: Spoken): string => 'Hay una edición más reciente del atlas. Lo que usted ve se mantiene hasta que la cargue.';
export const offlineLoadEdition = (_: Spoken): string => 'Cargar la edición más reciente';
export const offlineNotKeptTitle = (_: Spoken): string => 'Esta página no está en este dispositivo';
export const offlineNotKept = (_: Spoken, given: { name: string | number }): string =>
  `Idioma no guardado en este dispositivo: ${given.name}. El sitio no está al alcance; la página vendrá cuando vuelva la red.`;
export const aboutLicenceOthers = (_: Spoken): string => 'Las licencias de las bibliotecas y los tipos de letra que contiene el sitio';
const appThemesWords = {
  'system': 'Colores del sistema',
  'day': 'Día',
  'dusk': 'Crepúsculo',
  'paper': 'Papel',
};
export const appThemes = (_: Spoken, id: keyof typeof appThemesWords): string => appThemesWords[id];
const errorsWhyWords = {
  'network': 'no llegó ninguna respuesta',
  'cut': 'la respuesta se interrumpió',
  'page': 'llegó una página web en su lugar',
};
export const errorsWhy = (_: Spoken, id: keyof typeof errorsWhyWords): string => errorsWhyWords[id];
const entityWords = {
  'region': 'región',
  'state': 'Estado',
  'centre': 'centro',
  'programme': 'programa',
  'instrument': 'instrumento',
  'figure': 'figura',
  'activity': 'actividad',
  'area': 'zona',
  'position': 'posición',
};
export const entity = (_: Spoken, id: keyof typeof entityWords): string => entityWords[id];
const datesPrecisionWords = {
  'open': 'consta que continúa',
  'day': 'se conoce el día',
  'month': 'se conoce el mes',
  'year': 'se conoce el año',
  'window': 'solo se conoce un intervalo',
};
export const datesPrecision = (_: Spoken, id: keyof typeof datesPrecisionWords): string => datesPrecisionWords[id];
const regionSectionsWords = {
  'summary': 'Resumen',
  'instruments': 'Instrumentos',
  'participation': 'Participación',
  'focus': 'Prioridades',
  'phases': 'Programas y fases',
  'incidents': 'Incidentes',
  'centres': 'Centros',
  'milestones': 'Hitos',
  'years': 'Cifras a lo largo de los años',
  'areas': 'Zonas',
  'sources': 'Fuentes',
  'conflicts': 'Discrepancias entre fuentes',
  'programmes': 'Programas',
};
export const regionSections = (_: Spoken, id: keyof typeof regionSectionsWords): string => regionSectionsWords[id];
const stateRoleWords = {
  'member': 'participa',
  'eligible': 'reúne los requisitos, no participa',
  'observer': 'observador',
};
export const stateRole = (_: Spoken, id: keyof typeof stateRoleWords): string => stateRoleWords[id];
const centrePositionOfWords = {
  'site': 'posición del emplazamiento',
  'town': 'posición de la ciudad',
};
export const centrePositionOf = (_: Spoken, id: keyof typeof centrePositionOfWords): string => centrePositionOfWords[id];
const verificationWords = {
  'seed': 'la ficha del PICT de la que parte el atlas',
  'read': 'se leyó el pasaje',
  'excerpt': 'consultado en un extracto de la página',
  'unverified': 'conocimiento general, no verificado',
};
export const verification = (_: Spoken, id: keyof typeof verificationWords): string => verificationWords[id];
const basisWords = {
  'stated': 'indicado por la fuente',
  'derived': 'deducido',
  'planned': 'previsto, sin confirmar',
  'unverified': 'no verificado',
  '': 'indicado por la fuente',
};
export const basis = (_: Spoken, id: keyof typeof basisWords): string => basisWords[id];
const statusWords = {
  'planned': 'previsto',
  'running': 'en curso',
  'ended': 'terminado',
  'unknown': 'situación desconocida',
  'active': 'activo',
  'inactive': 'no operativo',
  'possible': 'quizá ya en servicio',
};
export const status = (_: Spoken, id: keyof typeof statusWords): string => statusWords[id];
const participationStatusWords = {
  'signed': 'signatario',
  'party': 'parte',
  'not-signed': 'no signatario',
  'eligible': 'reúne los requisitos',
  'observer': 'observador',
  'withdrawn': 'retirado',
  'possible': 'quizá ya entonces',
  'undated': 'fecha sin publicar',
};
export const participationStatus = (_: Spoken, id: keyof typeof participationStatusWords): string => participationStatusWords[id];
const coveredWords = {
  'yes': 'mencionada',
  'partly': 'mencionada en parte',
  'mentioned': 'mencionada',
  'no': 'no mencionada',
};
export const covered = (_: Spoken, id: keyof typeof coveredWords): string => coveredWords[id];
const observationStatusWords = {
  'published': 'publicado',
  'revised': 'revisado',
  'derived': 'deducido',
  'part-year': 'parte del año',
  'unverified': 'no verificado',
};
export const observationStatus = (_: Spoken, id: keyof typeof observationStatusWords): string => observationStatusWords[id];
const classesWords = {
  'possible': 'quizá participa',
  'undated': 'fecha sin publicar',
  'eligible': 'reúne los requisitos, no participa',
  'observer': 'observador',
  'none': 'fuera de esta región',
};
export const classes = (_: Spoken, id: keyof typeof classesWords): string => classesWords[id];
const programmeKindWords = {
  'programme': 'Programa',
  'project': 'Proyecto',
  'operation': 'Operación',
  'fund': 'Fondo',
  'forum': 'Foro',
  'exercise': 'Ejercicio',
};
export const programmeKind = (_: Spoken, id: keyof typeof programmeKindWords): string => programmeKindWords[id];
const programmeKindsWords = {
  'programme': 'Programas',
  'project': 'Proyectos',
  'operation': 'Operaciones',
  'fund': 'Fondos',
  'forum': 'Foros',
  'exercise': 'Ejercicios',
};
export const programmeKinds = (_: Spoken, id: keyof typeof programmeKindsWords): string => programmeKindsWords[id];
const instrumentKindWords = {
  'code-of-conduct': 'Código de conducta',
  'amendment': 'Enmienda',
  'agreement': 'Acuerdo',
  'mou': 'Memorando de entendimiento',
  'declaration': 'Declaración',
  'resolution': 'Resolución',
  'convention': 'Convenio',
  'protocol': 'Protocolo',
  'other': 'Otro arreglo',
};
export const instrumentKind = (_: Spoken, id: keyof typeof instrumentKindWords): string => instrumentKindWords[id];
const centreRoleWords = {
  'information-sharing': 'centro de intercambio de información',
  'operations-coordination': 'centro de coordinación de operaciones',
  'training': 'centro de formación',
  'rescue-coordination': 'centro coordinador de salvamento',
  'secretariat': 'secretaría u oficina',
  'reporting': 'centro de notificación',
  'zonal-coordination': 'centro de coordinación zonal',
  'regional-coordination': 'centro de coordinación regional',
  'interregional-coordination': 'centro de coordinación interregional',
};
export const centreRole = (_: Spoken, id: keyof typeof centreRoleWords): string => centreRoleWords[id];
const areaKindWords = {
  'transit-corridor': 'corredor de tránsito',
  'high-risk-area': 'zona de alto riesgo',
  'reporting-area': 'zona de notificación',
  'listed-area': 'zona incluida en la lista',
  'special-area': 'zona especial (MARPOL)',
  'pssa': 'zona marina especialmente sensible',
  'zone': 'zona',
  'traffic-scheme': 'dispositivo de separación del tráfico',
};
export const areaKind = (_: Spoken, id: keyof typeof areaKindWords): string => areaKindWords[id];
const activityGroupWords = {
  'security': 'Protección',
  'environment': 'Medio ambiente',
  'capacity': 'Capacidad',
};
export const activityGroup = (_: Spoken, id: keyof typeof activityGroupWords): string => activityGroupWords[id];
const drawableWords = {
  'yes': 'se conocen todos los vértices',
  'partly': 'algunos vértices son aproximados',
  'no': 'no se traza: vértices sin publicar',
};
export const drawable = (_: Spoken, id: keyof typeof drawableWords): string => drawableWords[id];
const mapProjectionsWords = {
  'mercator': 'Mercator',
  'globe': 'Globo',
};
export const mapProjections = (_: Spoken, id: keyof typeof mapProjectionsWords): string => mapProjectionsWords[id];
const mapDrawnWords = {
  'asked': 'Este es el mapa estático.',
  'missing': 'Este navegador no dispone de WebGL 2; se muestra el mapa estático.',
  'lost': 'Se ha perdido el contexto gráfico de este equipo; se muestra el mapa estático.',
  'slow': 'Los gráficos interactivos son lentos en este equipo; se muestra el mapa estático.',
};
export const mapDrawn = (_: Spoken, id: keyof typeof mapDrawnWords): string => mapDrawnWords[id];
const mapRecordClassesWords = {
  'party': 'parte',
  'joined': 'participa',
  'signed': 'signatario, no parte',
  'named': 'mencionado, no participa',
  'programme': 'Estado mencionado por el programa',
  'centre': 'participa en la zona o en el instrumento del centro',
  'state': 'el Estado y sus territorios, donde participan',
};
export const mapRecordClasses = (_: Spoken, id: keyof typeof mapRecordClassesWords): string => mapRecordClassesWords[id];
const mapLayerWords = {
  'waters': 'Aguas de los miembros',
  'participation': 'Participación',
  'centres': 'Centros',
  'areas': 'Zonas y límites',
  'zones': 'Zonas por Estados',
  'graticule': 'Retícula',
  'names': 'Nombres',
  'incidents': 'Incidentes',
  'support': 'Apoyo por Estado',
};
export const mapLayer = (_: Spoken, id: keyof typeof mapLayerWords): string => mapLayerWords[id];
const figureCitationFormsWords = {
  'text': 'Copiar como texto',
  'bibtex': 'Copiar como BibTeX',
  'ris': 'Copiar como RIS',
};
export const figureCitationForms = (_: Spoken, id: keyof typeof figureCitationFormsWords): string => figureCitationFormsWords[id];
const pictureFormatsWords = {
  'own': 'Como en la página',
  'slide': 'Diapositiva, 16:9',
  'column': 'Columna, 4:3',
  'square': 'Cuadrado',
};
export const pictureFormats = (_: Spoken, id: keyof typeof pictureFormatsWords): string => pictureFormatsWords[id];
const figureSortByWords = {
  'kind': 'por tipo',
  'start': 'por inicio',
  'name': 'por nombre',
};
export const figureSortBy = (_: Spoken, id: keyof typeof figureSortByWords): string => figureSortByWords[id];
const briefingDoneWords = {
  'cleared': 'La presentación se vació.',
  'replaced': 'Su presentación se reemplazó.',
  'appended': 'Las vistas se añadieron a su presentación.',
  'removed': 'La vista se quitó.',
};
export const briefingDone = (_: Spoken, id: keyof typeof briefingDoneWords): string => briefingDoneWords[id];
const refreshFaultsWords = {
  'damaged': 'Las diapositivas están dañadas o protegidas con contraseña.',
  'notSlides': 'No es un archivo de PowerPoint (.pptx).',
  'notOurs': 'Estas diapositivas no son de este atlas, u otro programa borró lo que recuerdan. Abra el archivo que guardó PowerPoint.',
};
export const refreshFaults = (_: Spoken, id: keyof typeof refreshFaultsWords): string => refreshFaultsWords[id];
const briefingFaultsWords = {
  'damaged': 'Está dañada o incompleta.',
  'version': 'Procede de otra versión del atlas.',
  'tooLarge': 'Es mayor de lo que puede ser una presentación.',
  'content': 'No es una presentación o menciona una figura que el atlas no tiene.',
};
export const briefingFaults = (_: Spoken, id: keyof typeof briefingFaultsWords): string => briefingFaultsWords[id];
const embedFormsWords = {
  'frame': 'Marco (cualquier sitio web)',
  'sandboxed': 'Marco aislado (donde un sistema lo exija)',
  'component': 'Componente web',
  'picture': 'Imagen con enlace',
  'address': 'Dirección',
};
export const embedForms = (_: Spoken, id: keyof typeof embedFormsWords): string => embedFormsWords[id];
const templatePartsWords = {
  'text': 'los colores del texto',
  'accent': 'el primer color de énfasis',
  'fonts': 'los tipos de letra',
  'background': 'el fondo',
  'shapes': 'las formas de los márgenes',
  'logo': 'el logotipo, en la portada',
};
export const templateParts = (_: Spoken, id: keyof typeof templatePartsWords): string => templatePartsWords[id];
const templateLeftWords = {
  'size': 'Sus diapositivas no son de 16:9: se omiten sus formas y su logotipo.',
  'dark': 'Su fondo es oscuro; las figuras se dibujan para fondos claros, así que se omiten sus colores.',
  'text': 'Su texto sería demasiado claro para leerse: se mantienen los colores del texto.',
  'accent': 'Su primer color es demasiado claro para mapas y gráficos: se mantienen los colores de la región.',
  'background': 'Su fondo es una imagen o un degradado: las figuras necesitan uno uniforme y claro.',
  'shapes': 'Algunas de sus formas ocupan el lugar de las figuras o necesitan otros archivos: se omiten.',
  'places': 'Títulos, textos y pie mantienen su lugar, porque las figuras se disponen según ellos.',
};
export const templateLeft = (_: Spoken, id: keyof typeof templateLeftWords): string => templateLeftWords[id];
const templateFaultsWords = {
  'damaged': 'Está dañado, protegido con contraseña o no tiene patrón de diapositivas.',
  'notSlides': 'No es un archivo de PowerPoint (.pptx o .potx).',
  'notOurs': 'No se puede leer.',
};
export const templateFaults = (_: Spoken, id: keyof typeof templateFaultsWords): string => templateFaultsWords[id];
const focusKeyStatusWords = {
  'running': 'programa en curso que se ocupa de ella',
  'planned': 'programa previsto',
  'unknown': 'programa en situación desconocida',
  'ended': 'programa terminado',
};
export const focusKeyStatus = (_: Spoken, id: keyof typeof focusKeyStatusWords): string => focusKeyStatusWords[id];
const gallerySubjectsWords = {
  'participation': 'Participación',
  'work': 'Programas y prioridades',
  'incidents': 'Incidentes',
  'capacity': 'Centros y capacidad',
};
export const gallerySubjects = (_: Spoken, id: keyof typeof gallerySubjectsWords): string => gallerySubjectsWords[id];
const galleryNamesWords = {
  'focus-matrix': 'Prioridades',
  'programme-timeline': 'Programas y fases',
  'participation': 'Participación',
  'incidents': 'Incidentes',
  'published-totals': 'Totales publicados',
  'crew-kidnapped': 'Tripulantes secuestrados',
  'itcp-funding': 'Financiación del PICT',
  'centres': 'Centros',
  'memberships': 'Pertenencia',
  'sdg-links': 'Objetivos de desarrollo',
  'treaty-status': 'Situación de los tratados',
  'milestones': 'Hitos',
  'support-by-state': 'Apoyo por Estado',
  'running-by-year': 'En curso por año',
  'funders': 'Entidades financiadoras',
  'calendar': 'Calendario',
  'compare': 'Comparación de dos regiones',
};
export const galleryNames = (_: Spoken, id: keyof typeof galleryNamesWords): string => galleryNamesWords[id];
const incidentsPublishersWords = {
  'asam': 'ASAM (NGA)',
  'imb_johd': 'informes de la IMB (Benden y otros, 2021)',
};
export const incidentsPublishers = (_: Spoken, id: keyof typeof incidentsPublishersWords): string => incidentsPublishersWords[id];
const incidentsTypesWords = {
  'hijack': 'secuestro de buque',
  'kidnap': 'secuestro de personas',
  'boarding_robbery': 'abordaje, robo',
  'fired_upon': 'disparos',
  'attempted': 'tentativa',
  'suspicious_approach': 'aproximación sospechosa',
  'military_or_state': 'acto militar o de un Estado',
  'unclassified': 'sin clasificar',
};
export const incidentsTypes = (_: Spoken, id: keyof typeof incidentsTypesWords): string => incidentsTypesWords[id];
const namesBoxesWords: Record<string, string> = {
  'wio': 'Océano Índico occidental, golfo de Adén, mar Rojo y Golfos',
  'west_africa': 'África Occidental y golfo de Guinea',
  'se_east_asia': 'Asia Sudoriental y Oriental',
  'south_asia': 'Asia Meridional',
  'americas': 'Américas',
  'mediterranean': 'Mediterráneo',
  'other': 'otros lugares',
  'world': 'todos los mares',
};
export const namesBoxes = (_: Spoken, id: string): string | undefined => namesBoxesWords[id];
const timeKindsWords = {
  'instrument': 'adopción',
  'centre': 'apertura',
  'centre-closed': 'cierre',
  'area': 'zona en vigor',
  'programme': 'inicio',
  'area-ended': 'fin de vigencia',
  'programme-ended': 'fin',
};
export const timeKinds = (_: Spoken, id: keyof typeof timeKindsWords): string => timeKindsWords[id];
const timeSpeedsWords = {
  'slow': 'lenta',
  'normal': 'normal',
  'fast': 'rápida',
};
export const timeSpeeds = (_: Spoken, id: keyof typeof timeSpeedsWords): string => timeSpeedsWords[id];
const sinceChangeWords = {
  'new': 'nuevo',
  'gone': 'desaparecido',
  'changed': 'modificado',
};
export const sinceChange = (_: Spoken, id: keyof typeof sinceChangeWords): string => sinceChangeWords[id];
const namesTablesWords: Record<string, string> = {
  'region': 'Regiones',
  'activities': 'Actividades',
  'states': 'Estados',
  'organizations': 'Organizaciones',
  'sources': 'Fuentes',
  'region_states': 'Estados de las regiones',
  'region_parts': 'Partes de Estados',
  'region_programmes': 'Programas en otras regiones',
  'instruments': 'Instrumentos',
  'participations': 'Participaciones',
  'coverages': 'Actividades mencionadas por los instrumentos',
  'centres': 'Centros',
  'programmes': 'Programas',
  'phases': 'Fases de los programas',
  'programme_states': 'Estados de los programas',
  'programme_activities': 'Actividades de los programas',
  'milestones': 'Hitos',
  'areas': 'Zonas',
  'area_points': 'Vértices de las zonas',
  'zone_states': 'Estados de las zonas',
  'insets': 'Recuadros del mapa',
  'series': 'Series',
  'observations': 'Valores de las series',
  'itcp_record': 'Enunciados de la ficha del PICT',
  'sdg_links': 'Vínculos con los Objetivos de Desarrollo Sostenible',
  'conflicts': 'Discrepancias entre fuentes',
  'incident_cells': 'Incidentes por celda de un grado',
  'incident_types': 'Incidentes por tipo',
  'incident_subareas': 'Incidentes por parte de un recuadro',
  'incident_totals': 'Totales publicados de incidentes',
  'incident_rules': 'Recuadros de incidentes',
  'incident_areas': 'Recuadros de las regiones',
  'incident_sources': 'Fuentes de los incidentes',
  'changes': 'Cambios entre ediciones',
};
export const namesTables = (_: Spoken, id: string): string | undefined => namesTablesWords[id];
const changesKindsWords = {
  'added': 'nuevo',
  'changed': 'modificado',
  'removed': 'desaparecido',
};
export const changesKinds = (_: Spoken, id: keyof typeof changesKindsWords): string => changesKindsWords[id];
const coverageQuestionsWords = {
  'adopted': 'Fecha de adopción de los instrumentos',
  'joined': 'Fecha en que los Estados se sumaron a los instrumentos',
  'position': 'Posición de los centros',
  'opened': 'Fecha de apertura de los centros',
  'start': 'Inicio de los programas',
  'status': 'Si los programas están en curso',
  'amount': 'Presupuesto de los programas',
  'shape': 'Trazado completo de las zonas',
};
export const coverageQuestions = (_: Spoken, id: keyof typeof coverageQuestionsWords): string => coverageQuestionsWords[id];
const dataShapeWords = {
  'areas': 'Zonas (GeoJSON)',
  'centres': 'Centros (GeoJSON)',
  'waters': 'Aguas indicativas de los miembros (GeoJSON); no son fronteras marítimas',
  'events': 'Acontecimientos fechados futuros (iCalendar)',
};
export const dataShape = (_: Spoken, id: keyof typeof dataShapeWords): string => dataShapeWords[id];
const namesTerritoriesWords: Record<string, string> = {
  'ABW': 'Aruba',
  'AIA': 'Anguila',
  'ASM': 'Samoa Americana',
  'BES': 'Bonaire, San Eustaquio y Saba',
  'BLM': 'San Bartolomé',
  'CUW': 'Curazao',
  'CYM': 'Islas Caimán',
  'GLP': 'Guadalupe',
  'GUF': 'Guayana Francesa',
  'GUM': 'Guam',
  'MAF': 'San Martín',
  'MNP': 'Islas Marianas Septentrionales',
  'MSR': 'Montserrat',
  'MTQ': 'Martinica',
  'NCL': 'Nueva Caledonia',
  'PCN': 'Pitcairn',
  'PRI': 'Puerto Rico',
  'PYF': 'Polinesia Francesa',
  'REU': 'Reunión',
  'SXM': 'San Martín (parte neerlandesa)',
  'TCA': 'Islas Turcas y Caicos',
  'TKL': 'Tokelau',
  'VGB': 'Islas Vírgenes Británicas',
  'VIR': 'Islas Vírgenes de los Estados Unidos',
  'WLF': 'Islas Wallis y Futuna',
};
export const namesTerritories = (_: Spoken, id: string): string | undefined => namesTerritoriesWords[id];
const namesWatersWords: Record<string, string> = {
  'indian-ocean': 'OCÉANO ÍNDICO',
  'atlantic-north': 'OCÉANO ATLÁNTICO NORTE',
  'atlantic-south': 'OCÉANO ATLÁNTICO SUR',
  'pacific-north': 'OCÉANO PACÍFICO NORTE',
  'pacific-south': 'OCÉANO PACÍFICO SUR',
  'southern-ocean': 'OCÉANO AUSTRAL',
  'arctic-ocean': 'OCÉANO ÁRTICO',
  'arabian-sea': 'Mar Arábigo',
  'bay-of-bengal': 'Golfo de Bengala',
  'red-sea': 'Mar Rojo',
  'gulf-of-aden': 'Golfo de Adén',
  'mozambique-channel': 'Canal de Mozambique',
  'gulf-of-guinea': 'Golfo de Guinea',
  'mediterranean-sea': 'Mar Mediterráneo',
  'black-sea': 'Mar Negro',
  'caribbean-sea': 'Mar Caribe',
  'gulf-of-mexico': 'Golfo de México',
  'south-china-sea': 'Mar de China Meridional',
  'coral-sea': 'Mar del Coral',
  'tasman-sea': 'Mar de Tasmania',
  'celebes-sea': 'Mar de Célebes',
  'sulu-sea': 'Mar de Sulú',
  'java-sea': 'Mar de Java',
  'andaman-sea': 'Mar de Andamán',
  'banda-sea': 'Mar de Banda',
};
export const namesWaters = (_: Spoken, id: string): string | undefined => namesWatersWords[id];
const ownRefusedWords = {
  'empty': 'El archivo está vacío.',
  'unknown': 'Este tipo de archivo no se lee aquí.',
  'picture': 'Es una imagen: no se puede leer ninguna fila en ella.',
  'document': 'Es un documento para leer (PDF, Word o similar), no una tabla. Guarde como CSV o .xlsx la tabla que contiene.',
  'sheet': 'Las hojas de cálculo se leen como .xlsx o CSV. Guarde esta en una de esas formas.',
  'packed': 'En este archivo comprimido no se encontró ningún fichero que se lea aquí. Descomprímalo y elija uno de sus ficheros.',
  'gone': 'No se puede acceder al fichero: es una carpeta, o se movió, cambió o bloqueó después de elegirlo.',
  'html': 'Es una página web y no una tabla: es probable que el servidor enviara una página de error con este nombre.',
  'json': 'El archivo empieza como JSON, pero no puede leerse como tal.',
  'xml': 'El XML del archivo está dañado.',
  'entities': 'El archivo define sus propias entidades XML. Tales archivos pueden ser dañinos y no se leen.',
  'zip': 'El archivo comprimido está dañado o bloqueado.',
  'bomb': 'El archivo comprimido crecería desmesuradamente al descomprimirse. No se lee.',
  'large': 'El archivo es mayor de lo que puede leerse aquí.',
  'workbook': 'El libro está dañado, protegido con contraseña o en el formato antiguo (.xls). Guárdelo como .xlsx sin contraseña.',
  'merged': 'Las primeras filas de la hoja tienen celdas combinadas. Dé a cada columna una celda con su nombre y guarde de nuevo la hoja.',
  'shapefile': 'Un shapefile se lee como un archivo .zip que contiene al menos su .shp y su .dbf.',
  'projection': 'Las coordenadas del archivo están en una proyección que no se entiende. Guárdelo en WGS 84.',
  'noRows': 'No se encontró ninguna lista de filas en el archivo.',
  'edition': 'No es un paquete de datos de este atlas ni de una de sus regiones, y no puede compararse.',
  'schema': 'Las tablas de este paquete de datos no tienen la forma que indica su descriptor, y no puede compararse.',
  'failed': 'No se pudo leer el archivo.',
  'deck': 'Son diapositivas de PowerPoint, no una tabla. Las diapositivas de este atlas pueden abrirse como presentación y rehacerse.',
  'briefing': 'Esto es una presentación de este atlas, no una tabla.',
};
export const ownRefused = (_: Spoken, id: keyof typeof ownRefusedWords): string => ownRefusedWords[id];
const ownArchivesWords = {
  'asamMsi': 'NGA, Anti-shipping Activity Messages',
  'asamArcgis': 'NGA, Anti-shipping Activity Messages (servicio de mapas)',
  'imbBenden': 'informes de la IMB publicados por Benden y otros',
  'gisis': 'una lista como las del GISIS de la OMI',
  'recaap': 'una tabla como las del ReCAAP',
};
export const ownArchives = (_: Spoken, id: keyof typeof ownArchivesWords): string => ownArchivesWords[id];
const ownBlankEndsWords = {
  'open': 'sigue en curso',
  'unknown': 'nada se dice: se muestra solo en su inicio',
};
export const ownBlankEnds = (_: Spoken, id: keyof typeof ownBlankEndsWords): string => ownBlankEndsWords[id];
const ownRolesWords = {
  'position': 'posición',
  'latitude': 'latitud',
  'longitude': 'longitud',
  'date': 'fecha',
  'end': 'fecha final',
  'kind': 'tipo',
  'name': 'nombre',
  'state': 'Estado',
  'amount': 'importe',
  'text': 'texto',
  'reference': 'referencia',
  'ignored': 'no se usa',
};
export const ownRoles = (_: Spoken, id: keyof typeof ownRolesWords): string => ownRolesWords[id];
const ownDateOrdersWords = {
  'dmy': 'día, mes, año',
  'mdy': 'mes, día, año',
  'ymd': 'año, mes, día',
  'serial': 'días de una hoja de cálculo',
};
export const ownDateOrders = (_: Spoken, id: keyof typeof ownDateOrdersWords): string => ownDateOrdersWords[id];
const ownPlaceOrdersWords = {
  'latLon': 'primero la latitud',
  'lonLat': 'primero la longitud',
};
export const ownPlaceOrders = (_: Spoken, id: keyof typeof ownPlaceOrdersWords): string => ownPlaceOrdersWords[id];
const ownMarksWords = {
  'point': 'punto decimal',
  'comma': 'coma decimal',
};
export const ownMarks = (_: Spoken, id: keyof typeof ownMarksWords): string => ownMarksWords[id];
const ownReasonsWords = {
  'empty': 'fila vacía',
  'aboveHead': 'antes de los nombres de las columnas',
  'cells': 'más celdas que columnas',
  'quote': 'una comilla no está cerrada',
  'repeat': 'repite una fila anterior',
  'position': 'no se puede leer la posición',
  'range': 'la posición no está en la Tierra',
  'date': 'no se puede leer la fecha',
  'nothing': 'ni lugar ni fecha',
  'geometry': 'no se puede dibujar la forma',
  'broken': 'no es un registro',
  'elsewhere': 'remite a otro archivo, que no se lee',
};
export const ownReasons = (_: Spoken, id: keyof typeof ownReasonsWords): string => ownReasonsWords[id];
const ownFlagsWords = {
  'noPosition': 'sin posición: en listas y gráficos, no en el mapa',
  'undated': 'sin fecha: se muestra en todo momento',
  'openEnd': 'sin final: se muestra como aún en curso',
  'endFirst': 'final anterior al inicio: el final no se usa',
  'noPlace': '0, 0 o nueves indican que no hay posición',
  'carried': 'minutos o segundos iguales a 60, contados como el minuto o grado siguiente',
  'wrapped': 'longitud de más de 180°, llevada al otro lado',
  'sameReference': 'referencia ya usada',
  'textElsewhere': 'el texto menciona una posición a más de medio grado',
  'damaged': 'letras dañadas antes de guardarse este archivo',
  'shortened': 'celda muy larga',
};
export const ownFlags = (_: Spoken, id: keyof typeof ownFlagsWords): string => ownFlagsWords[id];
