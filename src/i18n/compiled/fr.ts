// Written by `npm run messages` from src/i18n/messages/; do not edit.
import type { Spoken } from '../spoken.ts';

export const appName = (_: Spoken): string => 'Roadstead';
export const appTagline = (_: Spoken): string => 'Atlas des programmes régionaux de sûreté maritime';
export const appSkipMap = (_: Spoken): string => 'Aller à la carte';
export const appSkip = (_: Spoken): string => 'Aller au contenu';
export const appMap = (_: Spoken): string => 'Carte';
export const appSources = (_: Spoken): string => 'Sources';
export const appAbout = (_: Spoken): string => 'À propos';
export const appLanguage = (_: Spoken): string => 'Langue';
export const appTheme = (_: Spoken): string => 'Couleurs';
export const appMenu = (_: Spoken): string => 'Pages';
export const appOpenMenu = (_: Spoken): string => 'Menu';
export const appClose = (_: Spoken): string => 'Fermer';
export const appRetry = (_: Spoken): string => 'Réessayer';
export const appReload = (_: Spoken): string => 'Recharger la page';
export const appLoading = (_: Spoken): string => 'Chargement';
export const appOpenSheet = (_: Spoken): string => 'Afficher plus';
export const appCloseSheet = (_: Spoken): string => 'Afficher la carte';
export const appDisclaimer = (_: Spoken): string => 'Frontières et appellations';
export const appTitleWith = (_: Spoken, given: { page: string | number }): string =>
  `${given.page} · Roadstead`;
export const errorsData = (_: Spoken, given: { file: string | number; why: string | number }): string =>
  `Le fichier ${given.file} n’a pas pu être lu : ${given.why}`;
export const errorsRows = (language: Spoken, given: { n: number; row: string | number; table: string | number; why: string | number }): string =>
  `${given.n === 1 ? 'Une ligne a été écartée' : language.plural(given.n) === 'one' ? `${language.number(given.n)} ligne a été écartée` : `${language.number(given.n)} lignes ont été écartées`} en raison d’erreurs ; la première est la ligne ${given.row} de ${given.table} (${given.why}).`;
export const errorsMapLayer = (_: Spoken, given: { file: string | number; why: string | number }): string =>
  `Une couche de la carte manque : le fichier ${given.file} n’a pas pu être lu (${given.why}).`;
export const errorsDetails = (_: Spoken, given: { regions: string | number; file: string | number; why: string | number }): string =>
  `Il manque ici des détails, tels que zones, jalons, notes et sources (${given.regions}) : le fichier ${given.file} n’a pas pu être lu (${given.why}).`;
export const errorsPage = (_: Spoken): string => 'Cette partie de la page a échoué.';
export const errorsScript = (_: Spoken): string => 'Cette partie de la page n’a pas pu être chargée.';
export const errorsScripts = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'Une partie de cette page n’a pas pu être chargée.' : 'Des parties de cette page n’ont pas pu être chargées.';
export const errorsChanged = (_: Spoken): string => 'Cette partie de la page n’a de nouveau pas pu être chargée. La connexion est interrompue, ou le site a changé depuis l’ouverture de la page. Le rechargement conserve ce qui est affiché.';
export const errorsNotFoundTitle = (_: Spoken): string => 'Cette adresse n’a pas été comprise';
export const errorsNotStarted = (_: Spoken): string => 'La partie interactive de cette page n’a pas démarré. Elle est peut-être encore en cours de chargement ; si elle n’apparaît pas, rechargez la page. Le texte et les liens fonctionnent sans elle.';
export const errorsNotFound = (_: Spoken, given: { id: string | number; kind: string | number }): string =>
  `L’atlas ne contient pas « ${given.id} » (${given.kind}).`;
export const errorsNotFoundPath = (_: Spoken, given: { path: string | number }): string =>
  `L’atlas ne contient pas de page « ${given.path} ».`;
export const errorsNear = (_: Spoken): string => 'Vouliez-vous dire';
export const errorsNothingNear = (_: Spoken): string => 'Aucun nom semblable n’a été trouvé.';
export const errorsBackToWorld = (_: Spoken): string => 'Aller à la carte du monde';
export const errorsParameters = (_: Spoken): string => 'Une partie de l’adresse n’a pas été comprise et a été ignorée :';
export const errorsParameter = (_: Spoken, given: { name: string | number; value: string | number; allowed: string | number }): string =>
  `${given.name} = « ${given.value} » (valeurs admises : ${given.allowed})`;
export const searchLabel = (_: Spoken): string => 'Rechercher';
export const searchPlaceholder = (_: Spoken): string => 'État, centre, position…';
export const searchNone = (_: Spoken, given: { text: string | number }): string =>
  `Aucun résultat pour « ${given.text} ».`;
export const searchResults = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} résultat` : `${language.number(given.n)} résultats`;
export const searchHint = (_: Spoken): string => 'Appuyez sur Ctrl+K pour rechercher';
export const wordsWorld = (_: Spoken): string => 'Monde';
export const wordsNotPublished = (_: Spoken): string => 'non publié';
export const wordsUnknown = (_: Spoken): string => 'inconnu';
export const wordsYes = (_: Spoken): string => 'oui';
export const wordsNo = (_: Spoken): string => 'non';
export const wordsDate = (_: Spoken): string => 'Date';
export const wordsSource = (_: Spoken): string => 'Source';
export const wordsStatus = (_: Spoken): string => 'Statut';
export const wordsName = (_: Spoken): string => 'Nom';
export const wordsNote = (_: Spoken): string => 'Note';
export const wordsYear = (_: Spoken): string => 'Année';
export const wordsRegion = (_: Spoken): string => 'Région';
export const wordsActivity = (_: Spoken): string => 'Activité';
export const wordsSids = (_: Spoken): string => 'petit État insulaire en développement';
export const wordsLdc = (_: Spoken): string => 'pays moins avancé';
export const wordsLandlocked = (_: Spoken): string => 'sans littoral';
export const datesBetween = (_: Spoken, given: { first: string | number; last: string | number }): string =>
  `intervalle ${given.first} – ${given.last}`;
export const datesAfter = (_: Spoken, given: { date: string | number }): string =>
  `${given.date} ou après`;
export const datesBefore = (_: Spoken, given: { date: string | number }): string =>
  `${given.date} ou avant`;
export const datesBy = (_: Spoken, given: { date: string | number }): string =>
  `au plus tard : ${given.date}`;
export const datesAbout = (_: Spoken, given: { date: string | number }): string =>
  `vers ${given.date}`;
export const datesOpen = (_: Spoken): string => 'en cours';
export const datesOpenStart = (_: Spoken): string => 'non indiqué, en cours';
export const datesNone = (_: Spoken): string => 'non publié';
export const countsProgrammes = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} programme` : `${language.number(given.n)} programmes`;
export const countsRegions = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} région` : `${language.number(given.n)} régions`;
export const countsRunning = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} programme en cours` : `${language.number(given.n)} programmes en cours`;
export const countsSources = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} source` : `${language.number(given.n)} sources`;
export const keysStates = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'État participant' : 'États participants';
export const keysNamedStates = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'État nommé' : 'États nommés';
export const keysCentres = (language: Spoken, given: { n: number; planned: number; undated: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'centre en service' : 'centres en service'}${!given.planned ? '' : ` (${language.plural(given.planned) === 'one' ? `${language.number(given.planned)} prévu` : `${language.number(given.planned)} prévus`})`}${!given.undated ? '' : `, dont ${given.undated} sans aucune date`}`;
export const keysRunning = (language: Spoken, given: { n: number; undated: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'programme en cours' : 'programmes en cours'}${!given.undated ? '' : `, dont ${given.undated} sans aucune date`}`;
export const keysInstruments = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'instrument' : 'instruments';
export const keysRegions = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'région' : 'régions';
export const keysJoined = (language: Spoken, given: { n: number; name: string | number; undated: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'État' : 'États'}${!given.name ? '' : ` : ${given.name}`}${!given.undated ? '' : `, dont ${given.undated} sans aucune date`}`;
export const keysActivities = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'activité nommée' : 'activités nommées';
export const keysGaps = (language: Spoken, given: { n: number; named: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'lacune' : 'lacunes'} sur ${given.named} activités`;
export const keysUnserved = (_: Spoken, given: { named: string | number }): string =>
  `des ${given.named} activités nommées, sans programme qui nomme cet État`;
export const keysSame = (_: Spoken, given: { since: string | number }): string =>
  `comme en ${given.since}`;
export const keysChanged = (_: Spoken, given: { change: string | number; since: string | number }): string =>
  `${given.change} depuis ${given.since}`;
export const keysStart = (_: Spoken): string => 'début';
export const keysEnd = (_: Spoken): string => 'fin';
export const keysAmount = (_: Spoken): string => 'montant';
export const keysOpened = (_: Spoken): string => 'ouverture';
export const keysStatus = (_: Spoken): string => 'statut';
export const keysAdopted = (_: Spoken): string => 'adoption';
export const keysInForce = (_: Spoken): string => 'entrée en vigueur';
export const worldTitle = (_: Spoken): string => 'Programmes régionaux de sûreté maritime';
export const worldSentence = (language: Spoken, given: { regions: number; running: number }): string =>
  `${given.regions === 1 ? 'Une région' : language.plural(given.regions) === 'one' ? `${language.number(given.regions)} région` : `${language.number(given.regions)} régions`} et la coopération mondiale de l’OMI ; ${given.running === 1 ? 'un programme est en cours' : language.plural(given.running) === 'one' ? `${language.number(given.running)} programme est en cours` : `${language.number(given.running)} programmes sont en cours`} à notre connaissance.`;
export const worldNothingYet = (_: Spoken): string => 'Aucun instrument d’une région de l’atlas n’avait encore été adopté.';
export const worldNotYet = (_: Spoken): string => 'pas encore d’instrument';
export const worldRegions = (_: Spoken): string => 'Régions';
export const worldShared = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'Un programme agit' : `${language.number(given.n)} programmes agissent`} dans plusieurs régions et ${language.plural(given.n) === 'one' ? 'compte' : 'comptent'} dans chacune : la somme des régions dépasse donc le total.`;
export const worldItcp = (_: Spoken): string => 'Ce qu’est le PICT';
export const worldItcpIntro = (_: Spoken): string => 'L’atlas part de la fiche du Programme intégré de coopération technique (PICT, en anglais ITCP). Chaque énoncé de la fiche, avec son paragraphe :';
export const worldParagraph = (_: Spoken, given: { name: string | number }): string =>
  given.name === 'header' ? 'En-tête de la fiche' : `Paragraphe ${given.name}`;
export const worldWaters = (_: Spoken): string => 'Eaux à moins de 200 milles marins des membres, à titre indicatif : calculées à partir des côtes et partagées par la ligne médiane ; ce n’est pas une frontière maritime.';
export const regionJoinedAll = (language: Spoken, given: { n: number; count: string | number; parts: string | number }): string =>
  `Participation de ${language.plural(given.n) === 'one' ? 'l’unique État' : `l’ensemble des ${given.count} États`} : ${given.parts}.`;
export const regionJoined = (language: Spoken, given: { count: string | number; n: number; total: string | number; parts: string | number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'État' : 'États'} sur ${given.total} ${language.plural(given.n) === 'one' ? 'participe' : 'participent'} : ${given.parts}.`;
export const regionPart = (_: Spoken, given: { name: string | number; n: string | number }): string =>
  `${given.name} (${given.n})`;
export const regionPartWider = (_: Spoken, given: { name: string | number; n: string | number; all: string | number }): string =>
  `${given.name} (${given.n} ; ${given.all} avec d’autres)`;
export const regionWorldwide = (language: Spoken, given: { programmes: number; running: number }): string =>
  `La coopération technique de l’OMI est le cadre des programmes régionaux : ${language.plural(given.programmes) === 'one' ? `${language.number(given.programmes)} programme mondial est recensé` : `${language.number(given.programmes)} programmes mondiaux sont recensés`} ici, dont ${given.running === 1 ? 'un est en cours' : language.plural(given.running) === 'one' ? `${language.number(given.running)} est en cours` : `${language.number(given.running)} sont en cours`} à notre connaissance.`;
export const regionGap = (_: Spoken, given: { named: string | number; name: string | number }): string =>
  `Aucun programme pour 1 des ${given.named} activités nommées : ${given.name}.`;
export const regionGaps = (_: Spoken, given: { n: string | number; named: string | number }): string =>
  `Aucun programme pour ${given.n} des ${given.named} activités nommées.`;
export const regionUncertain = (_: Spoken, given: { n: string | number; named: string | number }): string =>
  `Pour ${given.n} des ${given.named} activités nommées, aucun programme n’est en cours à notre connaissance.`;
export const regionWorldwideOnly = (_: Spoken, given: { n: string | number; named: string | number }): string =>
  `Pour ${given.n} des ${given.named} activités nommées, seuls des programmes mondiaux sont en cours.`;
export const regionAllWorked = (language: Spoken, given: { named: number }): string =>
  language.plural(given.named) === 'one' ? 'La seule activité nommée a un programme.' : `Chacune des ${language.number(given.named)} activités nommées a un programme.`;
export const regionNextEnd = (_: Spoken, given: { name: string | number; date: string | number }): string =>
  `Prochaine fin : ${given.name}, ${given.date}.`;
export const newsSince = (_: Spoken, given: { month: string | number }): string =>
  `Depuis ${given.month}`;
export const newsEnding = (_: Spoken): string => 'Se terminent d’ici un an';
export const newsUnserved = (_: Spoken): string => 'Activités nommées sans programme en cours';
export const newsItem = (_: Spoken, given: { name: string | number; beside: string | number }): string =>
  `${given.name} (${given.beside})`;
export const unitsGap = (_: Spoken): string => 'lacune, rien en cours';
export const unitsUnknown = (_: Spoken): string => 'statut inconnu';
export const unitsWorldwide = (_: Spoken): string => 'mondial seulement';
export const unitsCaption = (_: Spoken, given: { shown: string | number }): string =>
  `Les ${given.shown} qui ont le moins de programmes en cours ; foncé : de la région, clair : mondial`;
export const worldColumnsSince = (_: Spoken, given: { year: string | number }): string =>
  `Depuis ${given.year}`;
export const worldColumnsRuns = (_: Spoken): string => 'En cours';
export const worldColumnsStates = (_: Spoken): string => 'États';
export const worldColumnsGaps = (_: Spoken): string => 'Lacunes';
export const worldGapsOf = (_: Spoken, given: { named: string | number }): string =>
  `sur ${given.named}`;
export const worldSparkWords = (_: Spoken, given: { from: string | number; first: string | number; to: string | number }): string =>
  `Programmes en cours : ${given.from} fin ${given.first}, ${given.to} à présent`;
export const regionEmptyInstruments = (_: Spoken): string => 'Aucun instrument n’a été trouvé dans les sources lues.';
export const regionEmptyParticipation = (_: Spoken): string => 'Aucune participation n’a été trouvée dans les sources lues.';
export const regionNoPrincipal = (_: Spoken): string => 'La participation se compte dans les instruments principaux d’une région ; à cette date il n’y en a pas ici.';
export const regionEmptyPhases = (_: Spoken): string => 'Aucun programme n’a été trouvé dans les sources lues.';
export const regionEmptyCentres = (_: Spoken): string => 'Aucun centre n’a été trouvé dans les sources lues.';
export const regionEmptyMilestones = (_: Spoken): string => 'Aucun jalon n’a été trouvé dans les sources lues.';
export const regionEmptyYears = (_: Spoken): string => 'Aucune série de chiffres publiée n’a été trouvée dans les sources lues.';
export const regionEmptyAreas = (_: Spoken): string => 'Aucune zone n’a été trouvée dans les sources lues.';
export const regionEmptyFocus = (_: Spoken): string => 'Aucun instrument ni programme des sources lues ne nomme d’activité.';
export const regionLatestValue = (_: Spoken, given: { value: string | number; year: string | number }): string =>
  `${given.value} en ${given.year}`;
export const regionNotCommon = (_: Spoken): string => 'Série propre à son éditeur ; à ne jamais additionner à une autre.';
export const stateSentence = (language: Spoken, given: { name: string | number; instruments: number; parts: string | number }): string =>
  `${given.name} : participation à ${given.instruments === 1 ? 'un instrument recensé' : language.plural(given.instruments) === 'one' ? `${language.number(given.instruments)} instrument recensé` : `${language.number(given.instruments)} instruments recensés`} ici${!given.parts ? '' : `, dont : ${given.parts}`}.`;
export const stateNone = (_: Spoken, given: { name: string | number }): string =>
  `${given.name} : nommé dans l’atlas, sans participation à un instrument recensé ici.`;
export const stateRunning = (language: Spoken, given: { running: number; named: string | number; unserved: string | number }): string =>
  `${given.running === 1 ? 'Un programme en cours nomme' : language.plural(given.running) === 'one' ? `${language.number(given.running)} programme en cours nomme` : `${language.number(given.running)} programmes en cours nomment`} cet État${!given.named ? '' : !given.unserved ? '' : ` ; aucun ne traite ${given.unserved} des ${given.named} activités nommées`}.`;
export const stateNoRunning = (_: Spoken): string => 'Aucun programme en cours à notre connaissance ne nomme cet État.';
export const statePart = (_: Spoken, given: { name: string | number; date: string | number }): string =>
  `${given.name} (${given.date})`;
export const stateToday = (language: Spoken, given: { n: number; ends: number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} programme en cours` : `${language.number(given.n)} programmes en cours`} ici à notre connaissance ; ${given.ends === 0 ? 'aucun n’a de fin publiée' : language.plural(given.ends) === 'one' ? `${language.number(given.ends)} a une fin publiée` : `${language.number(given.ends)} ont une fin publiée`}`;
export const statePayers = (_: Spoken, given: { names: string | number }): string =>
  `Financement : ${given.names}`;
export const stateNoPayer = (_: Spoken): string => 'financement non trouvé';
export const stateUnserved = (_: Spoken, given: { n: string | number; named: string | number }): string =>
  `Sans programme en cours qui nomme cet État : ${given.n} des ${given.named} activités`;
export const stateServed = (_: Spoken, given: { named: string | number }): string =>
  `Pour chacune des ${given.named} activités, un programme en cours nomme cet État`;
export const stateActivitiesCaption = (_: Spoken): string => 'Activités nommées par les instruments de ses régions ; programmes qui nomment cet État';
export const stateNoneHere = (_: Spoken, given: { n: string | number }): string =>
  `aucun ici, ${given.n} dans la région`;
export const stateRegionGap = (_: Spoken): string => 'lacune dans toute la région';
export const stateNext = (_: Spoken): string => 'Prochaines dates';
export const stateNoNext = (_: Spoken): string => 'Aucune date à venir dans les deux ans n’a été trouvée.';
export const stateEarlier = (_: Spoken): string => 'Programmes terminés, prévus ou au statut inconnu';
export const stateInRegions = (_: Spoken): string => 'Dans les régions';
export const stateWhatPart = (_: Spoken): string => 'Partie concernée';
export const stateEmptyInstruments = (_: Spoken): string => 'Aucune participation de cet État n’a été trouvée dans les sources lues.';
export const stateEmptyCentres = (_: Spoken): string => 'Aucun centre dans cet État n’a été trouvé dans les sources lues.';
export const stateEmptyMilestones = (_: Spoken): string => 'Aucun jalon dans cet État n’a été trouvé dans les sources lues.';
export const centreSentence = (_: Spoken, given: { name: string | number; role: string | number; place: string | number; parent: string | number; status: string | number; opened: string | number }): string =>
  `${given.name} : ${given.role}, ${given.place}${!given.parent ? '' : ` (fait partie de : ${given.parent})`} ; ${given.status}${!given.opened ? '' : `, ouverture : ${given.opened}`}.`;
export const centreFieldsRole = (_: Spoken): string => 'Rôle';
export const centreFieldsRoleNote = (_: Spoken): string => 'Tâches';
export const centreFieldsCity = (_: Spoken): string => 'Ville';
export const centreFieldsState = (_: Spoken): string => 'État';
export const centreFieldsPosition = (_: Spoken): string => 'Position';
export const centreFieldsOpened = (_: Spoken): string => 'Ouverture';
export const centreFieldsClosed = (_: Spoken): string => 'Fermeture';
export const centreFieldsStatus = (_: Spoken): string => 'Statut';
export const centreFieldsInstrument = (_: Spoken): string => 'Instrument';
export const centreFieldsParent = (_: Spoken): string => 'Rattaché à';
export const centreFieldsZone = (_: Spoken): string => 'Zone';
export const centreFieldsNote = (_: Spoken): string => 'Note';
export const centreFieldsRegion = (_: Spoken): string => 'Région';
export const centreChildren = (_: Spoken): string => 'Centres qui lui sont rattachés';
export const programmeSentence = (_: Spoken, given: { kind: string | number; lead: string | number; funders: string | number; where: string | number; what: string | number; life: string | number }): string =>
  `${given.kind}${!given.lead ? '' : ` sous la conduite de : ${given.lead}`}${!given.funders ? '' : ` ; financement : ${given.funders}`} ; ${given.where}${!given.what ? '' : ` ; objet : ${given.what}`}. ${given.life}.`;
export const programmeWhere = (language: Spoken, given: { regions: string | number; states: number }): string =>
  `dans : ${given.regions}${given.states === 0 ? '' : language.plural(given.states) === 'one' ? `, avec ${language.number(given.states)} État nommé` : `, avec ${language.number(given.states)} États nommés`}`;
export const programmeSpan = (_: Spoken, given: { start: string | number; end: string | number }): string =>
  `Début : ${given.start} ; fin : ${given.end}`;
export const programmeFieldsKind = (_: Spoken): string => 'Nature';
export const programmeFieldsLead = (_: Spoken): string => 'Conduite';
export const programmeFieldsFunders = (_: Spoken): string => 'Financement';
export const programmeActor = (_: Spoken, given: { short: string | number; name: string | number }): string =>
  `${given.short} (${given.name})`;
export const programmeFieldsStart = (_: Spoken): string => 'Début';
export const programmeFieldsEnd = (_: Spoken): string => 'Fin';
export const programmeFieldsStatus = (_: Spoken): string => 'Statut';
export const programmeFieldsAmount = (_: Spoken): string => 'Montant';
export const programmeFieldsRegions = (_: Spoken): string => 'Régions';
export const programmeFieldsNote = (_: Spoken): string => 'Note';
export const programmeFieldsSummary = (_: Spoken): string => 'Résumé';
export const programmeActivities = (_: Spoken): string => 'Activités visées';
export const programmeStates = (_: Spoken): string => 'États concernés';
export const programmeSdg = (_: Spoken): string => 'Objectifs de développement durable';
export const programmeGoal = (_: Spoken, given: { target: string | number; goal: string | number }): string =>
  !given.target ? `Objectif ${given.goal}` : `Objectif ${given.goal}, cible ${given.target}`;
export const programmeStatements = (_: Spoken): string => 'Ce qu’en dit la fiche du PICT';
export const programmeEmptyPhases = (_: Spoken): string => 'Aucune phase n’a été trouvée dans les sources lues.';
export const programmeEmptyActivities = (_: Spoken): string => 'Aucune activité n’a été trouvée dans les sources lues.';
export const programmeEmptyStates = (_: Spoken): string => 'Aucun État n’est nommé dans les sources lues.';
export const instrumentSentence = (language: Spoken, given: { kind: string | number; adopted: string | number; place: string | number; inForce: string | number; count: string | number; n: number; activities: number }): string =>
  `${given.kind}${!given.adopted ? '' : `, adoption : ${given.adopted}`}${!given.place ? '' : ` (${given.place})`}${!given.inForce ? '' : `, en vigueur : ${given.inForce}`}${!given.count ? '' : ` ; ${given.count} ${language.plural(given.n) === 'one' ? 'État participe' : 'États participent'}`}${given.activities === 0 ? '' : language.plural(given.activities) === 'one' ? ` ; ${language.number(given.activities)} activité nommée` : ` ; ${language.number(given.activities)} activités nommées`}.`;
export const instrumentFieldsTitle = (_: Spoken): string => 'Titre complet';
export const instrumentFieldsKind = (_: Spoken): string => 'Nature';
export const instrumentFieldsPlace = (_: Spoken): string => 'Lieu';
export const instrumentFieldsAdopted = (_: Spoken): string => 'Adoption';
export const instrumentFieldsInForce = (_: Spoken): string => 'Entrée en vigueur';
export const instrumentFieldsAmends = (_: Spoken): string => 'Modifie';
export const instrumentFieldsAmendedBy = (_: Spoken): string => 'Modifié par';
export const instrumentFieldsSummary = (_: Spoken): string => 'Résumé';
export const instrumentFieldsRegion = (_: Spoken): string => 'Région';
export const instrumentFieldsPrincipal = (_: Spoken): string => 'Instrument principal de sa région';
export const instrumentCovers = (_: Spoken): string => 'Activités nommées';
export const instrumentWhereNamed = (_: Spoken): string => 'Endroit du texte';
export const instrumentEmptyCovers = (_: Spoken): string => 'Aucune ligne : non nommée dans les sources lues.';
export const instrumentParties = (_: Spoken): string => 'Participation';
export const sourcePanelOpen = (_: Spoken, given: { what: string | number }): string =>
  `Source : ${given.what}`;
export const sourcePanelTitle = (_: Spoken): string => 'Source';
export const sourcePanelPublisher = (_: Spoken): string => 'Éditeur';
export const sourcePanelPublished = (_: Spoken): string => 'Publication';
export const sourcePanelAddress = (_: Spoken): string => 'Adresse';
export const sourcePanelVerified = (_: Spoken): string => 'Mode de vérification';
export const sourcePanelRank = (_: Spoken): string => 'Type de source';
export const sourceRank = (_: Spoken, given: { rank: string | number }): string =>
  given.rank === '1' ? 'la fiche de l’OMI' : given.rank === '2' ? 'Nations Unies ou dépositaire' : given.rank === '3' ? 'l’organisation elle-même ou un gouvernement' : given.rank === '4' ? 'recherche et données' : given.rank === '5' ? 'presse' : 'copie ou blog';
export const sourcePanelNoAddress = (_: Spoken): string => 'aucune adresse enregistrée';
export const sourcePanelBasis = (_: Spoken): string => 'Comment la valeur est connue';
export const sourcePanelMissing = (_: Spoken, given: { id: string | number }): string =>
  `La source ${given.id} est en cours de chargement.`;
export const sourcePanelConflict = (_: Spoken): string => 'Les sources divergent';
export const sourcePanelOther = (_: Spoken): string => 'Une autre source';
export const sourcePanelSearchLabel = (_: Spoken): string => 'Filtrer les sources';
export const sourcePanelIntro = (language: Spoken, given: { n: number }): string =>
  `Chaque donnée de l’atlas nomme sa source. ${given.n === 1 ? 'Une source' : language.plural(given.n) === 'one' ? `${language.number(given.n)} source` : `${language.number(given.n)} sources`} en tout, avec ce qui a été lu de chacune.`;
export const sourcePanelOutside = (_: Spoken): string => 'Ouvre un autre site';
export const sourcePanelReport = (_: Spoken): string => 'Signaler une erreur';
export const sourcePanelReportHint = (_: Spoken): string => 'Ouvre le formulaire du responsable de ce site, avec la page, la donnée, la valeur et la source déjà remplis';
export const statusPlannedEnd = (_: Spoken, given: { end: string | number }): string =>
  `fin prévue : ${given.end} ; la suite n’est pas publiée`;
export const lifeOpen = (_: Spoken, given: { start: string | number; seen: string | number }): string =>
  `En cours${!given.start ? '' : ` ; début : ${given.start}`}${!given.seen ? '' : ' ou avant'} ; aucune fin indiquée`;
export const lifeRunning = (_: Spoken, given: { start: string | number; seen: string | number; planned: string | number; end: string | number }): string =>
  `En cours${!given.start ? '' : ` ; début : ${given.start}`}${!given.seen ? '' : ' ou avant'} ; ${!given.planned ? 'fin' : 'fin prévue'} : ${given.end}`;
export const lifePlanned = (_: Spoken, given: { start: string | number; end: string | number }): string =>
  `Prévu${!given.start ? '' : ` ; début : ${given.start}`}${!given.end ? '' : ` ; fin : ${given.end}`}`;
export const lifeEnded = (_: Spoken, given: { end: string | number; start: string | number }): string =>
  `Terminé${!given.end ? ' ; date de fin non publiée' : ` ; fin : ${given.end}`}${!given.start ? '' : ` ; début : ${given.start}`}`;
export const lifePassed = (_: Spoken, given: { start: string | number; end: string | number }): string =>
  `${!given.start ? '' : `Début : ${given.start} ; `}fin prévue : ${given.end} ; la suite n’est pas publiée`;
export const lifeAnnounced = (_: Spoken, given: { start: string | number; end: string | number }): string =>
  `${!given.start ? '' : `Début : ${given.start} ; `}fin : ${given.end} ; on ne sait pas si le programme se poursuit`;
export const lifeUnknown = (_: Spoken, given: { start: string | number }): string =>
  !given.start ? 'Ni dates ni statut publiés' : `Début : ${given.start} ; on ne sait pas si le programme se poursuit`;
export const classesCounted = (_: Spoken, given: { label: string | number; n: string | number }): string =>
  `${given.label} (${given.n})`;
export const classesLatest = (_: Spoken, given: { name: string | number }): string =>
  !given.name ? 'participation' : `participation : ${given.name}`;
export const classesFirst = (_: Spoken, given: { name: string | number }): string =>
  `seulement : ${given.name}`;
export const classesObservers = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'observateur' : 'observateurs';
export const countsCorners = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} sommet` : `${language.number(given.n)} sommets`;
export const mapLabel = (_: Spoken, given: { place: string | number }): string =>
  `Carte : ${given.place}`;
export const mapInstructions = (_: Spoken): string => 'Les flèches déplacent la carte, plus et moins changent l’échelle. Tab parcourt les éléments de la carte, Entrée les ouvre.';
export const mapZoomIn = (_: Spoken): string => 'Agrandir';
export const mapZoomOut = (_: Spoken): string => 'Réduire';
export const mapLayers = (_: Spoken): string => 'Couches';
export const mapLayersTitle = (_: Spoken): string => 'Couches et légende';
export const mapHome = (_: Spoken): string => 'Recadrer la carte sur la page';
export const mapPrint = (_: Spoken): string => 'Imprimer ou enregistrer en PDF';
export const mapProjection = (_: Spoken): string => 'Projection';
export const mapPosition = (_: Spoken): string => 'Position';
export const mapScaleAt = (_: Spoken, given: { lat: string | number }): string =>
  `à ${given.lat}`;
export const mapNauticalMiles = (_: Spoken): string => 'M';
export const mapKilometres = (_: Spoken): string => 'km';
export const mapFeatures = (_: Spoken): string => 'Sur la carte';
export const mapAttribution = (_: Spoken): string => 'Frontières : données géographiques des Nations Unies et Natural Earth';
export const mapTryLive = (_: Spoken): string => 'Essayer la carte interactive';
export const mapApproximate = (_: Spoken): string => 'limites approximatives';
export const mapLimitSince = (_: Spoken, given: { kind: string | number; year: string | number }): string =>
  `${given.kind}, depuis ${given.year}`;
export const classesBoth = (_: Spoken, given: { older: string | number; newer: string | number }): string =>
  `à la fois : ${given.older} et ${given.newer}`;
export const classesOnly = (_: Spoken, given: { name: string | number }): string =>
  `seulement : ${given.name}`;
export const mapKeyTitle = (_: Spoken): string => 'Légende';
export const mapKeyWaters = (_: Spoken): string => 'Eaux à moins de 200 M des membres, à titre indicatif';
export const mapKeyInformationSharing = (_: Spoken): string => 'Centre de partage de l’information';
export const mapKeyOperations = (_: Spoken): string => 'Centre d’opérations ou de coordination';
export const mapKeyTraining = (_: Spoken): string => 'Centre de formation';
export const mapKeyOther = (_: Spoken): string => 'Bureau, secrétariat ou centre de comptes rendus';
export const mapKeyInactive = (_: Spoken): string => 'Non opérationnel';
export const mapKeySupport = (language: Spoken, given: { count: string | number; n: number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'programme en cours' : 'programmes en cours'}`;
export const mapKeySupportNone = (_: Spoken): string => 'nommé par aucun programme en cours à notre connaissance';
export const mapPhasePresent = (_: Spoken, given: { phases: string | number }): string =>
  `Cité pour la phase : ${given.phases}`;
export const mapPhaseEarlier = (_: Spoken, given: { phases: string | number }): string =>
  `Cité seulement pour des phases antérieures : ${given.phases}`;
export const mapNameYear = (_: Spoken, given: { name: string | number; year: string | number }): string =>
  `${given.name} ${given.year}`;
export const mapNameYears = (_: Spoken, given: { name: string | number; from: string | number; to: string | number }): string =>
  `${given.name} ${given.from}-${given.to}`;
export const mapNameBy = (_: Spoken, given: { name: string | number; year: string | number }): string =>
  `${given.name}, au plus tard en ${given.year}`;
export const mapKeyLink = (_: Spoken): string => 'D’un État vers le centre';
export const figureTable = (_: Spoken): string => 'Tableau';
export const figureDownload = (_: Spoken): string => 'Télécharger';
export const figureCopyLink = (_: Spoken): string => 'Copier le lien';
export const figureCopied = (_: Spoken): string => 'Adresse copiée';
export const figureCopyPicture = (_: Spoken): string => 'Copier l’image';
export const figurePictureCopied = (_: Spoken): string => 'Image copiée';
export const figureCite = (_: Spoken): string => 'Citer';
export const figureCitationCopied = (_: Spoken): string => 'Citation copiée';
export const figureCopyFailed = (_: Spoken): string => 'La copie a échoué ; le contenu est :';
export const figureOpenFull = (_: Spoken): string => 'Ouvrir la figure';
export const figureSources = (_: Spoken, given: { names: string | number }): string =>
  `Sources : ${given.names}.`;
export const figureAsOf = (_: Spoken, given: { date: string | number; edition: string | number }): string =>
  `Données au ${given.date}, édition ${given.edition}.`;
export const figureAllSources = (_: Spoken): string => 'et d’autres, indiquées avec les données';
export const figurePublisherYear = (_: Spoken, given: { name: string | number; year: string | number }): string =>
  `${given.name} ${given.year}`;
export const figurePublisherYears = (_: Spoken, given: { name: string | number; first: string | number; last: string | number }): string =>
  `${given.name} ${given.first}-${given.last}`;
export const figureLowestSources = (_: Spoken): string => 'Seuls des copies et des blogs ont été trouvés à ce sujet.';
export const figureSvg = (_: Spoken): string => 'Dessin SVG';
export const figurePng = (_: Spoken, given: { scale: string | number }): string =>
  `Image PNG, ${given.scale}×`;
export const figureCsv = (_: Spoken): string => 'Tableau CSV';
export const figureXlsx = (_: Spoken): string => 'Classeur Excel';
export const figurePptx = (_: Spoken): string => 'Diapositives PowerPoint';
export const figurePdf = (_: Spoken): string => 'PDF, par impression';
export const figurePicture = (_: Spoken): string => 'Image (SVG, PNG, PDF)';
export const pictureFormat = (_: Spoken): string => 'Format';
export const picturePart = (_: Spoken, given: { number: string | number; count: string | number }): string =>
  `Partie ${given.number} sur ${given.count}`;
export const picturePreview = (_: Spoken): string => 'Aperçu';
export const pictureTooLarge = (_: Spoken, given: { scale: string | number; width: string | number; height: string | number }): string =>
  `PNG, ${given.scale}× : ce navigateur ne peut pas dessiner ${given.width} × ${given.height} pixels. SVG et PDF n’ont pas cette limite.`;
export const pictureFontInside = (_: Spoken): string => 'La police est dans le fichier. Les programmes qui ne peuvent pas l’utiliser prennent une des leurs, et chaque mot garde sa place.';
export const pictureFontOwn = (_: Spoken): string => 'Les caractères chinois sont dessinés avec une police du système du lecteur.';
export const pictureFontFailed = (_: Spoken, given: { why: string | number }): string =>
  `La police n’a pas pu être chargée (${given.why}) : les mots sont dessinés avec une autre, aux mêmes places.`;
export const pictureCopyInsecure = (_: Spoken): string => 'Les navigateurs ne copient des images que sur des pages sécurisées (https). Faites un clic droit ou un appui long sur l’aperçu et choisissez d’y copier l’image, ou enregistrez-la en PNG.';
export const figureFailed = (_: Spoken, given: { why: string | number }): string =>
  `Le fichier n’a pas pu être créé : ${given.why}`;
export const figureNavigate = (_: Spoken): string => 'Les flèches parcourent les éléments.';
export const figureNavigateYears = (_: Spoken): string => 'Faites glisser sur les années, ou utilisez les flèches avec Maj, pour choisir les années de la carte.';
export const figureFilterStatus = (_: Spoken): string => 'Statut';
export const figureFilterFunder = (_: Spoken): string => 'Financement';
export const figureSort = (_: Spoken): string => 'Tri';
export const figureAll = (_: Spoken): string => 'tous';
export const figureEmptyFilter = (_: Spoken): string => 'Aucun programme ne correspond à ces filtres.';
export const briefingTitle = (_: Spoken): string => 'Présentation';
export const briefingAdd = (_: Spoken): string => 'Ajouter à la présentation';
export const briefingAdded = (language: Spoken, given: { n: number }): string =>
  `Ajouté ; la présentation compte ${given.n === 1 ? 'une vue' : language.plural(given.n) === 'one' ? `${language.number(given.n)} vue` : `${language.number(given.n)} vues`}.`;
export const briefingFull = (_: Spoken, given: { most: string | number }): string =>
  `Pas d’ajout : une présentation compte au plus ${given.most} vues. Retirez-en, ou enregistrez-la dans un fichier et commencez-en une autre.`;
export const briefingTooMany = (_: Spoken, given: { most: string | number }): string =>
  `Ensemble, elles compteraient plus de ${given.most} vues, le maximum ; enregistrez plutôt un fichier.`;
export const briefingNotStored = (_: Spoken): string => 'Ce navigateur ne l’enregistre pas : tout disparaît à la fermeture de cette page. Enregistrez un fichier.';
export const briefingAside = (_: Spoken): string => 'Une présentation que cette version de l’atlas ne sait pas lire est mise de côté ici ; rien n’en est perdu.';
export const briefingEmpty = (_: Spoken): string => 'Épinglez figures et cartes, ordonnez-les, notez vos commentaires et présentez-les depuis le navigateur, sur papier ou en PowerPoint.';
export const briefingHow = (_: Spoken): string => 'Rien n’est encore épinglé. Chaque figure et chaque carte offre « Ajouter à la présentation » ; toutes les figures sont ici :';
export const briefingSentence = (language: Spoken, given: { n: number }): string =>
  `${given.n === 1 ? 'Une vue, conservée' : language.plural(given.n) === 'one' ? `${language.number(given.n)} vue, conservée` : `${language.number(given.n)} vues, conservées`} dans ce navigateur seulement.`;
export const briefingViews = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} vue` : `${language.number(given.n)} vues`}, sans conservation dans ce navigateur.`;
export const briefingBriefingTitle = (_: Spoken): string => 'Titre de la présentation';
export const briefingPinTitle = (_: Spoken): string => 'Titre de cette vue';
export const briefingNotes = (_: Spoken): string => 'Notes';
export const briefingNoNotes = (_: Spoken): string => 'Pas de notes.';
export const briefingOpen = (_: Spoken): string => 'Ouvrir la vue interactive';
export const briefingRemove = (_: Spoken): string => 'Retirer';
export const briefingUp = (_: Spoken): string => 'Monter';
export const briefingDown = (_: Spoken): string => 'Descendre';
export const briefingHandle = (_: Spoken, given: { place: string | number }): string =>
  `Vue ${given.place} : faites glisser, ou appuyez sur Alt et les flèches`;
export const briefingMovedTo = (_: Spoken, given: { place: string | number; all: string | number }): string =>
  `Déplacée à la place ${given.place} sur ${given.all}.`;
export const briefingPresent = (_: Spoken): string => 'Présenter';
export const briefingPrint = (_: Spoken): string => 'Imprimer, une vue par page';
export const print = (_: Spoken): string => 'Imprimer';
export const printWhole = (_: Spoken): string => 'Tout imprimer';
export const printPreparing = (_: Spoken): string => 'l’impression';
export const printUnfinished = (_: Spoken): string => 'Cette partie n’était pas encore chargée au moment de l’impression. Imprimez de nouveau quand elle sera affichée.';
export const printSourceElsewhere = (_: Spoken, given: { region: string | number }): string =>
  `Une source citée à la page « ${given.region} »`;
export const printBestSources = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'Chaque valeur cite sa meilleure source' : `Chaque valeur cite au plus ses ${language.number(given.n)} meilleures sources`} ; la page en ligne les donne toutes, avec leurs adresses.`;
export const printFolded = (_: Spoken): string => 'Les listes montrent leurs premières lignes et les parties repliées leur nom ; la page en ligne les donne en entier.';
export const printFrom = (_: Spoken, given: { date: string | number; address: string | number; edition: string | number }): string =>
  `Imprimé le ${given.date} depuis ${given.address}, édition ${given.edition}.`;
export const briefingSaveFile = (_: Spoken): string => 'Enregistrer en fichier';
export const briefingOpenFile = (_: Spoken): string => 'Ouvrir un fichier';
export const briefingClear = (_: Spoken): string => 'Tout retirer';
export const briefingUndo = (_: Spoken): string => 'Annuler';
export const refreshTitle = (_: Spoken, given: { name: string | number; date: string | number }): string =>
  `« ${given.name} » est un diaporama de cet atlas, établi avec les données du ${given.date}`;
export const refreshNumbers = (_: Spoken): string => 'Chiffres qui ont changé depuis';
export const refreshSame = (_: Spoken): string => 'Aucun de ses décomptes n’a changé depuis.';
export const refreshWhat = (_: Spoken): string => 'Chiffre';
export const refreshBefore = (_: Spoken): string => 'Dans le diaporama';
export const refreshAfter = (_: Spoken): string => 'Maintenant';
export const refreshFacts = (_: Spoken): string => 'Données qui ont changé depuis';
export const refreshMake = (_: Spoken): string => 'PowerPoint avec les données d’aujourd’hui';
export const refreshKept = (_: Spoken, given: { titles: string | number; notes: string | number; left: string | number }): string =>
  `Repris du diaporama : titres à la main, ${given.titles} ; notes à la main, ${given.notes} ; diapositives retirées, ${given.left}.`;
export const refreshOwn = (_: Spoken, given: { own: string | number }): string =>
  `Vos propres diapositives ne sont pas reprises (${given.own}) : copiez-les de l’ancien fichier.`;
export const refreshLanguage = (_: Spoken): string => 'Le diaporama est dans une autre langue ; il est refait dans celle de cette page.';
export const briefingViewLabel = (_: Spoken, given: { title: string | number }): string =>
  `Vue : ${given.title}`;
export const briefingStand = (_: Spoken, given: { place: string | number; all: string | number }): string =>
  `Vue ${given.place} sur ${given.all}`;
export const briefingStandPage = (_: Spoken, given: { place: string | number; all: string | number; page: string | number; pages: string | number }): string =>
  `Vue ${given.place} sur ${given.all}, page ${given.page} sur ${given.pages}`;
export const briefingBack = (_: Spoken): string => 'Retour';
export const briefingNext = (_: Spoken): string => 'Suivante';
export const briefingBlank = (_: Spoken): string => 'Écran noir';
export const briefingPresenter = (_: Spoken): string => 'Fenêtre de l’orateur';
export const briefingEnd = (_: Spoken): string => 'Terminer';
export const briefingNow = (_: Spoken): string => 'Maintenant';
export const briefingComing = (_: Spoken): string => 'Ensuite';
export const briefingNoMore = (_: Spoken): string => 'C’est la dernière vue.';
export const briefingForeign = (_: Spoken, given: { title: string | number }): string =>
  `« ${given.title} » a été ouverte depuis un lien ou un fichier. Elle est montrée ici, sans être conservée.`;
export const briefingKeep = (_: Spoken): string => 'La conserver';
export const briefingReplace = (language: Spoken, given: { n: number }): string =>
  `La conserver au lieu de ${language.plural(given.n) === 'one' ? 'ma vue' : `mes ${language.number(given.n)} vues`}`;
export const briefingAppend = (language: Spoken, given: { n: number }): string =>
  `L’ajouter à ${language.plural(given.n) === 'one' ? 'ma vue' : `mes ${language.number(given.n)} vues`}`;
export const briefingLeave = (_: Spoken): string => 'Revenir à la mienne';
export const briefingOtherFacts = (_: Spoken, given: { made: string | number; current: string | number }): string =>
  `Cette présentation a été établie avec les données du ${given.made} ; elle montre maintenant celles du ${given.current}, des chiffres peuvent donc différer.`;
export const briefingLongAddress = (_: Spoken, given: { letters: string | number }): string =>
  `L’adresse compte ${given.letters} caractères ; certains logiciels la coupent. Un fichier est plus sûr.`;
export const briefingRefusedAddress = (_: Spoken): string => 'La présentation de cette adresse a été refusée ; la vôtre est intacte.';
export const briefingRefusedFile = (_: Spoken, given: { name: string | number }): string =>
  `« ${given.name} » a été refusé ; votre présentation est intacte.`;
export const embedTitle = (_: Spoken): string => 'Intégrer';
export const embedBack = (_: Spoken): string => 'Ouvrir dans Roadstead';
export const embedMore = (_: Spoken, given: { n: string | number }): string =>
  `et ${given.n} de plus, dans Roadstead`;
export const embedNoSuch = (_: Spoken, given: { figure: string | number; region: string | number }): string =>
  `Il n’y a pas de figure « ${given.figure} »${!given.region ? '' : ` d’une région « ${given.region} »`} dans l’atlas, ou elle n’est pas accessible.`;
export const embedUnknown = (_: Spoken): string => 'Il n’y a pas de figure de ce nom dans l’atlas.';
export const embedFailed = (_: Spoken, given: { file: string | number }): string =>
  `La figure n’a pas pu être affichée : ${given.file} n’est pas accessible.`;
export const embedIntro = (_: Spoken): string => 'La figure reste à jour : elle montre les données de l’atlas, avec sa source et un lien vers lui.';
export const embedMeasuring = (_: Spoken): string => 'Le code sera prêt dès que la hauteur de la figure aura été mesurée pour chaque largeur.';
export const embedCopy = (_: Spoken): string => 'Copier';
export const embedCopied = (_: Spoken): string => 'Copié';
export const embedPreview = (_: Spoken, given: { width: string | number }): string =>
  `Aperçu à ${given.width} px`;
export const embedWidth = (_: Spoken): string => 'Largeur de l’aperçu';
export const embedHeight = (_: Spoken, given: { height: string | number }): string =>
  `Hauteur à cette largeur : ${given.height} px`;
export const embedChoices = (_: Spoken): string => 'Aspect et date de la figure intégrée';
export const embedLanguage = (_: Spoken): string => 'Langue';
export const embedYear = (_: Spoken): string => 'Année ou mois (AAAA ou AAAA-MM) ; vide pour aujourd’hui';
export const makingMaking = (_: Spoken, given: { name: string | number }): string =>
  `${given.name}…`;
export const makingSlides = (_: Spoken): string => 'Préparation des diapositives';
export const makingCancel = (_: Spoken): string => 'Annuler';
export const makingCancelled = (_: Spoken): string => 'Annulé';
export const makingDeck = (_: Spoken): string => 'PowerPoint';
export const makingPackage = (_: Spoken): string => 'Données';
export const makingPackageAll = (_: Spoken): string => 'Paquet de données de tout l’atlas';
export const makingTake = (_: Spoken): string => 'Télécharger et réutiliser';
export const templateUse = (_: Spoken): string => 'Mon modèle';
export const templateRemove = (_: Spoken): string => 'Sans le modèle';
export const templateTaken = (_: Spoken, given: { name: string | number; parts: string | number }): string =>
  `Les diapositives reprennent de « ${given.name} » : ${given.parts}.`;
export const templateRefused = (_: Spoken, given: { name: string | number; why: string | number }): string =>
  `« ${given.name} » n’a pas été repris. ${given.why}`;
export const slidesPart = (_: Spoken, given: { title: string | number; number: string | number; count: string | number }): string =>
  `${given.title} (${given.number} sur ${given.count})`;
export const slidesOf = (_: Spoken, given: { name: string | number; title: string | number }): string =>
  `${given.name} : ${given.title}`;
export const slidesNotes = (_: Spoken): string => 'Notes';
export const slidesPeak = (_: Spoken, given: { year: string | number }): string =>
  `enregistrés en ${given.year}, le plus en un an`;
export const slidesLast = (_: Spoken, given: { year: string | number }): string =>
  `enregistrés en ${given.year}, la dernière année entière`;
export const slidesEvents = (_: Spoken): string => 'Convenu dans ces années';
export const slidesNoCause = (_: Spoken): string => 'Les événements datés accompagnent les chiffres ; ils ne sont pas donnés pour causes.';
export const slidesSourcesTitle = (_: Spoken): string => 'Sources';
export const slidesSourcesMore = (language: Spoken, given: { n: number; address: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'Une autre source figure' : `${language.number(given.n)} autres sources figurent`} avec les données : ${given.address}.`;
export const slidesSourcesNumbers = (_: Spoken): string => 'Les numéros sont ceux des notes ; les sources du meilleur type d’abord';
export const slidesMethod = (_: Spoken): string => 'Comment lire ces diapositives';
export const slidesMethodSources = (_: Spoken): string => 'Méthode et sources';
export const slidesMethodFacts = (_: Spoken, given: { date: string | number }): string =>
  `Chaque donnée est une ligne d’une table avec ses sources. Les données sont celles du ${given.date}.`;
export const slidesMethodUnknown = (_: Spoken): string => 'Inconnu n’est pas zéro. Là où aucune source ne donne une date, une fin ou un montant, la diapositive le dit et n’estime rien. « 13 à 17 » donne ce qui est certain et ce qui est possible.';
export const slidesMethodRunning = (_: Spoken): string => 'Un programme est en cours de son début publié à sa fin publiée. Une fin prévue, passée sans nouvelle, laisse son statut inconnu.';
export const slidesMethodCentres = (_: Spoken): string => 'Les centres sont comptés tant qu’ils sont en service. Les bureaux sont montrés sans être comptés ; les centres prévus sont indiqués à côté.';
export const slidesMethodIncidents = (_: Spoken): string => 'Les incidents sont comptés comme leur éditeur les a enregistrés. Les chiffres de deux éditeurs ne sont jamais additionnés.';
export const slidesMethodMoney = (_: Spoken): string => 'Les montants sont donnés tels que publiés, chacun dans sa monnaie. Ils ne sont jamais additionnés entre monnaies ni estimés.';
export const slidesLastOf = (_: Spoken, given: { title: string | number; n: string | number; all: string | number }): string =>
  `${given.title} : les ${given.n} derniers sur ${given.all}`;
export const slidesRunningFirst = (_: Spoken): string => 'Ceux en cours d’abord, puis ceux dont aucune source ne confirme la fin ; les barres s’estompent là où la date n’est pas connue au jour près';
export const slidesNotDrawn = (language: Spoken, given: { running: number; unknown: number; planned: number; ended: number; all: string | number }): string =>
  `Non dessinés : ${given.running === 0 ? '' : language.plural(given.running) === 'one' ? `${language.number(given.running)} autre en cours, ` : `${language.number(given.running)} autres en cours, `}${given.unknown === 0 ? '' : language.plural(given.unknown) === 'one' ? `${language.number(given.unknown)} autre au statut inconnu, ` : `${language.number(given.unknown)} autres au statut inconnu, `}${given.planned === 0 ? '' : language.plural(given.planned) === 'one' ? `${language.number(given.planned)} prévu, ` : `${language.number(given.planned)} prévus, `}${language.plural(given.ended) === 'one' ? `${language.number(given.ended)} terminé` : `${language.number(given.ended)} terminés`}. L’annexe les donne tous (${given.all}).`;
export const slidesAllProgrammes = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'Le seul programme' : `Tous les programmes (${language.number(given.n)})`;
export const slidesGaps = (language: Spoken, given: { n: number; named: string | number }): string =>
  language.plural(given.n) === 'one' ? `lacune parmi les ${given.named} activités que nomment les instruments` : `lacunes parmi les ${given.named} activités que nomment les instruments`;
export const slidesNoGap = (_: Spoken, given: { named: string | number }): string =>
  `lacune : chacune des ${given.named} activités que nomment les instruments a un programme`;
export const slidesLeast = (_: Spoken): string => 'Là où le moins de programmes sont en cours';
export const slidesLeastGap = (_: Spoken, given: { names: string | number }): string =>
  `Aucun programme en cours ; nommée par ${given.names}`;
export const slidesLeastUnknown = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'Un programme' : `${language.number(given.n)} programmes`} au statut inconnu`;
export const slidesLeastWorld = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'Un programme en cours, mondial seulement' : `${language.number(given.n)} programmes en cours, mondiaux seulement`;
export const slidesLeastRunning = (language: Spoken, given: { n: number; names: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'Un programme en cours' : `${language.number(given.n)} programmes en cours`} : ${given.names}`;
export const slidesGapMeans = (_: Spoken): string => 'Une lacune : un instrument nomme l’activité et aucun programme connu comme en cours n’y travaille. Cela ne dit rien de ce que font les États.';
export const slidesSteps = (_: Spoken): string => 'Nombre d’États ; en tirets : le nombre possible';
export const slidesPreparedFor = (_: Spoken): string => 'Préparé pour : nom de la réunion ou de la délégation';
export const slidesPresenter = (_: Spoken): string => 'Intervenant, organisation, date';
export const slidesCode = (_: Spoken): string => 'Code QR de la vue interactive';
export const slidesAsOf = (_: Spoken, given: { when: string | number }): string =>
  `Situation fin ${given.when}.`;
export const slidesFilters = (_: Spoken, given: { filters: string | number }): string =>
  `Seulement : ${given.filters}.`;
export const slidesBoundaries = (_: Spoken): string => 'Limites et noms n’impliquent aucune approbation officielle.';
export const slidesMoreSources = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'Une autre source figure' : `${language.number(given.n)} autres sources figurent`} à la fin du diaporama.`;
export const slidesSources = (_: Spoken): string => 'Sources :';
export const slidesLicence = (_: Spoken): string => 'Tables de données : CC BY 4.0, Roadstead ; chaque source conserve ses propres droits.';
export const slidesDeckHint = (_: Spoken): string => 'Les graphiques, tableaux et formes de carte de ce diaporama sont modifiables. Gardez ce fichier : d’autres logiciels peuvent perdre les données des graphiques.';
export const slidesComing = (_: Spoken): string => 'Daté d’ici deux ans';
export const slidesUnconfirmed = (_: Spoken): string => 'Fins prévues qu’aucune source ne confirme';
export const slidesNoEnd = (_: Spoken, given: { n: string | number; running: string | number }): string =>
  `Programmes en cours sans fin publiée : ${given.n} sur ${given.running}.`;
export const slidesNamedUnserved = (_: Spoken, given: { name: string | number; n: string | number; named: string | number }): string =>
  `${given.name} : activités nommées sans programme en cours, ${given.n} sur ${given.named}`;
export const slidesRunningOn = (_: Spoken, given: { names: string | number }): string =>
  `Programmes en cours : ${given.names}`;
export const slidesNoneOn = (_: Spoken): string => 'Aucun programme en cours';
export const slidesWork = (language: Spoken, given: { name: string | number; activities: number; isNamed: string | number; states: string | number }): string =>
  `${given.name} : ${given.activities === 0 ? 'aucune activité nommée' : language.plural(given.activities) === 'one' ? `${language.number(given.activities)} activité` : `${language.number(given.activities)} activités`}${given.isNamed === 'yes' ? ` ; États nommés : ${given.states}` : ''}`;
export const slidesRegionsTitle = (_: Spoken, given: { name: string | number; n: string | number; gapName: string | number; gaps: string | number }): string =>
  `Le plus de programmes en cours : ${given.name} (${given.n}) ; le plus de lacunes : ${given.gapName} (${given.gaps})`;
export const focusSubtitle = (_: Spoken, given: { date: string | number }): string =>
  `Nombre de programmes en cours à notre connaissance, ${given.date}`;
export const focusSubtitleRegion = (_: Spoken, given: { region: string | number; date: string | number }): string =>
  `${given.region} : nombre de programmes en cours à notre connaissance, ${given.date}`;
export const focusKeyRunning = (_: Spoken): string => 'nommée, programmes en cours';
export const focusKeyWorldwide = (_: Spoken): string => 'nommée, seulement des programmes mondiaux en cours';
export const focusKeyGap = (_: Spoken): string => 'nommée, aucun programme en cours : lacune';
export const focusKeyUnknown = (_: Spoken): string => 'nommée, seulement des programmes au statut inconnu';
export const focusKeyInPart = (_: Spoken): string => 'nommée en partie ou non vérifiée';
export const focusKeyProgrammeOnly = (_: Spoken): string => 'programme seulement';
export const focusKeyNotNamed = (_: Spoken): string => 'non nommée dans les sources lues';
export const focusKeyNamed = (_: Spoken): string => 'nommée par l’instrument';
export const focusGap = (_: Spoken): string => 'lacune';
export const focusWorld = (_: Spoken): string => 'monde';
export const focusTotals = (_: Spoken): string => 'Nommées, dont lacunes';
export const focusTotal = (language: Spoken, given: { named: string | number; gaps: number }): string =>
  !given.named ? 'aucune' : `${given.named}, ${language.plural(given.gaps) === 'one' ? `${language.number(given.gaps)} lacune` : `${language.number(given.gaps)} lacunes`}`;
export const focusNamedIn = (_: Spoken, given: { names: string | number }): string =>
  `Nommée : ${given.names}`;
export const focusNotNamedIn = (_: Spoken): string => 'Nommée dans aucun instrument des sources lues';
export const focusRunningAre = (_: Spoken, given: { names: string | number }): string =>
  `Programmes en cours : ${given.names}`;
export const focusNoRunning = (_: Spoken): string => 'Programmes en cours : aucun dans les sources lues';
export const focusUnknownAre = (_: Spoken, given: { names: string | number }): string =>
  `Statut inconnu : ${given.names}`;
export const focusSummary = (language: Spoken, given: { regions: number; gaps: number; top: string | number }): string =>
  `Matrice des activités et de ${given.regions === 1 ? 'une région' : language.plural(given.regions) === 'one' ? `${language.number(given.regions)} région` : `${language.number(given.regions)} régions`}. Dans ${given.gaps === 1 ? 'une case' : language.plural(given.gaps) === 'one' ? `${language.number(given.gaps)} case` : `${language.number(given.gaps)} cases`}, un instrument nomme l’activité et aucun programme n’est en cours à notre connaissance.${!given.top ? '' : ` Le plus de lacunes : ${given.top}.`}`;
export const focusSummaryRegion = (language: Spoken, given: { named: number; worked: string | number }): string =>
  `${given.named === 1 ? 'Une activité est nommée' : language.plural(given.named) === 'one' ? `${language.number(given.named)} activité est nommée` : `${language.number(given.named)} activités sont nommées`} dans un instrument ; activités visées par des programmes en cours : ${given.worked}.`;
export const focusCell = (_: Spoken, given: { activity: string | number; region: string | number }): string =>
  `${given.activity}, ${given.region}`;
export const focusInstruments = (_: Spoken): string => 'Instruments';
export const focusProgrammes = (_: Spoken): string => 'Programmes';
export const focusColumnKind = (_: Spoken): string => 'Nature';
export const focusColumnNamed = (_: Spoken): string => 'Nommée dans';
export const focusColumnRunning = (_: Spoken): string => 'Programmes en cours';
export const focusColumnUnknown = (_: Spoken): string => 'Programmes au statut inconnu';
export const focusColumnState = (_: Spoken): string => 'État de la case';
export const compareTitle = (_: Spoken): string => 'Comparer';
export const compareSentence = (_: Spoken): string => 'Deux régions côte à côte : cartes à la même échelle, chiffres clés, ce qu’elles partagent et figures sur des axes communs.';
export const compareTitleOf = (_: Spoken, given: { first: string | number; second: string | number }): string =>
  `${given.first} et ${given.second} : comparaison`;
export const compareFigureTitle = (_: Spoken, given: { first: string | number; one: string | number; second: string | number; other: string | number }): string =>
  `Programmes en cours : ${given.first} ${given.one}, ${given.second} ${given.other}`;
export const compareFigureSubtitle = (_: Spoken, given: { first: string | number; second: string | number }): string =>
  `${given.first} et ${given.second}, année par année sur des axes communs`;
export const compareRunningTitle = (_: Spoken): string => 'Programmes en cours à la fin de chaque année';
export const compareFigurePart = (_: Spoken, given: { subject: string | number; name: string | number; from: string | number; first: string | number; to: string | number; last: string | number }): string =>
  `${given.subject}, ${given.name} : ${given.from} en ${given.first}, ${given.to} en ${given.last}.`;
export const compareAtLeast = (_: Spoken): string => 'Au moins';
export const compareAtMost = (_: Spoken): string => 'Au plus';
export const compareFirst = (_: Spoken): string => 'Première région';
export const compareSecond = (_: Spoken): string => 'Seconde région';
export const compareSameScale = (_: Spoken): string => 'Les deux cartes ont la même échelle à l’équateur ; les zones qui en sont éloignées paraissent plus grandes.';
export const compareShared = (_: Spoken): string => 'Ce qu’elles partagent';
export const compareSharedStates = (language: Spoken, given: { n: number }): string =>
  given.n === 1 ? 'Un État participe aux deux' : language.plural(given.n) === 'one' ? `${language.number(given.n)} État participe aux deux` : `${language.number(given.n)} États participent aux deux`;
export const compareSharedProgrammes = (language: Spoken, given: { n: number }): string =>
  given.n === 1 ? 'Un programme agit dans les deux' : language.plural(given.n) === 'one' ? `${language.number(given.n)} programme agit dans les deux` : `${language.number(given.n)} programmes agissent dans les deux`;
export const compareCommon = (_: Spoken): string => 'Sur des axes communs';
export const compareParticipationTitle = (_: Spoken): string => 'États participants à la fin de chaque année';
export const compareIncidentsTitle = (_: Spoken): string => 'Incidents enregistrés par an';
export const compareIncidentsSubtitle = (_: Spoken, given: { publisher: string | number; end: string | number }): string =>
  `${given.publisher}, selon le lieu ; les zones de comptage dépassent les régions ; les données s’arrêtent le ${given.end}`;
export const compareOneBox = (_: Spoken, given: { box: string | number }): string =>
  `Les deux régions sont comptées dans une seule zone, ${given.box} : les données ne permettent pas de distinguer leurs incidents.`;
export const hereTitle = (_: Spoken): string => 'Ce que l’on sait ici';
export const hereOpen = (_: Spoken): string => 'Que sait-on ici ?';
export const hereTyped = (_: Spoken): string => 'Position';
export const hereGo = (_: Spoken): string => 'Afficher';
export const hereChoose = (_: Spoken): string => 'Choisir sur la carte';
export const hereWhich = (_: Spoken, given: { text: string | number }): string =>
  `« ${given.text} » peut désigner plusieurs lieux. Lequel voulez-vous dire ?`;
export const hereNotRead = (_: Spoken, given: { text: string | number }): string =>
  `« ${given.text} » n’a pas été compris comme une position. Écrivez par exemple 12 26.5N 043 17E ou 12.4417, 43.2833.`;
export const hereWaters = (_: Spoken): string => 'Eaux indicatives des régions de programmes';
export const hereNoWaters = (_: Spoken): string => 'À plus de 200 M de tout État participant à une région de l’atlas.';
export const hereAreas = (_: Spoken): string => 'Zones';
export const hereNoAreas = (_: Spoken, given: { nm: string | number }): string =>
  `Aucune ne la contient ni ne se trouve à moins de ${given.nm} M à cette date.`;
export const hereInside = (_: Spoken, given: { nm: string | number }): string =>
  `à l’intérieur, à ${given.nm} M de la limite`;
export const hereOutside = (_: Spoken, given: { nm: string | number }): string =>
  `à l’extérieur, à ${given.nm} M de la limite`;
export const hereUndecided = (language: Spoken, given: { n: number }): string =>
  `Indécidable pour ${given.n === 1 ? 'une zone' : language.plural(given.n) === 'one' ? `${language.number(given.n)} zone` : `${language.number(given.n)} zones`} : les tables n’ont pas de limites fermées`;
export const hereClosedAreas = (_: Spoken): string => 'Les limites que la source ferme par une côte sont fermées sur la côte de la carte, et approximatives. La distance est celle qui sépare de la limite en mer, non de la côte.';
export const hereCentres = (_: Spoken): string => 'Centre le plus proche de chaque rôle';
export const hereWay = (_: Spoken, given: { nm: string | number; bearing: string | number }): string =>
  `${given.nm} M, relèvement ${given.bearing}°`;
export const hereIncidents = (language: Spoken, given: { n: number; nm: string | number; years: string | number; publisher: string | number }): string =>
  `${given.n === 1 ? 'Un incident' : language.plural(given.n) === 'one' ? `${language.number(given.n)} incident` : `${language.number(given.n)} incidents`} dans les mailles de 1 degré dont le milieu est à moins de ${given.nm} M, ${given.years} ; ${given.publisher}. Les mailles sont grossières : ce n’est pas le décompte d’un cercle.`;
export const hereWithin = (_: Spoken): string => 'À moins de';
export const hereMeasure = (_: Spoken): string => 'Ligne de mesure';
export const hereMeasureTo = (_: Spoken): string => 'Jusqu’à la position';
export const hereGreatCircle = (_: Spoken, given: { nm: string | number; course: string | number }): string =>
  `Orthodromie : ${given.nm} M, route initiale ${given.course}°`;
export const hereRhumbLine = (_: Spoken, given: { nm: string | number; course: string | number }): string =>
  `Loxodromie : ${given.nm} M, route constante ${given.course}°`;
export const hereClear = (_: Spoken): string => 'Effacer';
export const hereWithinWaters = (_: Spoken, given: { states: string | number; regions: string | number }): string =>
  `Eaux indicatives : ${given.states} (${given.regions}).`;
export const hereInAreas = (_: Spoken, given: { areas: string | number }): string =>
  `Dans : ${given.areas}.`;
export const hereInNoArea = (_: Spoken): string => 'Dans aucune zone aux limites fermées connues.';
export const hereNoCentre = (_: Spoken): string => 'Aucun centre en service dont la position soit connue.';
export const hereHours = (_: Spoken, given: { nm: string | number; hours: string | number; knots: string | number }): string =>
  `centre en service le plus proche, ${given.nm} M, ${given.hours} h à ${given.knots} nœuds`;
export const hereMore = (_: Spoken): string => 'En savoir plus sur ce point';
export const hereLess = (_: Spoken): string => 'Réduire';
export const hereDrag = (_: Spoken): string => 'Faites glisser la marque pour mesurer';
export const mapWhich = (_: Spoken): string => 'Plusieurs régions se trouvent ici. Laquelle est visée ?';
export const hereFailed = (_: Spoken, given: { why: string | number }): string =>
  `Une partie n’a pas pu être chargée : ${given.why}`;
export const furtherNone = (_: Spoken): string => 'Rien de tel n’a été trouvé dans les sources lues.';
export const furtherSeriesSummary = (_: Spoken, given: { parts: string | number }): string =>
  `Nombres tels que publiés, chaque éditeur pour lui-même : ${given.parts}.`;
export const furtherSeriesPart = (language: Spoken, given: { name: string | number; n: number }): string =>
  `${given.name} (${given.n === 1 ? 'une année' : language.plural(given.n) === 'one' ? `${language.number(given.n)} année` : `${language.number(given.n)} années`})`;
export const furtherColumnsSeries = (_: Spoken): string => 'Série';
export const furtherColumnsPublisher = (_: Spoken): string => 'Éditeur';
export const furtherColumnsYear = (_: Spoken): string => 'Année';
export const furtherColumnsValue = (_: Spoken): string => 'Valeur';
export const furtherColumnsUnit = (_: Spoken): string => 'Unité';
export const furtherColumnsStatus = (_: Spoken): string => 'Statut';
export const furtherColumnsNote = (_: Spoken): string => 'Note';
export const furtherColumnsDate = (_: Spoken): string => 'Date';
export const furtherColumnsEnd = (_: Spoken): string => 'Jusqu’au';
export const furtherColumnsPlace = (_: Spoken): string => 'Lieu';
export const furtherColumnsEvent = (_: Spoken): string => 'Événement';
export const furtherColumnsCentre = (_: Spoken): string => 'Centre';
export const furtherColumnsParent = (_: Spoken): string => 'Rattaché à';
export const furtherColumnsRole = (_: Spoken): string => 'Rôle';
export const furtherColumnsOpened = (_: Spoken): string => 'Ouverture';
export const furtherColumnsRegions = (_: Spoken): string => 'Régions';
export const furtherColumnsNumber = (_: Spoken): string => 'Nombre d’États';
export const furtherColumnsStates = (_: Spoken): string => 'États';
export const furtherColumnsSubject = (_: Spoken): string => 'Sujet';
export const furtherColumnsGoal = (_: Spoken): string => 'Objectif';
export const furtherColumnsTarget = (_: Spoken): string => 'Cible';
export const furtherColumnsBasis = (_: Spoken): string => 'Fondement';
export const furtherColumnsState = (_: Spoken): string => 'État';
export const furtherColumnsInstrument = (_: Spoken): string => 'Instrument';
export const furtherCrewKidnappedTitle = (_: Spoken): string => 'Membres d’équipage enlevés dans le golfe de Guinée';
export const furtherPeak = (_: Spoken, given: { name: string | number; peak: string | number; peakYear: string | number; rule: string | number; last: string | number; lastYear: string | number; series: string | number }): string =>
  `${given.name} : ${given.peak} en ${given.peakYear}, le nombre publié le plus élevé${given.rule === 'only' ? '' : ` ; ${given.last} en ${given.lastYear}`} (${given.series})`;
export const furtherCrewKidnappedSubtitle = (_: Spoken): string => 'Personnes par an, chaque éditeur pour lui-même ; lacunes où rien n’a été publié ; certains décomptes sont mondiaux, comme indiqué';
export const furtherItcpFundingTitle = (_: Spoken): string => 'Financement du PICT';
export const furtherItcpFundingAsked = (_: Spoken, given: { amount: string | number; years: string | number; share: string | number }): string =>
  `Le PICT demande ${given.amount} millions de dollars des États-Unis pour ${given.years}${!given.share ? '' : ` ; son Fonds en couvre ${given.share} %`}`;
export const furtherItcpFundingSubtitle = (_: Spoken): string => 'Programme intégré de coopération technique de l’OMI, tel que publié ; une barre est aussi large que les années qu’elle couvre ; plus clair : calculé';
export const furtherMilestonesTitle = (language: Spoken, given: { where: string | number; n: number; first: string | number; last: string | number }): string =>
  `${given.where} : ${language.plural(given.n) === 'one' ? `${language.number(given.n)} jalon` : `${language.number(given.n)} jalons`}${!given.first ? '' : ` de ${given.first} à ${given.last}`}`;
export const furtherMilestonesTitlePeriod = (language: Spoken, given: { where: string | number; n: number; total: number; first: string | number; last: string | number }): string =>
  `${given.where} : ${language.plural(given.n) === 'one' ? `${language.number(given.n)} jalon` : `${language.number(given.n)} jalons`} sur ${given.total} datent des années ${given.first} à ${given.last}`;
export const furtherMilestonesTitleYear = (language: Spoken, given: { where: string | number; n: number; total: number; year: string | number }): string =>
  `${given.where} : ${language.plural(given.n) === 'one' ? `${language.number(given.n)} jalon` : `${language.number(given.n)} jalons`} sur ${given.total} datent de ${given.year}`;
export const furtherMilestonesSubtitle = (language: Spoken, given: { named: number }): string =>
  `Un point par événement, à son année ; ${language.plural(given.named) === 'one' ? `${language.number(given.named)} est nommé ci-dessous` : `les ${language.number(given.named)} principaux sont nommés ci-dessous`} ; le tableau les donne tous`;
export const furtherMilestonesSummary = (language: Spoken, given: { n: number; first: string | number; last: string | number }): string =>
  `${given.n === 1 ? 'Un jalon' : language.plural(given.n) === 'one' ? `${language.number(given.n)} jalon` : `${language.number(given.n)} jalons`}, de ${given.first} à ${given.last}.`;
export const furtherCentresTitle = (language: Spoken, given: { count: string | number; n: number; planned: number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'centre en service' : 'centres en service'}${!given.planned ? '' : `, ${language.plural(given.planned) === 'one' ? `${language.number(given.planned)} prévu` : `${language.number(given.planned)} prévus`}`}`;
export const furtherCentresTitleIdle = (language: Spoken, given: { count: string | number; n: number; planned: number; names: string | number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'centre en service' : 'centres en service'}${!given.planned ? '' : `, ${language.plural(given.planned) === 'one' ? `${language.number(given.planned)} prévu` : `${language.number(given.planned)} prévus`}`} ; hors service : ${given.names}`;
export const furtherCentresSubtitle = (_: Spoken, given: { where: string | number }): string =>
  `${given.where} : en grand, les centres ; en petit, les bureaux ; chacun sous ce dont il relève. Plein : en service ; creux : hors service, prévu ou de statut inconnu`;
export const furtherCentresSummary = (language: Spoken, given: { count: string | number; n: number; planned: number; listed: number; roots: number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'centre en service' : 'centres en service'}${!given.planned ? '' : `, ${language.plural(given.planned) === 'one' ? `${language.number(given.planned)} prévu` : `${language.number(given.planned)} prévus`}`}. Avec les bureaux et les autres centres, ${given.listed === 1 ? 'un est listé' : language.plural(given.listed) === 'one' ? `${language.number(given.listed)} est listé` : `${language.number(given.listed)} sont listés`}, dont ${given.roots === 1 ? 'un ne relève d’aucun autre' : language.plural(given.roots) === 'one' ? `${language.number(given.roots)} ne relève d’aucun autre` : `${language.number(given.roots)} ne relèvent d’aucun autre`}.`;
export const furtherCentresAlone = (_: Spoken): string => 'Ne relèvent d’aucun autre centre';
export const furtherMembershipsTitle = (language: Spoken, given: { n: number }): string =>
  `${given.n === 1 ? 'Un État participe' : language.plural(given.n) === 'one' ? `${language.number(given.n)} État participe` : `${language.number(given.n)} États participent`} dans plusieurs régions`;
export const furtherMembershipsSubtitle = (_: Spoken): string => 'Combinaisons de régions dont un État a rejoint les instruments principaux ; la barre compte les États';
export const furtherMembershipsSummary = (language: Spoken, given: { n: number; regions: string | number; states: string | number }): string =>
  `${given.n === 1 ? 'Un État' : language.plural(given.n) === 'one' ? `${language.number(given.n)} État` : `${language.number(given.n)} États`} dans plus d’une région. La combinaison la plus fréquente est ${given.regions} : ${given.states}.`;
export const furtherSdgTitle = (_: Spoken): string => 'Liens avec les objectifs de développement durable';
export const furtherSdgSubtitle = (_: Spoken): string => 'Plein : énoncé par une source ; tireté : lecture déduite ou non vérifiée';
export const furtherSdgSummary = (_: Spoken, given: { subjects: string | number; goals: string | number }): string =>
  `${given.subjects} sujets sont liés à ${given.goals} objectifs.`;
export const furtherSdgTargets = (_: Spoken, given: { list: string | number }): string =>
  `Cibles ${given.list}`;
export const furtherTreatyTitle = (_: Spoken): string => 'Statut des traités dans les sept États de MEPSEAS';
export const furtherTreatySubtitle = (_: Spoken): string => 'Année de participation ; tireté : non partie ; point : non trouvé dans les sources lues ; d’abord les traités comptant le plus de participants';
export const furtherTreatySummary = (_: Spoken, given: { states: string | number; instruments: string | number; found: string | number }): string =>
  `${given.states} États et ${given.instruments} traités ; ${given.found} participations ont été trouvées.`;
export const furtherSdgGoalName = (_: Spoken, given: { goal: string | number }): string =>
  given.goal === '1' ? '1 Pas de pauvreté' : given.goal === '2' ? '2 Faim « zéro »' : given.goal === '3' ? '3 Bonne santé et bien-être' : given.goal === '4' ? '4 Éducation de qualité' : given.goal === '5' ? '5 Égalité entre les sexes' : given.goal === '6' ? '6 Eau propre et assainissement' : given.goal === '7' ? '7 Énergie propre et d’un coût abordable' : given.goal === '8' ? '8 Travail décent et croissance économique' : given.goal === '9' ? '9 Industrie, innovation et infrastructure' : given.goal === '10' ? '10 Inégalités réduites' : given.goal === '11' ? '11 Villes et communautés durables' : given.goal === '12' ? '12 Consommation et production responsables' : given.goal === '13' ? '13 Lutte contre les changements climatiques' : given.goal === '14' ? '14 Vie aquatique' : given.goal === '15' ? '15 Vie terrestre' : given.goal === '16' ? '16 Paix, justice et institutions efficaces' : given.goal === '17' ? '17 Partenariats pour la réalisation des objectifs' : `${given.goal}`;
export const furtherSdgTitleMost = (_: Spoken, given: { n: string | number; subjects: number; goal: string | number }): string =>
  `Sujets liés à l’objectif de développement le plus cité, ${given.n} sur ${given.subjects} : ${given.goal}`;
export const furtherSdgTitleCounted = (language: Spoken, given: { subjects: number; goals: number }): string =>
  `${language.plural(given.subjects) === 'one' ? `${language.number(given.subjects)} sujet lié` : `${language.number(given.subjects)} sujets liés`} à ${language.plural(given.goals) === 'one' ? `${language.number(given.goals)} objectif de développement` : `${language.number(given.goals)} objectifs de développement`}, aucun n’étant seul en tête`;
export const furtherTreatyTitleAll = (_: Spoken, given: { states: string | number; name: string | number }): string =>
  `Les ${given.states} États de MEPSEAS participent tous, d’après les sources, à : ${given.name}`;
export const furtherTreatyTitleMost = (_: Spoken, given: { n: string | number; states: string | number; name: string | number }): string =>
  `Traité où le plus d’États de MEPSEAS ont été trouvés, ${given.n} sur ${given.states} : ${given.name}`;
export const furtherTreatyTitleSome = (language: Spoken, given: { found: string | number; treaties: number; n: string | number; states: string | number }): string =>
  `États de MEPSEAS trouvés dans ${given.found} sur ${language.plural(given.treaties) === 'one' ? `${language.number(given.treaties)} traité` : `${language.number(given.treaties)} traités`}, ${given.n} sur ${given.states} au plus dans chacun`;
export const furtherTreatyTitleNone = (language: Spoken, given: { states: string | number; treaties: number }): string =>
  `Aucun des ${given.states} États de MEPSEAS trouvé dans ${language.plural(given.treaties) === 'one' ? `${language.number(given.treaties)} traité` : `${language.number(given.treaties)} traités`}`;
export const furtherTreatyOthers = (_: Spoken, given: { list: string | number }): string =>
  `Aucune participation de ces États n’a été trouvée à : ${given.list}.`;
export const furtherTreatyNotFound = (_: Spoken): string => 'non trouvé';
export const supportTitle = (_: Spoken, given: { where: string | number }): string =>
  `États et programmes en cours, ${given.where}`;
export const supportTitleAlike = (language: Spoken, given: { low: number; states: string | number }): string =>
  given.low === 0 ? `À notre connaissance, aucun programme en cours ne nomme l’un des ${given.states} États` : language.plural(given.low) === 'one' ? `Chacun des ${given.states} États est nommé par ${language.number(given.low)} programme en cours` : `Chacun des ${given.states} États est nommé par ${language.number(given.low)} programmes en cours`;
export const supportTitleNamed = (language: Spoken, given: { low: number; lowest: string | number; high: string | number; highest: string | number }): string =>
  `Nommés par ${given.low === 0 ? 'aucun programme en cours à notre connaissance' : language.plural(given.low) === 'one' ? `${language.number(given.low)} programme en cours` : `${language.number(given.low)} programmes en cours`} : ${given.lowest} ; par ${given.high} : ${given.highest}`;
export const supportTitleCounted = (language: Spoken, given: { lowest: string | number; states: string | number; low: number; high: string | number; highest: string | number }): string =>
  `${given.lowest} des ${given.states} États ${given.low === 0 ? 'ne sont nommés par aucun programme en cours à notre connaissance' : language.plural(given.low) === 'one' ? 'sont nommés par un seul programme en cours' : `sont nommés par ${language.number(given.low)} programmes en cours seulement`} ; au plus, par ${given.high} : ${given.highest}`;
export const supportTitleSpan = (_: Spoken, given: { states: string | number; low: string | number; high: string | number }): string =>
  `Chacun des ${given.states} États est nommé par ${given.low} à ${given.high} programmes en cours`;
export const supportSubtitle = (language: Spoken, given: { where: string | number; named: string | number; running: number; date: string | number }): string =>
  `${given.where} : États nommés par ${given.named} ${language.plural(given.running) === 'one' ? 'du seul programme' : `des ${language.number(given.running)} programmes`} en cours à notre connaissance, ${given.date} ; en tirets : programmes de statut inconnu`;
export const supportSummary = (language: Spoken, given: { states: number; named: string | number; running: string | number; others: string | number }): string =>
  `${language.plural(given.states) === 'one' ? `${language.number(given.states)} État` : `${language.number(given.states)} États`} ; ${given.named} des ${given.running} programmes en cours en nomment un.${!given.others ? '' : ` En cours sans en nommer : ${given.others}.`}`;
export const supportNone = (_: Spoken): string => 'Aucun programme en cours nommant des États n’a été trouvé dans les sources lues.';
export const supportStatesIn = (_: Spoken): string => 'États nommés';
export const supportColumnsCount = (_: Spoken): string => 'Nombre de programmes en cours';
export const runningTitle = (_: Spoken, given: { where: string | number }): string =>
  `Programmes en cours par an, ${given.where}`;
export const runningTitleMore = (language: Spoken, given: { now: number; year: string | number; past: string | number; before: string | number }): string =>
  `Au moins ${language.plural(given.now) === 'one' ? `${language.number(given.now)} programme` : `${language.number(given.now)} programmes`} en cours en ${given.year}, au plus ${given.past} en ${given.before}`;
export const runningTitleFewer = (language: Spoken, given: { now: number; year: string | number; past: string | number; before: string | number }): string =>
  `Au plus ${language.plural(given.now) === 'one' ? `${language.number(given.now)} programme` : `${language.number(given.now)} programmes`} en cours en ${given.year}, au moins ${given.past} en ${given.before}`;
export const runningTitleNow = (language: Spoken, given: { count: string | number; n: number; year: string | number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'programme' : 'programmes'} en cours en ${given.year}`;
export const runningSubtitle = (_: Spoken, given: { where: string | number }): string =>
  `${given.where} : à la fin de chaque année ; la dernière année à ce jour`;
export const runningSummary = (_: Spoken, given: { from: string | number; first: string | number; to: string | number; last: string | number }): string =>
  `De ${given.from} en ${given.first} à ${given.to} en ${given.last} ; le second nombre compte les programmes peut-être en cours.`;
export const runningCertain = (_: Spoken): string => 'en cours à notre connaissance';
export const runningPossible = (_: Spoken): string => 'peut-être en cours : une date ou le statut est inconnu';
export const runningBegun = (_: Spoken, given: { names: string | number }): string =>
  `Nouveaux : ${given.names}`;
export const runningOver = (_: Spoken, given: { names: string | number }): string =>
  `Plus en cours à notre connaissance : ${given.names}`;
export const fundersTitle = (_: Spoken, given: { where: string | number }): string =>
  `Bailleurs de fonds, ${given.where}`;
export const fundersTitleNone = (language: Spoken, given: { total: number }): string =>
  language.plural(given.total) === 'one' ? `Aucun bailleur de fonds trouvé pour ${language.number(given.total)} programme` : `Aucun bailleur de fonds trouvé pour ${language.number(given.total)} programmes`;
export const fundersTitleMost = (language: Spoken, given: { k: number; n: string | number; total: string | number; names: string | number; unpublished: string | number }): string =>
  `${language.plural(given.k) === 'one' ? 'Premier bailleur de fonds' : 'Premiers bailleurs de fonds'} (${given.n} des ${given.total} programmes) : ${given.names} ; ${given.unpublished} sans montant publié`;
export const fundersTitleMany = (_: Spoken, given: { funders: string | number; funded: string | number; total: string | number; unpublished: string | number }): string =>
  `${given.funders} bailleurs de fonds nommés pour ${given.funded} des ${given.total} programmes ; ${given.unpublished} sans montant publié`;
export const fundersSubtitle = (_: Spoken, given: { where: string | number; date: string | number }): string =>
  `${given.where} : tous les programmes recensés, un carré chacun, ${given.date}`;
export const fundersSummary = (language: Spoken, given: { funders: number; total: number; notFound: string | number }): string =>
  `${language.plural(given.funders) === 'one' ? `${language.number(given.funders)} bailleur` : `${language.number(given.funders)} bailleurs`} de fonds pour ${language.plural(given.total) === 'one' ? `${language.number(given.total)} programme` : `${language.number(given.total)} programmes`} ; aucun trouvé pour ${given.notFound}.`;
export const fundersOthers = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} autre` : `${language.number(given.n)} autres`;
export const fundersNotFound = (_: Spoken): string => 'Non trouvé';
export const fundersPublished = (_: Spoken, given: { published: string | number; n: string | number }): string =>
  `${given.published} sur ${given.n}`;
export const fundersAmounts = (_: Spoken): string => 'Montants publiés, et pour combien';
export const fundersNoAmount = (_: Spoken): string => 'Aucun montant publié';
export const fundersOtherProgrammes = (_: Spoken): string => 'Terminés, prévus ou de statut inconnu';
export const fundersAll = (_: Spoken): string => 'Tous';
export const fundersRunning = (_: Spoken): string => 'En cours';
export const fundersCounts = (_: Spoken, given: { all: string | number; running: string | number }): string =>
  `${given.all}, dont ${given.running} en cours`;
export const fundersKeyOther = (_: Spoken): string => 'terminé, prévu ou de statut inconnu';
export const fundersFoot = (_: Spoken): string => 'Un programme à deux bailleurs figure sur les deux lignes, un programme actif dans deux régions dans les deux colonnes, chaque fois pour son montant entier. Les montants ne sont jamais additionnés entre monnaies.';
export const fundersFootRegion = (_: Spoken): string => 'Un programme à deux bailleurs figure sur les deux lignes, un programme aux activités de deux types dans les deux colonnes. Les montants sont ceux de tout le programme, qui peut agir dans d’autres régions aussi, et ne sont jamais additionnés entre monnaies.';
export const fundersNoActivity = (_: Spoken): string => 'Sans activité nommée';
export const fundersColumn = (_: Spoken): string => 'Bailleur de fonds';
export const fundersWithAmount = (_: Spoken): string => 'Avec un montant publié';
export const figureIcs = (_: Spoken): string => 'Fichier de calendrier (.ics)';
export const calendarTitle = (_: Spoken, given: { where: string | number }): string =>
  `Calendrier, ${given.where}`;
export const calendarTitleEnds = (language: Spoken, given: { n: number; date: string | number; name: string | number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} programme doit prendre fin` : `${language.number(given.n)} programmes doivent prendre fin`} d’ici deux ans ; le prochain, ${given.date} : ${given.name}`;
export const calendarTitleEvents = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} événement daté` : `${language.number(given.n)} événements datés`} d’ici deux ans, sans fin de programme`;
export const calendarTitleNothing = (_: Spoken): string => 'Aucun événement daté trouvé pour les deux ans à venir';
export const calendarSubtitle = (_: Spoken, given: { where: string | number }): string =>
  `${given.where} : événements datés de l’année écoulée (anneaux) et des deux ans à venir, avec la précision de leurs sources`;
export const calendarSummary = (language: Spoken, given: { coming: number; past: number }): string =>
  `${language.plural(given.coming) === 'one' ? `${language.number(given.coming)} événement daté` : `${language.number(given.coming)} événements datés`} d’ici deux ans ; ${`${language.number(given.past)}`} dans l’année écoulée.`;
export const calendarNone = (_: Spoken): string => 'Aucun événement daté de ces années n’a été trouvé dans les sources lues.';
export const galleryTitle = (_: Spoken): string => 'Toutes les figures';
export const gallerySentence = (_: Spoken, given: { n: number }): string =>
  `${given.n} figures, chacune avec son tableau, ses fichiers et ses sources. Choisissez une région pour les voir pour elle.`;
export const galleryAllSubjects = (_: Spoken): string => 'tous les sujets';
export const gallerySubject = (_: Spoken): string => 'Sujet';
export const galleryRegion = (_: Spoken): string => 'Région';
export const galleryWord = (_: Spoken): string => 'Mot';
export const galleryFound = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} figure` : `${language.number(given.n)} figures`;
export const galleryNothing = (_: Spoken): string => 'Aucune figure ne contient ces mots.';
export const galleryWithout = (_: Spoken, given: { names: string | number }): string =>
  `Rien à dessiner ici pour l’instant : ${given.names}.`;
export const foldAll = (_: Spoken, given: { n: string | number }): string =>
  `Afficher les ${given.n}`;
export const foldLess = (_: Spoken): string => 'Afficher moins';
export const foldPrinted = (_: Spoken, given: { first: string | number; n: string | number }): string =>
  `Affichés : ${given.first} sur ${given.n}`;
export const foldFigure = (_: Spoken, given: { name: string | number }): string =>
  `Figure : ${given.name}`;
export const incidentsLayer = (_: Spoken): string => 'Incidents';
export const incidentsTitle = (_: Spoken): string => 'Incidents par maille de 1 degré';
export const incidentsPublisher = (_: Spoken): string => 'Données de';
export const incidentsRange = (_: Spoken, given: { low: string | number; high: string | number }): string =>
  `${given.low} à ${given.high}`;
export const incidentsRangeOpen = (_: Spoken, given: { low: string | number }): string =>
  `${given.low} et plus`;
export const incidentsShown = (language: Spoken, given: { n: number; years: string | number; publisher: string | number }): string =>
  `${given.n === 1 ? 'Un incident enregistré' : language.plural(given.n) === 'one' ? `${language.number(given.n)} incident enregistré` : `${language.number(given.n)} incidents enregistrés`} sur toutes les mers en ${given.years} : ${given.publisher}.`;
export const incidentsShownHere = (_: Spoken, given: { where: string | number; n: string | number }): string =>
  `Dont ${given.where} : ${given.n}.`;
export const incidentsEnds = (_: Spoken, given: { publisher: string | number; date: string | number }): string =>
  `Les données de ${given.publisher} s’arrêtent le ${given.date} ; rien n’est connu ici au-delà.`;
export const incidentsFrom = (_: Spoken): string => 'À partir de l’année';
export const incidentsOneYear = (_: Spoken): string => 'seulement l’année affichée';
export const incidentsKinds = (_: Spoken): string => 'Types';
export const incidentsPeak = (_: Spoken, given: { rule: string | number; peakYear: string | number; peak: string | number; last: string | number; lastYear: string | number }): string =>
  given.rule === 'fell' ? `Les incidents enregistrés ont culminé en ${given.peakYear} (${given.peak}) et sont tombés à ${given.last} en ${given.lastYear}` : given.rule === 'most' ? `Le plus d’incidents enregistrés en ${given.peakYear} (${given.peak}) ; ${given.last} en ${given.lastYear}` : `Le plus d’incidents enregistrés en ${given.peakYear} (${given.peak})`;
export const incidentsTotalsNewest = (_: Spoken, given: { totals: string | number }): string =>
  `Derniers totaux d’incidents publiés : ${given.totals}`;
export const incidentsFigureTitle = (_: Spoken, given: { where: string | number }): string =>
  `Incidents enregistrés par année et par type, ${given.where}`;
export const incidentsFigureSubtitle = (_: Spoken, given: { publisher: string | number; end: string | number }): string =>
  `Nombre par an ; ${given.publisher}, dont les données s’arrêtent le ${given.end} ; selon le lieu, non selon l’auteur`;
export const incidentsFigureSummary = (_: Spoken, given: { from: string | number; to: string | number; most: string | number; year: string | number }): string =>
  `De ${given.from} à ${given.to} ; au plus ${given.most} en un an, en ${given.year}. Un nombre bas peut signifier peu de signalements.`;
export const incidentsSharedBox = (_: Spoken, given: { words: string | number; regions: string | number }): string =>
  `${given.words}. Une seule zone de comptage pour ${given.regions} : la figure de chacune montre les mêmes incidents.`;
export const incidentsYear = (_: Spoken): string => 'Année';
export const incidentsTotal = (_: Spoken): string => 'Total';
export const incidentsNone = (_: Spoken): string => 'Aucun décompte d’incidents n’est publié pour cette région dans les sources lues.';
export const incidentsPoint = (_: Spoken, given: { year: string | number; n: string | number; kind: string | number }): string =>
  `${given.year} : ${given.n}, ${given.kind}`;
export const incidentsArea = (_: Spoken, given: { kind: string | number; date: string | number }): string =>
  `${given.kind} ; début : ${given.date}`;
export const incidentsTotalsTitle = (_: Spoken): string => 'Totaux tels que publiés';
export const incidentsTotalsSubtitle = (_: Spoken): string => 'Incidents par an, chaque éditeur pour lui-même ; lacunes où rien n’a été trouvé ; à ne jamais additionner';
export const incidentsTotalsSummary = (_: Spoken, given: { parts: string | number }): string =>
  `Totaux publiés pour toutes les mers. ${given.parts}`;
export const incidentsTotalsPart = (_: Spoken, given: { publisher: string | number; n: string | number; from: string | number; to: string | number }): string =>
  `${given.publisher} : ${given.n} années entre ${given.from} et ${given.to}.`;
export const incidentsPublisherColumn = (_: Spoken): string => 'Éditeur';
export const incidentsScope = (_: Spoken): string => 'Portée';
export const incidentsSeenAt = (_: Spoken): string => 'Vu à';
export const timeLabel = (_: Spoken): string => 'Date affichée';
export const timeToday = (_: Spoken): string => 'aujourd’hui';
export const timeTodayButton = (_: Spoken): string => 'Aujourd’hui';
export const timeAsOfWord = (_: Spoken): string => 'État au';
export const timeAsOf = (_: Spoken, given: { when: string | number }): string =>
  `L’atlas tel qu’il était fin ${given.when}.`;
export const timeBackToToday = (_: Spoken): string => 'Revenir à aujourd’hui';
export const timePlay = (_: Spoken): string => 'Dérouler les années';
export const timePause = (_: Spoken): string => 'Pause';
export const timeSpeed = (_: Spoken): string => 'Vitesse';
export const timeNotYet = (_: Spoken, given: { name: string | number; when: string | number }): string =>
  `${given.name} n’existait pas fin ${given.when}, d’après les dates des sources lues.`;
export const timeNothingYet = (_: Spoken): string => 'Aucun instrument principal de cette région n’avait encore été adopté. ';
export const timeRange = (_: Spoken, given: { low: string | number; high: string | number }): string =>
  `${given.low} à ${given.high}`;
export const timeUncertain = (language: Spoken, given: { n: number }): string =>
  given.n === 1 ? 'Une participation a peut-être déjà commencé : on n’en connaît qu’un intervalle ou une source plus tardive' : language.plural(given.n) === 'one' ? `${language.number(given.n)} participation a peut-être déjà commencé : on n’en connaît qu’un intervalle ou une source plus tardive` : `${language.number(given.n)} participations ont peut-être déjà commencé : on n’en connaît qu’un intervalle ou une source plus tardive`;
export const timeUndated = (language: Spoken, given: { n: number }): string =>
  given.n === 1 ? 'une participation n’a pas de date publiée' : language.plural(given.n) === 'one' ? `${language.number(given.n)} participation n’a pas de date publiée` : `${language.number(given.n)} participations n’ont pas de date publiée`;
export const timeChanges = (_: Spoken, given: { year: string | number; events: string | number }): string =>
  `${given.year} : ${given.events}`;
export const timeNoChanges = (_: Spoken, given: { year: string | number }): string =>
  `${given.year} : rien de daté`;
export const timeLeft = (_: Spoken, given: { name: string | number }): string =>
  `retrait : ${given.name}`;
export const timeChanged = (_: Spoken, given: { when: string | number }): string =>
  `Ce qui a changé : ${given.when}`;
export const sinceChoose = (_: Spoken): string => 'Comparer avec…';
export const sinceCompared = (_: Spoken, given: { when: string | number }): string =>
  `Comparaison avec la situation fin ${given.when}.`;
export const sinceLeave = (_: Spoken): string => 'Afficher une seule date';
export const sinceList = (_: Spoken): string => 'Ce qui est apparu et ce qui a disparu';
export const sinceNothing = (_: Spoken): string => 'Rien de daté n’a changé entre les deux dates.';
export const sinceKey = (_: Spoken, given: { when: string | number }): string =>
  `Depuis fin ${given.when}`;
export const sinceMark = (_: Spoken, given: { change: string | number; when: string | number }): string =>
  given.change === 'new' ? `Nouveau depuis fin ${given.when}` : given.change === 'gone' ? `Disparu depuis fin ${given.when}` : `Modifié depuis fin ${given.when}`;
export const sinceNames = (_: Spoken, given: { mark: string | number; names: string | number }): string =>
  `${given.mark} : ${given.names}`;
export const sinceCounted = (_: Spoken, given: { when: string | number; changes: string | number }): string =>
  `Depuis fin ${given.when} : ${given.changes}.`;
export const sinceSame = (_: Spoken, given: { when: string | number }): string =>
  `Inchangé depuis fin ${given.when}.`;
export const sinceOneTime = (_: Spoken, given: { when: string | number }): string =>
  `Une seule date est représentée, sans comparaison avec ${given.when}.`;
export const sinceWas = (_: Spoken, given: { change: string | number; before: string | number }): string =>
  `${given.change} (avant : ${given.before})`;
export const timeMore = (_: Spoken, given: { n: string | number }): string =>
  `et ${given.n} de plus`;
export const timeMoreNames = (_: Spoken, given: { names: string | number; n: string | number }): string =>
  `${given.names} et ${given.n} de plus`;
export const timelineTitle = (language: Spoken, given: { n: number; where: string | number }): string =>
  `${given.n === 1 ? 'Un programme' : language.plural(given.n) === 'one' ? `${language.number(given.n)} programme` : `${language.number(given.n)} programmes`} et leurs phases, ${given.where}`;
export const timelineTitleRuns = (language: Spoken, given: { running: number; n: string | number; ends: number }): string =>
  `${given.running} programmes sur ${given.n} ${language.plural(given.running) === 'one' ? 'est en cours' : 'sont en cours'}${given.ends === 0 ? '' : language.plural(given.ends) === 'one' ? ` ; ${language.number(given.ends)} se termine dans l’année` : ` ; ${language.number(given.ends)} se terminent dans l’année`}`;
export const timelineWorldwide = (_: Spoken): string => 'toutes les régions';
export const timelineSubtitle = (_: Spoken, given: { where: string | number }): string =>
  `${given.where} : durée de chaque programme telle que publiée ; bords flous pour les dates connues au mois ou à l’année`;
export const timelineKeySoft = (_: Spoken): string => 'connu à l’année près';
export const timelineKeyOpen = (_: Spoken): string => 'sans fin indiquée';
export const timelineKeyPlanned = (_: Spoken): string => 'prévu';
export const timelineKeyPassed = (_: Spoken): string => 'fin prévue dépassée';
export const timelineKeyWindow = (_: Spoken): string => 'connu comme intervalle';
export const timelineKeyPhases = (_: Spoken): string => 'phases';
export const timelineStartUnknown = (_: Spoken): string => 'début non publié';
export const timelineEndUnknown = (_: Spoken): string => 'fin non publiée';
export const timelineDatesUnknown = (_: Spoken): string => 'dates non publiées';
export const timelineToday = (_: Spoken): string => 'aujourd’hui';
export const timelineMilestones = (_: Spoken): string => 'Jalons';
export const timelineInstruments = (_: Spoken): string => 'Instruments';
export const timelineColumnsProgramme = (_: Spoken): string => 'Programme';
export const timelineColumnsPhase = (_: Spoken): string => 'Phase';
export const timelineColumnsKind = (_: Spoken): string => 'Nature';
export const timelineColumnsStart = (_: Spoken): string => 'Début';
export const timelineColumnsEnd = (_: Spoken): string => 'Fin';
export const timelineColumnsStatus = (_: Spoken): string => 'Statut';
export const timelineColumnsFunders = (_: Spoken): string => 'Financement';
export const timelineSummary = (language: Spoken, given: { n: number; running: string | number; ended: string | number; unknown: string | number }): string =>
  `${given.n === 1 ? 'Un programme' : language.plural(given.n) === 'one' ? `${language.number(given.n)} programme` : `${language.number(given.n)} programmes`} : ${given.running} en cours, ${given.ended} terminés, ${given.unknown} au statut inconnu.`;
export const participationTitle = (_: Spoken, given: { instruments: string | number }): string =>
  `États participants : ${given.instruments}`;
export const participationBounds = (_: Spoken, given: { low: string | number; high: string | number; name: string | number }): string =>
  `Au moins ${given.low}, au plus ${given.high} États participent : ${given.name}`;
export const participationYear = (language: Spoken, given: { n: number; year: string | number; name: string | number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} État participe` : `Les ${language.number(given.n)} États participent`} depuis ${given.year} : ${given.name}`;
export const participationWaves = (_: Spoken, given: { first: string | number; second: string | number; name: string | number }): string =>
  `Les États ont rejoint l’instrument en deux vagues, ${given.first} et ${given.second} : ${given.name}`;
export const participationTitleAll = (_: Spoken): string => 'États participant aux instruments principaux, par région';
export const participationTitleEvery = (_: Spoken, given: { n: string | number; total: string | number }): string =>
  `Dans ${given.n} des ${given.total} régions, tous les États participent`;
export const participationSubtitle = (_: Spoken): string => 'Nombre d’États ; en clair là où l’on ne sait pas depuis quand';
export const participationUndated = (_: Spoken): string => 'sans aucune date';
export const participationDated = (_: Spoken): string => 'avec une date';
export const participationWindow = (_: Spoken): string => 'participe peut-être : date non publiée, ou un intervalle';
export const participationTotal = (_: Spoken, given: { n: string | number; dated: string | number }): string =>
  `${given.n} en tout, dont ${given.dated} avec une date`;
export const participationNone = (_: Spoken): string => 'Aucune participation datée n’a été trouvée dans les sources lues.';
export const participationColumnsInstrument = (_: Spoken): string => 'Instrument';
export const participationColumnsState = (_: Spoken): string => 'État';
export const participationColumnsStatus = (_: Spoken): string => 'Statut';
export const participationColumnsDate = (_: Spoken): string => 'Date';
export const participationSummary = (_: Spoken, given: { parts: string | number }): string =>
  `Marches au fil des ans. ${given.parts}`;
export const participationPart = (language: Spoken, given: { name: string | number; count: string | number; n: number; undated: string | number }): string =>
  `${given.name} : ${given.count} ${language.plural(given.n) === 'one' ? 'État' : 'États'}${!given.undated ? '' : `, dont ${given.undated} sans aucune date`}.`;
export const participationPoint = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} État` : `${language.number(given.n)} États`;
export const participationSeen = (_: Spoken, given: { date: string | number }): string =>
  `au plus tard : ${given.date}`;
export const participationList = (_: Spoken): string => 'États et leurs dates';
export const aboutTitle = (_: Spoken): string => 'À propos de Roadstead';
export const aboutSentence = (_: Spoken): string => 'Roadstead est un atlas des programmes régionaux de sûreté maritime : qui a convenu de faire quoi en mer, où, depuis quand et avec l’aide de qui.';
export const aboutWhat = (_: Spoken): string => 'Ce que c’est';
export const aboutWhatText = (_: Spoken): string => 'Chaque donnée nomme sa source et en garde la précision : un intervalle reste un intervalle, l’inconnu n’est ni zéro ni une supposition, et ce qui est déduit dit comment. Ce n’est ni une situation opérationnelle, ni un suivi de navires, ni une opinion sur les frontières.';
export const aboutDisclaimer = (_: Spoken): string => 'Frontières et appellations';
export const aboutDisclaimerText = (_: Spoken): string => 'Les appellations employées et la présentation des données sur les cartes n’impliquent aucune prise de position quant au statut juridique des pays, territoires, villes ou zones, ou de leurs autorités, ni quant au tracé de leurs frontières ou limites. Les lignes en tirets indiquent des frontières contestées ou non encore convenues.';
export const aboutWaters = (_: Spoken): string => 'Eaux des membres';
export const aboutWatersText = (_: Spoken): string => 'À titre indicatif : eaux à moins de 200 milles marins des côtes participantes, partagées par la ligne médiane avec toute autre côte. Elles sont calculées et ne sont pas une frontière maritime.';
export const aboutLicences = (_: Spoken): string => 'Licences';
export const aboutLicenceCode = (_: Spoken): string => 'Code : MIT. Tables de données : CC BY 4.0 ; chaque source garde ses propres droits et est nommée.';
export const aboutLicenceBoundaries = (_: Spoken): string => 'Frontières : données géographiques des Nations Unies et Natural Earth, généralisées dans plotly.js 3.7 (MIT).';
export const aboutLicenceTypeface = (_: Spoken): string => 'Caractères : IBM Plex Sans, SIL Open Font License 1.1. Moteur de carte : MapLibre GL JS, BSD 3 clauses.';
export const aboutDownload = (_: Spoken): string => 'Toutes les données en un fichier';
export const aboutRecord = (_: Spoken): string => 'La fiche du PICT';
export const changesTitle = (_: Spoken): string => 'Ce qui a changé';
export const changesSentence = (_: Spoken, given: { edition: string | number }): string =>
  `Ce qui est nouveau, ce qui a changé et ce qui a disparu dans les données, édition par édition. L’édition actuelle est ${given.edition}.`;
export const changesEdition = (_: Spoken, given: { edition: string | number }): string =>
  `Édition ${given.edition}`;
export const changesSince = (_: Spoken, given: { day: string | number; since: string | number; counts: string | number }): string =>
  `Comparée le ${given.day} à l’édition ${given.since} : ${given.counts}.`;
export const changesCount = (language: Spoken, given: { kind: string | number; n: number }): string =>
  given.kind === 'added' ? language.plural(given.n) === 'one' ? `${language.number(given.n)} nouveau` : `${language.number(given.n)} nouveaux` : given.kind === 'changed' ? language.plural(given.n) === 'one' ? `${language.number(given.n)} modifié` : `${language.number(given.n)} modifiés` : language.plural(given.n) === 'one' ? `${language.number(given.n)} disparu` : `${language.number(given.n)} disparus`;
export const changesTable = (_: Spoken, given: { table: string | number; counts: string | number }): string =>
  `${given.table} : ${given.counts}`;
export const changesShared = (_: Spoken): string => 'Ce qui concerne toutes les régions';
export const changesCell = (_: Spoken, given: { column: string | number; before: string | number; after: string | number }): string =>
  `${given.column} : était ${given.before}, est ${given.after}`;
export const changesText = (_: Spoken, given: { column: string | number }): string =>
  `${given.column} : texte récrit`;
export const changesColumn = (_: Spoken, given: { kind: string | number; column: string | number }): string =>
  given.kind === 'added' ? `nouvelle colonne ${given.column}` : `colonne ${given.column} supprimée`;
export const changesEmpty = (_: Spoken): string => 'vide';
export const changesNone = (_: Spoken): string => 'Aucun changement entre éditions n’est enregistré.';
export const changesFeed = (_: Spoken): string => 'Suivre par un flux (Atom)';
export const changesCompare = (_: Spoken): string => 'Comparer une autre édition';
export const changesCompareHint = (_: Spoken): string => 'Choisissez ou déposez ici un paquet de données de l’atlas ou d’une de ses régions, de n’importe quelle édition. Il reste sur cette machine. Il est comparé au même paquet de ce site ; sans réseau, celui-ci est disponible si tout l’atlas est conservé sur cet appareil.';
export const changesFromTo = (_: Spoken, given: { before: string | number; after: string | number; counts: string | number }): string =>
  `De ${given.before} à ${given.after} : ${given.counts}.`;
export const changesSame = (_: Spoken, given: { before: string | number; after: string | number }): string =>
  `Aucune différence : ${given.before} et ${given.after} contiennent les mêmes données.`;
export const changesOfFile = (_: Spoken, given: { edition: string | number; file: string | number }): string =>
  `l’édition ${given.edition} (${given.file})`;
export const changesOfSite = (_: Spoken, given: { edition: string | number }): string =>
  `l’édition ${given.edition} (cet atlas)`;
export const changesApart = (_: Spoken, given: { part: string | number }): string =>
  given.part === 'region' ? 'La comparaison porte sur les lignes de cette région et, dans les tables communes à toutes les régions, sur les lignes que contiennent les deux paquets. Les nombres d’incidents ne sont pas comparés.' : 'Les nombres d’incidents et les traductions ne sont pas comparés.';
export const coverageTitle = (_: Spoken): string => 'Ce qui est connu et ce qui manque';
export const coverageSentence = (_: Spoken): string => 'Pour chaque région : la date de revue des données, combien d’entrées répondent à chaque question, et lesquelles n’y répondent pas. Rien n’est estimé : tout est compté à partir des tables.';
export const coverageReviewed = (_: Spoken, given: { day: string | number }): string =>
  `Revue dans son ensemble le ${given.day}.`;
export const coverageQuestion = (_: Spoken): string => 'Question';
export const coverageKnown = (_: Spoken): string => 'Réponses';
export const coverageMissing = (_: Spoken): string => 'Inconnu';
export const coverageOf = (_: Spoken, given: { known: string | number; total: string | number }): string =>
  `${given.known} sur ${given.total}`;
export const coverageComplete = (_: Spoken): string => 'complet';
export const coverageGaps = (_: Spoken, given: { names: string | number }): string =>
  `Nommées par un instrument, sans programme en cours ni de statut inconnu : ${given.names}.`;
export const coverageUnknown = (_: Spoken, given: { names: string | number }): string =>
  `Nommées par un instrument, avec des programmes de statut inconnu seulement : ${given.names}.`;
export const coverageNoGaps = (_: Spoken): string => 'Chaque activité nommée par un instrument a un programme.';
export const coverageAll = (_: Spoken, given: { n: string | number }): string =>
  `Liste (${given.n})`;
export const coverageVerified = (_: Spoken): string => 'Comment les données ont été vérifiées';
export const coverageVerifiedText = (_: Spoken): string => 'Une donnée compte une fois, selon la meilleure de ses sources.';
export const coverageFacts = (_: Spoken): string => 'Données';
export const dataTitle = (_: Spoken): string => 'Données ouvertes';
export const dataSentence = (_: Spoken): string => 'Chaque table de l’atlas, ses tracés et ses dates à venir, en fichiers à adresse stable, libres d’emploi sous CC BY 4.0.';
export const dataTables = (_: Spoken): string => 'Tables';
export const dataTablesText = (_: Spoken): string => 'Chacune contient les lignes de toutes les régions. Le descripteur donne le sens de chaque colonne.';
export const dataTable = (_: Spoken): string => 'Table';
export const dataRows = (_: Spoken): string => 'Lignes';
export const dataFiles = (_: Spoken): string => 'Fichiers';
export const dataDescriptor = (_: Spoken): string => 'Descripteur (Frictionless Data Package)';
export const dataShapes = (_: Spoken): string => 'Tracés et dates';
export const dataPackages = (_: Spoken): string => 'Paquets';
export const dataPackagesText = (_: Spoken): string => 'Tables, descripteur et sources en un fichier : de tout l’atlas et de chaque région, avec ses incidents.';
export const dataLicence = (_: Spoken, given: { edition: string | number }): string =>
  `Édition ${given.edition}. Tables de données : CC BY 4.0 ; nommez Roadstead et l’édition, et la source de ce que vous citez. Chaque source garde ses propres droits. Les comptes d’incidents relèvent des conditions de leurs éditeurs.`;
export const calendarName = (_: Spoken): string => 'Roadstead : événements datés à venir';
export const calendarAbout = (_: Spoken, given: { edition: string | number }): string =>
  `Événements datés des programmes régionaux de sûreté maritime encore à venir. Édition ${given.edition}.`;
export const calendarEvent = (_: Spoken, given: { kind: string | number; name: string | number }): string =>
  given.kind === 'programmeStart' ? `${given.name} : début` : given.kind === 'programmeEnd' ? `${given.name} : fin` : given.kind === 'phaseStart' ? `${given.name} : début` : given.kind === 'phaseEnd' ? `${given.name} : fin` : given.kind === 'areaStart' ? `${given.name} : prise d’effet` : given.kind === 'areaEnd' ? `${given.name} : fin` : given.kind === 'centre' ? `${given.name} : ouverture` : `${given.name} : entrée en vigueur`;
export const aboutOpen = (_: Spoken): string => 'Données ouvertes';
export const sourcesPageTitle = (_: Spoken): string => 'Sources';
export const translationByMachine = (_: Spoken): string => 'Traduction automatique.';
export const translationOriginal = (_: Spoken): string => 'Texte original';
export const translationOriginalShown = (_: Spoken): string => 'Texte original, en anglais.';
export const translationBack = (_: Spoken): string => 'Traduction';
export const translationMissing = (_: Spoken): string => 'Ce qui est en anglais n’est pas encore traduit.';
export const aboutTranslations = (_: Spoken): string => 'Les textes des données dans d’autres langues que l’anglais ont été traduits automatiquement et n’ont été relus par personne ; les pages le disent et donnent le texte anglais, qui fait foi.';
export const ownTitle = (_: Spoken): string => 'Vos propres données';
export const ownPromise = (_: Spoken): string => 'Ouvrez un fichier à vous à côté de l’atlas. Il reste sur cet appareil : rien n’est envoyé, et aucun lien ne le contient.';
export const ownFormats = (_: Spoken): string => 'Tableaux (CSV, TSV, classeurs Excel, paquets de données), KML, GPX, shapefiles compressés, activités de l’IITA, GeoJSON, TopoJSON et JSON ; les archives d’incidents de la NGA, du BMI, de l’OMI et du ReCAAP sont reconnues à leurs colonnes. Vous pouvez aussi déposer un fichier n’importe où sur la carte.';
export const ownPick = (_: Spoken): string => 'Choisir un fichier';
export const ownPaste = (_: Spoken): string => 'Ou coller un tableau';
export const ownPastedName = (_: Spoken): string => 'tableau collé';
export const ownRead = (_: Spoken): string => 'Lire';
export const ownDropHere = (_: Spoken): string => 'Déposez le fichier ici : il reste sur cet appareil';
export const ownShownFiles = (_: Spoken): string => 'Fichiers affichés';
export const ownOpen = (_: Spoken): string => 'Ouvrir';
export const ownGo = (_: Spoken): string => 'Y aller';
export const ownFiles = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'Un fichier' : language.plural(given.n) === 'many' ? `${language.number(given.n)} de fichiers` : `${language.number(given.n)} fichiers`;
export const ownRemove = (_: Spoken): string => 'Retirer';
export const ownRemoveNamed = (_: Spoken, given: { file: string | number }): string =>
  `Retirer ${given.file}`;
export const ownShownNow = (language: Spoken, given: { n: number; total: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} ligne sur ${language.number(given.total)} sur la carte` : language.plural(given.n) === 'many' ? `${language.number(given.n)} de lignes sur ${language.number(given.total)} sur la carte` : `${language.number(given.n)} lignes sur ${language.number(given.total)} sur la carte`;
export const ownThinned = (_: Spoken): string => 'Là où des lignes sont plus proches que la largeur d’un point, un seul point est dessiné, celui de la catégorie la plus grave. La liste et les figures comptent chaque ligne.';
export const ownReading = (_: Spoken): string => 'Lecture du fichier.';
export const ownCancel = (_: Spoken): string => 'Annuler';
export const ownOther = (_: Spoken): string => 'Autre fichier';
export const ownNextFile = (_: Spoken): string => 'Fichier suivant';
export const ownWaiting = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'Un autre fichier attend.' : language.plural(given.n) === 'many' ? `${language.number(given.n)} d’autres fichiers attendent.` : `${language.number(given.n)} autres fichiers attendent.`;
export const ownChangeColumns = (_: Spoken): string => 'Modifier les colonnes';
export const ownBack = (_: Spoken): string => 'Retour';
export const ownArchive = (_: Spoken, given: { name: string | number }): string =>
  `Reconnu à ses colonnes : ${given.name}.`;
export const ownColumnsHint = (_: Spoken): string => 'Vérifiez comment chaque colonne est comprise.';
export const ownColumnsKept = (_: Spoken): string => 'Un changement est retenu pour les fichiers qui ont les mêmes colonnes.';
export const ownPart = (_: Spoken): string => 'Feuille ou couche';
export const ownQuestions = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} colonne peut se lire de plusieurs façons. Choisissez le sens voulu.` : language.plural(given.n) === 'many' ? `${language.number(given.n)} de colonnes peuvent se lire de plusieurs façons. Choisissez le sens de chacune.` : `${language.number(given.n)} colonnes peuvent se lire de plusieurs façons. Choisissez le sens de chacune.`;
export const ownFirstRows = (_: Spoken): string => 'Premières lignes du fichier';
export const ownColumnIs = (_: Spoken, given: { column: string | number }): string =>
  `La colonne ${given.column} est`;
export const ownReadAs = (_: Spoken, given: { column: string | number }): string =>
  `Comment ${given.column} se lit`;
export const ownMeans = (_: Spoken, given: { example: string | number }): string =>
  `${given.example} signifie`;
export const ownBlankEnd = (_: Spoken): string => 'Une fin vide signifie';
export const ownDaysOpen = (_: Spoken, given: { from: string | number }): string =>
  `${given.from}, toujours en cours`;
export const ownChoose = (_: Spoken): string => 'choisir';
export const ownKinds = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} mot pour les types, et ce qu’il désigne` : language.plural(given.n) === 'many' ? `${language.number(given.n)} de mots pour les types, et ce qu’ils désignent` : `${language.number(given.n)} mots pour les types, et ce qu’ils désignent`;
export const ownKindsHint = (_: Spoken): string => 'Les mots du fichier sont conservés. Indiquez ici à quel type de l’atlas chacun appartient.';
export const ownWord = (_: Spoken): string => 'Mot du fichier';
export const ownNoWord = (_: Spoken): string => 'aucun mot';
export const ownStandsFor = (_: Spoken): string => 'Désigne';
export const ownWordIs = (_: Spoken, given: { word: string | number }): string =>
  `${given.word} désigne`;
export const ownByText = (_: Spoken): string => 'd’après le texte de la ligne';
export const ownEquationTitle = (_: Spoken): string => 'Lignes du fichier';
export const ownEquation = (language: Spoken, given: { read: number; taken: number; aside: number }): string =>
  `${language.plural(given.read) === 'one' ? `${language.number(given.read)} ligne lue` : language.plural(given.read) === 'many' ? `${language.number(given.read)} de lignes lues` : `${language.number(given.read)} lignes lues`} = ${language.number(given.taken)} reprises + ${language.number(given.aside)} mises de côté`;
export const ownPlaced = (language: Spoken, given: { placed: number; dated: number }): string =>
  `Parmi les lignes reprises, ${language.number(given.placed)} ont un lieu sur la carte et ${language.number(given.dated)} ont une date.`;
export const ownRepeats = (_: Spoken, given: { line: string | number }): string =>
  `répète la ligne ${given.line}`;
export const ownNotes = (_: Spoken): string => 'Remarques';
export const ownLines = (_: Spoken, given: { more: string | number; lines: string | number }): string =>
  given.more === 'one' ? `ligne ${given.lines}` : given.more === 'yes' ? `lignes ${given.lines}, entre autres` : `lignes ${given.lines}`;
export const ownAside = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} ligne mise de côté` : language.plural(given.n) === 'many' ? `${language.number(given.n)} de lignes mises de côté` : `${language.number(given.n)} lignes mises de côté`;
export const ownAsideSave = (_: Spoken): string => 'Enregistrer en CSV les lignes mises de côté';
export const ownAsideFile = (_: Spoken, given: { file: string | number }): string =>
  `${given.file}, mis de côté`;
export const ownFirstOf = (language: Spoken, given: { n: number; total: number }): string =>
  `Les ${language.number(given.n)} premières sur ${language.number(given.total)}.`;
export const ownLine = (_: Spoken): string => 'Ligne';
export const ownColumn = (_: Spoken): string => 'Colonne';
export const ownReason = (_: Spoken): string => 'Motif';
export const ownValue = (_: Spoken): string => 'Valeur';
export const ownTake = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `Afficher ${language.number(given.n)} ligne` : language.plural(given.n) === 'many' ? `Afficher ${language.number(given.n)} de lignes` : `Afficher ${language.number(given.n)} lignes`;
export const ownDeck = (_: Spoken): string => 'Ouvrir comme présentation';
export const ownNotAtlas = (_: Spoken, given: { file: string | number }): string =>
  `Données propres : ${given.file}, hors de l’atlas.`;
export const ownEdition = (_: Spoken, given: { edition: string | number }): string =>
  `Ceci est un paquet de données de l’atlas, édition ${given.edition}.`;
export const ownCompare = (_: Spoken): string => 'Comparer avec cet atlas';
export const ownPinned = (_: Spoken): string => 'Des données propres figuraient sur cette vue lorsqu’elle a été ajoutée. Une présentation n’en contient jamais : ouvrez à nouveau le fichier sur la carte pour les voir ici.';
export const ownKey = (_: Spoken, given: { kind: string | number }): string =>
  `${given.kind} (données propres)`;
export const ownFailed = (_: Spoken, given: { why: string | number }): string =>
  `Échec : ${given.why}`;
export const ownUnread = (_: Spoken, given: { file: string | number; why: string | number }): string =>
  `${given.file} est conservé dans ce navigateur et n’a pu être lu ou retiré : ${given.why}`;
export const ownSaveCsv = (_: Spoken): string => 'Enregistrer en CSV';
export const ownSaveGeojson = (_: Spoken): string => 'Enregistrer en GeoJSON';
export const ownKeep = (_: Spoken): string => 'Conserver ce fichier dans ce navigateur';
export const ownRows = (_: Spoken): string => 'Lignes';
export const ownBefore = (_: Spoken): string => 'Lignes précédentes';
export const ownNext = (_: Spoken): string => 'Lignes suivantes';
export const ownPage = (language: Spoken, given: { from: number; to: number; total: number }): string =>
  `${language.number(given.from)} à ${language.number(given.to)} sur ${language.number(given.total)}`;
export const ownYears = (_: Spoken): string => 'Par année et type';
export const ownYearsTitle = (_: Spoken, given: { file: string | number }): string =>
  `Lignes par année et type, ${given.file}`;
export const ownYearsSummary = (language: Spoken, given: { from: string | number; to: string | number; total: number }): string =>
  `De ${given.from} à ${given.to}, ${language.plural(given.total) === 'one' ? `${language.number(given.total)} ligne a` : language.plural(given.total) === 'many' ? `${language.number(given.total)} de lignes ont` : `${language.number(given.total)} lignes ont`} une date.`;
export const ownYearsNone = (_: Spoken): string => 'Aucune ligne n’a de date.';
export const ownBesideAtlas = (_: Spoken): string => 'À côté des incidents de l’atlas';
export const ownNear = (language: Spoken, given: { file: string | number; n: number; nm: string | number }): string =>
  `${given.file} : ${language.plural(given.n) === 'one' ? `${language.number(given.n)} ligne` : language.plural(given.n) === 'many' ? `${language.number(given.n)} de lignes` : `${language.number(given.n)} lignes`} à moins de ${given.nm} milles marins`;
export const ownInside = (_: Spoken): string => 'le lieu est à l’intérieur';
export const ownAlso = (_: Spoken): string => 'Aussi dans vos propres données';
export const ownNaming = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} ligne nomme cet État` : language.plural(given.n) === 'many' ? `${language.number(given.n)} de lignes nomment cet État` : `${language.number(given.n)} lignes nomment cet État`;
export const ownActivities = (_: Spoken): string => 'Activités du fichier';
export const ownBesideProgrammes = (_: Spoken): string => 'À côté des programmes de l’atlas';
export const ownSectors = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} secteur et ce qu’il désigne` : language.plural(given.n) === 'many' ? `${language.number(given.n)} de secteurs et ce qu’ils désignent` : `${language.number(given.n)} secteurs et ce qu’ils désignent`;
export const ownSectorsHint = (_: Spoken): string => 'Indiquez ici à quelle activité de la matrice appartient chaque secteur, ou chaque mot des titres et descriptions. Rien n’est deviné ; vos choix sont retenus dans ce navigateur.';
export const ownSector = (_: Spoken): string => 'Secteur ou mot';
export const ownNoActivity = (_: Spoken): string => 'aucune activité';
export const ownKeyword = (_: Spoken): string => 'Un mot des titres et descriptions';
export const ownKeywordAdd = (_: Spoken): string => 'Ajouter le mot';
export const offlineTitle = (_: Spoken): string => 'Sur cet appareil';
export const offlineText = (_: Spoken): string => 'Une fois la page chargée, l’atlas conserve ce qu’il lui faut pour s’ouvrir sans réseau, ainsi que chaque page que vous ouvrez. Il peut conserver aussi toutes les régions, la carte jusqu’à la côte et les figures intégrées dans cette langue, ainsi que les paquets de données. Aucune donnée n’est envoyée.';
export const offlineKeep = (_: Spoken): string => 'Conserver tout l’atlas sur cet appareil';
export const offlineKeepSize = (_: Spoken, given: { size: string | number }): string =>
  `Conserver tout l’atlas sur cet appareil (${given.size} Mo)`;
export const offlineKept = (_: Spoken, given: { size: string | number }): string =>
  `Tout l’atlas est conservé sur cet appareil : ${given.size} Mo.`;
export const offlineProgress = (_: Spoken, given: { done: string | number; total: string | number }): string =>
  `${given.done} sur ${given.total} Mo`;
export const offlineRemove = (_: Spoken): string => 'Supprimer ce qui est conservé';
export const offlineFailed = (_: Spoken, given: { why: string | number }): string =>
  `Tout n’a pas pu être conservé : ${given.why}. Ce qui est déjà là reste.`;
export const offlineCannot = (_: Spoken): string => 'Ce navigateur ne peut pas conserver l’atlas : il ne le fait que pour les adresses sécurisées (https).';
export const offlineFacts = (_: Spoken, given: { date: string | number }): string =>
  `Hors ligne : données au ${given.date}`;
export const offlineNewEdition = (_: Spoken): string => 'Une édition plus récente de l’atlas existe. Ce que vous voyez reste jusqu’à ce que vous la chargiez.';
export const offlineLoadEdition = (_: Spoken): string => 'Charger l’édition plus récente';
export const offlineNotKeptTitle = (_: Spoken): string => 'Cette page n’est pas sur cet appareil';
export const offlineNotKept = (_: Spoken, given: { name: string | number }): string =>
  `Langue non conservée sur cet appareil : ${given.name}. Le site est hors de portée ; la page viendra avec le réseau.`;
export const aboutLicenceOthers = (_: Spoken): string => 'Les licences des bibliothèques et des polices que le site contient';
const appThemesWords = {
  'system': 'Couleurs du système',
  'day': 'Jour',
  'dusk': 'Crépuscule',
  'paper': 'Papier',
};
export const appThemes = (_: Spoken, id: keyof typeof appThemesWords): string => appThemesWords[id];
const errorsWhyWords = {
  'network': 'aucune réponse n’est venue',
  'cut': 'la réponse s’est interrompue',
  'page': 'une page web est venue à sa place',
};
export const errorsWhy = (_: Spoken, id: keyof typeof errorsWhyWords): string => errorsWhyWords[id];
const entityWords = {
  'region': 'région',
  'state': 'État',
  'centre': 'centre',
  'programme': 'programme',
  'instrument': 'instrument',
  'figure': 'figure',
  'activity': 'activité',
  'area': 'zone',
  'position': 'position',
};
export const entity = (_: Spoken, id: keyof typeof entityWords): string => entityWords[id];
const datesPrecisionWords = {
  'open': 'se poursuit',
  'day': 'connu au jour près',
  'month': 'connu au mois près',
  'year': 'connu à l’année près',
  'window': 'connu seulement comme intervalle',
};
export const datesPrecision = (_: Spoken, id: keyof typeof datesPrecisionWords): string => datesPrecisionWords[id];
const regionSectionsWords = {
  'summary': 'Résumé',
  'instruments': 'Instruments',
  'participation': 'Participation',
  'focus': 'Priorités',
  'phases': 'Programmes et phases',
  'incidents': 'Incidents',
  'centres': 'Centres',
  'milestones': 'Jalons',
  'years': 'Chiffres au fil des ans',
  'areas': 'Zones',
  'sources': 'Sources',
  'conflicts': 'Divergences entre sources',
  'programmes': 'Programmes',
};
export const regionSections = (_: Spoken, id: keyof typeof regionSectionsWords): string => regionSectionsWords[id];
const stateRoleWords = {
  'member': 'participe',
  'eligible': 'admissible, sans participation',
  'observer': 'observateur',
};
export const stateRole = (_: Spoken, id: keyof typeof stateRoleWords): string => stateRoleWords[id];
const centrePositionOfWords = {
  'site': 'position du site',
  'town': 'position de la ville',
};
export const centrePositionOf = (_: Spoken, id: keyof typeof centrePositionOfWords): string => centrePositionOfWords[id];
const verificationWords = {
  'seed': 'la fiche du PICT dont part l’atlas',
  'read': 'le passage a été lu',
  'excerpt': 'vu dans un extrait de la page',
  'unverified': 'connaissance générale, non vérifiée',
};
export const verification = (_: Spoken, id: keyof typeof verificationWords): string => verificationWords[id];
const basisWords = {
  'stated': 'indiqué par la source',
  'derived': 'déduit',
  'planned': 'prévu, non confirmé',
  'unverified': 'non vérifié',
  '': 'indiqué par la source',
};
export const basis = (_: Spoken, id: keyof typeof basisWords): string => basisWords[id];
const statusWords = {
  'planned': 'prévu',
  'running': 'en cours',
  'ended': 'terminé',
  'unknown': 'statut inconnu',
  'active': 'actif',
  'inactive': 'non opérationnel',
  'possible': 'peut-être en service alors',
};
export const status = (_: Spoken, id: keyof typeof statusWords): string => statusWords[id];
const participationStatusWords = {
  'signed': 'signataire',
  'party': 'partie',
  'not-signed': 'non signataire',
  'eligible': 'admissible',
  'observer': 'observateur',
  'withdrawn': 'retiré',
  'possible': 'peut-être alors',
  'undated': 'date non publiée',
};
export const participationStatus = (_: Spoken, id: keyof typeof participationStatusWords): string => participationStatusWords[id];
const coveredWords = {
  'yes': 'nommée',
  'partly': 'nommée en partie',
  'mentioned': 'mentionnée',
  'no': 'non nommée',
};
export const covered = (_: Spoken, id: keyof typeof coveredWords): string => coveredWords[id];
const observationStatusWords = {
  'published': 'publié',
  'revised': 'révisé',
  'derived': 'déduit',
  'part-year': 'partie de l’année',
  'unverified': 'non vérifié',
};
export const observationStatus = (_: Spoken, id: keyof typeof observationStatusWords): string => observationStatusWords[id];
const classesWords = {
  'possible': 'participation possible',
  'undated': 'date non publiée',
  'eligible': 'admissible, sans participation',
  'observer': 'observateur',
  'none': 'hors de cette région',
};
export const classes = (_: Spoken, id: keyof typeof classesWords): string => classesWords[id];
const programmeKindWords = {
  'programme': 'Programme',
  'project': 'Projet',
  'operation': 'Opération',
  'fund': 'Fonds',
  'forum': 'Forum',
  'exercise': 'Exercice',
};
export const programmeKind = (_: Spoken, id: keyof typeof programmeKindWords): string => programmeKindWords[id];
const programmeKindsWords = {
  'programme': 'Programmes',
  'project': 'Projets',
  'operation': 'Opérations',
  'fund': 'Fonds',
  'forum': 'Forums',
  'exercise': 'Exercices',
};
export const programmeKinds = (_: Spoken, id: keyof typeof programmeKindsWords): string => programmeKindsWords[id];
const instrumentKindWords = {
  'code-of-conduct': 'Code de conduite',
  'amendment': 'Amendement',
  'agreement': 'Accord',
  'mou': 'Mémorandum d’entente',
  'declaration': 'Déclaration',
  'resolution': 'Résolution',
  'convention': 'Convention',
  'protocol': 'Protocole',
  'other': 'Autre arrangement',
};
export const instrumentKind = (_: Spoken, id: keyof typeof instrumentKindWords): string => instrumentKindWords[id];
const centreRoleWords = {
  'information-sharing': 'centre de partage de l’information',
  'operations-coordination': 'centre de coordination des opérations',
  'training': 'centre de formation',
  'rescue-coordination': 'centre de coordination de sauvetage',
  'secretariat': 'secrétariat ou bureau',
  'reporting': 'centre de comptes rendus',
  'zonal-coordination': 'centre de coordination zonal',
  'regional-coordination': 'centre de coordination régional',
  'interregional-coordination': 'centre de coordination interrégional',
};
export const centreRole = (_: Spoken, id: keyof typeof centreRoleWords): string => centreRoleWords[id];
const areaKindWords = {
  'transit-corridor': 'couloir de transit',
  'high-risk-area': 'zone à haut risque',
  'reporting-area': 'zone de comptes rendus',
  'listed-area': 'zone inscrite',
  'special-area': 'zone spéciale (MARPOL)',
  'pssa': 'zone maritime particulièrement vulnérable',
  'zone': 'zone',
  'traffic-scheme': 'dispositif de séparation du trafic',
};
export const areaKind = (_: Spoken, id: keyof typeof areaKindWords): string => areaKindWords[id];
const activityGroupWords = {
  'security': 'Sûreté',
  'environment': 'Environnement',
  'capacity': 'Capacités',
};
export const activityGroup = (_: Spoken, id: keyof typeof activityGroupWords): string => activityGroupWords[id];
const drawableWords = {
  'yes': 'tous les sommets sont connus',
  'partly': 'certains sommets sont approximatifs',
  'no': 'non tracé : sommets non publiés',
};
export const drawable = (_: Spoken, id: keyof typeof drawableWords): string => drawableWords[id];
const mapProjectionsWords = {
  'mercator': 'Mercator',
  'globe': 'Globe',
};
export const mapProjections = (_: Spoken, id: keyof typeof mapProjectionsWords): string => mapProjectionsWords[id];
const mapDrawnWords = {
  'asked': 'Ceci est la carte dessinée.',
  'missing': 'Ce navigateur n’a pas WebGL 2 ; ceci est la carte dessinée.',
  'lost': 'Le contexte graphique a été perdu ; ceci est la carte dessinée.',
  'slow': 'L’affichage interactif est lent sur cet appareil ; ceci est la carte dessinée.',
};
export const mapDrawn = (_: Spoken, id: keyof typeof mapDrawnWords): string => mapDrawnWords[id];
const mapRecordClassesWords = {
  'party': 'partie',
  'joined': 'participation',
  'signed': 'signataire, sans être partie',
  'named': 'nommé, sans participation',
  'programme': 'État nommé par le programme',
  'centre': 'participation à la zone ou à l’instrument du centre',
  'state': 'l’État et ses territoires, là où ils participent',
};
export const mapRecordClasses = (_: Spoken, id: keyof typeof mapRecordClassesWords): string => mapRecordClassesWords[id];
const mapLayerWords = {
  'waters': 'Eaux des membres',
  'participation': 'Participation',
  'centres': 'Centres',
  'areas': 'Zones et limites',
  'zones': 'Zones par États',
  'graticule': 'Graticule',
  'names': 'Noms',
  'incidents': 'Incidents',
  'support': 'Appui par État',
};
export const mapLayer = (_: Spoken, id: keyof typeof mapLayerWords): string => mapLayerWords[id];
const figureCitationFormsWords = {
  'text': 'Copier en texte',
  'bibtex': 'Copier en BibTeX',
  'ris': 'Copier en RIS',
};
export const figureCitationForms = (_: Spoken, id: keyof typeof figureCitationFormsWords): string => figureCitationFormsWords[id];
const pictureFormatsWords = {
  'own': 'Comme sur la page',
  'slide': 'Diapositive, 16:9',
  'column': 'Colonne, 4:3',
  'square': 'Carré',
};
export const pictureFormats = (_: Spoken, id: keyof typeof pictureFormatsWords): string => pictureFormatsWords[id];
const figureSortByWords = {
  'kind': 'par nature',
  'start': 'par début',
  'name': 'par nom',
};
export const figureSortBy = (_: Spoken, id: keyof typeof figureSortByWords): string => figureSortByWords[id];
const briefingDoneWords = {
  'cleared': 'La présentation a été vidée.',
  'replaced': 'Votre présentation a été remplacée.',
  'appended': 'Les vues ont été ajoutées à votre présentation.',
  'removed': 'La vue a été retirée.',
};
export const briefingDone = (_: Spoken, id: keyof typeof briefingDoneWords): string => briefingDoneWords[id];
const refreshFaultsWords = {
  'damaged': 'Les diapositives sont endommagées ou protégées par un mot de passe.',
  'notSlides': 'Ce n’est pas un fichier PowerPoint (.pptx).',
  'notOurs': 'Ces diapositives ne sont pas de cet atlas, ou un autre programme en a effacé la mémoire. Ouvrez le fichier enregistré par PowerPoint.',
};
export const refreshFaults = (_: Spoken, id: keyof typeof refreshFaultsWords): string => refreshFaultsWords[id];
const briefingFaultsWords = {
  'damaged': 'Elle est endommagée ou tronquée.',
  'version': 'Elle vient d’une autre version de l’atlas.',
  'tooLarge': 'Elle est plus grande qu’une présentation ne peut l’être.',
  'content': 'Ce n’est pas une présentation, ou elle nomme une figure que l’atlas n’a pas.',
};
export const briefingFaults = (_: Spoken, id: keyof typeof briefingFaultsWords): string => briefingFaultsWords[id];
const embedFormsWords = {
  'frame': 'Cadre (tout site)',
  'sandboxed': 'Cadre isolé (là où un système l’exige)',
  'component': 'Composant web',
  'picture': 'Image avec lien',
  'address': 'Adresse',
};
export const embedForms = (_: Spoken, id: keyof typeof embedFormsWords): string => embedFormsWords[id];
const templatePartsWords = {
  'text': 'les couleurs du texte',
  'accent': 'la première couleur d’accentuation',
  'fonts': 'les polices',
  'background': 'l’arrière-plan',
  'shapes': 'les formes dans les marges',
  'logo': 'le logo, sur la couverture',
};
export const templateParts = (_: Spoken, id: keyof typeof templatePartsWords): string => templatePartsWords[id];
const templateLeftWords = {
  'size': 'Ses diapositives ne sont pas au format 16:9 : formes et logo sont écartés.',
  'dark': 'Son fond est sombre ; les figures sont dessinées pour un fond clair, ses couleurs sont donc écartées.',
  'text': 'Son texte serait trop pâle pour être lu : les couleurs du texte restent.',
  'accent': 'Sa première couleur est trop pâle pour cartes et graphiques : les couleurs de la région restent.',
  'background': 'Son arrière-plan est une image ou un dégradé : les figures en demandent un uni et clair.',
  'shapes': 'Certaines de ses formes se trouvent à la place des figures, ou demandent d’autres fichiers : elles sont écartées.',
  'places': 'Titres, textes et pied gardent leur place, car les figures sont disposées d’après eux.',
};
export const templateLeft = (_: Spoken, id: keyof typeof templateLeftWords): string => templateLeftWords[id];
const templateFaultsWords = {
  'damaged': 'Il est endommagé, protégé par un mot de passe, ou sans masque des diapositives.',
  'notSlides': 'Ce n’est pas un fichier PowerPoint (.pptx ou .potx).',
  'notOurs': 'Il ne peut pas être lu.',
};
export const templateFaults = (_: Spoken, id: keyof typeof templateFaultsWords): string => templateFaultsWords[id];
const focusKeyStatusWords = {
  'running': 'programme en cours qui y travaille',
  'planned': 'programme prévu',
  'unknown': 'programme au statut inconnu',
  'ended': 'programme terminé',
};
export const focusKeyStatus = (_: Spoken, id: keyof typeof focusKeyStatusWords): string => focusKeyStatusWords[id];
const gallerySubjectsWords = {
  'participation': 'Participation',
  'work': 'Programmes et priorités',
  'incidents': 'Incidents',
  'capacity': 'Centres et capacités',
};
export const gallerySubjects = (_: Spoken, id: keyof typeof gallerySubjectsWords): string => gallerySubjectsWords[id];
const galleryNamesWords = {
  'focus-matrix': 'Priorités',
  'programme-timeline': 'Programmes et phases',
  'participation': 'Participation',
  'incidents': 'Incidents',
  'published-totals': 'Totaux publiés',
  'crew-kidnapped': 'Enlèvements d’équipage',
  'itcp-funding': 'Financement du PICT',
  'centres': 'Centres',
  'memberships': 'Appartenances',
  'sdg-links': 'Objectifs de développement',
  'treaty-status': 'Statut des traités',
  'milestones': 'Jalons',
  'support-by-state': 'Appui par État',
  'running-by-year': 'Programmes en cours par an',
  'funders': 'Bailleurs de fonds',
  'calendar': 'Calendrier',
  'compare': 'Deux régions comparées',
};
export const galleryNames = (_: Spoken, id: keyof typeof galleryNamesWords): string => galleryNamesWords[id];
const incidentsPublishersWords = {
  'asam': 'ASAM (NGA)',
  'imb_johd': 'rapports du BMI (Benden et autres 2021)',
};
export const incidentsPublishers = (_: Spoken, id: keyof typeof incidentsPublishersWords): string => incidentsPublishersWords[id];
const incidentsTypesWords = {
  'hijack': 'détournement',
  'kidnap': 'enlèvement',
  'boarding_robbery': 'abordage, vol',
  'fired_upon': 'tirs',
  'attempted': 'tentative',
  'suspicious_approach': 'approche suspecte',
  'military_or_state': 'acte militaire ou d’un État',
  'unclassified': 'non classé',
};
export const incidentsTypes = (_: Spoken, id: keyof typeof incidentsTypesWords): string => incidentsTypesWords[id];
const namesBoxesWords: Record<string, string> = {
  'wio': 'océan Indien occidental, golfe d’Aden, mer Rouge et Golfes',
  'west_africa': 'Afrique de l’Ouest et golfe de Guinée',
  'se_east_asia': 'Asie du Sud-Est et de l’Est',
  'south_asia': 'Asie du Sud',
  'americas': 'Amériques',
  'mediterranean': 'Méditerranée',
  'other': 'ailleurs',
  'world': 'toutes les mers',
};
export const namesBoxes = (_: Spoken, id: string): string | undefined => namesBoxesWords[id];
const timeKindsWords = {
  'instrument': 'adoption',
  'centre': 'ouverture',
  'centre-closed': 'fermeture',
  'area': 'zone en vigueur',
  'programme': 'début',
  'area-ended': 'zone : fin de validité',
  'programme-ended': 'fin',
};
export const timeKinds = (_: Spoken, id: keyof typeof timeKindsWords): string => timeKindsWords[id];
const timeSpeedsWords = {
  'slow': 'lente',
  'normal': 'normale',
  'fast': 'rapide',
};
export const timeSpeeds = (_: Spoken, id: keyof typeof timeSpeedsWords): string => timeSpeedsWords[id];
const sinceChangeWords = {
  'new': 'nouveau',
  'gone': 'disparu',
  'changed': 'modifié',
};
export const sinceChange = (_: Spoken, id: keyof typeof sinceChangeWords): string => sinceChangeWords[id];
const namesTablesWords: Record<string, string> = {
  'region': 'Régions',
  'activities': 'Activités',
  'states': 'États',
  'organizations': 'Organisations',
  'sources': 'Sources',
  'region_states': 'États des régions',
  'region_parts': 'Parties d’États',
  'region_programmes': 'Programmes dans d’autres régions',
  'instruments': 'Instruments',
  'participations': 'Participations',
  'coverages': 'Activités nommées par les instruments',
  'centres': 'Centres',
  'programmes': 'Programmes',
  'phases': 'Phases des programmes',
  'programme_states': 'États des programmes',
  'programme_activities': 'Activités des programmes',
  'milestones': 'Jalons',
  'areas': 'Zones',
  'area_points': 'Sommets des zones',
  'zone_states': 'États des zones',
  'insets': 'Cartons',
  'series': 'Séries',
  'observations': 'Valeurs des séries',
  'itcp_record': 'Énoncés de la fiche du PICT',
  'sdg_links': 'Liens avec les objectifs de développement durable',
  'conflicts': 'Divergences entre sources',
  'incident_cells': 'Incidents par maille d’un degré',
  'incident_types': 'Incidents par type',
  'incident_subareas': 'Incidents par sous-zone',
  'incident_totals': 'Totaux publiés d’incidents',
  'incident_rules': 'Cadres des incidents',
  'incident_areas': 'Cadres des régions',
  'incident_sources': 'Sources des incidents',
  'changes': 'Changements entre éditions',
};
export const namesTables = (_: Spoken, id: string): string | undefined => namesTablesWords[id];
const changesKindsWords = {
  'added': 'nouveau',
  'changed': 'modifié',
  'removed': 'disparu',
};
export const changesKinds = (_: Spoken, id: keyof typeof changesKindsWords): string => changesKindsWords[id];
const coverageQuestionsWords = {
  'adopted': 'Date d’adoption des instruments',
  'joined': 'Date d’adhésion des États aux instruments',
  'position': 'Position des centres',
  'opened': 'Date d’ouverture des centres',
  'start': 'Début des programmes',
  'status': 'Si les programmes sont en cours',
  'amount': 'Budget des programmes',
  'shape': 'Tracé entier des zones',
};
export const coverageQuestions = (_: Spoken, id: keyof typeof coverageQuestionsWords): string => coverageQuestionsWords[id];
const dataShapeWords = {
  'areas': 'Zones (GeoJSON)',
  'centres': 'Centres (GeoJSON)',
  'waters': 'Eaux indicatives des membres (GeoJSON) ; pas des frontières maritimes',
  'events': 'Événements datés à venir (iCalendar)',
};
export const dataShape = (_: Spoken, id: keyof typeof dataShapeWords): string => dataShapeWords[id];
const namesTerritoriesWords: Record<string, string> = {
  'ABW': 'Aruba',
  'AIA': 'Anguilla',
  'ASM': 'Samoa américaines',
  'BES': 'Bonaire, Saint-Eustache et Saba',
  'BLM': 'Saint-Barthélemy',
  'CUW': 'Curaçao',
  'CYM': 'Îles Caïmanes',
  'GLP': 'Guadeloupe',
  'GUF': 'Guyane française',
  'GUM': 'Guam',
  'MAF': 'Saint-Martin',
  'MNP': 'Îles Mariannes du Nord',
  'MSR': 'Montserrat',
  'MTQ': 'Martinique',
  'NCL': 'Nouvelle-Calédonie',
  'PCN': 'Pitcairn',
  'PRI': 'Porto Rico',
  'PYF': 'Polynésie française',
  'REU': 'La Réunion',
  'SXM': 'Sint Maarten',
  'TCA': 'Îles Turques-et-Caïques',
  'TKL': 'Tokélaou',
  'VGB': 'Îles Vierges britanniques',
  'VIR': 'Îles Vierges américaines',
  'WLF': 'Îles Wallis-et-Futuna',
};
export const namesTerritories = (_: Spoken, id: string): string | undefined => namesTerritoriesWords[id];
const namesWatersWords: Record<string, string> = {
  'indian-ocean': 'OCÉAN INDIEN',
  'atlantic-north': 'OCÉAN ATLANTIQUE NORD',
  'atlantic-south': 'OCÉAN ATLANTIQUE SUD',
  'pacific-north': 'OCÉAN PACIFIQUE NORD',
  'pacific-south': 'OCÉAN PACIFIQUE SUD',
  'southern-ocean': 'OCÉAN AUSTRAL',
  'arctic-ocean': 'OCÉAN ARCTIQUE',
  'arabian-sea': 'Mer d’Arabie',
  'bay-of-bengal': 'Golfe du Bengale',
  'red-sea': 'Mer Rouge',
  'gulf-of-aden': 'Golfe d’Aden',
  'mozambique-channel': 'Canal de Mozambique',
  'gulf-of-guinea': 'Golfe de Guinée',
  'mediterranean-sea': 'Mer Méditerranée',
  'black-sea': 'Mer Noire',
  'caribbean-sea': 'Mer des Caraïbes',
  'gulf-of-mexico': 'Golfe du Mexique',
  'south-china-sea': 'Mer de Chine méridionale',
  'coral-sea': 'Mer de Corail',
  'tasman-sea': 'Mer de Tasman',
  'celebes-sea': 'Mer de Célèbes',
  'sulu-sea': 'Mer de Sulu',
  'java-sea': 'Mer de Java',
  'andaman-sea': 'Mer d’Andaman',
  'banda-sea': 'Mer de Banda',
};
export const namesWaters = (_: Spoken, id: string): string | undefined => namesWatersWords[id];
const ownRefusedWords = {
  'empty': 'Le fichier est vide.',
  'unknown': 'Ce type de fichier n’est pas lu ici.',
  'picture': 'C’est une image : aucune ligne ne peut y être lue.',
  'document': 'C’est un document à lire (PDF, Word ou semblable), pas un tableau. Enregistrez en CSV ou en .xlsx le tableau qu’il contient.',
  'sheet': 'Les feuilles de calcul sont lues en .xlsx ou en CSV. Enregistrez celle-ci sous l’une de ces formes.',
  'packed': 'Aucun fichier lisible ici n’a été trouvé dans cette archive. Décompressez-la et choisissez un de ses fichiers.',
  'gone': 'Le fichier est inaccessible : c’est un dossier, ou il a été déplacé, modifié ou verrouillé depuis qu’il a été choisi.',
  'html': 'C’est une page web et non un tableau : le serveur a sans doute envoyé une page d’erreur sous ce nom.',
  'json': 'Le fichier commence comme du JSON, mais ne peut être lu comme tel.',
  'xml': 'Le XML du fichier est défectueux.',
  'entities': 'Le fichier définit ses propres entités XML. De tels fichiers peuvent nuire et ne sont pas lus.',
  'zip': 'L’archive est endommagée ou verrouillée.',
  'bomb': 'L’archive grossirait démesurément une fois décompressée. Elle n’est pas lue.',
  'large': 'Le fichier est plus grand que ce qui peut être lu ici.',
  'workbook': 'Le classeur est endommagé, protégé par un mot de passe ou à l’ancien format (.xls). Enregistrez-le en .xlsx, sans mot de passe.',
  'merged': 'Les premières lignes de la feuille ont des cellules fusionnées. Donnez à chaque colonne une cellule avec son nom, puis enregistrez de nouveau la feuille.',
  'shapefile': 'Un shapefile se lit dans une seule archive .zip qui contient au moins ses fichiers .shp et .dbf.',
  'projection': 'Les coordonnées du fichier sont dans une projection qui n’est pas comprise. Enregistrez-le en WGS 84.',
  'noRows': 'Aucune liste de lignes n’a été trouvée dans le fichier.',
  'edition': 'Ce n’est pas un paquet de données de cet atlas ni d’une de ses régions : il ne peut être comparé.',
  'schema': 'Les tables de ce paquet de données n’ont pas la forme que donne son descripteur : il ne peut être comparé.',
  'failed': 'Le fichier n’a pu être lu.',
  'deck': 'Ce sont des diapositives PowerPoint, pas un tableau. Un diaporama de cet atlas peut être ouvert comme présentation et refait.',
  'briefing': 'Ceci est une présentation de cet atlas, pas un tableau.',
};
export const ownRefused = (_: Spoken, id: keyof typeof ownRefusedWords): string => ownRefusedWords[id];
const ownArchivesWords = {
  'asamMsi': 'NGA, Anti-shipping Activity Messages',
  'asamArcgis': 'NGA, Anti-shipping Activity Messages (service cartographique)',
  'imbBenden': 'rapports du BMI publiés par Benden et autres',
  'gisis': 'une liste comme celles du GISIS de l’OMI',
  'recaap': 'un tableau comme ceux du ReCAAP',
};
export const ownArchives = (_: Spoken, id: keyof typeof ownArchivesWords): string => ownArchivesWords[id];
const ownBlankEndsWords = {
  'open': 'cela dure encore',
  'unknown': 'rien n’est dit : affichée à son début seulement',
};
export const ownBlankEnds = (_: Spoken, id: keyof typeof ownBlankEndsWords): string => ownBlankEndsWords[id];
const ownRolesWords = {
  'position': 'position',
  'latitude': 'latitude',
  'longitude': 'longitude',
  'date': 'date',
  'end': 'date de fin',
  'kind': 'type',
  'name': 'nom',
  'state': 'État',
  'amount': 'montant',
  'text': 'texte',
  'reference': 'référence',
  'ignored': 'non utilisée',
};
export const ownRoles = (_: Spoken, id: keyof typeof ownRolesWords): string => ownRolesWords[id];
const ownDateOrdersWords = {
  'dmy': 'jour, mois, année',
  'mdy': 'mois, jour, année',
  'ymd': 'année, mois, jour',
  'serial': 'jours d’un tableur',
};
export const ownDateOrders = (_: Spoken, id: keyof typeof ownDateOrdersWords): string => ownDateOrdersWords[id];
const ownPlaceOrdersWords = {
  'latLon': 'latitude d’abord',
  'lonLat': 'longitude d’abord',
};
export const ownPlaceOrders = (_: Spoken, id: keyof typeof ownPlaceOrdersWords): string => ownPlaceOrdersWords[id];
const ownMarksWords = {
  'point': 'point décimal',
  'comma': 'virgule décimale',
};
export const ownMarks = (_: Spoken, id: keyof typeof ownMarksWords): string => ownMarksWords[id];
const ownReasonsWords = {
  'empty': 'ligne vide',
  'aboveHead': 'avant les noms des colonnes',
  'cells': 'plus de cellules que de colonnes',
  'quote': 'un guillemet n’est pas fermé',
  'repeat': 'répète une ligne antérieure',
  'position': 'la position est illisible',
  'range': 'la position n’est pas sur la Terre',
  'date': 'la date est illisible',
  'nothing': 'ni lieu ni date',
  'geometry': 'la forme ne peut être dessinée',
  'broken': 'n’est pas un enregistrement',
  'elsewhere': 'renvoie à un autre fichier, qui n’est pas lu',
};
export const ownReasons = (_: Spoken, id: keyof typeof ownReasonsWords): string => ownReasonsWords[id];
const ownFlagsWords = {
  'noPosition': 'sans position : dans les listes et graphiques, non sur la carte',
  'undated': 'sans date : affichée en tout temps',
  'openEnd': 'sans fin : affichée comme toujours en cours',
  'endFirst': 'fin avant le début : la fin n’est pas utilisée',
  'noPlace': '0, 0 ou des neuf tiennent lieu d’absence de position',
  'carried': 'minutes ou secondes égales à 60, comptées comme la minute ou le degré suivant',
  'wrapped': 'longitude au-delà de 180°, ramenée de l’autre côté',
  'sameReference': 'référence déjà employée',
  'textElsewhere': 'le texte nomme une position à plus d’un demi-degré',
  'damaged': 'lettres endommagées avant l’enregistrement de ce fichier',
  'shortened': 'cellule très longue',
};
export const ownFlags = (_: Spoken, id: keyof typeof ownFlagsWords): string => ownFlagsWords[id];
