// Written by `npm run messages` from src/i18n/messages/; do not edit.
import type { Spoken } from '../spoken.ts';

export const appName = (_: Spoken): string => 'Roadstead';
export const appTagline = (_: Spoken): string => 'Атлас региональных программ морской безопасности';
export const appSkipMap = (_: Spoken): string => 'Перейти к карте';
export const appSkip = (_: Spoken): string => 'Перейти к содержанию';
export const appMap = (_: Spoken): string => 'Карта';
export const appSources = (_: Spoken): string => 'Источники';
export const appAbout = (_: Spoken): string => 'О проекте';
export const appLanguage = (_: Spoken): string => 'Язык';
export const appTheme = (_: Spoken): string => 'Цвета';
export const appMenu = (_: Spoken): string => 'Страницы';
export const appOpenMenu = (_: Spoken): string => 'Меню';
export const appClose = (_: Spoken): string => 'Закрыть';
export const appRetry = (_: Spoken): string => 'Повторить';
export const appReload = (_: Spoken): string => 'Перезагрузить страницу';
export const appLoading = (_: Spoken): string => 'Загрузка';
export const appOpenSheet = (_: Spoken): string => 'Показать больше';
export const appCloseSheet = (_: Spoken): string => 'Показать карту';
export const appDisclaimer = (_: Spoken): string => 'О границах и названиях';
export const appTitleWith = (_: Spoken, given: { page: string | number }): string =>
  `${given.page} · Roadstead`;
export const errorsData = (_: Spoken, given: { file: string | number; why: string | number }): string =>
  `Не удалось прочитать файл ${given.file}: ${given.why}`;
export const errorsRows = (language: Spoken, given: { n: number; row: string | number; table: string | number; why: string | number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} строка пропущена` : language.plural(given.n) === 'many' ? `${language.number(given.n)} строк пропущено` : `${language.number(given.n)} строки пропущены`} из-за ошибок; первая — строка ${given.row} (таблица: ${given.table}; ${given.why}).`;
export const errorsMapLayer = (_: Spoken, given: { file: string | number; why: string | number }): string =>
  `Нет слоя карты: не удалось прочитать файл ${given.file} (${given.why}).`;
export const errorsDetails = (_: Spoken, given: { regions: string | number; file: string | number; why: string | number }): string =>
  `Здесь нет подробностей, таких как районы, вехи, примечания и источники (${given.regions}): не удалось прочитать файл ${given.file} (${given.why}).`;
export const errorsPage = (_: Spoken): string => 'В этой части страницы произошел сбой.';
export const errorsScript = (_: Spoken): string => 'Не удалось загрузить эту часть страницы.';
export const errorsScripts = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'Часть этой страницы не удалось загрузить.' : 'Части этой страницы не удалось загрузить.';
export const errorsChanged = (_: Spoken): string => 'Эту часть страницы снова не удалось загрузить. Соединение прервано, или сайт изменился после открытия страницы. При перезагрузке показанное сохранится.';
export const errorsNotFoundTitle = (_: Spoken): string => 'Адрес не распознан';
export const errorsNotStarted = (_: Spoken): string => 'Интерактивная часть страницы не запустилась. Возможно, она еще загружается; если она не появится, перезагрузите страницу. Текст и ссылки работают и без нее.';
export const errorsNotFound = (_: Spoken, given: { id: string | number; kind: string | number }): string =>
  `В атласе нет объекта «${given.id}» (${given.kind}).`;
export const errorsNotFoundPath = (_: Spoken, given: { path: string | number }): string =>
  `В атласе нет страницы «${given.path}».`;
export const errorsNear = (_: Spoken): string => 'Вы имели в виду';
export const errorsNothingNear = (_: Spoken): string => 'Ничего с похожим названием не найдено.';
export const errorsBackToWorld = (_: Spoken): string => 'Перейти к карте мира';
export const errorsParameters = (_: Spoken): string => 'Часть адреса не распознана и пропущена:';
export const errorsParameter = (_: Spoken, given: { name: string | number; value: string | number; allowed: string | number }): string =>
  `${given.name} = «${given.value}» (допустимо: ${given.allowed})`;
export const searchLabel = (_: Spoken): string => 'Поиск';
export const searchPlaceholder = (_: Spoken): string => 'Государство, координаты…';
export const searchNone = (_: Spoken, given: { text: string | number }): string =>
  `По запросу «${given.text}» ничего не найдено.`;
export const searchResults = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} результат` : language.plural(given.n) === 'many' ? `${language.number(given.n)} результатов` : `${language.number(given.n)} результата`;
export const searchHint = (_: Spoken): string => 'Нажмите Ctrl+K для поиска';
export const wordsWorld = (_: Spoken): string => 'Мир';
export const wordsNotPublished = (_: Spoken): string => 'не опубликовано';
export const wordsUnknown = (_: Spoken): string => 'неизвестно';
export const wordsYes = (_: Spoken): string => 'да';
export const wordsNo = (_: Spoken): string => 'нет';
export const wordsDate = (_: Spoken): string => 'Дата';
export const wordsSource = (_: Spoken): string => 'Источник';
export const wordsStatus = (_: Spoken): string => 'Статус';
export const wordsName = (_: Spoken): string => 'Название';
export const wordsNote = (_: Spoken): string => 'Примечание';
export const wordsYear = (_: Spoken): string => 'Год';
export const wordsRegion = (_: Spoken): string => 'Регион';
export const wordsActivity = (_: Spoken): string => 'Вид деятельности';
export const wordsSids = (_: Spoken): string => 'малое островное развивающееся государство';
export const wordsLdc = (_: Spoken): string => 'наименее развитая страна';
export const wordsLandlocked = (_: Spoken): string => 'без выхода к морю';
export const datesBetween = (_: Spoken, given: { first: string | number; last: string | number }): string =>
  `в промежутке ${given.first} – ${given.last}`;
export const datesAfter = (_: Spoken, given: { date: string | number }): string =>
  `${given.date} или позднее`;
export const datesBefore = (_: Spoken, given: { date: string | number }): string =>
  `${given.date} или ранее`;
export const datesBy = (_: Spoken, given: { date: string | number }): string =>
  `не позднее: ${given.date}`;
export const datesAbout = (_: Spoken, given: { date: string | number }): string =>
  `примерно ${given.date}`;
export const datesOpen = (_: Spoken): string => 'продолжается';
export const datesOpenStart = (_: Spoken): string => 'не указано, продолжается';
export const datesNone = (_: Spoken): string => 'не опубликовано';
export const countsProgrammes = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} программа` : language.plural(given.n) === 'many' ? `${language.number(given.n)} программ` : `${language.number(given.n)} программы`;
export const countsRegions = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} регион` : language.plural(given.n) === 'many' ? `${language.number(given.n)} регионов` : `${language.number(given.n)} региона`;
export const countsRunning = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} действующая программа` : language.plural(given.n) === 'many' ? `${language.number(given.n)} действующих программ` : `${language.number(given.n)} действующие программы`;
export const countsSources = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} источник` : language.plural(given.n) === 'many' ? `${language.number(given.n)} источников` : `${language.number(given.n)} источника`;
export const keysStates = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'участвующее государство' : language.plural(given.n) === 'many' ? 'участвующих государств' : 'участвующих государства';
export const keysNamedStates = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'указанное государство' : language.plural(given.n) === 'many' ? 'указанных государств' : 'указанных государства';
export const keysCentres = (language: Spoken, given: { n: number; planned: number; undated: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'центр работает' : language.plural(given.n) === 'many' ? 'центров работают' : 'центра работают'}${!given.planned ? '' : ` (планируется: ${given.planned})`}${!given.undated ? '' : `, в том числе без даты: ${given.undated}`}`;
export const keysRunning = (language: Spoken, given: { n: number; undated: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'программа действует' : language.plural(given.n) === 'many' ? 'программ действуют' : 'программы действуют'}${!given.undated ? '' : `, в том числе без даты: ${given.undated}`}`;
export const keysInstruments = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'документ' : language.plural(given.n) === 'many' ? 'документов' : 'документа';
export const keysRegions = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'регион' : language.plural(given.n) === 'many' ? 'регионов' : 'региона';
export const keysJoined = (language: Spoken, given: { n: number; name: string | number; undated: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'государство' : language.plural(given.n) === 'many' ? 'государств' : 'государства'}${!given.name ? '' : `: ${given.name}`}${!given.undated ? '' : `, из них без даты: ${given.undated}`}`;
export const keysActivities = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'названный вид деятельности' : language.plural(given.n) === 'many' ? 'названных видов деятельности' : 'названных вида деятельности';
export const keysGaps = (language: Spoken, given: { n: number; named: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'пробел' : language.plural(given.n) === 'many' ? 'пробелов' : 'пробела'} среди видов деятельности (${given.named})`;
export const keysUnserved = (_: Spoken, given: { named: string | number }): string =>
  `из ${given.named}: названные виды деятельности без программы, где указано это государство`;
export const keysSame = (_: Spoken, given: { since: string | number }): string =>
  `без изменений (ср. ${given.since})`;
export const keysChanged = (_: Spoken, given: { change: string | number; since: string | number }): string =>
  `${given.change} (ср. ${given.since})`;
export const keysStart = (_: Spoken): string => 'начало';
export const keysEnd = (_: Spoken): string => 'окончание';
export const keysAmount = (_: Spoken): string => 'сумма';
export const keysOpened = (_: Spoken): string => 'открытие';
export const keysStatus = (_: Spoken): string => 'статус';
export const keysAdopted = (_: Spoken): string => 'принятие';
export const keysInForce = (_: Spoken): string => 'вступление в силу';
export const worldTitle = (_: Spoken): string => 'Региональные программы морской безопасности';
export const worldSentence = (language: Spoken, given: { regions: number; running: number }): string =>
  `${language.plural(given.regions) === 'one' ? `${language.number(given.regions)} регион` : language.plural(given.regions) === 'many' ? `${language.number(given.regions)} регионов` : `${language.number(given.regions)} региона`} и всемирное сотрудничество ИМО; по имеющимся данным, ${language.plural(given.running) === 'one' ? `действует ${language.number(given.running)} программа` : language.plural(given.running) === 'many' ? `действует ${language.number(given.running)} программ` : `действуют ${language.number(given.running)} программы`}.`;
export const worldNothingYet = (_: Spoken): string => 'К этому времени ни один документ региона атласа еще не был принят.';
export const worldNotYet = (_: Spoken): string => 'документа еще нет';
export const worldRegions = (_: Spoken): string => 'Регионы';
export const worldShared = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} программа осуществляется` : language.plural(given.n) === 'many' ? `${language.number(given.n)} программ осуществляются` : `${language.number(given.n)} программы осуществляются`} в нескольких регионах и ${language.plural(given.n) === 'one' ? 'учитывается' : 'учитываются'} в каждом, поэтому сумма по регионам больше общего числа.`;
export const worldItcp = (_: Spoken): string => 'Что такое КПТС';
export const worldItcpIntro = (_: Spoken): string => 'Отправная точка атласа — запись о Комплексной программе технического сотрудничества (КПТС, ITCP). Каждое положение записи приведено с номером пункта:';
export const worldParagraph = (_: Spoken, given: { name: string | number }): string =>
  given.name === 'header' ? 'Заголовок записи' : `Пункт ${given.name}`;
export const worldWaters = (_: Spoken): string => 'Воды в пределах 200 морских миль от участников, ориентировочно: рассчитаны от берегов и разделены по срединной линии; не являются морской границей.';
export const regionJoinedAll = (language: Spoken, given: { n: number; count: string | number; parts: string | number }): string =>
  `${language.plural(given.n) === 'one' ? `Участвуют все государства (${given.count})` : language.plural(given.n) === 'many' ? `Участвуют все ${given.count} государств` : `Участвуют все ${given.count} государства`}: ${given.parts}.`;
export const regionJoined = (language: Spoken, given: { n: number; count: string | number; total: string | number; parts: string | number }): string =>
  `${language.plural(given.n) === 'one' ? `Участвует ${given.count} государство` : language.plural(given.n) === 'many' ? `Участвуют ${given.count} государств` : `Участвуют ${given.count} государства`} из ${given.total}: ${given.parts}.`;
export const regionPart = (_: Spoken, given: { name: string | number; n: string | number }): string =>
  `${given.name} (${given.n})`;
export const regionPartWider = (_: Spoken, given: { name: string | number; n: string | number; all: string | number }): string =>
  `${given.name} (${given.n}; с другими ${given.all})`;
export const regionWorldwide = (language: Spoken, given: { programmes: number; running: number }): string =>
  `Техническое сотрудничество ИМО служит основой региональных программ: здесь ${language.plural(given.programmes) === 'one' ? `учтена ${language.number(given.programmes)} всемирная программа` : language.plural(given.programmes) === 'many' ? `учтено ${language.number(given.programmes)} всемирных программ` : `учтены ${language.number(given.programmes)} всемирные программы`}, из них, по имеющимся данным, ${language.plural(given.running) === 'one' ? `действует ${language.number(given.running)}` : language.plural(given.running) === 'many' ? `действует ${language.number(given.running)}` : `действуют ${language.number(given.running)}`}.`;
export const regionGap = (_: Spoken, given: { named: string | number; name: string | number }): string =>
  `Нет программы для 1 из видов деятельности (${given.named}): ${given.name}.`;
export const regionGaps = (_: Spoken, given: { n: string | number; named: string | number }): string =>
  `Названные виды деятельности без программы: ${given.n} из ${given.named}.`;
export const regionUncertain = (_: Spoken, given: { n: string | number; named: string | number }): string =>
  `Названные виды деятельности, по которым действующие программы неизвестны: ${given.n} из ${given.named}.`;
export const regionWorldwideOnly = (_: Spoken, given: { n: string | number; named: string | number }): string =>
  `Названные виды деятельности, по которым действуют только всемирные программы: ${given.n} из ${given.named}.`;
export const regionAllWorked = (language: Spoken, given: { named: number }): string =>
  given.named === 1 ? 'По единственному названному виду деятельности есть программа.' : `По каждому из названных видов деятельности (${language.number(given.named)}) есть программа.`;
export const regionNextEnd = (_: Spoken, given: { date: string | number; name: string | number }): string =>
  `Ближайшее окончание (${given.date}): ${given.name}.`;
export const newsSince = (_: Spoken, given: { month: string | number }): string =>
  `Новое с начала периода: ${given.month}`;
export const newsEnding = (_: Spoken): string => 'Завершаются в течение года';
export const newsUnserved = (_: Spoken): string => 'Названные виды деятельности без действующих программ';
export const newsItem = (_: Spoken, given: { name: string | number; beside: string | number }): string =>
  `${given.name} (${given.beside})`;
export const unitsGap = (_: Spoken): string => 'пробел, программ нет';
export const unitsUnknown = (_: Spoken): string => 'статус неизвестен';
export const unitsWorldwide = (_: Spoken): string => 'только всемирные';
export const unitsCaption = (_: Spoken, given: { shown: string | number }): string =>
  `С наименьшим числом действующих программ (${given.shown}); темные: региона, светлые: всемирные`;
export const worldColumnsSince = (_: Spoken, given: { year: string | number }): string =>
  `С ${given.year} г.`;
export const worldColumnsRuns = (_: Spoken): string => 'Дей­ствует';
export const worldColumnsStates = (_: Spoken): string => 'Госу­дарства';
export const worldColumnsGaps = (_: Spoken): string => 'Пробелы';
export const worldGapsOf = (_: Spoken, given: { named: string | number }): string =>
  `из ${given.named}`;
export const worldSparkWords = (_: Spoken, given: { from: string | number; first: string | number; to: string | number }): string =>
  `Действующие программы: ${given.from} на конец ${given.first} г., ${given.to} сейчас`;
export const regionEmptyInstruments = (_: Spoken): string => 'В просмотренных источниках документов не найдено.';
export const regionEmptyParticipation = (_: Spoken): string => 'В просмотренных источниках сведений об участии не найдено.';
export const regionNoPrincipal = (_: Spoken): string => 'Участие подсчитывается по основным документам региона; на это время здесь таких документов нет.';
export const regionEmptyPhases = (_: Spoken): string => 'В просмотренных источниках программ не найдено.';
export const regionEmptyCentres = (_: Spoken): string => 'В просмотренных источниках центров не найдено.';
export const regionEmptyMilestones = (_: Spoken): string => 'В просмотренных источниках вех не найдено.';
export const regionEmptyYears = (_: Spoken): string => 'В просмотренных источниках опубликованных рядов показателей не найдено.';
export const regionEmptyAreas = (_: Spoken): string => 'В просмотренных источниках районов не найдено.';
export const regionEmptyFocus = (_: Spoken): string => 'Ни один документ или программа из просмотренных источников не называет видов деятельности.';
export const regionLatestValue = (_: Spoken, given: { value: string | number; year: string | number }): string =>
  `${given.value} (${given.year})`;
export const regionNotCommon = (_: Spoken): string => 'Отдельный ряд своего издателя; складывать с другими рядами нельзя.';
export const stateSentence = (language: Spoken, given: { name: string | number; instruments: number; parts: string | number }): string =>
  `${given.name}: участие в ${language.plural(given.instruments) === 'one' ? `${language.number(given.instruments)} учтенном здесь документе` : `${language.number(given.instruments)} учтенных здесь документах`}${!given.parts ? '' : `, в том числе: ${given.parts}`}.`;
export const stateNone = (_: Spoken, given: { name: string | number }): string =>
  `${given.name}: государство упоминается в атласе, но не участвует ни в одном учтенном здесь документе.`;
export const stateRunning = (language: Spoken, given: { running: number; named: string | number; unserved: string | number }): string =>
  `${language.plural(given.running) === 'one' ? `Государство указано в ${language.number(given.running)} действующей программе` : `Государство указано в ${language.number(given.running)} действующих программах`}${!given.named ? '' : !given.unserved ? '' : `; названные виды деятельности, не охваченные ими: ${given.unserved} из ${given.named}`}.`;
export const stateNoRunning = (_: Spoken): string => 'Действующие программы, где указано это государство, неизвестны.';
export const statePart = (_: Spoken, given: { name: string | number; date: string | number }): string =>
  `${given.name} (${given.date})`;
export const stateToday = (language: Spoken, given: { n: number; ends: number }): string =>
  `По имеющимся данным, здесь ${language.plural(given.n) === 'one' ? `действует ${language.number(given.n)} программа` : language.plural(given.n) === 'many' ? `действует ${language.number(given.n)} программ` : `действуют ${language.number(given.n)} программы`}; ${given.ends === 0 ? 'ни у одной нет опубликованного окончания' : `у ${language.number(given.ends)} опубликовано окончание`}`;
export const statePayers = (_: Spoken, given: { names: string | number }): string =>
  `Финансирование: ${given.names}`;
export const stateNoPayer = (_: Spoken): string => 'финансирование не найдено';
export const stateUnserved = (_: Spoken, given: { n: string | number; named: string | number }): string =>
  `Виды деятельности без действующей программы, где указано это государство: ${given.n} из ${given.named}`;
export const stateServed = (_: Spoken, given: { named: string | number }): string =>
  `По каждому из видов деятельности (${given.named}) действует программа, где указано это государство`;
export const stateActivitiesCaption = (_: Spoken): string => 'Виды деятельности, названные в документах его регионов; программы, где указано это государство';
export const stateNoneHere = (_: Spoken, given: { n: string | number }): string =>
  `здесь нет, в регионе ${given.n}`;
export const stateRegionGap = (_: Spoken): string => 'пробел во всем регионе';
export const stateNext = (_: Spoken): string => 'Ближайшие даты';
export const stateNoNext = (_: Spoken): string => 'Дат на ближайшие два года не найдено.';
export const stateEarlier = (_: Spoken): string => 'Программы завершенные, планируемые или с неизвестным статусом';
export const stateInRegions = (_: Spoken): string => 'В регионах';
export const stateWhatPart = (_: Spoken): string => 'Что учитывается';
export const stateEmptyInstruments = (_: Spoken): string => 'В просмотренных источниках сведений об участии этого государства не найдено.';
export const stateEmptyCentres = (_: Spoken): string => 'В просмотренных источниках центров в этом государстве не найдено.';
export const stateEmptyMilestones = (_: Spoken): string => 'В просмотренных источниках вех в этом государстве не найдено.';
export const centreSentence = (_: Spoken, given: { name: string | number; role: string | number; place: string | number; parent: string | number; status: string | number; opened: string | number }): string =>
  `${given.name}: ${given.role}, ${given.place}${!given.parent ? '' : ` (в составе: ${given.parent})`}; ${given.status}${!given.opened ? '' : `, открытие: ${given.opened}`}.`;
export const centreFieldsRole = (_: Spoken): string => 'Функция';
export const centreFieldsRoleNote = (_: Spoken): string => 'Задачи';
export const centreFieldsCity = (_: Spoken): string => 'Город';
export const centreFieldsState = (_: Spoken): string => 'Государство';
export const centreFieldsPosition = (_: Spoken): string => 'Координаты';
export const centreFieldsOpened = (_: Spoken): string => 'Открытие';
export const centreFieldsClosed = (_: Spoken): string => 'Закрытие';
export const centreFieldsStatus = (_: Spoken): string => 'Статус';
export const centreFieldsInstrument = (_: Spoken): string => 'Документ';
export const centreFieldsParent = (_: Spoken): string => 'Подчинение';
export const centreFieldsZone = (_: Spoken): string => 'Зона';
export const centreFieldsNote = (_: Spoken): string => 'Примечание';
export const centreFieldsRegion = (_: Spoken): string => 'Регион';
export const centreChildren = (_: Spoken): string => 'Подчиненные центры';
export const programmeSentence = (_: Spoken, given: { kind: string | number; lead: string | number; funders: string | number; where: string | number; what: string | number; life: string | number }): string =>
  `${given.kind}${!given.lead ? '' : `; руководство: ${given.lead}`}${!given.funders ? '' : `; финансирование: ${given.funders}`}; ${given.where}${!given.what ? '' : `; цель: ${given.what}`}. ${given.life}.`;
export const programmeWhere = (language: Spoken, given: { regions: string | number; states: number }): string =>
  `где: ${given.regions}${given.states === 0 ? '' : language.plural(given.states) === 'one' ? `, указано ${language.number(given.states)} государство` : language.plural(given.states) === 'many' ? `, указано ${language.number(given.states)} государств` : `, указано ${language.number(given.states)} государства`}`;
export const programmeSpan = (_: Spoken, given: { start: string | number; end: string | number }): string =>
  `Начало: ${given.start}; окончание: ${given.end}`;
export const programmeFieldsKind = (_: Spoken): string => 'Вид';
export const programmeFieldsLead = (_: Spoken): string => 'Руководство';
export const programmeFieldsFunders = (_: Spoken): string => 'Финансирование';
export const programmeActor = (_: Spoken, given: { short: string | number; name: string | number }): string =>
  `${given.short} (${given.name})`;
export const programmeFieldsStart = (_: Spoken): string => 'Начало';
export const programmeFieldsEnd = (_: Spoken): string => 'Окончание';
export const programmeFieldsStatus = (_: Spoken): string => 'Статус';
export const programmeFieldsAmount = (_: Spoken): string => 'Сумма';
export const programmeFieldsRegions = (_: Spoken): string => 'Регионы';
export const programmeFieldsNote = (_: Spoken): string => 'Примечание';
export const programmeFieldsSummary = (_: Spoken): string => 'Общие сведения';
export const programmeActivities = (_: Spoken): string => 'Охваченные виды деятельности';
export const programmeStates = (_: Spoken): string => 'Охваченные государства';
export const programmeSdg = (_: Spoken): string => 'Цели в области устойчивого развития';
export const programmeGoal = (_: Spoken, given: { target: string | number; goal: string | number }): string =>
  !given.target ? `Цель ${given.goal}` : `Цель ${given.goal}, задача ${given.target}`;
export const programmeStatements = (_: Spoken): string => 'Что говорится о ней в записи о КПТС';
export const programmeEmptyPhases = (_: Spoken): string => 'В просмотренных источниках этапов не найдено.';
export const programmeEmptyActivities = (_: Spoken): string => 'В просмотренных источниках видов деятельности не найдено.';
export const programmeEmptyStates = (_: Spoken): string => 'В просмотренных источниках государства не указаны.';
export const instrumentSentence = (language: Spoken, given: { kind: string | number; adopted: string | number; place: string | number; inForce: string | number; count: string | number; n: number; activities: number }): string =>
  `${given.kind}${!given.adopted ? '' : ` (принятие: ${given.adopted}${!given.place ? '' : `, ${given.place}`})`}${!given.inForce ? '' : `, в силе: ${given.inForce}`}${!given.count ? '' : `; ${language.plural(given.n) === 'one' ? 'участвует' : language.plural(given.n) === 'many' ? 'участвует' : 'участвуют'} ${given.count} ${language.plural(given.n) === 'one' ? 'государство' : language.plural(given.n) === 'many' ? 'государств' : 'государства'}`}${given.activities === 0 ? '' : language.plural(given.activities) === 'one' ? `; назван ${language.number(given.activities)} вид деятельности` : language.plural(given.activities) === 'many' ? `; названо ${language.number(given.activities)} видов деятельности` : `; названо ${language.number(given.activities)} вида деятельности`}.`;
export const instrumentFieldsTitle = (_: Spoken): string => 'Полное название';
export const instrumentFieldsKind = (_: Spoken): string => 'Вид';
export const instrumentFieldsPlace = (_: Spoken): string => 'Место';
export const instrumentFieldsAdopted = (_: Spoken): string => 'Принятие';
export const instrumentFieldsInForce = (_: Spoken): string => 'Вступление в силу';
export const instrumentFieldsAmends = (_: Spoken): string => 'Вносит поправки в';
export const instrumentFieldsAmendedBy = (_: Spoken): string => 'Поправки внесены';
export const instrumentFieldsSummary = (_: Spoken): string => 'Общие сведения';
export const instrumentFieldsRegion = (_: Spoken): string => 'Регион';
export const instrumentFieldsPrincipal = (_: Spoken): string => 'Основной документ региона';
export const instrumentCovers = (_: Spoken): string => 'Названные виды деятельности';
export const instrumentWhereNamed = (_: Spoken): string => 'Место в тексте';
export const instrumentEmptyCovers = (_: Spoken): string => 'Строки нет: в просмотренных источниках не названо.';
export const instrumentParties = (_: Spoken): string => 'Участие';
export const sourcePanelOpen = (_: Spoken, given: { what: string | number }): string =>
  `Источник: ${given.what}`;
export const sourcePanelTitle = (_: Spoken): string => 'Источник';
export const sourcePanelPublisher = (_: Spoken): string => 'Издатель';
export const sourcePanelPublished = (_: Spoken): string => 'Опубликовано';
export const sourcePanelAddress = (_: Spoken): string => 'Адрес';
export const sourcePanelVerified = (_: Spoken): string => 'Способ проверки';
export const sourcePanelRank = (_: Spoken): string => 'Вид источника';
export const sourceRank = (_: Spoken, given: { rank: string | number }): string =>
  given.rank === '1' ? 'запись ИМО' : given.rank === '2' ? 'Организация Объединенных Наций или депозитарий' : given.rank === '3' ? 'сама организация или правительство' : given.rank === '4' ? 'исследования и данные' : given.rank === '5' ? 'пресса' : 'копия или блог';
export const sourcePanelNoAddress = (_: Spoken): string => 'адрес не указан';
export const sourcePanelBasis = (_: Spoken): string => 'Откуда известно значение';
export const sourcePanelMissing = (_: Spoken, given: { id: string | number }): string =>
  `Источник ${given.id} загружается.`;
export const sourcePanelConflict = (_: Spoken): string => 'Источники расходятся';
export const sourcePanelOther = (_: Spoken): string => 'Другой источник';
export const sourcePanelSearchLabel = (_: Spoken): string => 'Отбор источников';
export const sourcePanelIntro = (language: Spoken, given: { n: number }): string =>
  `Для каждой записи атласа указан источник. Всего ${language.plural(given.n) === 'one' ? `${language.number(given.n)} источник` : language.plural(given.n) === 'many' ? `${language.number(given.n)} источников` : `${language.number(given.n)} источника`}; для каждого указано, что было прочитано.`;
export const sourcePanelOutside = (_: Spoken): string => 'Откроется другой сайт';
export const sourcePanelReport = (_: Spoken): string => 'Сообщить о неточности';
export const sourcePanelReportHint = (_: Spoken): string => 'Открывает форму владельца сайта; страница, сведение, значение и источник в ней уже указаны';
export const statusPlannedEnd = (_: Spoken, given: { end: string | number }): string =>
  `планируемое окончание: ${given.end}; о дальнейшем ничего не опубликовано`;
export const lifeOpen = (_: Spoken, given: { start: string | number; seen: string | number }): string =>
  `Действует${!given.start ? '' : ` (начало: ${given.start}${!given.seen ? '' : ' или ранее'})`}; окончание не указано`;
export const lifeRunning = (_: Spoken, given: { start: string | number; seen: string | number; planned: string | number; end: string | number }): string =>
  `Действует (${!given.start ? '' : `начало: ${given.start}${!given.seen ? '' : ' или ранее'}; `}${!given.planned ? 'окончание' : 'планируемое окончание'}: ${given.end})`;
export const lifePlanned = (_: Spoken, given: { start: string | number; end: string | number }): string =>
  `Планируется${!given.start ? !given.end ? '' : ` (окончание: ${given.end})` : ` (начало: ${given.start}${!given.end ? '' : `; окончание: ${given.end}`})`}`;
export const lifeEnded = (_: Spoken, given: { end: string | number; start: string | number }): string =>
  `Деятельность завершена (${!given.end ? 'дата окончания не опубликована' : `окончание: ${given.end}`}${!given.start ? '' : `; начало: ${given.start}`})`;
export const lifePassed = (_: Spoken, given: { start: string | number; end: string | number }): string =>
  `${!given.start ? '' : `Начало: ${given.start}; `}планируемое окончание: ${given.end}; о дальнейшем ничего не опубликовано`;
export const lifeAnnounced = (_: Spoken, given: { start: string | number; end: string | number }): string =>
  `${!given.start ? '' : `Начало: ${given.start}; `}окончание: ${given.end}; о продолжении ничего не опубликовано`;
export const lifeUnknown = (_: Spoken, given: { start: string | number }): string =>
  !given.start ? 'Ни даты, ни статус не опубликованы' : `Начало: ${given.start}; о продолжении ничего не опубликовано`;
export const classesCounted = (_: Spoken, given: { label: string | number; n: string | number }): string =>
  `${given.label} (${given.n})`;
export const classesLatest = (_: Spoken, given: { name: string | number }): string =>
  !given.name ? 'участвует' : `участвует: ${given.name}`;
export const classesFirst = (_: Spoken, given: { name: string | number }): string =>
  `только: ${given.name}`;
export const classesObservers = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'наблюдатель' : language.plural(given.n) === 'many' ? 'наблюдателей' : 'наблюдателя';
export const countsCorners = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} угловая точка` : language.plural(given.n) === 'few' ? `${language.number(given.n)} угловые точки` : language.plural(given.n) === 'many' ? `${language.number(given.n)} угловых точек` : `${language.number(given.n)} угловой точки`;
export const mapLabel = (_: Spoken, given: { place: string | number }): string =>
  `Карта: ${given.place}`;
export const mapInstructions = (_: Spoken): string => 'Клавиши со стрелками перемещают карту, плюс и минус меняют масштаб. Tab — переход между объектами карты, Enter — открыть объект.';
export const mapZoomIn = (_: Spoken): string => 'Приблизить';
export const mapZoomOut = (_: Spoken): string => 'Отдалить';
export const mapLayers = (_: Spoken): string => 'Слои';
export const mapLayersTitle = (_: Spoken): string => 'Слои и условные обозначения';
export const mapHome = (_: Spoken): string => 'Вписать карту в страницу';
export const mapPrint = (_: Spoken): string => 'Печать или сохранение в PDF';
export const mapProjection = (_: Spoken): string => 'Проекция';
export const mapPosition = (_: Spoken): string => 'Координаты';
export const mapScaleAt = (_: Spoken, given: { lat: string | number }): string =>
  `на широте ${given.lat}`;
export const mapNauticalMiles = (_: Spoken): string => 'мор. миль';
export const mapKilometres = (_: Spoken): string => 'км';
export const mapFeatures = (_: Spoken): string => 'На карте';
export const mapAttribution = (_: Spoken): string => 'Границы: геоданные Организации Объединенных Наций и Natural Earth';
export const mapTryLive = (_: Spoken): string => 'Попробовать интерактивную карту';
export const mapApproximate = (_: Spoken): string => 'приблизительные границы';
export const mapLimitSince = (_: Spoken, given: { kind: string | number; year: string | number }): string =>
  `${given.kind}, с ${given.year} года`;
export const classesBoth = (_: Spoken, given: { older: string | number; newer: string | number }): string =>
  `в обоих: ${given.older} и ${given.newer}`;
export const classesOnly = (_: Spoken, given: { name: string | number }): string =>
  `только в: ${given.name}`;
export const mapKeyTitle = (_: Spoken): string => 'Условные обозначения';
export const mapKeyWaters = (_: Spoken): string => 'Воды в пределах 200 морских миль от участников, ориентировочно';
export const mapKeyInformationSharing = (_: Spoken): string => 'Центр обмена информацией';
export const mapKeyOperations = (_: Spoken): string => 'Оперативный или координационный центр';
export const mapKeyTraining = (_: Spoken): string => 'Учебный центр';
export const mapKeyOther = (_: Spoken): string => 'Бюро, секретариат или центр приема сообщений';
export const mapKeyInactive = (_: Spoken): string => 'Не функционирует';
export const mapKeySupport = (language: Spoken, given: { count: string | number; n: number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'действующая программа' : language.plural(given.n) === 'many' ? 'действующих программ' : 'действующие программы'}`;
export const mapKeySupportNone = (_: Spoken): string => 'не указано ни в одной программе, действующей по имеющимся данным';
export const mapPhasePresent = (_: Spoken, given: { phases: string | number }): string =>
  `Указано для этапа: ${given.phases}`;
export const mapPhaseEarlier = (_: Spoken, given: { phases: string | number }): string =>
  `Указано только для прежних этапов: ${given.phases}`;
export const mapNameYear = (_: Spoken, given: { name: string | number; year: string | number }): string =>
  `${given.name} ${given.year}`;
export const mapNameYears = (_: Spoken, given: { name: string | number; from: string | number; to: string | number }): string =>
  `${given.name} ${given.from}–${given.to}`;
export const mapNameBy = (_: Spoken, given: { name: string | number; year: string | number }): string =>
  `${given.name}, не позднее ${given.year} года`;
export const mapKeyLink = (_: Spoken): string => 'От государства к центру';
export const figureTable = (_: Spoken): string => 'Таблица';
export const figureDownload = (_: Spoken): string => 'Скачать';
export const figureCopyLink = (_: Spoken): string => 'Копировать ссылку';
export const figureCopied = (_: Spoken): string => 'Адрес скопирован';
export const figureCopyPicture = (_: Spoken): string => 'Копировать изображение';
export const figurePictureCopied = (_: Spoken): string => 'Изображение скопировано';
export const figureCite = (_: Spoken): string => 'Цитировать';
export const figureCitationCopied = (_: Spoken): string => 'Ссылка для цитирования скопирована';
export const figureCopyFailed = (_: Spoken): string => 'Не удалось скопировать; содержание:';
export const figureOpenFull = (_: Spoken): string => 'Открыть диаграмму';
export const figureSources = (_: Spoken, given: { names: string | number }): string =>
  `Источники: ${given.names}.`;
export const figureAsOf = (_: Spoken, given: { date: string | number; edition: string | number }): string =>
  `Сведения на ${given.date}, выпуск ${given.edition}.`;
export const figureAllSources = (_: Spoken): string => 'и другие, указанные вместе со сведениями';
export const figurePublisherYear = (_: Spoken, given: { name: string | number; year: string | number }): string =>
  `${given.name} ${given.year}`;
export const figurePublisherYears = (_: Spoken, given: { name: string | number; first: string | number; last: string | number }): string =>
  `${given.name} ${given.first}–${given.last}`;
export const figureLowestSources = (_: Spoken): string => 'По этому вопросу найдены только копии и блоги.';
export const figureSvg = (_: Spoken): string => 'Рисунок SVG';
export const figurePng = (_: Spoken, given: { scale: string | number }): string =>
  `Изображение PNG, ${given.scale}×`;
export const figureCsv = (_: Spoken): string => 'Таблица CSV';
export const figureXlsx = (_: Spoken): string => 'Книга Excel';
export const figurePptx = (_: Spoken): string => 'Слайды PowerPoint';
export const figurePdf = (_: Spoken): string => 'PDF (через печать)';
export const figurePicture = (_: Spoken): string => 'Изображение (SVG, PNG, PDF)';
export const pictureFormat = (_: Spoken): string => 'Формат';
export const picturePart = (_: Spoken, given: { number: string | number; count: string | number }): string =>
  `Часть ${given.number} из ${given.count}`;
export const picturePreview = (_: Spoken): string => 'Просмотр';
export const pictureTooLarge = (_: Spoken, given: { scale: string | number; width: string | number; height: string | number }): string =>
  `PNG, ${given.scale}×: этот браузер не может нарисовать ${given.width} × ${given.height} пикселей. У SVG и PDF такого предела нет.`;
export const pictureFontInside = (_: Spoken): string => 'Шрифт находится в файле. Программы, которые не могут его использовать, берут свой, и каждое слово остается на своем месте.';
export const pictureFontOwn = (_: Spoken): string => 'Китайские иероглифы рисуются шрифтом системы читателя.';
export const pictureFontFailed = (_: Spoken, given: { why: string | number }): string =>
  `Не удалось загрузить шрифт (${given.why}): слова нарисованы другим, на тех же местах.`;
export const pictureCopyInsecure = (_: Spoken): string => 'Браузеры копируют изображения только на защищенных страницах (https). Щелкните просмотр правой кнопкой или удерживайте его и выберите копирование изображения либо сохраните его как PNG.';
export const figureFailed = (_: Spoken, given: { why: string | number }): string =>
  `Не удалось создать файл: ${given.why}`;
export const figureNavigate = (_: Spoken): string => 'Используйте клавиши со стрелками для перехода между элементами.';
export const figureNavigateYears = (_: Spoken): string => 'Проведите по годам мышью или нажимайте стрелки с клавишей Shift, чтобы задать годы карты.';
export const figureFilterStatus = (_: Spoken): string => 'Статус';
export const figureFilterFunder = (_: Spoken): string => 'Финансирование';
export const figureSort = (_: Spoken): string => 'Сортировка';
export const figureAll = (_: Spoken): string => 'все';
export const figureEmptyFilter = (_: Spoken): string => 'Нет программ, отвечающих этим условиям.';
export const briefingTitle = (_: Spoken): string => 'Презентация';
export const briefingAdd = (_: Spoken): string => 'Добавить в презентацию';
export const briefingAdded = (language: Spoken, given: { n: number }): string =>
  `Добавлено; в презентации ${language.plural(given.n) === 'one' ? `${language.number(given.n)} элемент` : language.plural(given.n) === 'many' ? `${language.number(given.n)} элементов` : `${language.number(given.n)} элемента`}.`;
export const briefingFull = (_: Spoken, given: { most: string | number }): string =>
  `Не добавлено: в презентации может быть не более ${given.most} элементов. Удалите некоторые или сохраните ее в файл и начните новую.`;
export const briefingTooMany = (_: Spoken, given: { most: string | number }): string =>
  `Вместе получилось бы более ${given.most} элементов, а это предел; сохраните ее в файл.`;
export const briefingNotStored = (_: Spoken): string => 'Этот браузер ее не сохраняет: она исчезнет, когда страница будет закрыта. Сохраните ее в файл.';
export const briefingAside = (_: Spoken): string => 'Здесь отложена презентация, которую эта версия атласа не может прочесть; ничего не потеряно.';
export const briefingEmpty = (_: Spoken): string => 'Закрепляйте диаграммы и карты, упорядочивайте их, добавляйте заметки и показывайте из браузера, на бумаге или в PowerPoint.';
export const briefingHow = (_: Spoken): string => 'Пока ничего не закреплено. У каждой диаграммы и карты есть кнопка «Добавить в презентацию»; все диаграммы здесь:';
export const briefingSentence = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} элемент хранится` : language.plural(given.n) === 'many' ? `${language.number(given.n)} элементов хранятся` : `${language.number(given.n)} элемента хранятся`} только в этом браузере.`;
export const briefingViews = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} элемент` : language.plural(given.n) === 'many' ? `${language.number(given.n)} элементов` : `${language.number(given.n)} элемента`}; в этом браузере не сохраняется.`;
export const briefingBriefingTitle = (_: Spoken): string => 'Название презентации';
export const briefingPinTitle = (_: Spoken): string => 'Название элемента';
export const briefingNotes = (_: Spoken): string => 'Заметки';
export const briefingNoNotes = (_: Spoken): string => 'Заметок нет.';
export const briefingOpen = (_: Spoken): string => 'Открыть интерактивный вид';
export const briefingRemove = (_: Spoken): string => 'Удалить';
export const briefingUp = (_: Spoken): string => 'Выше';
export const briefingDown = (_: Spoken): string => 'Ниже';
export const briefingHandle = (_: Spoken, given: { place: string | number }): string =>
  `Элемент ${given.place}: перетащите или нажмите Alt со стрелками`;
export const briefingMovedTo = (_: Spoken, given: { place: string | number; all: string | number }): string =>
  `Перемещено на место ${given.place} из ${given.all}.`;
export const briefingPresent = (_: Spoken): string => 'Показать';
export const briefingPrint = (_: Spoken): string => 'Печать, элемент на страницу';
export const print = (_: Spoken): string => 'Печать';
export const printWhole = (_: Spoken): string => 'Напечатать все';
export const printPreparing = (_: Spoken): string => 'печать';
export const printUnfinished = (_: Spoken): string => 'Эта часть еще загружалась во время печати. Повторите печать, когда она появится на странице.';
export const printSourceElsewhere = (_: Spoken, given: { region: string | number }): string =>
  `Источник, указанный на странице «${given.region}»`;
export const printBestSources = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? `Для каждого значения указан его лучший источник (не более ${language.number(given.n)})` : `Для каждого значения указано не более ${language.number(given.n)} лучших источников`}; на странице в сети приведены все, с адресами.`;
export const printFolded = (_: Spoken): string => 'Списки показаны первыми строками, свернутые части – названиями; на странице в сети они приведены целиком.';
export const printFrom = (_: Spoken, given: { date: string | number; address: string | number; edition: string | number }): string =>
  `Напечатано ${given.date} с адреса ${given.address}, выпуск ${given.edition}.`;
export const briefingSaveFile = (_: Spoken): string => 'Сохранить в файл';
export const briefingOpenFile = (_: Spoken): string => 'Открыть файл';
export const briefingClear = (_: Spoken): string => 'Удалить все';
export const briefingUndo = (_: Spoken): string => 'Отменить';
export const refreshTitle = (_: Spoken, given: { name: string | number; date: string | number }): string =>
  `«${given.name}» — слайды этого атласа, составленные по сведениям на ${given.date}`;
export const refreshNumbers = (_: Spoken): string => 'Числа, изменившиеся с тех пор';
export const refreshSame = (_: Spoken): string => 'Ни одно из чисел на слайдах с тех пор не изменилось.';
export const refreshWhat = (_: Spoken): string => 'Число';
export const refreshBefore = (_: Spoken): string => 'На слайдах';
export const refreshAfter = (_: Spoken): string => 'Сейчас';
export const refreshFacts = (_: Spoken): string => 'Сведения, изменившиеся с тех пор';
export const refreshMake = (_: Spoken): string => 'PowerPoint с сегодняшними сведениями';
export const refreshKept = (_: Spoken, given: { titles: string | number; notes: string | number; left: string | number }): string =>
  `Сохранено со слайдов: заголовков, написанных вручную, — ${given.titles}; заметок — ${given.notes}; убранных слайдов — ${given.left}.`;
export const refreshOwn = (_: Spoken, given: { own: string | number }): string =>
  `Ваши собственные слайды не переносятся (${given.own}): скопируйте их из старого файла.`;
export const refreshLanguage = (_: Spoken): string => 'Слайды на другом языке; они составляются заново на языке этой страницы.';
export const briefingViewLabel = (_: Spoken, given: { title: string | number }): string =>
  `Элемент: ${given.title}`;
export const briefingStand = (_: Spoken, given: { place: string | number; all: string | number }): string =>
  `Элемент ${given.place} из ${given.all}`;
export const briefingStandPage = (_: Spoken, given: { place: string | number; all: string | number; page: string | number; pages: string | number }): string =>
  `Элемент ${given.place} из ${given.all}, страница ${given.page} из ${given.pages}`;
export const briefingBack = (_: Spoken): string => 'Назад';
export const briefingNext = (_: Spoken): string => 'Далее';
export const briefingBlank = (_: Spoken): string => 'Пустой экран';
export const briefingPresenter = (_: Spoken): string => 'Окно докладчика';
export const briefingEnd = (_: Spoken): string => 'Завершить';
export const briefingNow = (_: Spoken): string => 'Сейчас';
export const briefingComing = (_: Spoken): string => 'Далее';
export const briefingNoMore = (_: Spoken): string => 'Это последний элемент.';
export const briefingForeign = (_: Spoken, given: { title: string | number }): string =>
  `Презентация «${given.title}» открыта по ссылке или из файла. Она показана здесь и не сохраняется.`;
export const briefingKeep = (_: Spoken): string => 'Сохранить ее';
export const briefingReplace = (language: Spoken, given: { n: number }): string =>
  `Сохранить вместо моей (${language.plural(given.n) === 'one' ? `${language.number(given.n)} элемент` : language.plural(given.n) === 'many' ? `${language.number(given.n)} элементов` : `${language.number(given.n)} элемента`})`;
export const briefingAppend = (language: Spoken, given: { n: number }): string =>
  `Добавить к моей (${language.plural(given.n) === 'one' ? `${language.number(given.n)} элемент` : language.plural(given.n) === 'many' ? `${language.number(given.n)} элементов` : `${language.number(given.n)} элемента`})`;
export const briefingLeave = (_: Spoken): string => 'Вернуться к моей';
export const briefingOtherFacts = (_: Spoken, given: { made: string | number; current: string | number }): string =>
  `Эта презентация составлена по сведениям от ${given.made}; сейчас показаны сведения от ${given.current}, поэтому цифры могут отличаться.`;
export const briefingLongAddress = (_: Spoken, given: { letters: string | number }): string =>
  `Длина адреса в знаках — ${given.letters}; некоторые программы его обрезают. Надежнее использовать файл.`;
export const briefingRefusedAddress = (_: Spoken): string => 'Презентация из этого адреса отклонена; ваша не изменилась.';
export const briefingRefusedFile = (_: Spoken, given: { name: string | number }): string =>
  `Файл «${given.name}» отклонен; ваша презентация не изменилась.`;
export const embedTitle = (_: Spoken): string => 'Встроить';
export const embedBack = (_: Spoken): string => 'Открыть в Roadstead';
export const embedMore = (_: Spoken, given: { n: string | number }): string =>
  `и еще ${given.n} в Roadstead`;
export const embedNoSuch = (_: Spoken, given: { figure: string | number; region: string | number }): string =>
  `В атласе нет диаграммы «${given.figure}»${!given.region ? '' : ` для региона «${given.region}»`}, или она недоступна.`;
export const embedUnknown = (_: Spoken): string => 'В атласе нет диаграммы с таким именем.';
export const embedFailed = (_: Spoken, given: { file: string | number }): string =>
  `Не удалось показать диаграмму: файл ${given.file} недоступен.`;
export const embedIntro = (_: Spoken): string => 'Диаграмма обновляется: она показывает сведения атласа, их источник и ссылку на атлас.';
export const embedMeasuring = (_: Spoken): string => 'Код появится, как только будет измерена высота диаграммы при каждой ширине.';
export const embedCopy = (_: Spoken): string => 'Копировать';
export const embedCopied = (_: Spoken): string => 'Скопировано';
export const embedPreview = (_: Spoken, given: { width: string | number }): string =>
  `Просмотр при ширине ${given.width} пикс.`;
export const embedWidth = (_: Spoken): string => 'Ширина просмотра';
export const embedHeight = (_: Spoken, given: { height: string | number }): string =>
  `Высота при этой ширине: ${given.height} пикс.`;
export const embedChoices = (_: Spoken): string => 'Вид и время встроенной диаграммы';
export const embedLanguage = (_: Spoken): string => 'Язык';
export const embedYear = (_: Spoken): string => 'Год или месяц (ГГГГ или ГГГГ-ММ); пусто — сегодня';
export const makingMaking = (_: Spoken, given: { name: string | number }): string =>
  `${given.name}…`;
export const makingSlides = (_: Spoken): string => 'Подготовка слайдов';
export const makingCancel = (_: Spoken): string => 'Отменить';
export const makingCancelled = (_: Spoken): string => 'Отменено';
export const makingDeck = (_: Spoken): string => 'PowerPoint';
export const makingPackage = (_: Spoken): string => 'Данные';
export const makingPackageAll = (_: Spoken): string => 'Пакет данных всего атласа';
export const makingTake = (_: Spoken): string => 'Скачать';
export const templateUse = (_: Spoken): string => 'Мой шаблон';
export const templateRemove = (_: Spoken): string => 'Без шаблона';
export const templateTaken = (_: Spoken, given: { name: string | number; parts: string | number }): string =>
  `Слайды теперь берут из «${given.name}»: ${given.parts}.`;
export const templateRefused = (_: Spoken, given: { name: string | number; why: string | number }): string =>
  `«${given.name}» не принят. ${given.why}`;
export const slidesPart = (_: Spoken, given: { title: string | number; number: string | number; count: string | number }): string =>
  `${given.title} (${given.number} из ${given.count})`;
export const slidesOf = (_: Spoken, given: { name: string | number; title: string | number }): string =>
  `${given.name}: ${given.title}`;
export const slidesNotes = (_: Spoken): string => 'Заметки';
export const slidesPeak = (_: Spoken, given: { year: string | number }): string =>
  `в ${given.year} году — наибольшее число за год`;
export const slidesLast = (_: Spoken, given: { year: string | number }): string =>
  `в ${given.year} году, последнем полном`;
export const slidesEvents = (_: Spoken): string => 'Договоренности этих лет';
export const slidesNoCause = (_: Spoken): string => 'События с датами показаны рядом с числами; причинами они не объявляются.';
export const slidesSourcesTitle = (_: Spoken): string => 'Источники';
export const slidesSourcesMore = (language: Spoken, given: { n: number; address: string | number }): string =>
  `${language.plural(given.n) === 'one' ? `Еще ${language.number(given.n)} источник указан` : language.plural(given.n) === 'many' ? `Еще ${language.number(given.n)} источников указано` : `Еще ${language.number(given.n)} источника указаны`} вместе со сведениями: ${given.address}.`;
export const slidesSourcesNumbers = (_: Spoken): string => 'Номера соответствуют примечаниям; сначала идут самые надежные виды источников';
export const slidesMethod = (_: Spoken): string => 'Как читать эти слайды';
export const slidesMethodSources = (_: Spoken): string => 'Метод и источники';
export const slidesMethodFacts = (_: Spoken, given: { date: string | number }): string =>
  `Все сведения по состоянию на ${given.date} хранятся в строках таблиц, для каждой указаны источники.`;
export const slidesMethodUnknown = (_: Spoken): string => 'Неизвестное не равно нулю. Если ни один источник не указывает дату, окончание или сумму, на слайде так и сказано; оценки не делаются. «13 – 17» показывает, что достоверно и что возможно.';
export const slidesMethodRunning = (_: Spoken): string => 'Программа считается действующей от опубликованного начала до опубликованного окончания. Если планируемое окончание прошло, а новых сведений нет, статус неизвестен.';
export const slidesMethodCentres = (_: Spoken): string => 'Центры учитываются, пока они работают. Бюро показаны, но не учитываются; планируемые центры указаны рядом с общим числом.';
export const slidesMethodIncidents = (_: Spoken): string => 'Инциденты учитываются так, как их зарегистрировал издатель. Данные двух издателей никогда не складываются.';
export const slidesMethodMoney = (_: Spoken): string => 'Суммы приведены так, как опубликованы, каждая в своей валюте. Суммы в разных валютах никогда не складываются, оценки не делаются.';
export const slidesLastOf = (_: Spoken, given: { title: string | number; n: string | number; all: string | number }): string =>
  `${given.title}: последние ${given.n} из ${given.all}`;
export const slidesRunningFirst = (_: Spoken): string => 'Сначала действующие, затем те, окончание которых не подтверждает ни один источник; полосы бледнеют там, где день неизвестен';
export const slidesNotDrawn = (language: Spoken, given: { running: number; unknown: number; planned: number; ended: number; all: string | number }): string =>
  `Не показаны: ${given.running === 0 ? '' : language.plural(given.running) === 'one' ? `еще ${language.number(given.running)} действующая, ` : language.plural(given.running) === 'many' ? `еще ${language.number(given.running)} действующих, ` : `еще ${language.number(given.running)} действующие, `}${given.unknown === 0 ? '' : `еще ${language.number(given.unknown)} с неизвестным статусом, `}${given.planned === 0 ? '' : language.plural(given.planned) === 'one' ? `${language.number(given.planned)} планируемая, ` : language.plural(given.planned) === 'many' ? `${language.number(given.planned)} планируемых, ` : `${language.number(given.planned)} планируемые, `}${language.plural(given.ended) === 'one' ? `${language.number(given.ended)} завершенная` : language.plural(given.ended) === 'many' ? `${language.number(given.ended)} завершенных` : `${language.number(given.ended)} завершенные`}. В приложении приведены все (${given.all}).`;
export const slidesAllProgrammes = (language: Spoken, given: { n: number }): string =>
  given.n === 1 ? 'Единственная программа' : `Все программы (${language.number(given.n)})`;
export const slidesGaps = (language: Spoken, given: { n: number; named: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'пробел' : language.plural(given.n) === 'many' ? 'пробелов' : 'пробела'} среди названных в документах видов деятельности (${given.named})`;
export const slidesNoGap = (_: Spoken, given: { named: string | number }): string =>
  `пробелов: программы охватывают все названные в документах виды деятельности (${given.named})`;
export const slidesLeast = (_: Spoken): string => 'Где действует меньше всего программ';
export const slidesLeastGap = (_: Spoken, given: { names: string | number }): string =>
  `Действующих программ нет; названо в: ${given.names}`;
export const slidesLeastUnknown = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} программа` : language.plural(given.n) === 'many' ? `${language.number(given.n)} программ` : `${language.number(given.n)} программы`} с неизвестным статусом`;
export const slidesLeastWorld = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} действующая программа, только всемирная` : language.plural(given.n) === 'many' ? `${language.number(given.n)} действующих программ, только всемирные` : `${language.number(given.n)} действующие программы, только всемирные`;
export const slidesLeastRunning = (language: Spoken, given: { n: number; names: string | number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} действующая программа` : language.plural(given.n) === 'many' ? `${language.number(given.n)} действующих программ` : `${language.number(given.n)} действующие программы`}: ${given.names}`;
export const slidesGapMeans = (_: Spoken): string => 'Пробел: документ называет вид деятельности, но по имеющимся данным им не занимается ни одна действующая программа. О действиях самих государств это ничего не говорит.';
export const slidesSteps = (_: Spoken): string => 'Число государств; пунктир: возможное число';
export const slidesPreparedFor = (_: Spoken): string => 'Подготовлено для: название совещания или делегации';
export const slidesPresenter = (_: Spoken): string => 'Докладчик, организация, дата';
export const slidesCode = (_: Spoken): string => 'QR-код интерактивного вида';
export const slidesAsOf = (_: Spoken, given: { when: string | number }): string =>
  `Состояние на конец периода (${given.when}).`;
export const slidesFilters = (_: Spoken, given: { filters: string | number }): string =>
  `Только: ${given.filters}.`;
export const slidesBoundaries = (_: Spoken): string => 'Границы и названия не означают официального одобрения.';
export const slidesMoreSources = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? `Еще ${language.number(given.n)} источник указан` : language.plural(given.n) === 'many' ? `Еще ${language.number(given.n)} источников указано` : `Еще ${language.number(given.n)} источника указаны`} в конце слайдов.`;
export const slidesSources = (_: Spoken): string => 'Источники:';
export const slidesLicence = (_: Spoken): string => 'Таблицы сведений: CC BY 4.0, Roadstead; за каждым источником сохраняются его права.';
export const slidesDeckHint = (_: Spoken): string => 'Диаграммы, таблицы и контуры карт на этих слайдах можно редактировать. Сохраните этот файл: другие программы могут потерять данные диаграмм.';
export const slidesComing = (_: Spoken): string => 'События ближайших двух лет';
export const slidesUnconfirmed = (_: Spoken): string => 'Планируемые окончания, которые не подтверждает ни один источник';
export const slidesNoEnd = (_: Spoken, given: { n: string | number; running: string | number }): string =>
  `Действующие программы без опубликованного окончания: ${given.n} из ${given.running}.`;
export const slidesNamedUnserved = (_: Spoken, given: { name: string | number; n: string | number; named: string | number }): string =>
  `${given.name}: названные виды деятельности без действующей программы, ${given.n} из ${given.named}`;
export const slidesRunningOn = (_: Spoken, given: { names: string | number }): string =>
  `Действующие программы: ${given.names}`;
export const slidesNoneOn = (_: Spoken): string => 'Нет действующей программы';
export const slidesWork = (language: Spoken, given: { name: string | number; activities: number; isNamed: string | number; states: string | number }): string =>
  `${given.name}: ${given.activities === 0 ? 'виды деятельности не названы' : language.plural(given.activities) === 'one' ? `${language.number(given.activities)} вид деятельности` : language.plural(given.activities) === 'many' ? `${language.number(given.activities)} видов деятельности` : `${language.number(given.activities)} вида деятельности`}${given.isNamed === 'yes' ? `; указано государств: ${given.states}` : ''}`;
export const slidesRegionsTitle = (_: Spoken, given: { name: string | number; n: string | number; gapName: string | number; gaps: string | number }): string =>
  `Больше всего действующих программ: ${given.name} (${given.n}); больше всего пробелов: ${given.gapName} (${given.gaps})`;
export const focusSubtitle = (_: Spoken, given: { date: string | number }): string =>
  `Число программ, действующих по имеющимся данным, ${given.date}`;
export const focusSubtitleRegion = (_: Spoken, given: { region: string | number; date: string | number }): string =>
  `${given.region}: число программ, действующих по имеющимся данным, ${given.date}`;
export const focusKeyRunning = (_: Spoken): string => 'названо, есть действующие программы';
export const focusKeyWorldwide = (_: Spoken): string => 'названо, действующие программы только всемирные';
export const focusKeyGap = (_: Spoken): string => 'названо, действующих программ нет: пробел';
export const focusKeyUnknown = (_: Spoken): string => 'названо, только программы с неизвестным статусом';
export const focusKeyInPart = (_: Spoken): string => 'названо частично или не проверено';
export const focusKeyProgrammeOnly = (_: Spoken): string => 'только программа';
export const focusKeyNotNamed = (_: Spoken): string => 'не названо в просмотренных источниках';
export const focusKeyNamed = (_: Spoken): string => 'названо в документе';
export const focusGap = (_: Spoken): string => 'пробел';
export const focusWorld = (_: Spoken): string => 'мир';
export const focusTotals = (_: Spoken): string => 'Названо, в том числе пробелы';
export const focusTotal = (language: Spoken, given: { named: string | number; gaps: number }): string =>
  !given.named ? 'не названо' : `${given.named}, ${language.plural(given.gaps) === 'one' ? `${language.number(given.gaps)} пробел` : language.plural(given.gaps) === 'many' ? `${language.number(given.gaps)} пробелов` : `${language.number(given.gaps)} пробела`}`;
export const focusNamedIn = (_: Spoken, given: { names: string | number }): string =>
  `Названо в: ${given.names}`;
export const focusNotNamedIn = (_: Spoken): string => 'Не названо ни в одном документе из просмотренных источников';
export const focusRunningAre = (_: Spoken, given: { names: string | number }): string =>
  `Действующие программы: ${given.names}`;
export const focusNoRunning = (_: Spoken): string => 'Действующие программы: в просмотренных источниках нет';
export const focusUnknownAre = (_: Spoken, given: { names: string | number }): string =>
  `Статус неизвестен: ${given.names}`;
export const focusSummary = (language: Spoken, given: { regions: number; gaps: number; top: string | number }): string =>
  `Матрица видов деятельности и регионов (${given.regions}). В ${language.plural(given.gaps) === 'one' ? `${language.number(given.gaps)} ячейке` : `${language.number(given.gaps)} ячейках`} документ называет вид деятельности, но действующих программ по имеющимся данным нет.${!given.top ? '' : ` Больше всего пробелов: ${given.top}.`}`;
export const focusSummaryRegion = (language: Spoken, given: { named: number; worked: string | number }): string =>
  `${language.plural(given.named) === 'one' ? `${language.number(given.named)} вид деятельности назван` : language.plural(given.named) === 'many' ? `${language.number(given.named)} видов деятельности названо` : `${language.number(given.named)} вида деятельности названы`} в документе; действующими программами охвачено видов деятельности: ${given.worked}.`;
export const focusCell = (_: Spoken, given: { activity: string | number; region: string | number }): string =>
  `${given.activity}, ${given.region}`;
export const focusInstruments = (_: Spoken): string => 'Документы';
export const focusProgrammes = (_: Spoken): string => 'Программы';
export const focusColumnKind = (_: Spoken): string => 'Вид';
export const focusColumnNamed = (_: Spoken): string => 'Названо в';
export const focusColumnRunning = (_: Spoken): string => 'Действующие программы';
export const focusColumnUnknown = (_: Spoken): string => 'Программы с неизвестным статусом';
export const focusColumnState = (_: Spoken): string => 'Состояние ячейки';
export const compareTitle = (_: Spoken): string => 'Сравнить';
export const compareSentence = (_: Spoken): string => 'Два региона рядом: карты в одном масштабе, основные показатели, общие черты и диаграммы с общими осями.';
export const compareTitleOf = (_: Spoken, given: { first: string | number; second: string | number }): string =>
  `${given.first} и ${given.second}: сравнение`;
export const compareFigureTitle = (_: Spoken, given: { first: string | number; one: string | number; second: string | number; other: string | number }): string =>
  `Действующие программы: ${given.first} ${given.one}, ${given.second} ${given.other}`;
export const compareFigureSubtitle = (_: Spoken, given: { first: string | number; second: string | number }): string =>
  `${given.first} и ${given.second}: по годам, с общими осями`;
export const compareRunningTitle = (_: Spoken): string => 'Действующие программы на конец каждого года';
export const compareFigurePart = (_: Spoken, given: { subject: string | number; name: string | number; first: string | number; from: string | number; last: string | number; to: string | number }): string =>
  `${given.subject}, ${given.name}: ${given.first} г. — ${given.from}, ${given.last} г. — ${given.to}.`;
export const compareAtLeast = (_: Spoken): string => 'Не менее';
export const compareAtMost = (_: Spoken): string => 'Не более';
export const compareFirst = (_: Spoken): string => 'Первый регион';
export const compareSecond = (_: Spoken): string => 'Второй регион';
export const compareSameScale = (_: Spoken): string => 'Обе карты имеют одинаковый масштаб на экваторе; районы вдали от него выглядят крупнее.';
export const compareShared = (_: Spoken): string => 'Что у них общего';
export const compareSharedStates = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} государство участвует` : language.plural(given.n) === 'many' ? `${language.number(given.n)} государств участвуют` : `${language.number(given.n)} государства участвуют`} в обоих`;
export const compareSharedProgrammes = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} программа осуществляется` : language.plural(given.n) === 'many' ? `${language.number(given.n)} программ осуществляются` : `${language.number(given.n)} программы осуществляются`} в обоих`;
export const compareCommon = (_: Spoken): string => 'С общими осями';
export const compareParticipationTitle = (_: Spoken): string => 'Участвующие государства на конец каждого года';
export const compareIncidentsTitle = (_: Spoken): string => 'Инциденты, зарегистрированные за год';
export const compareIncidentsSubtitle = (_: Spoken, given: { publisher: string | number; end: string | number }): string =>
  `${given.publisher}, по месту; прямоугольники подсчета шире регионов; последняя запись: ${given.end}`;
export const compareOneBox = (_: Spoken, given: { box: string | number }): string =>
  `Оба региона учитываются в одном прямоугольнике (${given.box}): записи не позволяют различить их инциденты.`;
export const hereTitle = (_: Spoken): string => 'Что известно об этом месте';
export const hereOpen = (_: Spoken): string => 'Что известно об этом месте?';
export const hereTyped = (_: Spoken): string => 'Координаты';
export const hereGo = (_: Spoken): string => 'Показать';
export const hereChoose = (_: Spoken): string => 'Выбрать на карте';
export const hereWhich = (_: Spoken, given: { text: string | number }): string =>
  `«${given.text}» может означать несколько мест. Какое имеется в виду?`;
export const hereNotRead = (_: Spoken, given: { text: string | number }): string =>
  `«${given.text}» не распознано как координаты. Введите, например, 12 26.5N 043 17E или 12.4417, 43.2833.`;
export const hereWaters = (_: Spoken): string => 'Ориентировочные воды регионов программ';
export const hereNoWaters = (_: Spoken): string => 'Вне 200 морских миль от государств, участвующих в регионах атласа.';
export const hereAreas = (_: Spoken): string => 'Районы';
export const hereNoAreas = (_: Spoken, given: { nm: string | number }): string =>
  `На это время ни один район не включает эту точку и не находится ближе ${given.nm} мор. миль.`;
export const hereInside = (_: Spoken, given: { nm: string | number }): string =>
  `внутри, ${given.nm} мор. миль от границы`;
export const hereOutside = (_: Spoken, given: { nm: string | number }): string =>
  `снаружи, ${given.nm} мор. миль от границы`;
export const hereUndecided = (language: Spoken, given: { n: number }): string =>
  `Невозможно определить для ${language.plural(given.n) === 'one' ? `${language.number(given.n)} района` : `${language.number(given.n)} районов`}: в таблицах нет замкнутых границ`;
export const hereClosedAreas = (_: Spoken): string => 'Границы, которые источник замыкает по берегу, замкнуты по берегу на карте и приблизительны. Расстояние указано до границы в море, а не до берега.';
export const hereCentres = (_: Spoken): string => 'Ближайший центр каждого вида';
export const hereWay = (_: Spoken, given: { nm: string | number; bearing: string | number }): string =>
  `${given.nm} мор. миль, пеленг ${given.bearing}°`;
export const hereIncidents = (language: Spoken, given: { n: number; nm: string | number; years: string | number; publisher: string | number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} инцидент` : language.plural(given.n) === 'many' ? `${language.number(given.n)} инцидентов` : `${language.number(given.n)} инцидента`} в ячейках 1°, середина которых не далее ${given.nm} мор. миль, ${given.years}; ${given.publisher}. Ячейки крупные: это не подсчет по кругу.`;
export const hereWithin = (_: Spoken): string => 'В пределах';
export const hereMeasure = (_: Spoken): string => 'Линия измерения';
export const hereMeasureTo = (_: Spoken): string => 'До точки с координатами';
export const hereGreatCircle = (_: Spoken, given: { nm: string | number; course: string | number }): string =>
  `Ортодромия: ${given.nm} мор. миль, начальный курс ${given.course}°`;
export const hereRhumbLine = (_: Spoken, given: { nm: string | number; course: string | number }): string =>
  `Локсодромия: ${given.nm} мор. миль, постоянный курс ${given.course}°`;
export const hereClear = (_: Spoken): string => 'Очистить';
export const hereWithinWaters = (_: Spoken, given: { states: string | number; regions: string | number }): string =>
  `Ориентировочные воды: ${given.states} (${given.regions}).`;
export const hereInAreas = (_: Spoken, given: { areas: string | number }): string =>
  `Внутри: ${given.areas}.`;
export const hereInNoArea = (_: Spoken): string => 'Ни в одном районе с известными замкнутыми границами.';
export const hereNoCentre = (_: Spoken): string => 'Нет действующего центра с известным местоположением.';
export const hereHours = (_: Spoken, given: { nm: string | number; hours: string | number; knots: string | number }): string =>
  `ближайший действующий центр, ${given.nm} мор. миль, ${given.hours} ч при ${given.knots} уз.`;
export const hereMore = (_: Spoken): string => 'Подробнее об этом месте';
export const hereLess = (_: Spoken): string => 'Свернуть';
export const hereDrag = (_: Spoken): string => 'Перетащите метку, чтобы измерить';
export const mapWhich = (_: Spoken): string => 'Здесь находится несколько регионов. Какой имеется в виду?';
export const hereFailed = (_: Spoken, given: { why: string | number }): string =>
  `Не удалось загрузить часть данных: ${given.why}`;
export const furtherNone = (_: Spoken): string => 'В просмотренных источниках ничего подобного не найдено.';
export const furtherSeriesSummary = (_: Spoken, given: { parts: string | number }): string =>
  `Числа приведены так, как опубликованы, по каждому издателю отдельно: ${given.parts}.`;
export const furtherSeriesPart = (language: Spoken, given: { name: string | number; n: number }): string =>
  `${given.name} (${language.plural(given.n) === 'one' ? `${language.number(given.n)} год` : language.plural(given.n) === 'many' ? `${language.number(given.n)} лет` : `${language.number(given.n)} года`})`;
export const furtherColumnsSeries = (_: Spoken): string => 'Ряд';
export const furtherColumnsPublisher = (_: Spoken): string => 'Издатель';
export const furtherColumnsYear = (_: Spoken): string => 'Год';
export const furtherColumnsValue = (_: Spoken): string => 'Значение';
export const furtherColumnsUnit = (_: Spoken): string => 'Единица';
export const furtherColumnsStatus = (_: Spoken): string => 'Статус';
export const furtherColumnsNote = (_: Spoken): string => 'Примечание';
export const furtherColumnsDate = (_: Spoken): string => 'Дата';
export const furtherColumnsEnd = (_: Spoken): string => 'До';
export const furtherColumnsPlace = (_: Spoken): string => 'Место';
export const furtherColumnsEvent = (_: Spoken): string => 'Событие';
export const furtherColumnsCentre = (_: Spoken): string => 'Центр';
export const furtherColumnsParent = (_: Spoken): string => 'Подчинение';
export const furtherColumnsRole = (_: Spoken): string => 'Функция';
export const furtherColumnsOpened = (_: Spoken): string => 'Открытие';
export const furtherColumnsRegions = (_: Spoken): string => 'Регионы';
export const furtherColumnsNumber = (_: Spoken): string => 'Число государств';
export const furtherColumnsStates = (_: Spoken): string => 'Государства';
export const furtherColumnsSubject = (_: Spoken): string => 'Объект';
export const furtherColumnsGoal = (_: Spoken): string => 'Цель';
export const furtherColumnsTarget = (_: Spoken): string => 'Задача';
export const furtherColumnsBasis = (_: Spoken): string => 'Основание';
export const furtherColumnsState = (_: Spoken): string => 'Государство';
export const furtherColumnsInstrument = (_: Spoken): string => 'Документ';
export const furtherCrewKidnappedTitle = (_: Spoken): string => 'Похищенные члены экипажей в Гвинейском заливе';
export const furtherPeak = (_: Spoken, given: { name: string | number; peak: string | number; peakYear: string | number; rule: string | number; lastYear: string | number; last: string | number; series: string | number }): string =>
  `${given.name}: ${given.peak} в ${given.peakYear} году, наибольшее опубликованное число${given.rule === 'only' ? '' : `; в ${given.lastYear} году — ${given.last}`} (${given.series})`;
export const furtherCrewKidnappedSubtitle = (_: Spoken): string => 'Человек в год, по каждому издателю отдельно; разрывы там, где ничего не опубликовано; некоторые данные относятся ко всему миру, как указано';
export const furtherItcpFundingTitle = (_: Spoken): string => 'Финансирование КПТС';
export const furtherItcpFundingAsked = (_: Spoken, given: { years: string | number; amount: string | number; share: string | number }): string =>
  `Потребность КПТС на ${given.years}: ${given.amount} млн долл. США${!given.share ? '' : `; Фонд покрывает ${given.share} %`}`;
export const furtherItcpFundingSubtitle = (_: Spoken): string => 'Комплексная программа технического сотрудничества ИМО, как опубликовано; столбец имеет ширину тех лет, которые он охватывает; светлее: вычислено';
export const furtherMilestonesTitle = (language: Spoken, given: { where: string | number; n: number; first: string | number; last: string | number }): string =>
  `${given.where}: ${language.plural(given.n) === 'one' ? `${language.number(given.n)} веха` : language.plural(given.n) === 'many' ? `${language.number(given.n)} вех` : `${language.number(given.n)} вехи`}${!given.first ? '' : `, ${given.first}–${given.last}`}`;
export const furtherMilestonesTitlePeriod = (language: Spoken, given: { where: string | number; first: string | number; last: string | number; n: number; total: number }): string =>
  `${given.where}: на ${given.first}–${given.last} годы приходится ${given.n} из ${language.plural(given.total) === 'few' ? `${language.number(given.total)} вех` : language.plural(given.total) === 'many' ? `${language.number(given.total)} вех` : `${language.number(given.total)} вехи`}`;
export const furtherMilestonesTitleYear = (language: Spoken, given: { where: string | number; year: string | number; n: number; total: number }): string =>
  `${given.where}: на ${given.year} год приходится ${given.n} из ${language.plural(given.total) === 'few' ? `${language.number(given.total)} вех` : language.plural(given.total) === 'many' ? `${language.number(given.total)} вех` : `${language.number(given.total)} вехи`}`;
export const furtherMilestonesSubtitle = (language: Spoken, given: { named: number }): string =>
  `Точка — событие в его год; ${language.plural(given.named) === 'one' ? `${language.number(given.named)} названо ниже` : `${language.number(given.named)} главных названы ниже`}; в таблице все`;
export const furtherMilestonesSummary = (language: Spoken, given: { n: number; first: string | number; last: string | number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} веха` : language.plural(given.n) === 'many' ? `${language.number(given.n)} вех` : `${language.number(given.n)} вехи`} (первая дата: ${given.first}; последняя: ${given.last}).`;
export const furtherCentresTitle = (language: Spoken, given: { count: string | number; n: number; planned: number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'действующий центр' : language.plural(given.n) === 'many' ? 'действующих центров' : 'действующих центра'}${!given.planned ? '' : `, планируется: ${given.planned}`}`;
export const furtherCentresTitleIdle = (language: Spoken, given: { count: string | number; n: number; planned: number; names: string | number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'действующий центр' : language.plural(given.n) === 'many' ? 'действующих центров' : 'действующих центра'}${!given.planned ? '' : `, планируется: ${given.planned}`}; не действует: ${given.names}`;
export const furtherCentresSubtitle = (_: Spoken, given: { where: string | number }): string =>
  `${given.where}: крупные — центры, мелкие — бюро; каждое под вышестоящей структурой. Закрашено: действует; не закрашено: не функционирует, планируется или статус неизвестен`;
export const furtherCentresSummary = (language: Spoken, given: { count: string | number; n: number; planned: number; listed: number; roots: number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'действующий центр' : language.plural(given.n) === 'many' ? 'действующих центров' : 'действующих центра'}${!given.planned ? '' : `, планируется: ${given.planned}`}. Вместе с бюро и другими центрами перечислено: ${given.listed}, из них не подчинено другим: ${given.roots}.`;
export const furtherCentresAlone = (_: Spoken): string => 'Не подчинены другому центру';
export const furtherMembershipsTitle = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} государство участвует` : language.plural(given.n) === 'many' ? `${language.number(given.n)} государств участвуют` : `${language.number(given.n)} государства участвуют`} в нескольких регионах`;
export const furtherMembershipsSubtitle = (_: Spoken): string => 'Сочетания регионов, к основным документам которых присоединилось государство; полоса показывает число государств';
export const furtherMembershipsSummary = (language: Spoken, given: { n: number; regions: string | number; states: string | number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} государство` : language.plural(given.n) === 'many' ? `${language.number(given.n)} государств` : `${language.number(given.n)} государства`} более чем в одном регионе. Самое частое сочетание — ${given.regions}: ${given.states}.`;
export const furtherSdgTitle = (_: Spoken): string => 'Связь с Целями в области устойчивого развития';
export const furtherSdgSubtitle = (_: Spoken): string => 'Закрашено: указано в источнике; пунктир: выведено или не проверено';
export const furtherSdgSummary = (_: Spoken, given: { subjects: string | number; goals: string | number }): string =>
  `Связанные объекты: ${given.subjects}; цели: ${given.goals}.`;
export const furtherSdgTargets = (_: Spoken, given: { list: string | number }): string =>
  `Задачи ${given.list}`;
export const furtherTreatyTitle = (_: Spoken): string => 'Участие семи государств MEPSEAS в договорах';
export const furtherTreatySubtitle = (_: Spoken): string => 'Год начала участия; пунктир: не является участником; точка: в просмотренных источниках не найдено; сначала договоры с наибольшим числом участников';
export const furtherTreatySummary = (_: Spoken, given: { states: string | number; instruments: string | number; found: string | number }): string =>
  `Государства: ${given.states}; договоры: ${given.instruments}; найдено случаев участия: ${given.found}.`;
export const furtherSdgGoalName = (_: Spoken, given: { goal: string | number }): string =>
  given.goal === '1' ? '1 Ликвидация нищеты' : given.goal === '2' ? '2 Ликвидация голода' : given.goal === '3' ? '3 Хорошее здоровье и благополучие' : given.goal === '4' ? '4 Качественное образование' : given.goal === '5' ? '5 Гендерное равенство' : given.goal === '6' ? '6 Чистая вода и санитария' : given.goal === '7' ? '7 Недорогостоящая и чистая энергия' : given.goal === '8' ? '8 Достойная работа и экономический рост' : given.goal === '9' ? '9 Индустриализация, инновации и инфраструктура' : given.goal === '10' ? '10 Уменьшение неравенства' : given.goal === '11' ? '11 Устойчивые города и населенные пункты' : given.goal === '12' ? '12 Ответственное потребление и производство' : given.goal === '13' ? '13 Борьба с изменением климата' : given.goal === '14' ? '14 Сохранение морских экосистем' : given.goal === '15' ? '15 Сохранение экосистем суши' : given.goal === '16' ? '16 Мир, правосудие и эффективные институты' : given.goal === '17' ? '17 Партнерство в интересах устойчивого развития' : `${given.goal}`;
export const furtherSdgTitleMost = (_: Spoken, given: { n: string | number; subjects: number; goal: string | number }): string =>
  `Объекты, связанные с одной целью развития, ${given.n} из ${given.subjects}: ${given.goal}`;
export const furtherSdgTitleCounted = (language: Spoken, given: { subjects: number; goals: number }): string =>
  `${language.plural(given.subjects) === 'one' ? `${language.number(given.subjects)} объект связан` : language.plural(given.subjects) === 'many' ? `${language.number(given.subjects)} объектов связано` : `${language.number(given.subjects)} объекта связаны`} с ${language.plural(given.goals) === 'one' ? `${language.number(given.goals)} целью развития` : `${language.number(given.goals)} целями развития`}; ни одна цель не выделяется`;
export const furtherTreatyTitleAll = (_: Spoken, given: { states: string | number; name: string | number }): string =>
  `Договор, в котором найдены все государства MEPSEAS (${given.states}): ${given.name}`;
export const furtherTreatyTitleMost = (_: Spoken, given: { n: string | number; states: string | number; name: string | number }): string =>
  `Договор, в котором найдено больше всего государств MEPSEAS, ${given.n} из ${given.states}: ${given.name}`;
export const furtherTreatyTitleSome = (language: Spoken, given: { found: string | number; treaties: number; n: string | number; states: string | number }): string =>
  `Государства MEPSEAS найдены в ${given.found} из ${language.plural(given.treaties) === 'one' ? `${language.number(given.treaties)} договора` : `${language.number(given.treaties)} договоров`}, в каждом не более ${given.n} из ${given.states}`;
export const furtherTreatyTitleNone = (_: Spoken, given: { states: string | number; treaties: number }): string =>
  `Ни одно из государств MEPSEAS (${given.states}) не найдено ни в одном из договоров (${given.treaties})`;
export const furtherTreatyOthers = (_: Spoken, given: { list: string | number }): string =>
  `Сведений об участии этих государств не найдено: ${given.list}.`;
export const furtherTreatyNotFound = (_: Spoken): string => 'не найдено';
export const supportTitle = (_: Spoken, given: { where: string | number }): string =>
  `Государства и действующие программы, ${given.where}`;
export const supportTitleAlike = (language: Spoken, given: { low: number; states: string | number }): string =>
  given.low === 0 ? `Ни одно из государств (${given.states}) не указано в программах, действующих по имеющимся данным` : language.plural(given.low) === 'one' ? `Каждое из государств (${given.states}) указано в ${language.number(given.low)} действующей программе` : `Каждое из государств (${given.states}) указано в ${language.number(given.low)} действующих программах`;
export const supportTitleNamed = (language: Spoken, given: { low: number; lowest: string | number; high: string | number; highest: string | number }): string =>
  `${given.low === 0 ? 'Не указаны ни в одной действующей программе' : language.plural(given.low) === 'one' ? `Указаны в ${language.number(given.low)} действующей программе` : `Указаны в ${language.number(given.low)} действующих программах`}: ${given.lowest}; больше всего (${given.high}): ${given.highest}`;
export const supportTitleCounted = (language: Spoken, given: { low: number; lowest: string | number; states: string | number; high: string | number; highest: string | number }): string =>
  `Государства, ${given.low === 0 ? 'не указанные ни в одной действующей программе' : language.plural(given.low) === 'one' ? `указанные только в ${language.number(given.low)} действующей программе` : `указанные только в ${language.number(given.low)} действующих программах`}: ${given.lowest} из ${given.states}; больше всего (${given.high}): ${given.highest}`;
export const supportTitleSpan = (_: Spoken, given: { states: string | number; low: string | number; high: string | number }): string =>
  `Число действующих программ, в которых указано каждое из государств (${given.states}): ${given.low}–${given.high}`;
export const supportSubtitle = (language: Spoken, given: { where: string | number; named: string | number; running: number; date: string | number }): string =>
  `${given.where}: государства, указанные в ${given.named} из ${language.plural(given.running) === 'one' ? `${language.number(given.running)} программы, действующей` : `${language.number(given.running)} программ, действующих`} по имеющимся данным, ${given.date}; пунктир: программы с неизвестным статусом`;
export const supportSummary = (language: Spoken, given: { states: number; named: string | number; running: string | number; others: string | number }): string =>
  `${language.plural(given.states) === 'one' ? `${language.number(given.states)} государство` : language.plural(given.states) === 'many' ? `${language.number(given.states)} государств` : `${language.number(given.states)} государства`}; действующие программы, где указаны государства: ${given.named} из ${given.running}.${!given.others ? '' : ` Действуют, но не указывают ни одного: ${given.others}.`}`;
export const supportNone = (_: Spoken): string => 'В просмотренных источниках действующих программ с указанием государств не найдено.';
export const supportStatesIn = (_: Spoken): string => 'Указанные государства';
export const supportColumnsCount = (_: Spoken): string => 'Число действующих программ';
export const runningTitle = (_: Spoken, given: { where: string | number }): string =>
  `Действующие программы по годам, ${given.where}`;
export const runningTitleMore = (language: Spoken, given: { year: string | number; now: number; before: string | number; past: string | number }): string =>
  `В ${given.year} году действует не менее ${language.plural(given.now) === 'one' ? `${language.number(given.now)} программы` : `${language.number(given.now)} программ`}; в ${given.before} году — не более ${given.past}`;
export const runningTitleFewer = (language: Spoken, given: { year: string | number; now: number; before: string | number; past: string | number }): string =>
  `В ${given.year} году действует не более ${language.plural(given.now) === 'one' ? `${language.number(given.now)} программы` : `${language.number(given.now)} программ`}; в ${given.before} году — не менее ${given.past}`;
export const runningTitleNow = (language: Spoken, given: { count: string | number; n: number; year: string | number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'программа действует' : language.plural(given.n) === 'many' ? 'программ действуют' : 'программы действуют'} в ${given.year} году`;
export const runningSubtitle = (_: Spoken, given: { where: string | number }): string =>
  `${given.where}: на конец каждого года; последний год — по нынешнему состоянию`;
export const runningSummary = (_: Spoken, given: { first: string | number; from: string | number; last: string | number; to: string | number }): string =>
  `${given.first}: ${given.from}; ${given.last}: ${given.to}; второе число включает программы, которые, возможно, действуют.`;
export const runningCertain = (_: Spoken): string => 'действуют по имеющимся данным';
export const runningPossible = (_: Spoken): string => 'возможно, действуют: дата или статус неизвестны';
export const runningBegun = (_: Spoken, given: { names: string | number }): string =>
  `Новые: ${given.names}`;
export const runningOver = (_: Spoken, given: { names: string | number }): string =>
  `Больше не значатся действующими: ${given.names}`;
export const fundersTitle = (_: Spoken, given: { where: string | number }): string =>
  `Финансирующие стороны, ${given.where}`;
export const fundersTitleNone = (language: Spoken, given: { total: number }): string =>
  given.total === 1 ? 'Для единственной программы финансирующая сторона не найдена' : `Ни для одной из программ (${language.number(given.total)}) финансирующая сторона не найдена`;
export const fundersTitleMost = (language: Spoken, given: { k: number; n: string | number; total: string | number; names: string | number; unpublished: string | number }): string =>
  `${language.plural(given.k) === 'one' ? 'Больше всего программ финансирует' : 'Больше всего программ финансируют'} (${given.n} из ${given.total}): ${given.names}; сумма не опубликована: ${given.unpublished}`;
export const fundersTitleMany = (_: Spoken, given: { funders: string | number; funded: string | number; total: string | number; unpublished: string | number }): string =>
  `Финансирующие стороны (${given.funders}) указаны для программ: ${given.funded} из ${given.total}; сумма не опубликована: ${given.unpublished}`;
export const fundersSubtitle = (_: Spoken, given: { where: string | number; date: string | number }): string =>
  `${given.where}: все учтенные программы, каждая — один квадрат, ${given.date}`;
export const fundersSummary = (language: Spoken, given: { funders: number; total: number; notFound: string | number }): string =>
  `${language.plural(given.funders) === 'one' ? `${language.number(given.funders)} финансирующая сторона` : language.plural(given.funders) === 'many' ? `${language.number(given.funders)} финансирующих сторон` : `${language.number(given.funders)} финансирующие стороны`}, ${language.plural(given.total) === 'one' ? `${language.number(given.total)} программа` : language.plural(given.total) === 'many' ? `${language.number(given.total)} программ` : `${language.number(given.total)} программы`}; финансирующая сторона не найдена: ${given.notFound}.`;
export const fundersOthers = (language: Spoken, given: { n: number }): string =>
  `Еще ${language.number(given.n)}`;
export const fundersNotFound = (_: Spoken): string => 'Сторона не найдена';
export const fundersPublished = (_: Spoken, given: { published: string | number; n: string | number }): string =>
  `${given.published} из ${given.n}`;
export const fundersAmounts = (_: Spoken): string => 'Опубликованные суммы и число программ';
export const fundersNoAmount = (_: Spoken): string => 'Суммы не опубликованы';
export const fundersOtherProgrammes = (_: Spoken): string => 'Завершенные, планируемые или с неизвестным статусом';
export const fundersAll = (_: Spoken): string => 'Все';
export const fundersRunning = (_: Spoken): string => 'Действуют';
export const fundersCounts = (_: Spoken, given: { all: string | number; running: string | number }): string =>
  `${given.all}, действуют: ${given.running}`;
export const fundersKeyOther = (_: Spoken): string => 'завершена, планируется или статус неизвестен';
export const fundersFoot = (_: Spoken): string => 'Программа с двумя финансирующими сторонами стоит в обеих строках, программа в двух регионах — в обоих столбцах, каждый раз с полной суммой. Суммы в разных валютах никогда не складываются.';
export const fundersFootRegion = (_: Spoken): string => 'Программа с двумя финансирующими сторонами стоит в обеих строках, программа с видами деятельности двух групп — в обоих столбцах. Суммы относятся ко всей программе, которая может действовать и в других регионах; суммы в разных валютах никогда не складываются.';
export const fundersNoActivity = (_: Spoken): string => 'Вид деятельности не назван';
export const fundersColumn = (_: Spoken): string => 'Финансирующая сторона';
export const fundersWithAmount = (_: Spoken): string => 'С опубликованной суммой';
export const figureIcs = (_: Spoken): string => 'Файл календаря (.ics)';
export const calendarTitle = (_: Spoken, given: { where: string | number }): string =>
  `Календарь, ${given.where}`;
export const calendarTitleEnds = (language: Spoken, given: { n: number; date: string | number; name: string | number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} программа должна завершиться` : language.plural(given.n) === 'many' ? `${language.number(given.n)} программ должны завершиться` : `${language.number(given.n)} программы должны завершиться`} в течение двух лет; ближайшая, ${given.date}: ${given.name}`;
export const calendarTitleEvents = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} событие с датой` : language.plural(given.n) === 'many' ? `${language.number(given.n)} событий с датами` : `${language.number(given.n)} события с датами`} в течение двух лет; завершения программ среди них нет`;
export const calendarTitleNothing = (_: Spoken): string => 'На ближайшие два года событий с датами не найдено';
export const calendarSubtitle = (_: Spoken, given: { where: string | number }): string =>
  `${given.where}: события последнего года (кольца) и ближайших двух лет с точностью их источников`;
export const calendarSummary = (language: Spoken, given: { coming: number; past: number }): string =>
  `${language.plural(given.coming) === 'one' ? `${language.number(given.coming)} событие с датой ожидается` : language.plural(given.coming) === 'many' ? `${language.number(given.coming)} событий с датами ожидаются` : `${language.number(given.coming)} события с датами ожидаются`} в течение двух лет; за последний год: ${given.past}.`;
export const calendarNone = (_: Spoken): string => 'В просмотренных источниках событий с датами за эти годы не найдено.';
export const galleryTitle = (_: Spoken): string => 'Все диаграммы';
export const gallerySentence = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} диаграмма` : language.plural(given.n) === 'many' ? `${language.number(given.n)} диаграмм` : `${language.number(given.n)} диаграммы`}, у каждой есть таблица, файлы и источники. Выберите регион, чтобы увидеть диаграммы по нему.`;
export const galleryAllSubjects = (_: Spoken): string => 'все темы';
export const gallerySubject = (_: Spoken): string => 'Тема';
export const galleryRegion = (_: Spoken): string => 'Регион';
export const galleryWord = (_: Spoken): string => 'Слово';
export const galleryFound = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} диаграмма` : language.plural(given.n) === 'many' ? `${language.number(given.n)} диаграмм` : `${language.number(given.n)} диаграммы`;
export const galleryNothing = (_: Spoken): string => 'Диаграмм с этими словами нет.';
export const galleryWithout = (_: Spoken, given: { names: string | number }): string =>
  `Пока нечего показать: ${given.names}.`;
export const foldAll = (_: Spoken, given: { n: string | number }): string =>
  `Показать все (${given.n})`;
export const foldLess = (_: Spoken): string => 'Показать меньше';
export const foldPrinted = (_: Spoken, given: { first: string | number; n: string | number }): string =>
  `Показано: ${given.first} из ${given.n}`;
export const foldFigure = (_: Spoken, given: { name: string | number }): string =>
  `Диаграмма: ${given.name}`;
export const incidentsLayer = (_: Spoken): string => 'Инциденты';
export const incidentsTitle = (_: Spoken): string => 'Инциденты по ячейкам 1°';
export const incidentsPublisher = (_: Spoken): string => 'Источник записей';
export const incidentsRange = (_: Spoken, given: { low: string | number; high: string | number }): string =>
  `${given.low}–${given.high}`;
export const incidentsRangeOpen = (_: Spoken, given: { low: string | number }): string =>
  `${given.low} и более`;
export const incidentsShown = (language: Spoken, given: { n: number; years: string | number; publisher: string | number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} зарегистрированный инцидент` : language.plural(given.n) === 'many' ? `${language.number(given.n)} зарегистрированных инцидентов` : `${language.number(given.n)} зарегистрированных инцидента`} во всех морях, ${given.years}: ${given.publisher}.`;
export const incidentsShownHere = (_: Spoken, given: { where: string | number; n: string | number }): string =>
  `Из них, ${given.where}: ${given.n}.`;
export const incidentsEnds = (_: Spoken, given: { publisher: string | number; date: string | number }): string =>
  `Последняя запись (${given.publisher}): ${given.date}; о более позднем времени здесь ничего не известно.`;
export const incidentsFrom = (_: Spoken): string => 'С года';
export const incidentsOneYear = (_: Spoken): string => 'только показанный год';
export const incidentsKinds = (_: Spoken): string => 'Виды';
export const incidentsPeak = (_: Spoken, given: { rule: string | number; peakYear: string | number; peak: string | number; last: string | number; lastYear: string | number }): string =>
  given.rule === 'fell' ? `Число зарегистрированных инцидентов достигло максимума в ${given.peakYear} году (${given.peak}) и снизилось до ${given.last} в ${given.lastYear} году` : given.rule === 'most' ? `Больше всего инцидентов зарегистрировано в ${given.peakYear} году (${given.peak}); в ${given.lastYear} году — ${given.last}` : `Больше всего инцидентов зарегистрировано в ${given.peakYear} году (${given.peak})`;
export const incidentsTotalsNewest = (_: Spoken, given: { totals: string | number }): string =>
  `Последние опубликованные общие числа инцидентов: ${given.totals}`;
export const incidentsFigureTitle = (_: Spoken, given: { where: string | number }): string =>
  `Инциденты по годам и видам, ${given.where}`;
export const incidentsFigureSubtitle = (_: Spoken, given: { publisher: string | number; end: string | number }): string =>
  `Число в год; ${given.publisher}, последняя запись: ${given.end}; по месту, а не по исполнителям`;
export const incidentsFigureSummary = (_: Spoken, given: { from: string | number; to: string | number; most: string | number; year: string | number }): string =>
  `С ${given.from} по ${given.to} год; наибольшее число за год — ${given.most} (${given.year}). Малое число может означать, что сообщений было мало.`;
export const incidentsSharedBox = (_: Spoken, given: { words: string | number; regions: string | number }): string =>
  `${given.words}. Общий прямоугольник подсчета (${given.regions}): диаграмма каждого региона показывает одни и те же инциденты.`;
export const incidentsYear = (_: Spoken): string => 'Год';
export const incidentsTotal = (_: Spoken): string => 'Всего';
export const incidentsNone = (_: Spoken): string => 'В просмотренных источниках данных о числе инцидентов в этом регионе не опубликовано.';
export const incidentsPoint = (_: Spoken, given: { year: string | number; n: string | number; kind: string | number }): string =>
  `${given.year}: ${given.n}, ${given.kind}`;
export const incidentsArea = (_: Spoken, given: { kind: string | number; date: string | number }): string =>
  `${given.kind}; начало: ${given.date}`;
export const incidentsTotalsTitle = (_: Spoken): string => 'Итоги по данным их издателей';
export const incidentsTotalsSubtitle = (_: Spoken): string => 'Инциденты за год, по каждому издателю отдельно; разрывы там, где ничего не найдено; складывать нельзя';
export const incidentsTotalsSummary = (_: Spoken, given: { parts: string | number }): string =>
  `Опубликованные итоги по всем морям. ${given.parts}`;
export const incidentsTotalsPart = (_: Spoken, given: { publisher: string | number; n: string | number; from: string | number; to: string | number }): string =>
  `${given.publisher}: число лет — ${given.n}, с ${given.from} по ${given.to} год.`;
export const incidentsPublisherColumn = (_: Spoken): string => 'Издатель';
export const incidentsScope = (_: Spoken): string => 'Охват';
export const incidentsSeenAt = (_: Spoken): string => 'Просмотрено в';
export const timeLabel = (_: Spoken): string => 'Показанное время';
export const timeToday = (_: Spoken): string => 'сегодня';
export const timeTodayButton = (_: Spoken): string => 'Сегодня';
export const timeAsOfWord = (_: Spoken): string => 'По состоянию на';
export const timeAsOf = (_: Spoken, given: { when: string | number }): string =>
  `Атлас в том виде, в каком он был на конец периода (${given.when}).`;
export const timeBackToToday = (_: Spoken): string => 'К сегодняшней дате';
export const timePlay = (_: Spoken): string => 'Показать год за годом';
export const timePause = (_: Spoken): string => 'Пауза';
export const timeSpeed = (_: Spoken): string => 'Скорость';
export const timeNotYet = (_: Spoken, given: { name: string | number; when: string | number }): string =>
  `${given.name}: на конец периода (${given.when}) еще не существует, судя по датам в просмотренных источниках.`;
export const timeNothingYet = (_: Spoken): string => 'К этому времени ни один основной документ этого региона еще не был принят. ';
export const timeRange = (_: Spoken, given: { low: string | number; high: string | number }): string =>
  `${given.low} – ${given.high}`;
export const timeUncertain = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} случай участия, возможно, уже начался: известен только промежуток или более поздний источник` : language.plural(given.n) === 'many' ? `${language.number(given.n)} случаев участия, возможно, уже начались: известен только промежуток или более поздний источник` : `${language.number(given.n)} случая участия, возможно, уже начались: известен только промежуток или более поздний источник`;
export const timeUndated = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `для ${language.number(given.n)} случая участия дата не опубликована` : `для ${language.number(given.n)} случаев участия дата не опубликована`;
export const timeChanges = (_: Spoken, given: { year: string | number; events: string | number }): string =>
  `${given.year}: ${given.events}`;
export const timeNoChanges = (_: Spoken, given: { year: string | number }): string =>
  `${given.year}: событий с датами нет`;
export const timeLeft = (_: Spoken, given: { name: string | number }): string =>
  `больше не участвует: ${given.name}`;
export const timeChanged = (_: Spoken, given: { when: string | number }): string =>
  `Что изменилось: ${given.when}`;
export const sinceChoose = (_: Spoken): string => 'Сравнить с…';
export const sinceCompared = (_: Spoken, given: { when: string | number }): string =>
  `Сравнение с концом периода (${given.when}).`;
export const sinceLeave = (_: Spoken): string => 'Показать одно время';
export const sinceList = (_: Spoken): string => 'Что появилось и что исчезло';
export const sinceNothing = (_: Spoken): string => 'Между этими двумя датами изменений с датами нет.';
export const sinceKey = (_: Spoken, given: { when: string | number }): string =>
  `С конца периода: ${given.when}`;
export const sinceMark = (_: Spoken, given: { change: string | number; when: string | number }): string =>
  given.change === 'new' ? `Новое с конца периода: ${given.when}` : given.change === 'gone' ? `Исчезло с конца периода: ${given.when}` : `Изменено с конца периода: ${given.when}`;
export const sinceNames = (_: Spoken, given: { mark: string | number; names: string | number }): string =>
  `${given.mark}: ${given.names}`;
export const sinceCounted = (_: Spoken, given: { when: string | number; changes: string | number }): string =>
  `С конца периода (${given.when}): ${given.changes}.`;
export const sinceSame = (_: Spoken, given: { when: string | number }): string =>
  `Без изменений с конца периода (${given.when}).`;
export const sinceOneTime = (_: Spoken, given: { when: string | number }): string =>
  `Показано только одно время, без сравнения (${given.when}).`;
export const sinceWas = (_: Spoken, given: { change: string | number; before: string | number }): string =>
  `${given.change} (ранее: ${given.before})`;
export const timeMore = (_: Spoken, given: { n: string | number }): string =>
  `и еще ${given.n}`;
export const timeMoreNames = (_: Spoken, given: { names: string | number; n: string | number }): string =>
  `${given.names} и еще ${given.n}`;
export const timelineTitle = (language: Spoken, given: { n: number; where: string | number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} программа и ее этапы` : language.plural(given.n) === 'many' ? `${language.number(given.n)} программ и их этапы` : `${language.number(given.n)} программы и их этапы`}, ${given.where}`;
export const timelineTitleRuns = (language: Spoken, given: { running: number; n: string | number; ends: number }): string =>
  `Действует программ: ${given.running} из ${given.n}${given.ends === 0 ? '' : language.plural(given.ends) === 'few' ? `; ${language.number(given.ends)} заканчиваются в течение года` : language.plural(given.ends) === 'many' ? `; ${language.number(given.ends)} заканчиваются в течение года` : `; ${language.number(given.ends)} заканчивается в течение года`}`;
export const timelineWorldwide = (_: Spoken): string => 'все регионы';
export const timelineSubtitle = (_: Spoken, given: { where: string | number }): string =>
  `${given.where}: срок каждой программы, как опубликовано; размытые края — даты, известные с точностью до месяца или года`;
export const timelineKeySoft = (_: Spoken): string => 'известно с точностью до года';
export const timelineKeyOpen = (_: Spoken): string => 'окончание не указано';
export const timelineKeyPlanned = (_: Spoken): string => 'планируется';
export const timelineKeyPassed = (_: Spoken): string => 'планируемое окончание прошло';
export const timelineKeyWindow = (_: Spoken): string => 'известен только промежуток';
export const timelineKeyPhases = (_: Spoken): string => 'этапы';
export const timelineStartUnknown = (_: Spoken): string => 'начало не опубликовано';
export const timelineEndUnknown = (_: Spoken): string => 'окончание не опубликовано';
export const timelineDatesUnknown = (_: Spoken): string => 'даты не опубликованы';
export const timelineToday = (_: Spoken): string => 'сегодня';
export const timelineMilestones = (_: Spoken): string => 'Вехи';
export const timelineInstruments = (_: Spoken): string => 'Документы';
export const timelineColumnsProgramme = (_: Spoken): string => 'Программа';
export const timelineColumnsPhase = (_: Spoken): string => 'Этап';
export const timelineColumnsKind = (_: Spoken): string => 'Вид';
export const timelineColumnsStart = (_: Spoken): string => 'Начало';
export const timelineColumnsEnd = (_: Spoken): string => 'Окончание';
export const timelineColumnsStatus = (_: Spoken): string => 'Статус';
export const timelineColumnsFunders = (_: Spoken): string => 'Финансирование';
export const timelineSummary = (language: Spoken, given: { n: number; running: string | number; ended: string | number; unknown: string | number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} программа` : language.plural(given.n) === 'many' ? `${language.number(given.n)} программ` : `${language.number(given.n)} программы`}: действуют — ${given.running}, завершены — ${given.ended}, статус неизвестен — ${given.unknown}.`;
export const participationTitle = (_: Spoken, given: { instruments: string | number }): string =>
  `Участвующие государства: ${given.instruments}`;
export const participationBounds = (_: Spoken, given: { low: string | number; high: string | number; name: string | number }): string =>
  `Число участвующих государств — от ${given.low} до ${given.high}: ${given.name}`;
export const participationYear = (language: Spoken, given: { n: number; year: string | number; name: string | number }): string =>
  `${language.plural(given.n) === 'one' ? `Участвует ${language.number(given.n)} государство` : language.plural(given.n) === 'many' ? `Участвуют все ${language.number(given.n)} государств` : `Участвуют все ${language.number(given.n)} государства`} с ${given.year} года: ${given.name}`;
export const participationWaves = (_: Spoken, given: { first: string | number; second: string | number; name: string | number }): string =>
  `Государства присоединялись двумя волнами, ${given.first} и ${given.second}: ${given.name}`;
export const participationTitleAll = (_: Spoken): string => 'Государства, участвующие в основных документах, по регионам';
export const participationTitleEvery = (_: Spoken, given: { n: string | number; total: string | number }): string =>
  `Регионы, в которых участвуют все государства: ${given.n} из ${given.total}`;
export const participationSubtitle = (_: Spoken): string => 'Число государств; затенено там, где время начала участия неизвестно';
export const participationUndated = (_: Spoken): string => 'без даты';
export const participationDated = (_: Spoken): string => 'с датой';
export const participationWindow = (_: Spoken): string => 'возможно, участвует: дата не опубликована или известен только промежуток';
export const participationTotal = (_: Spoken, given: { n: string | number; dated: string | number }): string =>
  `Всего ${given.n}, с датой: ${given.dated}`;
export const participationNone = (_: Spoken): string => 'В просмотренных источниках сведений об участии с датами не найдено.';
export const participationColumnsInstrument = (_: Spoken): string => 'Документ';
export const participationColumnsState = (_: Spoken): string => 'Государство';
export const participationColumnsStatus = (_: Spoken): string => 'Статус';
export const participationColumnsDate = (_: Spoken): string => 'Дата';
export const participationSummary = (_: Spoken, given: { parts: string | number }): string =>
  `Ступени по годам. ${given.parts}`;
export const participationPart = (language: Spoken, given: { name: string | number; count: string | number; n: number; undated: string | number }): string =>
  `${given.name}: ${given.count} ${language.plural(given.n) === 'one' ? 'государство' : language.plural(given.n) === 'many' ? 'государств' : 'государства'}${!given.undated ? '' : `, в том числе без даты: ${given.undated}`}.`;
export const participationPoint = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} государство` : language.plural(given.n) === 'many' ? `${language.number(given.n)} государств` : `${language.number(given.n)} государства`;
export const participationSeen = (_: Spoken, given: { date: string | number }): string =>
  `не позднее: ${given.date}`;
export const participationList = (_: Spoken): string => 'Государства и даты';
export const aboutTitle = (_: Spoken): string => 'О проекте Roadstead';
export const aboutSentence = (_: Spoken): string => 'Roadstead — атлас региональных программ морской безопасности: кто, где, с какого времени и при чьей помощи договорился действовать на море.';
export const aboutWhat = (_: Spoken): string => 'Что это такое';
export const aboutWhatText = (_: Spoken): string => 'Для каждого сведения указан источник и сохранена его точность: промежуток остается промежутком, неизвестное — не ноль и не догадка, а для выведенного сказано, как оно получено. Это не картина оперативной обстановки, не средство слежения за судами и не мнение о границах.';
export const aboutDisclaimer = (_: Spoken): string => 'Границы и названия';
export const aboutDisclaimerText = (_: Spoken): string => 'Употребляемые обозначения и изложение материала на картах не означают выражения какого бы то ни было мнения относительно правового статуса той или иной страны, территории, города или района, или их властей, или относительно делимитации их границ. Пунктирные линии показывают спорные или еще не согласованные границы.';
export const aboutWaters = (_: Spoken): string => 'Воды участников';
export const aboutWatersText = (_: Spoken): string => 'Ориентировочно: воды в пределах 200 морских миль от берегов участников, разделенные по срединной линии со всеми другими берегами. Они рассчитаны и не являются морской границей.';
export const aboutLicences = (_: Spoken): string => 'Лицензии';
export const aboutLicenceCode = (_: Spoken): string => 'Код: MIT. Таблицы сведений: CC BY 4.0; за каждым источником сохраняются его права, и он указан.';
export const aboutLicenceBoundaries = (_: Spoken): string => 'Границы: геоданные Организации Объединенных Наций и Natural Earth, в обобщении plotly.js 3.7 (MIT).';
export const aboutLicenceTypeface = (_: Spoken): string => 'Шрифт: IBM Plex Sans, SIL Open Font License 1.1. Картографическая библиотека: MapLibre GL JS, BSD из 3 пунктов.';
export const aboutDownload = (_: Spoken): string => 'Все сведения одним файлом';
export const aboutRecord = (_: Spoken): string => 'Запись о КПТС';
export const changesTitle = (_: Spoken): string => 'Что изменилось';
export const changesSentence = (_: Spoken, given: { edition: string | number }): string =>
  `Что появилось, что изменилось и что исчезло в сведениях, выпуск за выпуском. Нынешний выпуск — ${given.edition}.`;
export const changesEdition = (_: Spoken, given: { edition: string | number }): string =>
  `Выпуск ${given.edition}`;
export const changesSince = (_: Spoken, given: { day: string | number; since: string | number; counts: string | number }): string =>
  `Сравнение проведено ${given.day} с выпуском ${given.since}: ${given.counts}.`;
export const changesCount = (_: Spoken, given: { kind: string | number; n: number }): string =>
  given.kind === 'added' ? `новых: ${given.n}` : given.kind === 'changed' ? `измененных: ${given.n}` : `исчезнувших: ${given.n}`;
export const changesTable = (_: Spoken, given: { table: string | number; counts: string | number }): string =>
  `${given.table}: ${given.counts}`;
export const changesShared = (_: Spoken): string => 'Общее для всех регионов';
export const changesCell = (_: Spoken, given: { column: string | number; before: string | number; after: string | number }): string =>
  `${given.column}: было ${given.before}, стало ${given.after}`;
export const changesText = (_: Spoken, given: { column: string | number }): string =>
  `${given.column}: текст переписан`;
export const changesColumn = (_: Spoken, given: { kind: string | number; column: string | number }): string =>
  given.kind === 'added' ? `новый столбец ${given.column}` : `столбец ${given.column} удален`;
export const changesEmpty = (_: Spoken): string => 'пусто';
export const changesNone = (_: Spoken): string => 'Изменений между выпусками не зарегистрировано.';
export const changesFeed = (_: Spoken): string => 'Следить по ленте (Atom)';
export const changesCompare = (_: Spoken): string => 'Сравнить другой выпуск';
export const changesCompareHint = (_: Spoken): string => 'Выберите или перетащите сюда пакет данных атласа или одного из его регионов любого выпуска. Он остается на этом компьютере. Он сравнивается с таким же пакетом этого сайта; без сети тот доступен, если на этом устройстве сохранен весь атлас.';
export const changesFromTo = (_: Spoken, given: { before: string | number; after: string | number; counts: string | number }): string =>
  `Было: ${given.before}. Стало: ${given.after}. Изменения — ${given.counts}.`;
export const changesSame = (_: Spoken, given: { before: string | number; after: string | number }): string =>
  `Различий нет: ${given.before} и ${given.after} содержат одни и те же сведения.`;
export const changesOfFile = (_: Spoken, given: { edition: string | number; file: string | number }): string =>
  `выпуск ${given.edition} (${given.file})`;
export const changesOfSite = (_: Spoken, given: { edition: string | number }): string =>
  `выпуск ${given.edition} (этот атлас)`;
export const changesApart = (_: Spoken, given: { part: string | number }): string =>
  given.part === 'region' ? 'Сравниваются строки этого региона, а из таблиц для всех регионов — строки, которые есть в обоих пакетах. Числа инцидентов не сравниваются.' : 'Числа инцидентов и переводы не сравниваются.';
export const coverageTitle = (_: Spoken): string => 'Что известно и чего не хватает';
export const coverageSentence = (_: Spoken): string => 'По каждому региону: когда просматривались сведения, сколько записей отвечают на каждый вопрос и какие не отвечают. Оценок здесь нет: все подсчитано по таблицам.';
export const coverageReviewed = (_: Spoken, given: { day: string | number }): string =>
  `Просмотрено ${given.day} в полном объеме.`;
export const coverageQuestion = (_: Spoken): string => 'Вопрос';
export const coverageKnown = (_: Spoken): string => 'Есть ответ';
export const coverageMissing = (_: Spoken): string => 'Неизвестно';
export const coverageOf = (_: Spoken, given: { known: string | number; total: string | number }): string =>
  `${given.known} из ${given.total}`;
export const coverageComplete = (_: Spoken): string => 'полностью';
export const coverageGaps = (_: Spoken, given: { names: string | number }): string =>
  `Названо в документе, действующих программ и программ с неизвестным статусом нет: ${given.names}.`;
export const coverageUnknown = (_: Spoken, given: { names: string | number }): string =>
  `Названо в документе, есть только программы с неизвестным статусом: ${given.names}.`;
export const coverageNoGaps = (_: Spoken): string => 'Для каждого вида деятельности, названного в документе, есть программа.';
export const coverageAll = (_: Spoken, given: { n: string | number }): string =>
  `Список (${given.n})`;
export const coverageVerified = (_: Spoken): string => 'Как проверены сведения';
export const coverageVerifiedText = (_: Spoken): string => 'Каждое сведение учитывается один раз, по лучшему из источников.';
export const coverageFacts = (_: Spoken): string => 'Сведения';
export const dataTitle = (_: Spoken): string => 'Открытые данные';
export const dataSentence = (_: Spoken): string => 'Все таблицы атласа, его контуры и предстоящие даты в файлах с постоянными адресами, для свободного использования по лицензии CC BY 4.0.';
export const dataTables = (_: Spoken): string => 'Таблицы';
export const dataTablesText = (_: Spoken): string => 'Каждая содержит строки по всем регионам. В описании указано значение каждого столбца.';
export const dataTable = (_: Spoken): string => 'Таблица';
export const dataRows = (_: Spoken): string => 'Строки';
export const dataFiles = (_: Spoken): string => 'Файлы';
export const dataDescriptor = (_: Spoken): string => 'Описание (Frictionless Data Package)';
export const dataShapes = (_: Spoken): string => 'Контуры и даты';
export const dataPackages = (_: Spoken): string => 'Пакеты';
export const dataPackagesText = (_: Spoken): string => 'Таблицы, описание и источники в одном файле: по всему атласу и по каждому региону, с инцидентами.';
export const dataLicence = (_: Spoken, given: { edition: string | number }): string =>
  `Выпуск ${given.edition}. Таблицы сведений: CC BY 4.0; укажите Roadstead и выпуск, а также источник того, что вы цитируете. За каждым источником сохраняются его права. Данные об инцидентах используются на условиях их издателей.`;
export const calendarName = (_: Spoken): string => 'Roadstead: предстоящие события с датами';
export const calendarAbout = (_: Spoken, given: { edition: string | number }): string =>
  `Предстоящие события региональных программ морской безопасности с датами. Выпуск ${given.edition}.`;
export const calendarEvent = (_: Spoken, given: { kind: string | number; name: string | number }): string =>
  given.kind === 'programmeStart' ? `${given.name}: начало` : given.kind === 'programmeEnd' ? `${given.name}: окончание` : given.kind === 'phaseStart' ? `${given.name}: начало` : given.kind === 'phaseEnd' ? `${given.name}: окончание` : given.kind === 'areaStart' ? `${given.name}: начало действия` : given.kind === 'areaEnd' ? `${given.name}: окончание` : given.kind === 'centre' ? `${given.name}: открытие` : `${given.name}: вступление в силу`;
export const aboutOpen = (_: Spoken): string => 'Открытые сведения';
export const sourcesPageTitle = (_: Spoken): string => 'Источники';
export const translationByMachine = (_: Spoken): string => 'Машинный перевод.';
export const translationOriginal = (_: Spoken): string => 'Исходный текст';
export const translationOriginalShown = (_: Spoken): string => 'Исходный текст на английском языке.';
export const translationBack = (_: Spoken): string => 'Перевод';
export const translationMissing = (_: Spoken): string => 'То, что приведено на английском языке, еще не переведено.';
export const aboutTranslations = (_: Spoken): string => 'Тексты сведений на всех языках, кроме английского, переведены машиной и не проверены человеком; на страницах это указано и приводится английский текст, который и является аутентичным.';
export const ownTitle = (_: Spoken): string => 'Ваши данные';
export const ownPromise = (_: Spoken): string => 'Откройте свой файл рядом с атласом. Он остается на этом устройстве: ничего не отправляется, и ни одна ссылка его не содержит.';
export const ownFormats = (_: Spoken): string => 'Таблицы (CSV, TSV, книги Excel, пакеты данных), KML, GPX, шейп-файлы в архиве, мероприятия по стандарту IATI, GeoJSON, TopoJSON и JSON; архивы инцидентов NGA, ММБ, ИМО и ReCAAP распознаются по столбцам. Файл можно также перетащить в любое место карты.';
export const ownPick = (_: Spoken): string => 'Выбрать файл';
export const ownPaste = (_: Spoken): string => 'Или вставить таблицу';
export const ownPastedName = (_: Spoken): string => 'вставленная таблица';
export const ownRead = (_: Spoken): string => 'Прочитать';
export const ownDropHere = (_: Spoken): string => 'Отпустите файл здесь: он остается на этом устройстве';
export const ownShownFiles = (_: Spoken): string => 'Показанные файлы';
export const ownOpen = (_: Spoken): string => 'Открыть';
export const ownGo = (_: Spoken): string => 'Показать на карте';
export const ownFiles = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} файл` : language.plural(given.n) === 'many' ? `${language.number(given.n)} файлов` : `${language.number(given.n)} файла`;
export const ownRemove = (_: Spoken): string => 'Убрать';
export const ownRemoveNamed = (_: Spoken, given: { file: string | number }): string =>
  `Убрать ${given.file}`;
export const ownShownNow = (language: Spoken, given: { n: number; total: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} строка из ${language.number(given.total)} сейчас на карте` : language.plural(given.n) === 'many' ? `${language.number(given.n)} строк из ${language.number(given.total)} сейчас на карте` : `${language.number(given.n)} строки из ${language.number(given.total)} сейчас на карте`;
export const ownThinned = (_: Spoken): string => 'Там, где строки лежат ближе друг к другу, чем ширина точки, рисуется одна точка — наиболее тяжкого вида. Список и диаграммы учитывают каждую строку.';
export const ownReading = (_: Spoken): string => 'Файл читается.';
export const ownCancel = (_: Spoken): string => 'Отменить';
export const ownOther = (_: Spoken): string => 'Другой файл';
export const ownNextFile = (_: Spoken): string => 'Следующий файл';
export const ownWaiting = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `Ждет еще ${language.number(given.n)} файл.` : language.plural(given.n) === 'many' ? `Ждут еще ${language.number(given.n)} файлов.` : `Ждут еще ${language.number(given.n)} файла.`;
export const ownChangeColumns = (_: Spoken): string => 'Изменить столбцы';
export const ownBack = (_: Spoken): string => 'Назад';
export const ownArchive = (_: Spoken, given: { name: string | number }): string =>
  `Распознано по столбцам: ${given.name}.`;
export const ownColumnsHint = (_: Spoken): string => 'Проверьте, как понят каждый столбец.';
export const ownColumnsKept = (_: Spoken): string => 'Изменение запоминается для файлов с теми же столбцами.';
export const ownPart = (_: Spoken): string => 'Лист или слой';
export const ownQuestions = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} столбец можно прочитать по-разному. Выберите смысл.` : language.plural(given.n) === 'many' ? `${language.number(given.n)} столбцов можно прочитать по-разному. Выберите смысл каждого.` : `${language.number(given.n)} столбца можно прочитать по-разному. Выберите смысл каждого.`;
export const ownFirstRows = (_: Spoken): string => 'Первые строки файла';
export const ownColumnIs = (_: Spoken, given: { column: string | number }): string =>
  `Столбец ${given.column}: это`;
export const ownReadAs = (_: Spoken, given: { column: string | number }): string =>
  `Как читается ${given.column}`;
export const ownMeans = (_: Spoken, given: { example: string | number }): string =>
  `${given.example} означает`;
export const ownBlankEnd = (_: Spoken): string => 'Пустой конец означает';
export const ownDaysOpen = (_: Spoken, given: { from: string | number }): string =>
  `${given.from}, продолжается`;
export const ownChoose = (_: Spoken): string => 'выбрать';
export const ownKinds = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} слово для видов и его значение` : language.plural(given.n) === 'many' ? `${language.number(given.n)} слов для видов и их значения` : `${language.number(given.n)} слова для видов и их значения`;
export const ownKindsHint = (_: Spoken): string => 'Слова файла сохраняются. Здесь указывается, к какому виду атласа относится каждое.';
export const ownWord = (_: Spoken): string => 'Слово в файле';
export const ownNoWord = (_: Spoken): string => 'нет слова';
export const ownStandsFor = (_: Spoken): string => 'Означает';
export const ownWordIs = (_: Spoken, given: { word: string | number }): string =>
  `${given.word} означает`;
export const ownByText = (_: Spoken): string => 'по тексту строки';
export const ownEquationTitle = (_: Spoken): string => 'Строки файла';
export const ownEquation = (language: Spoken, given: { read: number; taken: number; aside: number }): string =>
  `${language.plural(given.read) === 'one' ? `Прочитана ${language.number(given.read)} строка` : language.plural(given.read) === 'many' ? `Прочитано ${language.number(given.read)} строк` : `Прочитано ${language.number(given.read)} строки`} = ${language.number(given.taken)} взято + ${language.number(given.aside)} отложено`;
export const ownPlaced = (language: Spoken, given: { placed: number; dated: number }): string =>
  `Из взятых строк место на карте имеют ${language.number(given.placed)}, дату имеют ${language.number(given.dated)}.`;
export const ownRepeats = (_: Spoken, given: { line: string | number }): string =>
  `повторяет строку ${given.line}`;
export const ownNotes = (_: Spoken): string => 'Примечания';
export const ownLines = (_: Spoken, given: { more: string | number; lines: string | number }): string =>
  given.more === 'one' ? `строка ${given.lines}` : given.more === 'yes' ? `строки ${given.lines} и др.` : `строки ${given.lines}`;
export const ownAside = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} строка отложена` : language.plural(given.n) === 'many' ? `${language.number(given.n)} строк отложено` : `${language.number(given.n)} строки отложены`;
export const ownAsideSave = (_: Spoken): string => 'Сохранить отложенные строки как CSV';
export const ownAsideFile = (_: Spoken, given: { file: string | number }): string =>
  `${given.file}, отложенное`;
export const ownFirstOf = (language: Spoken, given: { n: number; total: number }): string =>
  `Первые ${language.number(given.n)} из ${language.number(given.total)}.`;
export const ownLine = (_: Spoken): string => 'Строка';
export const ownColumn = (_: Spoken): string => 'Столбец';
export const ownReason = (_: Spoken): string => 'Причина';
export const ownValue = (_: Spoken): string => 'Значение';
export const ownTake = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `Показать ${language.number(given.n)} строку` : language.plural(given.n) === 'many' ? `Показать ${language.number(given.n)} строк` : `Показать ${language.number(given.n)} строки`;
export const ownDeck = (_: Spoken): string => 'Открыть как презентацию';
export const ownNotAtlas = (_: Spoken, given: { file: string | number }): string =>
  `Собственные данные: ${given.file}, не часть атласа.`;
export const ownEdition = (_: Spoken, given: { edition: string | number }): string =>
  `Это пакет данных атласа, выпуск ${given.edition}.`;
export const ownCompare = (_: Spoken): string => 'Сравнить с этим атласом';
export const ownPinned = (_: Spoken): string => 'Когда этот элемент добавили, на нем были собственные данные. Презентация их никогда не содержит: откройте файл на карте снова, чтобы увидеть их здесь.';
export const ownKey = (_: Spoken, given: { kind: string | number }): string =>
  `${given.kind} (собственные данные)`;
export const ownFailed = (_: Spoken, given: { why: string | number }): string =>
  `Не удалось: ${given.why}`;
export const ownUnread = (_: Spoken, given: { file: string | number; why: string | number }): string =>
  `${given.file}: файл хранится в этом браузере, прочитать или убрать его не удалось: ${given.why}`;
export const ownSaveCsv = (_: Spoken): string => 'Сохранить как CSV';
export const ownSaveGeojson = (_: Spoken): string => 'Сохранить как GeoJSON';
export const ownKeep = (_: Spoken): string => 'Хранить этот файл в этом браузере';
export const ownRows = (_: Spoken): string => 'Строки';
export const ownBefore = (_: Spoken): string => 'Предыдущие строки';
export const ownNext = (_: Spoken): string => 'Следующие строки';
export const ownPage = (language: Spoken, given: { from: number; to: number; total: number }): string =>
  `${language.number(given.from)}–${language.number(given.to)} из ${language.number(given.total)}`;
export const ownYears = (_: Spoken): string => 'По годам и видам';
export const ownYearsTitle = (_: Spoken, given: { file: string | number }): string =>
  `Строки по годам и видам, ${given.file}`;
export const ownYearsSummary = (language: Spoken, given: { from: string | number; to: string | number; total: number }): string =>
  `С ${given.from} по ${given.to} год дату ${language.plural(given.total) === 'one' ? `имеет ${language.number(given.total)} строка` : language.plural(given.total) === 'many' ? `имеют ${language.number(given.total)} строк` : `имеют ${language.number(given.total)} строки`}.`;
export const ownYearsNone = (_: Spoken): string => 'Ни у одной строки нет даты.';
export const ownBesideAtlas = (_: Spoken): string => 'Рядом с инцидентами атласа';
export const ownNear = (language: Spoken, given: { file: string | number; n: number; nm: string | number }): string =>
  `${given.file}: ${language.plural(given.n) === 'one' ? `${language.number(given.n)} строка` : language.plural(given.n) === 'many' ? `${language.number(given.n)} строк` : `${language.number(given.n)} строки`} в пределах ${given.nm} морских миль`;
export const ownInside = (_: Spoken): string => 'место находится внутри';
export const ownAlso = (_: Spoken): string => 'Также в ваших данных';
export const ownNaming = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} строка называет это государство` : language.plural(given.n) === 'many' ? `${language.number(given.n)} строк называют это государство` : `${language.number(given.n)} строки называют это государство`;
export const ownActivities = (_: Spoken): string => 'Мероприятия файла';
export const ownBesideProgrammes = (_: Spoken): string => 'Рядом с программами атласа';
export const ownSectors = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} сектор и его значение` : language.plural(given.n) === 'many' ? `${language.number(given.n)} секторов и их значение` : `${language.number(given.n)} сектора и их значение`;
export const ownSectorsHint = (_: Spoken): string => 'Здесь вы указываете, к какому виду деятельности матрицы относится каждый сектор или слово из названий и описаний. Ничего не угадывается; ваш выбор запоминается в этом браузере.';
export const ownSector = (_: Spoken): string => 'Сектор или слово';
export const ownNoActivity = (_: Spoken): string => 'ни к какому';
export const ownKeyword = (_: Spoken): string => 'Слово из названий и описаний';
export const ownKeywordAdd = (_: Spoken): string => 'Добавить слово';
export const offlineTitle = (_: Spoken): string => 'На этом устройстве';
export const offlineText = (_: Spoken): string => 'Когда страница загружена, атлас сохраняет то, что нужно для запуска без сети, и каждую открытую вами страницу. Он может сохранить также все регионы, карту вплоть до берега и встроенные диаграммы на этом языке, а также пакеты данных. Ничего никуда не отправляется.';
export const offlineKeep = (_: Spoken): string => 'Сохранить весь атлас на этом устройстве';
export const offlineKeepSize = (_: Spoken, given: { size: string | number }): string =>
  `Сохранить весь атлас на этом устройстве (${given.size} МБ)`;
export const offlineKept = (_: Spoken, given: { size: string | number }): string =>
  `Весь атлас сохранен на этом устройстве: ${given.size} МБ.`;
export const offlineProgress = (_: Spoken, given: { done: string | number; total: string | number }): string =>
  `${given.done} из ${given.total} МБ`;
export const offlineRemove = (_: Spoken): string => 'Удалить сохраненное';
export const offlineFailed = (_: Spoken, given: { why: string | number }): string =>
  `Удалось сохранить не все данные: ${given.why}. Уже сохраненное остается.`;
export const offlineCannot = (_: Spoken): string => 'Этот браузер не может сохранить атлас: он делает это только для защищенных адресов (https).';
export const offlineFacts = (_: Spoken, given: { date: string | number }): string =>
  `Без сети: сведения по состоянию на ${given.date}`;
export const offlineNewEdition = (_: Spoken): string => 'Есть более новый выпуск атласа. Показанное остается, пока вы его не загрузите.';
export const offlineLoadEdition = (_: Spoken): string => 'Загрузить новый выпуск';
export const offlineNotKeptTitle = (_: Spoken): string => 'Этой страницы нет на этом устройстве';
export const offlineNotKept = (_: Spoken, given: { name: string | number }): string =>
  `Язык не сохранен на этом устройстве: ${given.name}. Сайт недоступен; страница откроется, когда появится сеть.`;
export const aboutLicenceOthers = (_: Spoken): string => 'Лицензии библиотек и шрифтов, входящих в сайт';
const appThemesWords = {
  'system': 'Цвета системы',
  'day': 'День',
  'dusk': 'Сумерки',
  'paper': 'Бумага',
};
export const appThemes = (_: Spoken, id: keyof typeof appThemesWords): string => appThemesWords[id];
const errorsWhyWords = {
  'network': 'ответ не пришел',
  'cut': 'ответ оборвался',
  'page': 'вместо него пришла веб-страница',
};
export const errorsWhy = (_: Spoken, id: keyof typeof errorsWhyWords): string => errorsWhyWords[id];
const entityWords = {
  'region': 'регион',
  'state': 'государство',
  'centre': 'центр',
  'programme': 'программа',
  'instrument': 'документ',
  'figure': 'диаграмма',
  'activity': 'вид деятельности',
  'area': 'район',
  'position': 'координаты',
};
export const entity = (_: Spoken, id: keyof typeof entityWords): string => entityWords[id];
const datesPrecisionWords = {
  'open': 'известно, что продолжается',
  'day': 'известно с точностью до дня',
  'month': 'известно с точностью до месяца',
  'year': 'известно с точностью до года',
  'window': 'известен только промежуток',
};
export const datesPrecision = (_: Spoken, id: keyof typeof datesPrecisionWords): string => datesPrecisionWords[id];
const regionSectionsWords = {
  'summary': 'Общие сведения',
  'instruments': 'Документы',
  'participation': 'Участие',
  'focus': 'Приоритеты',
  'phases': 'Программы и этапы',
  'incidents': 'Инциденты',
  'centres': 'Центры',
  'milestones': 'Вехи',
  'years': 'Показатели по годам',
  'areas': 'Районы',
  'sources': 'Источники',
  'conflicts': 'Расхождения источников',
  'programmes': 'Программы',
};
export const regionSections = (_: Spoken, id: keyof typeof regionSectionsWords): string => regionSectionsWords[id];
const stateRoleWords = {
  'member': 'участвует',
  'eligible': 'имеет право на участие, не участвует',
  'observer': 'наблюдатель',
};
export const stateRole = (_: Spoken, id: keyof typeof stateRoleWords): string => stateRoleWords[id];
const centrePositionOfWords = {
  'site': 'координаты объекта',
  'town': 'координаты города',
};
export const centrePositionOf = (_: Spoken, id: keyof typeof centrePositionOfWords): string => centrePositionOfWords[id];
const verificationWords = {
  'seed': 'запись о КПТС, от которой отталкивается атлас',
  'read': 'отрывок прочитан',
  'excerpt': 'просмотрено в выдержке со страницы',
  'unverified': 'общеизвестное сведение, не проверено',
};
export const verification = (_: Spoken, id: keyof typeof verificationWords): string => verificationWords[id];
const basisWords = {
  'stated': 'указано в источнике',
  'derived': 'выведено',
  'planned': 'планируется, не подтверждено',
  'unverified': 'не проверено',
  '': 'указано в источнике',
};
export const basis = (_: Spoken, id: keyof typeof basisWords): string => basisWords[id];
const statusWords = {
  'planned': 'планируется',
  'running': 'действует',
  'ended': 'завершено',
  'unknown': 'статус неизвестен',
  'active': 'действует',
  'inactive': 'не функционирует',
  'possible': 'возможно, уже действовал',
};
export const status = (_: Spoken, id: keyof typeof statusWords): string => statusWords[id];
const participationStatusWords = {
  'signed': 'подписало',
  'party': 'участник',
  'not-signed': 'не подписало',
  'eligible': 'имеет право на участие',
  'observer': 'наблюдатель',
  'withdrawn': 'вышло',
  'possible': 'возможно, уже тогда',
  'undated': 'дата не опубликована',
};
export const participationStatus = (_: Spoken, id: keyof typeof participationStatusWords): string => participationStatusWords[id];
const coveredWords = {
  'yes': 'названо',
  'partly': 'названо частично',
  'mentioned': 'упомянуто',
  'no': 'не названо',
};
export const covered = (_: Spoken, id: keyof typeof coveredWords): string => coveredWords[id];
const observationStatusWords = {
  'published': 'опубликовано',
  'revised': 'пересмотрено',
  'derived': 'выведено',
  'part-year': 'часть года',
  'unverified': 'не проверено',
};
export const observationStatus = (_: Spoken, id: keyof typeof observationStatusWords): string => observationStatusWords[id];
const classesWords = {
  'possible': 'возможно, участвует',
  'undated': 'дата не опубликована',
  'eligible': 'имеет право на участие, не участвует',
  'observer': 'наблюдатель',
  'none': 'вне этого региона',
};
export const classes = (_: Spoken, id: keyof typeof classesWords): string => classesWords[id];
const programmeKindWords = {
  'programme': 'Программа',
  'project': 'Проект',
  'operation': 'Операция',
  'fund': 'Фонд',
  'forum': 'Форум',
  'exercise': 'Учение',
};
export const programmeKind = (_: Spoken, id: keyof typeof programmeKindWords): string => programmeKindWords[id];
const programmeKindsWords = {
  'programme': 'Программы',
  'project': 'Проекты',
  'operation': 'Операции',
  'fund': 'Фонды',
  'forum': 'Форумы',
  'exercise': 'Учения',
};
export const programmeKinds = (_: Spoken, id: keyof typeof programmeKindsWords): string => programmeKindsWords[id];
const instrumentKindWords = {
  'code-of-conduct': 'Кодекс поведения',
  'amendment': 'Поправка',
  'agreement': 'Соглашение',
  'mou': 'Меморандум о взаимопонимании',
  'declaration': 'Декларация',
  'resolution': 'Резолюция',
  'convention': 'Конвенция',
  'protocol': 'Протокол',
  'other': 'Иная договоренность',
};
export const instrumentKind = (_: Spoken, id: keyof typeof instrumentKindWords): string => instrumentKindWords[id];
const centreRoleWords = {
  'information-sharing': 'центр обмена информацией',
  'operations-coordination': 'центр координации операций',
  'training': 'учебный центр',
  'rescue-coordination': 'спасательно-координационный центр',
  'secretariat': 'секретариат или бюро',
  'reporting': 'центр приема сообщений',
  'zonal-coordination': 'зональный координационный центр',
  'regional-coordination': 'региональный координационный центр',
  'interregional-coordination': 'межрегиональный координационный центр',
};
export const centreRole = (_: Spoken, id: keyof typeof centreRoleWords): string => centreRoleWords[id];
const areaKindWords = {
  'transit-corridor': 'транзитный коридор',
  'high-risk-area': 'район повышенного риска',
  'reporting-area': 'район сообщений',
  'listed-area': 'район из перечня',
  'special-area': 'особый район (МАРПОЛ)',
  'pssa': 'особо уязвимый морской район',
  'zone': 'зона',
  'traffic-scheme': 'система разделения движения',
};
export const areaKind = (_: Spoken, id: keyof typeof areaKindWords): string => areaKindWords[id];
const activityGroupWords = {
  'security': 'Безопасность',
  'environment': 'Окружающая среда',
  'capacity': 'Потенциал',
};
export const activityGroup = (_: Spoken, id: keyof typeof activityGroupWords): string => activityGroupWords[id];
const drawableWords = {
  'yes': 'все угловые точки известны',
  'partly': 'некоторые угловые точки приблизительны',
  'no': 'не нанесено: угловые точки не опубликованы',
};
export const drawable = (_: Spoken, id: keyof typeof drawableWords): string => drawableWords[id];
const mapProjectionsWords = {
  'mercator': 'Меркатора',
  'globe': 'Глобус',
};
export const mapProjections = (_: Spoken, id: keyof typeof mapProjectionsWords): string => mapProjectionsWords[id];
const mapDrawnWords = {
  'asked': 'Это статичная карта.',
  'missing': 'В этом браузере нет WebGL 2; показана статичная карта.',
  'lost': 'Графический контекст этого компьютера потерян; показана статичная карта.',
  'slow': 'Интерактивная графика на этом компьютере работает медленно; показана статичная карта.',
};
export const mapDrawn = (_: Spoken, id: keyof typeof mapDrawnWords): string => mapDrawnWords[id];
const mapRecordClassesWords = {
  'party': 'участник',
  'joined': 'участвует',
  'signed': 'подписало, не является участником',
  'named': 'указано, не участвует',
  'programme': 'государство, указанное в программе',
  'centre': 'участвует в зоне или документе центра',
  'state': 'государство и его территории, где они участвуют',
};
export const mapRecordClasses = (_: Spoken, id: keyof typeof mapRecordClassesWords): string => mapRecordClassesWords[id];
const mapLayerWords = {
  'waters': 'Воды участников',
  'participation': 'Участие',
  'centres': 'Центры',
  'areas': 'Районы и границы',
  'zones': 'Зоны',
  'graticule': 'Координатная сетка',
  'names': 'Названия',
  'incidents': 'Инциденты',
  'support': 'Поддержка по государствам',
};
export const mapLayer = (_: Spoken, id: keyof typeof mapLayerWords): string => mapLayerWords[id];
const figureCitationFormsWords = {
  'text': 'Копировать как текст',
  'bibtex': 'Копировать как BibTeX',
  'ris': 'Копировать как RIS',
};
export const figureCitationForms = (_: Spoken, id: keyof typeof figureCitationFormsWords): string => figureCitationFormsWords[id];
const pictureFormatsWords = {
  'own': 'Как на странице',
  'slide': 'Слайд, 16:9',
  'column': 'Колонка, 4:3',
  'square': 'Квадрат',
};
export const pictureFormats = (_: Spoken, id: keyof typeof pictureFormatsWords): string => pictureFormatsWords[id];
const figureSortByWords = {
  'kind': 'по виду',
  'start': 'по началу',
  'name': 'по названию',
};
export const figureSortBy = (_: Spoken, id: keyof typeof figureSortByWords): string => figureSortByWords[id];
const briefingDoneWords = {
  'cleared': 'Презентация очищена.',
  'replaced': 'Ваша презентация заменена.',
  'appended': 'Элементы добавлены в вашу презентацию.',
  'removed': 'Элемент удален.',
};
export const briefingDone = (_: Spoken, id: keyof typeof briefingDoneWords): string => briefingDoneWords[id];
const refreshFaultsWords = {
  'damaged': 'Слайды повреждены или защищены паролем.',
  'notSlides': 'Это не файл PowerPoint (.pptx).',
  'notOurs': 'Эти слайды не из этого атласа, или другая программа удалила сохраненные в них данные. Откройте файл, сохраненный в PowerPoint.',
};
export const refreshFaults = (_: Spoken, id: keyof typeof refreshFaultsWords): string => refreshFaultsWords[id];
const briefingFaultsWords = {
  'damaged': 'Данные повреждены или неполны.',
  'version': 'Презентация создана в другой версии атласа.',
  'tooLarge': 'Размер больше допустимого для презентации.',
  'content': 'Это не презентация, или в ней указана диаграмма, которой в атласе нет.',
};
export const briefingFaults = (_: Spoken, id: keyof typeof briefingFaultsWords): string => briefingFaultsWords[id];
const embedFormsWords = {
  'frame': 'Фрейм (любой сайт)',
  'sandboxed': 'Фрейм в песочнице (где этого требует система)',
  'component': 'Веб-компонент',
  'picture': 'Изображение со ссылкой',
  'address': 'Адрес',
};
export const embedForms = (_: Spoken, id: keyof typeof embedFormsWords): string => embedFormsWords[id];
const templatePartsWords = {
  'text': 'цвета текста',
  'accent': 'первый акцентный цвет',
  'fonts': 'шрифты',
  'background': 'фон',
  'shapes': 'фигуры на полях',
  'logo': 'логотип, на обложке',
};
export const templateParts = (_: Spoken, id: keyof typeof templatePartsWords): string => templatePartsWords[id];
const templateLeftWords = {
  'size': 'Его слайды не 16:9: фигуры и логотип не взяты.',
  'dark': 'Его фон темный, а диаграммы рассчитаны на светлый: цвета не взяты.',
  'text': 'Его текст был бы слишком бледным: цвета текста остаются.',
  'accent': 'Его первый цвет слишком бледный для карт и диаграмм: остаются цвета региона.',
  'background': 'Его фон — картинка или градиент: диаграммам нужен ровный светлый фон.',
  'shapes': 'Некоторые его фигуры стоят на месте диаграмм или требуют других файлов: они не взяты.',
  'places': 'Заголовки, тексты и нижняя строка остаются на своих местах: по ним расположены диаграммы.',
};
export const templateLeft = (_: Spoken, id: keyof typeof templateLeftWords): string => templateLeftWords[id];
const templateFaultsWords = {
  'damaged': 'Он поврежден, защищен паролем или не содержит образца слайдов.',
  'notSlides': 'Это не файл PowerPoint (.pptx или .potx).',
  'notOurs': 'Его нельзя прочесть.',
};
export const templateFaults = (_: Spoken, id: keyof typeof templateFaultsWords): string => templateFaultsWords[id];
const focusKeyStatusWords = {
  'running': 'охвачено действующей программой',
  'planned': 'планируемая программа',
  'unknown': 'программа с неизвестным статусом',
  'ended': 'завершенная программа',
};
export const focusKeyStatus = (_: Spoken, id: keyof typeof focusKeyStatusWords): string => focusKeyStatusWords[id];
const gallerySubjectsWords = {
  'participation': 'Участие',
  'work': 'Программы и приоритеты',
  'incidents': 'Инциденты',
  'capacity': 'Центры и потенциал',
};
export const gallerySubjects = (_: Spoken, id: keyof typeof gallerySubjectsWords): string => gallerySubjectsWords[id];
const galleryNamesWords = {
  'focus-matrix': 'Приоритеты',
  'programme-timeline': 'Программы и этапы',
  'participation': 'Участие',
  'incidents': 'Инциденты',
  'published-totals': 'Опубликованные итоги',
  'crew-kidnapped': 'Похищенные члены экипажей',
  'itcp-funding': 'Финансирование КПТС',
  'centres': 'Центры',
  'memberships': 'Участие в регионах',
  'sdg-links': 'Цели развития',
  'treaty-status': 'Участие в договорах',
  'milestones': 'Вехи',
  'support-by-state': 'Поддержка по государствам',
  'running-by-year': 'Действующие по годам',
  'funders': 'Финансирующие стороны',
  'calendar': 'Календарь',
  'compare': 'Сравнение двух регионов',
};
export const galleryNames = (_: Spoken, id: keyof typeof galleryNamesWords): string => galleryNamesWords[id];
const incidentsPublishersWords = {
  'asam': 'ASAM (NGA)',
  'imb_johd': 'доклады ММБ (Бенден и др., 2021)',
};
export const incidentsPublishers = (_: Spoken, id: keyof typeof incidentsPublishersWords): string => incidentsPublishersWords[id];
const incidentsTypesWords = {
  'hijack': 'захват судна',
  'kidnap': 'похищение людей',
  'boarding_robbery': 'высадка на борт, ограбление',
  'fired_upon': 'обстрел',
  'attempted': 'попытка',
  'suspicious_approach': 'подозрительное сближение',
  'military_or_state': 'действия военных или государства',
  'unclassified': 'не классифицировано',
};
export const incidentsTypes = (_: Spoken, id: keyof typeof incidentsTypesWords): string => incidentsTypesWords[id];
const namesBoxesWords: Record<string, string> = {
  'wio': 'западная часть Индийского океана, Аденский залив, Красное море и заливы',
  'west_africa': 'Западная Африка и Гвинейский залив',
  'se_east_asia': 'Юго-Восточная и Восточная Азия',
  'south_asia': 'Южная Азия',
  'americas': 'Америка',
  'mediterranean': 'Средиземное море',
  'other': 'другие места',
  'world': 'все моря',
};
export const namesBoxes = (_: Spoken, id: string): string | undefined => namesBoxesWords[id];
const timeKindsWords = {
  'instrument': 'принятие',
  'centre': 'открытие',
  'centre-closed': 'закрытие',
  'area': 'район действует',
  'programme': 'начало',
  'area-ended': 'район больше не действует',
  'programme-ended': 'окончание',
};
export const timeKinds = (_: Spoken, id: keyof typeof timeKindsWords): string => timeKindsWords[id];
const timeSpeedsWords = {
  'slow': 'медленно',
  'normal': 'обычно',
  'fast': 'быстро',
};
export const timeSpeeds = (_: Spoken, id: keyof typeof timeSpeedsWords): string => timeSpeedsWords[id];
const sinceChangeWords = {
  'new': 'новое',
  'gone': 'исчезло',
  'changed': 'изменено',
};
export const sinceChange = (_: Spoken, id: keyof typeof sinceChangeWords): string => sinceChangeWords[id];
const namesTablesWords: Record<string, string> = {
  'region': 'Регионы',
  'activities': 'Виды деятельности',
  'states': 'Государства',
  'organizations': 'Организации',
  'sources': 'Источники',
  'region_states': 'Государства регионов',
  'region_parts': 'Части государств',
  'region_programmes': 'Программы в других регионах',
  'instruments': 'Документы',
  'participations': 'Участие',
  'coverages': 'Виды деятельности, названные в документах',
  'centres': 'Центры',
  'programmes': 'Программы',
  'phases': 'Этапы программ',
  'programme_states': 'Государства программ',
  'programme_activities': 'Виды деятельности программ',
  'milestones': 'Вехи',
  'areas': 'Районы',
  'area_points': 'Угловые точки районов',
  'zone_states': 'Государства зон',
  'insets': 'Карты-врезки',
  'series': 'Ряды',
  'observations': 'Значения рядов',
  'itcp_record': 'Положения записи о КПТС',
  'sdg_links': 'Связь с Целями в области устойчивого развития',
  'conflicts': 'Расхождения источников',
  'incident_cells': 'Инциденты по ячейкам 1°',
  'incident_types': 'Инциденты по видам',
  'incident_subareas': 'Инциденты по частям прямоугольника',
  'incident_totals': 'Опубликованные итоги по инцидентам',
  'incident_rules': 'Прямоугольники инцидентов',
  'incident_areas': 'Прямоугольники регионов',
  'incident_sources': 'Источники об инцидентах',
  'changes': 'Изменения между выпусками',
};
export const namesTables = (_: Spoken, id: string): string | undefined => namesTablesWords[id];
const changesKindsWords = {
  'added': 'новое',
  'changed': 'изменено',
  'removed': 'исчезло',
};
export const changesKinds = (_: Spoken, id: keyof typeof changesKindsWords): string => changesKindsWords[id];
const coverageQuestionsWords = {
  'adopted': 'Дата принятия документов',
  'joined': 'Дата присоединения государств к документам',
  'position': 'Координаты центров',
  'opened': 'Дата открытия центров',
  'start': 'Начало программ',
  'status': 'Действуют ли программы',
  'amount': 'Бюджет программ',
  'shape': 'Полные контуры районов',
};
export const coverageQuestions = (_: Spoken, id: keyof typeof coverageQuestionsWords): string => coverageQuestionsWords[id];
const dataShapeWords = {
  'areas': 'Районы (GeoJSON)',
  'centres': 'Центры (GeoJSON)',
  'waters': 'Ориентировочные воды участников (GeoJSON); не являются морскими границами',
  'events': 'Предстоящие события с датами (iCalendar)',
};
export const dataShape = (_: Spoken, id: keyof typeof dataShapeWords): string => dataShapeWords[id];
const namesTerritoriesWords: Record<string, string> = {
  'ABW': 'Аруба',
  'AIA': 'Ангилья',
  'ASM': 'Американское Самоа',
  'BES': 'Бонэйр, Синт-Эстатиус и Саба',
  'BLM': 'Сен-Бартелеми',
  'CUW': 'Кюрасао',
  'CYM': 'Каймановы острова',
  'GLP': 'Гваделупа',
  'GUF': 'Французская Гвиана',
  'GUM': 'Гуам',
  'MAF': 'Сен-Мартен',
  'MNP': 'Северные Марианские острова',
  'MSR': 'Монтсеррат',
  'MTQ': 'Мартиника',
  'NCL': 'Новая Каледония',
  'PCN': 'Питкэрн',
  'PRI': 'Пуэрто-Рико',
  'PYF': 'Французская Полинезия',
  'REU': 'Реюньон',
  'SXM': 'Синт-Мартен',
  'TCA': 'Острова Теркс и Кайкос',
  'TKL': 'Токелау',
  'VGB': 'Британские Виргинские острова',
  'VIR': 'Виргинские острова Соединенных Штатов',
  'WLF': 'Острова Уоллис и Футуна',
};
export const namesTerritories = (_: Spoken, id: string): string | undefined => namesTerritoriesWords[id];
const namesWatersWords: Record<string, string> = {
  'indian-ocean': 'ИНДИЙСКИЙ ОКЕАН',
  'atlantic-north': 'СЕВЕРНАЯ АТЛАНТИКА',
  'atlantic-south': 'ЮЖНАЯ АТЛАНТИКА',
  'pacific-north': 'СЕВЕР ТИХОГО ОКЕАНА',
  'pacific-south': 'ЮГ ТИХОГО ОКЕАНА',
  'southern-ocean': 'ЮЖНЫЙ ОКЕАН',
  'arctic-ocean': 'СЕВЕРНЫЙ ЛЕДОВИТЫЙ ОКЕАН',
  'arabian-sea': 'Аравийское море',
  'bay-of-bengal': 'Бенгальский залив',
  'red-sea': 'Красное море',
  'gulf-of-aden': 'Аденский залив',
  'mozambique-channel': 'Мозамбикский пролив',
  'gulf-of-guinea': 'Гвинейский залив',
  'mediterranean-sea': 'Средиземное море',
  'black-sea': 'Черное море',
  'caribbean-sea': 'Карибское море',
  'gulf-of-mexico': 'Мексиканский залив',
  'south-china-sea': 'Южно-Китайское море',
  'coral-sea': 'Коралловое море',
  'tasman-sea': 'Тасманово море',
  'celebes-sea': 'море Сулавеси',
  'sulu-sea': 'море Сулу',
  'java-sea': 'Яванское море',
  'andaman-sea': 'Андаманское море',
  'banda-sea': 'море Банда',
};
export const namesWaters = (_: Spoken, id: string): string | undefined => namesWatersWords[id];
const ownRefusedWords = {
  'empty': 'Файл пуст.',
  'unknown': 'Файлы этого вида здесь не читаются.',
  'picture': 'Это изображение: строки из него прочитать нельзя.',
  'document': 'Это документ для чтения (PDF, Word или подобный), а не таблица. Сохраните таблицу из него в CSV или .xlsx.',
  'sheet': 'Электронные таблицы читаются в форме .xlsx или CSV. Сохраните эту в одной из этих форм.',
  'packed': 'В этом архиве нет файла, который здесь читается. Распакуйте его и выберите один из файлов.',
  'gone': 'Файл недоступен: это папка, либо файл был перемещен, изменен или заблокирован после выбора.',
  'html': 'Это веб-страница, а не таблица: вероятно, сервер прислал под этим именем страницу с ошибкой.',
  'json': 'Файл начинается как JSON, но прочитать его как JSON нельзя.',
  'xml': 'XML файла поврежден.',
  'entities': 'Файл определяет собственные сущности XML. Такие файлы могут быть вредоносными и не читаются.',
  'zip': 'Архив поврежден или защищен.',
  'bomb': 'При распаковке архив непомерно вырос бы. Он не читается.',
  'large': 'Файл больше, чем здесь можно прочитать.',
  'workbook': 'Книга повреждена, защищена паролем или сохранена в старом формате (.xls). Сохраните ее как .xlsx без пароля.',
  'merged': 'В первых строках листа есть объединенные ячейки. Дайте каждому столбцу одну ячейку с названием и сохраните лист снова.',
  'shapefile': 'Шейп-файл читается как один архив .zip, в котором есть по меньшей мере файлы .shp и .dbf.',
  'projection': 'Координаты файла даны в непонятной проекции. Сохраните его в WGS 84.',
  'noRows': 'В файле не найдено списка строк.',
  'edition': 'Это не пакет данных этого атласа или одного из его регионов, сравнить его нельзя.',
  'schema': 'Таблицы этого пакета данных не соответствуют его описанию, сравнить его нельзя.',
  'failed': 'Файл прочитать не удалось.',
  'deck': 'Это слайды PowerPoint, а не таблица. Слайды этого атласа можно открыть как презентацию и составить заново.',
  'briefing': 'Это презентация из этого атласа, а не таблица.',
};
export const ownRefused = (_: Spoken, id: keyof typeof ownRefusedWords): string => ownRefusedWords[id];
const ownArchivesWords = {
  'asamMsi': 'NGA, Anti-shipping Activity Messages',
  'asamArcgis': 'NGA, Anti-shipping Activity Messages (картографическая служба)',
  'imbBenden': 'доклады ММБ, опубликованные Бенденом и др.',
  'gisis': 'список, подобный спискам GISIS ИМО',
  'recaap': 'таблица, подобная таблицам ReCAAP',
};
export const ownArchives = (_: Spoken, id: keyof typeof ownArchivesWords): string => ownArchivesWords[id];
const ownBlankEndsWords = {
  'open': 'продолжается',
  'unknown': 'не сказано: показывается только в начале',
};
export const ownBlankEnds = (_: Spoken, id: keyof typeof ownBlankEndsWords): string => ownBlankEndsWords[id];
const ownRolesWords = {
  'position': 'координаты',
  'latitude': 'широта',
  'longitude': 'долгота',
  'date': 'дата',
  'end': 'дата окончания',
  'kind': 'вид',
  'name': 'название',
  'state': 'государство',
  'amount': 'сумма',
  'text': 'текст',
  'reference': 'номер',
  'ignored': 'не используется',
};
export const ownRoles = (_: Spoken, id: keyof typeof ownRolesWords): string => ownRolesWords[id];
const ownDateOrdersWords = {
  'dmy': 'день, месяц, год',
  'mdy': 'месяц, день, год',
  'ymd': 'год, месяц, день',
  'serial': 'дни электронной таблицы',
};
export const ownDateOrders = (_: Spoken, id: keyof typeof ownDateOrdersWords): string => ownDateOrdersWords[id];
const ownPlaceOrdersWords = {
  'latLon': 'сначала широта',
  'lonLat': 'сначала долгота',
};
export const ownPlaceOrders = (_: Spoken, id: keyof typeof ownPlaceOrdersWords): string => ownPlaceOrdersWords[id];
const ownMarksWords = {
  'point': 'десятичная точка',
  'comma': 'десятичная запятая',
};
export const ownMarks = (_: Spoken, id: keyof typeof ownMarksWords): string => ownMarksWords[id];
const ownReasonsWords = {
  'empty': 'пустая строка',
  'aboveHead': 'перед названиями столбцов',
  'cells': 'ячеек больше, чем столбцов',
  'quote': 'кавычка не закрыта',
  'repeat': 'повторяет более раннюю строку',
  'position': 'координаты прочитать нельзя',
  'range': 'таких координат на Земле нет',
  'date': 'дату прочитать нельзя',
  'nothing': 'ни координат, ни даты',
  'geometry': 'фигуру начертить нельзя',
  'broken': 'не запись',
  'elsewhere': 'ссылается на другой файл, который не читается',
};
export const ownReasons = (_: Spoken, id: keyof typeof ownReasonsWords): string => ownReasonsWords[id];
const ownFlagsWords = {
  'noPosition': 'без координат: в списках и диаграммах, не на карте',
  'undated': 'без даты: показывается всегда',
  'openEnd': 'без конца: показывается как продолжающееся',
  'endFirst': 'конец раньше начала: конец не учитывается',
  'noPlace': '0, 0 или девятки означают, что координат нет',
  'carried': 'минуты или секунды, равные 60, сочтены следующей минутой или градусом',
  'wrapped': 'долгота больше 180°, перенесена на другую сторону',
  'sameReference': 'номер уже встречался',
  'textElsewhere': 'в тексте названы координаты на расстоянии более половины градуса',
  'damaged': 'буквы испорчены до сохранения этого файла',
  'shortened': 'очень длинная ячейка',
};
export const ownFlags = (_: Spoken, id: keyof typeof ownFlagsWords): string => ownFlagsWords[id];
