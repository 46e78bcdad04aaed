// Written by `npm run messages` from src/i18n/messages/; do not edit.
import type { Spoken } from '../spoken.ts';

export const appName = (_: Spoken): string => 'Roadstead';
export const appTagline = (_: Spoken): string => '区域海上安保计划图集';
export const appSkipMap = (_: Spoken): string => '跳到地图';
export const appSkip = (_: Spoken): string => '跳至正文';
export const appMap = (_: Spoken): string => '地图';
export const appSources = (_: Spoken): string => '来源';
export const appAbout = (_: Spoken): string => '关于';
export const appLanguage = (_: Spoken): string => '语言';
export const appTheme = (_: Spoken): string => '配色';
export const appMenu = (_: Spoken): string => '页面';
export const appOpenMenu = (_: Spoken): string => '菜单';
export const appClose = (_: Spoken): string => '关闭';
export const appRetry = (_: Spoken): string => '重试';
export const appReload = (_: Spoken): string => '重新加载页面';
export const appLoading = (_: Spoken): string => '正在加载';
export const appOpenSheet = (_: Spoken): string => '显示更多';
export const appCloseSheet = (_: Spoken): string => '显示地图';
export const appDisclaimer = (_: Spoken): string => '关于边界和名称';
export const appTitleWith = (_: Spoken, given: { page: string | number }): string =>
  `${given.page} · Roadstead`;
export const errorsData = (_: Spoken, given: { file: string | number; why: string | number }): string =>
  `无法读取${given.file}：${given.why}`;
export const errorsRows = (language: Spoken, given: { n: number; table: string | number; row: string | number; why: string | number }): string =>
  `因错误略去${`${language.number(given.n)}行`}；首行为${given.table}的第${given.row}行（${given.why}）。`;
export const errorsMapLayer = (_: Spoken, given: { file: string | number; why: string | number }): string =>
  `缺少一个地图图层：无法读取${given.file}（${given.why}）。`;
export const errorsDetails = (_: Spoken, given: { regions: string | number; file: string | number; why: string | number }): string =>
  `此处缺少海区、里程碑、说明和来源等详细内容（${given.regions}）：无法读取${given.file}（${given.why}）。`;
export const errorsPage = (_: Spoken): string => '页面的这一部分出错。';
export const errorsScript = (_: Spoken): string => '无法加载页面的这一部分。';
export const errorsScripts = (_: Spoken, _given: { n: number }): string =>
  '本页有部分内容无法加载。';
export const errorsChanged = (_: Spoken): string => '再次加载页面的这一部分未成功。连接已中断，或网站在页面打开后有变动。重新加载会保留当前显示的内容。';
export const errorsNotFoundTitle = (_: Spoken): string => '无法识别此地址';
export const errorsNotStarted = (_: Spoken): string => '本页的交互部分尚未启动，可能仍在加载；如未出现，请重新加载页面。没有它，文字和链接仍可使用。';
export const errorsNotFound = (_: Spoken, given: { id: string | number; kind: string | number }): string =>
  `图集中没有“${given.id}”（${given.kind}）。`;
export const errorsNotFoundPath = (_: Spoken, given: { path: string | number }): string =>
  `图集中没有页面“${given.path}”。`;
export const errorsNear = (_: Spoken): string => '您要找的是否为';
export const errorsNothingNear = (_: Spoken): string => '未找到名称相近的内容。';
export const errorsBackToWorld = (_: Spoken): string => '前往世界地图';
export const errorsParameters = (_: Spoken): string => '地址中有一部分无法识别，已略去：';
export const errorsParameter = (_: Spoken, given: { name: string | number; value: string | number; allowed: string | number }): string =>
  `${given.name} = “${given.value}”（允许的值：${given.allowed}）`;
export const searchLabel = (_: Spoken): string => '搜索';
export const searchPlaceholder = (_: Spoken): string => '国家、中心、位置……';
export const searchNone = (_: Spoken, given: { text: string | number }): string =>
  `未找到与“${given.text}”有关的内容。`;
export const searchResults = (language: Spoken, given: { n: number }): string =>
  `${language.number(given.n)}项结果`;
export const searchHint = (_: Spoken): string => '按Ctrl+K搜索';
export const wordsWorld = (_: Spoken): string => '世界';
export const wordsNotPublished = (_: Spoken): string => '未公布';
export const wordsUnknown = (_: Spoken): string => '不详';
export const wordsYes = (_: Spoken): string => '是';
export const wordsNo = (_: Spoken): string => '否';
export const wordsDate = (_: Spoken): string => '日期';
export const wordsSource = (_: Spoken): string => '来源';
export const wordsStatus = (_: Spoken): string => '状态';
export const wordsName = (_: Spoken): string => '名称';
export const wordsNote = (_: Spoken): string => '注释';
export const wordsYear = (_: Spoken): string => '年份';
export const wordsRegion = (_: Spoken): string => '区域';
export const wordsActivity = (_: Spoken): string => '活动';
export const wordsSids = (_: Spoken): string => '小岛屿发展中国家';
export const wordsLdc = (_: Spoken): string => '最不发达国家';
export const wordsLandlocked = (_: Spoken): string => '内陆国';
export const datesBetween = (_: Spoken, given: { first: string | number; last: string | number }): string =>
  `${given.first}至${given.last}之间`;
export const datesAfter = (_: Spoken, given: { date: string | number }): string =>
  `${given.date}或以后`;
export const datesBefore = (_: Spoken, given: { date: string | number }): string =>
  `${given.date}或以前`;
export const datesBy = (_: Spoken, given: { date: string | number }): string =>
  `不迟于${given.date}`;
export const datesAbout = (_: Spoken, given: { date: string | number }): string =>
  `约${given.date}`;
export const datesOpen = (_: Spoken): string => '持续';
export const datesOpenStart = (_: Spoken): string => '未注明，持续';
export const datesNone = (_: Spoken): string => '未公布';
export const countsProgrammes = (language: Spoken, given: { n: number }): string =>
  `${language.number(given.n)}个计划`;
export const countsRegions = (language: Spoken, given: { n: number }): string =>
  `${language.number(given.n)}个区域`;
export const countsRunning = (language: Spoken, given: { n: number }): string =>
  `${language.number(given.n)}个计划实施中`;
export const countsSources = (language: Spoken, given: { n: number }): string =>
  `${language.number(given.n)}个来源`;
export const keysStates = (_: Spoken, _given: { n: number }): string =>
  '个参与国';
export const keysNamedStates = (_: Spoken, _given: { n: number }): string =>
  '个列明的国家';
export const keysCentres = (_: Spoken, given: { n: number; planned: number; undated: string | number }): string =>
  `${'个运作中的中心'}${!given.planned ? '' : `（另有${given.planned}个拟设）`}${!given.undated ? '' : `，其中${given.undated}个无任何日期`}`;
export const keysRunning = (_: Spoken, given: { n: number; undated: string | number }): string =>
  `${'个实施中的计划'}${!given.undated ? '' : `，其中${given.undated}个无任何日期`}`;
export const keysInstruments = (_: Spoken, _given: { n: number }): string =>
  '项文书';
export const keysRegions = (_: Spoken, _given: { n: number }): string =>
  '个区域';
export const keysJoined = (_: Spoken, given: { n: number; name: string | number; undated: string | number }): string =>
  `${'个国家'}${!given.name ? '' : `：${given.name}`}${!given.undated ? '' : `，其中${given.undated}个无日期`}`;
export const keysActivities = (_: Spoken, _given: { n: number }): string =>
  '项列明的活动';
export const keysGaps = (_: Spoken, given: { n: number; named: string | number }): string =>
  `${'项空白'}（共${given.named}项活动）`;
export const keysUnserved = (_: Spoken, given: { named: string | number }): string =>
  `项（共${given.named}项列明的活动），没有列明该国的计划`;
export const keysSame = (_: Spoken, given: { since: string | number }): string =>
  `与${given.since}相同`;
export const keysChanged = (_: Spoken, given: { since: string | number; change: string | number }): string =>
  `自${given.since}以来${given.change}`;
export const keysStart = (_: Spoken): string => '开始';
export const keysEnd = (_: Spoken): string => '结束';
export const keysAmount = (_: Spoken): string => '金额';
export const keysOpened = (_: Spoken): string => '设立';
export const keysStatus = (_: Spoken): string => '状态';
export const keysAdopted = (_: Spoken): string => '通过';
export const keysInForce = (_: Spoken): string => '生效';
export const worldTitle = (_: Spoken): string => '区域海上安保计划';
export const worldSentence = (language: Spoken, given: { regions: number; running: number }): string =>
  `${`${language.number(given.regions)}个区域`}以及国际海事组织的全球合作；已知实施中的计划有${`${language.number(given.running)}个`}。`;
export const worldNothingYet = (_: Spoken): string => '截至当时，图集所列区域尚未通过任何文书。';
export const worldNotYet = (_: Spoken): string => '尚无文书';
export const worldRegions = (_: Spoken): string => '区域';
export const worldShared = (language: Spoken, given: { n: number }): string =>
  `${`${language.number(given.n)}个计划`}在多个区域开展，${'在每个区域各计一次'}，因此各区域数目之和大于总数。`;
export const worldItcp = (_: Spoken): string => 'ITCP是什么';
export const worldItcpIntro = (_: Spoken): string => '本图集以综合技术合作计划（ITCP）的记录为起点。以下为记录中的各项陈述及其段落：';
export const worldParagraph = (_: Spoken, given: { name: string | number }): string =>
  given.name === 'header' ? '记录抬头' : `第${given.name}段`;
export const worldWaters = (_: Spoken): string => '距成员200海里以内的水域，仅供参考：根据海岸计算，按中线划分；并非海洋边界。';
export const regionJoinedAll = (_: Spoken, given: { n: number; count: string | number; parts: string | number }): string =>
  `${`全部${given.count}个国家参加`}：${given.parts}。`;
export const regionJoined = (_: Spoken, given: { total: string | number; n: number; count: string | number; parts: string | number }): string =>
  `${given.total}个国家中${`${given.count}个`}参加：${given.parts}。`;
export const regionPart = (_: Spoken, given: { name: string | number; n: string | number }): string =>
  `${given.name}（${given.n}）`;
export const regionPartWider = (_: Spoken, given: { name: string | number; n: string | number; all: string | number }): string =>
  `${given.name}（${given.n}；连同其他国家共${given.all}）`;
export const regionWorldwide = (language: Spoken, given: { programmes: number; running: number }): string =>
  `国际海事组织的技术合作是各区域计划的框架：此处记录了${`${language.number(given.programmes)}个全球计划`}，其中已知实施中的有${`${language.number(given.running)}个`}。`;
export const regionGap = (_: Spoken, given: { named: string | number; name: string | number }): string =>
  `${given.named}项列明的活动中有1项没有计划：${given.name}。`;
export const regionGaps = (_: Spoken, given: { named: string | number; n: string | number }): string =>
  `${given.named}项列明的活动中有${given.n}项没有计划。`;
export const regionUncertain = (_: Spoken, given: { named: string | number; n: string | number }): string =>
  `${given.named}项列明的活动中有${given.n}项未见已知实施中的计划。`;
export const regionWorldwideOnly = (_: Spoken, given: { named: string | number; n: string | number }): string =>
  `${given.named}项列明的活动中有${given.n}项只有全球计划实施中。`;
export const regionAllWorked = (language: Spoken, given: { named: number }): string =>
  given.named === 1 ? '唯一列明的活动已有计划。' : `${language.number(given.named)}项列明的活动均有计划。`;
export const regionNextEnd = (_: Spoken, given: { name: string | number; date: string | number }): string =>
  `下一个到期：${given.name}，${given.date}。`;
export const newsSince = (_: Spoken, given: { month: string | number }): string =>
  `自${given.month}起`;
export const newsEnding = (_: Spoken): string => '一年内结束';
export const newsUnserved = (_: Spoken): string => '列明而无实施中计划的活动';
export const newsItem = (_: Spoken, given: { name: string | number; beside: string | number }): string =>
  `${given.name}（${given.beside}）`;
export const unitsGap = (_: Spoken): string => '空白，无实施中计划';
export const unitsUnknown = (_: Spoken): string => '状态不详';
export const unitsWorldwide = (_: Spoken): string => '仅全球';
export const unitsCaption = (_: Spoken, given: { shown: string | number }): string =>
  `实施中计划最少的${given.shown}项；深色：本区域，浅色：全球`;
export const worldColumnsSince = (_: Spoken, given: { year: string | number }): string =>
  `自${given.year}年`;
export const worldColumnsRuns = (_: Spoken): string => '实施中';
export const worldColumnsStates = (_: Spoken): string => '国家';
export const worldColumnsGaps = (_: Spoken): string => '空白';
export const worldGapsOf = (_: Spoken, given: { named: string | number }): string =>
  `/ ${given.named}`;
export const worldSparkWords = (_: Spoken, given: { first: string | number; from: string | number; to: string | number }): string =>
  `实施中的计划：${given.first}年底${given.from}个，现在${given.to}个`;
export const regionEmptyInstruments = (_: Spoken): string => '在所阅来源中未查到文书。';
export const regionEmptyParticipation = (_: Spoken): string => '在所阅来源中未查到参与情况。';
export const regionNoPrincipal = (_: Spoken): string => '参与情况按各区域的主要文书统计；此时此处没有主要文书。';
export const regionEmptyPhases = (_: Spoken): string => '在所阅来源中未查到计划。';
export const regionEmptyCentres = (_: Spoken): string => '在所阅来源中未查到中心。';
export const regionEmptyMilestones = (_: Spoken): string => '在所阅来源中未查到里程碑。';
export const regionEmptyYears = (_: Spoken): string => '在所阅来源中未查到已公布的数据系列。';
export const regionEmptyAreas = (_: Spoken): string => '在所阅来源中未查到海区。';
export const regionEmptyFocus = (_: Spoken): string => '所阅来源中没有文书或计划列明某项活动。';
export const regionLatestValue = (_: Spoken, given: { year: string | number; value: string | number }): string =>
  `${given.year}年：${given.value}`;
export const regionNotCommon = (_: Spoken): string => '发布方自有的系列；不得与其他系列相加。';
export const stateSentence = (language: Spoken, given: { name: string | number; instruments: number; parts: string | number }): string =>
  `${given.name}：参加此处记录的${`${language.number(given.instruments)}项文书`}${!given.parts ? '' : `，其中：${given.parts}`}。`;
export const stateNone = (_: Spoken, given: { name: string | number }): string =>
  `${given.name}：图集列有该国，但未参加此处记录的任何文书。`;
export const stateRunning = (language: Spoken, given: { running: number; named: string | number; unserved: string | number }): string =>
  `${`${language.number(given.running)}个实施中的计划列明该国`}${!given.named ? '' : !given.unserved ? '' : `；${given.named}项列明的活动中，有${given.unserved}项不在这些计划之列`}。`;
export const stateNoRunning = (_: Spoken): string => '未见已知实施中的计划列明该国。';
export const statePart = (_: Spoken, given: { name: string | number; date: string | number }): string =>
  `${given.name}（${given.date}）`;
export const stateToday = (language: Spoken, given: { n: number; ends: number }): string =>
  `${`已知在此实施的计划有${language.number(given.n)}个`}；${given.ends === 0 ? '均无公布的结束日期' : `${language.number(given.ends)}个有公布的结束日期`}`;
export const statePayers = (_: Spoken, given: { names: string | number }): string =>
  `出资：${given.names}`;
export const stateNoPayer = (_: Spoken): string => '未找到出资方';
export const stateUnserved = (_: Spoken, given: { named: string | number; n: string | number }): string =>
  `${given.named}项活动中有${given.n}项没有列明该国的实施中计划`;
export const stateServed = (_: Spoken, given: { named: string | number }): string =>
  `${given.named}项活动均有列明该国的实施中计划`;
export const stateActivitiesCaption = (_: Spoken): string => '其所在区域文书列明的活动；列明该国的计划';
export const stateNoneHere = (_: Spoken, given: { n: string | number }): string =>
  `此处无，区域内${given.n}项`;
export const stateRegionGap = (_: Spoken): string => '整个区域空白';
export const stateNext = (_: Spoken): string => '近期日期';
export const stateNoNext = (_: Spoken): string => '未找到未来两年内的日期。';
export const stateEarlier = (_: Spoken): string => '已结束、拟议或状态不详的计划';
export const stateInRegions = (_: Spoken): string => '所在区域';
export const stateWhatPart = (_: Spoken): string => '计入部分';
export const stateEmptyInstruments = (_: Spoken): string => '在所阅来源中未查到该国的参与情况。';
export const stateEmptyCentres = (_: Spoken): string => '在所阅来源中未查到该国境内的中心。';
export const stateEmptyMilestones = (_: Spoken): string => '在所阅来源中未查到该国境内的里程碑。';
export const centreSentence = (_: Spoken, given: { name: string | number; role: string | number; place: string | number; parent: string | number; status: string | number; opened: string | number }): string =>
  `${given.name}：${given.role}，${given.place}${!given.parent ? '' : `（隶属：${given.parent}）`}；${given.status}${!given.opened ? '' : `，设立：${given.opened}`}。`;
export const centreFieldsRole = (_: Spoken): string => '职能';
export const centreFieldsRoleNote = (_: Spoken): string => '任务';
export const centreFieldsCity = (_: Spoken): string => '城市';
export const centreFieldsState = (_: Spoken): string => '国家';
export const centreFieldsPosition = (_: Spoken): string => '位置';
export const centreFieldsOpened = (_: Spoken): string => '设立';
export const centreFieldsClosed = (_: Spoken): string => '关闭';
export const centreFieldsStatus = (_: Spoken): string => '状态';
export const centreFieldsInstrument = (_: Spoken): string => '文书';
export const centreFieldsParent = (_: Spoken): string => '隶属';
export const centreFieldsZone = (_: Spoken): string => '分区';
export const centreFieldsNote = (_: Spoken): string => '注释';
export const centreFieldsRegion = (_: Spoken): string => '区域';
export const centreChildren = (_: Spoken): string => '下属中心';
export const programmeSentence = (_: Spoken, given: { kind: string | number; lead: string | number; funders: string | number; where: string | number; what: string | number; life: string | number }): string =>
  `${given.kind}${!given.lead ? '' : `，牵头方：${given.lead}`}${!given.funders ? '' : `，供资方：${given.funders}`}；${given.where}${!given.what ? '' : `；用于：${given.what}`}。${given.life}。`;
export const programmeWhere = (language: Spoken, given: { regions: string | number; states: number }): string =>
  `在：${given.regions}${given.states === 0 ? '' : `，列明${language.number(given.states)}个国家`}`;
export const programmeSpan = (_: Spoken, given: { start: string | number; end: string | number }): string =>
  `开始：${given.start}；结束：${given.end}`;
export const programmeFieldsKind = (_: Spoken): string => '类型';
export const programmeFieldsLead = (_: Spoken): string => '牵头方';
export const programmeFieldsFunders = (_: Spoken): string => '供资方';
export const programmeActor = (_: Spoken, given: { short: string | number; name: string | number }): string =>
  `${given.short}（${given.name}）`;
export const programmeFieldsStart = (_: Spoken): string => '开始';
export const programmeFieldsEnd = (_: Spoken): string => '结束';
export const programmeFieldsStatus = (_: Spoken): string => '状态';
export const programmeFieldsAmount = (_: Spoken): string => '金额';
export const programmeFieldsRegions = (_: Spoken): string => '区域';
export const programmeFieldsNote = (_: Spoken): string => '注释';
export const programmeFieldsSummary = (_: Spoken): string => '概要';
export const programmeActivities = (_: Spoken): string => '所涉活动';
export const programmeStates = (_: Spoken): string => '合作国家';
export const programmeSdg = (_: Spoken): string => '可持续发展目标';
export const programmeGoal = (_: Spoken, given: { target: string | number; goal: string | number }): string =>
  !given.target ? `目标${given.goal}` : `目标${given.goal}，具体目标${given.target}`;
export const programmeStatements = (_: Spoken): string => 'ITCP记录对其的陈述';
export const programmeEmptyPhases = (_: Spoken): string => '在所阅来源中未查到阶段。';
export const programmeEmptyActivities = (_: Spoken): string => '在所阅来源中未查到活动。';
export const programmeEmptyStates = (_: Spoken): string => '所阅来源中未列明国家。';
export const instrumentSentence = (language: Spoken, given: { kind: string | number; adopted: string | number; place: string | number; inForce: string | number; count: string | number; n: number; activities: number }): string =>
  `${given.kind}${!given.adopted ? '' : `，通过：${given.adopted}`}${!given.place ? '' : `（${given.place}）`}${!given.inForce ? '' : `，生效：${given.inForce}`}${!given.count ? '' : `；有${given.count}${'个国家'}参加`}${given.activities === 0 ? '' : `；列明${language.number(given.activities)}项活动`}。`;
export const instrumentFieldsTitle = (_: Spoken): string => '全称';
export const instrumentFieldsKind = (_: Spoken): string => '类型';
export const instrumentFieldsPlace = (_: Spoken): string => '地点';
export const instrumentFieldsAdopted = (_: Spoken): string => '通过';
export const instrumentFieldsInForce = (_: Spoken): string => '生效';
export const instrumentFieldsAmends = (_: Spoken): string => '修正';
export const instrumentFieldsAmendedBy = (_: Spoken): string => '由以下文书修正';
export const instrumentFieldsSummary = (_: Spoken): string => '概要';
export const instrumentFieldsRegion = (_: Spoken): string => '区域';
export const instrumentFieldsPrincipal = (_: Spoken): string => '本区域主要文书';
export const instrumentCovers = (_: Spoken): string => '列明的活动';
export const instrumentWhereNamed = (_: Spoken): string => '文中位置';
export const instrumentEmptyCovers = (_: Spoken): string => '无涵盖记录：所阅来源中未列明。';
export const instrumentParties = (_: Spoken): string => '参与情况';
export const sourcePanelOpen = (_: Spoken, given: { what: string | number }): string =>
  `来源：${given.what}`;
export const sourcePanelTitle = (_: Spoken): string => '来源';
export const sourcePanelPublisher = (_: Spoken): string => '发布方';
export const sourcePanelPublished = (_: Spoken): string => '发布日期';
export const sourcePanelAddress = (_: Spoken): string => '地址';
export const sourcePanelVerified = (_: Spoken): string => '核实方式';
export const sourcePanelRank = (_: Spoken): string => '来源类型';
export const sourceRank = (_: Spoken, given: { rank: string | number }): string =>
  given.rank === '1' ? '国际海事组织的记录' : given.rank === '2' ? '联合国或保存国' : given.rank === '3' ? '有关组织自身或政府' : given.rank === '4' ? '研究和数据' : given.rank === '5' ? '新闻报道' : '转载或博客';
export const sourcePanelNoAddress = (_: Spoken): string => '未记录地址';
export const sourcePanelBasis = (_: Spoken): string => '数值由何得知';
export const sourcePanelMissing = (_: Spoken, given: { id: string | number }): string =>
  `正在加载来源${given.id}。`;
export const sourcePanelConflict = (_: Spoken): string => '来源不一致';
export const sourcePanelOther = (_: Spoken): string => '另一来源';
export const sourcePanelSearchLabel = (_: Spoken): string => '筛选来源';
export const sourcePanelIntro = (language: Spoken, given: { n: number }): string =>
  `图集的每条记录都注明来源。共${`${language.number(given.n)}个来源`}，并注明各来源中所阅的内容。`;
export const sourcePanelOutside = (_: Spoken): string => '打开另一网站';
export const sourcePanelReport = (_: Spoken): string => '反馈数据错误';
export const sourcePanelReportHint = (_: Spoken): string => '打开本网站所有者的表单，其中已填入此页面、数据项、数值和来源';
export const statusPlannedEnd = (_: Spoken, given: { end: string | number }): string =>
  `预定结束：${given.end}；此后情况未公布`;
export const lifeOpen = (_: Spoken, given: { start: string | number; seen: string | number }): string =>
  `实施中${!given.start ? '' : `，开始：${given.start}${!given.seen ? '' : '或更早'}`}；未注明结束日期`;
export const lifeRunning = (_: Spoken, given: { start: string | number; seen: string | number; planned: string | number; end: string | number }): string =>
  `实施中${!given.start ? '' : `，开始：${given.start}${!given.seen ? '' : '或更早'}`}；${!given.planned ? '结束' : '预定结束'}：${given.end}`;
export const lifePlanned = (_: Spoken, given: { start: string | number; end: string | number }): string =>
  `拟议${!given.start ? '' : `，开始：${given.start}`}${!given.end ? '' : `，结束：${given.end}`}`;
export const lifeEnded = (_: Spoken, given: { end: string | number; start: string | number }): string =>
  `已结束${!given.end ? '，结束日期未公布' : `：${given.end}`}${!given.start ? '' : `；开始：${given.start}`}`;
export const lifePassed = (_: Spoken, given: { start: string | number; end: string | number }): string =>
  `${!given.start ? '' : `开始：${given.start}；`}预定结束：${given.end}；此后情况未公布`;
export const lifeAnnounced = (_: Spoken, given: { start: string | number; end: string | number }): string =>
  `${!given.start ? '' : `开始：${given.start}；`}结束：${given.end}；是否继续未公布`;
export const lifeUnknown = (_: Spoken, given: { start: string | number }): string =>
  !given.start ? '日期和状态均未公布' : `开始：${given.start}；是否继续未公布`;
export const classesCounted = (_: Spoken, given: { label: string | number; n: string | number }): string =>
  `${given.label}（${given.n}）`;
export const classesLatest = (_: Spoken, given: { name: string | number }): string =>
  !given.name ? '参加' : `参加：${given.name}`;
export const classesFirst = (_: Spoken, given: { name: string | number }): string =>
  `仅参加：${given.name}`;
export const classesObservers = (_: Spoken, _given: { n: number }): string =>
  '观察员';
export const countsCorners = (language: Spoken, given: { n: number }): string =>
  `${language.number(given.n)}个角点`;
export const mapLabel = (_: Spoken, given: { place: string | number }): string =>
  `地图：${given.place}`;
export const mapInstructions = (_: Spoken): string => '方向键平移，加减键缩放。用Tab键在地图各项之间移动，按Enter键打开。';
export const mapZoomIn = (_: Spoken): string => '放大';
export const mapZoomOut = (_: Spoken): string => '缩小';
export const mapLayers = (_: Spoken): string => '图层';
export const mapLayersTitle = (_: Spoken): string => '图层和图例';
export const mapHome = (_: Spoken): string => '使地图适合页面';
export const mapPrint = (_: Spoken): string => '打印或另存为PDF';
export const mapProjection = (_: Spoken): string => '投影';
export const mapPosition = (_: Spoken): string => '位置';
export const mapScaleAt = (_: Spoken, given: { lat: string | number }): string =>
  `${given.lat}处`;
export const mapNauticalMiles = (_: Spoken): string => '海里';
export const mapKilometres = (_: Spoken): string => '公里';
export const mapFeatures = (_: Spoken): string => '地图上的内容';
export const mapAttribution = (_: Spoken): string => '边界：联合国地理数据和Natural Earth';
export const mapTryLive = (_: Spoken): string => '试用交互地图';
export const mapApproximate = (_: Spoken): string => '近似界线';
export const mapLimitSince = (_: Spoken, given: { kind: string | number; year: string | number }): string =>
  `${given.kind}，自${given.year}年起`;
export const classesBoth = (_: Spoken, given: { older: string | number; newer: string | number }): string =>
  `两者均参加：${given.older}和${given.newer}`;
export const classesOnly = (_: Spoken, given: { name: string | number }): string =>
  `仅参加：${given.name}`;
export const mapKeyTitle = (_: Spoken): string => '图例';
export const mapKeyWaters = (_: Spoken): string => '距成员200海里以内的水域，仅供参考';
export const mapKeyInformationSharing = (_: Spoken): string => '信息共享中心';
export const mapKeyOperations = (_: Spoken): string => '行动或协调中心';
export const mapKeyTraining = (_: Spoken): string => '培训中心';
export const mapKeyOther = (_: Spoken): string => '办事处、秘书处或报告中心';
export const mapKeyInactive = (_: Spoken): string => '未运作';
export const mapKeySupport = (_: Spoken, given: { count: string | number; n: number }): string =>
  `${given.count}${'个实施中的计划'}`;
export const mapKeySupportNone = (_: Spoken): string => '没有已知实施中的计划列明';
export const mapPhasePresent = (_: Spoken, given: { phases: string | number }): string =>
  `列入阶段：${given.phases}`;
export const mapPhaseEarlier = (_: Spoken, given: { phases: string | number }): string =>
  `仅列入以前的阶段：${given.phases}`;
export const mapNameYear = (_: Spoken, given: { name: string | number; year: string | number }): string =>
  `${given.name} ${given.year}`;
export const mapNameYears = (_: Spoken, given: { name: string | number; from: string | number; to: string | number }): string =>
  `${given.name} ${given.from}—${given.to}`;
export const mapNameBy = (_: Spoken, given: { name: string | number; year: string | number }): string =>
  `${given.name}，不迟于${given.year}年`;
export const mapKeyLink = (_: Spoken): string => '由国家至中心';
export const figureTable = (_: Spoken): string => '表格';
export const figureDownload = (_: Spoken): string => '下载';
export const figureCopyLink = (_: Spoken): string => '复制链接';
export const figureCopied = (_: Spoken): string => '地址已复制';
export const figureCopyPicture = (_: Spoken): string => '复制图片';
export const figurePictureCopied = (_: Spoken): string => '图片已复制';
export const figureCite = (_: Spoken): string => '引用';
export const figureCitationCopied = (_: Spoken): string => '引文已复制';
export const figureCopyFailed = (_: Spoken): string => '无法复制，内容如下：';
export const figureOpenFull = (_: Spoken): string => '打开此图';
export const figureSources = (_: Spoken, given: { names: string | number }): string =>
  `来源：${given.names}。`;
export const figureAsOf = (_: Spoken, given: { date: string | number; edition: string | number }): string =>
  `数据截至${given.date}，版本${given.edition}。`;
export const figureAllSources = (_: Spoken): string => '及其他来源，与数据一并列出';
export const figurePublisherYear = (_: Spoken, given: { name: string | number; year: string | number }): string =>
  `${given.name} ${given.year}`;
export const figurePublisherYears = (_: Spoken, given: { name: string | number; first: string | number; last: string | number }): string =>
  `${given.name} ${given.first}—${given.last}`;
export const figureLowestSources = (_: Spoken): string => '就此仅找到转载和博客。';
export const figureSvg = (_: Spoken): string => 'SVG图形';
export const figurePng = (_: Spoken, given: { scale: string | number }): string =>
  `PNG图片，${given.scale}×`;
export const figureCsv = (_: Spoken): string => 'CSV表格';
export const figureXlsx = (_: Spoken): string => 'Excel工作簿';
export const figurePptx = (_: Spoken): string => 'PowerPoint幻灯片';
export const figurePdf = (_: Spoken): string => 'PDF（通过打印）';
export const figurePicture = (_: Spoken): string => '图片（SVG、PNG、PDF）';
export const pictureFormat = (_: Spoken): string => '版式';
export const picturePart = (_: Spoken, given: { number: string | number; count: string | number }): string =>
  `第${given.number}部分，共${given.count}部分`;
export const picturePreview = (_: Spoken): string => '预览';
export const pictureTooLarge = (_: Spoken, given: { scale: string | number; width: string | number; height: string | number }): string =>
  `PNG，${given.scale}×：此浏览器无法绘制${given.width} × ${given.height}像素。SVG和PDF没有此限制。`;
export const pictureFontInside = (_: Spoken): string => '字体在文件之内。不能使用该字体的程序会采用自己的字体，每个词仍在原处。';
export const pictureFontOwn = (_: Spoken): string => '汉字以读者系统的字体绘制。';
export const pictureFontFailed = (_: Spoken, given: { why: string | number }): string =>
  `字体未能加载（${given.why}）：文字以另一种字体绘制，位置不变。`;
export const pictureCopyInsecure = (_: Spoken): string => '浏览器只在安全页面（https）上复制图片。请右键单击或长按预览图，选择复制图片；或将其存为PNG。';
export const figureFailed = (_: Spoken, given: { why: string | number }): string =>
  `无法生成文件：${given.why}`;
export const figureNavigate = (_: Spoken): string => '用方向键在各标记之间移动。';
export const figureNavigateYears = (_: Spoken): string => '在年份上拖动，或按住Shift键再按方向键，可设定地图的年份。';
export const figureFilterStatus = (_: Spoken): string => '状态';
export const figureFilterFunder = (_: Spoken): string => '供资方';
export const figureSort = (_: Spoken): string => '排序';
export const figureAll = (_: Spoken): string => '全部';
export const figureEmptyFilter = (_: Spoken): string => '没有计划符合这些筛选条件。';
export const briefingTitle = (_: Spoken): string => '简报';
export const briefingAdd = (_: Spoken): string => '加入简报';
export const briefingAdded = (language: Spoken, given: { n: number }): string =>
  `已加入；简报现有${`${language.number(given.n)}个视图`}。`;
export const briefingFull = (_: Spoken, given: { most: string | number }): string =>
  `未添加：简报最多有${given.most}个视图。请移除一些，或将其存为文件后另建一个。`;
export const briefingTooMany = (_: Spoken, given: { most: string | number }): string =>
  `合并后将超过${given.most}个视图的上限；请改存为文件。`;
export const briefingNotStored = (_: Spoken): string => '此浏览器不予保存：关闭本页后即消失。请存为文件。';
export const briefingAside = (_: Spoken): string => '本版图集无法读取的一份简报已另存于此；内容没有丢失。';
export const briefingEmpty = (_: Spoken): string => '将图和地图加入简报，排列顺序，写下备注，然后在浏览器中、纸上或以PowerPoint展示。';
export const briefingHow = (_: Spoken): string => '尚未加入任何内容。每幅图和每幅地图都有“加入简报”；所有图见此处：';
export const briefingSentence = (language: Spoken, given: { n: number }): string =>
  `${`${language.number(given.n)}个视图`}，仅保存在此浏览器中。`;
export const briefingViews = (language: Spoken, given: { n: number }): string =>
  `${`${language.number(given.n)}个视图`}，未保存在此浏览器中。`;
export const briefingBriefingTitle = (_: Spoken): string => '简报标题';
export const briefingPinTitle = (_: Spoken): string => '此视图的标题';
export const briefingNotes = (_: Spoken): string => '备注';
export const briefingNoNotes = (_: Spoken): string => '无备注。';
export const briefingOpen = (_: Spoken): string => '打开交互视图';
export const briefingRemove = (_: Spoken): string => '移除';
export const briefingUp = (_: Spoken): string => '上移';
export const briefingDown = (_: Spoken): string => '下移';
export const briefingHandle = (_: Spoken, given: { place: string | number }): string =>
  `视图${given.place}：拖动以移动，或按Alt加方向键`;
export const briefingMovedTo = (_: Spoken, given: { place: string | number; all: string | number }): string =>
  `已移至第${given.place}位，共${given.all}位。`;
export const briefingPresent = (_: Spoken): string => '展示';
export const briefingPrint = (_: Spoken): string => '打印，每页一个视图';
export const print = (_: Spoken): string => '打印';
export const printWhole = (_: Spoken): string => '打印全部';
export const printPreparing = (_: Spoken): string => '打印';
export const printUnfinished = (_: Spoken): string => '打印时此部分仍在加载。请待其显示后重新打印。';
export const printSourceElsewhere = (_: Spoken, given: { region: string | number }): string =>
  `“${given.region}”页面所列的一个来源`;
export const printBestSources = (language: Spoken, given: { n: number }): string =>
  `${`每个数值最多列出${language.number(given.n)}个最佳来源`}；在线页面列出全部来源及其地址。`;
export const printFolded = (_: Spoken): string => '列表仅显示前几行，折叠部分仅显示名称；在线页面有完整内容。';
export const printFrom = (_: Spoken, given: { date: string | number; address: string | number; edition: string | number }): string =>
  `${given.date}打印自${given.address}，版本${given.edition}。`;
export const briefingSaveFile = (_: Spoken): string => '存为文件';
export const briefingOpenFile = (_: Spoken): string => '打开文件';
export const briefingClear = (_: Spoken): string => '全部移除';
export const briefingUndo = (_: Spoken): string => '撤销';
export const refreshTitle = (_: Spoken, given: { name: string | number; date: string | number }): string =>
  `“${given.name}”是本图集的演示文稿，依据${given.date}的数据制作`;
export const refreshNumbers = (_: Spoken): string => '此后变化的数字';
export const refreshSame = (_: Spoken): string => '其中的数字此后均无变化。';
export const refreshWhat = (_: Spoken): string => '数字';
export const refreshBefore = (_: Spoken): string => '演示文稿中';
export const refreshAfter = (_: Spoken): string => '现在';
export const refreshFacts = (_: Spoken): string => '此后变化的数据';
export const refreshMake = (_: Spoken): string => '用今日数据制作的PowerPoint';
export const refreshKept = (_: Spoken, given: { titles: string | number; notes: string | number; left: string | number }): string =>
  `已保留：手写标题${given.titles}个，手写备注${given.notes}处，移除的幻灯片${given.left}张。`;
export const refreshOwn = (_: Spoken, given: { own: string | number }): string =>
  `您自己的幻灯片不会转入（${given.own}张）：请从旧文件复制。`;
export const refreshLanguage = (_: Spoken): string => '演示文稿为另一种语言；将以本页的语言重新制作。';
export const briefingViewLabel = (_: Spoken, given: { title: string | number }): string =>
  `视图：${given.title}`;
export const briefingStand = (_: Spoken, given: { place: string | number; all: string | number }): string =>
  `第${given.place}个视图，共${given.all}个`;
export const briefingStandPage = (_: Spoken, given: { place: string | number; all: string | number; page: string | number; pages: string | number }): string =>
  `第${given.place}个视图，共${given.all}个，第${given.page}页，共${given.pages}页`;
export const briefingBack = (_: Spoken): string => '上一个';
export const briefingNext = (_: Spoken): string => '下一个';
export const briefingBlank = (_: Spoken): string => '空白屏幕';
export const briefingPresenter = (_: Spoken): string => '演讲者窗口';
export const briefingEnd = (_: Spoken): string => '结束';
export const briefingNow = (_: Spoken): string => '当前';
export const briefingComing = (_: Spoken): string => '接下来';
export const briefingNoMore = (_: Spoken): string => '这是最后一个视图。';
export const briefingForeign = (_: Spoken, given: { title: string | number }): string =>
  `“${given.title}”由链接或文件打开。仅在此显示，未予保存。`;
export const briefingKeep = (_: Spoken): string => '保存';
export const briefingReplace = (language: Spoken, given: { n: number }): string =>
  `保存并替换${`我的${language.number(given.n)}个视图`}`;
export const briefingAppend = (language: Spoken, given: { n: number }): string =>
  `追加到${`我的${language.number(given.n)}个视图`}`;
export const briefingLeave = (_: Spoken): string => '返回我的简报';
export const briefingOtherFacts = (_: Spoken, given: { made: string | number; current: string | number }): string =>
  `此简报以${given.made}的数据制作；现显示${given.current}的数据，因此数字可能不同。`;
export const briefingLongAddress = (_: Spoken, given: { letters: string | number }): string =>
  `该地址有${given.letters}个字符；有些程序会将其截断。使用文件更稳妥。`;
export const briefingRefusedAddress = (_: Spoken): string => '此地址中的简报未被接受；您自己的简报未受影响。';
export const briefingRefusedFile = (_: Spoken, given: { name: string | number }): string =>
  `“${given.name}”未被接受；您的简报未受影响。`;
export const embedTitle = (_: Spoken): string => '嵌入';
export const embedBack = (_: Spoken): string => '在Roadstead中打开';
export const embedMore = (_: Spoken, given: { n: string | number }): string =>
  `另有${given.n}项，见Roadstead`;
export const embedNoSuch = (_: Spoken, given: { figure: string | number; region: string | number }): string =>
  `图集中没有图“${given.figure}”${!given.region ? '' : `（区域“${given.region}”）`}，或无法访问。`;
export const embedUnknown = (_: Spoken): string => '图集中没有这个名称的图。';
export const embedFailed = (_: Spoken, given: { file: string | number }): string =>
  `无法显示此图：无法访问${given.file}。`;
export const embedIntro = (_: Spoken): string => '图保持更新：显示图集的数据，并附来源和返回链接。';
export const embedMeasuring = (_: Spoken): string => '量出此图在各种宽度下的高度后，即可使用代码。';
export const embedCopy = (_: Spoken): string => '复制';
export const embedCopied = (_: Spoken): string => '已复制';
export const embedPreview = (_: Spoken, given: { width: string | number }): string =>
  `以${given.width}像素预览`;
export const embedWidth = (_: Spoken): string => '预览宽度';
export const embedHeight = (_: Spoken, given: { height: string | number }): string =>
  `此宽度下的高度：${given.height}像素`;
export const embedChoices = (_: Spoken): string => '嵌入图的外观与时间';
export const embedLanguage = (_: Spoken): string => '语言';
export const embedYear = (_: Spoken): string => '年份或月份（YYYY或YYYY-MM）；留空表示今天';
export const makingMaking = (_: Spoken, given: { name: string | number }): string =>
  `${given.name}……`;
export const makingSlides = (_: Spoken): string => '正在制作幻灯片';
export const makingCancel = (_: Spoken): string => '取消';
export const makingCancelled = (_: Spoken): string => '已取消';
export const makingDeck = (_: Spoken): string => 'PowerPoint';
export const makingPackage = (_: Spoken): string => '数据';
export const makingPackageAll = (_: Spoken): string => '整个图集的数据包';
export const makingTake = (_: Spoken): string => '下载与使用';
export const templateUse = (_: Spoken): string => '我的模板';
export const templateRemove = (_: Spoken): string => '不用模板';
export const templateTaken = (_: Spoken, given: { name: string | number; parts: string | number }): string =>
  `幻灯片现采用“${given.name}”的：${given.parts}。`;
export const templateRefused = (_: Spoken, given: { name: string | number; why: string | number }): string =>
  `未采用“${given.name}”。${given.why}`;
export const slidesPart = (_: Spoken, given: { title: string | number; number: string | number; count: string | number }): string =>
  `${given.title}（${given.number}/${given.count}）`;
export const slidesOf = (_: Spoken, given: { name: string | number; title: string | number }): string =>
  `${given.name}：${given.title}`;
export const slidesNotes = (_: Spoken): string => '备注';
export const slidesPeak = (_: Spoken, given: { year: string | number }): string =>
  `${given.year}年的记录，为各年最多`;
export const slidesLast = (_: Spoken, given: { year: string | number }): string =>
  `${given.year}年的记录，为最近一个完整年份`;
export const slidesEvents = (_: Spoken): string => '这些年份商定的事项';
export const slidesNoCause = (_: Spoken): string => '有日期的事项与数目并列；不表示其为原因。';
export const slidesSourcesTitle = (_: Spoken): string => '来源';
export const slidesSourcesMore = (language: Spoken, given: { n: number; address: string | number }): string =>
  `${`另有${language.number(given.n)}个来源`}与数据一并列于${given.address}。`;
export const slidesSourcesNumbers = (_: Spoken): string => '编号即备注中的编号；最佳类型的来源排在前面';
export const slidesMethod = (_: Spoken): string => '如何阅读这些幻灯片';
export const slidesMethodSources = (_: Spoken): string => '方法与来源';
export const slidesMethodFacts = (_: Spoken, given: { date: string | number }): string =>
  `每项数据均为表格中的一行，并附来源。所列为${given.date}的数据。`;
export const slidesMethodUnknown = (_: Spoken): string => '不详不等于零。凡没有来源给出日期、结束时间或金额之处，幻灯片均予注明，不作估计。“13至17”表示确定的数目和可能的数目。';
export const slidesMethodRunning = (_: Spoken): string => '计划的实施期自公布的开始日期至公布的结束日期。预定结束日期已过而无消息的，状态视为不详。';
export const slidesMethodCentres = (_: Spoken): string => '中心在运作期间计入。办事处列出但不计入；拟设的中心在数目旁列出。';
export const slidesMethodIncidents = (_: Spoken): string => '事件按发布方的记录计数。两个发布方的数目绝不相加。';
export const slidesMethodMoney = (_: Spoken): string => '金额按公布的数额列示，各用其货币。不同货币绝不相加，也绝不估计。';
export const slidesLastOf = (_: Spoken, given: { title: string | number; all: string | number; n: string | number }): string =>
  `${given.title}：共${given.all}项，此为最后${given.n}项`;
export const slidesRunningFirst = (_: Spoken): string => '实施中的在前，其次为没有来源证实已结束的；日期不精确到日之处，横条渐淡';
export const slidesNotDrawn = (language: Spoken, given: { running: number; unknown: number; planned: number; ended: number; all: string | number }): string =>
  `未绘制：${given.running === 0 ? '' : `另有${language.number(given.running)}个实施中，`}${given.unknown === 0 ? '' : `另有${language.number(given.unknown)}个状态不详，`}${given.planned === 0 ? '' : `${language.number(given.planned)}个拟议，`}${`${language.number(given.ended)}个已结束`}。附录列有全部${given.all}个。`;
export const slidesAllProgrammes = (language: Spoken, given: { n: number }): string =>
  `全部${language.number(given.n)}个计划`;
export const slidesGaps = (_: Spoken, given: { n: number; named: string | number }): string =>
  `项空白，见于文书列明的${given.named}项活动`;
export const slidesNoGap = (_: Spoken, given: { named: string | number }): string =>
  `空白：文书列明的${given.named}项活动均有计划涉及`;
export const slidesLeast = (_: Spoken): string => '实施最少之处';
export const slidesLeastGap = (_: Spoken, given: { names: string | number }): string =>
  `没有实施中的计划；列明该活动的有：${given.names}`;
export const slidesLeastUnknown = (language: Spoken, given: { n: number }): string =>
  `${`${language.number(given.n)}个计划`}，状态不详`;
export const slidesLeastWorld = (language: Spoken, given: { n: number }): string =>
  `${language.number(given.n)}个实施中的计划，仅为全球性`;
export const slidesLeastRunning = (language: Spoken, given: { n: number; names: string | number }): string =>
  `${`${language.number(given.n)}个实施中的计划`}：${given.names}`;
export const slidesGapMeans = (_: Spoken): string => '空白：文书列明该活动，而没有已知实施中的计划涉及该活动。这并不说明各国的作为。';
export const slidesSteps = (_: Spoken): string => '国家数目；虚线：可能的数目';
export const slidesPreparedFor = (_: Spoken): string => '供以下会议或代表团使用：名称';
export const slidesPresenter = (_: Spoken): string => '演讲者、组织、日期';
export const slidesCode = (_: Spoken): string => '交互视图的二维码';
export const slidesAsOf = (_: Spoken, given: { when: string | number }): string =>
  `截至${given.when}底。`;
export const slidesFilters = (_: Spoken, given: { filters: string | number }): string =>
  `仅限：${given.filters}。`;
export const slidesBoundaries = (_: Spoken): string => '边界和名称不意味着官方认可。';
export const slidesMoreSources = (language: Spoken, given: { n: number }): string =>
  `${`另有${language.number(given.n)}个来源`}列于演示文稿末尾。`;
export const slidesSources = (_: Spoken): string => '来源：';
export const slidesLicence = (_: Spoken): string => '数据表：CC BY 4.0，Roadstead；各来源保留其自身权利。';
export const slidesDeckHint = (_: Spoken): string => '本演示文稿的图表、表格和地图形状均可编辑。请保留此文件：其他程序可能丢弃图表背后的数据。';
export const slidesComing = (_: Spoken): string => '两年内的已定日期';
export const slidesUnconfirmed = (_: Spoken): string => '无来源证实的预定结束日期';
export const slidesNoEnd = (_: Spoken, given: { running: string | number; n: string | number }): string =>
  `未公布结束日期的实施中计划：${given.running}个中的${given.n}个。`;
export const slidesNamedUnserved = (_: Spoken, given: { name: string | number; named: string | number; n: string | number }): string =>
  `${given.name}：列明而无实施中计划的活动，${given.named}项中的${given.n}项`;
export const slidesRunningOn = (_: Spoken, given: { names: string | number }): string =>
  `实施中的计划：${given.names}`;
export const slidesNoneOn = (_: Spoken): string => '无实施中的计划';
export const slidesWork = (language: Spoken, given: { name: string | number; activities: number; isNamed: string | number; states: string | number }): string =>
  `${given.name}：${given.activities === 0 ? '未列明活动' : `${language.number(given.activities)}项活动`}${given.isNamed === 'yes' ? `；列明的国家：${given.states}` : ''}`;
export const slidesRegionsTitle = (_: Spoken, given: { name: string | number; n: string | number; gapName: string | number; gaps: string | number }): string =>
  `实施中计划最多：${given.name}（${given.n}个）；空白最多：${given.gapName}（${given.gaps}项）`;
export const focusSubtitle = (_: Spoken, given: { date: string | number }): string =>
  `已知实施中的计划数目，${given.date}`;
export const focusSubtitleRegion = (_: Spoken, given: { region: string | number; date: string | number }): string =>
  `${given.region}：已知实施中的计划数目，${given.date}`;
export const focusKeyRunning = (_: Spoken): string => '列明，有实施中的计划';
export const focusKeyWorldwide = (_: Spoken): string => '列明，实施中的计划仅为全球性';
export const focusKeyGap = (_: Spoken): string => '列明，没有实施中的计划：空白';
export const focusKeyUnknown = (_: Spoken): string => '列明，仅有状态不详的计划';
export const focusKeyInPart = (_: Spoken): string => '部分列明或未经核实';
export const focusKeyProgrammeOnly = (_: Spoken): string => '仅有计划';
export const focusKeyNotNamed = (_: Spoken): string => '所阅来源中未列明';
export const focusKeyNamed = (_: Spoken): string => '文书列明';
export const focusGap = (_: Spoken): string => '空白';
export const focusWorld = (_: Spoken): string => '全球';
export const focusTotals = (_: Spoken): string => '列明数，其中空白数';
export const focusTotal = (language: Spoken, given: { named: string | number; gaps: number }): string =>
  !given.named ? '无' : `${given.named}，${`${language.number(given.gaps)}项空白`}`;
export const focusNamedIn = (_: Spoken, given: { names: string | number }): string =>
  `列明：${given.names}`;
export const focusNotNamedIn = (_: Spoken): string => '所阅来源中没有文书列明';
export const focusRunningAre = (_: Spoken, given: { names: string | number }): string =>
  `实施中的计划：${given.names}`;
export const focusNoRunning = (_: Spoken): string => '实施中的计划：所阅来源中没有';
export const focusUnknownAre = (_: Spoken, given: { names: string | number }): string =>
  `状态不详：${given.names}`;
export const focusSummary = (language: Spoken, given: { regions: number; gaps: number; top: string | number }): string =>
  `活动与${`${language.number(given.regions)}个区域`}的矩阵。有${`${language.number(given.gaps)}格`}为文书列明该活动而没有已知实施中的计划。${!given.top ? '' : `空白最多：${given.top}。`}`;
export const focusSummaryRegion = (language: Spoken, given: { named: number; worked: string | number }): string =>
  `有${`${language.number(given.named)}项活动`}在文书中列明；有实施中的计划涉及的活动共${given.worked}项。`;
export const focusCell = (_: Spoken, given: { activity: string | number; region: string | number }): string =>
  `${given.activity}，${given.region}`;
export const focusInstruments = (_: Spoken): string => '文书';
export const focusProgrammes = (_: Spoken): string => '计划';
export const focusColumnKind = (_: Spoken): string => '类型';
export const focusColumnNamed = (_: Spoken): string => '列明于';
export const focusColumnRunning = (_: Spoken): string => '实施中的计划';
export const focusColumnUnknown = (_: Spoken): string => '状态不详的计划';
export const focusColumnState = (_: Spoken): string => '单元格状态';
export const compareTitle = (_: Spoken): string => '比较';
export const compareSentence = (_: Spoken): string => '两个区域并列：同一比例尺的地图、主要数字、共同之处以及采用共同坐标轴的图。';
export const compareTitleOf = (_: Spoken, given: { first: string | number; second: string | number }): string =>
  `${given.first}与${given.second}的比较`;
export const compareFigureTitle = (_: Spoken, given: { first: string | number; one: string | number; second: string | number; other: string | number }): string =>
  `实施中的计划：${given.first}${given.one}个，${given.second}${given.other}个`;
export const compareFigureSubtitle = (_: Spoken, given: { first: string | number; second: string | number }): string =>
  `${given.first}与${given.second}，逐年对照，采用共同坐标轴`;
export const compareRunningTitle = (_: Spoken): string => '每年年底实施中的计划';
export const compareFigurePart = (_: Spoken, given: { subject: string | number; name: string | number; first: string | number; from: string | number; last: string | number; to: string | number }): string =>
  `${given.subject}，${given.name}：${given.first}年为${given.from}，${given.last}年为${given.to}。`;
export const compareAtLeast = (_: Spoken): string => '至少';
export const compareAtMost = (_: Spoken): string => '至多';
export const compareFirst = (_: Spoken): string => '第一个区域';
export const compareSecond = (_: Spoken): string => '第二个区域';
export const compareSameScale = (_: Spoken): string => '两幅地图在赤道处比例尺相同；离赤道越远的海域显得越大。';
export const compareShared = (_: Spoken): string => '共同之处';
export const compareSharedStates = (language: Spoken, given: { n: number }): string =>
  `${language.number(given.n)}个国家同时参加两个区域`;
export const compareSharedProgrammes = (language: Spoken, given: { n: number }): string =>
  `${language.number(given.n)}个计划同时在两个区域开展`;
export const compareCommon = (_: Spoken): string => '采用共同坐标轴';
export const compareParticipationTitle = (_: Spoken): string => '每年年底的参与国';
export const compareIncidentsTitle = (_: Spoken): string => '每年记录的事件';
export const compareIncidentsSubtitle = (_: Spoken, given: { publisher: string | number; end: string | number }): string =>
  `${given.publisher}，按地点；统计框大于区域；记录截至${given.end}`;
export const compareOneBox = (_: Spoken, given: { box: string | number }): string =>
  `两个区域同在一个统计框内统计（${given.box}）：记录无法区分两者的事件。`;
export const hereTitle = (_: Spoken): string => '此处已知的情况';
export const hereOpen = (_: Spoken): string => '此处已知什么？';
export const hereTyped = (_: Spoken): string => '位置';
export const hereGo = (_: Spoken): string => '显示';
export const hereChoose = (_: Spoken): string => '在地图上选择';
export const hereWhich = (_: Spoken, given: { text: string | number }): string =>
  `“${given.text}”可能指不止一处。您指的是哪一处？`;
export const hereNotRead = (_: Spoken, given: { text: string | number }): string =>
  `无法将“${given.text}”识别为位置。请写成例如12 26.5N 043 17E或12.4417, 43.2833。`;
export const hereWaters = (_: Spoken): string => '各计划区域的参考水域';
export const hereNoWaters = (_: Spoken): string => '不在参加图集任一区域的国家200海里以内。';
export const hereAreas = (_: Spoken): string => '海区';
export const hereNoAreas = (_: Spoken, given: { nm: string | number }): string =>
  `此时没有海区包含该位置或位于其${given.nm}海里以内。`;
export const hereInside = (_: Spoken, given: { nm: string | number }): string =>
  `在内，距界线${given.nm}海里`;
export const hereOutside = (_: Spoken, given: { nm: string | number }): string =>
  `在外，距界线${given.nm}海里`;
export const hereUndecided = (language: Spoken, given: { n: number }): string =>
  `${`${language.number(given.n)}个海区`}无法判定：表格中没有闭合的界线`;
export const hereClosedAreas = (_: Spoken): string => '来源以海岸闭合的界线，均按地图的海岸闭合，为近似界线。距离指至海上界线的距离，而非至海岸的距离。';
export const hereCentres = (_: Spoken): string => '各职能最近的中心';
export const hereWay = (_: Spoken, given: { nm: string | number; bearing: string | number }): string =>
  `${given.nm}海里，方位${given.bearing}°`;
export const hereIncidents = (language: Spoken, given: { n: number; nm: string | number; years: string | number; publisher: string | number }): string =>
  `${`${language.number(given.n)}起事件`}，位于中点在${given.nm}海里以内的1度网格中，${given.years}年；${given.publisher}。网格较粗：这不是圆内的计数。`;
export const hereWithin = (_: Spoken): string => '范围';
export const hereMeasure = (_: Spoken): string => '量测线';
export const hereMeasureTo = (_: Spoken): string => '至该位置';
export const hereGreatCircle = (_: Spoken, given: { nm: string | number; course: string | number }): string =>
  `大圆：${given.nm}海里，初始航向${given.course}°`;
export const hereRhumbLine = (_: Spoken, given: { nm: string | number; course: string | number }): string =>
  `恒向线：${given.nm}海里，恒定航向${given.course}°`;
export const hereClear = (_: Spoken): string => '清除';
export const hereWithinWaters = (_: Spoken, given: { states: string | number; regions: string | number }): string =>
  `参考水域：${given.states}（${given.regions}）。`;
export const hereInAreas = (_: Spoken, given: { areas: string | number }): string =>
  `位于：${given.areas}。`;
export const hereInNoArea = (_: Spoken): string => '不在任何已知闭合界线的海区内。';
export const hereNoCentre = (_: Spoken): string => '没有位置已知的运作中心。';
export const hereHours = (_: Spoken, given: { nm: string | number; knots: string | number; hours: string | number }): string =>
  `最近的运作中心，${given.nm}海里，以${given.knots}节航速需${given.hours}小时`;
export const hereMore = (_: Spoken): string => '关于此处的更多信息';
export const hereLess = (_: Spoken): string => '收起';
export const hereDrag = (_: Spoken): string => '拖动标记以量测';
export const mapWhich = (_: Spoken): string => '此处有多个区域。指的是哪一个？';
export const hereFailed = (_: Spoken, given: { why: string | number }): string =>
  `有一部分无法加载：${given.why}`;
export const furtherNone = (_: Spoken): string => '在所阅来源中未查到此类内容。';
export const furtherSeriesSummary = (_: Spoken, given: { parts: string | number }): string =>
  `按公布的数字，各发布方分别列示：${given.parts}。`;
export const furtherSeriesPart = (language: Spoken, given: { name: string | number; n: number }): string =>
  `${given.name}（${`${language.number(given.n)}年`}）`;
export const furtherColumnsSeries = (_: Spoken): string => '系列';
export const furtherColumnsPublisher = (_: Spoken): string => '发布方';
export const furtherColumnsYear = (_: Spoken): string => '年份';
export const furtherColumnsValue = (_: Spoken): string => '数值';
export const furtherColumnsUnit = (_: Spoken): string => '单位';
export const furtherColumnsStatus = (_: Spoken): string => '状态';
export const furtherColumnsNote = (_: Spoken): string => '注释';
export const furtherColumnsDate = (_: Spoken): string => '日期';
export const furtherColumnsEnd = (_: Spoken): string => '至';
export const furtherColumnsPlace = (_: Spoken): string => '地点';
export const furtherColumnsEvent = (_: Spoken): string => '事项';
export const furtherColumnsCentre = (_: Spoken): string => '中心';
export const furtherColumnsParent = (_: Spoken): string => '隶属';
export const furtherColumnsRole = (_: Spoken): string => '职能';
export const furtherColumnsOpened = (_: Spoken): string => '设立';
export const furtherColumnsRegions = (_: Spoken): string => '区域';
export const furtherColumnsNumber = (_: Spoken): string => '国家数目';
export const furtherColumnsStates = (_: Spoken): string => '国家';
export const furtherColumnsSubject = (_: Spoken): string => '主题';
export const furtherColumnsGoal = (_: Spoken): string => '目标';
export const furtherColumnsTarget = (_: Spoken): string => '具体目标';
export const furtherColumnsBasis = (_: Spoken): string => '依据';
export const furtherColumnsState = (_: Spoken): string => '国家';
export const furtherColumnsInstrument = (_: Spoken): string => '文书';
export const furtherCrewKidnappedTitle = (_: Spoken): string => '几内亚湾被绑架的船员';
export const furtherPeak = (_: Spoken, given: { name: string | number; peakYear: string | number; peak: string | number; rule: string | number; lastYear: string | number; last: string | number; series: string | number }): string =>
  `${given.name}：${given.peakYear}年${given.peak}人，为公布的最高数${given.rule === 'only' ? '' : `；${given.lastYear}年${given.last}人`}（${given.series}）`;
export const furtherCrewKidnappedSubtitle = (_: Spoken): string => '每年人数，各发布方分别列示；未公布之处留空；部分数目为全球数字，已注明';
export const furtherItcpFundingTitle = (_: Spoken): string => 'ITCP的资金';
export const furtherItcpFundingAsked = (_: Spoken, given: { years: string | number; amount: string | number; share: string | number }): string =>
  `ITCP在${given.years}年的资金需求为${given.amount}百万美元${!given.share ? '' : `；其基金承担${given.share}%`}`;
export const furtherItcpFundingSubtitle = (_: Spoken): string => '国际海事组织综合技术合作计划，按公布的数额；柱宽为所涵盖的年数；较浅为计算所得';
export const furtherMilestonesTitle = (language: Spoken, given: { where: string | number; n: number; first: string | number; last: string | number }): string =>
  `${given.where}：${`${language.number(given.n)}个里程碑`}${!given.first ? '' : `，${given.first}年至${given.last}年`}`;
export const furtherMilestonesTitlePeriod = (language: Spoken, given: { where: string | number; total: number; n: number; first: string | number; last: string | number }): string =>
  `${given.where}：${`${language.number(given.total)}个里程碑`}中有${given.n}个在${given.first}年至${given.last}年`;
export const furtherMilestonesTitleYear = (language: Spoken, given: { where: string | number; total: number; n: number; year: string | number }): string =>
  `${given.where}：${`${language.number(given.total)}个里程碑`}中有${given.n}个在${given.year}年`;
export const furtherMilestonesSubtitle = (language: Spoken, given: { named: number }): string =>
  `每个事项在其年份处为一点；${`最重要的${language.number(given.named)}个列于下方`}；全部见表`;
export const furtherMilestonesSummary = (language: Spoken, given: { n: number; first: string | number; last: string | number }): string =>
  `${`${language.number(given.n)}个里程碑`}，${given.first}至${given.last}。`;
export const furtherCentresTitle = (_: Spoken, given: { count: string | number; n: number; planned: number }): string =>
  `${given.count}${'个运作中的中心'}${!given.planned ? '' : `，另有${given.planned}个拟设`}`;
export const furtherCentresTitleIdle = (_: Spoken, given: { count: string | number; n: number; planned: number; names: string | number }): string =>
  `${given.count}${'个运作中的中心'}${!given.planned ? '' : `，另有${given.planned}个拟设`}；未运作：${given.names}`;
export const furtherCentresSubtitle = (_: Spoken, given: { where: string | number }): string =>
  `${given.where}：大者为中心，小者为办事处；各列于其隶属机构之下。实心：运作中；空心：未运作、拟设或状态不详`;
export const furtherCentresSummary = (language: Spoken, given: { count: string | number; n: number; planned: number; listed: number; roots: number }): string =>
  `${given.count}${'个运作中的中心'}${!given.planned ? '' : `，另有${given.planned}个拟设`}。连同办事处和其他中心共列出${`${language.number(given.listed)}个`}，其中${`${language.number(given.roots)}个`}不隶属其他机构。`;
export const furtherCentresAlone = (_: Spoken): string => '不隶属于其他中心';
export const furtherMembershipsTitle = (language: Spoken, given: { n: number }): string =>
  `${`${language.number(given.n)}个国家`}参加多个区域`;
export const furtherMembershipsSubtitle = (_: Spoken): string => '国家已加入其主要文书的区域组合；横条为国家数目';
export const furtherMembershipsSummary = (language: Spoken, given: { n: number; regions: string | number; states: string | number }): string =>
  `${`${language.number(given.n)}个国家`}参加不止一个区域。最常见的组合为${given.regions}：${given.states}。`;
export const furtherSdgTitle = (_: Spoken): string => '与可持续发展目标的联系';
export const furtherSdgSubtitle = (_: Spoken): string => '实心：来源明示；虚线：推定或未经核实的解读';
export const furtherSdgSummary = (_: Spoken, given: { subjects: string | number; goals: string | number }): string =>
  `${given.subjects}个主题与${given.goals}个目标相联系。`;
export const furtherSdgTargets = (_: Spoken, given: { list: string | number }): string =>
  `具体目标${given.list}`;
export const furtherTreatyTitle = (_: Spoken): string => '七个MEPSEAS国家的条约状况';
export const furtherTreatySubtitle = (_: Spoken): string => '参加年份；虚线：非缔约方；圆点：在所阅来源中未查到；参加国最多的条约在前';
export const furtherTreatySummary = (_: Spoken, given: { states: string | number; instruments: string | number; found: string | number }): string =>
  `${given.states}个国家、${given.instruments}项条约；查到${given.found}项参与。`;
export const furtherSdgGoalName = (_: Spoken, given: { goal: string | number }): string =>
  given.goal === '1' ? '1无贫穷' : given.goal === '2' ? '2零饥饿' : given.goal === '3' ? '3良好健康与福祉' : given.goal === '4' ? '4优质教育' : given.goal === '5' ? '5性别平等' : given.goal === '6' ? '6清洁饮水和卫生设施' : given.goal === '7' ? '7经济适用的清洁能源' : given.goal === '8' ? '8体面工作和经济增长' : given.goal === '9' ? '9产业、创新和基础设施' : given.goal === '10' ? '10减少不平等' : given.goal === '11' ? '11可持续城市和社区' : given.goal === '12' ? '12负责任消费和生产' : given.goal === '13' ? '13气候行动' : given.goal === '14' ? '14水下生物' : given.goal === '15' ? '15陆地生物' : given.goal === '16' ? '16和平、正义与强大机构' : given.goal === '17' ? '17促进目标实现的伙伴关系' : `${given.goal}`;
export const furtherSdgTitleMost = (language: Spoken, given: { subjects: number; n: string | number; goal: string | number }): string =>
  `${`${language.number(given.subjects)}个主题`}中有${given.n}个与同一发展目标相联系：${given.goal}`;
export const furtherSdgTitleCounted = (language: Spoken, given: { subjects: number; goals: number }): string =>
  `${`${language.number(given.subjects)}个主题`}与${`${language.number(given.goals)}个发展目标`}相联系；没有单独居首的目标`;
export const furtherTreatyTitleAll = (_: Spoken, given: { states: string | number; name: string | number }): string =>
  `全部${given.states}个MEPSEAS国家均见于一项条约：${given.name}`;
export const furtherTreatyTitleMost = (_: Spoken, given: { states: string | number; n: string | number; name: string | number }): string =>
  `查到MEPSEAS国家最多的条约，${given.states}个国家中的${given.n}个：${given.name}`;
export const furtherTreatyTitleSome = (language: Spoken, given: { treaties: number; found: string | number; n: string | number; states: string | number }): string =>
  `在${`${language.number(given.treaties)}项条约`}中，有${given.found}项查到MEPSEAS国家，每项至多${given.n}个（共${given.states}个）`;
export const furtherTreatyTitleNone = (language: Spoken, given: { treaties: number; states: string | number }): string =>
  `在${`${language.number(given.treaties)}项条约`}中均未查到${given.states}个MEPSEAS国家中的任何一个`;
export const furtherTreatyOthers = (_: Spoken, given: { list: string | number }): string =>
  `在以下条约中未查到这些国家的参与：${given.list}。`;
export const furtherTreatyNotFound = (_: Spoken): string => '未查到';
export const supportTitle = (_: Spoken, given: { where: string | number }): string =>
  `国家与实施中的计划，${given.where}`;
export const supportTitleAlike = (language: Spoken, given: { low: number; states: string | number }): string =>
  given.low === 0 ? `没有已知实施中的计划列明${given.states}个国家中的任何一个` : `${given.states}个国家各有${language.number(given.low)}个实施中的计划将其列明`;
export const supportTitleNamed = (language: Spoken, given: { low: number; lowest: string | number; high: string | number; highest: string | number }): string =>
  `${given.low === 0 ? '没有已知实施中的计划列明' : `由${language.number(given.low)}个实施中的计划列明`}：${given.lowest}；由${given.high}个列明：${given.highest}`;
export const supportTitleCounted = (language: Spoken, given: { states: string | number; lowest: string | number; low: number; high: string | number; highest: string | number }): string =>
  `${given.states}个国家中的${given.lowest}个${given.low === 0 ? '没有已知实施中的计划列明' : `仅由${language.number(given.low)}个实施中的计划列明`}；最多为${given.high}个：${given.highest}`;
export const supportTitleSpan = (_: Spoken, given: { states: string | number; low: string | number; high: string | number }): string =>
  `${given.states}个国家各由${given.low}至${given.high}个实施中的计划列明`;
export const supportSubtitle = (language: Spoken, given: { where: string | number; named: string | number; running: number; date: string | number }): string =>
  `${given.where}：列明国家的计划有${given.named}个，已知实施中的${`计划共${language.number(given.running)}个`}，${given.date}；虚线：状态不详的计划`;
export const supportSummary = (language: Spoken, given: { states: number; running: string | number; named: string | number; others: string | number }): string =>
  `${`${language.number(given.states)}个国家`}；${given.running}个实施中的计划中有${given.named}个列明其中一国。${!given.others ? '' : `实施中而未列明国家的计划：${given.others}。`}`;
export const supportNone = (_: Spoken): string => '在所阅来源中未查到列明国家的实施中计划。';
export const supportStatesIn = (_: Spoken): string => '所列国家';
export const supportColumnsCount = (_: Spoken): string => '实施中的计划数目';
export const runningTitle = (_: Spoken, given: { where: string | number }): string =>
  `各年实施中的计划，${given.where}`;
export const runningTitleMore = (language: Spoken, given: { year: string | number; now: number; before: string | number; past: string | number }): string =>
  `${given.year}年至少有${`${language.number(given.now)}个计划`}实施中；${given.before}年至多${given.past}个`;
export const runningTitleFewer = (language: Spoken, given: { year: string | number; now: number; before: string | number; past: string | number }): string =>
  `${given.year}年至多有${`${language.number(given.now)}个计划`}实施中；${given.before}年至少${given.past}个`;
export const runningTitleNow = (_: Spoken, given: { year: string | number; count: string | number; n: number }): string =>
  `${given.year}年有${given.count}${'个计划'}实施中`;
export const runningSubtitle = (_: Spoken, given: { where: string | number }): string =>
  `${given.where}：各年年底；最后一年为当前状况`;
export const runningSummary = (_: Spoken, given: { first: string | number; from: string | number; last: string | number; to: string | number }): string =>
  `由${given.first}年的${given.from}个到${given.last}年的${given.to}个，第二个数字包括可能实施中的计划。`;
export const runningCertain = (_: Spoken): string => '已知实施中';
export const runningPossible = (_: Spoken): string => '可能实施中：日期或状态不详';
export const runningBegun = (_: Spoken, given: { names: string | number }): string =>
  `新增：${given.names}`;
export const runningOver = (_: Spoken, given: { names: string | number }): string =>
  `不再确知实施中：${given.names}`;
export const fundersTitle = (_: Spoken, given: { where: string | number }): string =>
  `供资方，${given.where}`;
export const fundersTitleNone = (language: Spoken, given: { total: number }): string =>
  `${`${language.number(given.total)}个计划`}均未查到供资方`;
export const fundersTitleMost = (_: Spoken, given: { k: number; total: string | number; n: string | number; names: string | number; unpublished: string | number }): string =>
  `${'为最多计划供资的供资方'}（${given.total}个中的${given.n}个）：${given.names}；${given.unpublished}个未公布金额`;
export const fundersTitleMany = (_: Spoken, given: { funders: string | number; total: string | number; funded: string | number; unpublished: string | number }): string =>
  `列明${given.funders}个供资方，涉及${given.total}个计划中的${given.funded}个；${given.unpublished}个未公布金额`;
export const fundersSubtitle = (_: Spoken, given: { where: string | number; date: string | number }): string =>
  `${given.where}：记录在案的全部计划，每个计划一个方格，${given.date}`;
export const fundersSummary = (language: Spoken, given: { total: number; funders: number; notFound: string | number }): string =>
  `${`${language.number(given.total)}个计划`}有${`${language.number(given.funders)}个供资方`}；${given.notFound}个未查到供资方。`;
export const fundersOthers = (language: Spoken, given: { n: number }): string =>
  `另外${language.number(given.n)}个`;
export const fundersNotFound = (_: Spoken): string => '未查到供资方';
export const fundersPublished = (_: Spoken, given: { published: string | number; n: string | number }): string =>
  `${given.published}/${given.n}`;
export const fundersAmounts = (_: Spoken): string => '公布的金额及其所涉计划数';
export const fundersNoAmount = (_: Spoken): string => '未公布金额';
export const fundersOtherProgrammes = (_: Spoken): string => '已结束、拟议或状态不详';
export const fundersAll = (_: Spoken): string => '全部';
export const fundersRunning = (_: Spoken): string => '实施中';
export const fundersCounts = (_: Spoken, given: { all: string | number; running: string | number }): string =>
  `${given.all}，其中${given.running}个实施中`;
export const fundersKeyOther = (_: Spoken): string => '已结束、拟议或状态不详';
export const fundersFoot = (_: Spoken): string => '有两个供资方的计划列于两行，在两个区域开展的计划列于两栏，每次均列全额。不同货币的金额绝不相加。';
export const fundersFootRegion = (_: Spoken): string => '有两个供资方的计划列于两行，有两类活动的计划列于两栏。金额为整个计划的金额，该计划可能也在其他区域开展；不同货币的金额绝不相加。';
export const fundersNoActivity = (_: Spoken): string => '未列明活动';
export const fundersColumn = (_: Spoken): string => '供资方';
export const fundersWithAmount = (_: Spoken): string => '有公布金额';
export const figureIcs = (_: Spoken): string => '日历文件（.ics）';
export const calendarTitle = (_: Spoken, given: { where: string | number }): string =>
  `日历，${given.where}`;
export const calendarTitleEnds = (language: Spoken, given: { n: number; date: string | number; name: string | number }): string =>
  `两年内预定结束的有${`${language.number(given.n)}个计划`}；下一个，${given.date}：${given.name}`;
export const calendarTitleEvents = (language: Spoken, given: { n: number }): string =>
  `两年内有${`${language.number(given.n)}个有日期的事项`}；其中没有计划的结束`;
export const calendarTitleNothing = (_: Spoken): string => '未查到两年内即将到来的有日期的事项';
export const calendarSubtitle = (_: Spoken, given: { where: string | number }): string =>
  `${given.where}：过去一年（圆环）和今后两年有日期的事项，精确程度与来源相同`;
export const calendarSummary = (language: Spoken, given: { coming: number; past: number }): string =>
  `两年内将有${`${language.number(given.coming)}个有日期的事项`}；过去一年有${`${language.number(given.past)}个`}。`;
export const calendarNone = (_: Spoken): string => '在所阅来源中未查到这些年份有日期的事项。';
export const galleryTitle = (_: Spoken): string => '所有图';
export const gallerySentence = (_: Spoken, given: { n: number }): string =>
  `共${given.n}幅图，各附表格、文件和来源。选择一个区域，即可查看该区域的图。`;
export const galleryAllSubjects = (_: Spoken): string => '所有主题';
export const gallerySubject = (_: Spoken): string => '主题';
export const galleryRegion = (_: Spoken): string => '区域';
export const galleryWord = (_: Spoken): string => '词语';
export const galleryFound = (language: Spoken, given: { n: number }): string =>
  `${language.number(given.n)}幅图`;
export const galleryNothing = (_: Spoken): string => '没有含这些词语的图。';
export const galleryWithout = (_: Spoken, given: { names: string | number }): string =>
  `此处尚无内容可绘：${given.names}。`;
export const foldAll = (_: Spoken, given: { n: string | number }): string =>
  `显示全部${given.n}项`;
export const foldLess = (_: Spoken): string => '收起';
export const foldPrinted = (_: Spoken, given: { first: string | number; n: string | number }): string =>
  `已显示：${given.first}/${given.n}`;
export const foldFigure = (_: Spoken, given: { name: string | number }): string =>
  `图：${given.name}`;
export const incidentsLayer = (_: Spoken): string => '事件';
export const incidentsTitle = (_: Spoken): string => '按1度网格列示的事件';
export const incidentsPublisher = (_: Spoken): string => '记录来源';
export const incidentsRange = (_: Spoken, given: { low: string | number; high: string | number }): string =>
  `${given.low}至${given.high}`;
export const incidentsRangeOpen = (_: Spoken, given: { low: string | number }): string =>
  `${given.low}及以上`;
export const incidentsShown = (language: Spoken, given: { years: string | number; n: number; publisher: string | number }): string =>
  `${given.years}年所有海域记录的${`${language.number(given.n)}起事件`}：${given.publisher}。`;
export const incidentsShownHere = (_: Spoken, given: { where: string | number; n: string | number }): string =>
  `其中，${given.where}：${given.n}。`;
export const incidentsEnds = (_: Spoken, given: { publisher: string | number; date: string | number }): string =>
  `${given.publisher}的记录截至${given.date}；此后的情况此处不详。`;
export const incidentsFrom = (_: Spoken): string => '起始年份';
export const incidentsOneYear = (_: Spoken): string => '仅所示年份';
export const incidentsKinds = (_: Spoken): string => '类型';
export const incidentsPeak = (_: Spoken, given: { rule: string | number; peakYear: string | number; peak: string | number; lastYear: string | number; last: string | number }): string =>
  given.rule === 'fell' ? `记录的事件在${given.peakYear}年达到最高（${given.peak}起），${given.lastYear}年降至${given.last}起` : given.rule === 'most' ? `记录的事件以${given.peakYear}年最多（${given.peak}起）；${given.lastYear}年${given.last}起` : `记录的事件以${given.peakYear}年最多（${given.peak}起）`;
export const incidentsTotalsNewest = (_: Spoken, given: { totals: string | number }): string =>
  `最新公布的事件总数：${given.totals}`;
export const incidentsFigureTitle = (_: Spoken, given: { where: string | number }): string =>
  `按年份和类型列示的记录事件，${given.where}`;
export const incidentsFigureSubtitle = (_: Spoken, given: { publisher: string | number; end: string | number }): string =>
  `每年数目；${given.publisher}，其记录截至${given.end}；按地点，不按行为人`;
export const incidentsFigureSummary = (_: Spoken, given: { from: string | number; to: string | number; most: string | number; year: string | number }): string =>
  `${given.from}年至${given.to}年；单年最多为${given.most}起，${given.year}年。数目少可能意味着报告少。`;
export const incidentsSharedBox = (_: Spoken, given: { words: string | number; regions: string | number }): string =>
  `${given.words}。${given.regions}共用一个统计框：各自的图显示相同的事件。`;
export const incidentsYear = (_: Spoken): string => '年份';
export const incidentsTotal = (_: Spoken): string => '总数';
export const incidentsNone = (_: Spoken): string => '在所阅来源中没有公布本区域的事件数目。';
export const incidentsPoint = (_: Spoken, given: { year: string | number; n: string | number; kind: string | number }): string =>
  `${given.year}年：${given.n}，${given.kind}`;
export const incidentsArea = (_: Spoken, given: { kind: string | number; date: string | number }): string =>
  `${given.kind}，自${given.date}起`;
export const incidentsTotalsTitle = (_: Spoken): string => '发布方给出的总数';
export const incidentsTotalsSubtitle = (_: Spoken): string => '每年事件数，各发布方分别列示；未查到之处留空；不得相加';
export const incidentsTotalsSummary = (_: Spoken, given: { parts: string | number }): string =>
  `所有海域的公布总数。${given.parts}`;
export const incidentsTotalsPart = (_: Spoken, given: { publisher: string | number; from: string | number; to: string | number; n: string | number }): string =>
  `${given.publisher}：${given.from}至${given.to}年间的${given.n}个年份。`;
export const incidentsPublisherColumn = (_: Spoken): string => '发布方';
export const incidentsScope = (_: Spoken): string => '范围';
export const incidentsSeenAt = (_: Spoken): string => '所见网址';
export const timeLabel = (_: Spoken): string => '所示时间';
export const timeToday = (_: Spoken): string => '今天';
export const timeTodayButton = (_: Spoken): string => '今天';
export const timeAsOfWord = (_: Spoken): string => '截至';
export const timeAsOf = (_: Spoken, given: { when: string | number }): string =>
  `图集在${given.when}底的状况。`;
export const timeBackToToday = (_: Spoken): string => '返回今天';
export const timePlay = (_: Spoken): string => '逐年播放';
export const timePause = (_: Spoken): string => '暂停';
export const timeSpeed = (_: Spoken): string => '速度';
export const timeNotYet = (_: Spoken, given: { name: string | number; when: string | number }): string =>
  `${given.name}：按所阅来源的日期，在${given.when}底尚不存在。`;
export const timeNothingYet = (_: Spoken): string => '截至当时，本区域尚未通过任何主要文书。';
export const timeRange = (_: Spoken, given: { low: string | number; high: string | number }): string =>
  `${given.low}至${given.high}`;
export const timeUncertain = (language: Spoken, given: { n: number }): string =>
  `${language.number(given.n)}项参与当时可能已经开始：仅知时间范围或较晚的来源`;
export const timeUndated = (language: Spoken, given: { n: number }): string =>
  `${language.number(given.n)}项参与没有公布日期`;
export const timeChanges = (_: Spoken, given: { year: string | number; events: string | number }): string =>
  `${given.year}年：${given.events}`;
export const timeNoChanges = (_: Spoken, given: { year: string | number }): string =>
  `${given.year}年：没有有日期的事项`;
export const timeLeft = (_: Spoken, given: { name: string | number }): string =>
  `不再参加：${given.name}`;
export const timeChanged = (_: Spoken, given: { when: string | number }): string =>
  `变动：${given.when}`;
export const sinceChoose = (_: Spoken): string => '与……比较';
export const sinceCompared = (_: Spoken, given: { when: string | number }): string =>
  `与${given.when}底比较。`;
export const sinceLeave = (_: Spoken): string => '只显示一个时间';
export const sinceList = (_: Spoken): string => '新增和消失的内容';
export const sinceNothing = (_: Spoken): string => '两个时间之间没有有日期的变动。';
export const sinceKey = (_: Spoken, given: { when: string | number }): string =>
  `自${given.when}底以来`;
export const sinceMark = (_: Spoken, given: { change: string | number; when: string | number }): string =>
  given.change === 'new' ? `自${given.when}底以来新增` : given.change === 'gone' ? `自${given.when}底以来消失` : `自${given.when}底以来变动`;
export const sinceNames = (_: Spoken, given: { mark: string | number; names: string | number }): string =>
  `${given.mark}：${given.names}`;
export const sinceCounted = (_: Spoken, given: { when: string | number; changes: string | number }): string =>
  `自${given.when}底以来：${given.changes}。`;
export const sinceSame = (_: Spoken, given: { when: string | number }): string =>
  `与${given.when}底相同。`;
export const sinceOneTime = (_: Spoken, given: { when: string | number }): string =>
  `只显示一个时间，不与${given.when}比较。`;
export const sinceWas = (_: Spoken, given: { change: string | number; before: string | number }): string =>
  `${given.change}（此前：${given.before}）`;
export const timeMore = (_: Spoken, given: { n: string | number }): string =>
  `另有${given.n}项`;
export const timeMoreNames = (_: Spoken, given: { names: string | number; n: string | number }): string =>
  `${given.names}等，另有${given.n}项`;
export const timelineTitle = (language: Spoken, given: { n: number; where: string | number }): string =>
  `${`${language.number(given.n)}个计划`}及其阶段，${given.where}`;
export const timelineTitleRuns = (language: Spoken, given: { n: string | number; running: number; ends: number }): string =>
  `${given.n}个计划中有${given.running}个正在实施${given.ends === 0 ? '' : `；${language.number(given.ends)}个将在一年内结束`}`;
export const timelineWorldwide = (_: Spoken): string => '所有区域';
export const timelineSubtitle = (_: Spoken, given: { where: string | number }): string =>
  `${given.where}：各计划按公布的期限；虚化的边缘表示仅知月份或年份的日期`;
export const timelineKeySoft = (_: Spoken): string => '精确到年';
export const timelineKeyOpen = (_: Spoken): string => '未注明结束';
export const timelineKeyPlanned = (_: Spoken): string => '拟议';
export const timelineKeyPassed = (_: Spoken): string => '预定结束日期已过';
export const timelineKeyWindow = (_: Spoken): string => '仅知时间范围';
export const timelineKeyPhases = (_: Spoken): string => '阶段';
export const timelineStartUnknown = (_: Spoken): string => '开始日期未公布';
export const timelineEndUnknown = (_: Spoken): string => '结束日期未公布';
export const timelineDatesUnknown = (_: Spoken): string => '日期未公布';
export const timelineToday = (_: Spoken): string => '今天';
export const timelineMilestones = (_: Spoken): string => '里程碑';
export const timelineInstruments = (_: Spoken): string => '文书';
export const timelineColumnsProgramme = (_: Spoken): string => '计划';
export const timelineColumnsPhase = (_: Spoken): string => '阶段';
export const timelineColumnsKind = (_: Spoken): string => '类型';
export const timelineColumnsStart = (_: Spoken): string => '开始';
export const timelineColumnsEnd = (_: Spoken): string => '结束';
export const timelineColumnsStatus = (_: Spoken): string => '状态';
export const timelineColumnsFunders = (_: Spoken): string => '供资方';
export const timelineSummary = (language: Spoken, given: { n: number; running: string | number; ended: string | number; unknown: string | number }): string =>
  `${`${language.number(given.n)}个计划`}：${given.running}个实施中，${given.ended}个已结束，${given.unknown}个状态不详。`;
export const participationTitle = (_: Spoken, given: { instruments: string | number }): string =>
  `参与国：${given.instruments}`;
export const participationBounds = (_: Spoken, given: { low: string | number; high: string | number; name: string | number }): string =>
  `至少${given.low}国、至多${given.high}国参加：${given.name}`;
export const participationYear = (language: Spoken, given: { n: number; year: string | number; name: string | number }): string =>
  `${`全部${language.number(given.n)}国`}自${given.year}年起参加：${given.name}`;
export const participationWaves = (_: Spoken, given: { first: string | number; second: string | number; name: string | number }): string =>
  `各国分两批加入，${given.first}年和${given.second}年：${given.name}`;
export const participationTitleAll = (_: Spoken): string => '各区域主要文书的参与国';
export const participationTitleEvery = (_: Spoken, given: { total: string | number; n: string | number }): string =>
  `${given.total}个区域中有${given.n}个区域的国家全部参加`;
export const participationSubtitle = (_: Spoken): string => '国家数目；起始时间不详之处以浅色表示';
export const participationUndated = (_: Spoken): string => '无任何日期';
export const participationDated = (_: Spoken): string => '有日期';
export const participationWindow = (_: Spoken): string => '可能参加：日期未公布，或仅知时间范围';
export const participationTotal = (_: Spoken, given: { n: string | number; dated: string | number }): string =>
  `共${given.n}个，其中${given.dated}个有日期`;
export const participationNone = (_: Spoken): string => '在所阅来源中未查到有日期的参与。';
export const participationColumnsInstrument = (_: Spoken): string => '文书';
export const participationColumnsState = (_: Spoken): string => '国家';
export const participationColumnsStatus = (_: Spoken): string => '状态';
export const participationColumnsDate = (_: Spoken): string => '日期';
export const participationSummary = (_: Spoken, given: { parts: string | number }): string =>
  `历年阶梯图。${given.parts}`;
export const participationPart = (_: Spoken, given: { name: string | number; count: string | number; n: number; undated: string | number }): string =>
  `${given.name}：${given.count}${'个国家'}${!given.undated ? '' : `，其中${given.undated}个无任何日期`}。`;
export const participationPoint = (language: Spoken, given: { n: number }): string =>
  `${language.number(given.n)}个国家`;
export const participationSeen = (_: Spoken, given: { date: string | number }): string =>
  `不迟于${given.date}参加`;
export const participationList = (_: Spoken): string => '国家及其日期';
export const aboutTitle = (_: Spoken): string => '关于Roadstead';
export const aboutSentence = (_: Spoken): string => 'Roadstead是一部区域海上安保计划图集：谁同意在海上做什么、在何处、自何时起、得到谁的帮助。';
export const aboutWhat = (_: Spoken): string => '简介';
export const aboutWhatText = (_: Spoken): string => '每项数据均注明来源，并保持来源的精确程度：时间范围仍为时间范围，不详既不是零也不是猜测，推定的内容说明推定方法。本图集不是作战态势图，不是船舶跟踪工具，也不对边界发表意见。';
export const aboutDisclaimer = (_: Spoken): string => '边界和名称';
export const aboutDisclaimerText = (_: Spoken): string => '地图上所用名称和材料的编排方式，并不意味着对任何国家、领土、城市或地区或其当局的法律地位，或对其边界或界线的划分，表示任何意见。虚线表示有争议或尚未商定的边界。';
export const aboutWaters = (_: Spoken): string => '成员水域';
export const aboutWatersText = (_: Spoken): string => '仅供参考：距参与国海岸200海里以内、与所有其他海岸按中线划分的水域。这些水域由计算得出，并非海洋边界。';
export const aboutLicences = (_: Spoken): string => '许可';
export const aboutLicenceCode = (_: Spoken): string => '代码：MIT。数据表：CC BY 4.0；各来源保留其自身权利并予注明。';
export const aboutLicenceBoundaries = (_: Spoken): string => '边界：联合国地理数据和Natural Earth，采用plotly.js 3.7（MIT）的概括版本。';
export const aboutLicenceTypeface = (_: Spoken): string => '字体：IBM Plex Sans，SIL Open Font License 1.1。地图引擎：MapLibre GL JS，BSD 3-Clause。';
export const aboutDownload = (_: Spoken): string => '全部数据合为一个文件';
export const aboutRecord = (_: Spoken): string => 'ITCP记录';
export const changesTitle = (_: Spoken): string => '变动内容';
export const changesSentence = (_: Spoken, given: { edition: string | number }): string =>
  `按版本列出数据中新增、变动和消失的内容。当前版本为${given.edition}。`;
export const changesEdition = (_: Spoken, given: { edition: string | number }): string =>
  `版本${given.edition}`;
export const changesSince = (_: Spoken, given: { day: string | number; since: string | number; counts: string | number }): string =>
  `${given.day}与版本${given.since}比较：${given.counts}。`;
export const changesCount = (_: Spoken, given: { kind: string | number; n: number }): string =>
  given.kind === 'added' ? `新增${given.n}项` : given.kind === 'changed' ? `变动${given.n}项` : `消失${given.n}项`;
export const changesTable = (_: Spoken, given: { table: string | number; counts: string | number }): string =>
  `${given.table}：${given.counts}`;
export const changesShared = (_: Spoken): string => '属于所有区域的内容';
export const changesCell = (_: Spoken, given: { column: string | number; before: string | number; after: string | number }): string =>
  `${given.column}：原为${given.before}，现为${given.after}`;
export const changesText = (_: Spoken, given: { column: string | number }): string =>
  `${given.column}：文字已重写`;
export const changesColumn = (_: Spoken, given: { kind: string | number; column: string | number }): string =>
  given.kind === 'added' ? `新增列${given.column}` : `删除列${given.column}`;
export const changesEmpty = (_: Spoken): string => '空';
export const changesNone = (_: Spoken): string => '没有记录版本间的变动。';
export const changesFeed = (_: Spoken): string => '通过订阅源（Atom）跟踪';
export const changesCompare = (_: Spoken): string => '比较另一版本';
export const changesCompareHint = (_: Spoken): string => '请选择或拖放本图集或其某一区域任意版本的数据包。文件留在本机。它与本网站的同一数据包比较；若整个图集已保存在本设备上，离线时也可比较。';
export const changesFromTo = (_: Spoken, given: { before: string | number; after: string | number; counts: string | number }): string =>
  `从${given.before}到${given.after}：${given.counts}。`;
export const changesSame = (_: Spoken, given: { before: string | number; after: string | number }): string =>
  `没有差异：${given.before}与${given.after}的数据相同。`;
export const changesOfFile = (_: Spoken, given: { edition: string | number; file: string | number }): string =>
  `版本${given.edition}（${given.file}）`;
export const changesOfSite = (_: Spoken, given: { edition: string | number }): string =>
  `版本${given.edition}（本图集）`;
export const changesApart = (_: Spoken, given: { part: string | number }): string =>
  given.part === 'region' ? '比较本区域的行，以及各区域共用表格中两个数据包都有的行。事件数量不作比较。' : '事件数量和译文不作比较。';
export const coverageTitle = (_: Spoken): string => '已知与缺失';
export const coverageSentence = (_: Spoken): string => '对每个区域：其数据何时审查、有多少记录能回答各个问题、哪些不能。此处没有任何估计：均由表格计数得出。';
export const coverageReviewed = (_: Spoken, given: { day: string | number }): string =>
  `${given.day}整体审查。`;
export const coverageQuestion = (_: Spoken): string => '问题';
export const coverageKnown = (_: Spoken): string => '已有答案';
export const coverageMissing = (_: Spoken): string => '不详';
export const coverageOf = (_: Spoken, given: { known: string | number; total: string | number }): string =>
  `${given.known}/${given.total}`;
export const coverageComplete = (_: Spoken): string => '完整';
export const coverageGaps = (_: Spoken, given: { names: string | number }): string =>
  `文书列明，没有实施中或状态不详的计划：${given.names}。`;
export const coverageUnknown = (_: Spoken, given: { names: string | number }): string =>
  `文书列明，仅有状态不详的计划：${given.names}。`;
export const coverageNoGaps = (_: Spoken): string => '文书列明的每项活动都有计划。';
export const coverageAll = (_: Spoken, given: { n: string | number }): string =>
  `清单（${given.n}）`;
export const coverageVerified = (_: Spoken): string => '数据的核实方式';
export const coverageVerifiedText = (_: Spoken): string => '每项数据按其最佳来源计一次。';
export const coverageFacts = (_: Spoken): string => '数据';
export const dataTitle = (_: Spoken): string => '开放数据';
export const dataSentence = (_: Spoken): string => '图集的所有表格、形状和未来日期，均为地址固定的文件，可按CC BY 4.0自由使用。';
export const dataTables = (_: Spoken): string => '表格';
export const dataTablesText = (_: Spoken): string => '各表包含所有区域的行。描述文件说明各列的含义。';
export const dataTable = (_: Spoken): string => '表格';
export const dataRows = (_: Spoken): string => '行数';
export const dataFiles = (_: Spoken): string => '文件';
export const dataDescriptor = (_: Spoken): string => '描述文件（Frictionless Data Package）';
export const dataShapes = (_: Spoken): string => '形状和日期';
export const dataPackages = (_: Spoken): string => '数据包';
export const dataPackagesText = (_: Spoken): string => '表格、描述文件和来源合为一个文件：整个图集一份，每个区域一份并附其事件。';
export const dataLicence = (_: Spoken, given: { edition: string | number }): string =>
  `版本${given.edition}。数据表：CC BY 4.0；请注明Roadstead和版本，以及所引内容的来源。各来源保留其自身权利。事件数目适用其发布方的条款。`;
export const calendarName = (_: Spoken): string => 'Roadstead：即将到来的有日期的事项';
export const calendarAbout = (_: Spoken, given: { edition: string | number }): string =>
  `区域海上安保计划即将到来的有日期的事项。版本${given.edition}。`;
export const calendarEvent = (_: Spoken, given: { kind: string | number; name: string | number }): string =>
  given.kind === 'programmeStart' ? `${given.name}：开始` : given.kind === 'programmeEnd' ? `${given.name}：结束` : given.kind === 'phaseStart' ? `${given.name}：开始` : given.kind === 'phaseEnd' ? `${given.name}：结束` : given.kind === 'areaEnd' ? `${given.name}：结束` : given.kind === 'centre' ? `${given.name}：设立` : `${given.name}：生效`;
export const aboutOpen = (_: Spoken): string => '开放数据';
export const sourcesPageTitle = (_: Spoken): string => '来源';
export const translationByMachine = (_: Spoken): string => '机器翻译。';
export const translationOriginal = (_: Spoken): string => '原文';
export const translationOriginalShown = (_: Spoken): string => '英文原文。';
export const translationBack = (_: Spoken): string => '译文';
export const translationMissing = (_: Spoken): string => '以英文显示的内容尚未翻译。';
export const aboutTranslations = (_: Spoken): string => '英文以外各语言的数据文本由机器翻译，未经人工审阅；页面均予注明，并附英文文本，以英文为准。';
export const ownTitle = (_: Spoken): string => '您自己的数据';
export const ownPromise = (_: Spoken): string => '在图集旁打开您自己的文件。文件留在本机：不发送任何内容，任何链接都不包含它。';
export const ownFormats = (_: Spoken): string => '表格（CSV、TSV、Excel工作簿、数据包）、KML、GPX、压缩的shapefile、IATI活动、GeoJSON、TopoJSON和JSON；NGA、IMB、国际海事组织和ReCAAP的事件档案按其列识别。您也可以把文件拖放到地图上任何位置。';
export const ownPick = (_: Spoken): string => '选择文件';
export const ownPaste = (_: Spoken): string => '或粘贴表格';
export const ownPastedName = (_: Spoken): string => '粘贴的表格';
export const ownRead = (_: Spoken): string => '读取';
export const ownDropHere = (_: Spoken): string => '在此放下文件：文件留在本机';
export const ownShownFiles = (_: Spoken): string => '已显示的文件';
export const ownOpen = (_: Spoken): string => '打开';
export const ownGo = (_: Spoken): string => '转到该处';
export const ownFiles = (language: Spoken, given: { n: number }): string =>
  `${language.number(given.n)}个文件`;
export const ownRemove = (_: Spoken): string => '移除';
export const ownRemoveNamed = (_: Spoken, given: { file: string | number }): string =>
  `移除${given.file}`;
export const ownShownNow = (language: Spoken, given: { n: number; total: number }): string =>
  `${language.number(given.total)}行中现有${language.number(given.n)}行在地图上`;
export const ownThinned = (_: Spoken): string => '若多行之间的距离小于圆点的宽度，则只画一个圆点，即最严重类型的圆点。列表和图计入每一行。';
export const ownReading = (_: Spoken): string => '正在读取文件。';
export const ownCancel = (_: Spoken): string => '取消';
export const ownOther = (_: Spoken): string => '另一个文件';
export const ownNextFile = (_: Spoken): string => '下一个文件';
export const ownWaiting = (language: Spoken, given: { n: number }): string =>
  `还有${language.number(given.n)}个文件在等待。`;
export const ownChangeColumns = (_: Spoken): string => '更改列';
export const ownBack = (_: Spoken): string => '返回';
export const ownArchive = (_: Spoken, given: { name: string | number }): string =>
  `按列识别为：${given.name}。`;
export const ownColumnsHint = (_: Spoken): string => '请检查每列的识别方式。';
export const ownColumnsKept = (_: Spoken): string => '更改会保留，用于列相同的文件。';
export const ownPart = (_: Spoken): string => '工作表或图层';
export const ownQuestions = (language: Spoken, given: { n: number }): string =>
  `${language.number(given.n)}列可有多种读法。请选择其含义。`;
export const ownFirstRows = (_: Spoken): string => '文件的前几行';
export const ownColumnIs = (_: Spoken, given: { column: string | number }): string =>
  `列${given.column}是`;
export const ownReadAs = (_: Spoken, given: { column: string | number }): string =>
  `${given.column}的读法`;
export const ownMeans = (_: Spoken, given: { example: string | number }): string =>
  `${given.example}表示`;
export const ownBlankEnd = (_: Spoken): string => '结束为空表示';
export const ownDaysOpen = (_: Spoken, given: { from: string | number }): string =>
  `${given.from}起，仍在继续`;
export const ownChoose = (_: Spoken): string => '选择';
export const ownKinds = (language: Spoken, given: { n: number }): string =>
  `${language.number(given.n)}个类型用词及其含义`;
export const ownKindsHint = (_: Spoken): string => '文件中的用词会保留。请在此说明各词属于图集的哪种类型。';
export const ownWord = (_: Spoken): string => '文件中的用词';
export const ownNoWord = (_: Spoken): string => '无用词';
export const ownStandsFor = (_: Spoken): string => '表示';
export const ownWordIs = (_: Spoken, given: { word: string | number }): string =>
  `${given.word}表示`;
export const ownByText = (_: Spoken): string => '按该行文本';
export const ownEquationTitle = (_: Spoken): string => '文件的行';
export const ownEquation = (language: Spoken, given: { read: number; taken: number; aside: number }): string =>
  `${`读取${language.number(given.read)}行`} = 采用${language.number(given.taken)} + 搁置${language.number(given.aside)}`;
export const ownPlaced = (language: Spoken, given: { placed: number; dated: number }): string =>
  `在采用的行中，${language.number(given.placed)}行在地图上有位置，${language.number(given.dated)}行有日期。`;
export const ownRepeats = (_: Spoken, given: { line: string | number }): string =>
  `重复第${given.line}行`;
export const ownNotes = (_: Spoken): string => '说明';
export const ownLines = (_: Spoken, given: { more: string | number; lines: string | number }): string =>
  given.more === 'yes' ? `第${given.lines}行等` : `第${given.lines}行`;
export const ownAside = (language: Spoken, given: { n: number }): string =>
  `搁置${language.number(given.n)}行`;
export const ownAsideSave = (_: Spoken): string => '将搁置的行存为CSV';
export const ownAsideFile = (_: Spoken, given: { file: string | number }): string =>
  `${given.file}，搁置`;
export const ownFirstOf = (language: Spoken, given: { total: number; n: number }): string =>
  `${language.number(given.total)}行中的前${language.number(given.n)}行。`;
export const ownLine = (_: Spoken): string => '行号';
export const ownColumn = (_: Spoken): string => '列';
export const ownReason = (_: Spoken): string => '原因';
export const ownValue = (_: Spoken): string => '值';
export const ownTake = (language: Spoken, given: { n: number }): string =>
  `显示${language.number(given.n)}行`;
export const ownDeck = (_: Spoken): string => '作为简报打开';
export const ownNotAtlas = (_: Spoken, given: { file: string | number }): string =>
  `自有数据：${given.file}，不属于图集。`;
export const ownEdition = (_: Spoken, given: { edition: string | number }): string =>
  `这是本图集的数据包，版本${given.edition}。`;
export const ownCompare = (_: Spoken): string => '与本图集比较';
export const ownPinned = (_: Spoken): string => '添加此视图时，其上有自有数据。简报从不包含这些数据：请在地图上重新打开文件，以便在此处查看。';
export const ownKey = (_: Spoken, given: { kind: string | number }): string =>
  `${given.kind}（自有数据）`;
export const ownFailed = (_: Spoken, given: { why: string | number }): string =>
  `未成功：${given.why}`;
export const ownUnread = (_: Spoken, given: { file: string | number; why: string | number }): string =>
  `${given.file}保存在此浏览器中，无法读取或移除：${given.why}`;
export const ownSaveCsv = (_: Spoken): string => '存为CSV';
export const ownSaveGeojson = (_: Spoken): string => '存为GeoJSON';
export const ownKeep = (_: Spoken): string => '在此浏览器中保留该文件';
export const ownRows = (_: Spoken): string => '行';
export const ownBefore = (_: Spoken): string => '前面的行';
export const ownNext = (_: Spoken): string => '更多行';
export const ownPage = (language: Spoken, given: { from: number; to: number; total: number }): string =>
  `第${language.number(given.from)}至${language.number(given.to)}行，共${language.number(given.total)}行`;
export const ownYears = (_: Spoken): string => '按年份和类型';
export const ownYearsTitle = (_: Spoken, given: { file: string | number }): string =>
  `按年份和类型的行，${given.file}`;
export const ownYearsSummary = (language: Spoken, given: { from: string | number; to: string | number; total: number }): string =>
  `${given.from}年至${given.to}年，${`${language.number(given.total)}行`}有日期。`;
export const ownYearsNone = (_: Spoken): string => '没有一行有日期。';
export const ownBesideAtlas = (_: Spoken): string => '与图集的事件并列';
export const ownNear = (language: Spoken, given: { file: string | number; nm: string | number; n: number }): string =>
  `${given.file}：${given.nm}海里内有${`${language.number(given.n)}行`}`;
export const ownInside = (_: Spoken): string => '该位置在其内';
export const ownAlso = (_: Spoken): string => '您自己的数据中也有';
export const ownNaming = (language: Spoken, given: { n: number }): string =>
  `${language.number(given.n)}行提到该国`;
export const ownActivities = (_: Spoken): string => '文件中的活动';
export const ownBesideProgrammes = (_: Spoken): string => '与图集的计划并列';
export const ownSectors = (language: Spoken, given: { n: number }): string =>
  `${language.number(given.n)}个部门及其含义`;
export const ownSectorsHint = (_: Spoken): string => '在此说明每个部门，或标题和说明中的每个词，属于矩阵中的哪项活动。不作任何猜测；您的选择会保存在此浏览器中。';
export const ownSector = (_: Spoken): string => '部门或词';
export const ownNoActivity = (_: Spoken): string => '无活动';
export const ownKeyword = (_: Spoken): string => '标题和说明中的词';
export const ownKeywordAdd = (_: Spoken): string => '添加该词';
export const offlineTitle = (_: Spoken): string => '保存在本设备上';
export const offlineText = (_: Spoken): string => '页面加载完毕后，图集会保存离线启动所需的内容以及您打开的每个页面。还可以保存本语言的所有区域、直至海岸的地图和嵌入的图，以及数据包。不会向任何地方发送任何内容。';
export const offlineKeep = (_: Spoken): string => '将整个图集保存在本设备上';
export const offlineKeepSize = (_: Spoken, given: { size: string | number }): string =>
  `将整个图集保存在本设备上（${given.size} MB）`;
export const offlineKept = (_: Spoken, given: { size: string | number }): string =>
  `整个图集已保存在本设备上：${given.size} MB。`;
export const offlineProgress = (_: Spoken, given: { done: string | number; total: string | number }): string =>
  `${given.done}/${given.total} MB`;
export const offlineRemove = (_: Spoken): string => '删除已保存的内容';
export const offlineFailed = (_: Spoken, given: { why: string | number }): string =>
  `未能全部保存：${given.why}。已保存的内容予以保留。`;
export const offlineCannot = (_: Spoken): string => '此浏览器无法保存图集：仅对安全地址（https）才能保存。';
export const offlineFacts = (_: Spoken, given: { date: string | number }): string =>
  `离线：数据截至${given.date}`;
export const offlineNewEdition = (_: Spoken): string => '图集有更新的版本。在您加载之前，所见内容保持不变。';
export const offlineLoadEdition = (_: Spoken): string => '加载新版本';
export const offlineNotKeptTitle = (_: Spoken): string => '本页不在此设备上';
export const offlineNotKept = (_: Spoken, given: { name: string | number }): string =>
  `此设备未保存该语言：${given.name}。网站无法访问；恢复网络后即可打开本页。`;
export const aboutLicenceOthers = (_: Spoken): string => '本网站所含程序库和字体的许可证';
const appThemesWords = {
  'system': '系统配色',
  'day': '日间',
  'dusk': '黄昏',
  'paper': '纸面',
};
export const appThemes = (_: Spoken, id: keyof typeof appThemesWords): string => appThemesWords[id];
const errorsWhyWords = {
  'network': '没有收到答复',
  'cut': '答复中断',
  'page': '收到的是网页而不是该文件',
};
export const errorsWhy = (_: Spoken, id: keyof typeof errorsWhyWords): string => errorsWhyWords[id];
const entityWords = {
  'region': '区域',
  'state': '国家',
  'centre': '中心',
  'programme': '计划',
  'instrument': '文书',
  'figure': '图',
  'activity': '活动',
  'area': '海区',
  'position': '位置',
};
export const entity = (_: Spoken, id: keyof typeof entityWords): string => entityWords[id];
const datesPrecisionWords = {
  'open': '已知仍在持续',
  'day': '精确到日',
  'month': '精确到月',
  'year': '精确到年',
  'window': '仅知时间范围',
};
export const datesPrecision = (_: Spoken, id: keyof typeof datesPrecisionWords): string => datesPrecisionWords[id];
const regionSectionsWords = {
  'summary': '概要',
  'instruments': '文书',
  'participation': '参与情况',
  'focus': '重点',
  'phases': '计划和阶段',
  'incidents': '事件',
  'centres': '中心',
  'milestones': '里程碑',
  'years': '历年数字',
  'areas': '海区',
  'sources': '来源',
  'conflicts': '来源不一致之处',
  'programmes': '计划',
};
export const regionSections = (_: Spoken, id: keyof typeof regionSectionsWords): string => regionSectionsWords[id];
const stateRoleWords = {
  'member': '参加',
  'eligible': '有资格，未参加',
  'observer': '观察员',
};
export const stateRole = (_: Spoken, id: keyof typeof stateRoleWords): string => stateRoleWords[id];
const centrePositionOfWords = {
  'site': '场址位置',
  'town': '所在城镇位置',
};
export const centrePositionOf = (_: Spoken, id: keyof typeof centrePositionOfWords): string => centrePositionOfWords[id];
const verificationWords = {
  'seed': '作为图集起点的ITCP记录',
  'read': '已阅读有关段落',
  'excerpt': '见于页面摘录',
  'unverified': '一般常识，未经核实',
};
export const verification = (_: Spoken, id: keyof typeof verificationWords): string => verificationWords[id];
const basisWords = {
  'stated': '来源明示',
  'derived': '推定',
  'planned': '拟议，未经确认',
  'unverified': '未经核实',
  '': '来源明示',
};
export const basis = (_: Spoken, id: keyof typeof basisWords): string => basisWords[id];
const statusWords = {
  'planned': '拟议',
  'running': '实施中',
  'ended': '已结束',
  'unknown': '状态不详',
  'active': '运作中',
  'inactive': '未运作',
  'possible': '当时可能已运作',
};
export const status = (_: Spoken, id: keyof typeof statusWords): string => statusWords[id];
const participationStatusWords = {
  'signed': '已签署',
  'party': '缔约方',
  'not-signed': '未签署',
  'eligible': '有资格加入',
  'observer': '观察员',
  'withdrawn': '已退出',
  'possible': '当时可能已参加',
  'undated': '日期未公布',
};
export const participationStatus = (_: Spoken, id: keyof typeof participationStatusWords): string => participationStatusWords[id];
const coveredWords = {
  'yes': '列明',
  'partly': '部分列明',
  'mentioned': '提及',
  'no': '未列明',
};
export const covered = (_: Spoken, id: keyof typeof coveredWords): string => coveredWords[id];
const observationStatusWords = {
  'published': '已公布',
  'revised': '经修订',
  'derived': '推定',
  'part-year': '非全年',
  'unverified': '未经核实',
};
export const observationStatus = (_: Spoken, id: keyof typeof observationStatusWords): string => observationStatusWords[id];
const classesWords = {
  'possible': '可能参加',
  'undated': '日期未公布',
  'eligible': '有资格，未参加',
  'observer': '观察员',
  'none': '不属于本区域',
};
export const classes = (_: Spoken, id: keyof typeof classesWords): string => classesWords[id];
const programmeKindWords = {
  'programme': '计划',
  'project': '项目',
  'operation': '行动',
  'fund': '基金',
  'forum': '论坛',
  'exercise': '演习',
};
export const programmeKind = (_: Spoken, id: keyof typeof programmeKindWords): string => programmeKindWords[id];
const programmeKindsWords = {
  'programme': '计划',
  'project': '项目',
  'operation': '行动',
  'fund': '基金',
  'forum': '论坛',
  'exercise': '演习',
};
export const programmeKinds = (_: Spoken, id: keyof typeof programmeKindsWords): string => programmeKindsWords[id];
const instrumentKindWords = {
  'code-of-conduct': '行为守则',
  'amendment': '修正案',
  'agreement': '协定',
  'mou': '谅解备忘录',
  'declaration': '宣言',
  'resolution': '决议',
  'convention': '公约',
  'protocol': '议定书',
  'other': '其他安排',
};
export const instrumentKind = (_: Spoken, id: keyof typeof instrumentKindWords): string => instrumentKindWords[id];
const centreRoleWords = {
  'information-sharing': '信息共享中心',
  'operations-coordination': '行动协调中心',
  'training': '培训中心',
  'rescue-coordination': '救助协调中心',
  'secretariat': '秘书处或办事处',
  'reporting': '报告中心',
  'zonal-coordination': '分区协调中心',
  'regional-coordination': '区域协调中心',
  'interregional-coordination': '区域间协调中心',
};
export const centreRole = (_: Spoken, id: keyof typeof centreRoleWords): string => centreRoleWords[id];
const areaKindWords = {
  'transit-corridor': '通行走廊',
  'high-risk-area': '高风险区',
  'reporting-area': '报告区',
  'listed-area': '列名区域',
  'special-area': '特殊区域（MARPOL）',
  'pssa': '特别敏感海域',
  'zone': '分区',
  'traffic-scheme': '分道通航制',
};
export const areaKind = (_: Spoken, id: keyof typeof areaKindWords): string => areaKindWords[id];
const activityGroupWords = {
  'security': '安保',
  'environment': '环境',
  'capacity': '能力',
};
export const activityGroup = (_: Spoken, id: keyof typeof activityGroupWords): string => activityGroupWords[id];
const drawableWords = {
  'yes': '所有角点已知',
  'partly': '部分角点为近似位置',
  'no': '未绘制：角点未公布',
};
export const drawable = (_: Spoken, id: keyof typeof drawableWords): string => drawableWords[id];
const mapProjectionsWords = {
  'mercator': '墨卡托',
  'globe': '地球仪',
};
export const mapProjections = (_: Spoken, id: keyof typeof mapProjectionsWords): string => mapProjectionsWords[id];
const mapDrawnWords = {
  'asked': '此为静态地图。',
  'missing': '此浏览器没有WebGL 2；显示的是静态地图。',
  'lost': '本机的图形环境已丢失；显示的是静态地图。',
  'slow': '交互图形在本机上运行缓慢；显示的是静态地图。',
};
export const mapDrawn = (_: Spoken, id: keyof typeof mapDrawnWords): string => mapDrawnWords[id];
const mapRecordClassesWords = {
  'party': '缔约方',
  'joined': '参加',
  'signed': '已签署，非缔约方',
  'named': '列明，未参加',
  'programme': '计划列明的国家',
  'centre': '参加该中心的分区或文书',
  'state': '该国及其参加的领土',
};
export const mapRecordClasses = (_: Spoken, id: keyof typeof mapRecordClassesWords): string => mapRecordClassesWords[id];
const mapLayerWords = {
  'waters': '成员水域',
  'participation': '参与情况',
  'centres': '中心',
  'areas': '海区和界线',
  'zones': '分区',
  'graticule': '经纬网',
  'names': '名称',
  'incidents': '事件',
  'support': '按国家列示的支助',
};
export const mapLayer = (_: Spoken, id: keyof typeof mapLayerWords): string => mapLayerWords[id];
const figureCitationFormsWords = {
  'text': '复制为文本',
  'bibtex': '复制为BibTeX',
  'ris': '复制为RIS',
};
export const figureCitationForms = (_: Spoken, id: keyof typeof figureCitationFormsWords): string => figureCitationFormsWords[id];
const pictureFormatsWords = {
  'own': '与页面相同',
  'slide': '幻灯片，16:9',
  'column': '栏，4:3',
  'square': '正方形',
};
export const pictureFormats = (_: Spoken, id: keyof typeof pictureFormatsWords): string => pictureFormatsWords[id];
const figureSortByWords = {
  'kind': '按类型',
  'start': '按开始日期',
  'name': '按名称',
};
export const figureSortBy = (_: Spoken, id: keyof typeof figureSortByWords): string => figureSortByWords[id];
const briefingDoneWords = {
  'cleared': '简报已清空。',
  'replaced': '您的简报已被替换。',
  'appended': '视图已加入您的简报。',
  'removed': '视图已移除。',
};
export const briefingDone = (_: Spoken, id: keyof typeof briefingDoneWords): string => briefingDoneWords[id];
const refreshFaultsWords = {
  'damaged': '幻灯片已损坏或受密码保护。',
  'notSlides': '不是PowerPoint文件（.pptx）。',
  'notOurs': '这些幻灯片不属于本图集，或其他程序删除了其中保存的数据。请打开由PowerPoint保存的文件。',
};
export const refreshFaults = (_: Spoken, id: keyof typeof refreshFaultsWords): string => refreshFaultsWords[id];
const briefingFaultsWords = {
  'damaged': '内容损坏或不完整。',
  'version': '由图集的其他版本制作。',
  'tooLarge': '超出简报的容许大小。',
  'content': '不是简报，或其中列有图集没有的图。',
};
export const briefingFaults = (_: Spoken, id: keyof typeof briefingFaultsWords): string => briefingFaultsWords[id];
const embedFormsWords = {
  'frame': '框架（任何网站）',
  'sandboxed': '沙盒框架（系统要求时使用）',
  'component': '网页组件',
  'picture': '带链接的图片',
  'address': '地址',
};
export const embedForms = (_: Spoken, id: keyof typeof embedFormsWords): string => embedFormsWords[id];
const templatePartsWords = {
  'text': '文字颜色',
  'accent': '第一强调色',
  'fonts': '字体',
  'background': '背景',
  'shapes': '页边的图形',
  'logo': '封面上的标志',
};
export const templateParts = (_: Spoken, id: keyof typeof templatePartsWords): string => templatePartsWords[id];
const templateLeftWords = {
  'size': '其幻灯片不是16:9：未采用其图形和标志。',
  'dark': '其底色较深，而图是按浅色底绘制的，故未采用其颜色。',
  'text': '其文字颜色过浅难以阅读：保留原文字颜色。',
  'accent': '其第一强调色过浅，不适于地图和图表：保留区域颜色。',
  'background': '其背景为图片或渐变：图需要均匀的浅色背景。',
  'shapes': '其部分图形占据图的位置或需要其他文件：未采用。',
  'places': '标题、文字和页脚保持原位，因为图按其排列。',
};
export const templateLeft = (_: Spoken, id: keyof typeof templateLeftWords): string => templateLeftWords[id];
const templateFaultsWords = {
  'damaged': '已损坏、受密码保护，或没有幻灯片母版。',
  'notSlides': '不是PowerPoint文件（.pptx或.potx）。',
  'notOurs': '无法读取。',
};
export const templateFaults = (_: Spoken, id: keyof typeof templateFaultsWords): string => templateFaultsWords[id];
const focusKeyStatusWords = {
  'running': '有实施中的计划涉及',
  'planned': '拟议的计划',
  'unknown': '状态不详的计划',
  'ended': '已结束的计划',
};
export const focusKeyStatus = (_: Spoken, id: keyof typeof focusKeyStatusWords): string => focusKeyStatusWords[id];
const gallerySubjectsWords = {
  'participation': '参与情况',
  'work': '计划和重点',
  'incidents': '事件',
  'capacity': '中心和能力',
};
export const gallerySubjects = (_: Spoken, id: keyof typeof gallerySubjectsWords): string => gallerySubjectsWords[id];
const galleryNamesWords = {
  'focus-matrix': '重点',
  'programme-timeline': '计划和阶段',
  'participation': '参与情况',
  'incidents': '事件',
  'published-totals': '公布的总数',
  'crew-kidnapped': '被绑架的船员',
  'itcp-funding': 'ITCP的资金',
  'centres': '中心',
  'memberships': '成员情况',
  'sdg-links': '发展目标',
  'treaty-status': '条约状况',
  'milestones': '里程碑',
  'support-by-state': '按国家列示的支助',
  'running-by-year': '各年实施中的计划',
  'funders': '供资方',
  'calendar': '日历',
  'compare': '两个区域的比较',
};
export const galleryNames = (_: Spoken, id: keyof typeof galleryNamesWords): string => galleryNamesWords[id];
const incidentsPublishersWords = {
  'asam': 'ASAM（NGA）',
  'imb_johd': 'IMB报告（Benden等，2021年）',
};
export const incidentsPublishers = (_: Spoken, id: keyof typeof incidentsPublishersWords): string => incidentsPublishersWords[id];
const incidentsTypesWords = {
  'hijack': '劫持',
  'kidnap': '绑架',
  'boarding_robbery': '登船、抢劫',
  'fired_upon': '遭枪击',
  'attempted': '未遂',
  'suspicious_approach': '可疑接近',
  'military_or_state': '军事行为或国家行为',
  'unclassified': '未分类',
};
export const incidentsTypes = (_: Spoken, id: keyof typeof incidentsTypesWords): string => incidentsTypesWords[id];
const namesBoxesWords: Record<string, string> = {
  'wio': '西印度洋、亚丁湾、红海和各海湾',
  'west_africa': '西非和几内亚湾',
  'se_east_asia': '东南亚和东亚',
  'south_asia': '南亚',
  'americas': '美洲',
  'mediterranean': '地中海',
  'other': '其他地方',
  'world': '所有海域',
};
export const namesBoxes = (_: Spoken, id: string): string | undefined => namesBoxesWords[id];
const timeKindsWords = {
  'instrument': '通过',
  'centre': '设立',
  'centre-closed': '关闭',
  'area': '海区生效',
  'programme': '开始',
  'area-ended': '不再有效',
  'programme-ended': '结束',
};
export const timeKinds = (_: Spoken, id: keyof typeof timeKindsWords): string => timeKindsWords[id];
const timeSpeedsWords = {
  'slow': '慢',
  'normal': '正常',
  'fast': '快',
};
export const timeSpeeds = (_: Spoken, id: keyof typeof timeSpeedsWords): string => timeSpeedsWords[id];
const sinceChangeWords = {
  'new': '新增',
  'gone': '消失',
  'changed': '变动',
};
export const sinceChange = (_: Spoken, id: keyof typeof sinceChangeWords): string => sinceChangeWords[id];
const namesTablesWords: Record<string, string> = {
  'region': '区域',
  'activities': '活动',
  'states': '国家',
  'organizations': '组织',
  'sources': '来源',
  'region_states': '区域的国家',
  'region_parts': '国家的组成部分',
  'region_programmes': '在其他区域的计划',
  'instruments': '文书',
  'participations': '参与情况',
  'coverages': '文书列明的活动',
  'centres': '中心',
  'programmes': '计划',
  'phases': '计划的阶段',
  'programme_states': '计划的国家',
  'programme_activities': '计划的活动',
  'milestones': '里程碑',
  'areas': '海区',
  'area_points': '海区的角点',
  'zone_states': '分区的国家',
  'insets': '插图',
  'series': '系列',
  'observations': '系列的数值',
  'itcp_record': 'ITCP记录的陈述',
  'sdg_links': '与可持续发展目标的联系',
  'conflicts': '来源之间的不一致',
  'incident_cells': '按1度网格列示的事件',
  'incident_types': '按类型列示的事件',
  'incident_subareas': '按统计框部分列示的事件',
  'incident_totals': '公布的事件总数',
  'incident_rules': '事件的统计框',
  'incident_areas': '区域的统计框',
  'incident_sources': '事件的来源',
  'changes': '版本间的变动',
};
export const namesTables = (_: Spoken, id: string): string | undefined => namesTablesWords[id];
const changesKindsWords = {
  'added': '新增',
  'changed': '变动',
  'removed': '消失',
};
export const changesKinds = (_: Spoken, id: keyof typeof changesKindsWords): string => changesKindsWords[id];
const coverageQuestionsWords = {
  'adopted': '文书通过的日期',
  'joined': '国家加入文书的日期',
  'position': '中心的位置',
  'opened': '中心设立的日期',
  'start': '计划的开始',
  'status': '计划是否实施中',
  'amount': '计划的预算',
  'shape': '海区的完整形状',
};
export const coverageQuestions = (_: Spoken, id: keyof typeof coverageQuestionsWords): string => coverageQuestionsWords[id];
const dataShapeWords = {
  'areas': '海区（GeoJSON）',
  'centres': '中心（GeoJSON）',
  'waters': '成员的参考水域（GeoJSON）；并非海洋边界',
  'events': '即将到来的有日期的事项（iCalendar）',
};
export const dataShape = (_: Spoken, id: keyof typeof dataShapeWords): string => dataShapeWords[id];
const namesTerritoriesWords: Record<string, string> = {
  'ABW': '阿鲁巴',
  'AIA': '安圭拉',
  'ASM': '美属萨摩亚',
  'BES': '博纳尔、圣尤斯特歇斯和萨巴',
  'BLM': '圣巴泰勒米',
  'CUW': '库拉索',
  'CYM': '开曼群岛',
  'GLP': '瓜德罗普',
  'GUF': '法属圭亚那',
  'GUM': '关岛',
  'MAF': '法属圣马丁',
  'MNP': '北马里亚纳群岛',
  'MSR': '蒙特塞拉特',
  'MTQ': '马提尼克',
  'NCL': '新喀里多尼亚',
  'PCN': '皮特凯恩',
  'PRI': '波多黎各',
  'PYF': '法属波利尼西亚',
  'REU': '留尼汪',
  'SXM': '荷属圣马丁',
  'TCA': '特克斯和凯科斯群岛',
  'TKL': '托克劳',
  'VGB': '英属维尔京群岛',
  'VIR': '美属维尔京群岛',
  'WLF': '瓦利斯和富图纳',
};
export const namesTerritories = (_: Spoken, id: string): string | undefined => namesTerritoriesWords[id];
const namesWatersWords: Record<string, string> = {
  'indian-ocean': '印度洋',
  'atlantic-north': '北大西洋',
  'atlantic-south': '南大西洋',
  'pacific-north': '北太平洋',
  'pacific-south': '南太平洋',
  'southern-ocean': '南大洋',
  'arctic-ocean': '北冰洋',
  'arabian-sea': '阿拉伯海',
  'bay-of-bengal': '孟加拉湾',
  'red-sea': '红海',
  'gulf-of-aden': '亚丁湾',
  'mozambique-channel': '莫桑比克海峡',
  'gulf-of-guinea': '几内亚湾',
  'mediterranean-sea': '地中海',
  'black-sea': '黑海',
  'caribbean-sea': '加勒比海',
  'gulf-of-mexico': '墨西哥湾',
  'south-china-sea': '南海',
  'coral-sea': '珊瑚海',
  'tasman-sea': '塔斯曼海',
  'celebes-sea': '西里伯斯海',
  'sulu-sea': '苏禄海',
  'java-sea': '爪哇海',
  'andaman-sea': '安达曼海',
  'banda-sea': '班达海',
};
export const namesWaters = (_: Spoken, id: string): string | undefined => namesWatersWords[id];
const ownRefusedWords = {
  'empty': '文件为空。',
  'unknown': '此处不读取这类文件。',
  'picture': '这是一张图片，无法从中读取行。',
  'document': '这是供阅读的文档（PDF、Word等），不是表格。请将其中的表格另存为CSV或.xlsx。',
  'sheet': '电子表格以.xlsx或CSV形式读取。请将此文件另存为其中一种形式。',
  'packed': '此压缩包中没有可在此读取的文件。请解压后选择其中的一个文件。',
  'gone': '无法访问该文件：它是一个文件夹，或在选定后被移动、更改或锁定。',
  'html': '这是网页而不是表格：服务器可能以此名称发送了错误页面。',
  'json': '文件开头像JSON，但无法按JSON读取。',
  'xml': '文件的XML已损坏。',
  'entities': '文件定义了自己的XML实体。此类文件可能有害，不予读取。',
  'zip': '压缩包已损坏或被锁定。',
  'bomb': '压缩包解压后会远大于其本身，不予读取。',
  'large': '文件大于此处可读取的大小。',
  'workbook': '工作簿已损坏、设有密码或为旧格式（.xls）。请另存为不带密码的.xlsx。',
  'merged': '工作表前几行有合并单元格。请为每列单独设置带名称的单元格，然后重新保存。',
  'shapefile': 'shapefile须打包成一个.zip压缩文件，其中至少包含.shp和.dbf。',
  'projection': '文件坐标采用无法识别的投影。请以WGS 84保存。',
  'noRows': '文件中未找到行的列表。',
  'edition': '这不是本图集或其某一区域的数据包，无法比较。',
  'schema': '此数据包的表格与其描述文件不符，无法比较。',
  'failed': '无法读取文件。',
  'deck': '这是PowerPoint幻灯片，不是表格。本图集的演示文稿可作为简报打开并重新制作。',
  'briefing': '这是本图集的简报，不是表格。',
};
export const ownRefused = (_: Spoken, id: keyof typeof ownRefusedWords): string => ownRefusedWords[id];
const ownArchivesWords = {
  'asamMsi': 'NGA, Anti-shipping Activity Messages',
  'asamArcgis': 'NGA, Anti-shipping Activity Messages（地图服务）',
  'imbBenden': 'Benden等人发布的IMB报告',
  'gisis': '类似国际海事组织GISIS的列表',
  'recaap': '类似ReCAAP的表格',
};
export const ownArchives = (_: Spoken, id: keyof typeof ownArchivesWords): string => ownArchivesWords[id];
const ownBlankEndsWords = {
  'open': '仍在继续',
  'unknown': '未说明：仅在开始时显示',
};
export const ownBlankEnds = (_: Spoken, id: keyof typeof ownBlankEndsWords): string => ownBlankEndsWords[id];
const ownRolesWords = {
  'position': '位置',
  'latitude': '纬度',
  'longitude': '经度',
  'date': '日期',
  'end': '结束日期',
  'kind': '类型',
  'name': '名称',
  'state': '国家',
  'amount': '金额',
  'text': '文本',
  'reference': '编号',
  'ignored': '不使用',
};
export const ownRoles = (_: Spoken, id: keyof typeof ownRolesWords): string => ownRolesWords[id];
const ownDateOrdersWords = {
  'dmy': '日、月、年',
  'mdy': '月、日、年',
  'ymd': '年、月、日',
  'serial': '电子表格的日数',
};
export const ownDateOrders = (_: Spoken, id: keyof typeof ownDateOrdersWords): string => ownDateOrdersWords[id];
const ownPlaceOrdersWords = {
  'latLon': '纬度在前',
  'lonLat': '经度在前',
};
export const ownPlaceOrders = (_: Spoken, id: keyof typeof ownPlaceOrdersWords): string => ownPlaceOrdersWords[id];
const ownMarksWords = {
  'point': '小数点',
  'comma': '小数逗号',
};
export const ownMarks = (_: Spoken, id: keyof typeof ownMarksWords): string => ownMarksWords[id];
const ownReasonsWords = {
  'empty': '空行',
  'aboveHead': '位于列名之前',
  'cells': '单元格多于列',
  'quote': '引号未闭合',
  'repeat': '重复前面的行',
  'position': '无法读取位置',
  'range': '位置不在地球上',
  'date': '无法读取日期',
  'nothing': '既无位置也无日期',
  'geometry': '图形无法绘制',
  'broken': '不是记录',
  'elsewhere': '指向另一个文件，不读取该文件',
};
export const ownReasons = (_: Spoken, id: keyof typeof ownReasonsWords): string => ownReasonsWords[id];
const ownFlagsWords = {
  'noPosition': '无位置：列入列表和图表，不在地图上',
  'undated': '无日期：始终显示',
  'openEnd': '无结束：显示为仍在继续',
  'endFirst': '结束早于开始：不采用该结束',
  'noPlace': '0, 0或一串9表示无位置',
  'carried': '分或秒为60，计入下一分或下一度',
  'wrapped': '经度超过180°，已转到另一侧',
  'sameReference': '编号先前已用',
  'textElsewhere': '文本所述位置相差半度以上',
  'damaged': '字符在文件保存前已损坏',
  'shortened': '单元格很长',
};
export const ownFlags = (_: Spoken, id: keyof typeof ownFlagsWords): string => ownFlagsWords[id];
