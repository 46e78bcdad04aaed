// Written by `npm run messages` from src/i18n/messages/; do not edit.
import type { Spoken } from '../spoken.ts';

export const appName = (_: Spoken): string => 'Roadstead';
export const appTagline = (_: Spoken): string => 'Atlas of regional maritime security programmes';
export const appSkipMap = (_: Spoken): string => 'Skip to the map';
export const appSkip = (_: Spoken): string => 'Skip to the content';
export const appMap = (_: Spoken): string => 'Map';
export const appSources = (_: Spoken): string => 'Sources';
export const appAbout = (_: Spoken): string => 'About';
export const appLanguage = (_: Spoken): string => 'Language';
export const appTheme = (_: Spoken): string => 'Colours';
export const appMenu = (_: Spoken): string => 'Pages';
export const appOpenMenu = (_: Spoken): string => 'Menu';
export const appClose = (_: Spoken): string => 'Close';
export const appRetry = (_: Spoken): string => 'Retry';
export const appReload = (_: Spoken): string => 'Reload the page';
export const appLoading = (_: Spoken): string => 'Loading';
export const appOpenSheet = (_: Spoken): string => 'Show more';
export const appCloseSheet = (_: Spoken): string => 'Show the map';
export const appDisclaimer = (_: Spoken): string => 'About boundaries and names';
export const appTitleWith = (_: Spoken, given: { page: string | number }): string =>
  `${given.page} · Roadstead`;
export const errorsData = (_: Spoken, given: { file: string | number; why: string | number }): string =>
  `${given.file} could not be read: ${given.why}`;
export const errorsRows = (language: Spoken, given: { n: number; row: string | number; table: string | number; why: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'One row was' : `${language.number(given.n)} rows were`} left out because of errors; the first is row ${given.row} of ${given.table} (${given.why}).`;
export const errorsMapLayer = (_: Spoken, given: { file: string | number; why: string | number }): string =>
  `A map layer is missing: ${given.file} could not be read (${given.why}).`;
export const errorsDetails = (_: Spoken, given: { regions: string | number; file: string | number; why: string | number }): string =>
  `Details of ${given.regions} are missing here, such as areas, milestones, notes and sources: ${given.file} could not be read (${given.why}).`;
export const errorsPage = (_: Spoken): string => 'This part of the page failed.';
export const errorsScript = (_: Spoken): string => 'This part of the page could not be loaded.';
export const errorsScripts = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'A part of this page could not be loaded.' : 'Parts of this page could not be loaded.';
export const errorsChanged = (_: Spoken): string => 'This part of the page could not be loaded again. The connection is gone, or the site has changed since the page was opened. Reloading keeps what is shown.';
export const errorsNotFoundTitle = (_: Spoken): string => 'This address was not understood';
export const errorsNotStarted = (_: Spoken): string => 'The interactive part of this page has not started. It may still be loading; if it does not come, load the page again. Text and links work without it.';
export const errorsNotFound = (_: Spoken, given: { kind: string | number; id: string | number }): string =>
  `There is no ${given.kind} “${given.id}” in the atlas.`;
export const errorsNotFoundPath = (_: Spoken, given: { path: string | number }): string =>
  `There is no page “${given.path}” in the atlas.`;
export const errorsNear = (_: Spoken): string => 'Did you mean';
export const errorsNothingNear = (_: Spoken): string => 'Nothing with a similar name was found.';
export const errorsBackToWorld = (_: Spoken): string => 'Go to the world map';
export const errorsParameters = (_: Spoken): string => 'Part of the address was not understood and was left out:';
export const errorsParameter = (_: Spoken, given: { name: string | number; value: string | number; allowed: string | number }): string =>
  `${given.name} = “${given.value}” (allowed: ${given.allowed})`;
export const searchLabel = (_: Spoken): string => 'Search';
export const searchPlaceholder = (_: Spoken): string => 'State, centre, position …';
export const searchNone = (_: Spoken, given: { text: string | number }): string =>
  `Nothing found for “${given.text}”.`;
export const searchResults = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} result` : `${language.number(given.n)} results`;
export const searchHint = (_: Spoken): string => 'Press Ctrl+K to search';
export const wordsWorld = (_: Spoken): string => 'World';
export const wordsNotPublished = (_: Spoken): string => 'not published';
export const wordsUnknown = (_: Spoken): string => 'unknown';
export const wordsYes = (_: Spoken): string => 'yes';
export const wordsNo = (_: Spoken): string => 'no';
export const wordsDate = (_: Spoken): string => 'Date';
export const wordsSource = (_: Spoken): string => 'Source';
export const wordsStatus = (_: Spoken): string => 'Status';
export const wordsName = (_: Spoken): string => 'Name';
export const wordsNote = (_: Spoken): string => 'Note';
export const wordsYear = (_: Spoken): string => 'Year';
export const wordsRegion = (_: Spoken): string => 'Region';
export const wordsActivity = (_: Spoken): string => 'Activity';
export const wordsSids = (_: Spoken): string => 'small island developing State';
export const wordsLdc = (_: Spoken): string => 'least developed country';
export const wordsLandlocked = (_: Spoken): string => 'landlocked';
export const datesBetween = (_: Spoken, given: { first: string | number; last: string | number }): string =>
  `between ${given.first} and ${given.last}`;
export const datesAfter = (_: Spoken, given: { date: string | number }): string =>
  `${given.date} or later`;
export const datesBefore = (_: Spoken, given: { date: string | number }): string =>
  `${given.date} or earlier`;
export const datesBy = (_: Spoken, given: { date: string | number }): string =>
  `by ${given.date}`;
export const datesAbout = (_: Spoken, given: { date: string | number }): string =>
  `about ${given.date}`;
export const datesOpen = (_: Spoken): string => 'ongoing';
export const datesOpenStart = (_: Spoken): string => 'not given, ongoing';
export const datesNone = (_: Spoken): string => 'not published';
export const countsProgrammes = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} programme` : `${language.number(given.n)} programmes`;
export const countsRegions = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} region` : `${language.number(given.n)} regions`;
export const countsRunning = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} programme running` : `${language.number(given.n)} programmes running`;
export const countsSources = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} source` : `${language.number(given.n)} sources`;
export const keysStates = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'State takes part' : 'States take part';
export const keysNamedStates = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'State named' : 'States named';
export const keysCentres = (language: Spoken, given: { n: number; planned: number; undated: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'working centre' : 'working centres'}${!given.planned ? '' : ` (${given.planned} planned)`}${!given.undated ? '' : `, ${given.undated} of them without any date`}`;
export const keysRunning = (language: Spoken, given: { n: number; undated: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'programme running' : 'programmes running'}${!given.undated ? '' : `, ${given.undated} of them without any date`}`;
export const keysInstruments = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'instrument' : 'instruments';
export const keysRegions = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'region' : 'regions';
export const keysJoined = (language: Spoken, given: { n: number; name: string | number; undated: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'State' : 'States'}${!given.name ? '' : ` in ${given.name}`}${!given.undated ? '' : `, ${given.undated} without any date`}`;
export const keysActivities = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'activity named' : 'activities named';
export const keysGaps = (language: Spoken, given: { n: number; named: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'gap' : 'gaps'} in ${given.named} activities`;
export const keysUnserved = (_: Spoken, given: { named: string | number }): string =>
  `of ${given.named} activities without a programme that names it`;
export const keysSame = (_: Spoken, given: { since: string | number }): string =>
  `as in ${given.since}`;
export const keysChanged = (_: Spoken, given: { change: string | number; since: string | number }): string =>
  `${given.change} since ${given.since}`;
export const keysStart = (_: Spoken): string => 'start';
export const keysEnd = (_: Spoken): string => 'end';
export const keysAmount = (_: Spoken): string => 'amount';
export const keysOpened = (_: Spoken): string => 'opened';
export const keysStatus = (_: Spoken): string => 'status';
export const keysAdopted = (_: Spoken): string => 'adopted';
export const keysInForce = (_: Spoken): string => 'in force';
export const worldTitle = (_: Spoken): string => 'Regional maritime security programmes';
export const worldSentence = (language: Spoken, given: { regions: number; running: number }): string =>
  `${language.plural(given.regions) === 'one' ? 'One region' : `${language.number(given.regions)} regions`} and IMO’s worldwide cooperation; ${language.plural(given.running) === 'one' ? 'one programme is' : `${language.number(given.running)} programmes are`} known to be running.`;
export const worldNothingYet = (_: Spoken): string => 'No instrument of a region of the atlas had been adopted by then.';
export const worldNotYet = (_: Spoken): string => 'no instrument yet';
export const worldRegions = (_: Spoken): string => 'Regions';
export const worldShared = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'One programme works' : `${language.number(given.n)} programmes work`} in several regions and ${language.plural(given.n) === 'one' ? 'counts' : 'count'} in each, so the counts of the regions add up to more than the total.`;
export const worldItcp = (_: Spoken): string => 'What the ITCP is';
export const worldItcpIntro = (_: Spoken): string => 'The atlas starts from the record of the Integrated Technical Cooperation Programme. Each statement of the record, with its paragraph:';
export const worldParagraph = (_: Spoken, given: { name: string | number }): string =>
  given.name === 'header' ? 'Header of the record' : `Paragraph ${given.name}`;
export const worldWaters = (_: Spoken): string => 'Waters within 200 nautical miles of members, indicative: computed from coasts and split at the median; not a maritime boundary.';
export const regionJoinedAll = (language: Spoken, given: { n: number; count: string | number; parts: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'The one State takes part' : `All ${given.count} States take part`}: ${given.parts}.`;
export const regionJoined = (language: Spoken, given: { count: string | number; n: number; total: string | number; parts: string | number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'State' : 'States'} of ${given.total} ${language.plural(given.n) === 'one' ? 'takes part' : 'take part'}: ${given.parts}.`;
export const regionPart = (_: Spoken, given: { name: string | number; n: string | number }): string =>
  `${given.name} (${given.n})`;
export const regionPartWider = (_: Spoken, given: { name: string | number; n: string | number; all: string | number }): string =>
  `${given.name} (${given.n}; ${given.all} with others)`;
export const regionWorldwide = (language: Spoken, given: { programmes: number; running: number }): string =>
  `IMO's technical cooperation is the frame of the regional programmes: ${language.plural(given.programmes) === 'one' ? `${language.number(given.programmes)} worldwide programme is` : `${language.number(given.programmes)} worldwide programmes are`} recorded here, of which ${language.plural(given.running) === 'one' ? 'one is' : `${language.number(given.running)} are`} known to be running.`;
export const regionGap = (_: Spoken, given: { named: string | number; name: string | number }): string =>
  `No programme for 1 of ${given.named} named activities: ${given.name}.`;
export const regionGaps = (_: Spoken, given: { n: string | number; named: string | number }): string =>
  `No programme for ${given.n} of ${given.named} named activities.`;
export const regionUncertain = (_: Spoken, given: { n: string | number; named: string | number }): string =>
  `For ${given.n} of ${given.named} named activities no programme is known to be running.`;
export const regionWorldwideOnly = (_: Spoken, given: { n: string | number; named: string | number }): string =>
  `For ${given.n} of ${given.named} named activities only worldwide programmes run.`;
export const regionAllWorked = (language: Spoken, given: { named: number }): string =>
  language.plural(given.named) === 'one' ? 'The one named activity has a programme.' : `Each of the ${language.number(given.named)} named activities has a programme.`;
export const regionNextEnd = (_: Spoken, given: { name: string | number; date: string | number }): string =>
  `Next end: ${given.name}, ${given.date}.`;
export const newsSince = (_: Spoken, given: { month: string | number }): string =>
  `Since ${given.month}`;
export const newsEnding = (_: Spoken): string => 'Ending within a year';
export const newsUnserved = (_: Spoken): string => 'Named, nobody works on it';
export const newsItem = (_: Spoken, given: { name: string | number; beside: string | number }): string =>
  `${given.name} (${given.beside})`;
export const unitsGap = (_: Spoken): string => 'gap, nothing runs';
export const unitsUnknown = (_: Spoken): string => 'status unknown';
export const unitsWorldwide = (_: Spoken): string => 'worldwide only';
export const unitsCaption = (_: Spoken, given: { shown: string | number }): string =>
  `The ${given.shown} with fewest running programmes; dark: of the region, pale: worldwide`;
export const worldColumnsSince = (_: Spoken, given: { year: string | number }): string =>
  `Since ${given.year}`;
export const worldColumnsRuns = (_: Spoken): string => 'Runs';
export const worldColumnsStates = (_: Spoken): string => 'States';
export const worldColumnsGaps = (_: Spoken): string => 'Gaps';
export const worldGapsOf = (_: Spoken, given: { named: string | number }): string =>
  `of ${given.named}`;
export const worldSparkWords = (_: Spoken, given: { from: string | number; first: string | number; to: string | number }): string =>
  `Programmes running: ${given.from} at the end of ${given.first}, ${given.to} now`;
export const regionEmptyInstruments = (_: Spoken): string => 'No instrument was found in the sources read.';
export const regionEmptyParticipation = (_: Spoken): string => 'No participation was found in the sources read.';
export const regionNoPrincipal = (_: Spoken): string => 'Participation is counted in the principal instruments of a region; at this time there is none here.';
export const regionEmptyPhases = (_: Spoken): string => 'No programme was found in the sources read.';
export const regionEmptyCentres = (_: Spoken): string => 'No centre was found in the sources read.';
export const regionEmptyMilestones = (_: Spoken): string => 'No milestone was found in the sources read.';
export const regionEmptyYears = (_: Spoken): string => 'No published series of figures was found in the sources read.';
export const regionEmptyAreas = (_: Spoken): string => 'No area was found in the sources read.';
export const regionEmptyFocus = (_: Spoken): string => 'No instrument or programme of the sources read names an activity.';
export const regionLatestValue = (_: Spoken, given: { value: string | number; year: string | number }): string =>
  `${given.value} in ${given.year}`;
export const regionNotCommon = (_: Spoken): string => 'A series of its own publisher; never to be added to another.';
export const stateSentence = (language: Spoken, given: { name: string | number; instruments: number; parts: string | number }): string =>
  `${given.name} takes part in ${language.plural(given.instruments) === 'one' ? 'one instrument' : `${language.number(given.instruments)} instruments`} recorded here${!given.parts ? '' : `, among them: ${given.parts}`}.`;
export const stateNone = (_: Spoken, given: { name: string | number }): string =>
  `${given.name} is named in the atlas, but takes part in no instrument recorded here.`;
export const stateRunning = (language: Spoken, given: { running: number; named: string | number; unserved: string | number }): string =>
  `${language.plural(given.running) === 'one' ? 'One running programme names it' : `${language.number(given.running)} running programmes name it`}${!given.named ? '' : !given.unserved ? '' : `; none of them works on ${given.unserved} of ${given.named} activities named there`}.`;
export const stateNoRunning = (_: Spoken): string => 'No programme known to be running names it.';
export const statePart = (_: Spoken, given: { name: string | number; date: string | number }): string =>
  `${given.name} (${given.date})`;
export const stateToday = (language: Spoken, given: { n: number; ends: number }): string =>
  `${language.plural(given.n) === 'one' ? 'One programme' : `${language.number(given.n)} programmes`} known to be running here; ${given.ends === 0 ? 'none has a published end' : language.plural(given.ends) === 'one' ? 'one has a published end' : `${language.number(given.ends)} have a published end`}`;
export const statePayers = (_: Spoken, given: { names: string | number }): string =>
  `Payer: ${given.names}`;
export const stateNoPayer = (_: Spoken): string => 'payer not found';
export const stateUnserved = (_: Spoken, given: { n: string | number; named: string | number }): string =>
  `No programme that names it runs for ${given.n} of ${given.named} activities`;
export const stateServed = (_: Spoken, given: { named: string | number }): string =>
  `A programme that names it runs for each of ${given.named} activities`;
export const stateActivitiesCaption = (_: Spoken): string => 'Activities named by instruments of its regions; programmes that name this State';
export const stateNoneHere = (_: Spoken, given: { n: string | number }): string =>
  `none here, ${given.n} in the region`;
export const stateRegionGap = (_: Spoken): string => 'gap in the whole region';
export const stateNext = (_: Spoken): string => 'Next dates';
export const stateNoNext = (_: Spoken): string => 'No date to come within two years was found.';
export const stateEarlier = (_: Spoken): string => 'Programmes that have ended, are planned or of unknown status';
export const stateInRegions = (_: Spoken): string => 'In the regions';
export const stateWhatPart = (_: Spoken): string => 'What counts';
export const stateEmptyInstruments = (_: Spoken): string => 'No participation of this State was found in the sources read.';
export const stateEmptyCentres = (_: Spoken): string => 'No centre in this State was found in the sources read.';
export const stateEmptyMilestones = (_: Spoken): string => 'No milestone in this State was found in the sources read.';
export const centreSentence = (_: Spoken, given: { name: string | number; role: string | number; place: string | number; parent: string | number; status: string | number; opened: string | number }): string =>
  `${given.name}: ${given.role}, ${given.place}${!given.parent ? '' : ` (part of: ${given.parent})`}; ${given.status}${!given.opened ? '' : `, opened: ${given.opened}`}.`;
export const centreFieldsRole = (_: Spoken): string => 'Role';
export const centreFieldsRoleNote = (_: Spoken): string => 'Tasks';
export const centreFieldsCity = (_: Spoken): string => 'City';
export const centreFieldsState = (_: Spoken): string => 'State';
export const centreFieldsPosition = (_: Spoken): string => 'Position';
export const centreFieldsOpened = (_: Spoken): string => 'Opened';
export const centreFieldsClosed = (_: Spoken): string => 'Closed';
export const centreFieldsStatus = (_: Spoken): string => 'Status';
export const centreFieldsInstrument = (_: Spoken): string => 'Instrument';
export const centreFieldsParent = (_: Spoken): string => 'Belongs to';
export const centreFieldsZone = (_: Spoken): string => 'Zone';
export const centreFieldsNote = (_: Spoken): string => 'Note';
export const centreFieldsRegion = (_: Spoken): string => 'Region';
export const centreChildren = (_: Spoken): string => 'Centres that belong to it';
export const programmeSentence = (_: Spoken, given: { kind: string | number; lead: string | number; funders: string | number; where: string | number; what: string | number; life: string | number }): string =>
  `${given.kind}${!given.lead ? '' : ` led by ${given.lead}`}${!given.funders ? '' : `, funded by ${given.funders}`}; ${given.where}${!given.what ? '' : `; for: ${given.what}`}. ${given.life}.`;
export const programmeWhere = (language: Spoken, given: { regions: string | number; states: number }): string =>
  `in: ${given.regions}${given.states === 0 ? '' : language.plural(given.states) === 'one' ? ', with one State named' : `, with ${language.number(given.states)} States named`}`;
export const programmeSpan = (_: Spoken, given: { start: string | number; end: string | number }): string =>
  `Start: ${given.start}; end: ${given.end}`;
export const programmeFieldsKind = (_: Spoken): string => 'Kind';
export const programmeFieldsLead = (_: Spoken): string => 'Lead';
export const programmeFieldsFunders = (_: Spoken): string => 'Funders';
export const programmeActor = (_: Spoken, given: { short: string | number; name: string | number }): string =>
  `${given.short} (${given.name})`;
export const programmeFieldsStart = (_: Spoken): string => 'Start';
export const programmeFieldsEnd = (_: Spoken): string => 'End';
export const programmeFieldsStatus = (_: Spoken): string => 'Status';
export const programmeFieldsAmount = (_: Spoken): string => 'Amount';
export const programmeFieldsRegions = (_: Spoken): string => 'Regions';
export const programmeFieldsNote = (_: Spoken): string => 'Note';
export const programmeFieldsSummary = (_: Spoken): string => 'Summary';
export const programmeActivities = (_: Spoken): string => 'Activities it works on';
export const programmeStates = (_: Spoken): string => 'States it works with';
export const programmeSdg = (_: Spoken): string => 'Sustainable Development Goals';
export const programmeGoal = (_: Spoken, given: { target: string | number; goal: string | number }): string =>
  !given.target ? `Goal ${given.goal}` : `Goal ${given.goal}, target ${given.target}`;
export const programmeStatements = (_: Spoken): string => 'What the ITCP record says of it';
export const programmeEmptyPhases = (_: Spoken): string => 'No phases were found in the sources read.';
export const programmeEmptyActivities = (_: Spoken): string => 'No activity was found in the sources read.';
export const programmeEmptyStates = (_: Spoken): string => 'No States are named in the sources read.';
export const instrumentSentence = (language: Spoken, given: { kind: string | number; adopted: string | number; place: string | number; inForce: string | number; count: string | number; n: number; activities: number }): string =>
  `${given.kind}${!given.adopted ? '' : `, adopted ${given.adopted}`}${!given.place ? '' : ` in ${given.place}`}${!given.inForce ? '' : `, in force ${given.inForce}`}${!given.count ? '' : `; ${given.count} ${language.plural(given.n) === 'one' ? 'State takes' : 'States take'} part`}${given.activities === 0 ? '' : language.plural(given.activities) === 'one' ? '; it names one activity' : `; it names ${language.number(given.activities)} activities`}.`;
export const instrumentFieldsTitle = (_: Spoken): string => 'Full title';
export const instrumentFieldsKind = (_: Spoken): string => 'Kind';
export const instrumentFieldsPlace = (_: Spoken): string => 'Place';
export const instrumentFieldsAdopted = (_: Spoken): string => 'Adopted';
export const instrumentFieldsInForce = (_: Spoken): string => 'In force';
export const instrumentFieldsAmends = (_: Spoken): string => 'Amends';
export const instrumentFieldsAmendedBy = (_: Spoken): string => 'Amended by';
export const instrumentFieldsSummary = (_: Spoken): string => 'Summary';
export const instrumentFieldsRegion = (_: Spoken): string => 'Region';
export const instrumentFieldsPrincipal = (_: Spoken): string => 'Principal instrument of its region';
export const instrumentCovers = (_: Spoken): string => 'Activities it names';
export const instrumentWhereNamed = (_: Spoken): string => 'Where in the text';
export const instrumentEmptyCovers = (_: Spoken): string => 'No coverage row: not named in the sources read.';
export const instrumentParties = (_: Spoken): string => 'Participation';
export const sourcePanelOpen = (_: Spoken, given: { what: string | number }): string =>
  `Source of ${given.what}`;
export const sourcePanelTitle = (_: Spoken): string => 'Source';
export const sourcePanelPublisher = (_: Spoken): string => 'Publisher';
export const sourcePanelPublished = (_: Spoken): string => 'Published';
export const sourcePanelAddress = (_: Spoken): string => 'Address';
export const sourcePanelVerified = (_: Spoken): string => 'How it was verified';
export const sourcePanelRank = (_: Spoken): string => 'Kind of source';
export const sourceRank = (_: Spoken, given: { rank: string | number }): string =>
  given.rank === '1' ? 'the record of IMO' : given.rank === '2' ? 'United Nations or depositary' : given.rank === '3' ? 'the organization itself or a government' : given.rank === '4' ? 'research and data' : given.rank === '5' ? 'press' : 'copy or blog';
export const sourcePanelNoAddress = (_: Spoken): string => 'no address recorded';
export const sourcePanelBasis = (_: Spoken): string => 'How the value is known';
export const sourcePanelMissing = (_: Spoken, given: { id: string | number }): string =>
  `The source ${given.id} is being loaded.`;
export const sourcePanelConflict = (_: Spoken): string => 'Sources disagree';
export const sourcePanelOther = (_: Spoken): string => 'Another source';
export const sourcePanelSearchLabel = (_: Spoken): string => 'Filter the sources';
export const sourcePanelIntro = (language: Spoken, given: { n: number }): string =>
  `Every record of the atlas names its source. ${language.plural(given.n) === 'one' ? 'One source' : `${language.number(given.n)} sources`} in all, with what was read of each.`;
export const sourcePanelOutside = (_: Spoken): string => 'Opens another site';
export const sourcePanelReport = (_: Spoken): string => 'Report a fact';
export const sourcePanelReportHint = (_: Spoken): string => 'Opens the form of this site\'s owner, with this page, fact, value and source filled in';
export const statusPlannedEnd = (_: Spoken, given: { end: string | number }): string =>
  `planned to end: ${given.end}; what happened is not published`;
export const lifeOpen = (_: Spoken, given: { start: string | number; seen: string | number }): string =>
  `Running${!given.start ? '' : ` since ${given.start}`}${!given.seen ? '' : ' or before'}; no end is given`;
export const lifeRunning = (_: Spoken, given: { start: string | number; seen: string | number; planned: string | number; end: string | number }): string =>
  `Running${!given.start ? '' : ` since ${given.start}`}${!given.seen ? '' : ' or before'}; ${!given.planned ? 'end' : 'planned end'}: ${given.end}`;
export const lifePlanned = (_: Spoken, given: { start: string | number; end: string | number }): string =>
  `Planned${!given.start ? '' : `, to begin: ${given.start}`}${!given.end ? '' : `, to end: ${given.end}`}`;
export const lifeEnded = (_: Spoken, given: { end: string | number; start: string | number }): string =>
  `Ended${!given.end ? '; when is not published' : `: ${given.end}`}${!given.start ? '' : `; begun: ${given.start}`}`;
export const lifePassed = (_: Spoken, given: { start: string | number; end: string | number }): string =>
  `${!given.start ? '' : `Begun: ${given.start}; `}planned to end: ${given.end}; what happened is not published`;
export const lifeAnnounced = (_: Spoken, given: { start: string | number; end: string | number }): string =>
  `${!given.start ? '' : `Begun: ${given.start}; `}end: ${given.end}; whether it goes on is not published`;
export const lifeUnknown = (_: Spoken, given: { start: string | number }): string =>
  !given.start ? 'Neither dates nor status are published' : `Begun: ${given.start}; whether it goes on is not published`;
export const classesCounted = (_: Spoken, given: { n: string | number; label: string | number }): string =>
  `${given.n} ${given.label}`;
export const classesLatest = (_: Spoken, given: { name: string | number }): string =>
  !given.name ? 'taking part' : `in ${given.name}`;
export const classesFirst = (_: Spoken, given: { name: string | number }): string =>
  `in ${given.name} only`;
export const classesObservers = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'observer' : 'observers';
export const countsCorners = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} corner point` : `${language.number(given.n)} corner points`;
export const mapLabel = (_: Spoken, given: { place: string | number }): string =>
  `Map: ${given.place}`;
export const mapInstructions = (_: Spoken): string => 'Arrow keys pan, plus and minus zoom. Use Tab to move through what is on the map and Enter to open it.';
export const mapZoomIn = (_: Spoken): string => 'Zoom in';
export const mapZoomOut = (_: Spoken): string => 'Zoom out';
export const mapLayers = (_: Spoken): string => 'Layers';
export const mapLayersTitle = (_: Spoken): string => 'Layers and key';
export const mapHome = (_: Spoken): string => 'Fit the map to the page';
export const mapPrint = (_: Spoken): string => 'Print or save as PDF';
export const mapProjection = (_: Spoken): string => 'Projection';
export const mapPosition = (_: Spoken): string => 'Position';
export const mapScaleAt = (_: Spoken, given: { lat: string | number }): string =>
  `at ${given.lat}`;
export const mapNauticalMiles = (_: Spoken): string => 'M';
export const mapKilometres = (_: Spoken): string => 'km';
export const mapFeatures = (_: Spoken): string => 'On the map';
export const mapAttribution = (_: Spoken): string => 'Boundaries: United Nations geodata and Natural Earth';
export const mapTryLive = (_: Spoken): string => 'Try the live map';
export const mapApproximate = (_: Spoken): string => 'approximate limits';
export const mapLimitSince = (_: Spoken, given: { kind: string | number; year: string | number }): string =>
  `${given.kind}, since ${given.year}`;
export const classesBoth = (_: Spoken, given: { older: string | number; newer: string | number }): string =>
  `in both ${given.older} and ${given.newer}`;
export const classesOnly = (_: Spoken, given: { name: string | number }): string =>
  `in ${given.name} only`;
export const mapKeyTitle = (_: Spoken): string => 'Key';
export const mapKeyWaters = (_: Spoken): string => 'Waters within 200 M of members, indicative';
export const mapKeyInformationSharing = (_: Spoken): string => 'Information-sharing centre';
export const mapKeyOperations = (_: Spoken): string => 'Operations or coordination centre';
export const mapKeyTraining = (_: Spoken): string => 'Training centre';
export const mapKeyOther = (_: Spoken): string => 'Office, secretariat or reporting centre';
export const mapKeyInactive = (_: Spoken): string => 'Not operational';
export const mapKeySupport = (language: Spoken, given: { count: string | number; n: number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'running programme' : 'running programmes'}`;
export const mapKeySupportNone = (_: Spoken): string => 'named by no programme known to be running';
export const mapPhasePresent = (_: Spoken, given: { phases: string | number }): string =>
  `Named for the phase: ${given.phases}`;
export const mapPhaseEarlier = (_: Spoken, given: { phases: string | number }): string =>
  `Named for earlier phases only: ${given.phases}`;
export const mapNameYear = (_: Spoken, given: { name: string | number; year: string | number }): string =>
  `${given.name} ${given.year}`;
export const mapNameYears = (_: Spoken, given: { name: string | number; from: string | number; to: string | number }): string =>
  `${given.name} ${given.from}–${given.to}`;
export const mapNameBy = (_: Spoken, given: { name: string | number; year: string | number }): string =>
  `${given.name}, by ${given.year}`;
export const mapKeyLink = (_: Spoken): string => 'From a State to the centre';
export const figureTable = (_: Spoken): string => 'Table';
export const figureDownload = (_: Spoken): string => 'Download';
export const figureCopyLink = (_: Spoken): string => 'Copy link';
export const figureCopied = (_: Spoken): string => 'Address copied';
export const figureCopyPicture = (_: Spoken): string => 'Copy the picture';
export const figurePictureCopied = (_: Spoken): string => 'Picture copied';
export const figureCite = (_: Spoken): string => 'Cite';
export const figureCitationCopied = (_: Spoken): string => 'Citation copied';
export const figureCopyFailed = (_: Spoken): string => 'This could not be copied; it is:';
export const figureOpenFull = (_: Spoken): string => 'Open the figure';
export const figureSources = (_: Spoken, given: { names: string | number }): string =>
  `Sources: ${given.names}.`;
export const figureAsOf = (_: Spoken, given: { date: string | number; edition: string | number }): string =>
  `Facts as of ${given.date}, edition ${given.edition}.`;
export const figureAllSources = (_: Spoken): string => 'and others, listed with the facts';
export const figurePublisherYear = (_: Spoken, given: { name: string | number; year: string | number }): string =>
  `${given.name} ${given.year}`;
export const figurePublisherYears = (_: Spoken, given: { name: string | number; first: string | number; last: string | number }): string =>
  `${given.name} ${given.first}–${given.last}`;
export const figureLowestSources = (_: Spoken): string => 'Only copies and blogs were found for this.';
export const figureSvg = (_: Spoken): string => 'SVG drawing';
export const figurePng = (_: Spoken, given: { scale: string | number }): string =>
  `PNG picture, ${given.scale}×`;
export const figureCsv = (_: Spoken): string => 'CSV table';
export const figureXlsx = (_: Spoken): string => 'Excel workbook';
export const figurePptx = (_: Spoken): string => 'PowerPoint slides';
export const figurePdf = (_: Spoken): string => 'PDF, by printing';
export const figurePicture = (_: Spoken): string => 'Picture (SVG, PNG, PDF)';
export const pictureFormat = (_: Spoken): string => 'Format';
export const picturePart = (_: Spoken, given: { number: string | number; count: string | number }): string =>
  `Part ${given.number} of ${given.count}`;
export const picturePreview = (_: Spoken): string => 'Preview';
export const pictureTooLarge = (_: Spoken, given: { scale: string | number; width: string | number; height: string | number }): string =>
  `PNG, ${given.scale}×: this browser cannot draw ${given.width} × ${given.height} pixels. SVG and PDF have no such limit.`;
export const pictureFontInside = (_: Spoken): string => 'The font is inside the file. Programs that cannot use it take one of their own, and each word keeps its place.';
export const pictureFontOwn = (_: Spoken): string => 'Chinese characters are drawn with a font of the reader’s system.';
export const pictureFontFailed = (_: Spoken, given: { why: string | number }): string =>
  `The font could not be loaded (${given.why}): words are drawn with another one, in the same places.`;
export const pictureCopyInsecure = (_: Spoken): string => 'Browsers copy pictures only on secure pages (https). Right-click the preview, or press it long, and choose to copy the picture there; or save it as PNG.';
export const figureFailed = (_: Spoken, given: { why: string | number }): string =>
  `The file could not be made: ${given.why}`;
export const figureNavigate = (_: Spoken): string => 'Use the arrow keys to move through the marks.';
export const figureNavigateYears = (_: Spoken): string => 'Drag over years, or press arrow keys with Shift, to set the years of the map.';
export const figureFilterStatus = (_: Spoken): string => 'Status';
export const figureFilterFunder = (_: Spoken): string => 'Funder';
export const figureSort = (_: Spoken): string => 'Sort';
export const figureAll = (_: Spoken): string => 'all';
export const figureEmptyFilter = (_: Spoken): string => 'No programme matches these filters.';
export const briefingTitle = (_: Spoken): string => 'Briefing';
export const briefingAdd = (_: Spoken): string => 'Add to briefing';
export const briefingAdded = (language: Spoken, given: { n: number }): string =>
  `Added; the briefing has ${language.plural(given.n) === 'one' ? 'one view' : `${language.number(given.n)} views`}.`;
export const briefingFull = (_: Spoken, given: { most: string | number }): string =>
  `Not added: a briefing has at most ${given.most} views. Remove some, or save it as a file and begin another.`;
export const briefingTooMany = (_: Spoken, given: { most: string | number }): string =>
  `Together they would have more than ${given.most} views, which is the most; keep it as a file instead.`;
export const briefingNotStored = (_: Spoken): string => 'This browser does not store it: it lasts until this page is closed. Save it as a file.';
export const briefingAside = (_: Spoken): string => 'A briefing that this version of the atlas cannot read is set aside here; nothing of it is lost.';
export const briefingEmpty = (_: Spoken): string => 'Pin figures and maps, order them, write your notes and present them from the browser, on paper or as PowerPoint.';
export const briefingHow = (_: Spoken): string => 'Nothing is pinned yet. Every figure and every map has “Add to briefing”; all figures are here:';
export const briefingSentence = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'One view' : `${language.number(given.n)} views`}, kept in this browser only.`;
export const briefingViews = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'One view' : `${language.number(given.n)} views`}, not kept in this browser.`;
export const briefingBriefingTitle = (_: Spoken): string => 'Title of the briefing';
export const briefingPinTitle = (_: Spoken): string => 'Title of this view';
export const briefingNotes = (_: Spoken): string => 'Notes';
export const briefingNoNotes = (_: Spoken): string => 'No notes.';
export const briefingOpen = (_: Spoken): string => 'Open the live view';
export const briefingRemove = (_: Spoken): string => 'Remove';
export const briefingUp = (_: Spoken): string => 'Move up';
export const briefingDown = (_: Spoken): string => 'Move down';
export const briefingHandle = (_: Spoken, given: { place: string | number }): string =>
  `View ${given.place}: drag to move, or press Alt with the arrow keys`;
export const briefingMovedTo = (_: Spoken, given: { place: string | number; all: string | number }): string =>
  `Moved to place ${given.place} of ${given.all}.`;
export const briefingPresent = (_: Spoken): string => 'Present';
export const briefingPrint = (_: Spoken): string => 'Print, a view a page';
export const print = (_: Spoken): string => 'Print';
export const printWhole = (_: Spoken): string => 'Print everything';
export const printPreparing = (_: Spoken): string => 'the print';
export const printUnfinished = (_: Spoken): string => 'This part was still on its way when the page was printed. Print again when it stands.';
export const printSourceElsewhere = (_: Spoken, given: { region: string | number }): string =>
  `A source listed on the page “${given.region}”`;
export const printBestSources = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'Each value names its best source' : `Each value names its ${language.number(given.n)} best sources at most`}; the live page has all of them, with their addresses.`;
export const printFolded = (_: Spoken): string => 'Lists show their first rows and folded parts their names; the live page has them whole.';
export const printFrom = (_: Spoken, given: { date: string | number; address: string | number; edition: string | number }): string =>
  `Printed on ${given.date} from ${given.address}, edition ${given.edition}.`;
export const briefingSaveFile = (_: Spoken): string => 'Save as a file';
export const briefingOpenFile = (_: Spoken): string => 'Open a file';
export const briefingClear = (_: Spoken): string => 'Remove all';
export const briefingUndo = (_: Spoken): string => 'Undo';
export const refreshTitle = (_: Spoken, given: { name: string | number; date: string | number }): string =>
  `“${given.name}” is a deck of this atlas, made with the facts of ${given.date}`;
export const refreshNumbers = (_: Spoken): string => 'Numbers that have changed since';
export const refreshSame = (_: Spoken): string => 'None of its counts has changed since.';
export const refreshWhat = (_: Spoken): string => 'Number';
export const refreshBefore = (_: Spoken): string => 'In the deck';
export const refreshAfter = (_: Spoken): string => 'Now';
export const refreshFacts = (_: Spoken): string => 'Facts that have changed since';
export const refreshMake = (_: Spoken): string => 'PowerPoint with today’s facts';
export const refreshKept = (_: Spoken, given: { titles: string | number; notes: string | number; left: string | number }): string =>
  `Kept from the deck: titles by hand, ${given.titles}; notes by hand, ${given.notes}; slides taken out, ${given.left}.`;
export const refreshOwn = (_: Spoken, given: { own: string | number }): string =>
  `Slides of your own are not carried over (${given.own}): copy them from the old file.`;
export const refreshLanguage = (_: Spoken): string => 'The deck is in another language; it is made anew in that of this page.';
export const briefingViewLabel = (_: Spoken, given: { title: string | number }): string =>
  `View: ${given.title}`;
export const briefingStand = (_: Spoken, given: { place: string | number; all: string | number }): string =>
  `View ${given.place} of ${given.all}`;
export const briefingStandPage = (_: Spoken, given: { place: string | number; all: string | number; page: string | number; pages: string | number }): string =>
  `View ${given.place} of ${given.all}, page ${given.page} of ${given.pages}`;
export const briefingBack = (_: Spoken): string => 'Back';
export const briefingNext = (_: Spoken): string => 'Next';
export const briefingBlank = (_: Spoken): string => 'Blank screen';
export const briefingPresenter = (_: Spoken): string => 'Presenter window';
export const briefingEnd = (_: Spoken): string => 'End';
export const briefingNow = (_: Spoken): string => 'Now';
export const briefingComing = (_: Spoken): string => 'Next';
export const briefingNoMore = (_: Spoken): string => 'This is the last view.';
export const briefingForeign = (_: Spoken, given: { title: string | number }): string =>
  `“${given.title}” was opened from a link or a file. It is shown here and not kept.`;
export const briefingKeep = (_: Spoken): string => 'Keep it';
export const briefingReplace = (language: Spoken, given: { n: number }): string =>
  `Keep it instead of ${language.plural(given.n) === 'one' ? 'my view' : `my ${language.number(given.n)} views`}`;
export const briefingAppend = (language: Spoken, given: { n: number }): string =>
  `Add it to ${language.plural(given.n) === 'one' ? 'my view' : `my ${language.number(given.n)} views`}`;
export const briefingLeave = (_: Spoken): string => 'Back to my own';
export const briefingOtherFacts = (_: Spoken, given: { made: string | number; current: string | number }): string =>
  `This briefing was made with the facts of ${given.made}; it now shows those of ${given.current}, so figures may differ.`;
export const briefingLongAddress = (_: Spoken, given: { letters: string | number }): string =>
  `The address has ${given.letters} characters; some programs cut that. A file is safer.`;
export const briefingRefusedAddress = (_: Spoken): string => 'The briefing in this address was refused; your own is untouched.';
export const briefingRefusedFile = (_: Spoken, given: { name: string | number }): string =>
  `“${given.name}” was refused; your briefing is untouched.`;
export const embedTitle = (_: Spoken): string => 'Embed';
export const embedBack = (_: Spoken): string => 'Open in Roadstead';
export const embedMore = (_: Spoken, given: { n: string | number }): string =>
  `and ${given.n} more, in Roadstead`;
export const embedNoSuch = (_: Spoken, given: { figure: string | number; region: string | number }): string =>
  `There is no figure “${given.figure}”${!given.region ? '' : ` of a region “${given.region}”`} in the atlas, or it cannot be reached.`;
export const embedUnknown = (_: Spoken): string => 'There is no figure of this name in the atlas.';
export const embedFailed = (_: Spoken, given: { file: string | number }): string =>
  `The figure could not be shown: ${given.file} cannot be reached.`;
export const embedIntro = (_: Spoken): string => 'The figure stays live: it shows the facts of the atlas, with its source and a link back.';
export const embedMeasuring = (_: Spoken): string => 'The code is ready as soon as the height of the figure is measured at each width.';
export const embedCopy = (_: Spoken): string => 'Copy';
export const embedCopied = (_: Spoken): string => 'Copied';
export const embedPreview = (_: Spoken, given: { width: string | number }): string =>
  `Preview at ${given.width} px`;
export const embedWidth = (_: Spoken): string => 'Width of the preview';
export const embedHeight = (_: Spoken, given: { height: string | number }): string =>
  `Height at this width: ${given.height} px`;
export const embedChoices = (_: Spoken): string => 'Look and time of the embedded figure';
export const embedLanguage = (_: Spoken): string => 'Language';
export const embedYear = (_: Spoken): string => 'Year or month (YYYY or YYYY-MM); empty for today';
export const makingMaking = (_: Spoken, given: { name: string | number }): string =>
  `${given.name} …`;
export const makingSlides = (_: Spoken): string => 'Making slides';
export const makingCancel = (_: Spoken): string => 'Cancel';
export const makingCancelled = (_: Spoken): string => 'Cancelled';
export const makingDeck = (_: Spoken): string => 'PowerPoint';
export const makingPackage = (_: Spoken): string => 'Data';
export const makingPackageAll = (_: Spoken): string => 'Data package of the whole atlas';
export const makingTake = (_: Spoken): string => 'Take away';
export const templateUse = (_: Spoken): string => 'My template';
export const templateRemove = (_: Spoken): string => 'Without the template';
export const templateTaken = (_: Spoken, given: { name: string | number; parts: string | number }): string =>
  `Slides now take from “${given.name}”: ${given.parts}.`;
export const templateRefused = (_: Spoken, given: { name: string | number; why: string | number }): string =>
  `“${given.name}” was not taken. ${given.why}`;
export const slidesPart = (_: Spoken, given: { title: string | number; number: string | number; count: string | number }): string =>
  `${given.title} (${given.number} of ${given.count})`;
export const slidesOf = (_: Spoken, given: { name: string | number; title: string | number }): string =>
  `${given.name}: ${given.title}`;
export const slidesNotes = (_: Spoken): string => 'Notes';
export const slidesPeak = (_: Spoken, given: { year: string | number }): string =>
  `recorded in ${given.year}, the most in a year`;
export const slidesLast = (_: Spoken, given: { year: string | number }): string =>
  `recorded in ${given.year}, the last whole year`;
export const slidesEvents = (_: Spoken): string => 'Agreed in these years';
export const slidesNoCause = (_: Spoken): string => 'Dated events stand beside the counts; they are not given as causes.';
export const slidesSourcesTitle = (_: Spoken): string => 'Sources';
export const slidesSourcesMore = (language: Spoken, given: { n: number; address: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'One more source is' : `${language.number(given.n)} more sources are`} listed with the facts at ${given.address}.`;
export const slidesSourcesNumbers = (_: Spoken): string => 'The numbers are those of the notes; the best kinds of sources stand first';
export const slidesMethod = (_: Spoken): string => 'How to read these slides';
export const slidesMethodSources = (_: Spoken): string => 'Method and sources';
export const slidesMethodFacts = (_: Spoken, given: { date: string | number }): string =>
  `Every fact is a row of a table with its sources. The facts are those of ${given.date}.`;
export const slidesMethodUnknown = (_: Spoken): string => 'Unknown is not zero. Where no source gives a date, an end or an amount, the slide says so and does not estimate. “13 to 17” gives what is certain and what is possible.';
export const slidesMethodRunning = (_: Spoken): string => 'A programme runs from its published start to its published end. A planned end that has passed without word leaves its status unknown.';
export const slidesMethodCentres = (_: Spoken): string => 'Centres are counted while they work. Offices are shown and not counted; planned centres stand beside the count.';
export const slidesMethodIncidents = (_: Spoken): string => 'Incidents are counted as their publisher recorded them. Counts of two publishers are never added.';
export const slidesMethodMoney = (_: Spoken): string => 'Amounts stand as they were published, each in its currency. They are never added over currencies and never estimated.';
export const slidesLastOf = (_: Spoken, given: { title: string | number; n: string | number; all: string | number }): string =>
  `${given.title}: the last ${given.n} of ${given.all}`;
export const slidesRunningFirst = (_: Spoken): string => 'Running first, then those whose end no source confirms; bars fade where a date is not known to the day';
export const slidesNotDrawn = (language: Spoken, given: { running: number; unknown: number; planned: number; ended: number; all: string | number }): string =>
  `Not drawn: ${given.running === 0 ? '' : `${language.number(given.running)} more running, `}${given.unknown === 0 ? '' : `${language.number(given.unknown)} more of unknown status, `}${given.planned === 0 ? '' : `${language.number(given.planned)} planned, `}${`${language.number(given.ended)} ended`}. The appendix has all ${given.all}.`;
export const slidesAllProgrammes = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'The one programme' : `All ${language.number(given.n)} programmes`;
export const slidesGaps = (language: Spoken, given: { n: number; named: string | number }): string =>
  language.plural(given.n) === 'one' ? `gap among the ${given.named} activities that instruments name` : `gaps among the ${given.named} activities that instruments name`;
export const slidesNoGap = (_: Spoken, given: { named: string | number }): string =>
  `gaps: each of the ${given.named} activities that instruments name is worked on`;
export const slidesLeast = (_: Spoken): string => 'Where least is running';
export const slidesLeastGap = (_: Spoken, given: { names: string | number }): string =>
  `No running programme; named by ${given.names}`;
export const slidesLeastUnknown = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'One programme' : `${language.number(given.n)} programmes`}, of unknown status`;
export const slidesLeastWorld = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'One running programme, worldwide only' : `${language.number(given.n)} running programmes, worldwide only`;
export const slidesLeastRunning = (language: Spoken, given: { n: number; names: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'One running programme' : `${language.number(given.n)} running programmes`}: ${given.names}`;
export const slidesGapMeans = (_: Spoken): string => 'A gap: an instrument names the activity and no programme known to run works on it. It says nothing of what States do.';
export const slidesSteps = (_: Spoken): string => 'Number of States; dashed: how many it may have been';
export const slidesPreparedFor = (_: Spoken): string => 'Prepared for: name of the meeting or delegation';
export const slidesPresenter = (_: Spoken): string => 'Presenter, organization, date';
export const slidesCode = (_: Spoken): string => 'QR code of the live view';
export const slidesAsOf = (_: Spoken, given: { when: string | number }): string =>
  `As of the end of ${given.when}.`;
export const slidesFilters = (_: Spoken, given: { filters: string | number }): string =>
  `Only: ${given.filters}.`;
export const slidesBoundaries = (_: Spoken): string => 'Boundaries and names imply no official endorsement.';
export const slidesMoreSources = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'One more source is' : `${language.number(given.n)} more sources are`} listed at the end of the deck.`;
export const slidesSources = (_: Spoken): string => 'Sources:';
export const slidesLicence = (_: Spoken): string => 'Fact tables: CC BY 4.0, Roadstead; each source keeps its own rights.';
export const slidesDeckHint = (_: Spoken): string => 'Charts, tables and map shapes of this deck can be edited. Keep this file: other programs may drop the data behind the charts.';
export const slidesComing = (_: Spoken): string => 'Dated within two years';
export const slidesUnconfirmed = (_: Spoken): string => 'Planned ends that no source confirms';
export const slidesNoEnd = (_: Spoken, given: { n: string | number; running: string | number }): string =>
  `Running programmes without a published end: ${given.n} of ${given.running}.`;
export const slidesNamedUnserved = (_: Spoken, given: { name: string | number; n: string | number; named: string | number }): string =>
  `${given.name}: activities named without a running programme, ${given.n} of ${given.named}`;
export const slidesRunningOn = (_: Spoken, given: { names: string | number }): string =>
  `Running programmes: ${given.names}`;
export const slidesNoneOn = (_: Spoken): string => 'No running programme';
export const slidesWork = (language: Spoken, given: { name: string | number; activities: number; isNamed: string | number; states: string | number }): string =>
  `${given.name} works on ${given.activities === 0 ? 'no activity that is named' : language.plural(given.activities) === 'one' ? 'one activity' : `${language.number(given.activities)} activities`}${given.isNamed === 'yes' ? `; States named: ${given.states}` : ''}`;
export const slidesRegionsTitle = (_: Spoken, given: { name: string | number; n: string | number; gapName: string | number; gaps: string | number }): string =>
  `Most running programmes: ${given.name} (${given.n}); most gaps: ${given.gapName} (${given.gaps})`;
export const focusSubtitle = (_: Spoken, given: { date: string | number }): string =>
  `Number of programmes known to be running, ${given.date}`;
export const focusSubtitleRegion = (_: Spoken, given: { region: string | number; date: string | number }): string =>
  `${given.region}: number of programmes known to be running, ${given.date}`;
export const focusKeyRunning = (_: Spoken): string => 'named, with running programmes';
export const focusKeyWorldwide = (_: Spoken): string => 'named, running programmes are worldwide only';
export const focusKeyGap = (_: Spoken): string => 'named, no running programme: gap';
export const focusKeyUnknown = (_: Spoken): string => 'named, only programmes of unknown status';
export const focusKeyInPart = (_: Spoken): string => 'named in part or unverified';
export const focusKeyProgrammeOnly = (_: Spoken): string => 'programme only';
export const focusKeyNotNamed = (_: Spoken): string => 'not named in the sources read';
export const focusKeyNamed = (_: Spoken): string => 'instrument names it';
export const focusGap = (_: Spoken): string => 'gap';
export const focusWorld = (_: Spoken): string => 'world';
export const focusTotals = (_: Spoken): string => 'Named, of which gaps';
export const focusTotal = (language: Spoken, given: { named: string | number; gaps: number }): string =>
  !given.named ? 'none named' : `${given.named}, ${language.plural(given.gaps) === 'one' ? `${language.number(given.gaps)} gap` : `${language.number(given.gaps)} gaps`}`;
export const focusNamedIn = (_: Spoken, given: { names: string | number }): string =>
  `Named: ${given.names}`;
export const focusNotNamedIn = (_: Spoken): string => 'Named in no instrument of the sources read';
export const focusRunningAre = (_: Spoken, given: { names: string | number }): string =>
  `Running programmes: ${given.names}`;
export const focusNoRunning = (_: Spoken): string => 'Running programmes: none in the sources read';
export const focusUnknownAre = (_: Spoken, given: { names: string | number }): string =>
  `Status unknown: ${given.names}`;
export const focusSummary = (language: Spoken, given: { regions: number; gaps: number; top: string | number }): string =>
  `Matrix of activities and ${language.plural(given.regions) === 'one' ? 'one region' : `${language.number(given.regions)} regions`}. In ${language.plural(given.gaps) === 'one' ? 'one cell' : `${language.number(given.gaps)} cells`} an instrument names the activity and no programme is known to run.${!given.top ? '' : ` Most gaps: ${given.top}.`}`;
export const focusSummaryRegion = (language: Spoken, given: { named: number; worked: string | number }): string =>
  `${language.plural(given.named) === 'one' ? 'One activity is' : `${language.number(given.named)} activities are`} named in an instrument; running programmes work on ${given.worked}.`;
export const focusCell = (_: Spoken, given: { activity: string | number; region: string | number }): string =>
  `${given.activity}, ${given.region}`;
export const focusInstruments = (_: Spoken): string => 'Instruments';
export const focusProgrammes = (_: Spoken): string => 'Programmes';
export const focusColumnKind = (_: Spoken): string => 'Kind';
export const focusColumnNamed = (_: Spoken): string => 'Named in';
export const focusColumnRunning = (_: Spoken): string => 'Running programmes';
export const focusColumnUnknown = (_: Spoken): string => 'Programmes of unknown status';
export const focusColumnState = (_: Spoken): string => 'State of the cell';
export const compareTitle = (_: Spoken): string => 'Compare';
export const compareSentence = (_: Spoken): string => 'Two regions side by side: maps at one scale, key figures, what they share, and figures on common axes.';
export const compareTitleOf = (_: Spoken, given: { first: string | number; second: string | number }): string =>
  `${given.first} and ${given.second} compared`;
export const compareFigureTitle = (_: Spoken, given: { first: string | number; one: string | number; second: string | number; other: string | number }): string =>
  `Programmes running: ${given.first} ${given.one}, ${given.second} ${given.other}`;
export const compareFigureSubtitle = (_: Spoken, given: { first: string | number; second: string | number }): string =>
  `${given.first} and ${given.second}, year by year on common axes`;
export const compareRunningTitle = (_: Spoken): string => 'Programmes running at each year’s end';
export const compareFigurePart = (_: Spoken, given: { subject: string | number; name: string | number; from: string | number; first: string | number; to: string | number; last: string | number }): string =>
  `${given.subject}, ${given.name}: ${given.from} in ${given.first}, ${given.to} in ${given.last}.`;
export const compareAtLeast = (_: Spoken): string => 'At least';
export const compareAtMost = (_: Spoken): string => 'At most';
export const compareFirst = (_: Spoken): string => 'First region';
export const compareSecond = (_: Spoken): string => 'Second region';
export const compareSameScale = (_: Spoken): string => 'Both maps have the same scale at the Equator; areas away from it look larger.';
export const compareShared = (_: Spoken): string => 'What they share';
export const compareSharedStates = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'One State takes part in both' : `${language.number(given.n)} States take part in both`;
export const compareSharedProgrammes = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'One programme works in both' : `${language.number(given.n)} programmes work in both`;
export const compareCommon = (_: Spoken): string => 'On common axes';
export const compareParticipationTitle = (_: Spoken): string => 'States taking part at each year’s end';
export const compareIncidentsTitle = (_: Spoken): string => 'Incidents recorded a year';
export const compareIncidentsSubtitle = (_: Spoken, given: { publisher: string | number; end: string | number }): string =>
  `${given.publisher}, by place; the counting boxes are wider than the regions; records end on ${given.end}`;
export const compareOneBox = (_: Spoken, given: { box: string | number }): string =>
  `Both regions are counted in one box, ${given.box}: the records cannot tell their incidents apart.`;
export const hereTitle = (_: Spoken): string => 'What is known here';
export const hereOpen = (_: Spoken): string => 'What is known here?';
export const hereTyped = (_: Spoken): string => 'Position';
export const hereGo = (_: Spoken): string => 'Show';
export const hereChoose = (_: Spoken): string => 'Choose on the map';
export const hereWhich = (_: Spoken, given: { text: string | number }): string =>
  `“${given.text}” can mean more than one place. Which is meant?`;
export const hereNotRead = (_: Spoken, given: { text: string | number }): string =>
  `“${given.text}” was not understood as a position. Write for example 12 26.5N 043 17E or 12.4417, 43.2833.`;
export const hereWaters = (_: Spoken): string => 'Indicative waters of programme regions';
export const hereNoWaters = (_: Spoken): string => 'Not within 200 M of a State that takes part in a region of the atlas.';
export const hereAreas = (_: Spoken): string => 'Areas';
export const hereNoAreas = (_: Spoken, given: { nm: string | number }): string =>
  `None contains it or lies within ${given.nm} M at this time.`;
export const hereInside = (_: Spoken, given: { nm: string | number }): string =>
  `inside, ${given.nm} M from the limit`;
export const hereOutside = (_: Spoken, given: { nm: string | number }): string =>
  `outside, ${given.nm} M from the limit`;
export const hereUndecided = (language: Spoken, given: { n: number }): string =>
  `Not decidable for ${language.plural(given.n) === 'one' ? 'one area' : `${language.number(given.n)} areas`}: the tables hold no closed limits`;
export const hereClosedAreas = (_: Spoken): string => 'Limits that the source closes by a coast are closed against the coast of the map, and approximate. The distance is to the limit at sea, not to the coast.';
export const hereCentres = (_: Spoken): string => 'Nearest centre of each role';
export const hereWay = (_: Spoken, given: { nm: string | number; bearing: string | number }): string =>
  `${given.nm} M, bearing ${given.bearing}°`;
export const hereIncidents = (language: Spoken, given: { n: number; nm: string | number; years: string | number; publisher: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'One incident' : `${language.number(given.n)} incidents`} in the 1-degree cells whose middle lies within ${given.nm} M, ${given.years}; ${given.publisher}. Cells are coarse: this is not a count of a circle.`;
export const hereWithin = (_: Spoken): string => 'Within';
export const hereMeasure = (_: Spoken): string => 'Measuring line';
export const hereMeasureTo = (_: Spoken): string => 'To the position';
export const hereGreatCircle = (_: Spoken, given: { nm: string | number; course: string | number }): string =>
  `Great circle: ${given.nm} M, initial course ${given.course}°`;
export const hereRhumbLine = (_: Spoken, given: { nm: string | number; course: string | number }): string =>
  `Rhumb line: ${given.nm} M, constant course ${given.course}°`;
export const hereClear = (_: Spoken): string => 'Clear';
export const hereWithinWaters = (_: Spoken, given: { states: string | number; regions: string | number }): string =>
  `Indicative waters of ${given.states} (${given.regions}).`;
export const hereInAreas = (_: Spoken, given: { areas: string | number }): string =>
  `In ${given.areas}.`;
export const hereInNoArea = (_: Spoken): string => 'In no area with known closed limits.';
export const hereNoCentre = (_: Spoken): string => 'No working centre with a known position.';
export const hereHours = (_: Spoken, given: { nm: string | number; hours: string | number; knots: string | number }): string =>
  `nearest working centre, ${given.nm} M, ${given.hours} h at ${given.knots} knots`;
export const hereMore = (_: Spoken): string => 'More about this place';
export const hereLess = (_: Spoken): string => 'Less';
export const hereDrag = (_: Spoken): string => 'Drag the mark to measure';
export const mapWhich = (_: Spoken): string => 'Several regions lie here. Which is meant?';
export const hereFailed = (_: Spoken, given: { why: string | number }): string =>
  `A part could not be loaded: ${given.why}`;
export const furtherNone = (_: Spoken): string => 'Nothing of this kind was found in the sources read.';
export const furtherSeriesSummary = (_: Spoken, given: { parts: string | number }): string =>
  `Numbers as published, each publisher for itself: ${given.parts}.`;
export const furtherSeriesPart = (language: Spoken, given: { name: string | number; n: number }): string =>
  `${given.name} (${language.plural(given.n) === 'one' ? 'one year' : `${language.number(given.n)} years`})`;
export const furtherColumnsSeries = (_: Spoken): string => 'Series';
export const furtherColumnsPublisher = (_: Spoken): string => 'Publisher';
export const furtherColumnsYear = (_: Spoken): string => 'Year';
export const furtherColumnsValue = (_: Spoken): string => 'Value';
export const furtherColumnsUnit = (_: Spoken): string => 'Unit';
export const furtherColumnsStatus = (_: Spoken): string => 'Status';
export const furtherColumnsNote = (_: Spoken): string => 'Note';
export const furtherColumnsDate = (_: Spoken): string => 'Date';
export const furtherColumnsEnd = (_: Spoken): string => 'Until';
export const furtherColumnsPlace = (_: Spoken): string => 'Place';
export const furtherColumnsEvent = (_: Spoken): string => 'Event';
export const furtherColumnsCentre = (_: Spoken): string => 'Centre';
export const furtherColumnsParent = (_: Spoken): string => 'Belongs to';
export const furtherColumnsRole = (_: Spoken): string => 'Role';
export const furtherColumnsOpened = (_: Spoken): string => 'Opened';
export const furtherColumnsRegions = (_: Spoken): string => 'Regions';
export const furtherColumnsNumber = (_: Spoken): string => 'Number of States';
export const furtherColumnsStates = (_: Spoken): string => 'States';
export const furtherColumnsSubject = (_: Spoken): string => 'Subject';
export const furtherColumnsGoal = (_: Spoken): string => 'Goal';
export const furtherColumnsTarget = (_: Spoken): string => 'Target';
export const furtherColumnsBasis = (_: Spoken): string => 'Basis';
export const furtherColumnsState = (_: Spoken): string => 'State';
export const furtherColumnsInstrument = (_: Spoken): string => 'Instrument';
export const furtherCrewKidnappedTitle = (_: Spoken): string => 'Crew kidnapped in the Gulf of Guinea';
export const furtherPeak = (_: Spoken, given: { name: string | number; peak: string | number; peakYear: string | number; rule: string | number; last: string | number; lastYear: string | number; series: string | number }): string =>
  `${given.name}: ${given.peak} in ${given.peakYear}, the most published${given.rule === 'only' ? '' : `; ${given.last} in ${given.lastYear}`} (${given.series})`;
export const furtherCrewKidnappedSubtitle = (_: Spoken): string => 'Persons a year, each publisher for itself; gaps where nothing was published; some counts are worldwide, as named';
export const furtherItcpFundingTitle = (_: Spoken): string => 'Funding of the ITCP';
export const furtherItcpFundingAsked = (_: Spoken, given: { amount: string | number; years: string | number; share: string | number }): string =>
  `The ITCP asked for USD ${given.amount} million for ${given.years}${!given.share ? '' : `; its Fund covers ${given.share} %`}`;
export const furtherItcpFundingSubtitle = (_: Spoken): string => 'Integrated Technical Cooperation Programme of IMO, as published; a bar is as wide as the years it covers; paler: computed';
export const furtherMilestonesTitle = (language: Spoken, given: { where: string | number; n: number; first: string | number; last: string | number }): string =>
  `${given.where}: ${language.plural(given.n) === 'one' ? 'one milestone' : `${language.number(given.n)} milestones`}${!given.first ? '' : ` from ${given.first} to ${given.last}`}`;
export const furtherMilestonesTitlePeriod = (language: Spoken, given: { where: string | number; n: number; total: number; first: string | number; last: string | number }): string =>
  `${given.where}: ${given.n} of ${language.plural(given.total) === 'one' ? `${language.number(given.total)} milestone` : `${language.number(given.total)} milestones`} fall in the years ${given.first} to ${given.last}`;
export const furtherMilestonesTitleYear = (language: Spoken, given: { where: string | number; n: number; total: number; year: string | number }): string =>
  `${given.where}: ${given.n} of ${language.plural(given.total) === 'one' ? `${language.number(given.total)} milestone` : `${language.number(given.total)} milestones`} fall in ${given.year}`;
export const furtherMilestonesSubtitle = (language: Spoken, given: { named: number }): string =>
  `A dot for each event at its year; ${language.plural(given.named) === 'one' ? 'one is named below' : `the ${language.number(given.named)} that count most are named below`}; the table lists all`;
export const furtherMilestonesSummary = (language: Spoken, given: { n: number; first: string | number; last: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'One milestone' : `${language.number(given.n)} milestones`}, from ${given.first} to ${given.last}.`;
export const furtherCentresTitle = (language: Spoken, given: { count: string | number; n: number; planned: number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'working centre' : 'working centres'}${!given.planned ? '' : `, ${given.planned} planned`}`;
export const furtherCentresTitleIdle = (language: Spoken, given: { count: string | number; n: number; planned: number; names: string | number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'working centre' : 'working centres'}${!given.planned ? '' : `, ${given.planned} planned`}; not operational: ${given.names}`;
export const furtherCentresSubtitle = (_: Spoken, given: { where: string | number }): string =>
  `${given.where}: large: centre; small: office; each under what it belongs to. Filled: working; hollow: not operational, planned or of unknown status`;
export const furtherCentresSummary = (language: Spoken, given: { count: string | number; n: number; planned: number; listed: number; roots: number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'working centre' : 'working centres'}${!given.planned ? '' : `, ${given.planned} planned`}. With offices and other centres ${language.plural(given.listed) === 'one' ? 'one is listed' : `${language.number(given.listed)} are listed`}, ${language.plural(given.roots) === 'one' ? 'one of them under no other' : `${language.number(given.roots)} of them under no other`}.`;
export const furtherCentresAlone = (_: Spoken): string => 'Under no other centre';
export const furtherMembershipsTitle = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'One State takes' : `${language.number(given.n)} States take`} part in several regions`;
export const furtherMembershipsSubtitle = (_: Spoken): string => 'Combinations of regions whose principal instruments a State has joined; the bar counts the States';
export const furtherMembershipsSummary = (language: Spoken, given: { n: number; regions: string | number; states: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'One State' : `${language.number(given.n)} States`} in more than one region. The most frequent combination is ${given.regions}: ${given.states}.`;
export const furtherSdgTitle = (_: Spoken): string => 'Links to the Sustainable Development Goals';
export const furtherSdgSubtitle = (_: Spoken): string => 'Filled: stated by a source; dashed: derived or unverified reading';
export const furtherSdgSummary = (_: Spoken, given: { subjects: string | number; goals: string | number }): string =>
  `${given.subjects} subjects are linked to ${given.goals} goals.`;
export const furtherSdgTargets = (_: Spoken, given: { list: string | number }): string =>
  `Targets ${given.list}`;
export const furtherTreatyTitle = (_: Spoken): string => 'Treaty status of the seven MEPSEAS States';
export const furtherTreatySubtitle = (_: Spoken): string => 'Year of taking part; dashed: not a party; dot: not found in the sources read; treaties with most participants first';
export const furtherTreatySummary = (_: Spoken, given: { states: string | number; instruments: string | number; found: string | number }): string =>
  `${given.states} States by ${given.instruments} treaties; ${given.found} participations were found.`;
export const furtherSdgGoalName = (_: Spoken, given: { goal: string | number }): string =>
  given.goal === '1' ? '1 No poverty' : given.goal === '2' ? '2 Zero hunger' : given.goal === '3' ? '3 Good health and well-being' : given.goal === '4' ? '4 Quality education' : given.goal === '5' ? '5 Gender equality' : given.goal === '6' ? '6 Clean water and sanitation' : given.goal === '7' ? '7 Affordable and clean energy' : given.goal === '8' ? '8 Decent work and economic growth' : given.goal === '9' ? '9 Industry, innovation and infrastructure' : given.goal === '10' ? '10 Reduced inequalities' : given.goal === '11' ? '11 Sustainable cities and communities' : given.goal === '12' ? '12 Responsible consumption and production' : given.goal === '13' ? '13 Climate action' : given.goal === '14' ? '14 Life below water' : given.goal === '15' ? '15 Life on land' : given.goal === '16' ? '16 Peace, justice and strong institutions' : given.goal === '17' ? '17 Partnerships for the goals' : `${given.goal}`;
export const furtherSdgTitleMost = (language: Spoken, given: { n: string | number; subjects: number; goal: string | number }): string =>
  `${given.n} of ${language.plural(given.subjects) === 'one' ? `${language.number(given.subjects)} subject` : `${language.number(given.subjects)} subjects`} are linked to one development goal: ${given.goal}`;
export const furtherSdgTitleCounted = (language: Spoken, given: { subjects: number; goals: number }): string =>
  `${language.plural(given.subjects) === 'one' ? `${language.number(given.subjects)} subject is` : `${language.number(given.subjects)} subjects are`} linked to ${language.plural(given.goals) === 'one' ? `${language.number(given.goals)} development goal` : `${language.number(given.goals)} development goals`}; no goal leads alone`;
export const furtherTreatyTitleAll = (_: Spoken, given: { states: string | number; name: string | number }): string =>
  `All ${given.states} MEPSEAS States are found in one treaty: ${given.name}`;
export const furtherTreatyTitleMost = (_: Spoken, given: { n: string | number; states: string | number; name: string | number }): string =>
  `Treaty in which most MEPSEAS States were found, ${given.n} of ${given.states}: ${given.name}`;
export const furtherTreatyTitleSome = (language: Spoken, given: { found: string | number; treaties: number; n: string | number; states: string | number }): string =>
  `MEPSEAS States were found in ${given.found} of ${language.plural(given.treaties) === 'one' ? `${language.number(given.treaties)} treaty` : `${language.number(given.treaties)} treaties`}, in each at most ${given.n} of ${given.states}`;
export const furtherTreatyTitleNone = (language: Spoken, given: { states: string | number; treaties: number }): string =>
  `None of the ${given.states} MEPSEAS States was found in any of ${language.plural(given.treaties) === 'one' ? `${language.number(given.treaties)} treaty` : `${language.number(given.treaties)} treaties`}`;
export const furtherTreatyOthers = (_: Spoken, given: { list: string | number }): string =>
  `No participation of these States was found in: ${given.list}.`;
export const furtherTreatyNotFound = (_: Spoken): string => 'not found';
export const supportTitle = (_: Spoken, given: { where: string | number }): string =>
  `States and running programmes, ${given.where}`;
export const supportTitleAlike = (language: Spoken, given: { low: number; states: string | number }): string =>
  given.low === 0 ? `No programme known to be running names any of the ${given.states} States` : language.plural(given.low) === 'one' ? `Each of the ${given.states} States is named by ${language.number(given.low)} running programme` : `Each of the ${given.states} States is named by ${language.number(given.low)} running programmes`;
export const supportTitleNamed = (language: Spoken, given: { low: number; lowest: string | number; high: string | number; highest: string | number }): string =>
  `Named by ${given.low === 0 ? 'no programme known to be running' : language.plural(given.low) === 'one' ? `${language.number(given.low)} running programme` : `${language.number(given.low)} running programmes`}: ${given.lowest}; by ${given.high}: ${given.highest}`;
export const supportTitleCounted = (language: Spoken, given: { lowest: string | number; states: string | number; low: number; high: string | number; highest: string | number }): string =>
  `${given.lowest} of ${given.states} States are named by ${given.low === 0 ? 'no programme known to be running' : language.plural(given.low) === 'one' ? `only ${language.number(given.low)} running programme` : `only ${language.number(given.low)} running programmes`}; most, by ${given.high}: ${given.highest}`;
export const supportTitleSpan = (_: Spoken, given: { states: string | number; low: string | number; high: string | number }): string =>
  `Each of the ${given.states} States is named by ${given.low} to ${given.high} running programmes`;
export const supportSubtitle = (language: Spoken, given: { where: string | number; named: string | number; running: number; date: string | number }): string =>
  `${given.where}: States named by ${given.named} of ${language.plural(given.running) === 'one' ? 'the one programme' : `the ${language.number(given.running)} programmes`} known to be running, ${given.date}; dashed: programmes of unknown status`;
export const supportSummary = (language: Spoken, given: { states: number; named: string | number; running: string | number; others: string | number }): string =>
  `${language.plural(given.states) === 'one' ? 'One State' : `${language.number(given.states)} States`}; ${given.named} of ${given.running} running programmes name one of them.${!given.others ? '' : ` These run and name none: ${given.others}.`}`;
export const supportNone = (_: Spoken): string => 'No running programme with States was found in the sources read.';
export const supportStatesIn = (_: Spoken): string => 'States in it';
export const supportColumnsCount = (_: Spoken): string => 'Number of running programmes';
export const runningTitle = (_: Spoken, given: { where: string | number }): string =>
  `Programmes running by year, ${given.where}`;
export const runningTitleMore = (language: Spoken, given: { now: number; year: string | number; past: string | number; before: string | number }): string =>
  `At least ${language.plural(given.now) === 'one' ? `${language.number(given.now)} programme runs` : `${language.number(given.now)} programmes run`} in ${given.year}; at most ${given.past} did in ${given.before}`;
export const runningTitleFewer = (language: Spoken, given: { now: number; year: string | number; past: string | number; before: string | number }): string =>
  `At most ${language.plural(given.now) === 'one' ? `${language.number(given.now)} programme runs` : `${language.number(given.now)} programmes run`} in ${given.year}; at least ${given.past} did in ${given.before}`;
export const runningTitleNow = (language: Spoken, given: { count: string | number; n: number; year: string | number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'programme runs' : 'programmes run'} in ${given.year}`;
export const runningSubtitle = (_: Spoken, given: { where: string | number }): string =>
  `${given.where}: at the end of each year; the last year as it stands`;
export const runningSummary = (_: Spoken, given: { from: string | number; first: string | number; to: string | number; last: string | number }): string =>
  `From ${given.from} in ${given.first} to ${given.to} in ${given.last}, where the second number counts programmes that perhaps run.`;
export const runningCertain = (_: Spoken): string => 'known to run';
export const runningPossible = (_: Spoken): string => 'perhaps running: a date or the status is not known';
export const runningBegun = (_: Spoken, given: { names: string | number }): string =>
  `New: ${given.names}`;
export const runningOver = (_: Spoken, given: { names: string | number }): string =>
  `No longer known to run: ${given.names}`;
export const fundersTitle = (_: Spoken, given: { where: string | number }): string =>
  `Funders, ${given.where}`;
export const fundersTitleNone = (language: Spoken, given: { total: number }): string =>
  `No funder was found for ${language.plural(given.total) === 'one' ? 'the one programme' : `any of the ${language.number(given.total)} programmes`}`;
export const fundersTitleMost = (language: Spoken, given: { k: number; n: string | number; total: string | number; names: string | number; unpublished: string | number }): string =>
  `${language.plural(given.k) === 'one' ? 'The funder of most programmes' : 'The funders of most programmes'} (${given.n} of ${given.total}): ${given.names}; ${given.unpublished} publish no amount`;
export const fundersTitleMany = (_: Spoken, given: { funders: string | number; funded: string | number; total: string | number; unpublished: string | number }): string =>
  `${given.funders} funders are named for ${given.funded} of ${given.total} programmes; ${given.unpublished} publish no amount`;
export const fundersSubtitle = (_: Spoken, given: { where: string | number; date: string | number }): string =>
  `${given.where}: all programmes on record, a square each, ${given.date}`;
export const fundersSummary = (language: Spoken, given: { funders: number; total: number; notFound: string | number }): string =>
  `${language.plural(given.funders) === 'one' ? 'One funder' : `${language.number(given.funders)} funders`} of ${language.plural(given.total) === 'one' ? 'one programme' : `${language.number(given.total)} programmes`}; for ${given.notFound} no funder was found.`;
export const fundersOthers = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'One other' : `${language.number(given.n)} others`;
export const fundersNotFound = (_: Spoken): string => 'Funder not found';
export const fundersPublished = (_: Spoken, given: { published: string | number; n: string | number }): string =>
  `${given.published} of ${given.n}`;
export const fundersAmounts = (_: Spoken): string => 'Published amounts, and of how many';
export const fundersNoAmount = (_: Spoken): string => 'No amount is published';
export const fundersOtherProgrammes = (_: Spoken): string => 'Ended, planned or of unknown status';
export const fundersAll = (_: Spoken): string => 'All';
export const fundersRunning = (_: Spoken): string => 'Run';
export const fundersCounts = (_: Spoken, given: { all: string | number; running: string | number }): string =>
  `${given.all}, ${given.running} running`;
export const fundersKeyOther = (_: Spoken): string => 'ended, planned or of unknown status';
export const fundersFoot = (_: Spoken): string => 'A programme with two funders stands in both rows, one that works in two regions in both columns, each time with its whole amount. Amounts are never added over currencies.';
export const fundersFootRegion = (_: Spoken): string => 'A programme with two funders stands in both rows, one with activities of two kinds in both columns. Amounts are those of the whole programme, which may work in other regions too, and are never added over currencies.';
export const fundersNoActivity = (_: Spoken): string => 'No activity named';
export const fundersColumn = (_: Spoken): string => 'Funder';
export const fundersWithAmount = (_: Spoken): string => 'With a published amount';
export const figureIcs = (_: Spoken): string => 'Calendar file (.ics)';
export const calendarTitle = (_: Spoken, given: { where: string | number }): string =>
  `Calendar, ${given.where}`;
export const calendarTitleEnds = (language: Spoken, given: { n: number; date: string | number; name: string | number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} programme is due to end` : `${language.number(given.n)} programmes are due to end`} within two years; next, ${given.date}: ${given.name}`;
export const calendarTitleEvents = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} dated event` : `${language.number(given.n)} dated events`} within two years; no end of a programme among them`;
export const calendarTitleNothing = (_: Spoken): string => 'No dated event to come within two years was found';
export const calendarSubtitle = (_: Spoken, given: { where: string | number }): string =>
  `${given.where}: dated events of the last year (rings) and of the next two years, as precise as their sources`;
export const calendarSummary = (language: Spoken, given: { coming: number; past: number }): string =>
  `${language.plural(given.coming) === 'one' ? 'One dated event is' : `${language.number(given.coming)} dated events are`} to come within two years; ${language.plural(given.past) === 'one' ? 'one was' : `${language.number(given.past)} were`} in the last year.`;
export const calendarNone = (_: Spoken): string => 'No dated event of these years was found in the sources read.';
export const galleryTitle = (_: Spoken): string => 'All figures';
export const gallerySentence = (_: Spoken, given: { n: number }): string =>
  `${given.n} figures, each with its table, files and sources. Choose a region to see them for it.`;
export const galleryAllSubjects = (_: Spoken): string => 'all subjects';
export const gallerySubject = (_: Spoken): string => 'Subject';
export const galleryRegion = (_: Spoken): string => 'Region';
export const galleryWord = (_: Spoken): string => 'Word';
export const galleryFound = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'One figure' : `${language.number(given.n)} figures`;
export const galleryNothing = (_: Spoken): string => 'No figure has these words.';
export const galleryWithout = (_: Spoken, given: { names: string | number }): string =>
  `Nothing to draw here yet for: ${given.names}.`;
export const foldAll = (_: Spoken, given: { n: string | number }): string =>
  `Show all ${given.n}`;
export const foldLess = (_: Spoken): string => 'Show fewer';
export const foldPrinted = (_: Spoken, given: { first: string | number; n: string | number }): string =>
  `Shown: ${given.first} of ${given.n}`;
export const foldFigure = (_: Spoken, given: { name: string | number }): string =>
  `Figure: ${given.name}`;
export const incidentsLayer = (_: Spoken): string => 'Incidents';
export const incidentsTitle = (_: Spoken): string => 'Incidents by 1-degree cell';
export const incidentsPublisher = (_: Spoken): string => 'Records of';
export const incidentsRange = (_: Spoken, given: { low: string | number; high: string | number }): string =>
  `${given.low} to ${given.high}`;
export const incidentsRangeOpen = (_: Spoken, given: { low: string | number }): string =>
  `${given.low} and more`;
export const incidentsShown = (language: Spoken, given: { n: number; years: string | number; publisher: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'One incident' : `${language.number(given.n)} incidents`} recorded on all seas in ${given.years}: ${given.publisher}.`;
export const incidentsShownHere = (_: Spoken, given: { where: string | number; n: string | number }): string =>
  `Of these in ${given.where}: ${given.n}.`;
export const incidentsEnds = (_: Spoken, given: { publisher: string | number; date: string | number }): string =>
  `The records of ${given.publisher} end on ${given.date}; nothing is known here after that.`;
export const incidentsFrom = (_: Spoken): string => 'From year';
export const incidentsOneYear = (_: Spoken): string => 'only the year shown';
export const incidentsKinds = (_: Spoken): string => 'Kinds';
export const incidentsPeak = (_: Spoken, given: { rule: string | number; peakYear: string | number; peak: string | number; last: string | number; lastYear: string | number }): string =>
  given.rule === 'fell' ? `Recorded incidents peaked in ${given.peakYear} (${given.peak}) and fell to ${given.last} in ${given.lastYear}` : given.rule === 'most' ? `Most incidents recorded in ${given.peakYear} (${given.peak}); ${given.last} in ${given.lastYear}` : `Most incidents recorded in ${given.peakYear} (${given.peak})`;
export const incidentsTotalsNewest = (_: Spoken, given: { totals: string | number }): string =>
  `Newest published totals of incidents: ${given.totals}`;
export const incidentsFigureTitle = (_: Spoken, given: { where: string | number }): string =>
  `Incidents recorded by year and kind, ${given.where}`;
export const incidentsFigureSubtitle = (_: Spoken, given: { publisher: string | number; end: string | number }): string =>
  `Number a year; ${given.publisher}, whose records end on ${given.end}; by place, not by who did it`;
export const incidentsFigureSummary = (_: Spoken, given: { from: string | number; to: string | number; most: string | number; year: string | number }): string =>
  `From ${given.from} to ${given.to}; the most in a year were ${given.most}, in ${given.year}. A low count may mean few reports.`;
export const incidentsSharedBox = (_: Spoken, given: { words: string | number; regions: string | number }): string =>
  `${given.words}. One counting box for ${given.regions}: the figure of each shows the same incidents.`;
export const incidentsYear = (_: Spoken): string => 'Year';
export const incidentsTotal = (_: Spoken): string => 'Total';
export const incidentsNone = (_: Spoken): string => 'No incident counts are published for this region in the sources read.';
export const incidentsPoint = (_: Spoken, given: { year: string | number; n: string | number; kind: string | number }): string =>
  `${given.year}: ${given.n}, ${given.kind}`;
export const incidentsArea = (_: Spoken, given: { kind: string | number; date: string | number }): string =>
  `${given.kind}, since ${given.date}`;
export const incidentsTotalsTitle = (_: Spoken): string => 'Totals as their publishers gave them';
export const incidentsTotalsSubtitle = (_: Spoken): string => 'Incidents a year, each publisher for itself; gaps where nothing was found; never to be added together';
export const incidentsTotalsSummary = (_: Spoken, given: { parts: string | number }): string =>
  `Published totals over all seas. ${given.parts}`;
export const incidentsTotalsPart = (_: Spoken, given: { publisher: string | number; n: string | number; from: string | number; to: string | number }): string =>
  `${given.publisher}: ${given.n} years between ${given.from} and ${given.to}.`;
export const incidentsPublisherColumn = (_: Spoken): string => 'Publisher';
export const incidentsScope = (_: Spoken): string => 'Scope';
export const incidentsSeenAt = (_: Spoken): string => 'Seen at';
export const timeLabel = (_: Spoken): string => 'Time shown';
export const timeToday = (_: Spoken): string => 'today';
export const timeTodayButton = (_: Spoken): string => 'Today';
export const timeAsOfWord = (_: Spoken): string => 'As of';
export const timeAsOf = (_: Spoken, given: { when: string | number }): string =>
  `The atlas as it stood at the end of ${given.when}.`;
export const timeBackToToday = (_: Spoken): string => 'Back to today';
export const timePlay = (_: Spoken): string => 'Play the years';
export const timePause = (_: Spoken): string => 'Pause';
export const timeSpeed = (_: Spoken): string => 'Speed';
export const timeNotYet = (_: Spoken, given: { name: string | number; when: string | number }): string =>
  `${given.name} did not exist at the end of ${given.when}, by the dates in the sources read.`;
export const timeNothingYet = (_: Spoken): string => 'No principal instrument of this region had been adopted by then. ';
export const timeRange = (_: Spoken, given: { low: string | number; high: string | number }): string =>
  `${given.low} to ${given.high}`;
export const timeUncertain = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'One participation may have begun by then: only a window or a later source is known' : `${language.number(given.n)} participations may have begun by then: only a window or a later source is known`;
export const timeUndated = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'one participation has no published date' : `${language.number(given.n)} participations have no published date`;
export const timeChanges = (_: Spoken, given: { year: string | number; events: string | number }): string =>
  `${given.year}: ${given.events}`;
export const timeNoChanges = (_: Spoken, given: { year: string | number }): string =>
  `${given.year}: nothing dated`;
export const timeLeft = (_: Spoken, given: { name: string | number }): string =>
  `no longer takes part in ${given.name}`;
export const timeChanged = (_: Spoken, given: { when: string | number }): string =>
  `What changed: ${given.when}`;
export const sinceChoose = (_: Spoken): string => 'Compare with…';
export const sinceCompared = (_: Spoken, given: { when: string | number }): string =>
  `Compared with the end of ${given.when}.`;
export const sinceLeave = (_: Spoken): string => 'Show one time';
export const sinceList = (_: Spoken): string => 'What came and went';
export const sinceNothing = (_: Spoken): string => 'Nothing dated changed between the two times.';
export const sinceKey = (_: Spoken, given: { when: string | number }): string =>
  `Since the end of ${given.when}`;
export const sinceMark = (_: Spoken, given: { change: string | number; when: string | number }): string =>
  given.change === 'new' ? `New since the end of ${given.when}` : given.change === 'gone' ? `Gone since the end of ${given.when}` : `Changed since the end of ${given.when}`;
export const sinceNames = (_: Spoken, given: { mark: string | number; names: string | number }): string =>
  `${given.mark}: ${given.names}`;
export const sinceCounted = (_: Spoken, given: { when: string | number; changes: string | number }): string =>
  `Since the end of ${given.when}: ${given.changes}.`;
export const sinceSame = (_: Spoken, given: { when: string | number }): string =>
  `The same as at the end of ${given.when}.`;
export const sinceOneTime = (_: Spoken, given: { when: string | number }): string =>
  `One time only is shown, without a comparison with ${given.when}.`;
export const sinceWas = (_: Spoken, given: { change: string | number; before: string | number }): string =>
  `${given.change} (before: ${given.before})`;
export const timeMore = (_: Spoken, given: { n: string | number }): string =>
  `and ${given.n} more`;
export const timeMoreNames = (_: Spoken, given: { names: string | number; n: string | number }): string =>
  `${given.names} and ${given.n} more`;
export const timelineTitle = (language: Spoken, given: { n: number; where: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'One programme' : `${language.number(given.n)} programmes`} and their phases, ${given.where}`;
export const timelineTitleRuns = (language: Spoken, given: { running: number; n: string | number; ends: number }): string =>
  `${given.running} of ${given.n} programmes ${language.plural(given.running) === 'one' ? 'is' : 'are'} running${given.ends === 0 ? '' : language.plural(given.ends) === 'one' ? '; one ends within a year' : `; ${language.number(given.ends)} end within a year`}`;
export const timelineWorldwide = (_: Spoken): string => 'all regions';
export const timelineSubtitle = (_: Spoken, given: { where: string | number }): string =>
  `${given.where}: life of each programme as published; soft ends are dates known to the month or year`;
export const timelineKeySoft = (_: Spoken): string => 'known to the year';
export const timelineKeyOpen = (_: Spoken): string => 'no end given';
export const timelineKeyPlanned = (_: Spoken): string => 'planned';
export const timelineKeyPassed = (_: Spoken): string => 'planned end has passed';
export const timelineKeyWindow = (_: Spoken): string => 'known as a window';
export const timelineKeyPhases = (_: Spoken): string => 'phases';
export const timelineStartUnknown = (_: Spoken): string => 'start not published';
export const timelineEndUnknown = (_: Spoken): string => 'end not published';
export const timelineDatesUnknown = (_: Spoken): string => 'dates not published';
export const timelineToday = (_: Spoken): string => 'today';
export const timelineMilestones = (_: Spoken): string => 'Milestones';
export const timelineInstruments = (_: Spoken): string => 'Instruments';
export const timelineColumnsProgramme = (_: Spoken): string => 'Programme';
export const timelineColumnsPhase = (_: Spoken): string => 'Phase';
export const timelineColumnsKind = (_: Spoken): string => 'Kind';
export const timelineColumnsStart = (_: Spoken): string => 'Start';
export const timelineColumnsEnd = (_: Spoken): string => 'End';
export const timelineColumnsStatus = (_: Spoken): string => 'Status';
export const timelineColumnsFunders = (_: Spoken): string => 'Funders';
export const timelineSummary = (language: Spoken, given: { n: number; running: string | number; ended: string | number; unknown: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'One programme' : `${language.number(given.n)} programmes`}: ${given.running} running, ${given.ended} ended, ${given.unknown} of unknown status.`;
export const participationTitle = (_: Spoken, given: { instruments: string | number }): string =>
  `States taking part in ${given.instruments}`;
export const participationBounds = (_: Spoken, given: { low: string | number; high: string | number; name: string | number }): string =>
  `At least ${given.low}, at most ${given.high} States take part: ${given.name}`;
export const participationYear = (language: Spoken, given: { n: number; year: string | number; name: string | number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} State` : `All ${language.number(given.n)} States`} took part from ${given.year} on: ${given.name}`;
export const participationWaves = (_: Spoken, given: { first: string | number; second: string | number; name: string | number }): string =>
  `States joined in two waves, ${given.first} and ${given.second}: ${given.name}`;
export const participationTitleAll = (_: Spoken): string => 'States taking part in the principal instruments, by region';
export const participationTitleEvery = (_: Spoken, given: { n: string | number; total: string | number }): string =>
  `In ${given.n} of ${given.total} regions all States take part`;
export const participationSubtitle = (_: Spoken): string => 'Number of States; shaded where it is not known since when';
export const participationUndated = (_: Spoken): string => 'without any date';
export const participationDated = (_: Spoken): string => 'with a date';
export const participationWindow = (_: Spoken): string => 'may take part: date not published, or a window';
export const participationTotal = (_: Spoken, given: { n: string | number; dated: string | number }): string =>
  `${given.n} in all, ${given.dated} with a date`;
export const participationNone = (_: Spoken): string => 'No participation with a date was found in the sources read.';
export const participationColumnsInstrument = (_: Spoken): string => 'Instrument';
export const participationColumnsState = (_: Spoken): string => 'State';
export const participationColumnsStatus = (_: Spoken): string => 'Status';
export const participationColumnsDate = (_: Spoken): string => 'Date';
export const participationSummary = (_: Spoken, given: { parts: string | number }): string =>
  `Steps over the years. ${given.parts}`;
export const participationPart = (language: Spoken, given: { name: string | number; count: string | number; n: number; undated: string | number }): string =>
  `${given.name}: ${given.count} ${language.plural(given.n) === 'one' ? 'State' : 'States'}${!given.undated ? '' : `, of which ${given.undated} without any date`}.`;
export const participationPoint = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} State` : `${language.number(given.n)} States`;
export const participationSeen = (_: Spoken, given: { date: string | number }): string =>
  `in by ${given.date}`;
export const participationList = (_: Spoken): string => 'States and their dates';
export const aboutTitle = (_: Spoken): string => 'About Roadstead';
export const aboutSentence = (_: Spoken): string => 'Roadstead is an atlas of regional maritime security programmes: who has agreed to do what at sea, where, since when and with whose help.';
export const aboutWhat = (_: Spoken): string => 'What it is';
export const aboutWhatText = (_: Spoken): string => 'Each fact names its source and keeps the precision of its source: a window stays a window, unknown is neither zero nor a guess, and what was derived says how. It is no operational picture, no ship tracker and no opinion on boundaries.';
export const aboutDisclaimer = (_: Spoken): string => 'Boundaries and names';
export const aboutDisclaimerText = (_: Spoken): string => 'The designations employed and the presentation of material on the maps do not imply the expression of any opinion whatsoever concerning the legal status of any country, territory, city or area or of its authorities, or concerning the delimitation of its frontiers or boundaries. Dashed lines show boundaries that are disputed or not yet agreed.';
export const aboutWaters = (_: Spoken): string => 'Member waters';
export const aboutWatersText = (_: Spoken): string => 'Indicative: waters within 200 nautical miles of participating coasts, split at the median with every other coast. They are computed and are not a maritime boundary.';
export const aboutLicences = (_: Spoken): string => 'Licences';
export const aboutLicenceCode = (_: Spoken): string => 'Code: MIT. Fact tables: CC BY 4.0; each source keeps its own rights and is named.';
export const aboutLicenceBoundaries = (_: Spoken): string => 'Boundaries: United Nations geodata and Natural Earth, as generalized in plotly.js 3.7 (MIT).';
export const aboutLicenceTypeface = (_: Spoken): string => 'Typeface: IBM Plex Sans, SIL Open Font License 1.1. Map engine: MapLibre GL JS, BSD 3-Clause.';
export const aboutDownload = (_: Spoken): string => 'All facts as one file';
export const aboutRecord = (_: Spoken): string => 'The ITCP record';
export const changesTitle = (_: Spoken): string => 'What changed';
export const changesSentence = (_: Spoken, given: { edition: string | number }): string =>
  `What is new, what changed and what is gone in the facts, edition by edition. The present edition is ${given.edition}.`;
export const changesEdition = (_: Spoken, given: { edition: string | number }): string =>
  `Edition ${given.edition}`;
export const changesSince = (_: Spoken, given: { day: string | number; since: string | number; counts: string | number }): string =>
  `Compared on ${given.day} with edition ${given.since}: ${given.counts}.`;
export const changesCount = (_: Spoken, given: { kind: string | number; n: number }): string =>
  given.kind === 'added' ? `${given.n} new` : given.kind === 'changed' ? `${given.n} changed` : `${given.n} gone`;
export const changesTable = (_: Spoken, given: { table: string | number; counts: string | number }): string =>
  `${given.table}: ${given.counts}`;
export const changesShared = (_: Spoken): string => 'What belongs to all regions';
export const changesCell = (_: Spoken, given: { column: string | number; before: string | number; after: string | number }): string =>
  `${given.column}: was ${given.before}, is ${given.after}`;
export const changesText = (_: Spoken, given: { column: string | number }): string =>
  `${given.column}: text rewritten`;
export const changesColumn = (_: Spoken, given: { kind: string | number; column: string | number }): string =>
  given.kind === 'added' ? `new column ${given.column}` : `column ${given.column} is gone`;
export const changesEmpty = (_: Spoken): string => 'empty';
export const changesNone = (_: Spoken): string => 'No changes between editions are recorded.';
export const changesFeed = (_: Spoken): string => 'Follow as a feed (Atom)';
export const changesCompare = (_: Spoken): string => 'Compare another edition';
export const changesCompareHint = (_: Spoken): string => 'Choose or drop a data package of the atlas or of one of its regions, of any edition. It stays on this machine. It is compared with the same package of this site; without a network that is there where the whole atlas is kept on this device.';
export const changesFromTo = (_: Spoken, given: { before: string | number; after: string | number; counts: string | number }): string =>
  `From ${given.before} to ${given.after}: ${given.counts}.`;
export const changesSame = (_: Spoken, given: { before: string | number; after: string | number }): string =>
  `No difference: ${given.before} and ${given.after} hold the same facts.`;
export const changesOfFile = (_: Spoken, given: { edition: string | number; file: string | number }): string =>
  `edition ${given.edition} (${given.file})`;
export const changesOfSite = (_: Spoken, given: { edition: string | number }): string =>
  `edition ${given.edition} (this atlas)`;
export const changesApart = (_: Spoken, given: { part: string | number }): string =>
  given.part === 'region' ? 'Compared are the rows of this region and, of the tables for all regions, the rows that both packages hold. Counts of incidents are not compared.' : 'Counts of incidents and translations are not compared.';
export const coverageTitle = (_: Spoken): string => 'What is known and what is missing';
export const coverageSentence = (_: Spoken): string => 'For each region: when its facts were reviewed, how many records answer each question, and which do not. Nothing here is an estimate: it is counted from the tables.';
export const coverageReviewed = (_: Spoken, given: { day: string | number }): string =>
  `Reviewed as a whole on ${given.day}.`;
export const coverageQuestion = (_: Spoken): string => 'Question';
export const coverageKnown = (_: Spoken): string => 'Answered';
export const coverageMissing = (_: Spoken): string => 'Not known';
export const coverageOf = (_: Spoken, given: { known: string | number; total: string | number }): string =>
  `${given.known} of ${given.total}`;
export const coverageComplete = (_: Spoken): string => 'complete';
export const coverageGaps = (_: Spoken, given: { names: string | number }): string =>
  `Named by an instrument, with no programme running or of unknown status: ${given.names}.`;
export const coverageUnknown = (_: Spoken, given: { names: string | number }): string =>
  `Named by an instrument, with programmes of unknown status only: ${given.names}.`;
export const coverageNoGaps = (_: Spoken): string => 'Every activity that an instrument names has a programme.';
export const coverageAll = (_: Spoken, given: { n: string | number }): string =>
  `List (${given.n})`;
export const coverageVerified = (_: Spoken): string => 'How the facts were verified';
export const coverageVerifiedText = (_: Spoken): string => 'A fact counts once, by the best of its sources.';
export const coverageFacts = (_: Spoken): string => 'Facts';
export const dataTitle = (_: Spoken): string => 'Open data';
export const dataSentence = (_: Spoken): string => 'Every table of the atlas, its shapes and its coming dates, as files with stable addresses, free to use under CC BY 4.0.';
export const dataTables = (_: Spoken): string => 'Tables';
export const dataTablesText = (_: Spoken): string => 'Each holds the rows of all regions. The descriptor says what each column means.';
export const dataTable = (_: Spoken): string => 'Table';
export const dataRows = (_: Spoken): string => 'Rows';
export const dataFiles = (_: Spoken): string => 'Files';
export const dataDescriptor = (_: Spoken): string => 'Descriptor (Frictionless Data Package)';
export const dataShapes = (_: Spoken): string => 'Shapes and dates';
export const dataPackages = (_: Spoken): string => 'Packages';
export const dataPackagesText = (_: Spoken): string => 'Tables, descriptor and sources in one file: of the whole atlas and of each region, with its incidents.';
export const dataLicence = (_: Spoken, given: { edition: string | number }): string =>
  `Edition ${given.edition}. Fact tables: CC BY 4.0; name Roadstead and the edition, and the source of what you quote. Each source keeps its own rights. Incident counts stand under the terms of their publishers.`;
export const calendarName = (_: Spoken): string => 'Roadstead: dated events to come';
export const calendarAbout = (_: Spoken, given: { edition: string | number }): string =>
  `Dated events of regional maritime security programmes that are still to come. Edition ${given.edition}.`;
export const calendarEvent = (_: Spoken, given: { kind: string | number; name: string | number }): string =>
  given.kind === 'programmeStart' ? `${given.name}: begins` : given.kind === 'programmeEnd' ? `${given.name}: ends` : given.kind === 'phaseStart' ? `${given.name}: begins` : given.kind === 'phaseEnd' ? `${given.name}: ends` : given.kind === 'areaStart' ? `${given.name}: comes into effect` : given.kind === 'areaEnd' ? `${given.name}: ends` : given.kind === 'centre' ? `${given.name}: opens` : `${given.name}: enters into force`;
export const aboutOpen = (_: Spoken): string => 'Open facts';
export const sourcesPageTitle = (_: Spoken): string => 'Sources';
export const translationByMachine = (_: Spoken): string => 'Translated by machine.';
export const translationOriginal = (_: Spoken): string => 'Original text';
export const translationOriginalShown = (_: Spoken): string => 'The original English text.';
export const translationBack = (_: Spoken): string => 'Translation';
export const translationMissing = (_: Spoken): string => 'What is in English is not translated yet.';
export const aboutTranslations = (_: Spoken): string => 'The texts of the facts in other languages than English were translated by machine and have not been read by a person; pages say so, and give the English text, which is the fact.';
export const ownTitle = (_: Spoken): string => 'Your own data';
export const ownPromise = (_: Spoken): string => 'Open a file of your own beside the atlas. It stays on this machine: nothing is sent, and no link contains it.';
export const ownFormats = (_: Spoken): string => 'Tables (CSV, TSV, Excel workbooks, data packages), KML, GPX, zipped shapefiles, activities of IATI, GeoJSON, TopoJSON and JSON; the incident archives of NGA, IMB, IMO and ReCAAP are known by their columns. You can also drop a file anywhere on the map.';
export const ownPick = (_: Spoken): string => 'Choose a file';
export const ownPaste = (_: Spoken): string => 'Or paste a table';
export const ownPastedName = (_: Spoken): string => 'pasted table';
export const ownRead = (_: Spoken): string => 'Read';
export const ownDropHere = (_: Spoken): string => 'Drop the file here: it stays on this machine';
export const ownShownFiles = (_: Spoken): string => 'Files that are shown';
export const ownOpen = (_: Spoken): string => 'Open';
export const ownGo = (_: Spoken): string => 'Zoom to it';
export const ownFiles = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'One file' : `${language.number(given.n)} files`;
export const ownRemove = (_: Spoken): string => 'Remove';
export const ownRemoveNamed = (_: Spoken, given: { file: string | number }): string =>
  `Remove ${given.file}`;
export const ownShownNow = (language: Spoken, given: { n: number; total: number }): string =>
  language.plural(given.n) === 'one' ? `One of ${language.number(given.total)} rows on the map now` : `${language.number(given.n)} of ${language.number(given.total)} rows on the map now`;
export const ownThinned = (_: Spoken): string => 'Where rows lie closer together than a dot is wide, one dot is drawn, that of the gravest kind. The list and the figures count every row.';
export const ownReading = (_: Spoken): string => 'The file is being read.';
export const ownCancel = (_: Spoken): string => 'Cancel';
export const ownOther = (_: Spoken): string => 'Another file';
export const ownNextFile = (_: Spoken): string => 'Next file';
export const ownWaiting = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'One more file is waiting.' : `${language.number(given.n)} more files are waiting.`;
export const ownChangeColumns = (_: Spoken): string => 'Change the columns';
export const ownBack = (_: Spoken): string => 'Back';
export const ownArchive = (_: Spoken, given: { name: string | number }): string =>
  `Recognised by its columns: ${given.name}.`;
export const ownColumnsHint = (_: Spoken): string => 'Check what each column is taken for.';
export const ownColumnsKept = (_: Spoken): string => 'A change is remembered for files with the same columns.';
export const ownPart = (_: Spoken): string => 'Sheet or layer';
export const ownQuestions = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'One column can be read in more than one way. Choose how it is meant.' : `${language.number(given.n)} columns can be read in more than one way. Choose how each is meant.`;
export const ownFirstRows = (_: Spoken): string => 'First rows of the file';
export const ownColumnIs = (_: Spoken, given: { column: string | number }): string =>
  `Column ${given.column} is`;
export const ownReadAs = (_: Spoken, given: { column: string | number }): string =>
  `How ${given.column} is read`;
export const ownMeans = (_: Spoken, given: { example: string | number }): string =>
  `${given.example} means`;
export const ownBlankEnd = (_: Spoken): string => 'A blank end means';
export const ownDaysOpen = (_: Spoken, given: { from: string | number }): string =>
  `${given.from}, still going on`;
export const ownChoose = (_: Spoken): string => 'choose';
export const ownKinds = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'One word for kinds, and what it stands for' : `${language.number(given.n)} words for kinds, and what they stand for`;
export const ownKindsHint = (_: Spoken): string => 'The words of the file are kept. Here you say to which kind of the atlas each belongs.';
export const ownWord = (_: Spoken): string => 'Word in the file';
export const ownNoWord = (_: Spoken): string => 'no word';
export const ownStandsFor = (_: Spoken): string => 'Stands for';
export const ownWordIs = (_: Spoken, given: { word: string | number }): string =>
  `${given.word} stands for`;
export const ownByText = (_: Spoken): string => 'by the text of the row';
export const ownEquationTitle = (_: Spoken): string => 'Rows of the file';
export const ownEquation = (language: Spoken, given: { read: number; taken: number; aside: number }): string =>
  `${language.plural(given.read) === 'one' ? 'One row read' : `${language.number(given.read)} rows read`} = ${language.number(given.taken)} taken + ${language.number(given.aside)} set aside`;
export const ownPlaced = (language: Spoken, given: { placed: number; dated: number }): string =>
  `Of the rows taken, ${language.number(given.placed)} have a place on the map and ${language.number(given.dated)} have a date.`;
export const ownRepeats = (_: Spoken, given: { line: string | number }): string =>
  `repeats the row of line ${given.line}`;
export const ownNotes = (_: Spoken): string => 'Notes';
export const ownLines = (_: Spoken, given: { more: string | number; lines: string | number }): string =>
  given.more === 'one' ? `line ${given.lines}` : given.more === 'yes' ? `lines ${given.lines}, among others` : `lines ${given.lines}`;
export const ownAside = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'One row set aside' : `${language.number(given.n)} rows set aside`;
export const ownAsideSave = (_: Spoken): string => 'Save the rows set aside as CSV';
export const ownAsideFile = (_: Spoken, given: { file: string | number }): string =>
  `${given.file}, set aside`;
export const ownFirstOf = (language: Spoken, given: { n: number; total: number }): string =>
  `The first ${language.number(given.n)} of ${language.number(given.total)}.`;
export const ownLine = (_: Spoken): string => 'Line';
export const ownColumn = (_: Spoken): string => 'Column';
export const ownReason = (_: Spoken): string => 'Reason';
export const ownValue = (_: Spoken): string => 'Value';
export const ownTake = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'Show one row' : `Show ${language.number(given.n)} rows`;
export const ownDeck = (_: Spoken): string => 'Open as a briefing';
export const ownNotAtlas = (_: Spoken, given: { file: string | number }): string =>
  `Own data: ${given.file}, not part of the atlas.`;
export const ownEdition = (_: Spoken, given: { edition: string | number }): string =>
  `This is a data package of the atlas, edition ${given.edition}.`;
export const ownCompare = (_: Spoken): string => 'Compare with this atlas';
export const ownPinned = (_: Spoken): string => 'Own data stood on this view when it was added. A briefing never holds them: open the file on the map again to see them here.';
export const ownKey = (_: Spoken, given: { kind: string | number }): string =>
  `${given.kind} (own data)`;
export const ownFailed = (_: Spoken, given: { why: string | number }): string =>
  `That did not work: ${given.why}`;
export const ownUnread = (_: Spoken, given: { file: string | number; why: string | number }): string =>
  `${given.file} is kept in this browser and could not be read or removed: ${given.why}`;
export const ownSaveCsv = (_: Spoken): string => 'Save as CSV';
export const ownSaveGeojson = (_: Spoken): string => 'Save as GeoJSON';
export const ownKeep = (_: Spoken): string => 'Keep this file in this browser';
export const ownRows = (_: Spoken): string => 'Rows';
export const ownBefore = (_: Spoken): string => 'Earlier rows';
export const ownNext = (_: Spoken): string => 'More rows';
export const ownPage = (language: Spoken, given: { from: number; to: number; total: number }): string =>
  `${language.number(given.from)} to ${language.number(given.to)} of ${language.number(given.total)}`;
export const ownYears = (_: Spoken): string => 'By year and kind';
export const ownYearsTitle = (_: Spoken, given: { file: string | number }): string =>
  `Rows by year and kind, ${given.file}`;
export const ownYearsSummary = (language: Spoken, given: { from: string | number; to: string | number; total: number }): string =>
  `From ${given.from} to ${given.to}, ${language.plural(given.total) === 'one' ? 'one row has' : `${language.number(given.total)} rows have`} a date.`;
export const ownYearsNone = (_: Spoken): string => 'No row has a date.';
export const ownBesideAtlas = (_: Spoken): string => 'Beside the incidents of the atlas';
export const ownNear = (language: Spoken, given: { file: string | number; n: number; nm: string | number }): string =>
  `${given.file}: ${language.plural(given.n) === 'one' ? 'one row' : `${language.number(given.n)} rows`} within ${given.nm} nautical miles`;
export const ownInside = (_: Spoken): string => 'the place lies inside';
export const ownAlso = (_: Spoken): string => 'Also in your own data';
export const ownNaming = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'one row names this State' : `${language.number(given.n)} rows name this State`;
export const ownActivities = (_: Spoken): string => 'Activities of the file';
export const ownBesideProgrammes = (_: Spoken): string => 'Beside the programmes of the atlas';
export const ownSectors = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'One sector, and what it stands for' : `${language.number(given.n)} sectors, and what they stand for`;
export const ownSectorsHint = (_: Spoken): string => 'Here you say to which activity of the focus matrix each sector, or each word of titles and descriptions, belongs. Nothing is guessed; your choices are remembered in this browser.';
export const ownSector = (_: Spoken): string => 'Sector or word';
export const ownNoActivity = (_: Spoken): string => 'no activity';
export const ownKeyword = (_: Spoken): string => 'A word of titles and descriptions';
export const ownKeywordAdd = (_: Spoken): string => 'Add the word';
export const offlineTitle = (_: Spoken): string => 'On this device';
export const offlineText = (_: Spoken): string => 'Once a page is at rest, the atlas keeps what it needs to start without a network, and each page that you open. It can keep all regions, the map down to the coast and the embedded figures in this language too, and the data packages. Nothing is sent anywhere.';
export const offlineKeep = (_: Spoken): string => 'Keep the whole atlas on this device';
export const offlineKeepSize = (_: Spoken, given: { size: string | number }): string =>
  `Keep the whole atlas on this device (${given.size} MB)`;
export const offlineKept = (_: Spoken, given: { size: string | number }): string =>
  `The whole atlas is kept on this device: ${given.size} MB.`;
export const offlineProgress = (_: Spoken, given: { done: string | number; total: string | number }): string =>
  `${given.done} of ${given.total} MB`;
export const offlineRemove = (_: Spoken): string => 'Remove what is kept';
export const offlineFailed = (_: Spoken, given: { why: string | number }): string =>
  `Not everything could be kept: ${given.why}. What is there already stays.`;
export const offlineCannot = (_: Spoken): string => 'This browser cannot keep the atlas: it does so only for secure addresses (https).';
export const offlineFacts = (_: Spoken, given: { date: string | number }): string =>
  `Offline: facts of ${given.date}`;
export const offlineNewEdition = (_: Spoken): string => 'There is a newer edition of the atlas. What you see stays until you load it.';
export const offlineLoadEdition = (_: Spoken): string => 'Load the newer edition';
export const offlineNotKeptTitle = (_: Spoken): string => 'This page is not on this device';
export const offlineNotKept = (_: Spoken, given: { name: string | number }): string =>
  `Language that is not kept on this device: ${given.name}. The site is out of reach; the page comes with the network.`;
export const aboutLicenceOthers = (_: Spoken): string => 'The licences of the libraries and fonts that the site carries';
const appThemesWords = {
  'system': 'System colours',
  'day': 'Day',
  'dusk': 'Dusk',
  'paper': 'Paper',
};
export const appThemes = (_: Spoken, id: keyof typeof appThemesWords): string => appThemesWords[id];
const errorsWhyWords = {
  'network': 'no answer came',
  'cut': 'the answer broke off',
  'page': 'a web page came in its place',
};
export const errorsWhy = (_: Spoken, id: keyof typeof errorsWhyWords): string => errorsWhyWords[id];
const entityWords = {
  'region': 'region',
  'state': 'State',
  'centre': 'centre',
  'programme': 'programme',
  'instrument': 'instrument',
  'figure': 'figure',
  'activity': 'activity',
  'area': 'area',
  'position': 'position',
};
export const entity = (_: Spoken, id: keyof typeof entityWords): string => entityWords[id];
const datesPrecisionWords = {
  'open': 'known to go on',
  'day': 'known to the day',
  'month': 'known to the month',
  'year': 'known to the year',
  'window': 'known only as a window',
};
export const datesPrecision = (_: Spoken, id: keyof typeof datesPrecisionWords): string => datesPrecisionWords[id];
const regionSectionsWords = {
  'summary': 'Summary',
  'instruments': 'Instruments',
  'participation': 'Participation',
  'focus': 'Focus',
  'phases': 'Programmes and phases',
  'incidents': 'Incidents',
  'centres': 'Centres',
  'milestones': 'Milestones',
  'years': 'Figures over the years',
  'areas': 'Areas',
  'sources': 'Sources',
  'conflicts': 'Where sources disagree',
  'programmes': 'Programmes',
};
export const regionSections = (_: Spoken, id: keyof typeof regionSectionsWords): string => regionSectionsWords[id];
const stateRoleWords = {
  'member': 'takes part',
  'eligible': 'eligible, not taking part',
  'observer': 'observer',
};
export const stateRole = (_: Spoken, id: keyof typeof stateRoleWords): string => stateRoleWords[id];
const centrePositionOfWords = {
  'site': 'position of the site',
  'town': 'position of the town',
};
export const centrePositionOf = (_: Spoken, id: keyof typeof centrePositionOfWords): string => centrePositionOfWords[id];
const verificationWords = {
  'seed': 'the ITCP record from which the atlas starts',
  'read': 'the passage was read',
  'excerpt': 'seen in an excerpt of the page',
  'unverified': 'general knowledge, not verified',
};
export const verification = (_: Spoken, id: keyof typeof verificationWords): string => verificationWords[id];
const basisWords = {
  'stated': 'stated by the source',
  'derived': 'derived',
  'planned': 'planned, not confirmed',
  'unverified': 'unverified',
  '': 'stated by the source',
};
export const basis = (_: Spoken, id: keyof typeof basisWords): string => basisWords[id];
const statusWords = {
  'planned': 'planned',
  'running': 'running',
  'ended': 'ended',
  'unknown': 'status unknown',
  'active': 'active',
  'inactive': 'not operational',
  'possible': 'may have worked then',
};
export const status = (_: Spoken, id: keyof typeof statusWords): string => statusWords[id];
const participationStatusWords = {
  'signed': 'signed',
  'party': 'party',
  'not-signed': 'not signed',
  'eligible': 'eligible',
  'observer': 'observer',
  'withdrawn': 'withdrawn',
  'possible': 'perhaps by then',
  'undated': 'date not published',
};
export const participationStatus = (_: Spoken, id: keyof typeof participationStatusWords): string => participationStatusWords[id];
const coveredWords = {
  'yes': 'named',
  'partly': 'named in part',
  'mentioned': 'mentioned',
  'no': 'not named',
};
export const covered = (_: Spoken, id: keyof typeof coveredWords): string => coveredWords[id];
const observationStatusWords = {
  'published': 'published',
  'revised': 'revised',
  'derived': 'derived',
  'part-year': 'part of the year',
  'unverified': 'unverified',
};
export const observationStatus = (_: Spoken, id: keyof typeof observationStatusWords): string => observationStatusWords[id];
const classesWords = {
  'possible': 'perhaps taking part',
  'undated': 'date not published',
  'eligible': 'eligible, not taking part',
  'observer': 'observer',
  'none': 'not of this region',
};
export const classes = (_: Spoken, id: keyof typeof classesWords): string => classesWords[id];
const programmeKindWords = {
  'programme': 'Programme',
  'project': 'Project',
  'operation': 'Operation',
  'fund': 'Fund',
  'forum': 'Forum',
  'exercise': 'Exercise',
};
export const programmeKind = (_: Spoken, id: keyof typeof programmeKindWords): string => programmeKindWords[id];
const programmeKindsWords = {
  'programme': 'Programmes',
  'project': 'Projects',
  'operation': 'Operations',
  'fund': 'Funds',
  'forum': 'Forums',
  'exercise': 'Exercises',
};
export const programmeKinds = (_: Spoken, id: keyof typeof programmeKindsWords): string => programmeKindsWords[id];
const instrumentKindWords = {
  'code-of-conduct': 'Code of conduct',
  'amendment': 'Amendment',
  'agreement': 'Agreement',
  'mou': 'Memorandum of understanding',
  'declaration': 'Declaration',
  'resolution': 'Resolution',
  'convention': 'Convention',
  'protocol': 'Protocol',
  'other': 'Other arrangement',
};
export const instrumentKind = (_: Spoken, id: keyof typeof instrumentKindWords): string => instrumentKindWords[id];
const centreRoleWords = {
  'information-sharing': 'information-sharing centre',
  'operations-coordination': 'operations coordination centre',
  'training': 'training centre',
  'rescue-coordination': 'rescue coordination centre',
  'secretariat': 'secretariat or office',
  'reporting': 'reporting centre',
  'zonal-coordination': 'zonal coordination centre',
  'regional-coordination': 'regional coordination centre',
  'interregional-coordination': 'interregional coordination centre',
};
export const centreRole = (_: Spoken, id: keyof typeof centreRoleWords): string => centreRoleWords[id];
const areaKindWords = {
  'transit-corridor': 'transit corridor',
  'high-risk-area': 'high-risk area',
  'reporting-area': 'reporting area',
  'listed-area': 'listed area',
  'special-area': 'special area (MARPOL)',
  'pssa': 'particularly sensitive sea area',
  'zone': 'zone',
  'traffic-scheme': 'traffic separation scheme',
};
export const areaKind = (_: Spoken, id: keyof typeof areaKindWords): string => areaKindWords[id];
const activityGroupWords = {
  'security': 'Security',
  'environment': 'Environment',
  'capacity': 'Capacity',
};
export const activityGroup = (_: Spoken, id: keyof typeof activityGroupWords): string => activityGroupWords[id];
const drawableWords = {
  'yes': 'all corners known',
  'partly': 'some corners approximate',
  'no': 'not drawn: corners not published',
};
export const drawable = (_: Spoken, id: keyof typeof drawableWords): string => drawableWords[id];
const mapProjectionsWords = {
  'mercator': 'Mercator',
  'globe': 'Globe',
};
export const mapProjections = (_: Spoken, id: keyof typeof mapProjectionsWords): string => mapProjectionsWords[id];
const mapDrawnWords = {
  'asked': 'This is the drawn map.',
  'missing': 'This browser has no WebGL 2; this is the drawn map.',
  'lost': 'The graphics of this machine were lost; this is the drawn map.',
  'slow': 'Live graphics are slow on this machine; this is the drawn map.',
};
export const mapDrawn = (_: Spoken, id: keyof typeof mapDrawnWords): string => mapDrawnWords[id];
const mapRecordClassesWords = {
  'party': 'party',
  'joined': 'taking part',
  'signed': 'signed, not a party',
  'named': 'named, not taking part',
  'programme': 'State named by the programme',
  'centre': 'taking part in the centre’s zone or instrument',
  'state': 'the State and its territories, where they take part',
};
export const mapRecordClasses = (_: Spoken, id: keyof typeof mapRecordClassesWords): string => mapRecordClassesWords[id];
const mapLayerWords = {
  'waters': 'Member waters',
  'participation': 'Participation',
  'centres': 'Centres',
  'areas': 'Areas and limits',
  'zones': 'Zones',
  'graticule': 'Graticule',
  'names': 'Names',
  'incidents': 'Incidents',
  'support': 'Support by State',
};
export const mapLayer = (_: Spoken, id: keyof typeof mapLayerWords): string => mapLayerWords[id];
const figureCitationFormsWords = {
  'text': 'Copy as text',
  'bibtex': 'Copy as BibTeX',
  'ris': 'Copy as RIS',
};
export const figureCitationForms = (_: Spoken, id: keyof typeof figureCitationFormsWords): string => figureCitationFormsWords[id];
const pictureFormatsWords = {
  'own': 'As on the page',
  'slide': 'Slide, 16:9',
  'column': 'Column, 4:3',
  'square': 'Square',
};
export const pictureFormats = (_: Spoken, id: keyof typeof pictureFormatsWords): string => pictureFormatsWords[id];
const figureSortByWords = {
  'kind': 'by kind',
  'start': 'by start',
  'name': 'by name',
};
export const figureSortBy = (_: Spoken, id: keyof typeof figureSortByWords): string => figureSortByWords[id];
const briefingDoneWords = {
  'cleared': 'The briefing was emptied.',
  'replaced': 'Your own briefing was replaced.',
  'appended': 'The views were added to your own briefing.',
  'removed': 'The view was removed.',
};
export const briefingDone = (_: Spoken, id: keyof typeof briefingDoneWords): string => briefingDoneWords[id];
const refreshFaultsWords = {
  'damaged': 'The slides are damaged or locked with a password.',
  'notSlides': 'It is no PowerPoint file (.pptx).',
  'notOurs': 'These slides are not of this atlas, or another program dropped what they remember. Open the file that PowerPoint saved.',
};
export const refreshFaults = (_: Spoken, id: keyof typeof refreshFaultsWords): string => refreshFaultsWords[id];
const briefingFaultsWords = {
  'damaged': 'It is damaged or cut short.',
  'version': 'It was made by another version of the atlas.',
  'tooLarge': 'It is larger than a briefing can be.',
  'content': 'It is not a briefing, or names a figure that the atlas does not have.',
};
export const briefingFaults = (_: Spoken, id: keyof typeof briefingFaultsWords): string => briefingFaultsWords[id];
const embedFormsWords = {
  'frame': 'Frame (any website)',
  'sandboxed': 'Frame in a sandbox (where a system demands it)',
  'component': 'Web component',
  'picture': 'Picture with a link',
  'address': 'Address',
};
export const embedForms = (_: Spoken, id: keyof typeof embedFormsWords): string => embedFormsWords[id];
const templatePartsWords = {
  'text': 'the colours of text',
  'accent': 'the first accent colour',
  'fonts': 'the fonts',
  'background': 'the background',
  'shapes': 'the shapes in the margins',
  'logo': 'the logo, on the cover',
};
export const templateParts = (_: Spoken, id: keyof typeof templatePartsWords): string => templatePartsWords[id];
const templateLeftWords = {
  'size': 'Its slides are not 16 by 9: its shapes and logo are left out.',
  'dark': 'Its ground is dark; figures are drawn for light slides, so its colours are left out.',
  'text': 'Its text would be too pale to read: the colours of text stay.',
  'accent': 'Its first accent is too pale for maps and charts: the colours of the region stay.',
  'background': 'Its background is a picture or changes in colour: figures need an even, light one.',
  'shapes': 'Some of its shapes stand where figures do, or need other files: they are left out.',
  'places': 'Titles, texts and foot keep their places, because the figures are arranged by them.',
};
export const templateLeft = (_: Spoken, id: keyof typeof templateLeftWords): string => templateLeftWords[id];
const templateFaultsWords = {
  'damaged': 'It is damaged, locked with a password, or has no slide master.',
  'notSlides': 'It is no PowerPoint file (.pptx or .potx).',
  'notOurs': 'It cannot be read.',
};
export const templateFaults = (_: Spoken, id: keyof typeof templateFaultsWords): string => templateFaultsWords[id];
const focusKeyStatusWords = {
  'running': 'running programme works on it',
  'planned': 'planned programme',
  'unknown': 'programme of unknown status',
  'ended': 'ended programme',
};
export const focusKeyStatus = (_: Spoken, id: keyof typeof focusKeyStatusWords): string => focusKeyStatusWords[id];
const gallerySubjectsWords = {
  'participation': 'Participation',
  'work': 'Programmes and focus',
  'incidents': 'Incidents',
  'capacity': 'Centres and capacity',
};
export const gallerySubjects = (_: Spoken, id: keyof typeof gallerySubjectsWords): string => gallerySubjectsWords[id];
const galleryNamesWords = {
  'focus-matrix': 'Focus',
  'programme-timeline': 'Programmes and phases',
  'participation': 'Participation',
  'incidents': 'Incidents',
  'published-totals': 'Published totals',
  'crew-kidnapped': 'Crew kidnapped',
  'itcp-funding': 'ITCP funding',
  'centres': 'Centres',
  'memberships': 'Memberships',
  'sdg-links': 'Development goals',
  'treaty-status': 'Treaty status',
  'milestones': 'Milestones',
  'support-by-state': 'Support by State',
  'running-by-year': 'Running by year',
  'funders': 'Funders',
  'calendar': 'Calendar',
  'compare': 'Two regions compared',
};
export const galleryNames = (_: Spoken, id: keyof typeof galleryNamesWords): string => galleryNamesWords[id];
const incidentsPublishersWords = {
  'asam': 'ASAM (NGA)',
  'imb_johd': 'IMB reports (Benden and others 2021)',
};
export const incidentsPublishers = (_: Spoken, id: keyof typeof incidentsPublishersWords): string => incidentsPublishersWords[id];
const incidentsTypesWords = {
  'hijack': 'hijacking',
  'kidnap': 'kidnapping',
  'boarding_robbery': 'boarding, robbery',
  'fired_upon': 'fired upon',
  'attempted': 'attempt',
  'suspicious_approach': 'suspicious approach',
  'military_or_state': 'military or State act',
  'unclassified': 'unclassified',
};
export const incidentsTypes = (_: Spoken, id: keyof typeof incidentsTypesWords): string => incidentsTypesWords[id];
const namesBoxesWords: Record<string, string> = {
  'wio': 'Western Indian Ocean, Gulf of Aden, Red Sea and Gulfs',
  'west_africa': 'West Africa and Gulf of Guinea',
  'se_east_asia': 'South-East and East Asia',
  'south_asia': 'South Asia',
  'americas': 'Americas',
  'mediterranean': 'Mediterranean',
  'other': 'elsewhere',
  'world': 'all seas',
};
export const namesBoxes = (_: Spoken, id: string): string | undefined => namesBoxesWords[id];
const timeKindsWords = {
  'instrument': 'adopted',
  'centre': 'opened',
  'centre-closed': 'closed',
  'area': 'area in effect',
  'programme': 'begun',
  'area-ended': 'no longer in effect',
  'programme-ended': 'ended',
};
export const timeKinds = (_: Spoken, id: keyof typeof timeKindsWords): string => timeKindsWords[id];
const timeSpeedsWords = {
  'slow': 'slow',
  'normal': 'normal',
  'fast': 'fast',
};
export const timeSpeeds = (_: Spoken, id: keyof typeof timeSpeedsWords): string => timeSpeedsWords[id];
const sinceChangeWords = {
  'new': 'new',
  'gone': 'gone',
  'changed': 'changed',
};
export const sinceChange = (_: Spoken, id: keyof typeof sinceChangeWords): string => sinceChangeWords[id];
const namesTablesWords: Record<string, string> = {
  'region': 'Regions',
  'activities': 'Activities',
  'states': 'States',
  'organizations': 'Organizations',
  'sources': 'Sources',
  'region_states': 'States of regions',
  'region_parts': 'Parts of States',
  'region_programmes': 'Programmes in further regions',
  'instruments': 'Instruments',
  'participations': 'Participations',
  'coverages': 'Activities named by instruments',
  'centres': 'Centres',
  'programmes': 'Programmes',
  'phases': 'Phases of programmes',
  'programme_states': 'States of programmes',
  'programme_activities': 'Activities of programmes',
  'milestones': 'Milestones',
  'areas': 'Areas',
  'area_points': 'Corners of areas',
  'zone_states': 'States of zones',
  'insets': 'Inset plans',
  'series': 'Series',
  'observations': 'Values of series',
  'itcp_record': 'Statements of the ITCP record',
  'sdg_links': 'Links to Sustainable Development Goals',
  'conflicts': 'Conflicts between sources',
  'incident_cells': 'Incidents by cell of one degree',
  'incident_types': 'Incidents by type',
  'incident_subareas': 'Incidents by part of a box',
  'incident_totals': 'Published totals of incidents',
  'incident_rules': 'Boxes of incidents',
  'incident_areas': 'Boxes of regions',
  'incident_sources': 'Sources of incidents',
  'changes': 'Changes between editions',
};
export const namesTables = (_: Spoken, id: string): string | undefined => namesTablesWords[id];
const changesKindsWords = {
  'added': 'new',
  'changed': 'changed',
  'removed': 'gone',
};
export const changesKinds = (_: Spoken, id: keyof typeof changesKindsWords): string => changesKindsWords[id];
const coverageQuestionsWords = {
  'adopted': 'Date on which instruments were adopted',
  'joined': 'Date on which States joined instruments',
  'position': 'Position of centres',
  'opened': 'Date on which centres opened',
  'start': 'Start of programmes',
  'status': 'Whether programmes are running',
  'amount': 'Budget of programmes',
  'shape': 'Shape of areas, whole',
};
export const coverageQuestions = (_: Spoken, id: keyof typeof coverageQuestionsWords): string => coverageQuestionsWords[id];
const dataShapeWords = {
  'areas': 'Areas (GeoJSON)',
  'centres': 'Centres (GeoJSON)',
  'waters': 'Indicative waters of members (GeoJSON); no maritime boundaries',
  'events': 'Dated events to come (iCalendar)',
};
export const dataShape = (_: Spoken, id: keyof typeof dataShapeWords): string => dataShapeWords[id];
const namesTerritoriesWords: Record<string, string> = {
  'ABW': 'Aruba',
  'AIA': 'Anguilla',
  'ASM': 'American Samoa',
  'BES': 'Bonaire, Sint Eustatius and Saba',
  'BLM': 'Saint Barthélemy',
  'CUW': 'Curaçao',
  'CYM': 'Cayman Islands',
  'GLP': 'Guadeloupe',
  'GUF': 'French Guiana',
  'GUM': 'Guam',
  'MAF': 'Saint Martin',
  'MNP': 'Northern Mariana Islands',
  'MSR': 'Montserrat',
  'MTQ': 'Martinique',
  'NCL': 'New Caledonia',
  'PCN': 'Pitcairn',
  'PRI': 'Puerto Rico',
  'PYF': 'French Polynesia',
  'REU': 'Réunion',
  'SXM': 'Sint Maarten',
  'TCA': 'Turks and Caicos Islands',
  'TKL': 'Tokelau',
  'VGB': 'British Virgin Islands',
  'VIR': 'United States Virgin Islands',
  'WLF': 'Wallis and Futuna',
};
export const namesTerritories = (_: Spoken, id: string): string | undefined => namesTerritoriesWords[id];
const namesWatersWords: Record<string, string> = {
  'indian-ocean': 'INDIAN OCEAN',
  'atlantic-north': 'NORTH ATLANTIC OCEAN',
  'atlantic-south': 'SOUTH ATLANTIC OCEAN',
  'pacific-north': 'NORTH PACIFIC OCEAN',
  'pacific-south': 'SOUTH PACIFIC OCEAN',
  'southern-ocean': 'SOUTHERN OCEAN',
  'arctic-ocean': 'ARCTIC OCEAN',
  'arabian-sea': 'Arabian Sea',
  'bay-of-bengal': 'Bay of Bengal',
  'red-sea': 'Red Sea',
  'gulf-of-aden': 'Gulf of Aden',
  'mozambique-channel': 'Mozambique Channel',
  'gulf-of-guinea': 'Gulf of Guinea',
  'mediterranean-sea': 'Mediterranean Sea',
  'black-sea': 'Black Sea',
  'caribbean-sea': 'Caribbean Sea',
  'gulf-of-mexico': 'Gulf of Mexico',
  'south-china-sea': 'South China Sea',
  'coral-sea': 'Coral Sea',
  'tasman-sea': 'Tasman Sea',
  'celebes-sea': 'Celebes Sea',
  'sulu-sea': 'Sulu Sea',
  'java-sea': 'Java Sea',
  'andaman-sea': 'Andaman Sea',
  'banda-sea': 'Banda Sea',
};
export const namesWaters = (_: Spoken, id: string): string | undefined => namesWatersWords[id];
const ownRefusedWords = {
  'empty': 'The file is empty.',
  'unknown': 'This kind of file is not read here.',
  'picture': 'This is a picture. No rows can be read from it.',
  'document': 'This is a document to be read (PDF, Word or the like), not a table. Save the table in it as CSV or .xlsx.',
  'sheet': 'Spreadsheets are read as .xlsx or CSV. Save this one in one of these forms.',
  'packed': 'No file that is read here was found in this archive. Unpack it and choose one of its files.',
  'gone': 'The file cannot be reached: it is a folder, or it was moved, changed or locked after it was chosen.',
  'html': 'This is a web page, not a table: the server probably sent an error page under this name.',
  'json': 'The file begins like JSON, but it cannot be read as JSON.',
  'xml': 'The XML of the file is broken.',
  'entities': 'The file defines XML entities of its own. Such files can be harmful and are not read.',
  'zip': 'The archive is damaged or locked.',
  'bomb': 'The archive would grow far beyond its size when it is unpacked. It is not read.',
  'large': 'The file is larger than can be read here.',
  'workbook': 'The workbook is damaged, locked with a password, or in the old form (.xls). Save it as .xlsx without a password.',
  'merged': 'The first rows of the sheet have merged cells. Give each column one cell with its name, and save the sheet again.',
  'shapefile': 'A shapefile is read as one .zip archive that holds at least its .shp and its .dbf.',
  'projection': 'The coordinates of the file are in a projection that is not understood. Save it in WGS 84.',
  'noRows': 'No list of rows was found in the file.',
  'edition': 'This is no data package of this atlas or of one of its regions, so it cannot be compared.',
  'schema': 'The tables of this data package do not have the form that its descriptor gives them, so it cannot be compared.',
  'failed': 'The file could not be read.',
  'deck': 'These are slides of PowerPoint, not a table. A deck of this atlas can be opened as a briefing and made anew.',
  'briefing': 'This is a briefing of this atlas, not a table.',
};
export const ownRefused = (_: Spoken, id: keyof typeof ownRefusedWords): string => ownRefusedWords[id];
const ownArchivesWords = {
  'asamMsi': 'NGA, Anti-shipping Activity Messages',
  'asamArcgis': 'NGA, Anti-shipping Activity Messages (map service)',
  'imbBenden': 'IMB reports as published by Benden and others',
  'gisis': 'a list like those of IMO GISIS',
  'recaap': 'a table like those of ReCAAP',
};
export const ownArchives = (_: Spoken, id: keyof typeof ownArchivesWords): string => ownArchivesWords[id];
const ownBlankEndsWords = {
  'open': 'it still goes on',
  'unknown': 'nobody says: shown at its start only',
};
export const ownBlankEnds = (_: Spoken, id: keyof typeof ownBlankEndsWords): string => ownBlankEndsWords[id];
const ownRolesWords = {
  'position': 'position',
  'latitude': 'latitude',
  'longitude': 'longitude',
  'date': 'date',
  'end': 'end date',
  'kind': 'kind',
  'name': 'name',
  'state': 'State',
  'amount': 'amount',
  'text': 'text',
  'reference': 'reference',
  'ignored': 'not used',
};
export const ownRoles = (_: Spoken, id: keyof typeof ownRolesWords): string => ownRolesWords[id];
const ownDateOrdersWords = {
  'dmy': 'day, month, year',
  'mdy': 'month, day, year',
  'ymd': 'year, month, day',
  'serial': 'days of a spreadsheet',
};
export const ownDateOrders = (_: Spoken, id: keyof typeof ownDateOrdersWords): string => ownDateOrdersWords[id];
const ownPlaceOrdersWords = {
  'latLon': 'latitude first',
  'lonLat': 'longitude first',
};
export const ownPlaceOrders = (_: Spoken, id: keyof typeof ownPlaceOrdersWords): string => ownPlaceOrdersWords[id];
const ownMarksWords = {
  'point': 'decimal point',
  'comma': 'decimal comma',
};
export const ownMarks = (_: Spoken, id: keyof typeof ownMarksWords): string => ownMarksWords[id];
const ownReasonsWords = {
  'empty': 'empty row',
  'aboveHead': 'before the names of the columns',
  'cells': 'more cells than columns',
  'quote': 'a quotation mark is not closed',
  'repeat': 'repeats an earlier row',
  'position': 'the position cannot be read',
  'range': 'the position is not on the Earth',
  'date': 'the date cannot be read',
  'nothing': 'neither place nor date',
  'geometry': 'the shape cannot be drawn',
  'broken': 'not a record',
  'elsewhere': 'refers to another file, which is not read',
};
export const ownReasons = (_: Spoken, id: keyof typeof ownReasonsWords): string => ownReasonsWords[id];
const ownFlagsWords = {
  'noPosition': 'without a position: in lists and charts, not on the map',
  'undated': 'without a date: shown at all times',
  'openEnd': 'no end: shown as still going on',
  'endFirst': 'end before the start: the end is not used',
  'noPlace': '0, 0 or nines stand for no position',
  'carried': 'minutes or seconds of 60, counted as the next minute or degree',
  'wrapped': 'longitude beyond 180°, turned to the other side',
  'sameReference': 'reference used before',
  'textElsewhere': 'the text names a position more than half a degree away',
  'damaged': 'letters damaged before this file was saved',
  'shortened': 'very long cell',
};
export const ownFlags = (_: Spoken, id: keyof typeof ownFlagsWords): string => ownFlagsWords[id];
