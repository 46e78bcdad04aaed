// Written by `npm run messages` from src/i18n/messages/; do not edit.
import type { Spoken } from '../spoken.ts';

export const appName = (_: Spoken): string => 'Roadstead';
export const appTagline = (_: Spoken): string => 'Atlas dos programas regionais de segurança marítima';
export const appSkipMap = (_: Spoken): string => 'Ir para o mapa';
export const appSkip = (_: Spoken): string => 'Ir para o conteúdo';
export const appMap = (_: Spoken): string => 'Mapa';
export const appSources = (_: Spoken): string => 'Fontes';
export const appAbout = (_: Spoken): string => 'Sobre';
export const appLanguage = (_: Spoken): string => 'Língua';
export const appTheme = (_: Spoken): string => 'Cores';
export const appMenu = (_: Spoken): string => 'Páginas';
export const appOpenMenu = (_: Spoken): string => 'Menu';
export const appClose = (_: Spoken): string => 'Fechar';
export const appRetry = (_: Spoken): string => 'Tentar de novo';
export const appReload = (_: Spoken): string => 'Recarregar a página';
export const appLoading = (_: Spoken): string => 'A carregar';
export const appOpenSheet = (_: Spoken): string => 'Mostrar mais';
export const appCloseSheet = (_: Spoken): string => 'Mostrar o mapa';
export const appDisclaimer = (_: Spoken): string => 'Fronteiras e designações';
export const appTitleWith = (_: Spoken, given: { page: string | number }): string =>
  `${given.page} · Roadstead`;
export const errorsData = (_: Spoken, given: { file: string | number; why: string | number }): string =>
  `Não foi possível ler o ficheiro ${given.file}: ${given.why}`;
export const errorsRows = (language: Spoken, given: { n: number; row: string | number; table: string | number; why: string | number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} linha foi omitida` : `${language.number(given.n)} linhas foram omitidas`} por conter erros; a primeira é a linha ${given.row} de ${given.table} (${given.why}).`;
export const errorsMapLayer = (_: Spoken, given: { file: string | number; why: string | number }): string =>
  `Falta uma camada do mapa: não foi possível ler o ficheiro ${given.file} (${given.why}).`;
export const errorsDetails = (_: Spoken, given: { regions: string | number; file: string | number; why: string | number }): string =>
  `Faltam aqui pormenores, como áreas, marcos, notas e fontes (${given.regions}): não foi possível ler o ficheiro ${given.file} (${given.why}).`;
export const errorsPage = (_: Spoken): string => 'Esta parte da página falhou.';
export const errorsScript = (_: Spoken): string => 'Não foi possível carregar esta parte da página.';
export const errorsScripts = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'Não foi possível carregar uma parte desta página.' : 'Não foi possível carregar partes desta página.';
export const errorsChanged = (_: Spoken): string => 'Mais uma vez, não foi possível carregar esta parte da página. A ligação foi interrompida ou o sítio mudou desde que a página foi aberta. Ao recarregar, mantém-se o que está à vista.';
export const errorsNotFoundTitle = (_: Spoken): string => 'Este endereço não foi entendido';
export const errorsNotStarted = (_: Spoken): string => 'A parte interativa desta página não arrancou. Pode estar ainda a carregar; se não surgir, recarregue a página. O texto e as ligações funcionam sem ela.';
export const errorsNotFound = (_: Spoken, given: { id: string | number; kind: string | number }): string =>
  `O atlas não contém «${given.id}» (${given.kind}).`;
export const errorsNotFoundPath = (_: Spoken, given: { path: string | number }): string =>
  `O atlas não contém a página «${given.path}».`;
export const errorsNear = (_: Spoken): string => 'Talvez quisesse dizer';
export const errorsNothingNear = (_: Spoken): string => 'Não foi encontrado nenhum nome semelhante.';
export const errorsBackToWorld = (_: Spoken): string => 'Ir para o mapa-múndi';
export const errorsParameters = (_: Spoken): string => 'Parte do endereço não foi entendida e foi ignorada:';
export const errorsParameter = (_: Spoken, given: { name: string | number; value: string | number; allowed: string | number }): string =>
  `${given.name} = «${given.value}» (valores admitidos: ${given.allowed})`;
export const searchLabel = (_: Spoken): string => 'Pesquisar';
export const searchPlaceholder = (_: Spoken): string => 'Estado, centro, posição…';
export const searchNone = (_: Spoken, given: { text: string | number }): string =>
  `Nada encontrado para «${given.text}».`;
export const searchResults = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} resultado` : `${language.number(given.n)} resultados`;
export const searchHint = (_: Spoken): string => 'Prima Ctrl+K para pesquisar';
export const wordsWorld = (_: Spoken): string => 'Mundo';
export const wordsNotPublished = (_: Spoken): string => 'não publicado';
export const wordsUnknown = (_: Spoken): string => 'desconhecido';
export const wordsYes = (_: Spoken): string => 'sim';
export const wordsNo = (_: Spoken): string => 'não';
export const wordsDate = (_: Spoken): string => 'Data';
export const wordsSource = (_: Spoken): string => 'Fonte';
export const wordsStatus = (_: Spoken): string => 'Situação';
export const wordsName = (_: Spoken): string => 'Nome';
export const wordsNote = (_: Spoken): string => 'Nota';
export const wordsYear = (_: Spoken): string => 'Ano';
export const wordsRegion = (_: Spoken): string => 'Região';
export const wordsActivity = (_: Spoken): string => 'Atividade';
export const wordsSids = (_: Spoken): string => 'pequeno Estado insular em desenvolvimento';
export const wordsLdc = (_: Spoken): string => 'país menos avançado';
export const wordsLandlocked = (_: Spoken): string => 'sem litoral';
export const datesBetween = (_: Spoken, given: { first: string | number; last: string | number }): string =>
  `entre ${given.first} e ${given.last}`;
export const datesAfter = (_: Spoken, given: { date: string | number }): string =>
  `${given.date} ou depois`;
export const datesBefore = (_: Spoken, given: { date: string | number }): string =>
  `${given.date} ou antes`;
export const datesBy = (_: Spoken, given: { date: string | number }): string =>
  `o mais tardar: ${given.date}`;
export const datesAbout = (_: Spoken, given: { date: string | number }): string =>
  `por volta de ${given.date}`;
export const datesOpen = (_: Spoken): string => 'em curso';
export const datesOpenStart = (_: Spoken): string => 'não indicado, em curso';
export const datesNone = (_: Spoken): string => 'não publicado';
export const countsProgrammes = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} programa` : `${language.number(given.n)} programas`;
export const countsRegions = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} região` : `${language.number(given.n)} regiões`;
export const countsRunning = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} programa em curso` : `${language.number(given.n)} programas em curso`;
export const countsSources = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} fonte` : `${language.number(given.n)} fontes`;
export const keysStates = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'Estado participante' : 'Estados participantes';
export const keysNamedStates = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'Estado indicado' : 'Estados indicados';
export const keysCentres = (language: Spoken, given: { n: number; planned: number; undated: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'centro em funcionamento' : 'centros em funcionamento'}${!given.planned ? '' : ` (${language.plural(given.planned) === 'one' ? `${language.number(given.planned)} previsto` : `${language.number(given.planned)} previstos`})`}${!given.undated ? '' : `, ${given.undated} dos quais sem qualquer data`}`;
export const keysRunning = (language: Spoken, given: { n: number; undated: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'programa em curso' : 'programas em curso'}${!given.undated ? '' : `, ${given.undated} dos quais sem qualquer data`}`;
export const keysInstruments = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'instrumento' : 'instrumentos';
export const keysRegions = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'região' : 'regiões';
export const keysJoined = (language: Spoken, given: { n: number; name: string | number; undated: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'Estado' : 'Estados'}${!given.name ? '' : `: ${given.name}`}${!given.undated ? '' : `, dos quais ${given.undated} sem data`}`;
export const keysActivities = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'atividade indicada' : 'atividades indicadas';
export const keysGaps = (language: Spoken, given: { n: number; named: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'lacuna' : 'lacunas'} em ${given.named} atividades`;
export const keysUnserved = (_: Spoken, given: { named: string | number }): string =>
  `das ${given.named} atividades indicadas, sem programa que indique este Estado`;
export const keysSame = (_: Spoken, given: { since: string | number }): string =>
  `como em ${given.since}`;
export const keysChanged = (_: Spoken, given: { change: string | number; since: string | number }): string =>
  `${given.change} desde ${given.since}`;
export const keysStart = (_: Spoken): string => 'início';
export const keysEnd = (_: Spoken): string => 'fim';
export const keysAmount = (_: Spoken): string => 'montante';
export const keysOpened = (_: Spoken): string => 'abertura';
export const keysStatus = (_: Spoken): string => 'situação';
export const keysAdopted = (_: Spoken): string => 'adoção';
export const keysInForce = (_: Spoken): string => 'entrada em vigor';
export const worldTitle = (_: Spoken): string => 'Programas regionais de segurança marítima';
export const worldSentence = (language: Spoken, given: { regions: number; running: number }): string =>
  `${given.regions === 1 ? 'Uma região' : language.plural(given.regions) === 'one' ? `${language.number(given.regions)} região` : `${language.number(given.regions)} regiões`} e a cooperação mundial da OMI; ${given.running === 1 ? 'um programa' : language.plural(given.running) === 'one' ? `${language.number(given.running)} programa` : `${language.number(given.running)} programas`} em curso, tanto quanto se sabe.`;
export const worldNothingYet = (_: Spoken): string => 'Até então, não tinha sido adotado nenhum instrumento de uma região do atlas.';
export const worldNotYet = (_: Spoken): string => 'ainda sem instrumento';
export const worldRegions = (_: Spoken): string => 'Regiões';
export const worldShared = (language: Spoken, given: { n: number }): string =>
  `${given.n === 1 ? 'Um programa atua' : language.plural(given.n) === 'one' ? `${language.number(given.n)} programa atua` : `${language.number(given.n)} programas atuam`} em várias regiões e ${language.plural(given.n) === 'one' ? 'é contado' : 'são contados'} em cada uma, pelo que a soma das regiões excede o total.`;
export const worldItcp = (_: Spoken): string => 'O que é o ITCP';
export const worldItcpIntro = (_: Spoken): string => 'O atlas parte do registo do Programa Integrado de Cooperação Técnica (ITCP, na sigla inglesa). Cada enunciado do registo, com o respetivo parágrafo:';
export const worldParagraph = (_: Spoken, given: { name: string | number }): string =>
  given.name === 'header' ? 'Cabeçalho do registo' : `Parágrafo ${given.name}`;
export const worldWaters = (_: Spoken): string => 'Águas a menos de 200 milhas náuticas dos membros, a título indicativo: calculadas a partir das costas e divididas pela linha mediana; não constituem uma fronteira marítima.';
export const regionJoinedAll = (language: Spoken, given: { n: number; count: string | number; parts: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'Participa o único Estado' : `Participam todos os ${given.count} Estados`}: ${given.parts}.`;
export const regionJoined = (language: Spoken, given: { count: string | number; total: string | number; n: number; parts: string | number }): string =>
  `${given.count} de ${given.total} ${language.plural(given.n) === 'one' ? 'Estados participa' : 'Estados participam'}: ${given.parts}.`;
export const regionPart = (_: Spoken, given: { name: string | number; n: string | number }): string =>
  `${given.name} (${given.n})`;
export const regionPartWider = (_: Spoken, given: { name: string | number; n: string | number; all: string | number }): string =>
  `${given.name} (${given.n}; ${given.all} com outros)`;
export const regionWorldwide = (language: Spoken, given: { programmes: number; running: number }): string =>
  `A cooperação técnica da OMI é o quadro dos programas regionais: ${language.plural(given.programmes) === 'one' ? `está aqui registado ${language.number(given.programmes)} programa mundial` : `estão aqui registados ${language.number(given.programmes)} programas mundiais`}, ${given.running === 1 ? 'um dos quais' : `${language.number(given.running)} dos quais`} em curso, tanto quanto se sabe.`;
export const regionGap = (_: Spoken, given: { named: string | number; name: string | number }): string =>
  `Nenhum programa para 1 das ${given.named} atividades indicadas: ${given.name}.`;
export const regionGaps = (_: Spoken, given: { n: string | number; named: string | number }): string =>
  `Nenhum programa para ${given.n} das ${given.named} atividades indicadas.`;
export const regionUncertain = (_: Spoken, given: { n: string | number; named: string | number }): string =>
  `Para ${given.n} das ${given.named} atividades indicadas não se conhece nenhum programa em curso.`;
export const regionWorldwideOnly = (_: Spoken, given: { n: string | number; named: string | number }): string =>
  `Para ${given.n} das ${given.named} atividades indicadas só há programas mundiais em curso.`;
export const regionAllWorked = (language: Spoken, given: { named: number }): string =>
  language.plural(given.named) === 'one' ? 'A única atividade indicada tem um programa.' : `Cada uma das ${language.number(given.named)} atividades indicadas tem um programa.`;
export const regionNextEnd = (_: Spoken, given: { name: string | number; date: string | number }): string =>
  `Próximo termo: ${given.name}, ${given.date}.`;
export const newsSince = (_: Spoken, given: { month: string | number }): string =>
  `Desde: ${given.month}`;
export const newsEnding = (_: Spoken): string => 'Terminam no prazo de um ano';
export const newsUnserved = (_: Spoken): string => 'Atividades indicadas sem programa em curso';
export const newsItem = (_: Spoken, given: { name: string | number; beside: string | number }): string =>
  `${given.name} (${given.beside})`;
export const unitsGap = (_: Spoken): string => 'lacuna, nada em curso';
export const unitsUnknown = (_: Spoken): string => 'situação desconhecida';
export const unitsWorldwide = (_: Spoken): string => 'só mundial';
export const unitsCaption = (_: Spoken, given: { shown: string | number }): string =>
  `As ${given.shown} com menos programas em curso; escuro: da região; claro: mundiais`;
export const worldColumnsSince = (_: Spoken, given: { year: string | number }): string =>
  `Desde ${given.year}`;
export const worldColumnsRuns = (_: Spoken): string => 'Em curso';
export const worldColumnsStates = (_: Spoken): string => 'Estados';
export const worldColumnsGaps = (_: Spoken): string => 'Lacunas';
export const worldGapsOf = (_: Spoken, given: { named: string | number }): string =>
  `de ${given.named}`;
export const worldSparkWords = (_: Spoken, given: { from: string | number; first: string | number; to: string | number }): string =>
  `Programas em curso: ${given.from} no fim de ${given.first}, ${given.to} agora`;
export const regionEmptyInstruments = (_: Spoken): string => 'Não foi encontrado nenhum instrumento nas fontes consultadas.';
export const regionEmptyParticipation = (_: Spoken): string => 'Não foi encontrada nenhuma participação nas fontes consultadas.';
export const regionNoPrincipal = (_: Spoken): string => 'A participação conta-se nos instrumentos principais de uma região; nesta data não há nenhum aqui.';
export const regionEmptyPhases = (_: Spoken): string => 'Não foi encontrado nenhum programa nas fontes consultadas.';
export const regionEmptyCentres = (_: Spoken): string => 'Não foi encontrado nenhum centro nas fontes consultadas.';
export const regionEmptyMilestones = (_: Spoken): string => 'Não foi encontrado nenhum marco nas fontes consultadas.';
export const regionEmptyYears = (_: Spoken): string => 'Não foi encontrada nenhuma série de números publicada nas fontes consultadas.';
export const regionEmptyAreas = (_: Spoken): string => 'Não foi encontrada nenhuma área nas fontes consultadas.';
export const regionEmptyFocus = (_: Spoken): string => 'Nenhum instrumento ou programa das fontes consultadas indica uma atividade.';
export const regionLatestValue = (_: Spoken, given: { value: string | number; year: string | number }): string =>
  `${given.value} em ${given.year}`;
export const regionNotCommon = (_: Spoken): string => 'Série própria do seu editor; nunca deve ser somada a outra.';
export const stateSentence = (language: Spoken, given: { name: string | number; instruments: number; parts: string | number }): string =>
  `${given.name}: participação ${given.instruments === 1 ? 'num instrumento aqui registado' : language.plural(given.instruments) === 'one' ? `em ${language.number(given.instruments)} instrumento aqui registado` : `em ${language.number(given.instruments)} instrumentos aqui registados`}${!given.parts ? '' : `, entre eles: ${given.parts}`}.`;
export const stateNone = (_: Spoken, given: { name: string | number }): string =>
  `${given.name}: Estado indicado no atlas, sem participação em qualquer instrumento aqui registado.`;
export const stateRunning = (language: Spoken, given: { running: number; named: string | number; unserved: string | number }): string =>
  `${language.plural(given.running) === 'one' ? 'Um programa em curso indica-o' : `${language.number(given.running)} programas em curso indicam-no`}${!given.named ? '' : !given.unserved ? '' : `; sem programa deste tipo: ${given.unserved} das ${given.named} atividades indicadas`}.`;
export const stateNoRunning = (_: Spoken): string => 'Não se conhece nenhum programa em curso que o indique.';
export const statePart = (_: Spoken, given: { name: string | number; date: string | number }): string =>
  `${given.name} (${given.date})`;
export const stateToday = (language: Spoken, given: { n: number; ends: number }): string =>
  `${language.plural(given.n) === 'one' ? 'Um programa em curso aqui' : `${language.number(given.n)} programas em curso aqui`}, tanto quanto se sabe; ${given.ends === 0 ? 'nenhum tem fim publicado' : language.plural(given.ends) === 'one' ? `${language.number(given.ends)} tem fim publicado` : `${language.number(given.ends)} têm fim publicado`}`;
export const statePayers = (_: Spoken, given: { names: string | number }): string =>
  `Financiamento: ${given.names}`;
export const stateNoPayer = (_: Spoken): string => 'financiamento não encontrado';
export const stateUnserved = (_: Spoken, given: { n: string | number; named: string | number }): string =>
  `Sem programa em curso que indique este Estado: ${given.n} das ${given.named} atividades`;
export const stateServed = (_: Spoken, given: { named: string | number }): string =>
  `Para cada uma das ${given.named} atividades há um programa em curso que indica este Estado`;
export const stateActivitiesCaption = (_: Spoken): string => 'Atividades indicadas nos instrumentos das suas regiões; programas que indicam este Estado';
export const stateNoneHere = (_: Spoken, given: { n: string | number }): string =>
  `nenhum aqui, ${given.n} na região`;
export const stateRegionGap = (_: Spoken): string => 'lacuna em toda a região';
export const stateNext = (_: Spoken): string => 'Próximas datas';
export const stateNoNext = (_: Spoken): string => 'Não se encontrou nenhuma data nos próximos dois anos.';
export const stateEarlier = (_: Spoken): string => 'Programas terminados, previstos ou de situação desconhecida';
export const stateInRegions = (_: Spoken): string => 'Nas regiões';
export const stateWhatPart = (_: Spoken): string => 'Parte que conta';
export const stateEmptyInstruments = (_: Spoken): string => 'Não foi encontrada nenhuma participação deste Estado nas fontes consultadas.';
export const stateEmptyCentres = (_: Spoken): string => 'Não foi encontrado nenhum centro neste Estado nas fontes consultadas.';
export const stateEmptyMilestones = (_: Spoken): string => 'Não foi encontrado nenhum marco neste Estado nas fontes consultadas.';
export const centreSentence = (_: Spoken, given: { name: string | number; role: string | number; place: string | number; parent: string | number; status: string | number; opened: string | number }): string =>
  `${given.name}: ${given.role}, ${given.place}${!given.parent ? '' : ` (faz parte de: ${given.parent})`}; ${given.status}${!given.opened ? '' : `, abertura: ${given.opened}`}.`;
export const centreFieldsRole = (_: Spoken): string => 'Função';
export const centreFieldsRoleNote = (_: Spoken): string => 'Tarefas';
export const centreFieldsCity = (_: Spoken): string => 'Cidade';
export const centreFieldsState = (_: Spoken): string => 'Estado';
export const centreFieldsPosition = (_: Spoken): string => 'Posição';
export const centreFieldsOpened = (_: Spoken): string => 'Abertura';
export const centreFieldsClosed = (_: Spoken): string => 'Encerramento';
export const centreFieldsStatus = (_: Spoken): string => 'Situação';
export const centreFieldsInstrument = (_: Spoken): string => 'Instrumento';
export const centreFieldsParent = (_: Spoken): string => 'Depende de';
export const centreFieldsZone = (_: Spoken): string => 'Zona';
export const centreFieldsNote = (_: Spoken): string => 'Nota';
export const centreFieldsRegion = (_: Spoken): string => 'Região';
export const centreChildren = (_: Spoken): string => 'Centros que dele dependem';
export const programmeSentence = (_: Spoken, given: { kind: string | number; lead: string | number; funders: string | number; where: string | number; what: string | number; life: string | number }): string =>
  `${given.kind}${!given.lead ? '' : `, liderança: ${given.lead}`}${!given.funders ? '' : `; financiamento: ${given.funders}`}; ${given.where}${!given.what ? '' : `; objeto: ${given.what}`}. ${given.life}.`;
export const programmeWhere = (language: Spoken, given: { regions: string | number; states: number }): string =>
  `em: ${given.regions}${given.states === 0 ? '' : language.plural(given.states) === 'one' ? `, com ${language.number(given.states)} Estado indicado` : `, com ${language.number(given.states)} Estados indicados`}`;
export const programmeSpan = (_: Spoken, given: { start: string | number; end: string | number }): string =>
  `Início: ${given.start}; fim: ${given.end}`;
export const programmeFieldsKind = (_: Spoken): string => 'Tipo';
export const programmeFieldsLead = (_: Spoken): string => 'Liderança';
export const programmeFieldsFunders = (_: Spoken): string => 'Financiadores';
export const programmeActor = (_: Spoken, given: { short: string | number; name: string | number }): string =>
  `${given.short} (${given.name})`;
export const programmeFieldsStart = (_: Spoken): string => 'Início';
export const programmeFieldsEnd = (_: Spoken): string => 'Fim';
export const programmeFieldsStatus = (_: Spoken): string => 'Situação';
export const programmeFieldsAmount = (_: Spoken): string => 'Montante';
export const programmeFieldsRegions = (_: Spoken): string => 'Regiões';
export const programmeFieldsNote = (_: Spoken): string => 'Nota';
export const programmeFieldsSummary = (_: Spoken): string => 'Resumo';
export const programmeActivities = (_: Spoken): string => 'Atividades de que se ocupa';
export const programmeStates = (_: Spoken): string => 'Estados com que trabalha';
export const programmeSdg = (_: Spoken): string => 'Objetivos de Desenvolvimento Sustentável';
export const programmeGoal = (_: Spoken, given: { target: string | number; goal: string | number }): string =>
  !given.target ? `Objetivo ${given.goal}` : `Objetivo ${given.goal}, meta ${given.target}`;
export const programmeStatements = (_: Spoken): string => 'O que dele diz o registo do ITCP';
export const programmeEmptyPhases = (_: Spoken): string => 'Não foi encontrada nenhuma fase nas fontes consultadas.';
export const programmeEmptyActivities = (_: Spoken): string => 'Não foi encontrada nenhuma atividade nas fontes consultadas.';
export const programmeEmptyStates = (_: Spoken): string => 'Não é indicado nenhum Estado nas fontes consultadas.';
export const instrumentSentence = (language: Spoken, given: { kind: string | number; adopted: string | number; place: string | number; inForce: string | number; count: string | number; n: number; activities: number }): string =>
  `${given.kind}${!given.adopted ? '' : `, adoção: ${given.adopted}`}${!given.place ? '' : ` (${given.place})`}${!given.inForce ? '' : `, em vigor: ${given.inForce}`}${!given.count ? '' : `; ${given.count} ${language.plural(given.n) === 'one' ? 'Estado participa' : 'Estados participam'}`}${given.activities === 0 ? '' : language.plural(given.activities) === 'one' ? `; ${language.number(given.activities)} atividade indicada` : `; ${language.number(given.activities)} atividades indicadas`}.`;
export const instrumentFieldsTitle = (_: Spoken): string => 'Título completo';
export const instrumentFieldsKind = (_: Spoken): string => 'Tipo';
export const instrumentFieldsPlace = (_: Spoken): string => 'Local';
export const instrumentFieldsAdopted = (_: Spoken): string => 'Adoção';
export const instrumentFieldsInForce = (_: Spoken): string => 'Em vigor';
export const instrumentFieldsAmends = (_: Spoken): string => 'Altera';
export const instrumentFieldsAmendedBy = (_: Spoken): string => 'Alterado por';
export const instrumentFieldsSummary = (_: Spoken): string => 'Resumo';
export const instrumentFieldsRegion = (_: Spoken): string => 'Região';
export const instrumentFieldsPrincipal = (_: Spoken): string => 'Instrumento principal da sua região';
export const instrumentCovers = (_: Spoken): string => 'Atividades que indica';
export const instrumentWhereNamed = (_: Spoken): string => 'Local no texto';
export const instrumentEmptyCovers = (_: Spoken): string => 'Sem linha: não indicada nas fontes consultadas.';
export const instrumentParties = (_: Spoken): string => 'Participação';
export const sourcePanelOpen = (_: Spoken, given: { what: string | number }): string =>
  `Fonte: ${given.what}`;
export const sourcePanelTitle = (_: Spoken): string => 'Fonte';
export const sourcePanelPublisher = (_: Spoken): string => 'Editor';
export const sourcePanelPublished = (_: Spoken): string => 'Publicação';
export const sourcePanelAddress = (_: Spoken): string => 'Endereço';
export const sourcePanelVerified = (_: Spoken): string => 'Modo de verificação';
export const sourcePanelRank = (_: Spoken): string => 'Tipo de fonte';
export const sourceRank = (_: Spoken, given: { rank: string | number }): string =>
  given.rank === '1' ? 'o registo da OMI' : given.rank === '2' ? 'Nações Unidas ou depositário' : given.rank === '3' ? 'a própria organização ou um governo' : given.rank === '4' ? 'investigação e dados' : given.rank === '5' ? 'imprensa' : 'cópia ou blogue';
export const sourcePanelNoAddress = (_: Spoken): string => 'sem endereço registado';
export const sourcePanelBasis = (_: Spoken): string => 'Como se conhece o valor';
export const sourcePanelMissing = (_: Spoken, given: { id: string | number }): string =>
  `A fonte ${given.id} está a ser carregada.`;
export const sourcePanelConflict = (_: Spoken): string => 'As fontes divergem';
export const sourcePanelOther = (_: Spoken): string => 'Outra fonte';
export const sourcePanelSearchLabel = (_: Spoken): string => 'Filtrar as fontes';
export const sourcePanelIntro = (language: Spoken, given: { n: number }): string =>
  `Cada registo do atlas indica a sua fonte. ${given.n === 1 ? 'Uma fonte' : language.plural(given.n) === 'one' ? `${language.number(given.n)} fonte` : `${language.number(given.n)} fontes`} no total, com o que foi lido de cada uma.`;
export const sourcePanelOutside = (_: Spoken): string => 'Abre outro sítio';
export const sourcePanelReport = (_: Spoken): string => 'Assinalar um erro';
export const sourcePanelReportHint = (_: Spoken): string => 'Abre o formulário do responsável por este sítio, com a página, o dado, o valor e a fonte já preenchidos';
export const statusPlannedEnd = (_: Spoken, given: { end: string | number }): string =>
  `fim previsto: ${given.end}; o que sucedeu não foi publicado`;
export const lifeOpen = (_: Spoken, given: { start: string | number; seen: string | number }): string =>
  `Em curso${!given.start ? '' : ` (início: ${given.start}${!given.seen ? '' : ' ou antes'})`}; sem fim indicado`;
export const lifeRunning = (_: Spoken, given: { start: string | number; seen: string | number; planned: string | number; end: string | number }): string =>
  `Em curso${!given.start ? '' : `; início: ${given.start}${!given.seen ? '' : ' ou antes'}`}; ${!given.planned ? 'fim' : 'fim previsto'}: ${given.end}`;
export const lifePlanned = (_: Spoken, given: { start: string | number; end: string | number }): string =>
  `Previsto${!given.start ? '' : `; início: ${given.start}`}${!given.end ? '' : `; fim: ${given.end}`}`;
export const lifeEnded = (_: Spoken, given: { end: string | number; start: string | number }): string =>
  `Terminado${!given.end ? '; data do fim não publicada' : `; fim: ${given.end}`}${!given.start ? '' : `; início: ${given.start}`}`;
export const lifePassed = (_: Spoken, given: { start: string | number; end: string | number }): string =>
  `${!given.start ? '' : `Início: ${given.start}; `}fim previsto: ${given.end}; o que sucedeu não foi publicado`;
export const lifeAnnounced = (_: Spoken, given: { start: string | number; end: string | number }): string =>
  `${!given.start ? '' : `Início: ${given.start}; `}fim: ${given.end}; não foi publicado se continua`;
export const lifeUnknown = (_: Spoken, given: { start: string | number }): string =>
  !given.start ? 'Nem datas nem situação publicadas' : `Início: ${given.start}; não foi publicado se continua`;
export const classesCounted = (_: Spoken, given: { label: string | number; n: string | number }): string =>
  `${given.label} (${given.n})`;
export const classesLatest = (_: Spoken, given: { name: string | number }): string =>
  !given.name ? 'participa' : `participa: ${given.name}`;
export const classesFirst = (_: Spoken, given: { name: string | number }): string =>
  `apenas: ${given.name}`;
export const classesObservers = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'observador' : 'observadores';
export const countsCorners = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} vértice` : `${language.number(given.n)} vértices`;
export const mapLabel = (_: Spoken, given: { place: string | number }): string =>
  `Mapa: ${given.place}`;
export const mapInstructions = (_: Spoken): string => 'As setas deslocam o mapa; mais e menos alteram a escala. Use Tab para percorrer os elementos do mapa e Enter para os abrir.';
export const mapZoomIn = (_: Spoken): string => 'Ampliar';
export const mapZoomOut = (_: Spoken): string => 'Reduzir';
export const mapLayers = (_: Spoken): string => 'Camadas';
export const mapLayersTitle = (_: Spoken): string => 'Camadas e legenda';
export const mapHome = (_: Spoken): string => 'Ajustar o mapa à página';
export const mapPrint = (_: Spoken): string => 'Imprimir ou guardar em PDF';
export const mapProjection = (_: Spoken): string => 'Projeção';
export const mapPosition = (_: Spoken): string => 'Posição';
export const mapScaleAt = (_: Spoken, given: { lat: string | number }): string =>
  `a ${given.lat}`;
export const mapNauticalMiles = (_: Spoken): string => 'M';
export const mapKilometres = (_: Spoken): string => 'km';
export const mapFeatures = (_: Spoken): string => 'No mapa';
export const mapAttribution = (_: Spoken): string => 'Fronteiras: dados geográficos das Nações Unidas e Natural Earth';
export const mapTryLive = (_: Spoken): string => 'Experimentar o mapa interativo';
export const mapApproximate = (_: Spoken): string => 'limites aproximados';
export const mapLimitSince = (_: Spoken, given: { kind: string | number; year: string | number }): string =>
  `${given.kind}, desde ${given.year}`;
export const classesBoth = (_: Spoken, given: { older: string | number; newer: string | number }): string =>
  `em ambos: ${given.older} e ${given.newer}`;
export const classesOnly = (_: Spoken, given: { name: string | number }): string =>
  `apenas em: ${given.name}`;
export const mapKeyTitle = (_: Spoken): string => 'Legenda';
export const mapKeyWaters = (_: Spoken): string => 'Águas a menos de 200 M dos membros, a título indicativo';
export const mapKeyInformationSharing = (_: Spoken): string => 'Centro de partilha de informações';
export const mapKeyOperations = (_: Spoken): string => 'Centro de operações ou de coordenação';
export const mapKeyTraining = (_: Spoken): string => 'Centro de formação';
export const mapKeyOther = (_: Spoken): string => 'Gabinete, secretariado ou centro de notificação';
export const mapKeyInactive = (_: Spoken): string => 'Não operacional';
export const mapKeySupport = (language: Spoken, given: { count: string | number; n: number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'programa em curso' : 'programas em curso'}`;
export const mapKeySupportNone = (_: Spoken): string => 'não indicado por nenhum programa em curso, tanto quanto se sabe';
export const mapPhasePresent = (_: Spoken, given: { phases: string | number }): string =>
  `Indicado para a fase: ${given.phases}`;
export const mapPhaseEarlier = (_: Spoken, given: { phases: string | number }): string =>
  `Indicado apenas para fases anteriores: ${given.phases}`;
export const mapNameYear = (_: Spoken, given: { name: string | number; year: string | number }): string =>
  `${given.name} ${given.year}`;
export const mapNameYears = (_: Spoken, given: { name: string | number; from: string | number; to: string | number }): string =>
  `${given.name} ${given.from}–${given.to}`;
export const mapNameBy = (_: Spoken, given: { name: string | number; year: string | number }): string =>
  `${given.name}, o mais tardar em ${given.year}`;
export const mapKeyLink = (_: Spoken): string => 'De um Estado para o centro';
export const figureTable = (_: Spoken): string => 'Tabela';
export const figureDownload = (_: Spoken): string => 'Descarregar';
export const figureCopyLink = (_: Spoken): string => 'Copiar a ligação';
export const figureCopied = (_: Spoken): string => 'Endereço copiado';
export const figureCopyPicture = (_: Spoken): string => 'Copiar a imagem';
export const figurePictureCopied = (_: Spoken): string => 'Imagem copiada';
export const figureCite = (_: Spoken): string => 'Citar';
export const figureCitationCopied = (_: Spoken): string => 'Citação copiada';
export const figureCopyFailed = (_: Spoken): string => 'Não foi possível copiar; o conteúdo é:';
export const figureOpenFull = (_: Spoken): string => 'Abrir a figura';
export const figureSources = (_: Spoken, given: { names: string | number }): string =>
  `Fontes: ${given.names}.`;
export const figureAsOf = (_: Spoken, given: { date: string | number; edition: string | number }): string =>
  `Dados em ${given.date}, edição ${given.edition}.`;
export const figureAllSources = (_: Spoken): string => 'e outras, indicadas junto dos dados';
export const figurePublisherYear = (_: Spoken, given: { name: string | number; year: string | number }): string =>
  `${given.name} ${given.year}`;
export const figurePublisherYears = (_: Spoken, given: { name: string | number; first: string | number; last: string | number }): string =>
  `${given.name} ${given.first}–${given.last}`;
export const figureLowestSources = (_: Spoken): string => 'A este respeito, só foram encontradas cópias e blogues.';
export const figureSvg = (_: Spoken): string => 'Desenho SVG';
export const figurePng = (_: Spoken, given: { scale: string | number }): string =>
  `Imagem PNG, ${given.scale}×`;
export const figureCsv = (_: Spoken): string => 'Tabela CSV';
export const figureXlsx = (_: Spoken): string => 'Livro do Excel';
export const figurePptx = (_: Spoken): string => 'Diapositivos PowerPoint';
export const figurePdf = (_: Spoken): string => 'PDF, por impressão';
export const figurePicture = (_: Spoken): string => 'Imagem (SVG, PNG, PDF)';
export const pictureFormat = (_: Spoken): string => 'Formato';
export const picturePart = (_: Spoken, given: { number: string | number; count: string | number }): string =>
  `Parte ${given.number} de ${given.count}`;
export const picturePreview = (_: Spoken): string => 'Pré-visualização';
export const pictureTooLarge = (_: Spoken, given: { scale: string | number; width: string | number; height: string | number }): string =>
  `PNG, ${given.scale}×: este navegador não consegue desenhar ${given.width} × ${given.height} píxeis. SVG e PDF não têm esse limite.`;
export const pictureFontInside = (_: Spoken): string => 'O tipo de letra está dentro do ficheiro. Os programas que não o podem usar tomam um seu, e cada palavra mantém o seu lugar.';
export const pictureFontOwn = (_: Spoken): string => 'Os caracteres chineses são desenhados com um tipo de letra do sistema do leitor.';
export const pictureFontFailed = (_: Spoken, given: { why: string | number }): string =>
  `Não foi possível carregar o tipo de letra (${given.why}): as palavras são desenhadas com outro, nos mesmos lugares.`;
export const pictureCopyInsecure = (_: Spoken): string => 'Os navegadores só copiam imagens em páginas seguras (https). Clique com o botão direito ou prima longamente a pré-visualização e escolha copiar a imagem, ou guarde-a como PNG.';
export const figureFailed = (_: Spoken, given: { why: string | number }): string =>
  `Não foi possível criar o ficheiro: ${given.why}`;
export const figureNavigate = (_: Spoken): string => 'Use as setas para percorrer os elementos.';
export const figureNavigateYears = (_: Spoken): string => 'Arraste sobre os anos, ou prima as setas com Shift, para definir os anos do mapa.';
export const figureFilterStatus = (_: Spoken): string => 'Situação';
export const figureFilterFunder = (_: Spoken): string => 'Financiador';
export const figureSort = (_: Spoken): string => 'Ordenação';
export const figureAll = (_: Spoken): string => 'todos';
export const figureEmptyFilter = (_: Spoken): string => 'Nenhum programa corresponde a estes filtros.';
export const briefingTitle = (_: Spoken): string => 'Apresentação';
export const briefingAdd = (_: Spoken): string => 'Adicionar à apresentação';
export const briefingAdded = (language: Spoken, given: { n: number }): string =>
  `Adicionada; a apresentação tem ${given.n === 1 ? 'uma vista' : language.plural(given.n) === 'one' ? `${language.number(given.n)} vista` : `${language.number(given.n)} vistas`}.`;
export const briefingFull = (_: Spoken, given: { most: string | number }): string =>
  `Não foi acrescentada: uma apresentação tem no máximo ${given.most} vistas. Retire algumas, ou guarde-a como ficheiro e comece outra.`;
export const briefingTooMany = (_: Spoken, given: { most: string | number }): string =>
  `Juntas teriam mais de ${given.most} vistas, que é o máximo; guarde-a como ficheiro.`;
export const briefingNotStored = (_: Spoken): string => 'Este navegador não a guarda: dura até esta página ser fechada. Guarde-a como ficheiro.';
export const briefingAside = (_: Spoken): string => 'Fica aqui à parte uma apresentação que esta versão do atlas não consegue ler; nada se perde.';
export const briefingEmpty = (_: Spoken): string => 'Afixe figuras e mapas, ordene-os, escreva as suas notas e apresente-os a partir do navegador, em papel ou em PowerPoint.';
export const briefingHow = (_: Spoken): string => 'Ainda não há nada afixado. Cada figura e cada mapa tem «Adicionar à apresentação»; todas as figuras estão aqui:';
export const briefingSentence = (language: Spoken, given: { n: number }): string =>
  `${given.n === 1 ? 'Uma vista, guardada' : language.plural(given.n) === 'one' ? `${language.number(given.n)} vista, guardada` : `${language.number(given.n)} vistas, guardadas`} apenas neste navegador.`;
export const briefingViews = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} vista` : `${language.number(given.n)} vistas`}, sem guardar neste navegador.`;
export const briefingBriefingTitle = (_: Spoken): string => 'Título da apresentação';
export const briefingPinTitle = (_: Spoken): string => 'Título desta vista';
export const briefingNotes = (_: Spoken): string => 'Notas';
export const briefingNoNotes = (_: Spoken): string => 'Sem notas.';
export const briefingOpen = (_: Spoken): string => 'Abrir a vista interativa';
export const briefingRemove = (_: Spoken): string => 'Retirar';
export const briefingUp = (_: Spoken): string => 'Subir';
export const briefingDown = (_: Spoken): string => 'Descer';
export const briefingHandle = (_: Spoken, given: { place: string | number }): string =>
  `Vista ${given.place}: arraste para mover ou prima Alt com as setas`;
export const briefingMovedTo = (_: Spoken, given: { place: string | number; all: string | number }): string =>
  `Movida para a posição ${given.place} de ${given.all}.`;
export const briefingPresent = (_: Spoken): string => 'Apresentar';
export const briefingPrint = (_: Spoken): string => 'Imprimir, uma vista por página';
export const print = (_: Spoken): string => 'Imprimir';
export const printWhole = (_: Spoken): string => 'Imprimir tudo';
export const printPreparing = (_: Spoken): string => 'a impressão';
export const printUnfinished = (_: Spoken): string => 'Esta parte ainda estava a carregar no momento da impressão. Imprima de novo quando estiver na página.';
export const printSourceElsewhere = (_: Spoken, given: { region: string | number }): string =>
  `Uma fonte citada na página «${given.region}»`;
export const printBestSources = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'Cada valor cita a sua melhor fonte' : `Cada valor cita no máximo as suas ${language.number(given.n)} melhores fontes`}; a página em linha dá todas, com os seus endereços.`;
export const printFolded = (_: Spoken): string => 'As listas mostram as primeiras linhas e as partes recolhidas o seu nome; a página em linha dá-as por inteiro.';
export const printFrom = (_: Spoken, given: { date: string | number; address: string | number; edition: string | number }): string =>
  `Impresso em ${given.date} a partir de ${given.address}, edição ${given.edition}.`;
export const briefingSaveFile = (_: Spoken): string => 'Guardar como ficheiro';
export const briefingOpenFile = (_: Spoken): string => 'Abrir um ficheiro';
export const briefingClear = (_: Spoken): string => 'Retirar tudo';
export const briefingUndo = (_: Spoken): string => 'Desfazer';
export const refreshTitle = (_: Spoken, given: { name: string | number; date: string | number }): string =>
  `«${given.name}» é um conjunto de diapositivos deste atlas, feito com os dados de ${given.date}`;
export const refreshNumbers = (_: Spoken): string => 'Números que mudaram desde então';
export const refreshSame = (_: Spoken): string => 'Nenhuma das suas contagens mudou desde então.';
export const refreshWhat = (_: Spoken): string => 'Número';
export const refreshBefore = (_: Spoken): string => 'Nos diapositivos';
export const refreshAfter = (_: Spoken): string => 'Agora';
export const refreshFacts = (_: Spoken): string => 'Dados que mudaram desde então';
export const refreshMake = (_: Spoken): string => 'PowerPoint com os dados de hoje';
export const refreshKept = (_: Spoken, given: { titles: string | number; notes: string | number; left: string | number }): string =>
  `Mantido: títulos à mão, ${given.titles}; notas à mão, ${given.notes}; diapositivos retirados, ${given.left}.`;
export const refreshOwn = (_: Spoken, given: { own: string | number }): string =>
  `Os seus próprios diapositivos não são transferidos (${given.own}): copie-os do ficheiro antigo.`;
export const refreshLanguage = (_: Spoken): string => 'Os diapositivos estão noutra língua; são refeitos na desta página.';
export const briefingViewLabel = (_: Spoken, given: { title: string | number }): string =>
  `Vista: ${given.title}`;
export const briefingStand = (_: Spoken, given: { place: string | number; all: string | number }): string =>
  `Vista ${given.place} de ${given.all}`;
export const briefingStandPage = (_: Spoken, given: { place: string | number; all: string | number; page: string | number; pages: string | number }): string =>
  `Vista ${given.place} de ${given.all}, página ${given.page} de ${given.pages}`;
export const briefingBack = (_: Spoken): string => 'Anterior';
export const briefingNext = (_: Spoken): string => 'Seguinte';
export const briefingBlank = (_: Spoken): string => 'Ecrã vazio';
export const briefingPresenter = (_: Spoken): string => 'Janela do orador';
export const briefingEnd = (_: Spoken): string => 'Terminar';
export const briefingNow = (_: Spoken): string => 'Agora';
export const briefingComing = (_: Spoken): string => 'A seguir';
export const briefingNoMore = (_: Spoken): string => 'Esta é a última vista.';
export const briefingForeign = (_: Spoken, given: { title: string | number }): string =>
  `«${given.title}» foi aberta a partir de uma ligação ou de um ficheiro. É mostrada aqui, sem ser guardada.`;
export const briefingKeep = (_: Spoken): string => 'Guardá-la';
export const briefingReplace = (language: Spoken, given: { n: number }): string =>
  `Guardá-la em vez ${language.plural(given.n) === 'one' ? 'da minha vista' : `das minhas ${language.number(given.n)} vistas`}`;
export const briefingAppend = (language: Spoken, given: { n: number }): string =>
  `Adicioná-la ${language.plural(given.n) === 'one' ? 'à minha vista' : `às minhas ${language.number(given.n)} vistas`}`;
export const briefingLeave = (_: Spoken): string => 'Voltar à minha';
export const briefingOtherFacts = (_: Spoken, given: { made: string | number; current: string | number }): string =>
  `Esta apresentação foi feita com os dados de ${given.made}; mostra agora os de ${given.current}, pelo que os números podem diferir.`;
export const briefingLongAddress = (_: Spoken, given: { letters: string | number }): string =>
  `O endereço tem ${given.letters} caracteres; alguns programas informáticos cortam-no. Um ficheiro é mais seguro.`;
export const briefingRefusedAddress = (_: Spoken): string => 'A apresentação deste endereço foi recusada; a sua está intacta.';
export const briefingRefusedFile = (_: Spoken, given: { name: string | number }): string =>
  `«${given.name}» foi recusado; a sua apresentação está intacta.`;
export const embedTitle = (_: Spoken): string => 'Incorporar';
export const embedBack = (_: Spoken): string => 'Abrir no Roadstead';
export const embedMore = (_: Spoken, given: { n: string | number }): string =>
  `e mais ${given.n}, no Roadstead`;
export const embedNoSuch = (_: Spoken, given: { figure: string | number; region: string | number }): string =>
  `O atlas não contém a figura «${given.figure}»${!given.region ? '' : ` de uma região «${given.region}»`}, ou não é possível aceder-lhe.`;
export const embedUnknown = (_: Spoken): string => 'O atlas não contém nenhuma figura com este nome.';
export const embedFailed = (_: Spoken, given: { file: string | number }): string =>
  `Não foi possível mostrar a figura: não é possível aceder a ${given.file}.`;
export const embedIntro = (_: Spoken): string => 'A figura mantém-se atualizada: mostra os dados do atlas, com a sua fonte e uma ligação ao atlas.';
export const embedMeasuring = (_: Spoken): string => 'O código estará pronto assim que a altura da figura for medida em cada largura.';
export const embedCopy = (_: Spoken): string => 'Copiar';
export const embedCopied = (_: Spoken): string => 'Copiado';
export const embedPreview = (_: Spoken, given: { width: string | number }): string =>
  `Pré-visualização a ${given.width} px`;
export const embedWidth = (_: Spoken): string => 'Largura da pré-visualização';
export const embedHeight = (_: Spoken, given: { height: string | number }): string =>
  `Altura com esta largura: ${given.height} px`;
export const embedChoices = (_: Spoken): string => 'Aspeto e data da figura incorporada';
export const embedLanguage = (_: Spoken): string => 'Língua';
export const embedYear = (_: Spoken): string => 'Ano ou mês (AAAA ou AAAA-MM); vazio para hoje';
export const makingMaking = (_: Spoken, given: { name: string | number }): string =>
  `${given.name}…`;
export const makingSlides = (_: Spoken): string => 'A preparar os diapositivos';
export const makingCancel = (_: Spoken): string => 'Cancelar';
export const makingCancelled = (_: Spoken): string => 'Cancelado';
export const makingDeck = (_: Spoken): string => 'PowerPoint';
export const makingPackage = (_: Spoken): string => 'Dados';
export const makingPackageAll = (_: Spoken): string => 'Pacote de dados de todo o atlas';
export const makingTake = (_: Spoken): string => 'Descarregar e reutilizar';
export const templateUse = (_: Spoken): string => 'O meu modelo';
export const templateRemove = (_: Spoken): string => 'Sem o modelo';
export const templateTaken = (_: Spoken, given: { name: string | number; parts: string | number }): string =>
  `Os diapositivos usam de «${given.name}»: ${given.parts}.`;
export const templateRefused = (_: Spoken, given: { name: string | number; why: string | number }): string =>
  `«${given.name}» não foi usado. ${given.why}`;
export const slidesPart = (_: Spoken, given: { title: string | number; number: string | number; count: string | number }): string =>
  `${given.title} (${given.number} de ${given.count})`;
export const slidesOf = (_: Spoken, given: { name: string | number; title: string | number }): string =>
  `${given.name}: ${given.title}`;
export const slidesNotes = (_: Spoken): string => 'Notas';
export const slidesPeak = (_: Spoken, given: { year: string | number }): string =>
  `registados em ${given.year}, o máximo anual`;
export const slidesLast = (_: Spoken, given: { year: string | number }): string =>
  `registados em ${given.year}, o último ano completo`;
export const slidesEvents = (_: Spoken): string => 'Acordado nestes anos';
export const slidesNoCause = (_: Spoken): string => 'Os acontecimentos datados acompanham os números; não são dados como causas.';
export const slidesSourcesTitle = (_: Spoken): string => 'Fontes';
export const slidesSourcesMore = (language: Spoken, given: { n: number; address: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'Outra fonte figura' : `Outras ${language.number(given.n)} fontes figuram`} junto dos dados em ${given.address}.`;
export const slidesSourcesNumbers = (_: Spoken): string => 'Os números são os das notas; as fontes de melhor tipo vêm primeiro';
export const slidesMethod = (_: Spoken): string => 'Como ler estes diapositivos';
export const slidesMethodSources = (_: Spoken): string => 'Método e fontes';
export const slidesMethodFacts = (_: Spoken, given: { date: string | number }): string =>
  `Cada dado é uma linha de uma tabela com as suas fontes. Os dados são os de ${given.date}.`;
export const slidesMethodUnknown = (_: Spoken): string => 'Desconhecido não é zero. Quando nenhuma fonte dá uma data, um fim ou um montante, o diapositivo indica-o e não faz estimativas. «13 a 17» indica o que é certo e o que é possível.';
export const slidesMethodRunning = (_: Spoken): string => 'Um programa está em curso do seu início publicado ao seu fim publicado. Um fim previsto que passou sem notícia deixa desconhecida a sua situação.';
export const slidesMethodCentres = (_: Spoken): string => 'Os centros são contados enquanto funcionam. Os gabinetes são mostrados e não são contados; os centros previstos figuram ao lado da contagem.';
export const slidesMethodIncidents = (_: Spoken): string => 'Os incidentes são contados tal como o seu editor os registou. As contagens de dois editores nunca são somadas.';
export const slidesMethodMoney = (_: Spoken): string => 'Os montantes figuram tal como foram publicados, cada um na sua moeda. Nunca são somados entre moedas nem estimados.';
export const slidesLastOf = (_: Spoken, given: { title: string | number; n: string | number; all: string | number }): string =>
  `${given.title}: os ${given.n} últimos de ${given.all}`;
export const slidesRunningFirst = (_: Spoken): string => 'Primeiro os que estão em curso, depois aqueles cujo fim nenhuma fonte confirma; as barras esbatem-se onde não se conhece o dia de uma data';
export const slidesNotDrawn = (language: Spoken, given: { running: number; unknown: number; planned: number; ended: number; all: string | number }): string =>
  `Não desenhados: ${given.running === 0 ? '' : `mais ${language.number(given.running)} em curso, `}${given.unknown === 0 ? '' : `mais ${language.number(given.unknown)} em situação desconhecida, `}${given.planned === 0 ? '' : language.plural(given.planned) === 'one' ? `${language.number(given.planned)} previsto, ` : `${language.number(given.planned)} previstos, `}${language.plural(given.ended) === 'one' ? `${language.number(given.ended)} terminado` : `${language.number(given.ended)} terminados`}. Todos constam do apêndice (${given.all}).`;
export const slidesAllProgrammes = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'O único programa' : `Os ${language.number(given.n)} programas`;
export const slidesGaps = (language: Spoken, given: { n: number; named: string | number }): string =>
  language.plural(given.n) === 'one' ? `lacuna entre as ${given.named} atividades que os instrumentos indicam` : `lacunas entre as ${given.named} atividades que os instrumentos indicam`;
export const slidesNoGap = (_: Spoken, given: { named: string | number }): string =>
  `lacunas: há programas que se ocupam de cada uma das ${given.named} atividades que os instrumentos indicam`;
export const slidesLeast = (_: Spoken): string => 'Onde há menos programas em curso';
export const slidesLeastGap = (_: Spoken, given: { names: string | number }): string =>
  `Nenhum programa em curso; indicam-na: ${given.names}`;
export const slidesLeastUnknown = (language: Spoken, given: { n: number }): string =>
  `${given.n === 1 ? 'Um programa' : language.plural(given.n) === 'one' ? `${language.number(given.n)} programa` : `${language.number(given.n)} programas`} em situação desconhecida`;
export const slidesLeastWorld = (language: Spoken, given: { n: number }): string =>
  given.n === 1 ? 'Um programa em curso, apenas mundial' : language.plural(given.n) === 'one' ? `${language.number(given.n)} programa em curso, apenas mundial` : `${language.number(given.n)} programas em curso, apenas mundiais`;
export const slidesLeastRunning = (language: Spoken, given: { n: number; names: string | number }): string =>
  `${given.n === 1 ? 'Um programa em curso' : language.plural(given.n) === 'one' ? `${language.number(given.n)} programa em curso` : `${language.number(given.n)} programas em curso`}: ${given.names}`;
export const slidesGapMeans = (_: Spoken): string => 'Lacuna: um instrumento indica a atividade e, tanto quanto se sabe, nenhum programa em curso se ocupa dela. Nada diz sobre o que fazem os Estados.';
export const slidesSteps = (_: Spoken): string => 'Número de Estados; a tracejado: quantos podem ter sido';
export const slidesPreparedFor = (_: Spoken): string => 'Preparado para: nome da reunião ou delegação';
export const slidesPresenter = (_: Spoken): string => 'Orador, organização, data';
export const slidesCode = (_: Spoken): string => 'Código QR da vista interativa';
export const slidesAsOf = (_: Spoken, given: { when: string | number }): string =>
  `Situação no fim de ${given.when}.`;
export const slidesFilters = (_: Spoken, given: { filters: string | number }): string =>
  `Apenas: ${given.filters}.`;
export const slidesBoundaries = (_: Spoken): string => 'As fronteiras e os nomes não implicam aprovação oficial.';
export const slidesMoreSources = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'Outra fonte figura' : `Outras ${language.number(given.n)} fontes figuram`} no fim dos diapositivos.`;
export const slidesSources = (_: Spoken): string => 'Fontes:';
export const slidesLicence = (_: Spoken): string => 'Tabelas de dados: CC BY 4.0, Roadstead; cada fonte conserva os seus próprios direitos.';
export const slidesDeckHint = (_: Spoken): string => 'Os gráficos, as tabelas e as formas dos mapas destes diapositivos podem ser editados. Guarde este ficheiro: outros programas informáticos podem perder os dados dos gráficos.';
export const slidesComing = (_: Spoken): string => 'Com data nos próximos dois anos';
export const slidesUnconfirmed = (_: Spoken): string => 'Fins previstos que nenhuma fonte confirma';
export const slidesNoEnd = (_: Spoken, given: { n: string | number; running: string | number }): string =>
  `Programas em curso sem fim publicado: ${given.n} de ${given.running}.`;
export const slidesNamedUnserved = (_: Spoken, given: { name: string | number; n: string | number; named: string | number }): string =>
  `${given.name}: atividades indicadas sem programa em curso, ${given.n} de ${given.named}`;
export const slidesRunningOn = (_: Spoken, given: { names: string | number }): string =>
  `Programas em curso: ${given.names}`;
export const slidesNoneOn = (_: Spoken): string => 'Nenhum programa em curso';
export const slidesWork = (language: Spoken, given: { name: string | number; activities: number; isNamed: string | number; states: string | number }): string =>
  `${given.name}: ${given.activities === 0 ? 'nenhuma atividade indicada' : language.plural(given.activities) === 'one' ? `${language.number(given.activities)} atividade` : `${language.number(given.activities)} atividades`}${given.isNamed === 'yes' ? `; Estados indicados: ${given.states}` : ''}`;
export const slidesRegionsTitle = (_: Spoken, given: { name: string | number; n: string | number; gapName: string | number; gaps: string | number }): string =>
  `Mais programas em curso: ${given.name} (${given.n}); mais lacunas: ${given.gapName} (${given.gaps})`;
export const focusSubtitle = (_: Spoken, given: { date: string | number }): string =>
  `Número de programas em curso, tanto quanto se sabe, ${given.date}`;
export const focusSubtitleRegion = (_: Spoken, given: { region: string | number; date: string | number }): string =>
  `${given.region}: número de programas em curso, tanto quanto se sabe, ${given.date}`;
export const focusKeyRunning = (_: Spoken): string => 'indicada, com programas em curso';
export const focusKeyWorldwide = (_: Spoken): string => 'indicada, os programas em curso são apenas mundiais';
export const focusKeyGap = (_: Spoken): string => 'indicada, sem programa em curso: lacuna';
export const focusKeyUnknown = (_: Spoken): string => 'indicada, apenas programas em situação desconhecida';
export const focusKeyInPart = (_: Spoken): string => 'indicada em parte ou não verificada';
export const focusKeyProgrammeOnly = (_: Spoken): string => 'apenas programa';
export const focusKeyNotNamed = (_: Spoken): string => 'não indicada nas fontes consultadas';
export const focusKeyNamed = (_: Spoken): string => 'indicada por um instrumento';
export const focusGap = (_: Spoken): string => 'lacuna';
export const focusWorld = (_: Spoken): string => 'mundo';
export const focusTotals = (_: Spoken): string => 'Indicadas e lacunas';
export const focusTotal = (language: Spoken, given: { named: string | number; gaps: number }): string =>
  !given.named ? 'nenhuma' : `${given.named}, ${language.plural(given.gaps) === 'one' ? `${language.number(given.gaps)} lacuna` : `${language.number(given.gaps)} lacunas`}`;
export const focusNamedIn = (_: Spoken, given: { names: string | number }): string =>
  `Indicada em: ${given.names}`;
export const focusNotNamedIn = (_: Spoken): string => 'Não indicada em nenhum instrumento das fontes consultadas';
export const focusRunningAre = (_: Spoken, given: { names: string | number }): string =>
  `Programas em curso: ${given.names}`;
export const focusNoRunning = (_: Spoken): string => 'Programas em curso: nenhum nas fontes consultadas';
export const focusUnknownAre = (_: Spoken, given: { names: string | number }): string =>
  `Situação desconhecida: ${given.names}`;
export const focusSummary = (language: Spoken, given: { regions: number; gaps: number; top: string | number }): string =>
  `Matriz de atividades e ${given.regions === 1 ? 'uma região' : language.plural(given.regions) === 'one' ? `${language.number(given.regions)} região` : `${language.number(given.regions)} regiões`}. ${given.gaps === 1 ? 'Numa célula' : language.plural(given.gaps) === 'one' ? `Em ${language.number(given.gaps)} célula` : `Em ${language.number(given.gaps)} células`}, um instrumento indica a atividade e, tanto quanto se sabe, nenhum programa está em curso.${!given.top ? '' : ` Mais lacunas: ${given.top}.`}`;
export const focusSummaryRegion = (language: Spoken, given: { named: number; worked: string | number }): string =>
  `${given.named === 1 ? 'Uma atividade é indicada' : language.plural(given.named) === 'one' ? `${language.number(given.named)} atividade é indicada` : `${language.number(given.named)} atividades são indicadas`} num instrumento; os programas em curso ocupam-se de ${given.worked}.`;
export const focusCell = (_: Spoken, given: { activity: string | number; region: string | number }): string =>
  `${given.activity}, ${given.region}`;
export const focusInstruments = (_: Spoken): string => 'Instrumentos';
export const focusProgrammes = (_: Spoken): string => 'Programas';
export const focusColumnKind = (_: Spoken): string => 'Tipo';
export const focusColumnNamed = (_: Spoken): string => 'Indicada em';
export const focusColumnRunning = (_: Spoken): string => 'Programas em curso';
export const focusColumnUnknown = (_: Spoken): string => 'Programas em situação desconhecida';
export const focusColumnState = (_: Spoken): string => 'Estado da célula';
export const compareTitle = (_: Spoken): string => 'Comparar';
export const compareSentence = (_: Spoken): string => 'Duas regiões lado a lado: mapas à mesma escala, números-chave, o que partilham e figuras com eixos comuns.';
export const compareTitleOf = (_: Spoken, given: { first: string | number; second: string | number }): string =>
  `${given.first} e ${given.second}: comparação`;
export const compareFigureTitle = (_: Spoken, given: { first: string | number; one: string | number; second: string | number; other: string | number }): string =>
  `Programas em curso: ${given.first} ${given.one}, ${given.second} ${given.other}`;
export const compareFigureSubtitle = (_: Spoken, given: { first: string | number; second: string | number }): string =>
  `${given.first} e ${given.second}, ano a ano com eixos comuns`;
export const compareRunningTitle = (_: Spoken): string => 'Programas em curso no fim de cada ano';
export const compareFigurePart = (_: Spoken, given: { subject: string | number; name: string | number; from: string | number; first: string | number; to: string | number; last: string | number }): string =>
  `${given.subject}, ${given.name}: ${given.from} em ${given.first}, ${given.to} em ${given.last}.`;
export const compareAtLeast = (_: Spoken): string => 'No mínimo';
export const compareAtMost = (_: Spoken): string => 'No máximo';
export const compareFirst = (_: Spoken): string => 'Primeira região';
export const compareSecond = (_: Spoken): string => 'Segunda região';
export const compareSameScale = (_: Spoken): string => 'Ambos os mapas têm a mesma escala no equador; as zonas afastadas dele parecem maiores.';
export const compareShared = (_: Spoken): string => 'O que partilham';
export const compareSharedStates = (language: Spoken, given: { n: number }): string =>
  given.n === 1 ? 'Um Estado participa em ambas' : language.plural(given.n) === 'one' ? `${language.number(given.n)} Estado participa em ambas` : `${language.number(given.n)} Estados participam em ambas`;
export const compareSharedProgrammes = (language: Spoken, given: { n: number }): string =>
  given.n === 1 ? 'Um programa atua em ambas' : language.plural(given.n) === 'one' ? `${language.number(given.n)} programa atua em ambas` : `${language.number(given.n)} programas atuam em ambas`;
export const compareCommon = (_: Spoken): string => 'Com eixos comuns';
export const compareParticipationTitle = (_: Spoken): string => 'Estados participantes no fim de cada ano';
export const compareIncidentsTitle = (_: Spoken): string => 'Incidentes registados por ano';
export const compareIncidentsSubtitle = (_: Spoken, given: { publisher: string | number; end: string | number }): string =>
  `${given.publisher}, por local; os retângulos de contagem são mais amplos do que as regiões; último registo: ${given.end}`;
export const compareOneBox = (_: Spoken, given: { box: string | number }): string =>
  `Ambas as regiões são contadas num só retângulo, ${given.box}: os registos não permitem distinguir os seus incidentes.`;
export const hereTitle = (_: Spoken): string => 'O que se sabe daqui';
export const hereOpen = (_: Spoken): string => 'O que se sabe daqui?';
export const hereTyped = (_: Spoken): string => 'Posição';
export const hereGo = (_: Spoken): string => 'Mostrar';
export const hereChoose = (_: Spoken): string => 'Escolher no mapa';
export const hereWhich = (_: Spoken, given: { text: string | number }): string =>
  `«${given.text}» pode designar mais de um lugar. A qual se refere?`;
export const hereNotRead = (_: Spoken, given: { text: string | number }): string =>
  `«${given.text}» não foi entendido como posição. Escreva, por exemplo, 12 26.5N 043 17E ou 12.4417, 43.2833.`;
export const hereWaters = (_: Spoken): string => 'Águas indicativas das regiões dos programas';
export const hereNoWaters = (_: Spoken): string => 'A mais de 200 M de qualquer Estado que participe numa região do atlas.';
export const hereAreas = (_: Spoken): string => 'Áreas';
export const hereNoAreas = (_: Spoken, given: { nm: string | number }): string =>
  `Nesta data, nenhuma a contém nem se encontra a menos de ${given.nm} M.`;
export const hereInside = (_: Spoken, given: { nm: string | number }): string =>
  `dentro, a ${given.nm} M do limite`;
export const hereOutside = (_: Spoken, given: { nm: string | number }): string =>
  `fora, a ${given.nm} M do limite`;
export const hereUndecided = (language: Spoken, given: { n: number }): string =>
  `Não é possível determinar para ${given.n === 1 ? 'uma área' : language.plural(given.n) === 'one' ? `${language.number(given.n)} área` : `${language.number(given.n)} áreas`}: as tabelas não contêm limites fechados`;
export const hereClosedAreas = (_: Spoken): string => 'Os limites que a fonte fecha com uma costa são fechados com a costa do mapa, e são aproximados. A distância é a que vai até ao limite no mar, não até à costa.';
export const hereCentres = (_: Spoken): string => 'Centro mais próximo de cada função';
export const hereWay = (_: Spoken, given: { nm: string | number; bearing: string | number }): string =>
  `${given.nm} M, azimute ${given.bearing}°`;
export const hereIncidents = (language: Spoken, given: { n: number; nm: string | number; years: string | number; publisher: string | number }): string =>
  `${given.n === 1 ? 'Um incidente' : language.plural(given.n) === 'one' ? `${language.number(given.n)} incidente` : `${language.number(given.n)} incidentes`} nas células de 1 grau cujo centro está a menos de ${given.nm} M, ${given.years}; ${given.publisher}. As células são grandes: não se trata da contagem de um círculo.`;
export const hereWithin = (_: Spoken): string => 'A menos de';
export const hereMeasure = (_: Spoken): string => 'Linha de medição';
export const hereMeasureTo = (_: Spoken): string => 'Até à posição';
export const hereGreatCircle = (_: Spoken, given: { nm: string | number; course: string | number }): string =>
  `Ortodromia: ${given.nm} M, rumo inicial ${given.course}°`;
export const hereRhumbLine = (_: Spoken, given: { nm: string | number; course: string | number }): string =>
  `Loxodromia: ${given.nm} M, rumo constante ${given.course}°`;
export const hereClear = (_: Spoken): string => 'Limpar';
export const hereWithinWaters = (_: Spoken, given: { states: string | number; regions: string | number }): string =>
  `Águas indicativas: ${given.states} (${given.regions}).`;
export const hereInAreas = (_: Spoken, given: { areas: string | number }): string =>
  `Dentro de: ${given.areas}.`;
export const hereInNoArea = (_: Spoken): string => 'Em nenhuma área de limites fechados conhecidos.';
export const hereNoCentre = (_: Spoken): string => 'Nenhum centro em funcionamento de posição conhecida.';
export const hereHours = (_: Spoken, given: { nm: string | number; hours: string | number; knots: string | number }): string =>
  `centro em funcionamento mais próximo, ${given.nm} M, ${given.hours} h a ${given.knots} nós`;
export const hereMore = (_: Spoken): string => 'Mais sobre este lugar';
export const hereLess = (_: Spoken): string => 'Menos';
export const hereDrag = (_: Spoken): string => 'Arraste a marca para medir';
export const mapWhich = (_: Spoken): string => 'Há aqui várias regiões. Qual pretende?';
export const hereFailed = (_: Spoken, given: { why: string | number }): string =>
  `Não foi possível carregar uma parte: ${given.why}`;
export const furtherNone = (_: Spoken): string => 'Nada deste tipo foi encontrado nas fontes consultadas.';
export const furtherSeriesSummary = (_: Spoken, given: { parts: string | number }): string =>
  `Números tal como publicados, cada editor por si: ${given.parts}.`;
export const furtherSeriesPart = (language: Spoken, given: { name: string | number; n: number }): string =>
  `${given.name} (${given.n === 1 ? 'um ano' : language.plural(given.n) === 'one' ? `${language.number(given.n)} ano` : `${language.number(given.n)} anos`})`;
export const furtherColumnsSeries = (_: Spoken): string => 'Série';
export const furtherColumnsPublisher = (_: Spoken): string => 'Editor';
export const furtherColumnsYear = (_: Spoken): string => 'Ano';
export const furtherColumnsValue = (_: Spoken): string => 'Valor';
export const furtherColumnsUnit = (_: Spoken): string => 'Unidade';
export const furtherColumnsStatus = (_: Spoken): string => 'Situação';
export const furtherColumnsNote = (_: Spoken): string => 'Nota';
export const furtherColumnsDate = (_: Spoken): string => 'Data';
export const furtherColumnsEnd = (_: Spoken): string => 'Até';
export const furtherColumnsPlace = (_: Spoken): string => 'Local';
export const furtherColumnsEvent = (_: Spoken): string => 'Acontecimento';
export const furtherColumnsCentre = (_: Spoken): string => 'Centro';
export const furtherColumnsParent = (_: Spoken): string => 'Depende de';
export const furtherColumnsRole = (_: Spoken): string => 'Função';
export const furtherColumnsOpened = (_: Spoken): string => 'Abertura';
export const furtherColumnsRegions = (_: Spoken): string => 'Regiões';
export const furtherColumnsNumber = (_: Spoken): string => 'Número de Estados';
export const furtherColumnsStates = (_: Spoken): string => 'Estados';
export const furtherColumnsSubject = (_: Spoken): string => 'Elemento';
export const furtherColumnsGoal = (_: Spoken): string => 'Objetivo';
export const furtherColumnsTarget = (_: Spoken): string => 'Meta';
export const furtherColumnsBasis = (_: Spoken): string => 'Fundamento';
export const furtherColumnsState = (_: Spoken): string => 'Estado';
export const furtherColumnsInstrument = (_: Spoken): string => 'Instrumento';
export const furtherCrewKidnappedTitle = (_: Spoken): string => 'Tripulantes sequestrados no Golfo da Guiné';
export const furtherPeak = (_: Spoken, given: { name: string | number; peak: string | number; peakYear: string | number; rule: string | number; last: string | number; lastYear: string | number; series: string | number }): string =>
  `${given.name}: ${given.peak} em ${given.peakYear}, o maior número publicado${given.rule === 'only' ? '' : `; ${given.last} em ${given.lastYear}`} (${given.series})`;
export const furtherCrewKidnappedSubtitle = (_: Spoken): string => 'Pessoas por ano, cada editor por si; interrupções onde nada foi publicado; algumas contagens são mundiais, como indicado';
export const furtherItcpFundingTitle = (_: Spoken): string => 'Financiamento do ITCP';
export const furtherItcpFundingAsked = (_: Spoken, given: { amount: string | number; years: string | number; share: string | number }): string =>
  `O ITCP pede ${given.amount} milhões de dólares dos Estados Unidos para ${given.years}${!given.share ? '' : `; o seu Fundo cobre ${given.share} %`}`;
export const furtherItcpFundingSubtitle = (_: Spoken): string => 'Programa Integrado de Cooperação Técnica da OMI, tal como publicado; uma barra é tão larga como os anos que abrange; mais clara: calculada';
export const furtherMilestonesTitle = (language: Spoken, given: { where: string | number; n: number; first: string | number; last: string | number }): string =>
  `${given.where}: ${language.plural(given.n) === 'one' ? `${language.number(given.n)} marco` : `${language.number(given.n)} marcos`}${!given.first ? '' : ` de ${given.first} a ${given.last}`}`;
export const furtherMilestonesTitlePeriod = (language: Spoken, given: { where: string | number; n: number; total: number; first: string | number; last: string | number }): string =>
  `${given.where}: ${given.n} de ${language.plural(given.total) === 'one' ? `${language.number(given.total)} marco` : `${language.number(given.total)} marcos`} são dos anos ${given.first} a ${given.last}`;
export const furtherMilestonesTitleYear = (language: Spoken, given: { where: string | number; n: number; total: number; year: string | number }): string =>
  `${given.where}: ${given.n} de ${language.plural(given.total) === 'one' ? `${language.number(given.total)} marco` : `${language.number(given.total)} marcos`} são de ${given.year}`;
export const furtherMilestonesSubtitle = (language: Spoken, given: { named: number }): string =>
  `Um ponto por acontecimento, no seu ano; ${language.plural(given.named) === 'one' ? `${language.number(given.named)} é nomeado abaixo` : `os ${language.number(given.named)} principais são nomeados abaixo`}; a tabela contém todos`;
export const furtherMilestonesSummary = (language: Spoken, given: { n: number; first: string | number; last: string | number }): string =>
  `${given.n === 1 ? 'Um marco' : language.plural(given.n) === 'one' ? `${language.number(given.n)} marco` : `${language.number(given.n)} marcos`}; primeira data: ${given.first}; última: ${given.last}.`;
export const furtherCentresTitle = (language: Spoken, given: { count: string | number; n: number; planned: number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'centro em funcionamento' : 'centros em funcionamento'}${!given.planned ? '' : `, ${language.plural(given.planned) === 'one' ? `${language.number(given.planned)} previsto` : `${language.number(given.planned)} previstos`}`}`;
export const furtherCentresTitleIdle = (language: Spoken, given: { count: string | number; n: number; planned: number; names: string | number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'centro em funcionamento' : 'centros em funcionamento'}${!given.planned ? '' : `, ${language.plural(given.planned) === 'one' ? `${language.number(given.planned)} previsto` : `${language.number(given.planned)} previstos`}`}; fora de serviço: ${given.names}`;
export const furtherCentresSubtitle = (_: Spoken, given: { where: string | number }): string =>
  `${given.where}: os grandes são centros; os pequenos, gabinetes; cada um sob aquilo de que depende. Cheios: em funcionamento; vazios: não operacionais, previstos ou em situação desconhecida`;
export const furtherCentresSummary = (language: Spoken, given: { count: string | number; n: number; planned: number; listed: number; roots: number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'centro em funcionamento' : 'centros em funcionamento'}${!given.planned ? '' : `, ${language.plural(given.planned) === 'one' ? `${language.number(given.planned)} previsto` : `${language.number(given.planned)} previstos`}`}. Com os gabinetes e outros centros, a lista contém ${given.listed}; não dependem de nenhum outro: ${given.roots}.`;
export const furtherCentresAlone = (_: Spoken): string => 'Não dependem de nenhum outro centro';
export const furtherMembershipsTitle = (language: Spoken, given: { n: number }): string =>
  `${given.n === 1 ? 'Um Estado participa' : language.plural(given.n) === 'one' ? `${language.number(given.n)} Estado participa` : `${language.number(given.n)} Estados participam`} em várias regiões`;
export const furtherMembershipsSubtitle = (_: Spoken): string => 'Combinações de regiões a cujos instrumentos principais um Estado aderiu; a barra conta os Estados';
export const furtherMembershipsSummary = (language: Spoken, given: { n: number; regions: string | number; states: string | number }): string =>
  `${given.n === 1 ? 'Um Estado' : language.plural(given.n) === 'one' ? `${language.number(given.n)} Estado` : `${language.number(given.n)} Estados`} em mais de uma região. A combinação mais frequente é ${given.regions}: ${given.states}.`;
export const furtherSdgTitle = (_: Spoken): string => 'Ligações aos Objetivos de Desenvolvimento Sustentável';
export const furtherSdgSubtitle = (_: Spoken): string => 'Cheio: declarado por uma fonte; tracejado: leitura deduzida ou não verificada';
export const furtherSdgSummary = (_: Spoken, given: { subjects: string | number; goals: string | number }): string =>
  `${given.subjects} elementos estão ligados a ${given.goals} objetivos.`;
export const furtherSdgTargets = (_: Spoken, given: { list: string | number }): string =>
  `Metas ${given.list}`;
export const furtherTreatyTitle = (_: Spoken): string => 'Situação dos tratados nos sete Estados do MEPSEAS';
export const furtherTreatySubtitle = (_: Spoken): string => 'Ano de participação; tracejado: não é parte; ponto: não encontrado nas fontes consultadas; primeiro, os tratados com mais participantes';
export const furtherTreatySummary = (_: Spoken, given: { states: string | number; instruments: string | number; found: string | number }): string =>
  `${given.states} Estados e ${given.instruments} tratados; foram encontradas ${given.found} participações.`;
export const furtherSdgGoalName = (_: Spoken, given: { goal: string | number }): string =>
  given.goal === '1' ? '1 Erradicar a pobreza' : given.goal === '2' ? '2 Erradicar a fome' : given.goal === '3' ? '3 Saúde de qualidade' : given.goal === '4' ? '4 Educação de qualidade' : given.goal === '5' ? '5 Igualdade de género' : given.goal === '6' ? '6 Água potável e saneamento' : given.goal === '7' ? '7 Energias renováveis e acessíveis' : given.goal === '8' ? '8 Trabalho digno e crescimento económico' : given.goal === '9' ? '9 Indústria, inovação e infraestruturas' : given.goal === '10' ? '10 Reduzir as desigualdades' : given.goal === '11' ? '11 Cidades e comunidades sustentáveis' : given.goal === '12' ? '12 Produção e consumo sustentáveis' : given.goal === '13' ? '13 Ação climática' : given.goal === '14' ? '14 Proteger a vida marinha' : given.goal === '15' ? '15 Proteger a vida terrestre' : given.goal === '16' ? '16 Paz, justiça e instituições eficazes' : given.goal === '17' ? '17 Parcerias para a implementação dos objetivos' : `${given.goal}`;
export const furtherSdgTitleMost = (language: Spoken, given: { n: string | number; subjects: number; goal: string | number }): string =>
  `${given.n} de ${language.plural(given.subjects) === 'one' ? `${language.number(given.subjects)} elemento` : `${language.number(given.subjects)} elementos`} ligados a um mesmo objetivo de desenvolvimento: ${given.goal}`;
export const furtherSdgTitleCounted = (language: Spoken, given: { subjects: number; goals: number }): string =>
  `${language.plural(given.subjects) === 'one' ? `${language.number(given.subjects)} elemento ligado` : `${language.number(given.subjects)} elementos ligados`} a ${language.plural(given.goals) === 'one' ? `${language.number(given.goals)} objetivo de desenvolvimento` : `${language.number(given.goals)} objetivos de desenvolvimento`}; nenhum se destaca`;
export const furtherTreatyTitleAll = (_: Spoken, given: { states: string | number; name: string | number }): string =>
  `Tratado em que constam os ${given.states} Estados do MEPSEAS: ${given.name}`;
export const furtherTreatyTitleMost = (_: Spoken, given: { n: string | number; states: string | number; name: string | number }): string =>
  `Tratado em que constam mais Estados do MEPSEAS, ${given.n} de ${given.states}: ${given.name}`;
export const furtherTreatyTitleSome = (language: Spoken, given: { found: string | number; treaties: number; n: string | number; states: string | number }): string =>
  `Os Estados do MEPSEAS constam em ${given.found} de ${language.plural(given.treaties) === 'one' ? `${language.number(given.treaties)} tratado` : `${language.number(given.treaties)} tratados`}, em cada um ${given.n} de ${given.states} no máximo`;
export const furtherTreatyTitleNone = (language: Spoken, given: { states: string | number; treaties: number }): string =>
  `Nenhum dos ${given.states} Estados do MEPSEAS consta em ${language.plural(given.treaties) === 'one' ? `${language.number(given.treaties)} tratado examinado` : `qualquer dos ${language.number(given.treaties)} tratados examinados`}`;
export const furtherTreatyOthers = (_: Spoken, given: { list: string | number }): string =>
  `Não foi encontrada participação destes Estados em: ${given.list}.`;
export const furtherTreatyNotFound = (_: Spoken): string => 'não encontrado';
export const supportTitle = (_: Spoken, given: { where: string | number }): string =>
  `Estados e programas em curso, ${given.where}`;
export const supportTitleAlike = (language: Spoken, given: { low: number; states: string | number }): string =>
  given.low === 0 ? `Tanto quanto se sabe, nenhum programa em curso indica qualquer dos ${given.states} Estados` : language.plural(given.low) === 'one' ? `${language.number(given.low)} programa em curso indica cada um dos ${given.states} Estados` : `${language.number(given.low)} programas em curso indicam cada um dos ${given.states} Estados`;
export const supportTitleNamed = (language: Spoken, given: { low: number; lowest: string | number; high: string | number; highest: string | number }): string =>
  `${given.low === 0 ? 'Não indicados por nenhum programa em curso, tanto quanto se sabe' : language.plural(given.low) === 'one' ? `Indicados por ${language.number(given.low)} programa em curso` : `Indicados por ${language.number(given.low)} programas em curso`}: ${given.lowest}; indicados por ${given.high}: ${given.highest}`;
export const supportTitleCounted = (language: Spoken, given: { lowest: string | number; states: string | number; low: number; high: string | number; highest: string | number }): string =>
  `${given.lowest} de ${given.states} Estados ${given.low === 0 ? 'não são indicados por nenhum programa em curso, tanto quanto se sabe' : language.plural(given.low) === 'one' ? `são indicados por apenas ${language.number(given.low)} programa em curso` : `são indicados por apenas ${language.number(given.low)} programas em curso`}; o máximo, por ${given.high}: ${given.highest}`;
export const supportTitleSpan = (_: Spoken, given: { states: string | number; low: string | number; high: string | number }): string =>
  `Cada um dos ${given.states} Estados é indicado por ${given.low} a ${given.high} programas em curso`;
export const supportSubtitle = (language: Spoken, given: { where: string | number; named: string | number; running: number; date: string | number }): string =>
  `${given.where}: Estados indicados por ${given.named} de ${language.plural(given.running) === 'one' ? `${language.number(given.running)} programa` : `${language.number(given.running)} programas`} em curso, tanto quanto se sabe, ${given.date}; a tracejado: programas em situação desconhecida`;
export const supportSummary = (language: Spoken, given: { states: number; named: string | number; running: string | number; others: string | number }): string =>
  `${given.states === 1 ? 'Um Estado' : language.plural(given.states) === 'one' ? `${language.number(given.states)} Estado` : `${language.number(given.states)} Estados`}; programas em curso que indicam algum deles: ${given.named} de ${given.running}.${!given.others ? '' : ` Em curso sem indicar nenhum: ${given.others}.`}`;
export const supportNone = (_: Spoken): string => 'Não foi encontrado nenhum programa em curso com Estados nas fontes consultadas.';
export const supportStatesIn = (_: Spoken): string => 'Estados indicados';
export const supportColumnsCount = (_: Spoken): string => 'Número de programas em curso';
export const runningTitle = (_: Spoken, given: { where: string | number }): string =>
  `Programas em curso por ano, ${given.where}`;
export const runningTitleMore = (language: Spoken, given: { now: number; year: string | number; past: string | number; before: string | number }): string =>
  `Pelo menos ${language.plural(given.now) === 'one' ? `${language.number(given.now)} programa` : `${language.number(given.now)} programas`} em curso em ${given.year}; no máximo ${given.past} em ${given.before}`;
export const runningTitleFewer = (language: Spoken, given: { now: number; year: string | number; past: string | number; before: string | number }): string =>
  `No máximo ${language.plural(given.now) === 'one' ? `${language.number(given.now)} programa` : `${language.number(given.now)} programas`} em curso em ${given.year}; pelo menos ${given.past} em ${given.before}`;
export const runningTitleNow = (language: Spoken, given: { count: string | number; n: number; year: string | number }): string =>
  `${given.count} ${language.plural(given.n) === 'one' ? 'programa' : 'programas'} em curso em ${given.year}`;
export const runningSubtitle = (_: Spoken, given: { where: string | number }): string =>
  `${given.where}: no fim de cada ano; o último ano, até à data`;
export const runningSummary = (_: Spoken, given: { first: string | number; from: string | number; last: string | number; to: string | number }): string =>
  `${given.first}: ${given.from}; ${given.last}: ${given.to}; o segundo número conta os programas talvez em curso.`;
export const runningCertain = (_: Spoken): string => 'em curso, tanto quanto se sabe';
export const runningPossible = (_: Spoken): string => 'talvez em curso: desconhece-se uma data ou a situação';
export const runningBegun = (_: Spoken, given: { names: string | number }): string =>
  `Novos: ${given.names}`;
export const runningOver = (_: Spoken, given: { names: string | number }): string =>
  `Já não constam como estando em curso: ${given.names}`;
export const fundersTitle = (_: Spoken, given: { where: string | number }): string =>
  `Financiadores, ${given.where}`;
export const fundersTitleNone = (language: Spoken, given: { total: number }): string =>
  `Não foi encontrado financiador para ${language.plural(given.total) === 'one' ? 'o único programa' : `nenhum dos ${language.number(given.total)} programas`}`;
export const fundersTitleMost = (language: Spoken, given: { k: number; n: string | number; total: string | number; names: string | number; unpublished: string | number }): string =>
  `${language.plural(given.k) === 'one' ? 'Financiador de mais programas' : 'Financiadores de mais programas'} (${given.n} de ${given.total}): ${given.names}; ${given.unpublished} sem montante publicado`;
export const fundersTitleMany = (_: Spoken, given: { funders: string | number; funded: string | number; total: string | number; unpublished: string | number }): string =>
  `${given.funders} financiadores indicados para ${given.funded} de ${given.total} programas; ${given.unpublished} sem montante publicado`;
export const fundersSubtitle = (_: Spoken, given: { where: string | number; date: string | number }): string =>
  `${given.where}: todos os programas registados, um quadrado para cada um, ${given.date}`;
export const fundersSummary = (language: Spoken, given: { funders: number; total: number; notFound: string | number }): string =>
  `${given.funders === 1 ? 'Um financiador' : language.plural(given.funders) === 'one' ? `${language.number(given.funders)} financiador` : `${language.number(given.funders)} financiadores`} de ${given.total === 1 ? 'um programa' : language.plural(given.total) === 'one' ? `${language.number(given.total)} programa` : `${language.number(given.total)} programas`}; para ${given.notFound} não foi encontrado nenhum.`;
export const fundersOthers = (language: Spoken, given: { n: number }): string =>
  given.n === 1 ? 'Mais um' : `Mais ${language.number(given.n)}`;
export const fundersNotFound = (_: Spoken): string => 'Não encontrado';
export const fundersPublished = (_: Spoken, given: { published: string | number; n: string | number }): string =>
  `${given.published} de ${given.n}`;
export const fundersAmounts = (_: Spoken): string => 'Montantes publicados e para quantos';
export const fundersNoAmount = (_: Spoken): string => 'Nenhum montante publicado';
export const fundersOtherProgrammes = (_: Spoken): string => 'Terminados, previstos ou em situação desconhecida';
export const fundersAll = (_: Spoken): string => 'Todos';
export const fundersRunning = (_: Spoken): string => 'Em curso';
export const fundersCounts = (_: Spoken, given: { all: string | number; running: string | number }): string =>
  `${given.all}, ${given.running} em curso`;
export const fundersKeyOther = (_: Spoken): string => 'terminado, previsto ou em situação desconhecida';
export const fundersFoot = (_: Spoken): string => 'Um programa com dois financiadores figura em ambas as linhas e um que atua em duas regiões figura em ambas as colunas, sempre com o seu montante total. Os montantes nunca são somados entre moedas.';
export const fundersFootRegion = (_: Spoken): string => 'Um programa com dois financiadores figura em ambas as linhas e um com atividades de dois tipos figura em ambas as colunas. Os montantes são os de todo o programa, que pode atuar também noutras regiões, e nunca são somados entre moedas.';
export const fundersNoActivity = (_: Spoken): string => 'Sem atividade indicada';
export const fundersColumn = (_: Spoken): string => 'Financiador';
export const fundersWithAmount = (_: Spoken): string => 'Com montante publicado';
export const figureIcs = (_: Spoken): string => 'Ficheiro de calendário (.ics)';
export const calendarTitle = (_: Spoken, given: { where: string | number }): string =>
  `Calendário, ${given.where}`;
export const calendarTitleEnds = (language: Spoken, given: { n: number; date: string | number; name: string | number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} programa deve terminar` : `${language.number(given.n)} programas devem terminar`} no prazo de dois anos; o próximo, ${given.date}: ${given.name}`;
export const calendarTitleEvents = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} acontecimento datado` : `${language.number(given.n)} acontecimentos datados`} no prazo de dois anos, sem nenhum fim de programa`;
export const calendarTitleNothing = (_: Spoken): string => 'Não foi encontrado nenhum acontecimento datado nos próximos dois anos';
export const calendarSubtitle = (_: Spoken, given: { where: string | number }): string =>
  `${given.where}: acontecimentos datados do último ano (anéis) e dos próximos dois anos, com a precisão das suas fontes`;
export const calendarSummary = (language: Spoken, given: { coming: number; past: number }): string =>
  `${given.coming === 1 ? 'Um acontecimento datado' : language.plural(given.coming) === 'one' ? `${language.number(given.coming)} acontecimento datado` : `${language.number(given.coming)} acontecimentos datados`} nos próximos dois anos; ${given.past === 1 ? 'um' : `${language.number(given.past)}`} no último ano.`;
export const calendarNone = (_: Spoken): string => 'Não foi encontrado nenhum acontecimento datado destes anos nas fontes consultadas.';
export const galleryTitle = (_: Spoken): string => 'Todas as figuras';
export const gallerySentence = (_: Spoken, given: { n: number }): string =>
  `${given.n} figuras, cada uma com a sua tabela, os seus ficheiros e as suas fontes. Escolha uma região para as ver relativas a ela.`;
export const galleryAllSubjects = (_: Spoken): string => 'todos os temas';
export const gallerySubject = (_: Spoken): string => 'Tema';
export const galleryRegion = (_: Spoken): string => 'Região';
export const galleryWord = (_: Spoken): string => 'Palavra';
export const galleryFound = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} figura` : `${language.number(given.n)} figuras`;
export const galleryNothing = (_: Spoken): string => 'Nenhuma figura contém estas palavras.';
export const galleryWithout = (_: Spoken, given: { names: string | number }): string =>
  `Nada para desenhar aqui por enquanto: ${given.names}.`;
export const foldAll = (_: Spoken, given: { n: string | number }): string =>
  `Mostrar tudo (${given.n})`;
export const foldLess = (_: Spoken): string => 'Mostrar menos';
export const foldPrinted = (_: Spoken, given: { first: string | number; n: string | number }): string =>
  `Mostrados: ${given.first} de ${given.n}`;
export const foldFigure = (_: Spoken, given: { name: string | number }): string =>
  `Figura: ${given.name}`;
export const incidentsLayer = (_: Spoken): string => 'Incidentes';
export const incidentsTitle = (_: Spoken): string => 'Incidentes por célula de 1 grau';
export const incidentsPublisher = (_: Spoken): string => 'Registos de';
export const incidentsRange = (_: Spoken, given: { low: string | number; high: string | number }): string =>
  `${given.low} a ${given.high}`;
export const incidentsRangeOpen = (_: Spoken, given: { low: string | number }): string =>
  `${given.low} e mais`;
export const incidentsShown = (language: Spoken, given: { n: number; years: string | number; publisher: string | number }): string =>
  `${given.n === 1 ? 'Um incidente registado' : language.plural(given.n) === 'one' ? `${language.number(given.n)} incidente registado` : `${language.number(given.n)} incidentes registados`} em todos os mares em ${given.years}: ${given.publisher}.`;
export const incidentsShownHere = (_: Spoken, given: { where: string | number; n: string | number }): string =>
  `Destes, em ${given.where}: ${given.n}.`;
export const incidentsEnds = (_: Spoken, given: { publisher: string | number; date: string | number }): string =>
  `Último registo (${given.publisher}): ${given.date}; aqui nada se sabe depois disso.`;
export const incidentsFrom = (_: Spoken): string => 'Desde o ano';
export const incidentsOneYear = (_: Spoken): string => 'apenas o ano mostrado';
export const incidentsKinds = (_: Spoken): string => 'Tipos';
export const incidentsPeak = (_: Spoken, given: { rule: string | number; peakYear: string | number; peak: string | number; last: string | number; lastYear: string | number }): string =>
  given.rule === 'fell' ? `Os incidentes registados atingiram o máximo em ${given.peakYear} (${given.peak}) e desceram para ${given.last} em ${given.lastYear}` : given.rule === 'most' ? `Mais incidentes registados em ${given.peakYear} (${given.peak}); ${given.last} em ${given.lastYear}` : `Mais incidentes registados em ${given.peakYear} (${given.peak})`;
export const incidentsTotalsNewest = (_: Spoken, given: { totals: string | number }): string =>
  `Últimos totais de incidentes publicados: ${given.totals}`;
export const incidentsFigureTitle = (_: Spoken, given: { where: string | number }): string =>
  `Incidentes registados por ano e tipo, ${given.where}`;
export const incidentsFigureSubtitle = (_: Spoken, given: { publisher: string | number; end: string | number }): string =>
  `Número por ano; ${given.publisher}, último registo: ${given.end}; por local, não por autor`;
export const incidentsFigureSummary = (_: Spoken, given: { from: string | number; to: string | number; most: string | number; year: string | number }): string =>
  `De ${given.from} a ${given.to}; o máximo anual foi ${given.most}, em ${given.year}. Um número baixo pode significar poucas notificações.`;
export const incidentsSharedBox = (_: Spoken, given: { words: string | number; regions: string | number }): string =>
  `${given.words}. Um só retângulo de contagem para ${given.regions}: a figura de cada uma mostra os mesmos incidentes.`;
export const incidentsYear = (_: Spoken): string => 'Ano';
export const incidentsTotal = (_: Spoken): string => 'Total';
export const incidentsNone = (_: Spoken): string => 'Não há contagens de incidentes publicadas para esta região nas fontes consultadas.';
export const incidentsPoint = (_: Spoken, given: { year: string | number; n: string | number; kind: string | number }): string =>
  `${given.year}: ${given.n}, ${given.kind}`;
export const incidentsArea = (_: Spoken, given: { kind: string | number; date: string | number }): string =>
  `${given.kind}; início: ${given.date}`;
export const incidentsTotalsTitle = (_: Spoken): string => 'Totais tal como dados pelos seus editores';
export const incidentsTotalsSubtitle = (_: Spoken): string => 'Incidentes por ano, cada editor por si; interrupções onde nada foi encontrado; nunca devem ser somados';
export const incidentsTotalsSummary = (_: Spoken, given: { parts: string | number }): string =>
  `Totais publicados para todos os mares. ${given.parts}`;
export const incidentsTotalsPart = (_: Spoken, given: { publisher: string | number; n: string | number; from: string | number; to: string | number }): string =>
  `${given.publisher}: ${given.n} anos entre ${given.from} e ${given.to}.`;
export const incidentsPublisherColumn = (_: Spoken): string => 'Editor';
export const incidentsScope = (_: Spoken): string => 'Âmbito';
export const incidentsSeenAt = (_: Spoken): string => 'Visto em';
export const timeLabel = (_: Spoken): string => 'Data mostrada';
export const timeToday = (_: Spoken): string => 'hoje';
export const timeTodayButton = (_: Spoken): string => 'Hoje';
export const timeAsOfWord = (_: Spoken): string => 'À data de';
export const timeAsOf = (_: Spoken, given: { when: string | number }): string =>
  `O atlas tal como era no fim de ${given.when}.`;
export const timeBackToToday = (_: Spoken): string => 'Voltar a hoje';
export const timePlay = (_: Spoken): string => 'Percorrer os anos';
export const timePause = (_: Spoken): string => 'Pausa';
export const timeSpeed = (_: Spoken): string => 'Velocidade';
export const timeNotYet = (_: Spoken, given: { name: string | number; when: string | number }): string =>
  `${given.name} não existia no fim de ${given.when}, segundo as datas das fontes consultadas.`;
export const timeNothingYet = (_: Spoken): string => 'Até então, não tinha sido adotado nenhum instrumento principal desta região. ';
export const timeRange = (_: Spoken, given: { low: string | number; high: string | number }): string =>
  `${given.low} a ${given.high}`;
export const timeUncertain = (language: Spoken, given: { n: number }): string =>
  given.n === 1 ? 'Uma participação pode ter começado até então: só se conhece um intervalo ou uma fonte posterior' : language.plural(given.n) === 'one' ? `${language.number(given.n)} participação pode ter começado até então: só se conhece um intervalo ou uma fonte posterior` : `${language.number(given.n)} participações podem ter começado até então: só se conhece um intervalo ou uma fonte posterior`;
export const timeUndated = (language: Spoken, given: { n: number }): string =>
  given.n === 1 ? 'uma participação não tem data publicada' : language.plural(given.n) === 'one' ? `${language.number(given.n)} participação não tem data publicada` : `${language.number(given.n)} participações não têm data publicada`;
export const timeChanges = (_: Spoken, given: { year: string | number; events: string | number }): string =>
  `${given.year}: ${given.events}`;
export const timeNoChanges = (_: Spoken, given: { year: string | number }): string =>
  `${given.year}: nenhum facto datado`;
export const timeLeft = (_: Spoken, given: { name: string | number }): string =>
  `já não participa: ${given.name}`;
export const timeChanged = (_: Spoken, given: { when: string | number }): string =>
  `O que mudou: ${given.when}`;
export const sinceChoose = (_: Spoken): string => 'Comparar com…';
export const sinceCompared = (_: Spoken, given: { when: string | number }): string =>
  `Comparação com o fim de ${given.when}.`;
export const sinceLeave = (_: Spoken): string => 'Mostrar uma só data';
export const sinceList = (_: Spoken): string => 'O que surgiu e o que desapareceu';
export const sinceNothing = (_: Spoken): string => 'Entre as duas datas não mudou nada que esteja datado.';
export const sinceKey = (_: Spoken, given: { when: string | number }): string =>
  `Desde o fim de ${given.when}`;
export const sinceMark = (_: Spoken, given: { change: string | number; when: string | number }): string =>
  given.change === 'new' ? `Novo desde o fim de ${given.when}` : given.change === 'gone' ? `Desaparecido desde o fim de ${given.when}` : `Alterado desde o fim de ${given.when}`;
export const sinceNames = (_: Spoken, given: { mark: string | number; names: string | number }): string =>
  `${given.mark}: ${given.names}`;
export const sinceCounted = (_: Spoken, given: { when: string | number; changes: string | number }): string =>
  `Desde o fim de ${given.when}: ${given.changes}.`;
export const sinceSame = (_: Spoken, given: { when: string | number }): string =>
  `Igual ao fim de ${given.when}.`;
export const sinceOneTime = (_: Spoken, given: { when: string | number }): string =>
  `Mostra-se uma só data, sem comparação com ${given.when}.`;
export const sinceWas = (_: Spoken, given: { change: string | number; before: string | number }): string =>
  `${given.change} (antes: ${given.before})`;
export const timeMore = (_: Spoken, given: { n: string | number }): string =>
  `e mais ${given.n}`;
export const timeMoreNames = (_: Spoken, given: { names: string | number; n: string | number }): string =>
  `${given.names} e mais ${given.n}`;
export const timelineTitle = (language: Spoken, given: { n: number; where: string | number }): string =>
  `${given.n === 1 ? 'Um programa e as suas fases' : language.plural(given.n) === 'one' ? `${language.number(given.n)} programa e as suas fases` : `${language.number(given.n)} programas e as suas fases`}, ${given.where}`;
export const timelineTitleRuns = (language: Spoken, given: { running: number; n: string | number; ends: number }): string =>
  `${given.running} de ${given.n} programas ${language.plural(given.running) === 'one' ? 'está em curso' : 'estão em curso'}${given.ends === 0 ? '' : language.plural(given.ends) === 'one' ? `; ${language.number(given.ends)} termina no prazo de um ano` : `; ${language.number(given.ends)} terminam no prazo de um ano`}`;
export const timelineWorldwide = (_: Spoken): string => 'todas as regiões';
export const timelineSubtitle = (_: Spoken, given: { where: string | number }): string =>
  `${given.where}: duração de cada programa tal como publicada; extremos esbatidos para datas conhecidas ao mês ou ao ano`;
export const timelineKeySoft = (_: Spoken): string => 'conhecido ao ano';
export const timelineKeyOpen = (_: Spoken): string => 'sem fim indicado';
export const timelineKeyPlanned = (_: Spoken): string => 'previsto';
export const timelineKeyPassed = (_: Spoken): string => 'fim previsto já passado';
export const timelineKeyWindow = (_: Spoken): string => 'conhecido como intervalo';
export const timelineKeyPhases = (_: Spoken): string => 'fases';
export const timelineStartUnknown = (_: Spoken): string => 'início não publicado';
export const timelineEndUnknown = (_: Spoken): string => 'fim não publicado';
export const timelineDatesUnknown = (_: Spoken): string => 'datas não publicadas';
export const timelineToday = (_: Spoken): string => 'hoje';
export const timelineMilestones = (_: Spoken): string => 'Marcos';
export const timelineInstruments = (_: Spoken): string => 'Instrumentos';
export const timelineColumnsProgramme = (_: Spoken): string => 'Programa';
export const timelineColumnsPhase = (_: Spoken): string => 'Fase';
export const timelineColumnsKind = (_: Spoken): string => 'Tipo';
export const timelineColumnsStart = (_: Spoken): string => 'Início';
export const timelineColumnsEnd = (_: Spoken): string => 'Fim';
export const timelineColumnsStatus = (_: Spoken): string => 'Situação';
export const timelineColumnsFunders = (_: Spoken): string => 'Financiadores';
export const timelineSummary = (language: Spoken, given: { n: number; running: string | number; ended: string | number; unknown: string | number }): string =>
  `${given.n === 1 ? 'Um programa' : language.plural(given.n) === 'one' ? `${language.number(given.n)} programa` : `${language.number(given.n)} programas`}: ${given.running} em curso, ${given.ended} terminados, ${given.unknown} em situação desconhecida.`;
export const participationTitle = (_: Spoken, given: { instruments: string | number }): string =>
  `Estados participantes: ${given.instruments}`;
export const participationBounds = (_: Spoken, given: { low: string | number; high: string | number; name: string | number }): string =>
  `Participam pelo menos ${given.low} e no máximo ${given.high} Estados: ${given.name}`;
export const participationYear = (language: Spoken, given: { n: number; year: string | number; name: string | number }): string =>
  `${language.plural(given.n) === 'one' ? `${language.number(given.n)} Estado participa` : `Os ${language.number(given.n)} Estados participam`} desde ${given.year}: ${given.name}`;
export const participationWaves = (_: Spoken, given: { first: string | number; second: string | number; name: string | number }): string =>
  `Os Estados aderiram em duas vagas, ${given.first} e ${given.second}: ${given.name}`;
export const participationTitleAll = (_: Spoken): string => 'Estados participantes nos instrumentos principais, por região';
export const participationTitleEvery = (_: Spoken, given: { n: string | number; total: string | number }): string =>
  `Em ${given.n} das ${given.total} regiões participam todos os Estados`;
export const participationSubtitle = (_: Spoken): string => 'Número de Estados; sombreado onde não se sabe desde quando';
export const participationUndated = (_: Spoken): string => 'sem qualquer data';
export const participationDated = (_: Spoken): string => 'com data';
export const participationWindow = (_: Spoken): string => 'talvez participe: data não publicada ou um intervalo';
export const participationTotal = (_: Spoken, given: { n: string | number; dated: string | number }): string =>
  `${given.n} no total, ${given.dated} com data`;
export const participationNone = (_: Spoken): string => 'Não foi encontrada nenhuma participação com data nas fontes consultadas.';
export const participationColumnsInstrument = (_: Spoken): string => 'Instrumento';
export const participationColumnsState = (_: Spoken): string => 'Estado';
export const participationColumnsStatus = (_: Spoken): string => 'Situação';
export const participationColumnsDate = (_: Spoken): string => 'Data';
export const participationSummary = (_: Spoken, given: { parts: string | number }): string =>
  `Degraus ao longo dos anos. ${given.parts}`;
export const participationPart = (language: Spoken, given: { name: string | number; count: string | number; n: number; undated: string | number }): string =>
  `${given.name}: ${given.count} ${language.plural(given.n) === 'one' ? 'Estado' : 'Estados'}${!given.undated ? '' : `, ${given.undated} dos quais sem qualquer data`}.`;
export const participationPoint = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} Estado` : `${language.number(given.n)} Estados`;
export const participationSeen = (_: Spoken, given: { date: string | number }): string =>
  `o mais tardar: ${given.date}`;
export const participationList = (_: Spoken): string => 'Estados e respetivas datas';
export const aboutTitle = (_: Spoken): string => 'Sobre o Roadstead';
export const aboutSentence = (_: Spoken): string => 'O Roadstead é um atlas dos programas regionais de segurança marítima: quem acordou fazer o quê no mar, onde, desde quando e com a ajuda de quem.';
export const aboutWhat = (_: Spoken): string => 'O que é';
export const aboutWhatText = (_: Spoken): string => 'Cada dado indica a sua fonte e conserva a precisão desta: um intervalo continua a ser um intervalo, o desconhecido não é zero nem uma conjetura, e do que foi deduzido diz-se como. Não é um quadro da situação operacional, nem um sistema de seguimento de navios, nem uma opinião sobre fronteiras.';
export const aboutDisclaimer = (_: Spoken): string => 'Fronteiras e designações';
export const aboutDisclaimerText = (_: Spoken): string => 'As designações utilizadas e a apresentação do material nos mapas não implicam a expressão de qualquer opinião sobre o estatuto jurídico de qualquer país, território, cidade ou zona, ou das suas autoridades, nem sobre a delimitação das suas fronteiras ou limites. As linhas tracejadas mostram fronteiras contestadas ou ainda não acordadas.';
export const aboutWaters = (_: Spoken): string => 'Águas dos membros';
export const aboutWatersText = (_: Spoken): string => 'A título indicativo: águas a menos de 200 milhas náuticas das costas participantes, divididas pela linha mediana com qualquer outra costa. São calculadas e não constituem uma fronteira marítima.';
export const aboutLicences = (_: Spoken): string => 'Licenças';
export const aboutLicenceCode = (_: Spoken): string => 'Código: MIT. Tabelas de dados: CC BY 4.0; cada fonte conserva os seus próprios direitos e é indicada.';
export const aboutLicenceBoundaries = (_: Spoken): string => 'Fronteiras: dados geográficos das Nações Unidas e Natural Earth, tal como generalizados em plotly.js 3.7 (MIT).';
export const aboutLicenceTypeface = (_: Spoken): string => 'Tipo de letra: IBM Plex Sans, SIL Open Font License 1.1. Motor cartográfico: MapLibre GL JS, BSD de 3 cláusulas.';
export const aboutDownload = (_: Spoken): string => 'Todos os dados num ficheiro';
export const aboutRecord = (_: Spoken): string => 'O registo do ITCP';
export const changesTitle = (_: Spoken): string => 'O que mudou';
export const changesSentence = (_: Spoken, given: { edition: string | number }): string =>
  `O que é novo, o que mudou e o que desapareceu nos dados, edição a edição. A edição atual é a ${given.edition}.`;
export const changesEdition = (_: Spoken, given: { edition: string | number }): string =>
  `Edição ${given.edition}`;
export const changesSince = (_: Spoken, given: { day: string | number; since: string | number; counts: string | number }): string =>
  `Comparada em ${given.day} com a edição ${given.since}: ${given.counts}.`;
export const changesCount = (language: Spoken, given: { kind: string | number; n: number }): string =>
  given.kind === 'added' ? language.plural(given.n) === 'one' ? `${language.number(given.n)} novo` : `${language.number(given.n)} novos` : given.kind === 'changed' ? language.plural(given.n) === 'one' ? `${language.number(given.n)} alterado` : `${language.number(given.n)} alterados` : language.plural(given.n) === 'one' ? `${language.number(given.n)} desaparecido` : `${language.number(given.n)} desaparecidos`;
export const changesTable = (_: Spoken, given: { table: string | number; counts: string | number }): string =>
  `${given.table}: ${given.counts}`;
export const changesShared = (_: Spoken): string => 'O que diz respeito a todas as regiões';
export const changesCell = (_: Spoken, given: { column: string | number; before: string | number; after: string | number }): string =>
  `${given.column}: era ${given.before}, é ${given.after}`;
export const changesText = (_: Spoken, given: { column: string | number }): string =>
  `${given.column}: texto reescrito`;
export const changesColumn = (_: Spoken, given: { kind: string | number; column: string | number }): string =>
  given.kind === 'added' ? `nova coluna ${given.column}` : `coluna ${given.column} suprimida`;
export const changesEmpty = (_: Spoken): string => 'vazio';
export const changesNone = (_: Spoken): string => 'Não há alterações registadas entre edições.';
export const changesFeed = (_: Spoken): string => 'Seguir por canal (Atom)';
export const changesCompare = (_: Spoken): string => 'Comparar outra edição';
export const changesCompareHint = (_: Spoken): string => 'Escolha ou largue aqui um pacote de dados do atlas ou de uma das suas regiões, de qualquer edição. Fica nesta máquina. É comparado com o mesmo pacote deste sítio; sem rede, este está disponível se todo o atlas estiver guardado neste dispositivo.';
export const changesFromTo = (_: Spoken, given: { before: string | number; after: string | number; counts: string | number }): string =>
  `Da ${given.before} à ${given.after}: ${given.counts}.`;
export const changesSame = (_: Spoken, given: { before: string | number; after: string | number }): string =>
  `Nenhuma diferença: a ${given.before} e a ${given.after} contêm os mesmos dados.`;
export const changesOfFile = (_: Spoken, given: { edition: string | number; file: string | number }): string =>
  `edição ${given.edition} (${given.file})`;
export const changesOfSite = (_: Spoken, given: { edition: string | number }): string =>
  `edição ${given.edition} (este atlas)`;
export const changesApart = (_: Spoken, given: { part: string | number }): string =>
  given.part === 'region' ? 'São comparadas as linhas desta região e, das tabelas comuns a todas as regiões, as linhas que ambos os pacotes contêm. As contagens de incidentes não são comparadas.' : 'As contagens de incidentes e as traduções não são comparadas.';
export const coverageTitle = (_: Spoken): string => 'O que se sabe e o que falta';
export const coverageSentence = (_: Spoken): string => 'Para cada região: quando foram revistos os dados, quantos registos respondem a cada pergunta e quais não respondem. Nada aqui é uma estimativa: tudo é contado a partir das tabelas.';
export const coverageReviewed = (_: Spoken, given: { day: string | number }): string =>
  `Revista no seu conjunto em ${given.day}.`;
export const coverageQuestion = (_: Spoken): string => 'Pergunta';
export const coverageKnown = (_: Spoken): string => 'Com resposta';
export const coverageMissing = (_: Spoken): string => 'Desconhecido';
export const coverageOf = (_: Spoken, given: { known: string | number; total: string | number }): string =>
  `${given.known} de ${given.total}`;
export const coverageComplete = (_: Spoken): string => 'completo';
export const coverageGaps = (_: Spoken, given: { names: string | number }): string =>
  `Indicadas por um instrumento, sem programas em curso nem em situação desconhecida: ${given.names}.`;
export const coverageUnknown = (_: Spoken, given: { names: string | number }): string =>
  `Indicadas por um instrumento, apenas com programas em situação desconhecida: ${given.names}.`;
export const coverageNoGaps = (_: Spoken): string => 'Todas as atividades que um instrumento indica têm um programa.';
export const coverageAll = (_: Spoken, given: { n: string | number }): string =>
  `Lista (${given.n})`;
export const coverageVerified = (_: Spoken): string => 'Como foram verificados os dados';
export const coverageVerifiedText = (_: Spoken): string => 'Cada dado conta uma vez, segundo a melhor das suas fontes.';
export const coverageFacts = (_: Spoken): string => 'Dados';
export const dataTitle = (_: Spoken): string => 'Dados abertos';
export const dataSentence = (_: Spoken): string => 'Todas as tabelas do atlas, os seus traçados e as suas datas futuras, em ficheiros com endereços estáveis, de utilização livre ao abrigo da licença CC BY 4.0.';
export const dataTables = (_: Spoken): string => 'Tabelas';
export const dataTablesText = (_: Spoken): string => 'Cada uma contém as linhas de todas as regiões. O descritor explica o significado de cada coluna.';
export const dataTable = (_: Spoken): string => 'Tabela';
export const dataRows = (_: Spoken): string => 'Linhas';
export const dataFiles = (_: Spoken): string => 'Ficheiros';
export const dataDescriptor = (_: Spoken): string => 'Descritor (Frictionless Data Package)';
export const dataShapes = (_: Spoken): string => 'Traçados e datas';
export const dataPackages = (_: Spoken): string => 'Pacotes';
export const dataPackagesText = (_: Spoken): string => 'Tabelas, descritor e fontes num só ficheiro: de todo o atlas e de cada região, com os seus incidentes.';
export const dataLicence = (_: Spoken, given: { edition: string | number }): string =>
  `Edição ${given.edition}. Tabelas de dados: CC BY 4.0; indique o Roadstead e a edição, bem como a fonte do que citar. Cada fonte conserva os seus próprios direitos. As contagens de incidentes regem-se pelas condições dos seus editores.`;
export const calendarName = (_: Spoken): string => 'Roadstead: acontecimentos datados futuros';
export const calendarAbout = (_: Spoken, given: { edition: string | number }): string =>
  `Acontecimentos datados dos programas regionais de segurança marítima ainda por vir. Edição ${given.edition}.`;
export const calendarEvent = (_: Spoken, given: { kind: string | number; name: string | number }): string =>
  given.kind === 'programmeStart' ? `${given.name}: início` : given.kind === 'programmeEnd' ? `${given.name}: fim` : given.kind === 'phaseStart' ? `${given.name}: início` : given.kind === 'phaseEnd' ? `${given.name}: fim` : given.kind === 'areaStart' ? `${given.name}: produz efeitos` : given.kind === 'areaEnd' ? `${given.name}: fim` : given.kind === 'centre' ? `${given.name}: abertura` : `${given.name}: entrada em vigor`;
export const aboutOpen = (_: Spoken): string => 'Dados abertos';
export const sourcesPageTitle = (_: Spoken): string => 'Fontes';
export const translationByMachine = (_: Spoken): string => 'Tradução automática.';
export const translationOriginal = (_: Spoken): string => 'Texto original';
export const translationOriginalShown = (_: Spoken): string => 'Texto original em inglês.';
export const translationBack = (_: Spoken): string => 'Tradução';
export const translationMissing = (_: Spoken): string => 'O que está em inglês ainda não foi traduzido.';
export const aboutTranslations = (_: Spoken): string => 'Os textos dos dados em línguas diferentes do inglês foram traduzidos automaticamente e não foram revistos por ninguém; as páginas dizem-no e apresentam o texto inglês, que é o que faz fé.';
export const ownTitle = (_: Spoken): string => 'Os seus próprios dados';
export const ownPromise = (_: Spoken): string => 'Abra um ficheiro seu ao lado do atlas. Fica neste dispositivo: nada é enviado e nenhuma ligação o contém.';
export const ownFormats = (_: Spoken): string => 'Tabelas (CSV, TSV, livros do Excel, pacotes de dados), KML, GPX, shapefiles comprimidos, atividades da IATI, GeoJSON, TopoJSON e JSON; os arquivos de incidentes da NGA, do IMB, da OMI e do ReCAAP são reconhecidos pelas colunas. Também pode largar um ficheiro em qualquer ponto do mapa.';
export const ownPick = (_: Spoken): string => 'Escolher um ficheiro';
export const ownPaste = (_: Spoken): string => 'Ou colar uma tabela';
export const ownPastedName = (_: Spoken): string => 'tabela colada';
export const ownRead = (_: Spoken): string => 'Ler';
export const ownDropHere = (_: Spoken): string => 'Largue aqui o ficheiro: fica neste dispositivo';
export const ownShownFiles = (_: Spoken): string => 'Ficheiros mostrados';
export const ownOpen = (_: Spoken): string => 'Abrir';
export const ownGo = (_: Spoken): string => 'Ir até lá';
export const ownFiles = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'Um ficheiro' : language.plural(given.n) === 'many' ? `${language.number(given.n)} de ficheiros` : `${language.number(given.n)} ficheiros`;
export const ownRemove = (_: Spoken): string => 'Retirar';
export const ownRemoveNamed = (_: Spoken, given: { file: string | number }): string =>
  `Retirar ${given.file}`;
export const ownShownNow = (language: Spoken, given: { n: number; total: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} linha de ${language.number(given.total)} no mapa agora` : language.plural(given.n) === 'many' ? `${language.number(given.n)} de linhas de ${language.number(given.total)} no mapa agora` : `${language.number(given.n)} linhas de ${language.number(given.total)} no mapa agora`;
export const ownThinned = (_: Spoken): string => 'Onde as linhas estão mais próximas do que a largura de um ponto, é desenhado um só ponto, o da categoria mais grave. A lista e as figuras contam todas as linhas.';
export const ownReading = (_: Spoken): string => 'O ficheiro está a ser lido.';
export const ownCancel = (_: Spoken): string => 'Cancelar';
export const ownOther = (_: Spoken): string => 'Outro ficheiro';
export const ownNextFile = (_: Spoken): string => 'Ficheiro seguinte';
export const ownWaiting = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'Há mais um ficheiro à espera.' : language.plural(given.n) === 'many' ? `Há mais ${language.number(given.n)} de ficheiros à espera.` : `Há mais ${language.number(given.n)} ficheiros à espera.`;
export const ownChangeColumns = (_: Spoken): string => 'Alterar as colunas';
export const ownBack = (_: Spoken): string => 'Voltar';
export const ownArchive = (_: Spoken, given: { name: string | number }): string =>
  `Reconhecido pelas colunas: ${given.name}.`;
export const ownColumnsHint = (_: Spoken): string => 'Verifique como é interpretada cada coluna.';
export const ownColumnsKept = (_: Spoken): string => 'Uma alteração é lembrada para os ficheiros com as mesmas colunas.';
export const ownPart = (_: Spoken): string => 'Folha ou camada';
export const ownQuestions = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} coluna pode ler-se de mais de uma maneira. Escolha o sentido.` : language.plural(given.n) === 'many' ? `${language.number(given.n)} de colunas podem ler-se de mais de uma maneira. Escolha o sentido de cada uma.` : `${language.number(given.n)} colunas podem ler-se de mais de uma maneira. Escolha o sentido de cada uma.`;
export const ownFirstRows = (_: Spoken): string => 'Primeiras linhas do ficheiro';
export const ownColumnIs = (_: Spoken, given: { column: string | number }): string =>
  `A coluna ${given.column} é`;
export const ownReadAs = (_: Spoken, given: { column: string | number }): string =>
  `Como se lê ${given.column}`;
export const ownMeans = (_: Spoken, given: { example: string | number }): string =>
  `${given.example} significa`;
export const ownBlankEnd = (_: Spoken): string => 'Um fim em branco significa';
export const ownDaysOpen = (_: Spoken, given: { from: string | number }): string =>
  `${given.from}, ainda em curso`;
export const ownChoose = (_: Spoken): string => 'escolher';
export const ownKinds = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} palavra de tipos, e o que designa` : language.plural(given.n) === 'many' ? `${language.number(given.n)} de palavras de tipos, e o que designam` : `${language.number(given.n)} palavras de tipos, e o que designam`;
export const ownKindsHint = (_: Spoken): string => 'As palavras do ficheiro são conservadas. Indique aqui a que tipo do atlas pertence cada uma.';
export const ownWord = (_: Spoken): string => 'Palavra do ficheiro';
export const ownNoWord = (_: Spoken): string => 'nenhuma palavra';
export const ownStandsFor = (_: Spoken): string => 'Designa';
export const ownWordIs = (_: Spoken, given: { word: string | number }): string =>
  `${given.word} designa`;
export const ownByText = (_: Spoken): string => 'pelo texto da linha';
export const ownEquationTitle = (_: Spoken): string => 'Linhas do ficheiro';
export const ownEquation = (language: Spoken, given: { read: number; taken: number; aside: number }): string =>
  `${language.plural(given.read) === 'one' ? `${language.number(given.read)} linha lida` : language.plural(given.read) === 'many' ? `${language.number(given.read)} de linhas lidas` : `${language.number(given.read)} linhas lidas`} = ${language.number(given.taken)} tomadas + ${language.number(given.aside)} postas de lado`;
export const ownPlaced = (language: Spoken, given: { placed: number; dated: number }): string =>
  `Das linhas tomadas, ${language.number(given.placed)} têm um lugar no mapa e ${language.number(given.dated)} têm data.`;
export const ownRepeats = (_: Spoken, given: { line: string | number }): string =>
  `repete a linha ${given.line}`;
export const ownNotes = (_: Spoken): string => 'Notas';
export const ownLines = (_: Spoken, given: { more: string | number; lines: string | number }): string =>
  given.more === 'one' ? `linha ${given.lines}` : given.more === 'yes' ? `linhas ${given.lines}, entre outras` : `linhas ${given.lines}`;
export const ownAside = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} linha posta de lado` : language.plural(given.n) === 'many' ? `${language.number(given.n)} de linhas postas de lado` : `${language.number(given.n)} linhas postas de lado`;
export const ownAsideSave = (_: Spoken): string => 'Guardar em CSV as linhas postas de lado';
export const ownAsideFile = (_: Spoken, given: { file: string | number }): string =>
  `${given.file}, postas de lado`;
export const ownFirstOf = (language: Spoken, given: { n: number; total: number }): string =>
  `As primeiras ${language.number(given.n)} de ${language.number(given.total)}.`;
export const ownLine = (_: Spoken): string => 'Linha';
export const ownColumn = (_: Spoken): string => 'Coluna';
export const ownReason = (_: Spoken): string => 'Motivo';
export const ownValue = (_: Spoken): string => 'Valor';
export const ownTake = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `Mostrar ${language.number(given.n)} linha` : language.plural(given.n) === 'many' ? `Mostrar ${language.number(given.n)} de linhas` : `Mostrar ${language.number(given.n)} linhas`;
export const ownDeck = (_: Spoken): string => 'Abrir como apresentação';
export const ownNotAtlas = (_: Spoken, given: { file: string | number }): string =>
  `Dados próprios: ${given.file}, não fazem parte do atlas.`;
export const ownEdition = (_: Spoken, given: { edition: string | number }): string =>
  `Este é um pacote de dados do atlas, edição ${given.edition}.`;
export const ownCompare = (_: Spoken): string => 'Comparar com este atlas';
export const ownPinned = (_: Spoken): string => 'Quando esta vista foi acrescentada, mostrava dados próprios. Uma apresentação nunca os contém: abra de novo o ficheiro no mapa para os ver aqui.';
export const ownKey = (_: Spoken, given: { kind: string | number }): string =>
  `${given.kind} (dados próprios)`;
export const ownFailed = (_: Spoken, given: { why: string | number }): string =>
  `Não foi possível: ${given.why}`;
export const ownUnread = (_: Spoken, given: { file: string | number; why: string | number }): string =>
  `${given.file} está guardado neste navegador e não pôde ser lido ou retirado: ${given.why}`;
export const ownSaveCsv = (_: Spoken): string => 'Guardar em CSV';
export const ownSaveGeojson = (_: Spoken): string => 'Guardar em GeoJSON';
export const ownKeep = (_: Spoken): string => 'Conservar este ficheiro neste navegador';
export const ownRows = (_: Spoken): string => 'Linhas';
export const ownBefore = (_: Spoken): string => 'Linhas anteriores';
export const ownNext = (_: Spoken): string => 'Mais linhas';
export const ownPage = (language: Spoken, given: { from: number; to: number; total: number }): string =>
  `${language.number(given.from)} a ${language.number(given.to)} de ${language.number(given.total)}`;
export const ownYears = (_: Spoken): string => 'Por ano e tipo';
export const ownYearsTitle = (_: Spoken, given: { file: string | number }): string =>
  `Linhas por ano e tipo, ${given.file}`;
export const ownYearsSummary = (language: Spoken, given: { from: string | number; to: string | number; total: number }): string =>
  `De ${given.from} a ${given.to}, ${language.plural(given.total) === 'one' ? `${language.number(given.total)} linha tem` : language.plural(given.total) === 'many' ? `${language.number(given.total)} de linhas têm` : `${language.number(given.total)} linhas têm`} data.`;
export const ownYearsNone = (_: Spoken): string => 'Nenhuma linha tem data.';
export const ownBesideAtlas = (_: Spoken): string => 'Ao lado dos incidentes do atlas';
export const ownNear = (language: Spoken, given: { file: string | number; n: number; nm: string | number }): string =>
  `${given.file}: ${language.plural(given.n) === 'one' ? `${language.number(given.n)} linha` : language.plural(given.n) === 'many' ? `${language.number(given.n)} de linhas` : `${language.number(given.n)} linhas`} a menos de ${given.nm} milhas náuticas`;
export const ownInside = (_: Spoken): string => 'o local fica no interior';
export const ownAlso = (_: Spoken): string => 'Também nos seus próprios dados';
export const ownNaming = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} linha indica este Estado` : language.plural(given.n) === 'many' ? `${language.number(given.n)} de linhas indicam este Estado` : `${language.number(given.n)} linhas indicam este Estado`;
export const ownActivities = (_: Spoken): string => 'Atividades do ficheiro';
export const ownBesideProgrammes = (_: Spoken): string => 'Ao lado dos programas do atlas';
export const ownSectors = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? `${language.number(given.n)} setor e o que significa` : language.plural(given.n) === 'many' ? `${language.number(given.n)} de setores e o que significam` : `${language.number(given.n)} setores e o que significam`;
export const ownSectorsHint = (_: Spoken): string => 'Indique aqui a que atividade da matriz pertence cada setor, ou cada palavra de títulos e descrições. Nada é adivinhado; as suas escolhas são lembradas neste navegador.';
export const ownSector = (_: Spoken): string => 'Setor ou palavra';
export const ownNoActivity = (_: Spoken): string => 'nenhuma atividade';
export const ownKeyword = (_: Spoken): string => 'Uma palavra de títulos e descrições';
export const ownKeywordAdd = (_: Spoken): string => 'Adicionar a palavra';
export const offlineTitle = (_: Spoken): string => 'Neste dispositivo';
export const offlineText = (_: Spoken): string => 'Depois de a página carregar, o atlas guarda o que precisa para abrir sem rede e cada página que abrir. Pode também guardar todas as regiões, o mapa até à costa e as figuras incorporadas nesta língua, e os pacotes de dados. Nenhum dado é enviado.';
export const offlineKeep = (_: Spoken): string => 'Guardar todo o atlas neste dispositivo';
export const offlineKeepSize = (_: Spoken, given: { size: string | number }): string =>
  `Guardar todo o atlas neste dispositivo (${given.size} MB)`;
export const offlineKept = (_: Spoken, given: { size: string | number }): string =>
  `Todo o atlas está guardado neste dispositivo: ${given.size} MB.`;
export const offlineProgress = (_: Spoken, given: { done: string | number; total: string | number }): string =>
  `${given.done} de ${given.total} MB`;
export const offlineRemove = (_: Spoken): string => 'Remover o que está guardado';
export const offlineFailed = (_: Spoken, given: { why: string | number }): string =>
  `Não foi possível guardar tudo: ${given.why}. O que já está guardado mantém-se.`;
export const offlineCannot = (_: Spoken): string => 'Este navegador não pode guardar o atlas: só o faz em endereços seguros (https).';
export const offlineFacts = (_: Spoken, given: { date: string | number }): string =>
  `Sem ligação: dados à data de ${given.date}`;
export const offlineNewEdition = (_: Spoken): string => 'Há uma edição mais recente do atlas. O que vê mantém-se até a carregar.';
export const offlineLoadEdition = (_: Spoken): string => 'Carregar a edição mais recente';
export const offlineNotKeptTitle = (_: Spoken): string => 'Esta página não está neste dispositivo';
export const offlineNotKept = (_: Spoken, given: { name: string | number }): string =>
  `Língua não guardada neste dispositivo: ${given.name}. O sítio está fora de alcance; a página virá com a rede.`;
export const aboutLicenceOthers = (_: Spoken): string => 'As licenças das bibliotecas e dos tipos de letra que o sítio contém';
const appThemesWords = {
  'system': 'Cores do sistema',
  'day': 'Dia',
  'dusk': 'Crepúsculo',
  'paper': 'Papel',
};
export const appThemes = (_: Spoken, id: keyof typeof appThemesWords): string => appThemesWords[id];
const errorsWhyWords = {
  'network': 'não veio nenhuma resposta',
  'cut': 'a resposta foi interrompida',
  'page': 'veio uma página web em seu lugar',
};
export const errorsWhy = (_: Spoken, id: keyof typeof errorsWhyWords): string => errorsWhyWords[id];
const entityWords = {
  'region': 'região',
  'state': 'Estado',
  'centre': 'centro',
  'programme': 'programa',
  'instrument': 'instrumento',
  'figure': 'figura',
  'activity': 'atividade',
  'area': 'área',
  'position': 'posição',
};
export const entity = (_: Spoken, id: keyof typeof entityWords): string => entityWords[id];
const datesPrecisionWords = {
  'open': 'sabe-se que continua',
  'day': 'conhecido ao dia',
  'month': 'conhecido ao mês',
  'year': 'conhecido ao ano',
  'window': 'conhecido apenas como intervalo',
};
export const datesPrecision = (_: Spoken, id: keyof typeof datesPrecisionWords): string => datesPrecisionWords[id];
const regionSectionsWords = {
  'summary': 'Resumo',
  'instruments': 'Instrumentos',
  'participation': 'Participação',
  'focus': 'Prioridades',
  'phases': 'Programas e fases',
  'incidents': 'Incidentes',
  'centres': 'Centros',
  'milestones': 'Marcos',
  'years': 'Números ao longo dos anos',
  'areas': 'Áreas',
  'sources': 'Fontes',
  'conflicts': 'Divergências entre fontes',
  'programmes': 'Programas',
};
export const regionSections = (_: Spoken, id: keyof typeof regionSectionsWords): string => regionSectionsWords[id];
const stateRoleWords = {
  'member': 'participa',
  'eligible': 'elegível, não participa',
  'observer': 'observador',
};
export const stateRole = (_: Spoken, id: keyof typeof stateRoleWords): string => stateRoleWords[id];
const centrePositionOfWords = {
  'site': 'posição do local',
  'town': 'posição da cidade',
};
export const centrePositionOf = (_: Spoken, id: keyof typeof centrePositionOfWords): string => centrePositionOfWords[id];
const verificationWords = {
  'seed': 'o registo do ITCP de que parte o atlas',
  'read': 'a passagem foi lida',
  'excerpt': 'visto num excerto da página',
  'unverified': 'conhecimento geral, não verificado',
};
export const verification = (_: Spoken, id: keyof typeof verificationWords): string => verificationWords[id];
const basisWords = {
  'stated': 'declarado pela fonte',
  'derived': 'deduzido',
  'planned': 'previsto, não confirmado',
  'unverified': 'não verificado',
  '': 'declarado pela fonte',
};
export const basis = (_: Spoken, id: keyof typeof basisWords): string => basisWords[id];
const statusWords = {
  'planned': 'previsto',
  'running': 'em curso',
  'ended': 'terminado',
  'unknown': 'situação desconhecida',
  'active': 'ativo',
  'inactive': 'não operacional',
  'possible': 'talvez já em funcionamento',
};
export const status = (_: Spoken, id: keyof typeof statusWords): string => statusWords[id];
const participationStatusWords = {
  'signed': 'signatário',
  'party': 'parte',
  'not-signed': 'não signatário',
  'eligible': 'elegível',
  'observer': 'observador',
  'withdrawn': 'retirou-se',
  'possible': 'talvez já então',
  'undated': 'data não publicada',
};
export const participationStatus = (_: Spoken, id: keyof typeof participationStatusWords): string => participationStatusWords[id];
const coveredWords = {
  'yes': 'indicada',
  'partly': 'indicada em parte',
  'mentioned': 'mencionada',
  'no': 'não indicada',
};
export const covered = (_: Spoken, id: keyof typeof coveredWords): string => coveredWords[id];
const observationStatusWords = {
  'published': 'publicado',
  'revised': 'revisto',
  'derived': 'deduzido',
  'part-year': 'parte do ano',
  'unverified': 'não verificado',
};
export const observationStatus = (_: Spoken, id: keyof typeof observationStatusWords): string => observationStatusWords[id];
const classesWords = {
  'possible': 'talvez participe',
  'undated': 'data não publicada',
  'eligible': 'elegível, não participa',
  'observer': 'observador',
  'none': 'fora desta região',
};
export const classes = (_: Spoken, id: keyof typeof classesWords): string => classesWords[id];
const programmeKindWords = {
  'programme': 'Programa',
  'project': 'Projeto',
  'operation': 'Operação',
  'fund': 'Fundo',
  'forum': 'Fórum',
  'exercise': 'Exercício',
};
export const programmeKind = (_: Spoken, id: keyof typeof programmeKindWords): string => programmeKindWords[id];
const programmeKindsWords = {
  'programme': 'Programas',
  'project': 'Projetos',
  'operation': 'Operações',
  'fund': 'Fundos',
  'forum': 'Fóruns',
  'exercise': 'Exercícios',
};
export const programmeKinds = (_: Spoken, id: keyof typeof programmeKindsWords): string => programmeKindsWords[id];
const instrumentKindWords = {
  'code-of-conduct': 'Código de conduta',
  'amendment': 'Emenda',
  'agreement': 'Acordo',
  'mou': 'Memorando de entendimento',
  'declaration': 'Declaração',
  'resolution': 'Resolução',
  'convention': 'Convenção',
  'protocol': 'Protocolo',
  'other': 'Outro convénio',
};
export const instrumentKind = (_: Spoken, id: keyof typeof instrumentKindWords): string => instrumentKindWords[id];
const centreRoleWords = {
  'information-sharing': 'centro de partilha de informações',
  'operations-coordination': 'centro de coordenação de operações',
  'training': 'centro de formação',
  'rescue-coordination': 'centro de coordenação de salvamento',
  'secretariat': 'secretariado ou gabinete',
  'reporting': 'centro de notificação',
  'zonal-coordination': 'centro de coordenação zonal',
  'regional-coordination': 'centro de coordenação regional',
  'interregional-coordination': 'centro de coordenação inter-regional',
};
export const centreRole = (_: Spoken, id: keyof typeof centreRoleWords): string => centreRoleWords[id];
const areaKindWords = {
  'transit-corridor': 'corredor de trânsito',
  'high-risk-area': 'área de alto risco',
  'reporting-area': 'área de notificação',
  'listed-area': 'área listada',
  'special-area': 'zona especial (MARPOL)',
  'pssa': 'zona marítima particularmente sensível',
  'zone': 'zona',
  'traffic-scheme': 'esquema de separação de tráfego',
};
export const areaKind = (_: Spoken, id: keyof typeof areaKindWords): string => areaKindWords[id];
const activityGroupWords = {
  'security': 'Segurança',
  'environment': 'Ambiente',
  'capacity': 'Capacidades',
};
export const activityGroup = (_: Spoken, id: keyof typeof activityGroupWords): string => activityGroupWords[id];
const drawableWords = {
  'yes': 'todos os vértices conhecidos',
  'partly': 'alguns vértices aproximados',
  'no': 'não traçado: vértices não publicados',
};
export const drawable = (_: Spoken, id: keyof typeof drawableWords): string => drawableWords[id];
const mapProjectionsWords = {
  'mercator': 'Mercator',
  'globe': 'Globo',
};
export const mapProjections = (_: Spoken, id: keyof typeof mapProjectionsWords): string => mapProjectionsWords[id];
const mapDrawnWords = {
  'asked': 'Este é o mapa estático.',
  'missing': 'Este navegador não tem WebGL 2; é mostrado o mapa estático.',
  'lost': 'Perdeu-se o contexto gráfico deste dispositivo; é mostrado o mapa estático.',
  'slow': 'Os gráficos interativos são lentos neste dispositivo; é mostrado o mapa estático.',
};
export const mapDrawn = (_: Spoken, id: keyof typeof mapDrawnWords): string => mapDrawnWords[id];
const mapRecordClassesWords = {
  'party': 'parte',
  'joined': 'participa',
  'signed': 'signatário, não parte',
  'named': 'indicado, não participa',
  'programme': 'Estado indicado pelo programa',
  'centre': 'participa na zona ou no instrumento do centro',
  'state': 'o Estado e os seus territórios, onde participam',
};
export const mapRecordClasses = (_: Spoken, id: keyof typeof mapRecordClassesWords): string => mapRecordClassesWords[id];
const mapLayerWords = {
  'waters': 'Águas dos membros',
  'participation': 'Participação',
  'centres': 'Centros',
  'areas': 'Áreas e limites',
  'zones': 'Zonas por Estados',
  'graticule': 'Quadrícula',
  'names': 'Nomes',
  'incidents': 'Incidentes',
  'support': 'Apoio por Estado',
};
export const mapLayer = (_: Spoken, id: keyof typeof mapLayerWords): string => mapLayerWords[id];
const figureCitationFormsWords = {
  'text': 'Copiar como texto',
  'bibtex': 'Copiar como BibTeX',
  'ris': 'Copiar como RIS',
};
export const figureCitationForms = (_: Spoken, id: keyof typeof figureCitationFormsWords): string => figureCitationFormsWords[id];
const pictureFormatsWords = {
  'own': 'Como na página',
  'slide': 'Diapositivo, 16:9',
  'column': 'Coluna, 4:3',
  'square': 'Quadrado',
};
export const pictureFormats = (_: Spoken, id: keyof typeof pictureFormatsWords): string => pictureFormatsWords[id];
const figureSortByWords = {
  'kind': 'por tipo',
  'start': 'por início',
  'name': 'por nome',
};
export const figureSortBy = (_: Spoken, id: keyof typeof figureSortByWords): string => figureSortByWords[id];
const briefingDoneWords = {
  'cleared': 'A apresentação foi esvaziada.',
  'replaced': 'A sua apresentação foi substituída.',
  'appended': 'As vistas foram acrescentadas à sua apresentação.',
  'removed': 'A vista foi retirada.',
};
export const briefingDone = (_: Spoken, id: keyof typeof briefingDoneWords): string => briefingDoneWords[id];
const refreshFaultsWords = {
  'damaged': 'Os diapositivos estão danificados ou protegidos por palavra-passe.',
  'notSlides': 'Não é um ficheiro PowerPoint (.pptx).',
  'notOurs': 'Estes diapositivos não são deste atlas, ou outro programa apagou o que guardam. Abra o ficheiro gravado pelo PowerPoint.',
};
export const refreshFaults = (_: Spoken, id: keyof typeof refreshFaultsWords): string => refreshFaultsWords[id];
const briefingFaultsWords = {
  'damaged': 'Está danificada ou truncada.',
  'version': 'Provém de outra versão do atlas.',
  'tooLarge': 'É maior do que uma apresentação pode ser.',
  'content': 'Não é uma apresentação, ou indica uma figura que o atlas não tem.',
};
export const briefingFaults = (_: Spoken, id: keyof typeof briefingFaultsWords): string => briefingFaultsWords[id];
const embedFormsWords = {
  'frame': 'Moldura (qualquer sítio Web)',
  'sandboxed': 'Moldura isolada (onde um sistema o exija)',
  'component': 'Componente Web',
  'picture': 'Imagem com ligação',
  'address': 'Endereço',
};
export const embedForms = (_: Spoken, id: keyof typeof embedFormsWords): string => embedFormsWords[id];
const templatePartsWords = {
  'text': 'as cores do texto',
  'accent': 'a primeira cor de destaque',
  'fonts': 'os tipos de letra',
  'background': 'o fundo',
  'shapes': 'as formas nas margens',
  'logo': 'o logótipo, na capa',
};
export const templateParts = (_: Spoken, id: keyof typeof templatePartsWords): string => templatePartsWords[id];
const templateLeftWords = {
  'size': 'Os seus diapositivos não são de 16:9: formas e logótipo ficam de fora.',
  'dark': 'O seu fundo é escuro; as figuras são desenhadas para fundos claros, pelo que as suas cores ficam de fora.',
  'text': 'O seu texto seria demasiado claro para ler: as cores do texto mantêm-se.',
  'accent': 'A sua primeira cor é demasiado clara para mapas e gráficos: as cores da região mantêm-se.',
  'background': 'O seu fundo é uma imagem ou um gradiente: as figuras precisam de um uniforme e claro.',
  'shapes': 'Algumas das suas formas estão no lugar das figuras ou precisam de outros ficheiros: ficam de fora.',
  'places': 'Títulos, textos e rodapé mantêm o seu lugar, porque as figuras são dispostas por eles.',
};
export const templateLeft = (_: Spoken, id: keyof typeof templateLeftWords): string => templateLeftWords[id];
const templateFaultsWords = {
  'damaged': 'Está danificado, protegido por palavra-passe ou não tem modelo global de diapositivos.',
  'notSlides': 'Não é um ficheiro PowerPoint (.pptx ou .potx).',
  'notOurs': 'Não pode ser lido.',
};
export const templateFaults = (_: Spoken, id: keyof typeof templateFaultsWords): string => templateFaultsWords[id];
const focusKeyStatusWords = {
  'running': 'programa em curso que dela se ocupa',
  'planned': 'programa previsto',
  'unknown': 'programa em situação desconhecida',
  'ended': 'programa terminado',
};
export const focusKeyStatus = (_: Spoken, id: keyof typeof focusKeyStatusWords): string => focusKeyStatusWords[id];
const gallerySubjectsWords = {
  'participation': 'Participação',
  'work': 'Programas e prioridades',
  'incidents': 'Incidentes',
  'capacity': 'Centros e capacidades',
};
export const gallerySubjects = (_: Spoken, id: keyof typeof gallerySubjectsWords): string => gallerySubjectsWords[id];
const galleryNamesWords = {
  'focus-matrix': 'Prioridades',
  'programme-timeline': 'Programas e fases',
  'participation': 'Participação',
  'incidents': 'Incidentes',
  'published-totals': 'Totais publicados',
  'crew-kidnapped': 'Tripulantes sequestrados',
  'itcp-funding': 'Financiamento do ITCP',
  'centres': 'Centros',
  'memberships': 'Pertença a várias regiões',
  'sdg-links': 'Objetivos de desenvolvimento',
  'treaty-status': 'Situação dos tratados',
  'milestones': 'Marcos',
  'support-by-state': 'Apoio por Estado',
  'running-by-year': 'Em curso por ano',
  'funders': 'Financiadores',
  'calendar': 'Calendário',
  'compare': 'Comparação de duas regiões',
};
export const galleryNames = (_: Spoken, id: keyof typeof galleryNamesWords): string => galleryNamesWords[id];
const incidentsPublishersWords = {
  'asam': 'ASAM (NGA)',
  'imb_johd': 'relatórios do IMB (Benden e outros, 2021)',
};
export const incidentsPublishers = (_: Spoken, id: keyof typeof incidentsPublishersWords): string => incidentsPublishersWords[id];
const incidentsTypesWords = {
  'hijack': 'sequestro de navio',
  'kidnap': 'sequestro de pessoas',
  'boarding_robbery': 'abordagem, roubo',
  'fired_upon': 'disparos',
  'attempted': 'tentativa',
  'suspicious_approach': 'aproximação suspeita',
  'military_or_state': 'ato militar ou de um Estado',
  'unclassified': 'não classificado',
};
export const incidentsTypes = (_: Spoken, id: keyof typeof incidentsTypesWords): string => incidentsTypesWords[id];
const namesBoxesWords: Record<string, string> = {
  'wio': 'Oceano Índico Ocidental, Golfo de Adém, Mar Vermelho e Golfos',
  'west_africa': 'África Ocidental e Golfo da Guiné',
  'se_east_asia': 'Sudeste e Leste Asiáticos',
  'south_asia': 'Ásia Meridional',
  'americas': 'Américas',
  'mediterranean': 'Mediterrâneo',
  'other': 'outros lugares',
  'world': 'todos os mares',
};
export const namesBoxes = (_: Spoken, id: string): string | undefined => namesBoxesWords[id];
const timeKindsWords = {
  'instrument': 'adoção',
  'centre': 'abertura',
  'centre-closed': 'encerramento',
  'area': 'área em vigor',
  'programme': 'início',
  'area-ended': 'fim de vigência',
  'programme-ended': 'fim',
};
export const timeKinds = (_: Spoken, id: keyof typeof timeKindsWords): string => timeKindsWords[id];
const timeSpeedsWords = {
  'slow': 'lenta',
  'normal': 'normal',
  'fast': 'rápida',
};
export const timeSpeeds = (_: Spoken, id: keyof typeof timeSpeedsWords): string => timeSpeedsWords[id];
const sinceChangeWords = {
  'new': 'novo',
  'gone': 'desaparecido',
  'changed': 'alterado',
};
export const sinceChange = (_: Spoken, id: keyof typeof sinceChangeWords): string => sinceChangeWords[id];
const namesTablesWords: Record<string, string> = {
  'region': 'Regiões',
  'activities': 'Atividades',
  'states': 'Estados',
  'organizations': 'Organizações',
  'sources': 'Fontes',
  'region_states': 'Estados das regiões',
  'region_parts': 'Partes de Estados',
  'region_programmes': 'Programas noutras regiões',
  'instruments': 'Instrumentos',
  'participations': 'Participações',
  'coverages': 'Atividades indicadas por instrumentos',
  'centres': 'Centros',
  'programmes': 'Programas',
  'phases': 'Fases dos programas',
  'programme_states': 'Estados dos programas',
  'programme_activities': 'Atividades dos programas',
  'milestones': 'Marcos',
  'areas': 'Áreas',
  'area_points': 'Vértices das áreas',
  'zone_states': 'Estados das zonas',
  'insets': 'Mapas de pormenor',
  'series': 'Séries',
  'observations': 'Valores das séries',
  'itcp_record': 'Enunciados do registo do ITCP',
  'sdg_links': 'Ligações aos Objetivos de Desenvolvimento Sustentável',
  'conflicts': 'Divergências entre fontes',
  'incident_cells': 'Incidentes por célula de um grau',
  'incident_types': 'Incidentes por tipo',
  'incident_subareas': 'Incidentes por parte de um retângulo',
  'incident_totals': 'Totais publicados de incidentes',
  'incident_rules': 'Retângulos de incidentes',
  'incident_areas': 'Retângulos das regiões',
  'incident_sources': 'Fontes dos incidentes',
  'changes': 'Alterações entre edições',
};
export const namesTables = (_: Spoken, id: string): string | undefined => namesTablesWords[id];
const changesKindsWords = {
  'added': 'novo',
  'changed': 'alterado',
  'removed': 'desaparecido',
};
export const changesKinds = (_: Spoken, id: keyof typeof changesKindsWords): string => changesKindsWords[id];
const coverageQuestionsWords = {
  'adopted': 'Data de adoção dos instrumentos',
  'joined': 'Data de adesão dos Estados aos instrumentos',
  'position': 'Posição dos centros',
  'opened': 'Data de abertura dos centros',
  'start': 'Início dos programas',
  'status': 'Se os programas estão em curso',
  'amount': 'Orçamento dos programas',
  'shape': 'Traçado completo das áreas',
};
export const coverageQuestions = (_: Spoken, id: keyof typeof coverageQuestionsWords): string => coverageQuestionsWords[id];
const dataShapeWords = {
  'areas': 'Áreas (GeoJSON)',
  'centres': 'Centros (GeoJSON)',
  'waters': 'Águas indicativas dos membros (GeoJSON); não são fronteiras marítimas',
  'events': 'Acontecimentos datados futuros (iCalendar)',
};
export const dataShape = (_: Spoken, id: keyof typeof dataShapeWords): string => dataShapeWords[id];
const namesTerritoriesWords: Record<string, string> = {
  'ABW': 'Aruba',
  'AIA': 'Anguila',
  'ASM': 'Samoa Americana',
  'BES': 'Bonaire, Santo Eustáquio e Saba',
  'BLM': 'São Bartolomeu',
  'CUW': 'Curaçau',
  'CYM': 'Ilhas Caimão',
  'GLP': 'Guadalupe',
  'GUF': 'Guiana Francesa',
  'GUM': 'Guam',
  'MAF': 'São Martinho',
  'MNP': 'Ilhas Marianas do Norte',
  'MSR': 'Monserrate',
  'MTQ': 'Martinica',
  'NCL': 'Nova Caledónia',
  'PCN': 'Pitcairn',
  'PRI': 'Porto Rico',
  'PYF': 'Polinésia Francesa',
  'REU': 'Reunião',
  'SXM': 'São Martinho (parte neerlandesa)',
  'TCA': 'Ilhas Turcas e Caicos',
  'TKL': 'Toquelau',
  'VGB': 'Ilhas Virgens Britânicas',
  'VIR': 'Ilhas Virgens dos Estados Unidos',
  'WLF': 'Wallis e Futuna',
};
export const namesTerritories = (_: Spoken, id: string): string | undefined => namesTerritoriesWords[id];
const namesWatersWords: Record<string, string> = {
  'indian-ocean': 'OCEANO ÍNDICO',
  'atlantic-north': 'OCEANO ATLÂNTICO NORTE',
  'atlantic-south': 'OCEANO ATLÂNTICO SUL',
  'pacific-north': 'OCEANO PACÍFICO NORTE',
  'pacific-south': 'OCEANO PACÍFICO SUL',
  'southern-ocean': 'OCEANO ANTÁRTICO',
  'arctic-ocean': 'OCEANO ÁRTICO',
  'arabian-sea': 'Mar Arábico',
  'bay-of-bengal': 'Golfo de Bengala',
  'red-sea': 'Mar Vermelho',
  'gulf-of-aden': 'Golfo de Adém',
  'mozambique-channel': 'Canal de Moçambique',
  'gulf-of-guinea': 'Golfo da Guiné',
  'mediterranean-sea': 'Mar Mediterrâneo',
  'black-sea': 'Mar Negro',
  'caribbean-sea': 'Mar das Caraíbas',
  'gulf-of-mexico': 'Golfo do México',
  'south-china-sea': 'Mar da China Meridional',
  'coral-sea': 'Mar de Coral',
  'tasman-sea': 'Mar da Tasmânia',
  'celebes-sea': 'Mar de Celebes',
  'sulu-sea': 'Mar de Sulu',
  'java-sea': 'Mar de Java',
  'andaman-sea': 'Mar de Andamão',
  'banda-sea': 'Mar de Banda',
};
export const namesWaters = (_: Spoken, id: string): string | undefined => namesWatersWords[id];
const ownRefusedWords = {
  'empty': 'O ficheiro está vazio.',
  'unknown': 'Este tipo de ficheiro não é lido aqui.',
  'picture': 'É uma imagem: nenhuma linha pode ser lida nela.',
  'document': 'É um documento para ler (PDF, Word ou semelhante), não uma tabela. Guarde como CSV ou .xlsx a tabela que contém.',
  'sheet': 'As folhas de cálculo são lidas como .xlsx ou CSV. Guarde esta numa dessas formas.',
  'packed': 'Não se encontrou neste arquivo comprimido nenhum ficheiro que aqui se leia. Descomprima-o e escolha um dos seus ficheiros.',
  'gone': 'O ficheiro não está acessível: é uma pasta, ou foi movido, alterado ou bloqueado depois de escolhido.',
  'html': 'É uma página web e não uma tabela: o servidor enviou provavelmente uma página de erro com este nome.',
  'json': 'O ficheiro começa como JSON, mas não pode ser lido como tal.',
  'xml': 'O XML do ficheiro está danificado.',
  'entities': 'O ficheiro define as suas próprias entidades XML. Tais ficheiros podem ser nocivos e não são lidos.',
  'zip': 'O arquivo comprimido está danificado ou bloqueado.',
  'bomb': 'O arquivo comprimido cresceria desmedidamente ao ser descomprimido. Não é lido.',
  'large': 'O ficheiro é maior do que pode ser lido aqui.',
  'workbook': 'O livro está danificado, protegido por palavra-passe ou no formato antigo (.xls). Guarde-o como .xlsx sem palavra-passe.',
  'merged': 'As primeiras linhas da folha têm células unidas. Dê a cada coluna uma célula com o seu nome e guarde de novo a folha.',
  'shapefile': 'Um shapefile lê-se num arquivo .zip que contenha pelo menos os seus .shp e .dbf.',
  'projection': 'As coordenadas do ficheiro estão numa projeção que não é compreendida. Guarde-o em WGS 84.',
  'noRows': 'Não foi encontrada nenhuma lista de linhas no ficheiro.',
  'edition': 'Não é um pacote de dados deste atlas nem de uma das suas regiões, e não pode ser comparado.',
  'schema': 'As tabelas deste pacote de dados não têm a forma que o seu descritor indica, e não pode ser comparado.',
  'failed': 'Não foi possível ler o ficheiro.',
  'deck': 'São diapositivos PowerPoint, não uma tabela. Os diapositivos deste atlas podem ser abertos como apresentação e refeitos.',
  'briefing': 'Isto é uma apresentação deste atlas, não uma tabela.',
};
export const ownRefused = (_: Spoken, id: keyof typeof ownRefusedWords): string => ownRefusedWords[id];
const ownArchivesWords = {
  'asamMsi': 'NGA, Anti-shipping Activity Messages',
  'asamArcgis': 'NGA, Anti-shipping Activity Messages (serviço de mapas)',
  'imbBenden': 'relatórios do IMB publicados por Benden e outros',
  'gisis': 'uma lista como as do GISIS da OMI',
  'recaap': 'uma tabela como as do ReCAAP',
};
export const ownArchives = (_: Spoken, id: keyof typeof ownArchivesWords): string => ownArchivesWords[id];
const ownBlankEndsWords = {
  'open': 'ainda decorre',
  'unknown': 'nada é dito: mostrada apenas no seu início',
};
export const ownBlankEnds = (_: Spoken, id: keyof typeof ownBlankEndsWords): string => ownBlankEndsWords[id];
const ownRolesWords = {
  'position': 'posição',
  'latitude': 'latitude',
  'longitude': 'longitude',
  'date': 'data',
  'end': 'data final',
  'kind': 'tipo',
  'name': 'nome',
  'state': 'Estado',
  'amount': 'montante',
  'text': 'texto',
  'reference': 'referência',
  'ignored': 'não usada',
};
export const ownRoles = (_: Spoken, id: keyof typeof ownRolesWords): string => ownRolesWords[id];
const ownDateOrdersWords = {
  'dmy': 'dia, mês, ano',
  'mdy': 'mês, dia, ano',
  'ymd': 'ano, mês, dia',
  'serial': 'dias de uma folha de cálculo',
};
export const ownDateOrders = (_: Spoken, id: keyof typeof ownDateOrdersWords): string => ownDateOrdersWords[id];
const ownPlaceOrdersWords = {
  'latLon': 'primeiro a latitude',
  'lonLat': 'primeiro a longitude',
};
export const ownPlaceOrders = (_: Spoken, id: keyof typeof ownPlaceOrdersWords): string => ownPlaceOrdersWords[id];
const ownMarksWords = {
  'point': 'ponto decimal',
  'comma': 'vírgula decimal',
};
export const ownMarks = (_: Spoken, id: keyof typeof ownMarksWords): string => ownMarksWords[id];
const ownReasonsWords = {
  'empty': 'linha vazia',
  'aboveHead': 'antes dos nomes das colunas',
  'cells': 'mais células do que colunas',
  'quote': 'uma aspa não está fechada',
  'repeat': 'repete uma linha anterior',
  'position': 'a posição não pode ser lida',
  'range': 'a posição não está na Terra',
  'date': 'a data não pode ser lida',
  'nothing': 'nem lugar nem data',
  'geometry': 'a forma não pode ser desenhada',
  'broken': 'não é um registo',
  'elsewhere': 'remete para outro ficheiro, que não é lido',
};
export const ownReasons = (_: Spoken, id: keyof typeof ownReasonsWords): string => ownReasonsWords[id];
const ownFlagsWords = {
  'noPosition': 'sem posição: em listas e gráficos, não no mapa',
  'undated': 'sem data: mostrada em qualquer momento',
  'openEnd': 'sem fim: mostrada como ainda em curso',
  'endFirst': 'fim anterior ao início: o fim não é usado',
  'noPlace': '0, 0 ou noves indicam que não há posição',
  'carried': 'minutos ou segundos iguais a 60, contados como o minuto ou grau seguinte',
  'wrapped': 'longitude além de 180°, levada para o outro lado',
  'sameReference': 'referência já usada',
  'textElsewhere': 'o texto indica uma posição a mais de meio grau',
  'damaged': 'letras danificadas antes de este ficheiro ser guardado',
  'shortened': 'célula muito longa',
};
export const ownFlags = (_: Spoken, id: keyof typeof ownFlagsWords): string => ownFlagsWords[id];
