// Written by `npm run messages` from src/i18n/messages/; do not edit.
import type { Spoken } from '../spoken.ts';

export const appName = (_: Spoken): string => 'Roadstead';
export const appTagline = (_: Spoken): string => 'أطلس برامج الأمن البحري الإقليمية';
export const appSkipMap = (_: Spoken): string => 'الانتقال إلى الخريطة';
export const appSkip = (_: Spoken): string => 'الانتقال إلى المحتوى';
export const appMap = (_: Spoken): string => 'الخريطة';
export const appSources = (_: Spoken): string => 'المصادر';
export const appAbout = (_: Spoken): string => 'نبذة';
export const appLanguage = (_: Spoken): string => 'اللغة';
export const appTheme = (_: Spoken): string => 'الألوان';
export const appMenu = (_: Spoken): string => 'الصفحات';
export const appOpenMenu = (_: Spoken): string => 'القائمة';
export const appClose = (_: Spoken): string => 'إغلاق';
export const appRetry = (_: Spoken): string => 'إعادة المحاولة';
export const appReload = (_: Spoken): string => 'إعادة تحميل الصفحة';
export const appLoading = (_: Spoken): string => 'جار التحميل';
export const appOpenSheet = (_: Spoken): string => 'عرض المزيد';
export const appCloseSheet = (_: Spoken): string => 'عرض الخريطة';
export const appDisclaimer = (_: Spoken): string => 'بشأن الحدود والأسماء';
export const appTitleWith = (language: Spoken, given: { page: string | number }): string =>
  `${language.isolate(given.page)} · Roadstead`;
export const errorsData = (language: Spoken, given: { file: string | number; why: string | number }): string =>
  `تعذرت قراءة الملف ${language.isolate(given.file)}: ${language.isolate(given.why)}`;
export const errorsRows = (language: Spoken, given: { n: number; row: string | number; table: string | number; why: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'استُبعد صف واحد' : language.plural(given.n) === 'two' ? 'استُبعد صفان' : language.plural(given.n) === 'few' ? `استُبعدت ${language.number(given.n)} صفوف` : language.plural(given.n) === 'many' ? `استُبعد ${language.number(given.n)} صفا` : `استُبعد ${language.number(given.n)} صف`} بسبب أخطاء؛ أولها الصف ${language.isolate(given.row)} من الجدول ${language.isolate(given.table)} (${language.isolate(given.why)}).`;
export const errorsMapLayer = (language: Spoken, given: { file: string | number; why: string | number }): string =>
  `إحدى طبقات الخريطة ناقصة: تعذرت قراءة الملف ${language.isolate(given.file)} (${language.isolate(given.why)}).`;
export const errorsDetails = (language: Spoken, given: { regions: string | number; file: string | number; why: string | number }): string =>
  `تنقص هنا تفاصيل مثل المناطق والمحطات الرئيسية والملاحظات والمصادر (${language.isolate(given.regions)}): تعذرت قراءة الملف ${language.isolate(given.file)} (${language.isolate(given.why)}).`;
export const errorsPage = (_: Spoken): string => 'تعطل هذا الجزء من الصفحة.';
export const errorsScript = (_: Spoken): string => 'تعذر تحميل هذا الجزء من الصفحة.';
export const errorsScripts = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'تعذر تحميل جزء من هذه الصفحة.' : language.plural(given.n) === 'two' ? 'تعذر تحميل جزأين من هذه الصفحة.' : 'تعذر تحميل أجزاء من هذه الصفحة.';
export const errorsChanged = (_: Spoken): string => 'تعذر تحميل هذا الجزء من الصفحة مرة أخرى. انقطع الاتصال، أو تغير الموقع منذ فتح الصفحة. وإعادة التحميل تحفظ ما هو معروض.';
export const errorsNotFoundTitle = (_: Spoken): string => 'لم يُفهم هذا العنوان';
export const errorsNotStarted = (_: Spoken): string => 'لم يبدأ الجزء التفاعلي من هذه الصفحة. ربما لا يزال قيد التحميل؛ فإن لم يظهر، أعد تحميل الصفحة. والنص والروابط تعمل من دونه.';
export const errorsNotFound = (language: Spoken, given: { id: string | number; kind: string | number }): string =>
  `لا يحتوي الأطلس على «${language.isolate(given.id)}» (${language.isolate(given.kind)}).`;
export const errorsNotFoundPath = (language: Spoken, given: { path: string | number }): string =>
  `لا يحتوي الأطلس على صفحة «${language.isolate(given.path)}».`;
export const errorsNear = (_: Spoken): string => 'هل تقصد';
export const errorsNothingNear = (_: Spoken): string => 'لم يُعثر على اسم مشابه.';
export const errorsBackToWorld = (_: Spoken): string => 'الانتقال إلى خريطة العالم';
export const errorsParameters = (_: Spoken): string => 'جزء من العنوان لم يُفهم فأُهمل:';
export const errorsParameter = (language: Spoken, given: { name: string | number; value: string | number; allowed: string | number }): string =>
  `${language.isolate(given.name)} = «${language.isolate(given.value)}» (القيم المسموح بها: ${language.isolate(given.allowed)})`;
export const searchLabel = (_: Spoken): string => 'بحث';
export const searchPlaceholder = (_: Spoken): string => 'دولة، مركز، موقع …';
export const searchNone = (language: Spoken, given: { text: string | number }): string =>
  `لم يُعثر على شيء عن «${language.isolate(given.text)}».`;
export const searchResults = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'نتيجة واحدة' : language.plural(given.n) === 'two' ? 'نتيجتان' : language.plural(given.n) === 'few' ? `${language.number(given.n)} نتائج` : `${language.number(given.n)} نتيجة`;
export const searchHint = (_: Spoken): string => 'اضغط Ctrl+K للبحث';
export const wordsWorld = (_: Spoken): string => 'العالم';
export const wordsNotPublished = (_: Spoken): string => 'غير منشور';
export const wordsUnknown = (_: Spoken): string => 'غير معروف';
export const wordsYes = (_: Spoken): string => 'نعم';
export const wordsNo = (_: Spoken): string => 'لا';
export const wordsDate = (_: Spoken): string => 'التاريخ';
export const wordsSource = (_: Spoken): string => 'المصدر';
export const wordsStatus = (_: Spoken): string => 'الحالة';
export const wordsName = (_: Spoken): string => 'الاسم';
export const wordsNote = (_: Spoken): string => 'ملاحظة';
export const wordsYear = (_: Spoken): string => 'السنة';
export const wordsRegion = (_: Spoken): string => 'الإقليم';
export const wordsActivity = (_: Spoken): string => 'النشاط';
export const wordsSids = (_: Spoken): string => 'دولة جزرية صغيرة نامية';
export const wordsLdc = (_: Spoken): string => 'من أقل البلدان نموا';
export const wordsLandlocked = (_: Spoken): string => 'غير ساحلية';
export const datesBetween = (language: Spoken, given: { first: string | number; last: string | number }): string =>
  `بين ${language.isolate(given.first)} و${language.isolate(given.last)}`;
export const datesAfter = (language: Spoken, given: { date: string | number }): string =>
  `${language.isolate(given.date)} أو بعد ذلك`;
export const datesBefore = (language: Spoken, given: { date: string | number }): string =>
  `${language.isolate(given.date)} أو قبل ذلك`;
export const datesBy = (language: Spoken, given: { date: string | number }): string =>
  `بحلول ${language.isolate(given.date)}`;
export const datesAbout = (language: Spoken, given: { date: string | number }): string =>
  `نحو ${language.isolate(given.date)}`;
export const datesOpen = (_: Spoken): string => 'مستمر';
export const datesOpenStart = (_: Spoken): string => 'غير مذكور، مستمر';
export const datesNone = (_: Spoken): string => 'غير منشور';
export const countsProgrammes = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'برنامج واحد' : language.plural(given.n) === 'two' ? 'برنامجان' : language.plural(given.n) === 'few' ? `${language.number(given.n)} برامج` : language.plural(given.n) === 'many' ? `${language.number(given.n)} برنامجا` : `${language.number(given.n)} برنامج`;
export const countsRegions = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'إقليم واحد' : language.plural(given.n) === 'two' ? 'إقليمان' : language.plural(given.n) === 'few' ? `${language.number(given.n)} أقاليم` : language.plural(given.n) === 'many' ? `${language.number(given.n)} إقليما` : `${language.number(given.n)} إقليم`;
export const countsRunning = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'برنامج واحد قيد التنفيذ' : language.plural(given.n) === 'two' ? 'برنامجان قيد التنفيذ' : language.plural(given.n) === 'few' ? `${language.number(given.n)} برامج قيد التنفيذ` : language.plural(given.n) === 'many' ? `${language.number(given.n)} برنامجا قيد التنفيذ` : `${language.number(given.n)} برنامج قيد التنفيذ`;
export const countsSources = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'مصدر واحد' : language.plural(given.n) === 'two' ? 'مصدران' : language.plural(given.n) === 'few' ? `${language.number(given.n)} مصادر` : language.plural(given.n) === 'many' ? `${language.number(given.n)} مصدرا` : `${language.number(given.n)} مصدر`;
export const keysStates = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'two' ? 'دولتان مشاركتان' : language.plural(given.n) === 'few' ? 'دول مشاركة' : 'دولة مشاركة';
export const keysNamedStates = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'two' ? 'دولتان مذكورتان' : language.plural(given.n) === 'few' ? 'دول مذكورة' : 'دولة مذكورة';
export const keysCentres = (language: Spoken, given: { n: number; planned: number; undated: string | number }): string =>
  `${language.plural(given.n) === 'two' ? 'مركزان عاملان' : language.plural(given.n) === 'few' ? 'مراكز عاملة' : language.plural(given.n) === 'many' ? 'مركزا عاملا' : 'مركز عامل'}${!given.planned ? '' : ` (والمقرر: ${language.isolate(given.planned)})`}${!given.undated ? '' : `، منها ${language.isolate(given.undated)} بلا أي تاريخ`}`;
export const keysRunning = (language: Spoken, given: { n: number; undated: string | number }): string =>
  `${language.plural(given.n) === 'two' ? 'برنامجان قيد التنفيذ' : language.plural(given.n) === 'few' ? 'برامج قيد التنفيذ' : language.plural(given.n) === 'many' ? 'برنامجا قيد التنفيذ' : 'برنامج قيد التنفيذ'}${!given.undated ? '' : `، منها ${language.isolate(given.undated)} بلا أي تاريخ`}`;
export const keysInstruments = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'two' ? 'صكان' : language.plural(given.n) === 'few' ? 'صكوك' : language.plural(given.n) === 'many' ? 'صكا' : 'صك';
export const keysRegions = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'two' ? 'إقليمان' : language.plural(given.n) === 'few' ? 'أقاليم' : language.plural(given.n) === 'many' ? 'إقليما' : 'إقليم';
export const keysJoined = (language: Spoken, given: { n: number; name: string | number; undated: string | number }): string =>
  `${language.plural(given.n) === 'two' ? 'دولتان' : language.plural(given.n) === 'few' ? 'دول' : 'دولة'}${!given.name ? '' : `: ${language.isolate(given.name)}`}${!given.undated ? '' : `، منها ${language.isolate(given.undated)} بلا أي تاريخ`}`;
export const keysActivities = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'two' ? 'نشاطان مذكوران' : language.plural(given.n) === 'few' ? 'أنشطة مذكورة' : language.plural(given.n) === 'many' ? 'نشاطا مذكورا' : 'نشاط مذكور';
export const keysGaps = (language: Spoken, given: { n: number; named: string | number }): string =>
  `${language.plural(given.n) === 'two' ? 'ثغرتان' : language.plural(given.n) === 'few' ? 'ثغرات' : 'ثغرة'} بين الأنشطة المذكورة (${language.isolate(given.named)})`;
export const keysUnserved = (language: Spoken, given: { named: string | number }): string =>
  `من ${language.isolate(given.named)}: أنشطة مذكورة بلا برنامج يذكر هذه الدولة`;
export const keysSame = (language: Spoken, given: { since: string | number }): string =>
  `كما في ${language.isolate(given.since)}`;
export const keysChanged = (language: Spoken, given: { change: string | number; since: string | number }): string =>
  `${language.isolate(given.change)} منذ ${language.isolate(given.since)}`;
export const keysStart = (_: Spoken): string => 'البداية';
export const keysEnd = (_: Spoken): string => 'النهاية';
export const keysAmount = (_: Spoken): string => 'المبلغ';
export const keysOpened = (_: Spoken): string => 'الافتتاح';
export const keysStatus = (_: Spoken): string => 'الحالة';
export const keysAdopted = (_: Spoken): string => 'الاعتماد';
export const keysInForce = (_: Spoken): string => 'بدء النفاذ';
export const worldTitle = (_: Spoken): string => 'برامج الأمن البحري الإقليمية';
export const worldSentence = (language: Spoken, given: { regions: number; running: number }): string =>
  `${language.plural(given.regions) === 'one' ? 'إقليم واحد' : language.plural(given.regions) === 'two' ? 'إقليمان' : language.plural(given.regions) === 'few' ? `${language.number(given.regions)} أقاليم` : language.plural(given.regions) === 'many' ? `${language.number(given.regions)} إقليما` : `${language.number(given.regions)} إقليم`} والتعاون العالمي للمنظمة البحرية الدولية؛ و${language.plural(given.running) === 'zero' ? `${language.number(given.running)} برنامج يُعرف أنه قيد التنفيذ` : language.plural(given.running) === 'one' ? 'برنامج واحد يُعرف أنه قيد التنفيذ' : language.plural(given.running) === 'two' ? 'برنامجان يُعرف أنهما قيد التنفيذ' : language.plural(given.running) === 'few' ? `${language.number(given.running)} برامج يُعرف أنها قيد التنفيذ` : language.plural(given.running) === 'many' ? `${language.number(given.running)} برنامجا يُعرف أنها قيد التنفيذ` : `${language.number(given.running)} برنامج يُعرف أنها قيد التنفيذ`}.`;
export const worldNothingYet = (_: Spoken): string => 'لم يكن قد اعتُمد حتى ذلك الحين أي صك من صكوك أقاليم الأطلس.';
export const worldNotYet = (_: Spoken): string => 'لا صك بعد';
export const worldRegions = (_: Spoken): string => 'الأقاليم';
export const worldShared = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'يعمل برنامج واحد' : language.plural(given.n) === 'two' ? 'يعمل برنامجان' : language.plural(given.n) === 'few' ? `تعمل ${language.number(given.n)} برامج` : language.plural(given.n) === 'many' ? `يعمل ${language.number(given.n)} برنامجا` : `يعمل ${language.number(given.n)} برنامج`} في أقاليم عدة، ${language.plural(given.n) === 'zero' ? 'ويُحسب' : language.plural(given.n) === 'one' ? 'ويُحسب' : language.plural(given.n) === 'two' ? 'ويُحسبان' : 'وتُحسب'} في كل منها، ولذلك يزيد مجموع أعداد الأقاليم على العدد الكلي.`;
export const worldItcp = (_: Spoken): string => 'ما هو البرنامج المتكامل للتعاون التقني';
export const worldItcpIntro = (_: Spoken): string => 'ينطلق الأطلس من سجل البرنامج المتكامل للتعاون التقني (ITCP). وفيما يلي كل بيان من بيانات السجل مع فقرته:';
export const worldParagraph = (language: Spoken, given: { name: string | number }): string =>
  given.name === 'header' ? 'ترويسة السجل' : `الفقرة ${language.isolate(given.name)}`;
export const worldWaters = (_: Spoken): string => 'المياه الواقعة في حدود 200 ميل بحري من الأعضاء، على سبيل الاسترشاد: محسوبة انطلاقا من السواحل ومقسومة عند خط الوسط؛ وهي ليست حدودا بحرية.';
export const regionJoinedAll = (language: Spoken, given: { n: number; count: string | number; parts: string | number }): string =>
  `${language.plural(given.n) === 'zero' ? `تشارك جميع الدول (${language.isolate(given.count)})` : language.plural(given.n) === 'one' ? 'تشارك الدولة الوحيدة' : language.plural(given.n) === 'two' ? 'تشارك الدولتان' : `تشارك الدول كلها وعددها ${language.isolate(given.count)}`}: ${language.isolate(given.parts)}.`;
export const regionJoined = (language: Spoken, given: { n: number; count: string | number; total: string | number; parts: string | number }): string =>
  `${language.plural(given.n) === 'zero' ? `تشارك ${language.isolate(given.count)} من أصل ${language.isolate(given.total)} دولة` : language.plural(given.n) === 'one' ? `تشارك دولة واحدة من أصل ${language.isolate(given.total)}` : language.plural(given.n) === 'two' ? `تشارك دولتان من أصل ${language.isolate(given.total)}` : language.plural(given.n) === 'few' ? `تشارك ${language.isolate(given.count)} دول من أصل ${language.isolate(given.total)}` : `تشارك ${language.isolate(given.count)} دولة من أصل ${language.isolate(given.total)}`}: ${language.isolate(given.parts)}.`;
export const regionPart = (language: Spoken, given: { name: string | number; n: string | number }): string =>
  `${language.isolate(given.name)} (${language.isolate(given.n)})`;
export const regionPartWider = (language: Spoken, given: { name: string | number; n: string | number; all: string | number }): string =>
  `${language.isolate(given.name)} (${language.isolate(given.n)}؛ و${language.isolate(given.all)} مع غيرها)`;
export const regionWorldwide = (language: Spoken, given: { programmes: number; running: number }): string =>
  `التعاون التقني للمنظمة البحرية الدولية هو إطار البرامج الإقليمية. البرامج العالمية المسجلة هنا: ${language.plural(given.programmes) === 'one' ? 'برنامج واحد' : language.plural(given.programmes) === 'two' ? 'برنامجان' : language.plural(given.programmes) === 'few' ? `${language.number(given.programmes)} برامج` : language.plural(given.programmes) === 'many' ? `${language.number(given.programmes)} برنامجا` : `${language.number(given.programmes)} برنامج`}، منها ${language.plural(given.running) === 'one' ? 'برنامج واحد' : language.plural(given.running) === 'two' ? 'برنامجان' : `${language.number(given.running)}`} قيد التنفيذ على ما هو معروف.`;
export const regionGap = (language: Spoken, given: { named: string | number; name: string | number }): string =>
  `نشاط واحد بلا برنامج من الأنشطة المذكورة (${language.isolate(given.named)}): ${language.isolate(given.name)}.`;
export const regionGaps = (language: Spoken, given: { n: string | number; named: string | number }): string =>
  `الأنشطة المذكورة التي لا برنامج لها: ${language.isolate(given.n)} من ${language.isolate(given.named)}.`;
export const regionUncertain = (language: Spoken, given: { n: string | number; named: string | number }): string =>
  `الأنشطة المذكورة التي لا يُعرف لها برنامج قيد التنفيذ: ${language.isolate(given.n)} من ${language.isolate(given.named)}.`;
export const regionWorldwideOnly = (language: Spoken, given: { n: string | number; named: string | number }): string =>
  `الأنشطة المذكورة التي ليس لها قيد التنفيذ سوى برامج عالمية: ${language.isolate(given.n)} من ${language.isolate(given.named)}.`;
export const regionAllWorked = (language: Spoken, given: { named: number }): string =>
  language.plural(given.named) === 'one' ? 'للنشاط الوحيد المذكور برنامج.' : language.plural(given.named) === 'two' ? 'للنشاطين المذكورين برامج.' : `لكل نشاط من الأنشطة المذكورة وعددها ${language.number(given.named)} برنامج.`;
export const regionNextEnd = (language: Spoken, given: { name: string | number; date: string | number }): string =>
  `أقرب نهاية: ${language.isolate(given.name)}، ${language.isolate(given.date)}.`;
export const newsSince = (language: Spoken, given: { month: string | number }): string =>
  `منذ ${language.isolate(given.month)}`;
export const newsEnding = (_: Spoken): string => 'تنتهي خلال سنة';
export const newsUnserved = (_: Spoken): string => 'أنشطة مذكورة بلا برنامج قيد التنفيذ';
export const newsItem = (language: Spoken, given: { name: string | number; beside: string | number }): string =>
  `${language.isolate(given.name)} (${language.isolate(given.beside)})`;
export const unitsGap = (_: Spoken): string => 'ثغرة، لا شيء قيد التنفيذ';
export const unitsUnknown = (_: Spoken): string => 'الحالة غير معروفة';
export const unitsWorldwide = (_: Spoken): string => 'عالمي فقط';
export const unitsCaption = (language: Spoken, given: { shown: string | number }): string =>
  `أقل الأنشطة برامج قيد التنفيذ وعددها ${language.isolate(given.shown)}؛ الداكن: من الإقليم، والفاتح: عالمي`;
export const worldColumnsSince = (language: Spoken, given: { year: string | number }): string =>
  `منذ ${language.isolate(given.year)}`;
export const worldColumnsRuns = (_: Spoken): string => 'قيد التنفيذ';
export const worldColumnsStates = (_: Spoken): string => 'الدول';
export const worldColumnsGaps = (_: Spoken): string => 'الثغرات';
export const worldGapsOf = (language: Spoken, given: { named: string | number }): string =>
  `من ${language.isolate(given.named)}`;
export const worldSparkWords = (language: Spoken, given: { from: string | number; first: string | number; to: string | number }): string =>
  `البرامج قيد التنفيذ: ${language.isolate(given.from)} في نهاية ${language.isolate(given.first)}، و${language.isolate(given.to)} الآن`;
export const regionEmptyInstruments = (_: Spoken): string => 'لم يُعثر على أي صك في المصادر المطلع عليها.';
export const regionEmptyParticipation = (_: Spoken): string => 'لم يُعثر على أي مشاركة في المصادر المطلع عليها.';
export const regionNoPrincipal = (_: Spoken): string => 'تُحسب المشاركة في الصكوك الرئيسية للإقليم؛ ولا يوجد هنا صك رئيسي في هذا الوقت.';
export const regionEmptyPhases = (_: Spoken): string => 'لم يُعثر على أي برنامج في المصادر المطلع عليها.';
export const regionEmptyCentres = (_: Spoken): string => 'لم يُعثر على أي مركز في المصادر المطلع عليها.';
export const regionEmptyMilestones = (_: Spoken): string => 'لم يُعثر على أي محطة رئيسية في المصادر المطلع عليها.';
export const regionEmptyYears = (_: Spoken): string => 'لم يُعثر على أي سلسلة أرقام منشورة في المصادر المطلع عليها.';
export const regionEmptyAreas = (_: Spoken): string => 'لم يُعثر على أي منطقة في المصادر المطلع عليها.';
export const regionEmptyFocus = (_: Spoken): string => 'لا يذكر أي صك أو برنامج في المصادر المطلع عليها نشاطا.';
export const regionLatestValue = (language: Spoken, given: { value: string | number; year: string | number }): string =>
  `${language.isolate(given.value)} في ${language.isolate(given.year)}`;
export const regionNotCommon = (_: Spoken): string => 'سلسلة خاصة بناشرها؛ لا تُجمع أبدا مع غيرها.';
export const stateSentence = (language: Spoken, given: { name: string | number; instruments: number; parts: string | number }): string =>
  `${language.isolate(given.name)}: مشاركة في ${language.plural(given.instruments) === 'one' ? 'صك واحد مسجل هنا' : language.plural(given.instruments) === 'two' ? 'صكين مسجلين هنا' : language.plural(given.instruments) === 'few' ? `${language.number(given.instruments)} صكوك مسجلة هنا` : language.plural(given.instruments) === 'many' ? `${language.number(given.instruments)} صكا مسجلا هنا` : `${language.number(given.instruments)} صك مسجل هنا`}${!given.parts ? '' : `، منها: ${language.isolate(given.parts)}`}.`;
export const stateNone = (language: Spoken, given: { name: string | number }): string =>
  `${language.isolate(given.name)}: مذكورة في الأطلس، لكنها لا تشارك في أي صك مسجل هنا.`;
export const stateRunning = (language: Spoken, given: { running: number; named: string | number; unserved: string | number }): string =>
  `${language.plural(given.running) === 'zero' ? 'لا يذكرها برنامج قيد التنفيذ' : language.plural(given.running) === 'one' ? 'يذكرها برنامج واحد قيد التنفيذ' : language.plural(given.running) === 'two' ? 'يذكرها برنامجان قيد التنفيذ' : language.plural(given.running) === 'few' ? `تذكرها ${language.number(given.running)} برامج قيد التنفيذ` : language.plural(given.running) === 'many' ? `يذكرها ${language.number(given.running)} برنامجا قيد التنفيذ` : `يذكرها ${language.number(given.running)} برنامج قيد التنفيذ`}${!given.named ? '' : !given.unserved ? '' : `؛ والأنشطة المذكورة التي لا يتناولها أي منها: ${language.isolate(given.unserved)} من ${language.isolate(given.named)}`}.`;
export const stateNoRunning = (_: Spoken): string => 'لا يُعرف برنامج قيد التنفيذ يذكرها.';
export const statePart = (language: Spoken, given: { name: string | number; date: string | number }): string =>
  `${language.isolate(given.name)} (${language.isolate(given.date)})`;
export const stateToday = (language: Spoken, given: { n: number; ends: number }): string =>
  `${language.plural(given.n) === 'zero' ? 'لا برنامج معروفا هنا' : language.plural(given.n) === 'one' ? 'يُعرف برنامج واحد قيد التنفيذ هنا' : language.plural(given.n) === 'two' ? 'يُعرف برنامجان قيد التنفيذ هنا' : language.plural(given.n) === 'few' ? `تُعرف ${language.number(given.n)} برامج قيد التنفيذ هنا` : language.plural(given.n) === 'many' ? `يُعرف ${language.number(given.n)} برنامجا قيد التنفيذ هنا` : `يُعرف ${language.number(given.n)} برنامج قيد التنفيذ هنا`}؛ ${given.ends === 0 ? 'وليس لأي منها نهاية منشورة' : language.plural(given.ends) === 'zero' ? 'وليس لأي منها نهاية منشورة' : language.plural(given.ends) === 'one' ? 'ولواحد منها نهاية منشورة' : language.plural(given.ends) === 'two' ? 'ولاثنين منها نهاية منشورة' : `والتي لها نهاية منشورة: ${language.number(given.ends)}`}`;
export const statePayers = (language: Spoken, given: { names: string | number }): string =>
  `التمويل: ${language.isolate(given.names)}`;
export const stateNoPayer = (_: Spoken): string => 'لم يُعثر على جهة ممولة';
export const stateUnserved = (language: Spoken, given: { n: string | number; named: string | number }): string =>
  `أنشطة بلا برنامج قيد التنفيذ يذكر هذه الدولة: ${language.isolate(given.n)} من ${language.isolate(given.named)}`;
export const stateServed = (language: Spoken, given: { named: string | number }): string =>
  `لكل نشاط من الأنشطة المذكورة (${language.isolate(given.named)}) برنامج قيد التنفيذ يذكر هذه الدولة`;
export const stateActivitiesCaption = (_: Spoken): string => 'الأنشطة المذكورة في صكوك أقاليمها؛ والبرامج التي تذكر هذه الدولة';
export const stateNoneHere = (language: Spoken, given: { n: string | number }): string =>
  `لا شيء هنا، و${language.isolate(given.n)} في الإقليم`;
export const stateRegionGap = (_: Spoken): string => 'ثغرة في الإقليم كله';
export const stateNext = (_: Spoken): string => 'المواعيد المقبلة';
export const stateNoNext = (_: Spoken): string => 'لم يُعثر على موعد في السنتين المقبلتين.';
export const stateEarlier = (_: Spoken): string => 'برامج منتهية أو مقررة أو حالتها غير معروفة';
export const stateInRegions = (_: Spoken): string => 'في الأقاليم';
export const stateWhatPart = (_: Spoken): string => 'الجزء المعني';
export const stateEmptyInstruments = (_: Spoken): string => 'لم يُعثر على أي مشاركة لهذه الدولة في المصادر المطلع عليها.';
export const stateEmptyCentres = (_: Spoken): string => 'لم يُعثر على أي مركز في هذه الدولة في المصادر المطلع عليها.';
export const stateEmptyMilestones = (_: Spoken): string => 'لم يُعثر على أي محطة رئيسية في هذه الدولة في المصادر المطلع عليها.';
export const centreSentence = (language: Spoken, given: { name: string | number; role: string | number; place: string | number; parent: string | number; status: string | number; opened: string | number }): string =>
  `${language.isolate(given.name)}: ${language.isolate(given.role)}، ${language.isolate(given.place)}${!given.parent ? '' : ` (جزء من: ${language.isolate(given.parent)})`}؛ ${language.isolate(given.status)}${!given.opened ? '' : `، الافتتاح: ${language.isolate(given.opened)}`}.`;
export const centreFieldsRole = (_: Spoken): string => 'الدور';
export const centreFieldsRoleNote = (_: Spoken): string => 'المهام';
export const centreFieldsCity = (_: Spoken): string => 'المدينة';
export const centreFieldsState = (_: Spoken): string => 'الدولة';
export const centreFieldsPosition = (_: Spoken): string => 'الموقع';
export const centreFieldsOpened = (_: Spoken): string => 'الافتتاح';
export const centreFieldsClosed = (_: Spoken): string => 'الإغلاق';
export const centreFieldsStatus = (_: Spoken): string => 'الحالة';
export const centreFieldsInstrument = (_: Spoken): string => 'الصك';
export const centreFieldsParent = (_: Spoken): string => 'يتبع';
export const centreFieldsZone = (_: Spoken): string => 'المنطقة';
export const centreFieldsNote = (_: Spoken): string => 'ملاحظة';
export const centreFieldsRegion = (_: Spoken): string => 'الإقليم';
export const centreChildren = (_: Spoken): string => 'المراكز التابعة له';
export const programmeSentence = (language: Spoken, given: { kind: string | number; lead: string | number; funders: string | number; where: string | number; what: string | number; life: string | number }): string =>
  `${language.isolate(given.kind)}${!given.lead ? '' : `، الجهة القائدة: ${language.isolate(given.lead)}`}${!given.funders ? '' : `، التمويل: ${language.isolate(given.funders)}`}؛ ${language.isolate(given.where)}${!given.what ? '' : `؛ الغرض: ${language.isolate(given.what)}`}. ${language.isolate(given.life)}.`;
export const programmeWhere = (language: Spoken, given: { regions: string | number; states: number }): string =>
  `في: ${language.isolate(given.regions)}${given.states === 0 ? '' : language.plural(given.states) === 'zero' ? '' : language.plural(given.states) === 'one' ? '، مع ذكر دولة واحدة' : language.plural(given.states) === 'two' ? '، مع ذكر دولتين' : language.plural(given.states) === 'few' ? `، مع ذكر ${language.number(given.states)} دول` : `، مع ذكر ${language.number(given.states)} دولة`}`;
export const programmeSpan = (language: Spoken, given: { start: string | number; end: string | number }): string =>
  `البداية: ${language.isolate(given.start)}؛ النهاية: ${language.isolate(given.end)}`;
export const programmeFieldsKind = (_: Spoken): string => 'النوع';
export const programmeFieldsLead = (_: Spoken): string => 'الجهة القائدة';
export const programmeFieldsFunders = (_: Spoken): string => 'الجهات الممولة';
export const programmeActor = (language: Spoken, given: { short: string | number; name: string | number }): string =>
  `${language.isolate(given.short)} (${language.isolate(given.name)})`;
export const programmeFieldsStart = (_: Spoken): string => 'البداية';
export const programmeFieldsEnd = (_: Spoken): string => 'النهاية';
export const programmeFieldsStatus = (_: Spoken): string => 'الحالة';
export const programmeFieldsAmount = (_: Spoken): string => 'المبلغ';
export const programmeFieldsRegions = (_: Spoken): string => 'الأقاليم';
export const programmeFieldsNote = (_: Spoken): string => 'ملاحظة';
export const programmeFieldsSummary = (_: Spoken): string => 'ملخص';
export const programmeActivities = (_: Spoken): string => 'الأنشطة التي يتناولها';
export const programmeStates = (_: Spoken): string => 'الدول التي يعمل معها';
export const programmeSdg = (_: Spoken): string => 'أهداف التنمية المستدامة';
export const programmeGoal = (language: Spoken, given: { target: string | number; goal: string | number }): string =>
  !given.target ? `الهدف ${language.isolate(given.goal)}` : `الهدف ${language.isolate(given.goal)}، الغاية ${language.isolate(given.target)}`;
export const programmeStatements = (_: Spoken): string => 'ما يقوله عنه سجل البرنامج المتكامل للتعاون التقني';
export const programmeEmptyPhases = (_: Spoken): string => 'لم يُعثر على أي مراحل في المصادر المطلع عليها.';
export const programmeEmptyActivities = (_: Spoken): string => 'لم يُعثر على أي نشاط في المصادر المطلع عليها.';
export const programmeEmptyStates = (_: Spoken): string => 'لا تُذكر أي دول في المصادر المطلع عليها.';
export const instrumentSentence = (language: Spoken, given: { kind: string | number; adopted: string | number; place: string | number; inForce: string | number; count: string | number; n: number; activities: number }): string =>
  `${language.isolate(given.kind)}${!given.adopted ? '' : `، الاعتماد: ${language.isolate(given.adopted)}`}${!given.place ? '' : ` (${language.isolate(given.place)})`}${!given.inForce ? '' : `، بدء النفاذ: ${language.isolate(given.inForce)}`}${!given.count ? '' : `؛ ${'الدول المشاركة'}: ${language.isolate(given.count)}`}${given.activities === 0 ? '' : language.plural(given.activities) === 'zero' ? '' : language.plural(given.activities) === 'one' ? '؛ ويذكر نشاطا واحدا' : language.plural(given.activities) === 'two' ? '؛ ويذكر نشاطين' : language.plural(given.activities) === 'few' ? `؛ ويذكر ${language.number(given.activities)} أنشطة` : language.plural(given.activities) === 'many' ? `؛ ويذكر ${language.number(given.activities)} نشاطا` : `؛ ويذكر ${language.number(given.activities)} نشاط`}.`;
export const instrumentFieldsTitle = (_: Spoken): string => 'العنوان الكامل';
export const instrumentFieldsKind = (_: Spoken): string => 'النوع';
export const instrumentFieldsPlace = (_: Spoken): string => 'المكان';
export const instrumentFieldsAdopted = (_: Spoken): string => 'الاعتماد';
export const instrumentFieldsInForce = (_: Spoken): string => 'بدء النفاذ';
export const instrumentFieldsAmends = (_: Spoken): string => 'يعدل';
export const instrumentFieldsAmendedBy = (_: Spoken): string => 'معدل بموجب';
export const instrumentFieldsSummary = (_: Spoken): string => 'ملخص';
export const instrumentFieldsRegion = (_: Spoken): string => 'الإقليم';
export const instrumentFieldsPrincipal = (_: Spoken): string => 'الصك الرئيسي لإقليمه';
export const instrumentCovers = (_: Spoken): string => 'الأنشطة التي يذكرها';
export const instrumentWhereNamed = (_: Spoken): string => 'الموضع في النص';
export const instrumentEmptyCovers = (_: Spoken): string => 'لا صف تغطية: غير مذكور في المصادر المطلع عليها.';
export const instrumentParties = (_: Spoken): string => 'المشاركة';
export const sourcePanelOpen = (language: Spoken, given: { what: string | number }): string =>
  `مصدر: ${language.isolate(given.what)}`;
export const sourcePanelTitle = (_: Spoken): string => 'المصدر';
export const sourcePanelPublisher = (_: Spoken): string => 'الناشر';
export const sourcePanelPublished = (_: Spoken): string => 'تاريخ النشر';
export const sourcePanelAddress = (_: Spoken): string => 'العنوان';
export const sourcePanelVerified = (_: Spoken): string => 'طريقة التحقق';
export const sourcePanelRank = (_: Spoken): string => 'نوع المصدر';
export const sourceRank = (_: Spoken, given: { rank: string | number }): string =>
  given.rank === '1' ? 'سجل المنظمة البحرية الدولية' : given.rank === '2' ? 'الأمم المتحدة أو جهة الإيداع' : given.rank === '3' ? 'المنظمة نفسها أو حكومة' : given.rank === '4' ? 'بحوث وبيانات' : given.rank === '5' ? 'صحافة' : 'نسخة أو مدونة';
export const sourcePanelNoAddress = (_: Spoken): string => 'لا عنوان مسجل';
export const sourcePanelBasis = (_: Spoken): string => 'كيف عُرفت القيمة';
export const sourcePanelMissing = (language: Spoken, given: { id: string | number }): string =>
  `يجري تحميل المصدر ${language.isolate(given.id)}.`;
export const sourcePanelConflict = (_: Spoken): string => 'المصادر متباينة';
export const sourcePanelOther = (_: Spoken): string => 'مصدر آخر';
export const sourcePanelSearchLabel = (_: Spoken): string => 'تصفية المصادر';
export const sourcePanelIntro = (language: Spoken, given: { n: number }): string =>
  `كل سجل في الأطلس يذكر مصدره. المجموع: ${language.plural(given.n) === 'one' ? 'مصدر واحد' : language.plural(given.n) === 'two' ? 'مصدران' : language.plural(given.n) === 'few' ? `${language.number(given.n)} مصادر` : language.plural(given.n) === 'many' ? `${language.number(given.n)} مصدرا` : `${language.number(given.n)} مصدر`}، مع بيان ما اطُلع عليه في كل منها.`;
export const sourcePanelOutside = (_: Spoken): string => 'يفتح موقعا آخر';
export const sourcePanelReport = (_: Spoken): string => 'الإبلاغ عن خطأ';
export const sourcePanelReportHint = (_: Spoken): string => 'يفتح استمارة صاحب هذا الموقع وقد مُلئت فيها الصفحة والمعلومة والقيمة والمصدر';
export const statusPlannedEnd = (language: Spoken, given: { end: string | number }): string =>
  `النهاية المقررة: ${language.isolate(given.end)}؛ ولم يُنشر ما حدث بعد ذلك`;
export const lifeOpen = (language: Spoken, given: { start: string | number; seen: string | number }): string =>
  `قيد التنفيذ${!given.start ? '' : `؛ البداية: ${language.isolate(given.start)}${!given.seen ? '' : ' أو قبل ذلك'}`}؛ لا نهاية مذكورة`;
export const lifeRunning = (language: Spoken, given: { start: string | number; seen: string | number; planned: string | number; end: string | number }): string =>
  `قيد التنفيذ${!given.start ? '' : `؛ البداية: ${language.isolate(given.start)}${!given.seen ? '' : ' أو قبل ذلك'}`}؛ ${!given.planned ? 'النهاية' : 'النهاية المقررة'}: ${language.isolate(given.end)}`;
export const lifePlanned = (language: Spoken, given: { start: string | number; end: string | number }): string =>
  `مقرر${!given.start ? '' : `؛ البداية: ${language.isolate(given.start)}`}${!given.end ? '' : `؛ النهاية: ${language.isolate(given.end)}`}`;
export const lifeEnded = (language: Spoken, given: { end: string | number; start: string | number }): string =>
  `منته${!given.end ? '؛ تاريخ النهاية غير منشور' : `؛ النهاية: ${language.isolate(given.end)}`}${!given.start ? '' : `؛ البداية: ${language.isolate(given.start)}`}`;
export const lifePassed = (language: Spoken, given: { start: string | number; end: string | number }): string =>
  `${!given.start ? '' : `البداية: ${language.isolate(given.start)}؛ `}النهاية المقررة: ${language.isolate(given.end)}؛ ولم يُنشر ما حدث بعد ذلك`;
export const lifeAnnounced = (language: Spoken, given: { start: string | number; end: string | number }): string =>
  `${!given.start ? '' : `البداية: ${language.isolate(given.start)}؛ `}النهاية: ${language.isolate(given.end)}؛ ولم يُنشر ما إذا كان مستمرا`;
export const lifeUnknown = (language: Spoken, given: { start: string | number }): string =>
  !given.start ? 'لم تُنشر التواريخ ولا الحالة' : `البداية: ${language.isolate(given.start)}؛ ولم يُنشر ما إذا كان مستمرا`;
export const classesCounted = (language: Spoken, given: { label: string | number; n: string | number }): string =>
  `${language.isolate(given.label)} (${language.isolate(given.n)})`;
export const classesLatest = (language: Spoken, given: { name: string | number }): string =>
  !given.name ? 'مشاركة' : `مشاركة: ${language.isolate(given.name)}`;
export const classesFirst = (language: Spoken, given: { name: string | number }): string =>
  `فقط: ${language.isolate(given.name)}`;
export const classesObservers = (_: Spoken, _given: { n: number }): string =>
  'بصفة مراقب';
export const countsCorners = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'نقطة زاوية واحدة' : language.plural(given.n) === 'two' ? 'نقطتا زاوية' : language.plural(given.n) === 'few' ? `${language.number(given.n)} نقاط زوايا` : `${language.number(given.n)} نقطة زاوية`;
export const mapLabel = (language: Spoken, given: { place: string | number }): string =>
  `الخريطة: ${language.isolate(given.place)}`;
export const mapInstructions = (_: Spoken): string => 'مفاتيح الأسهم تحرك الخريطة، وعلامتا الزائد والناقص تغيران المقياس. استخدم Tab للتنقل بين عناصر الخريطة وEnter لفتحها.';
export const mapZoomIn = (_: Spoken): string => 'تكبير';
export const mapZoomOut = (_: Spoken): string => 'تصغير';
export const mapLayers = (_: Spoken): string => 'الطبقات';
export const mapLayersTitle = (_: Spoken): string => 'الطبقات والمفتاح';
export const mapHome = (_: Spoken): string => 'ملاءمة الخريطة للصفحة';
export const mapPrint = (_: Spoken): string => 'طباعة أو حفظ بصيغة PDF';
export const mapProjection = (_: Spoken): string => 'الإسقاط';
export const mapPosition = (_: Spoken): string => 'الموقع';
export const mapScaleAt = (language: Spoken, given: { lat: string | number }): string =>
  `عند ${language.isolate(given.lat)}`;
export const mapNauticalMiles = (_: Spoken): string => 'ميل بحري';
export const mapKilometres = (_: Spoken): string => 'كم';
export const mapFeatures = (_: Spoken): string => 'على الخريطة';
export const mapAttribution = (_: Spoken): string => 'الحدود: البيانات الجغرافية للأمم المتحدة وNatural Earth';
export const mapTryLive = (_: Spoken): string => 'تجربة الخريطة التفاعلية';
export const mapApproximate = (_: Spoken): string => 'حدود تقريبية';
export const mapLimitSince = (language: Spoken, given: { kind: string | number; year: string | number }): string =>
  `${language.isolate(given.kind)}، منذ ${language.isolate(given.year)}`;
export const classesBoth = (language: Spoken, given: { older: string | number; newer: string | number }): string =>
  `في كليهما: ${language.isolate(given.older)} و${language.isolate(given.newer)}`;
export const classesOnly = (language: Spoken, given: { name: string | number }): string =>
  `فقط في: ${language.isolate(given.name)}`;
export const mapKeyTitle = (_: Spoken): string => 'مفتاح الخريطة';
export const mapKeyWaters = (_: Spoken): string => 'المياه في حدود 200 ميل بحري من الأعضاء، على سبيل الاسترشاد';
export const mapKeyInformationSharing = (_: Spoken): string => 'مركز تبادل المعلومات';
export const mapKeyOperations = (_: Spoken): string => 'مركز عمليات أو تنسيق';
export const mapKeyTraining = (_: Spoken): string => 'مركز تدريب';
export const mapKeyOther = (_: Spoken): string => 'مكتب أو أمانة أو مركز تلقي البلاغات';
export const mapKeyInactive = (_: Spoken): string => 'غير عامل';
export const mapKeySupport = (language: Spoken, given: { n: number; count: string | number }): string =>
  `${'البرامج قيد التنفيذ'}: ${language.isolate(given.count)}`;
export const mapKeySupportNone = (_: Spoken): string => 'لا يذكرها أي برنامج يُعرف أنه قيد التنفيذ';
export const mapPhasePresent = (language: Spoken, given: { phases: string | number }): string =>
  `مذكورة للمرحلة: ${language.isolate(given.phases)}`;
export const mapPhaseEarlier = (language: Spoken, given: { phases: string | number }): string =>
  `مذكورة لمراحل سابقة فقط: ${language.isolate(given.phases)}`;
export const mapNameYear = (language: Spoken, given: { name: string | number; year: string | number }): string =>
  `${language.isolate(given.name)} ${language.isolate(given.year)}`;
export const mapNameYears = (language: Spoken, given: { name: string | number; from: string | number; to: string | number }): string =>
  `${language.isolate(given.name)} ${language.isolate(given.from)}-${language.isolate(given.to)}`;
export const mapNameBy = (language: Spoken, given: { name: string | number; year: string | number }): string =>
  `${language.isolate(given.name)}، بحلول ${language.isolate(given.year)}`;
export const mapKeyLink = (_: Spoken): string => 'من دولة إلى المركز';
export const figureTable = (_: Spoken): string => 'جدول';
export const figureDownload = (_: Spoken): string => 'تنزيل';
export const figureCopyLink = (_: Spoken): string => 'نسخ الرابط';
export const figureCopied = (_: Spoken): string => 'نُسخ العنوان';
export const figureCopyPicture = (_: Spoken): string => 'نسخ الصورة';
export const figurePictureCopied = (_: Spoken): string => 'نُسخت الصورة';
export const figureCite = (_: Spoken): string => 'اقتباس';
export const figureCitationCopied = (_: Spoken): string => 'نُسخ الاقتباس';
export const figureCopyFailed = (_: Spoken): string => 'تعذر النسخ؛ وهذا هو النص:';
export const figureOpenFull = (_: Spoken): string => 'فتح الشكل';
export const figureSources = (language: Spoken, given: { names: string | number }): string =>
  `المصادر: ${language.isolate(given.names)}.`;
export const figureAsOf = (language: Spoken, given: { date: string | number; edition: string | number }): string =>
  `المعلومات حتى ${language.isolate(given.date)}، الإصدار ${language.isolate(given.edition)}.`;
export const figureAllSources = (_: Spoken): string => 'ومصادر أخرى مدرجة مع المعلومات';
export const figurePublisherYear = (language: Spoken, given: { name: string | number; year: string | number }): string =>
  `${language.isolate(given.name)} ${language.isolate(given.year)}`;
export const figurePublisherYears = (language: Spoken, given: { name: string | number; first: string | number; last: string | number }): string =>
  `${language.isolate(given.name)} ${language.isolate(given.first)}-${language.isolate(given.last)}`;
export const figureLowestSources = (_: Spoken): string => 'لم يُعثر بشأن ذلك إلا على نسخ ومدونات.';
export const figureSvg = (_: Spoken): string => 'رسم SVG';
export const figurePng = (language: Spoken, given: { scale: string | number }): string =>
  `صورة PNG، ${language.isolate(given.scale)}×`;
export const figureCsv = (_: Spoken): string => 'جدول CSV';
export const figureXlsx = (_: Spoken): string => 'مصنف Excel';
export const figurePptx = (_: Spoken): string => 'شرائح PowerPoint';
export const figurePdf = (_: Spoken): string => 'PDF عن طريق الطباعة';
export const figurePicture = (_: Spoken): string => 'صورة (SVG وPNG وPDF)';
export const pictureFormat = (_: Spoken): string => 'القياس';
export const picturePart = (language: Spoken, given: { number: string | number; count: string | number }): string =>
  `الجزء ${language.isolate(given.number)} من ${language.isolate(given.count)}`;
export const picturePreview = (_: Spoken): string => 'معاينة';
export const pictureTooLarge = (language: Spoken, given: { scale: string | number; width: string | number; height: string | number }): string =>
  `PNG، ${language.isolate(given.scale)}×: لا يستطيع هذا المتصفح رسم ${language.isolate(given.width)} × ${language.isolate(given.height)} بكسل. ولا حد كهذا في SVG وPDF.`;
export const pictureFontInside = (_: Spoken): string => 'الخط موجود داخل الملف. والبرامج التي لا تستطيع استخدامه تأخذ خطا من خطوطها، وتبقى كل كلمة في مكانها.';
export const pictureFontOwn = (_: Spoken): string => 'تُرسم الحروف الصينية بخط من نظام القارئ.';
export const pictureFontFailed = (language: Spoken, given: { why: string | number }): string =>
  `تعذر تحميل الخط (${language.isolate(given.why)}): رُسمت الكلمات بخط آخر في الأماكن نفسها.`;
export const pictureCopyInsecure = (_: Spoken): string => 'لا تنسخ المتصفحات الصور إلا في الصفحات الآمنة (https). انقر المعاينة بالزر الأيمن أو اضغط عليها مطولا واختر نسخ الصورة، أو احفظها بصيغة PNG.';
export const figureFailed = (language: Spoken, given: { why: string | number }): string =>
  `تعذر إنشاء الملف: ${language.isolate(given.why)}`;
export const figureNavigate = (_: Spoken): string => 'استخدم مفاتيح الأسهم للتنقل بين العلامات.';
export const figureNavigateYears = (_: Spoken): string => 'اسحب فوق السنوات، أو اضغط مفاتيح الأسهم مع Shift، لتحديد سنوات الخريطة.';
export const figureFilterStatus = (_: Spoken): string => 'الحالة';
export const figureFilterFunder = (_: Spoken): string => 'الجهة الممولة';
export const figureSort = (_: Spoken): string => 'الترتيب';
export const figureAll = (_: Spoken): string => 'الكل';
export const figureEmptyFilter = (_: Spoken): string => 'لا يطابق أي برنامج هذه المرشحات.';
export const briefingTitle = (_: Spoken): string => 'الإحاطة';
export const briefingAdd = (_: Spoken): string => 'إضافة إلى الإحاطة';
export const briefingAdded = (language: Spoken, given: { n: number }): string =>
  `تمت الإضافة؛ في الإحاطة ${language.plural(given.n) === 'one' ? 'مشهد واحد' : language.plural(given.n) === 'two' ? 'مشهدان' : language.plural(given.n) === 'few' ? `${language.number(given.n)} مشاهد` : language.plural(given.n) === 'many' ? `${language.number(given.n)} مشهدا` : `${language.number(given.n)} مشهد`}.`;
export const briefingFull = (language: Spoken, given: { most: string | number }): string =>
  `لم يُضف: للإحاطة ${language.isolate(given.most)} مشهدا على الأكثر. احذف بعضها، أو احفظها في ملف وابدأ غيرها.`;
export const briefingTooMany = (language: Spoken, given: { most: string | number }): string =>
  `يزيد مجموعهما على ${language.isolate(given.most)} مشهدا وهو الحد الأقصى؛ احفظها في ملف بدلا من ذلك.`;
export const briefingNotStored = (_: Spoken): string => 'لا يحفظها هذا المتصفح: تبقى حتى إغلاق هذه الصفحة. احفظها في ملف.';
export const briefingAside = (_: Spoken): string => 'وُضعت هنا جانبا إحاطة لا تستطيع هذه النسخة من الأطلس قراءتها؛ لم يُفقد منها شيء.';
export const briefingEmpty = (_: Spoken): string => 'ثبت الأشكال والخرائط، ورتبها، واكتب ملاحظاتك، واعرضها من المتصفح أو على الورق أو بصيغة PowerPoint.';
export const briefingHow = (_: Spoken): string => 'لم يُثبت شيء بعد. لكل شكل وكل خريطة زر «إضافة إلى الإحاطة»؛ وجميع الأشكال هنا:';
export const briefingSentence = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'مشهد واحد محفوظ' : language.plural(given.n) === 'two' ? 'مشهدان محفوظان' : language.plural(given.n) === 'few' ? `${language.number(given.n)} مشاهد محفوظة` : language.plural(given.n) === 'many' ? `${language.number(given.n)} مشهدا محفوظا` : `${language.number(given.n)} مشهد محفوظ`} في هذا المتصفح فقط.`;
export const briefingViews = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'مشهد واحد' : language.plural(given.n) === 'two' ? 'مشهدان' : language.plural(given.n) === 'few' ? `${language.number(given.n)} مشاهد` : language.plural(given.n) === 'many' ? `${language.number(given.n)} مشهدا` : `${language.number(given.n)} مشهد`}، بلا حفظ في هذا المتصفح.`;
export const briefingBriefingTitle = (_: Spoken): string => 'عنوان الإحاطة';
export const briefingPinTitle = (_: Spoken): string => 'عنوان هذا المشهد';
export const briefingNotes = (_: Spoken): string => 'ملاحظات';
export const briefingNoNotes = (_: Spoken): string => 'لا ملاحظات.';
export const briefingOpen = (_: Spoken): string => 'فتح المشهد التفاعلي';
export const briefingRemove = (_: Spoken): string => 'إزالة';
export const briefingUp = (_: Spoken): string => 'إلى أعلى';
export const briefingDown = (_: Spoken): string => 'إلى أسفل';
export const briefingHandle = (language: Spoken, given: { place: string | number }): string =>
  `المشهد ${language.isolate(given.place)}: اسحب للنقل، أو اضغط Alt مع مفاتيح الأسهم`;
export const briefingMovedTo = (language: Spoken, given: { place: string | number; all: string | number }): string =>
  `نُقل إلى الموضع ${language.isolate(given.place)} من ${language.isolate(given.all)}.`;
export const briefingPresent = (_: Spoken): string => 'عرض';
export const briefingPrint = (_: Spoken): string => 'طباعة، مشهد في كل صفحة';
export const print = (_: Spoken): string => 'طباعة';
export const printWhole = (_: Spoken): string => 'طباعة كل شيء';
export const printPreparing = (_: Spoken): string => 'الطباعة';
export const printUnfinished = (_: Spoken): string => 'كان هذا الجزء لا يزال قيد التحميل عند الطباعة. أعد الطباعة عندما يظهر في الصفحة.';
export const printSourceElsewhere = (language: Spoken, given: { region: string | number }): string =>
  `مصدر مذكور في صفحة «${language.isolate(given.region)}»`;
export const printBestSources = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'zero' ? 'لا تُذكر مصادر للقيم' : language.plural(given.n) === 'one' ? 'تذكر كل قيمة أفضل مصادرها' : language.plural(given.n) === 'two' ? 'تذكر كل قيمة أفضل مصدرين لها على الأكثر' : language.plural(given.n) === 'few' ? `تذكر كل قيمة أفضل ${language.number(given.n)} مصادر لها على الأكثر` : language.plural(given.n) === 'many' ? `تذكر كل قيمة أفضل ${language.number(given.n)} مصدرا لها على الأكثر` : `تذكر كل قيمة أفضل ${language.number(given.n)} مصدر لها على الأكثر`}؛ وفي الصفحة على الشبكة جميع المصادر مع عناوينها.`;
export const printFolded = (_: Spoken): string => 'تعرض القوائم صفوفها الأولى، والأجزاء المطوية أسماءها؛ وفي الصفحة على الشبكة ترد كاملة.';
export const printFrom = (language: Spoken, given: { date: string | number; address: string | number; edition: string | number }): string =>
  `طُبع في ${language.isolate(given.date)} من ${language.isolate(given.address)}، الإصدار ${language.isolate(given.edition)}.`;
export const briefingSaveFile = (_: Spoken): string => 'حفظ في ملف';
export const briefingOpenFile = (_: Spoken): string => 'فتح ملف';
export const briefingClear = (_: Spoken): string => 'إزالة الكل';
export const briefingUndo = (_: Spoken): string => 'تراجع';
export const refreshTitle = (language: Spoken, given: { name: string | number; date: string | number }): string =>
  `«${language.isolate(given.name)}» شرائح من هذا الأطلس، أُعدت بمعلومات ${language.isolate(given.date)}`;
export const refreshNumbers = (_: Spoken): string => 'أرقام تغيرت منذ ذلك الحين';
export const refreshSame = (_: Spoken): string => 'لم يتغير أي من أعدادها منذ ذلك الحين.';
export const refreshWhat = (_: Spoken): string => 'الرقم';
export const refreshBefore = (_: Spoken): string => 'في الشرائح';
export const refreshAfter = (_: Spoken): string => 'الآن';
export const refreshFacts = (_: Spoken): string => 'معلومات تغيرت منذ ذلك الحين';
export const refreshMake = (_: Spoken): string => 'عرض PowerPoint بمعلومات اليوم';
export const refreshKept = (language: Spoken, given: { titles: string | number; notes: string | number; left: string | number }): string =>
  `أُبقي من الشرائح: عناوين مكتوبة باليد، ${language.isolate(given.titles)}؛ ملاحظات مكتوبة باليد، ${language.isolate(given.notes)}؛ شرائح محذوفة، ${language.isolate(given.left)}.`;
export const refreshOwn = (language: Spoken, given: { own: string | number }): string =>
  `لا تُنقل شرائحك الخاصة (${language.isolate(given.own)}): انسخها من الملف القديم.`;
export const refreshLanguage = (_: Spoken): string => 'الشرائح بلغة أخرى؛ ويُعاد إعدادها بلغة هذه الصفحة.';
export const briefingViewLabel = (language: Spoken, given: { title: string | number }): string =>
  `المشهد: ${language.isolate(given.title)}`;
export const briefingStand = (language: Spoken, given: { place: string | number; all: string | number }): string =>
  `المشهد ${language.isolate(given.place)} من ${language.isolate(given.all)}`;
export const briefingStandPage = (language: Spoken, given: { place: string | number; all: string | number; page: string | number; pages: string | number }): string =>
  `المشهد ${language.isolate(given.place)} من ${language.isolate(given.all)}، الصفحة ${language.isolate(given.page)} من ${language.isolate(given.pages)}`;
export const briefingBack = (_: Spoken): string => 'السابق';
export const briefingNext = (_: Spoken): string => 'التالي';
export const briefingBlank = (_: Spoken): string => 'شاشة فارغة';
export const briefingPresenter = (_: Spoken): string => 'نافذة مقدم العرض';
export const briefingEnd = (_: Spoken): string => 'إنهاء';
export const briefingNow = (_: Spoken): string => 'الآن';
export const briefingComing = (_: Spoken): string => 'التالي';
export const briefingNoMore = (_: Spoken): string => 'هذا هو المشهد الأخير.';
export const briefingForeign = (language: Spoken, given: { title: string | number }): string =>
  `فُتحت «${language.isolate(given.title)}» من رابط أو ملف. وهي معروضة هنا وغير محفوظة.`;
export const briefingKeep = (_: Spoken): string => 'الاحتفاظ بها';
export const briefingReplace = (language: Spoken, given: { n: number }): string =>
  `الاحتفاظ بها بدلا من ${language.plural(given.n) === 'one' ? 'مشهدي' : language.plural(given.n) === 'two' ? 'مشهدي الاثنين' : `مشاهدي (${language.number(given.n)})`}`;
export const briefingAppend = (language: Spoken, given: { n: number }): string =>
  `إضافتها إلى ${language.plural(given.n) === 'one' ? 'مشهدي' : language.plural(given.n) === 'two' ? 'مشهدي الاثنين' : `مشاهدي (${language.number(given.n)})`}`;
export const briefingLeave = (_: Spoken): string => 'العودة إلى إحاطتي';
export const briefingOtherFacts = (language: Spoken, given: { made: string | number; current: string | number }): string =>
  `أُعدت هذه الإحاطة بمعلومات ${language.isolate(given.made)}؛ وهي تعرض الآن معلومات ${language.isolate(given.current)}، ولذلك قد تختلف الأرقام.`;
export const briefingLongAddress = (language: Spoken, given: { letters: string | number }): string =>
  `عدد أحرف العنوان ${language.isolate(given.letters)}؛ وبعض البرمجيات تقطع مثله. والملف أكثر أمانا.`;
export const briefingRefusedAddress = (_: Spoken): string => 'رُفضت الإحاطة الواردة في هذا العنوان؛ ولم تُمس إحاطتك.';
export const briefingRefusedFile = (language: Spoken, given: { name: string | number }): string =>
  `رُفض «${language.isolate(given.name)}»؛ ولم تُمس إحاطتك.`;
export const embedTitle = (_: Spoken): string => 'تضمين';
export const embedBack = (_: Spoken): string => 'فتح في Roadstead';
export const embedMore = (language: Spoken, given: { n: string | number }): string =>
  `و${language.isolate(given.n)} أخرى في Roadstead`;
export const embedNoSuch = (language: Spoken, given: { figure: string | number; region: string | number }): string =>
  `لا يحتوي الأطلس على الشكل «${language.isolate(given.figure)}»${!given.region ? '' : ` للإقليم «${language.isolate(given.region)}»`}، أو يتعذر الوصول إليه.`;
export const embedUnknown = (_: Spoken): string => 'لا يحتوي الأطلس على شكل بهذا الاسم.';
export const embedFailed = (language: Spoken, given: { file: string | number }): string =>
  `تعذر عرض الشكل: لا يمكن الوصول إلى ${language.isolate(given.file)}.`;
export const embedIntro = (_: Spoken): string => 'يبقى الشكل محدثا: يعرض معلومات الأطلس مع مصدره ورابط للعودة.';
export const embedMeasuring = (_: Spoken): string => 'يصبح الرمز جاهزا حالما يقاس ارتفاع الشكل عند كل عرض.';
export const embedCopy = (_: Spoken): string => 'نسخ';
export const embedCopied = (_: Spoken): string => 'نُسخ';
export const embedPreview = (language: Spoken, given: { width: string | number }): string =>
  `معاينة بعرض ${language.isolate(given.width)} بكسل`;
export const embedWidth = (_: Spoken): string => 'عرض المعاينة';
export const embedHeight = (language: Spoken, given: { height: string | number }): string =>
  `الارتفاع عند هذا العرض: ${language.isolate(given.height)} بكسل`;
export const embedChoices = (_: Spoken): string => 'مظهر الشكل المضمن وتاريخه';
export const embedLanguage = (_: Spoken): string => 'اللغة';
export const embedYear = (_: Spoken): string => 'السنة أو الشهر (YYYY أو YYYY-MM)؛ يُترك فارغا لليوم';
export const makingMaking = (language: Spoken, given: { name: string | number }): string =>
  `${language.isolate(given.name)} …`;
export const makingSlides = (_: Spoken): string => 'جار إعداد الشرائح';
export const makingCancel = (_: Spoken): string => 'إلغاء';
export const makingCancelled = (_: Spoken): string => 'أُلغي';
export const makingDeck = (_: Spoken): string => 'PowerPoint';
export const makingPackage = (_: Spoken): string => 'البيانات';
export const makingPackageAll = (_: Spoken): string => 'حزمة بيانات الأطلس كله';
export const makingTake = (_: Spoken): string => 'للتنزيل والاستعمال';
export const templateUse = (_: Spoken): string => 'قالبي';
export const templateRemove = (_: Spoken): string => 'بلا القالب';
export const templateTaken = (language: Spoken, given: { name: string | number; parts: string | number }): string =>
  `تأخذ الشرائح من «${language.isolate(given.name)}»: ${language.isolate(given.parts)}.`;
export const templateRefused = (language: Spoken, given: { name: string | number; why: string | number }): string =>
  `لم يُستخدم «${language.isolate(given.name)}». ${language.isolate(given.why)}`;
export const slidesPart = (language: Spoken, given: { title: string | number; number: string | number; count: string | number }): string =>
  `${language.isolate(given.title)} (${language.isolate(given.number)} من ${language.isolate(given.count)})`;
export const slidesOf = (language: Spoken, given: { name: string | number; title: string | number }): string =>
  `${language.isolate(given.name)}: ${language.isolate(given.title)}`;
export const slidesNotes = (_: Spoken): string => 'ملاحظات';
export const slidesPeak = (language: Spoken, given: { year: string | number }): string =>
  `مسجلة في ${language.isolate(given.year)}، وهو أعلى عدد في سنة`;
export const slidesLast = (language: Spoken, given: { year: string | number }): string =>
  `مسجلة في ${language.isolate(given.year)}، آخر سنة كاملة`;
export const slidesEvents = (_: Spoken): string => 'ما اتُفق عليه في هذه السنوات';
export const slidesNoCause = (_: Spoken): string => 'ترد الأحداث المؤرخة إلى جانب الأعداد؛ ولا تُعرض بوصفها أسبابا لها.';
export const slidesSourcesTitle = (_: Spoken): string => 'المصادر';
export const slidesSourcesMore = (language: Spoken, given: { n: number; address: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'يرد مصدر آخر واحد' : language.plural(given.n) === 'two' ? 'يرد مصدران آخران' : language.plural(given.n) === 'few' ? `ترد ${language.number(given.n)} مصادر أخرى` : language.plural(given.n) === 'many' ? `يرد ${language.number(given.n)} مصدرا آخر` : `يرد ${language.number(given.n)} مصدر آخر`} مع المعلومات في ${language.isolate(given.address)}.`;
export const slidesSourcesNumbers = (_: Spoken): string => 'الأرقام هي أرقام الملاحظات؛ وأفضل أنواع المصادر أولا';
export const slidesMethod = (_: Spoken): string => 'كيف تُقرأ هذه الشرائح';
export const slidesMethodSources = (_: Spoken): string => 'المنهج والمصادر';
export const slidesMethodFacts = (language: Spoken, given: { date: string | number }): string =>
  `كل معلومة صف في جدول مع مصادرها. والمعلومات هي معلومات ${language.isolate(given.date)}.`;
export const slidesMethodUnknown = (_: Spoken): string => 'غير المعروف ليس صفرا. وحيث لا يذكر أي مصدر تاريخا أو نهاية أو مبلغا، تقول الشريحة ذلك ولا تقدر. و«13 إلى 17» تعطي ما هو مؤكد وما هو ممكن.';
export const slidesMethodRunning = (_: Spoken): string => 'يكون البرنامج قيد التنفيذ من بدايته المنشورة إلى نهايته المنشورة. وإذا مضت نهاية مقررة دون خبر بقيت حالته غير معروفة.';
export const slidesMethodCentres = (_: Spoken): string => 'تُحسب المراكز ما دامت عاملة. وتُعرض المكاتب ولا تُحسب؛ وترد المراكز المقررة إلى جانب العدد.';
export const slidesMethodIncidents = (_: Spoken): string => 'تُحسب الحوادث كما سجلها ناشرها. ولا تُجمع أبدا أعداد ناشرين اثنين.';
export const slidesMethodMoney = (_: Spoken): string => 'ترد المبالغ كما نُشرت، كل منها بعملته. ولا تُجمع أبدا مبالغ بعملات مختلفة ولا تُقدر.';
export const slidesLastOf = (language: Spoken, given: { title: string | number; n: string | number; all: string | number }): string =>
  `${language.isolate(given.title)}: آخر ${language.isolate(given.n)} من ${language.isolate(given.all)}`;
export const slidesRunningFirst = (_: Spoken): string => 'ما هو قيد التنفيذ أولا، ثم ما لا يؤكد أي مصدر نهايته؛ وتتلاشى الأشرطة حيث لا يُعرف التاريخ باليوم';
export const slidesNotDrawn = (language: Spoken, given: { running: number; unknown: number; planned: number; ended: number; all: string | number }): string =>
  `لم يُرسم: ${given.running === 0 ? '' : language.plural(given.running) === 'zero' ? '' : `${language.number(given.running)} قيد التنفيذ، `}${given.unknown === 0 ? '' : language.plural(given.unknown) === 'zero' ? '' : `${language.number(given.unknown)} بحالة غير معروفة، `}${given.planned === 0 ? '' : language.plural(given.planned) === 'zero' ? '' : language.plural(given.planned) === 'two' ? `${language.number(given.planned)} مقرران، ` : language.plural(given.planned) === 'few' ? `${language.number(given.planned)} مقررة، ` : language.plural(given.planned) === 'many' ? `${language.number(given.planned)} مقررا، ` : `${language.number(given.planned)} مقرر، `}${language.plural(given.ended) === 'two' ? `${language.number(given.ended)} منتهيان` : language.plural(given.ended) === 'few' ? `${language.number(given.ended)} منتهية` : language.plural(given.ended) === 'many' ? `${language.number(given.ended)} منتهيا` : `${language.number(given.ended)} منته`}. ويضم الملحق الكل (${language.isolate(given.all)}).`;
export const slidesAllProgrammes = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'البرنامج الوحيد' : language.plural(given.n) === 'two' ? 'البرنامجان' : `جميع البرامج (${language.number(given.n)})`;
export const slidesGaps = (language: Spoken, given: { n: number; named: string | number }): string =>
  language.plural(given.n) === 'two' ? `ثغرتان بين الأنشطة التي تذكرها الصكوك (${language.isolate(given.named)})` : language.plural(given.n) === 'few' ? `ثغرات بين الأنشطة التي تذكرها الصكوك (${language.isolate(given.named)})` : `ثغرة بين الأنشطة التي تذكرها الصكوك (${language.isolate(given.named)})`;
export const slidesNoGap = (language: Spoken, given: { named: string | number }): string =>
  `ثغرات: لكل نشاط من الأنشطة التي تذكرها الصكوك (${language.isolate(given.named)}) برنامج يتناوله`;
export const slidesLeast = (_: Spoken): string => 'حيث البرامج قيد التنفيذ أقل';
export const slidesLeastGap = (language: Spoken, given: { names: string | number }): string =>
  `لا برنامج قيد التنفيذ؛ تذكره الصكوك: ${language.isolate(given.names)}`;
export const slidesLeastUnknown = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'برنامج واحد' : language.plural(given.n) === 'two' ? 'برنامجان' : language.plural(given.n) === 'few' ? `${language.number(given.n)} برامج` : language.plural(given.n) === 'many' ? `${language.number(given.n)} برنامجا` : `${language.number(given.n)} برنامج`} بحالة غير معروفة`;
export const slidesLeastWorld = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'zero' ? `${language.number(given.n)} برنامج قيد التنفيذ، عالمي فقط` : language.plural(given.n) === 'one' ? 'برنامج واحد قيد التنفيذ، عالمي فقط' : language.plural(given.n) === 'two' ? 'برنامجان قيد التنفيذ، عالميان فقط' : language.plural(given.n) === 'few' ? `${language.number(given.n)} برامج قيد التنفيذ، عالمية فقط` : language.plural(given.n) === 'many' ? `${language.number(given.n)} برنامجا قيد التنفيذ، عالمية فقط` : `${language.number(given.n)} برنامج قيد التنفيذ، عالمية فقط`;
export const slidesLeastRunning = (language: Spoken, given: { n: number; names: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'برنامج واحد قيد التنفيذ' : language.plural(given.n) === 'two' ? 'برنامجان قيد التنفيذ' : language.plural(given.n) === 'few' ? `${language.number(given.n)} برامج قيد التنفيذ` : language.plural(given.n) === 'many' ? `${language.number(given.n)} برنامجا قيد التنفيذ` : `${language.number(given.n)} برنامج قيد التنفيذ`}: ${language.isolate(given.names)}`;
export const slidesGapMeans = (_: Spoken): string => 'الثغرة: صك يذكر النشاط ولا يُعرف أن أي برنامج قيد التنفيذ يتناوله. ولا تدل على شيء مما تفعله الدول.';
export const slidesSteps = (_: Spoken): string => 'عدد الدول؛ والخط المتقطع: العدد الممكن';
export const slidesPreparedFor = (_: Spoken): string => 'أُعد من أجل: اسم الاجتماع أو الوفد';
export const slidesPresenter = (_: Spoken): string => 'مقدم العرض، المنظمة، التاريخ';
export const slidesCode = (_: Spoken): string => 'رمز QR للمشهد التفاعلي';
export const slidesAsOf = (language: Spoken, given: { when: string | number }): string =>
  `الوضع في نهاية ${language.isolate(given.when)}.`;
export const slidesFilters = (language: Spoken, given: { filters: string | number }): string =>
  `فقط: ${language.isolate(given.filters)}.`;
export const slidesBoundaries = (_: Spoken): string => 'لا تنطوي الحدود والأسماء على أي إقرار رسمي.';
export const slidesMoreSources = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'يرد مصدر آخر واحد' : language.plural(given.n) === 'two' ? 'يرد مصدران آخران' : language.plural(given.n) === 'few' ? `ترد ${language.number(given.n)} مصادر أخرى` : language.plural(given.n) === 'many' ? `يرد ${language.number(given.n)} مصدرا آخر` : `يرد ${language.number(given.n)} مصدر آخر`} في نهاية العرض.`;
export const slidesSources = (_: Spoken): string => 'المصادر:';
export const slidesLicence = (_: Spoken): string => 'جداول المعلومات: CC BY 4.0، Roadstead؛ ويحتفظ كل مصدر بحقوقه.';
export const slidesDeckHint = (_: Spoken): string => 'يمكن تحرير الرسوم البيانية والجداول وأشكال الخرائط في هذا العرض. احتفظ بهذا الملف: فقد تُسقط برمجيات أخرى البيانات التي وراء الرسوم البيانية.';
export const slidesComing = (_: Spoken): string => 'مؤرخ خلال سنتين';
export const slidesUnconfirmed = (_: Spoken): string => 'نهايات مقررة لا يؤكدها أي مصدر';
export const slidesNoEnd = (language: Spoken, given: { n: string | number; running: string | number }): string =>
  `برامج قيد التنفيذ بلا نهاية منشورة: ${language.isolate(given.n)} من ${language.isolate(given.running)}.`;
export const slidesNamedUnserved = (language: Spoken, given: { name: string | number; n: string | number; named: string | number }): string =>
  `${language.isolate(given.name)}: أنشطة مذكورة بلا برنامج قيد التنفيذ، ${language.isolate(given.n)} من ${language.isolate(given.named)}`;
export const slidesRunningOn = (language: Spoken, given: { names: string | number }): string =>
  `برامج قيد التنفيذ: ${language.isolate(given.names)}`;
export const slidesNoneOn = (_: Spoken): string => 'لا برنامج قيد التنفيذ';
export const slidesWork = (language: Spoken, given: { name: string | number; activities: number; isNamed: string | number; states: string | number }): string =>
  `${language.isolate(given.name)}: ${given.activities === 0 ? 'لا نشاط مذكورا' : language.plural(given.activities) === 'zero' ? 'لا نشاط مذكورا' : language.plural(given.activities) === 'one' ? 'نشاط واحد' : language.plural(given.activities) === 'two' ? 'نشاطان' : language.plural(given.activities) === 'few' ? `${language.number(given.activities)} أنشطة` : language.plural(given.activities) === 'many' ? `${language.number(given.activities)} نشاطا` : `${language.number(given.activities)} نشاط`}${given.isNamed === 'yes' ? `؛ الدول المذكورة: ${language.isolate(given.states)}` : ''}`;
export const slidesRegionsTitle = (language: Spoken, given: { name: string | number; n: string | number; gapName: string | number; gaps: string | number }): string =>
  `أكثر البرامج قيد التنفيذ: ${language.isolate(given.name)} (${language.isolate(given.n)})؛ أكثر الثغرات: ${language.isolate(given.gapName)} (${language.isolate(given.gaps)})`;
export const focusSubtitle = (language: Spoken, given: { date: string | number }): string =>
  `عدد البرامج التي يُعرف أنها قيد التنفيذ، ${language.isolate(given.date)}`;
export const focusSubtitleRegion = (language: Spoken, given: { region: string | number; date: string | number }): string =>
  `${language.isolate(given.region)}: عدد البرامج التي يُعرف أنها قيد التنفيذ، ${language.isolate(given.date)}`;
export const focusKeyRunning = (_: Spoken): string => 'مذكور، وله برامج قيد التنفيذ';
export const focusKeyWorldwide = (_: Spoken): string => 'مذكور، وبرامجه قيد التنفيذ عالمية فقط';
export const focusKeyGap = (_: Spoken): string => 'مذكور، ولا برنامج قيد التنفيذ: ثغرة';
export const focusKeyUnknown = (_: Spoken): string => 'مذكور، وحالة جميع برامجه غير معروفة';
export const focusKeyInPart = (_: Spoken): string => 'مذكور جزئيا أو غير متحقق منه';
export const focusKeyProgrammeOnly = (_: Spoken): string => 'برنامج فقط';
export const focusKeyNotNamed = (_: Spoken): string => 'غير مذكور في المصادر المطلع عليها';
export const focusKeyNamed = (_: Spoken): string => 'يذكره صك';
export const focusGap = (_: Spoken): string => 'ثغرة';
export const focusWorld = (_: Spoken): string => 'العالم';
export const focusTotals = (_: Spoken): string => 'المذكورة، ومنها الثغرات';
export const focusTotal = (language: Spoken, given: { named: string | number; gaps: number }): string =>
  !given.named ? 'لا شيء' : `${language.isolate(given.named)}، ${language.plural(given.gaps) === 'one' ? 'ثغرة واحدة' : language.plural(given.gaps) === 'two' ? 'ثغرتان' : language.plural(given.gaps) === 'few' ? `${language.number(given.gaps)} ثغرات` : `${language.number(given.gaps)} ثغرة`}`;
export const focusNamedIn = (language: Spoken, given: { names: string | number }): string =>
  `مذكور في: ${language.isolate(given.names)}`;
export const focusNotNamedIn = (_: Spoken): string => 'غير مذكور في أي صك من المصادر المطلع عليها';
export const focusRunningAre = (language: Spoken, given: { names: string | number }): string =>
  `البرامج قيد التنفيذ: ${language.isolate(given.names)}`;
export const focusNoRunning = (_: Spoken): string => 'البرامج قيد التنفيذ: لا شيء في المصادر المطلع عليها';
export const focusUnknownAre = (language: Spoken, given: { names: string | number }): string =>
  `الحالة غير معروفة: ${language.isolate(given.names)}`;
export const focusSummary = (language: Spoken, given: { regions: number; gaps: number; top: string | number }): string =>
  `مصفوفة الأنشطة و${language.plural(given.regions) === 'one' ? 'إقليم واحد' : language.plural(given.regions) === 'two' ? 'إقليمين' : language.plural(given.regions) === 'few' ? `${language.number(given.regions)} أقاليم` : language.plural(given.regions) === 'many' ? `${language.number(given.regions)} إقليما` : `${language.number(given.regions)} إقليم`}. في ${language.plural(given.gaps) === 'one' ? 'خانة واحدة' : language.plural(given.gaps) === 'two' ? 'خانتين' : language.plural(given.gaps) === 'few' ? `${language.number(given.gaps)} خانات` : `${language.number(given.gaps)} خانة`} يذكر صك النشاط ولا يُعرف أن أي برنامج قيد التنفيذ.${!given.top ? '' : ` أكثر الثغرات: ${language.isolate(given.top)}.`}`;
export const focusSummaryRegion = (language: Spoken, given: { named: number; worked: string | number }): string =>
  `${language.plural(given.named) === 'one' ? 'نشاط واحد مذكور' : language.plural(given.named) === 'two' ? 'نشاطان مذكوران' : language.plural(given.named) === 'few' ? `${language.number(given.named)} أنشطة مذكورة` : language.plural(given.named) === 'many' ? `${language.number(given.named)} نشاطا مذكورا` : `${language.number(given.named)} نشاط مذكور`} في صك؛ والأنشطة التي تتناولها برامج قيد التنفيذ: ${language.isolate(given.worked)}.`;
export const focusCell = (language: Spoken, given: { activity: string | number; region: string | number }): string =>
  `${language.isolate(given.activity)}، ${language.isolate(given.region)}`;
export const focusInstruments = (_: Spoken): string => 'الصكوك';
export const focusProgrammes = (_: Spoken): string => 'البرامج';
export const focusColumnKind = (_: Spoken): string => 'النوع';
export const focusColumnNamed = (_: Spoken): string => 'مذكور في';
export const focusColumnRunning = (_: Spoken): string => 'البرامج قيد التنفيذ';
export const focusColumnUnknown = (_: Spoken): string => 'برامج حالتها غير معروفة';
export const focusColumnState = (_: Spoken): string => 'حالة الخانة';
export const compareTitle = (_: Spoken): string => 'مقارنة';
export const compareSentence = (_: Spoken): string => 'إقليمان جنبا إلى جنب: خريطتان بمقياس واحد، وأرقام أساسية، وما يشتركان فيه، وأشكال على محاور مشتركة.';
export const compareTitleOf = (language: Spoken, given: { first: string | number; second: string | number }): string =>
  `مقارنة: ${language.isolate(given.first)} و${language.isolate(given.second)}`;
export const compareFigureTitle = (language: Spoken, given: { first: string | number; one: string | number; second: string | number; other: string | number }): string =>
  `البرامج قيد التنفيذ: ${language.isolate(given.first)} ${language.isolate(given.one)}، ${language.isolate(given.second)} ${language.isolate(given.other)}`;
export const compareFigureSubtitle = (language: Spoken, given: { first: string | number; second: string | number }): string =>
  `${language.isolate(given.first)} و${language.isolate(given.second)} سنة بسنة على محاور مشتركة`;
export const compareRunningTitle = (_: Spoken): string => 'البرامج قيد التنفيذ في نهاية كل سنة';
export const compareFigurePart = (language: Spoken, given: { subject: string | number; name: string | number; from: string | number; first: string | number; to: string | number; last: string | number }): string =>
  `${language.isolate(given.subject)}، ${language.isolate(given.name)}: ${language.isolate(given.from)} في ${language.isolate(given.first)}، و${language.isolate(given.to)} في ${language.isolate(given.last)}.`;
export const compareAtLeast = (_: Spoken): string => 'على الأقل';
export const compareAtMost = (_: Spoken): string => 'على الأكثر';
export const compareFirst = (_: Spoken): string => 'الإقليم الأول';
export const compareSecond = (_: Spoken): string => 'الإقليم الثاني';
export const compareSameScale = (_: Spoken): string => 'للخريطتين المقياس نفسه عند خط الاستواء؛ وتبدو المناطق البعيدة عنه أكبر.';
export const compareShared = (_: Spoken): string => 'ما يشتركان فيه';
export const compareSharedStates = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'دولة واحدة تشارك في الإقليمين' : language.plural(given.n) === 'two' ? 'دولتان تشاركان في الإقليمين' : language.plural(given.n) === 'few' ? `${language.number(given.n)} دول تشارك في الإقليمين` : `${language.number(given.n)} دولة تشارك في الإقليمين`;
export const compareSharedProgrammes = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'برنامج واحد يعمل في الإقليمين' : language.plural(given.n) === 'two' ? 'برنامجان يعملان في الإقليمين' : language.plural(given.n) === 'few' ? `${language.number(given.n)} برامج تعمل في الإقليمين` : language.plural(given.n) === 'many' ? `${language.number(given.n)} برنامجا يعمل في الإقليمين` : `${language.number(given.n)} برنامج يعمل في الإقليمين`;
export const compareCommon = (_: Spoken): string => 'على محاور مشتركة';
export const compareParticipationTitle = (_: Spoken): string => 'الدول المشاركة في نهاية كل سنة';
export const compareIncidentsTitle = (_: Spoken): string => 'الحوادث المسجلة في السنة';
export const compareIncidentsSubtitle = (language: Spoken, given: { publisher: string | number; end: string | number }): string =>
  `${language.isolate(given.publisher)}، حسب المكان؛ إطارات العد أوسع من الإقليمين؛ وتنتهي السجلات في ${language.isolate(given.end)}`;
export const compareOneBox = (language: Spoken, given: { box: string | number }): string =>
  `يُعد الإقليمان في إطار واحد، ${language.isolate(given.box)}: ولا تتيح السجلات التمييز بين حوادثهما.`;
export const hereTitle = (_: Spoken): string => 'ما هو معروف هنا';
export const hereOpen = (_: Spoken): string => 'ما هو معروف هنا؟';
export const hereTyped = (_: Spoken): string => 'الموقع';
export const hereGo = (_: Spoken): string => 'عرض';
export const hereChoose = (_: Spoken): string => 'اختيار على الخريطة';
export const hereWhich = (language: Spoken, given: { text: string | number }): string =>
  `قد يعني «${language.isolate(given.text)}» أكثر من مكان. فأيها المقصود؟`;
export const hereNotRead = (language: Spoken, given: { text: string | number }): string =>
  `لم يُفهم «${language.isolate(given.text)}» على أنه موقع. اكتب مثلا 12 26.5N 043 17E أو 12.4417, 43.2833.`;
export const hereWaters = (_: Spoken): string => 'المياه الاسترشادية لأقاليم البرامج';
export const hereNoWaters = (_: Spoken): string => 'ليس في حدود 200 ميل بحري من أي دولة تشارك في إقليم من أقاليم الأطلس.';
export const hereAreas = (_: Spoken): string => 'المناطق';
export const hereNoAreas = (language: Spoken, given: { nm: string | number }): string =>
  `لا تحتوي عليه أي منطقة ولا تقع أي منطقة في حدود ${language.isolate(given.nm)} ميل بحري منه في هذا الوقت.`;
export const hereInside = (language: Spoken, given: { nm: string | number }): string =>
  `في الداخل، على بعد ${language.isolate(given.nm)} ميل بحري من الحد`;
export const hereOutside = (language: Spoken, given: { nm: string | number }): string =>
  `في الخارج، على بعد ${language.isolate(given.nm)} ميل بحري من الحد`;
export const hereUndecided = (language: Spoken, given: { n: number }): string =>
  `لا يمكن البت بشأن ${language.plural(given.n) === 'one' ? 'منطقة واحدة' : language.plural(given.n) === 'two' ? 'منطقتين' : language.plural(given.n) === 'few' ? `${language.number(given.n)} مناطق` : `${language.number(given.n)} منطقة`}: لا تتضمن الجداول حدودا مغلقة`;
export const hereClosedAreas = (_: Spoken): string => 'الحدود التي يغلقها المصدر بساحل أُغلقت على ساحل الخريطة، وهي تقريبية. والمسافة هي إلى الحد في البحر، لا إلى الساحل.';
export const hereCentres = (_: Spoken): string => 'أقرب مركز لكل دور';
export const hereWay = (language: Spoken, given: { nm: string | number; bearing: string | number }): string =>
  `${language.isolate(given.nm)} ميل بحري، الاتجاه ${language.isolate(given.bearing)}°`;
export const hereIncidents = (language: Spoken, given: { n: number; nm: string | number; years: string | number; publisher: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'حادث واحد' : language.plural(given.n) === 'two' ? 'حادثان' : language.plural(given.n) === 'few' ? `${language.number(given.n)} حوادث` : language.plural(given.n) === 'many' ? `${language.number(given.n)} حادثا` : `${language.number(given.n)} حادث`} في خلايا الدرجة الواحدة التي يقع وسطها في حدود ${language.isolate(given.nm)} ميل بحري، ${language.isolate(given.years)}؛ ${language.isolate(given.publisher)}. الخلايا غير دقيقة: فهذا ليس عدا لما في دائرة.`;
export const hereWithin = (_: Spoken): string => 'في حدود';
export const hereMeasure = (_: Spoken): string => 'خط القياس';
export const hereMeasureTo = (_: Spoken): string => 'إلى الموقع';
export const hereGreatCircle = (language: Spoken, given: { nm: string | number; course: string | number }): string =>
  `الدائرة العظمى: ${language.isolate(given.nm)} ميل بحري، خط السير الابتدائي ${language.isolate(given.course)}°`;
export const hereRhumbLine = (language: Spoken, given: { nm: string | number; course: string | number }): string =>
  `خط الاتجاه الثابت: ${language.isolate(given.nm)} ميل بحري، خط السير الثابت ${language.isolate(given.course)}°`;
export const hereClear = (_: Spoken): string => 'مسح';
export const hereWithinWaters = (language: Spoken, given: { states: string | number; regions: string | number }): string =>
  `مياه استرشادية: ${language.isolate(given.states)} (${language.isolate(given.regions)}).`;
export const hereInAreas = (language: Spoken, given: { areas: string | number }): string =>
  `داخل: ${language.isolate(given.areas)}.`;
export const hereInNoArea = (_: Spoken): string => 'ليس داخل أي منطقة لها حدود معروفة ومغلقة.';
export const hereNoCentre = (_: Spoken): string => 'لا يوجد مركز عامل معروف الموقع.';
export const hereHours = (language: Spoken, given: { nm: string | number; hours: string | number; knots: string | number }): string =>
  `أقرب مركز عامل، ${language.isolate(given.nm)} ميل بحري، ${language.isolate(given.hours)} ساعة بسرعة ${language.isolate(given.knots)} عقدة`;
export const hereMore = (_: Spoken): string => 'المزيد عن هذا المكان';
export const hereLess = (_: Spoken): string => 'أقل';
export const hereDrag = (_: Spoken): string => 'اسحب العلامة للقياس';
export const mapWhich = (_: Spoken): string => 'توجد هنا عدة أقاليم. أيها المقصود؟';
export const hereFailed = (language: Spoken, given: { why: string | number }): string =>
  `تعذر تحميل جزء: ${language.isolate(given.why)}`;
export const furtherNone = (_: Spoken): string => 'لم يُعثر على شيء من هذا النوع في المصادر المطلع عليها.';
export const furtherSeriesSummary = (language: Spoken, given: { parts: string | number }): string =>
  `الأرقام كما نُشرت، كل ناشر على حدة: ${language.isolate(given.parts)}.`;
export const furtherSeriesPart = (language: Spoken, given: { name: string | number; n: number }): string =>
  `${language.isolate(given.name)} (${language.plural(given.n) === 'one' ? 'سنة واحدة' : language.plural(given.n) === 'two' ? 'سنتان' : language.plural(given.n) === 'few' ? `${language.number(given.n)} سنوات` : `${language.number(given.n)} سنة`})`;
export const furtherColumnsSeries = (_: Spoken): string => 'السلسلة';
export const furtherColumnsPublisher = (_: Spoken): string => 'الناشر';
export const furtherColumnsYear = (_: Spoken): string => 'السنة';
export const furtherColumnsValue = (_: Spoken): string => 'القيمة';
export const furtherColumnsUnit = (_: Spoken): string => 'الوحدة';
export const furtherColumnsStatus = (_: Spoken): string => 'الحالة';
export const furtherColumnsNote = (_: Spoken): string => 'ملاحظة';
export const furtherColumnsDate = (_: Spoken): string => 'التاريخ';
export const furtherColumnsEnd = (_: Spoken): string => 'حتى';
export const furtherColumnsPlace = (_: Spoken): string => 'المكان';
export const furtherColumnsEvent = (_: Spoken): string => 'الحدث';
export const furtherColumnsCentre = (_: Spoken): string => 'المركز';
export const furtherColumnsParent = (_: Spoken): string => 'يتبع';
export const furtherColumnsRole = (_: Spoken): string => 'الدور';
export const furtherColumnsOpened = (_: Spoken): string => 'الافتتاح';
export const furtherColumnsRegions = (_: Spoken): string => 'الأقاليم';
export const furtherColumnsNumber = (_: Spoken): string => 'عدد الدول';
export const furtherColumnsStates = (_: Spoken): string => 'الدول';
export const furtherColumnsSubject = (_: Spoken): string => 'الموضوع';
export const furtherColumnsGoal = (_: Spoken): string => 'الهدف';
export const furtherColumnsTarget = (_: Spoken): string => 'الغاية';
export const furtherColumnsBasis = (_: Spoken): string => 'الأساس';
export const furtherColumnsState = (_: Spoken): string => 'الدولة';
export const furtherColumnsInstrument = (_: Spoken): string => 'الصك';
export const furtherCrewKidnappedTitle = (_: Spoken): string => 'أفراد الأطقم المختطفون في خليج غينيا';
export const furtherPeak = (language: Spoken, given: { name: string | number; peak: string | number; peakYear: string | number; rule: string | number; last: string | number; lastYear: string | number; series: string | number }): string =>
  `${language.isolate(given.name)}: ${language.isolate(given.peak)} في ${language.isolate(given.peakYear)}، وهو أعلى عدد منشور${given.rule === 'only' ? '' : `؛ و${language.isolate(given.last)} في ${language.isolate(given.lastYear)}`} (${language.isolate(given.series)})`;
export const furtherCrewKidnappedSubtitle = (_: Spoken): string => 'الأشخاص في السنة، كل ناشر على حدة؛ فجوات حيث لم يُنشر شيء؛ وبعض الأعداد عالمي، كما هو مذكور';
export const furtherItcpFundingTitle = (_: Spoken): string => 'تمويل البرنامج المتكامل للتعاون التقني';
export const furtherItcpFundingAsked = (language: Spoken, given: { amount: string | number; years: string | number; share: string | number }): string =>
  `طلب البرنامج المتكامل للتعاون التقني ${language.isolate(given.amount)} مليون دولار من دولارات الولايات المتحدة للفترة ${language.isolate(given.years)}${!given.share ? '' : `؛ ويغطي صندوقه ${language.isolate(given.share)} %`}`;
export const furtherItcpFundingSubtitle = (_: Spoken): string => 'البرنامج المتكامل للتعاون التقني للمنظمة البحرية الدولية، كما نُشر؛ وعرض العمود بقدر السنوات التي يغطيها؛ والأفتح محسوب';
export const furtherMilestonesTitle = (language: Spoken, given: { where: string | number; n: number; first: string | number; last: string | number }): string =>
  `${language.isolate(given.where)}: ${language.plural(given.n) === 'one' ? 'محطة رئيسية واحدة' : language.plural(given.n) === 'two' ? 'محطتان رئيسيتان' : language.plural(given.n) === 'few' ? `${language.number(given.n)} محطات رئيسية` : `${language.number(given.n)} محطة رئيسية`}${!given.first ? '' : ` من ${language.isolate(given.first)} إلى ${language.isolate(given.last)}`}`;
export const furtherMilestonesTitlePeriod = (language: Spoken, given: { where: string | number; n: number; total: number; first: string | number; last: string | number }): string =>
  `${language.isolate(given.where)}: ${language.isolate(given.n)} من ${language.plural(given.total) === 'one' ? 'محطة رئيسية واحدة' : language.plural(given.total) === 'two' ? 'محطتين رئيسيتين' : language.plural(given.total) === 'few' ? `${language.number(given.total)} محطات رئيسية` : `${language.number(given.total)} محطة رئيسية`} في الأعوام من ${language.isolate(given.first)} إلى ${language.isolate(given.last)}`;
export const furtherMilestonesTitleYear = (language: Spoken, given: { where: string | number; n: number; total: number; year: string | number }): string =>
  `${language.isolate(given.where)}: ${language.isolate(given.n)} من ${language.plural(given.total) === 'one' ? 'محطة رئيسية واحدة' : language.plural(given.total) === 'two' ? 'محطتين رئيسيتين' : language.plural(given.total) === 'few' ? `${language.number(given.total)} محطات رئيسية` : `${language.number(given.total)} محطة رئيسية`} في عام ${language.isolate(given.year)}`;
export const furtherMilestonesSubtitle = (language: Spoken, given: { named: number }): string =>
  `نقطة لكل حدث عند سنته؛ ${language.plural(given.named) === 'zero' ? 'لا شيء مسمى أدناه' : language.plural(given.named) === 'one' ? 'واحد مسمى أدناه' : language.plural(given.named) === 'two' ? 'اثنان مسميان أدناه' : `أهمها وعددها ${language.number(given.named)} مسماة أدناه`}؛ والجدول يضمها كلها`;
export const furtherMilestonesSummary = (language: Spoken, given: { n: number; first: string | number; last: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'محطة رئيسية واحدة' : language.plural(given.n) === 'two' ? 'محطتان رئيسيتان' : language.plural(given.n) === 'few' ? `${language.number(given.n)} محطات رئيسية` : `${language.number(given.n)} محطة رئيسية`}، من ${language.isolate(given.first)} إلى ${language.isolate(given.last)}.`;
export const furtherCentresTitle = (language: Spoken, given: { n: number; count: string | number; planned: number }): string =>
  `${'المراكز العاملة'}: ${language.isolate(given.count)}${!given.planned ? '' : `، والمقرر: ${language.isolate(given.planned)}`}`;
export const furtherCentresTitleIdle = (language: Spoken, given: { n: number; count: string | number; planned: number; names: string | number }): string =>
  `${'المراكز العاملة'}: ${language.isolate(given.count)}${!given.planned ? '' : `، والمقرر: ${language.isolate(given.planned)}`}؛ وغير العامل: ${language.isolate(given.names)}`;
export const furtherCentresSubtitle = (language: Spoken, given: { where: string | number }): string =>
  `${language.isolate(given.where)}: الكبير: مركز؛ والصغير: مكتب؛ وكل تحت ما يتبعه. المملوء: عامل؛ والأجوف: غير عامل أو مقرر أو حالته غير معروفة`;
export const furtherCentresSummary = (language: Spoken, given: { n: number; count: string | number; planned: number; listed: number; roots: number }): string =>
  `${'المراكز العاملة'}: ${language.isolate(given.count)}${!given.planned ? '' : `، والمقرر: ${language.isolate(given.planned)}`}. ومع المكاتب والمراكز الأخرى، المدرج ${language.plural(given.listed) === 'one' ? 'واحد' : language.plural(given.listed) === 'two' ? 'اثنان' : `${language.number(given.listed)}`}، ومنه ${language.plural(given.roots) === 'one' ? 'واحد' : language.plural(given.roots) === 'two' ? 'اثنان' : `${language.number(given.roots)}`} بلا جهة أعلى.`;
export const furtherCentresAlone = (_: Spoken): string => 'لا تتبع أي مركز آخر';
export const furtherMembershipsTitle = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'دولة واحدة تشارك' : language.plural(given.n) === 'two' ? 'دولتان تشاركان' : language.plural(given.n) === 'few' ? `${language.number(given.n)} دول تشارك` : `${language.number(given.n)} دولة تشارك`} في أقاليم عدة`;
export const furtherMembershipsSubtitle = (_: Spoken): string => 'توليفات الأقاليم التي انضمت دولة إلى صكوكها الرئيسية؛ ويبين الشريط عدد الدول';
export const furtherMembershipsSummary = (language: Spoken, given: { n: number; regions: string | number; states: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'دولة واحدة' : language.plural(given.n) === 'two' ? 'دولتان' : language.plural(given.n) === 'few' ? `${language.number(given.n)} دول` : `${language.number(given.n)} دولة`} في أكثر من إقليم. وأكثر التوليفات تواترا ${language.isolate(given.regions)}: ${language.isolate(given.states)}.`;
export const furtherSdgTitle = (_: Spoken): string => 'الروابط مع أهداف التنمية المستدامة';
export const furtherSdgSubtitle = (_: Spoken): string => 'المملوء: ذكره مصدر؛ والمتقطع: قراءة مستنتجة أو غير متحقق منها';
export const furtherSdgSummary = (language: Spoken, given: { subjects: string | number; goals: string | number }): string =>
  `المواضيع المرتبطة: ${language.isolate(given.subjects)}؛ الأهداف: ${language.isolate(given.goals)}.`;
export const furtherSdgTargets = (language: Spoken, given: { list: string | number }): string =>
  `الغايات ${language.isolate(given.list)}`;
export const furtherTreatyTitle = (_: Spoken): string => 'حالة المعاهدات في دول MEPSEAS السبع';
export const furtherTreatySubtitle = (_: Spoken): string => 'سنة المشاركة؛ الخط المتقطع: ليست طرفا؛ النقطة: لم يُعثر عليه في المصادر المطلع عليها؛ والمعاهدات الأكثر مشاركين أولا';
export const furtherTreatySummary = (language: Spoken, given: { states: string | number; instruments: string | number; found: string | number }): string =>
  `الدول: ${language.isolate(given.states)}، المعاهدات: ${language.isolate(given.instruments)}؛ المشاركات التي عُثر عليها: ${language.isolate(given.found)}.`;
export const furtherSdgGoalName = (language: Spoken, given: { goal: string | number }): string =>
  given.goal === '1' ? '1 القضاء على الفقر' : given.goal === '2' ? '2 القضاء التام على الجوع' : given.goal === '3' ? '3 الصحة الجيدة والرفاه' : given.goal === '4' ? '4 التعليم الجيد' : given.goal === '5' ? '5 المساواة بين الجنسين' : given.goal === '6' ? '6 المياه النظيفة والنظافة الصحية' : given.goal === '7' ? '7 طاقة نظيفة وبأسعار معقولة' : given.goal === '8' ? '8 العمل اللائق ونمو الاقتصاد' : given.goal === '9' ? '9 الصناعة والابتكار والهياكل الأساسية' : given.goal === '10' ? '10 الحد من أوجه عدم المساواة' : given.goal === '11' ? '11 مدن ومجتمعات محلية مستدامة' : given.goal === '12' ? '12 الاستهلاك والإنتاج المسؤولان' : given.goal === '13' ? '13 العمل المناخي' : given.goal === '14' ? '14 الحياة تحت الماء' : given.goal === '15' ? '15 الحياة في البر' : given.goal === '16' ? '16 السلام والعدل والمؤسسات القوية' : given.goal === '17' ? '17 عقد الشراكات لتحقيق الأهداف' : `${language.isolate(given.goal)}`;
export const furtherSdgTitleMost = (language: Spoken, given: { n: string | number; subjects: number; goal: string | number }): string =>
  `أكثر أهداف التنمية ارتباطا بالمواضيع (${language.isolate(given.n)} من أصل ${language.plural(given.subjects) === 'one' ? 'موضوع واحد' : language.plural(given.subjects) === 'two' ? 'موضوعين' : language.plural(given.subjects) === 'few' ? `${language.number(given.subjects)} مواضيع` : language.plural(given.subjects) === 'many' ? `${language.number(given.subjects)} موضوعا` : `${language.number(given.subjects)} موضوع`}): ${language.isolate(given.goal)}`;
export const furtherSdgTitleCounted = (language: Spoken, given: { subjects: number; goals: number }): string =>
  `${language.plural(given.subjects) === 'one' ? 'موضوع واحد مرتبط' : language.plural(given.subjects) === 'two' ? 'موضوعان مرتبطان' : language.plural(given.subjects) === 'few' ? `${language.number(given.subjects)} مواضيع مرتبطة` : language.plural(given.subjects) === 'many' ? `${language.number(given.subjects)} موضوعا مرتبطا` : `${language.number(given.subjects)} موضوع مرتبط`} بأهداف التنمية (${language.plural(given.goals) === 'one' ? 'هدف واحد' : language.plural(given.goals) === 'two' ? 'هدفان' : language.plural(given.goals) === 'few' ? `${language.number(given.goals)} أهداف` : language.plural(given.goals) === 'many' ? `${language.number(given.goals)} هدفا` : `${language.number(given.goals)} هدف`})؛ ولا يتصدر هدف بمفرده`;
export const furtherTreatyTitleAll = (language: Spoken, given: { states: string | number; name: string | number }): string =>
  `دول MEPSEAS جميعها (${language.isolate(given.states)}) وُجدت في معاهدة واحدة: ${language.isolate(given.name)}`;
export const furtherTreatyTitleMost = (language: Spoken, given: { n: string | number; states: string | number; name: string | number }): string =>
  `المعاهدة التي وُجد فيها أكبر عدد من دول MEPSEAS، ${language.isolate(given.n)} من ${language.isolate(given.states)}: ${language.isolate(given.name)}`;
export const furtherTreatyTitleSome = (language: Spoken, given: { found: string | number; treaties: number; n: string | number; states: string | number }): string =>
  `وُجدت دول MEPSEAS في ${language.isolate(given.found)} من أصل ${language.plural(given.treaties) === 'one' ? 'معاهدة واحدة' : language.plural(given.treaties) === 'two' ? 'معاهدتين' : language.plural(given.treaties) === 'few' ? `${language.number(given.treaties)} معاهدات` : `${language.number(given.treaties)} معاهدة`}، وفي كل منها ${language.isolate(given.n)} من ${language.isolate(given.states)} على الأكثر`;
export const furtherTreatyTitleNone = (language: Spoken, given: { states: string | number; treaties: number }): string =>
  `لم توجد أي من دول MEPSEAS (${language.isolate(given.states)}) في أي من المعاهدات (${language.plural(given.treaties) === 'one' ? 'معاهدة واحدة' : language.plural(given.treaties) === 'two' ? 'معاهدتان' : language.plural(given.treaties) === 'few' ? `${language.number(given.treaties)} معاهدات` : `${language.number(given.treaties)} معاهدة`})`;
export const furtherTreatyOthers = (language: Spoken, given: { list: string | number }): string =>
  `لم يُعثر على أي مشاركة لهذه الدول في: ${language.isolate(given.list)}.`;
export const furtherTreatyNotFound = (_: Spoken): string => 'لم يُعثر عليه';
export const supportTitle = (language: Spoken, given: { where: string | number }): string =>
  `الدول والبرامج قيد التنفيذ، ${language.isolate(given.where)}`;
export const supportTitleAlike = (language: Spoken, given: { low: number; states: string | number }): string =>
  given.low === 0 ? `لا يذكر أي برنامج يُعرف أنه قيد التنفيذ أيا من الدول (${language.isolate(given.states)})` : language.plural(given.low) === 'zero' ? `لا يذكر أي برنامج يُعرف أنه قيد التنفيذ أيا من الدول (${language.isolate(given.states)})` : language.plural(given.low) === 'one' ? `كل دولة من الدول (${language.isolate(given.states)}) يذكرها برنامج واحد قيد التنفيذ` : language.plural(given.low) === 'two' ? `كل دولة من الدول (${language.isolate(given.states)}) يذكرها برنامجان قيد التنفيذ` : language.plural(given.low) === 'few' ? `كل دولة من الدول (${language.isolate(given.states)}) تذكرها ${language.number(given.low)} برامج قيد التنفيذ` : language.plural(given.low) === 'many' ? `كل دولة من الدول (${language.isolate(given.states)}) يذكرها ${language.number(given.low)} برنامجا قيد التنفيذ` : `كل دولة من الدول (${language.isolate(given.states)}) يذكرها ${language.number(given.low)} برنامج قيد التنفيذ`;
export const supportTitleNamed = (language: Spoken, given: { low: number; lowest: string | number; high: string | number; highest: string | number }): string =>
  `${given.low === 0 ? 'لا يذكرها أي برنامج يُعرف أنه قيد التنفيذ' : language.plural(given.low) === 'zero' ? 'لا يذكرها أي برنامج يُعرف أنه قيد التنفيذ' : language.plural(given.low) === 'one' ? 'يذكرها برنامج واحد قيد التنفيذ' : language.plural(given.low) === 'two' ? 'يذكرها برنامجان قيد التنفيذ' : language.plural(given.low) === 'few' ? `تذكرها ${language.number(given.low)} برامج قيد التنفيذ` : language.plural(given.low) === 'many' ? `يذكرها ${language.number(given.low)} برنامجا قيد التنفيذ` : `يذكرها ${language.number(given.low)} برنامج قيد التنفيذ`}: ${language.isolate(given.lowest)}؛ والأكثر ذكرا (${language.isolate(given.high)}): ${language.isolate(given.highest)}`;
export const supportTitleCounted = (language: Spoken, given: { lowest: string | number; states: string | number; low: number; high: string | number; highest: string | number }): string =>
  `${language.isolate(given.lowest)} من الدول (${language.isolate(given.states)}) ${given.low === 0 ? 'لا يذكرها أي برنامج يُعرف أنه قيد التنفيذ' : language.plural(given.low) === 'zero' ? 'لا يذكرها أي برنامج يُعرف أنه قيد التنفيذ' : language.plural(given.low) === 'one' ? 'يذكرها برنامج واحد قيد التنفيذ فقط' : language.plural(given.low) === 'two' ? 'يذكرها برنامجان قيد التنفيذ فقط' : language.plural(given.low) === 'few' ? `تذكرها ${language.number(given.low)} برامج قيد التنفيذ فقط` : language.plural(given.low) === 'many' ? `يذكرها ${language.number(given.low)} برنامجا قيد التنفيذ فقط` : `يذكرها ${language.number(given.low)} برنامج قيد التنفيذ فقط`}؛ والأكثر ذكرا (${language.isolate(given.high)}): ${language.isolate(given.highest)}`;
export const supportTitleSpan = (language: Spoken, given: { states: string | number; low: string | number; high: string | number }): string =>
  `عدد البرامج قيد التنفيذ التي تذكر كل دولة من الدول (${language.isolate(given.states)}): من ${language.isolate(given.low)} إلى ${language.isolate(given.high)}`;
export const supportSubtitle = (language: Spoken, given: { where: string | number; named: string | number; running: number; date: string | number }): string =>
  `${language.isolate(given.where)}: الدول التي تذكرها البرامج التي يُعرف أنها قيد التنفيذ (${language.isolate(given.named)} من ${`${language.number(given.running)}`})، ${language.isolate(given.date)}؛ والمتقطع: برامج حالتها غير معروفة`;
export const supportSummary = (language: Spoken, given: { states: number; named: string | number; running: string | number; others: string | number }): string =>
  `${language.plural(given.states) === 'one' ? 'دولة واحدة' : language.plural(given.states) === 'two' ? 'دولتان' : language.plural(given.states) === 'few' ? `${language.number(given.states)} دول` : `${language.number(given.states)} دولة`}؛ البرامج قيد التنفيذ التي تذكر إحداها: ${language.isolate(given.named)} من ${language.isolate(given.running)}.${!given.others ? '' : ` وهذه قيد التنفيذ ولا تذكر أيا منها: ${language.isolate(given.others)}.`}`;
export const supportNone = (_: Spoken): string => 'لم يُعثر في المصادر المطلع عليها على أي برنامج قيد التنفيذ يذكر دولا.';
export const supportStatesIn = (_: Spoken): string => 'الدول المذكورة';
export const supportColumnsCount = (_: Spoken): string => 'عدد البرامج قيد التنفيذ';
export const runningTitle = (language: Spoken, given: { where: string | number }): string =>
  `البرامج قيد التنفيذ حسب السنة، ${language.isolate(given.where)}`;
export const runningTitleMore = (language: Spoken, given: { now: number; year: string | number; past: string | number; before: string | number }): string =>
  `ما لا يقل عن ${language.plural(given.now) === 'one' ? 'برنامج واحد قيد التنفيذ' : language.plural(given.now) === 'two' ? 'برنامجين قيد التنفيذ' : language.plural(given.now) === 'few' ? `${language.number(given.now)} برامج قيد التنفيذ` : language.plural(given.now) === 'many' ? `${language.number(given.now)} برنامجا قيد التنفيذ` : `${language.number(given.now)} برنامج قيد التنفيذ`} في ${language.isolate(given.year)}، وما لا يزيد على ${language.isolate(given.past)} في ${language.isolate(given.before)}`;
export const runningTitleFewer = (language: Spoken, given: { now: number; year: string | number; past: string | number; before: string | number }): string =>
  `ما لا يزيد على ${language.plural(given.now) === 'one' ? 'برنامج واحد قيد التنفيذ' : language.plural(given.now) === 'two' ? 'برنامجين قيد التنفيذ' : language.plural(given.now) === 'few' ? `${language.number(given.now)} برامج قيد التنفيذ` : language.plural(given.now) === 'many' ? `${language.number(given.now)} برنامجا قيد التنفيذ` : `${language.number(given.now)} برنامج قيد التنفيذ`} في ${language.isolate(given.year)}، وما لا يقل عن ${language.isolate(given.past)} في ${language.isolate(given.before)}`;
export const runningTitleNow = (language: Spoken, given: { n: number; year: string | number; count: string | number }): string =>
  `${'البرامج قيد التنفيذ'} في ${language.isolate(given.year)}: ${language.isolate(given.count)}`;
export const runningSubtitle = (language: Spoken, given: { where: string | number }): string =>
  `${language.isolate(given.where)}: في نهاية كل سنة؛ والسنة الأخيرة كما هي حتى الآن`;
export const runningSummary = (language: Spoken, given: { from: string | number; first: string | number; to: string | number; last: string | number }): string =>
  `من ${language.isolate(given.from)} في ${language.isolate(given.first)} إلى ${language.isolate(given.to)} في ${language.isolate(given.last)}، والرقم الثاني يحسب البرامج التي ربما كانت قيد التنفيذ.`;
export const runningCertain = (_: Spoken): string => 'يُعرف أنها قيد التنفيذ';
export const runningPossible = (_: Spoken): string => 'ربما قيد التنفيذ: التاريخ أو الحالة غير معروف';
export const runningBegun = (language: Spoken, given: { names: string | number }): string =>
  `الجديدة: ${language.isolate(given.names)}`;
export const runningOver = (language: Spoken, given: { names: string | number }): string =>
  `لم يعد يُعرف أنها قيد التنفيذ: ${language.isolate(given.names)}`;
export const fundersTitle = (language: Spoken, given: { where: string | number }): string =>
  `الجهات الممولة، ${language.isolate(given.where)}`;
export const fundersTitleNone = (language: Spoken, given: { total: number }): string =>
  `لم يُعثر على جهة ممولة ${language.plural(given.total) === 'one' ? 'للبرنامج الوحيد' : language.plural(given.total) === 'two' ? 'لأي من البرنامجين' : `لأي من البرامج (${language.number(given.total)})`}`;
export const fundersTitleMost = (language: Spoken, given: { k: number; n: string | number; total: string | number; names: string | number; unpublished: string | number }): string =>
  `${language.plural(given.k) === 'one' ? 'الجهة الممولة لأكثر البرامج' : language.plural(given.k) === 'two' ? 'الجهتان الممولتان لأكثر البرامج' : 'الجهات الممولة لأكثر البرامج'} (${language.isolate(given.n)} من ${language.isolate(given.total)}): ${language.isolate(given.names)}؛ بلا مبلغ منشور: ${language.isolate(given.unpublished)}`;
export const fundersTitleMany = (language: Spoken, given: { funders: string | number; funded: string | number; total: string | number; unpublished: string | number }): string =>
  `الجهات الممولة المذكورة: ${language.isolate(given.funders)}، وبرامجها ${language.isolate(given.funded)} من ${language.isolate(given.total)}؛ بلا مبلغ منشور: ${language.isolate(given.unpublished)}`;
export const fundersSubtitle = (language: Spoken, given: { where: string | number; date: string | number }): string =>
  `${language.isolate(given.where)}: جميع البرامج المسجلة، مربع لكل منها، ${language.isolate(given.date)}`;
export const fundersSummary = (language: Spoken, given: { funders: number; total: number; notFound: string | number }): string =>
  `${language.plural(given.funders) === 'one' ? 'جهة ممولة واحدة' : language.plural(given.funders) === 'two' ? 'جهتان ممولتان' : language.plural(given.funders) === 'few' ? `${language.number(given.funders)} جهات ممولة` : `${language.number(given.funders)} جهة ممولة`} من أجل ${language.plural(given.total) === 'one' ? 'برنامج واحد' : language.plural(given.total) === 'two' ? 'برنامجين' : language.plural(given.total) === 'few' ? `${language.number(given.total)} برامج` : language.plural(given.total) === 'many' ? `${language.number(given.total)} برنامجا` : `${language.number(given.total)} برنامج`}؛ والبرامج التي لم يُعثر على جهة ممولة لها: ${language.isolate(given.notFound)}.`;
export const fundersOthers = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'zero' ? `${language.number(given.n)} أخرى` : language.plural(given.n) === 'one' ? 'جهة أخرى' : language.plural(given.n) === 'two' ? 'جهتان أخريان' : language.plural(given.n) === 'few' ? `${language.number(given.n)} جهات أخرى` : `${language.number(given.n)} جهة أخرى`;
export const fundersNotFound = (_: Spoken): string => 'لم يُعثر على جهة ممولة';
export const fundersPublished = (language: Spoken, given: { published: string | number; n: string | number }): string =>
  `${language.isolate(given.published)} من ${language.isolate(given.n)}`;
export const fundersAmounts = (_: Spoken): string => 'المبالغ المنشورة، ولكم منها';
export const fundersNoAmount = (_: Spoken): string => 'لا مبلغ منشور';
export const fundersOtherProgrammes = (_: Spoken): string => 'منتهية أو مقررة أو حالتها غير معروفة';
export const fundersAll = (_: Spoken): string => 'الكل';
export const fundersRunning = (_: Spoken): string => 'قيد التنفيذ';
export const fundersCounts = (language: Spoken, given: { all: string | number; running: string | number }): string =>
  `${language.isolate(given.all)}، منها ${language.isolate(given.running)} قيد التنفيذ`;
export const fundersKeyOther = (_: Spoken): string => 'منته أو مقرر أو حالته غير معروفة';
export const fundersFoot = (_: Spoken): string => 'البرنامج الذي له جهتان ممولتان يرد في الصفين، والذي يعمل في إقليمين يرد في العمودين، وفي كل مرة بمبلغه كاملا. ولا تُجمع أبدا مبالغ بعملات مختلفة.';
export const fundersFootRegion = (_: Spoken): string => 'البرنامج الذي له جهتان ممولتان يرد في الصفين، والذي له أنشطة من نوعين يرد في العمودين. والمبالغ هي مبالغ البرنامج كله، وقد يعمل في أقاليم أخرى أيضا، ولا تُجمع أبدا مبالغ بعملات مختلفة.';
export const fundersNoActivity = (_: Spoken): string => 'لا نشاط مذكور';
export const fundersColumn = (_: Spoken): string => 'الجهة الممولة';
export const fundersWithAmount = (_: Spoken): string => 'بمبلغ منشور';
export const figureIcs = (_: Spoken): string => 'ملف تقويم (.ics)';
export const calendarTitle = (language: Spoken, given: { where: string | number }): string =>
  `التقويم، ${language.isolate(given.where)}`;
export const calendarTitleEnds = (language: Spoken, given: { n: number; date: string | number; name: string | number }): string =>
  `${language.plural(given.n) === 'zero' ? `${language.number(given.n)} برنامج مقرر انتهاؤه` : language.plural(given.n) === 'one' ? 'برنامج واحد مقرر انتهاؤه' : language.plural(given.n) === 'two' ? 'برنامجان مقرر انتهاؤهما' : language.plural(given.n) === 'few' ? `${language.number(given.n)} برامج مقرر انتهاؤها` : language.plural(given.n) === 'many' ? `${language.number(given.n)} برنامجا مقررا انتهاؤها` : `${language.number(given.n)} برنامج مقرر انتهاؤها`} خلال سنتين؛ والتالي، ${language.isolate(given.date)}: ${language.isolate(given.name)}`;
export const calendarTitleEvents = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'حدث مؤرخ واحد' : language.plural(given.n) === 'two' ? 'حدثان مؤرخان' : language.plural(given.n) === 'few' ? `${language.number(given.n)} أحداث مؤرخة` : language.plural(given.n) === 'many' ? `${language.number(given.n)} حدثا مؤرخا` : `${language.number(given.n)} حدث مؤرخ`} خلال سنتين؛ وليس بينها نهاية برنامج`;
export const calendarTitleNothing = (_: Spoken): string => 'لم يُعثر على أي حدث مؤرخ قادم خلال سنتين';
export const calendarSubtitle = (language: Spoken, given: { where: string | number }): string =>
  `${language.isolate(given.where)}: الأحداث المؤرخة في السنة الماضية (حلقات) وفي السنتين المقبلتين، بدقة مصادرها`;
export const calendarSummary = (language: Spoken, given: { coming: number; past: number }): string =>
  `${language.plural(given.coming) === 'one' ? 'حدث مؤرخ واحد قادم' : language.plural(given.coming) === 'two' ? 'حدثان مؤرخان قادمان' : language.plural(given.coming) === 'few' ? `${language.number(given.coming)} أحداث مؤرخة قادمة` : language.plural(given.coming) === 'many' ? `${language.number(given.coming)} حدثا مؤرخا قادما` : `${language.number(given.coming)} حدث مؤرخ قادم`} خلال سنتين؛ وفي السنة الماضية ${language.plural(given.past) === 'zero' ? `${language.number(given.past)}` : language.plural(given.past) === 'one' ? 'حدث واحد' : language.plural(given.past) === 'two' ? 'حدثان' : language.plural(given.past) === 'few' ? `${language.number(given.past)} أحداث` : language.plural(given.past) === 'many' ? `${language.number(given.past)} حدثا` : `${language.number(given.past)} حدث`}.`;
export const calendarNone = (_: Spoken): string => 'لم يُعثر على أي حدث مؤرخ في هذه السنوات في المصادر المطلع عليها.';
export const galleryTitle = (_: Spoken): string => 'جميع الأشكال';
export const gallerySentence = (language: Spoken, given: { n: number }): string =>
  `عدد الأشكال ${language.isolate(given.n)}، لكل منها جدوله وملفاته ومصادره. اختر إقليما لعرضها بشأنه.`;
export const galleryAllSubjects = (_: Spoken): string => 'جميع المواضيع';
export const gallerySubject = (_: Spoken): string => 'الموضوع';
export const galleryRegion = (_: Spoken): string => 'الإقليم';
export const galleryWord = (_: Spoken): string => 'كلمة';
export const galleryFound = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'شكل واحد' : language.plural(given.n) === 'two' ? 'شكلان' : language.plural(given.n) === 'few' ? `${language.number(given.n)} أشكال` : language.plural(given.n) === 'many' ? `${language.number(given.n)} شكلا` : `${language.number(given.n)} شكل`;
export const galleryNothing = (_: Spoken): string => 'لا يوجد شكل يتضمن هذه الكلمات.';
export const galleryWithout = (language: Spoken, given: { names: string | number }): string =>
  `لا يوجد بعد ما يُرسم هنا: ${language.isolate(given.names)}.`;
export const foldAll = (language: Spoken, given: { n: string | number }): string =>
  `عرض الكل (${language.isolate(given.n)})`;
export const foldLess = (_: Spoken): string => 'عرض أقل';
export const foldPrinted = (language: Spoken, given: { first: string | number; n: string | number }): string =>
  `المعروض: ${language.isolate(given.first)} من ${language.isolate(given.n)}`;
export const foldFigure = (language: Spoken, given: { name: string | number }): string =>
  `الشكل: ${language.isolate(given.name)}`;
export const incidentsLayer = (_: Spoken): string => 'الحوادث';
export const incidentsTitle = (_: Spoken): string => 'الحوادث حسب خلية الدرجة الواحدة';
export const incidentsPublisher = (_: Spoken): string => 'سجلات';
export const incidentsRange = (language: Spoken, given: { low: string | number; high: string | number }): string =>
  `${language.isolate(given.low)} إلى ${language.isolate(given.high)}`;
export const incidentsRangeOpen = (language: Spoken, given: { low: string | number }): string =>
  `${language.isolate(given.low)} وأكثر`;
export const incidentsShown = (language: Spoken, given: { n: number; years: string | number; publisher: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'حادث واحد مسجل' : language.plural(given.n) === 'two' ? 'حادثان مسجلان' : language.plural(given.n) === 'few' ? `${language.number(given.n)} حوادث مسجلة` : language.plural(given.n) === 'many' ? `${language.number(given.n)} حادثا مسجلا` : `${language.number(given.n)} حادث مسجل`} في جميع البحار في ${language.isolate(given.years)}: ${language.isolate(given.publisher)}.`;
export const incidentsShownHere = (language: Spoken, given: { where: string | number; n: string | number }): string =>
  `منها في ${language.isolate(given.where)}: ${language.isolate(given.n)}.`;
export const incidentsEnds = (language: Spoken, given: { publisher: string | number; date: string | number }): string =>
  `تنتهي سجلات ${language.isolate(given.publisher)} في ${language.isolate(given.date)}؛ ولا يُعرف هنا شيء بعد ذلك.`;
export const incidentsFrom = (_: Spoken): string => 'من سنة';
export const incidentsOneYear = (_: Spoken): string => 'السنة المعروضة فقط';
export const incidentsKinds = (_: Spoken): string => 'الأنواع';
export const incidentsPeak = (language: Spoken, given: { rule: string | number; peakYear: string | number; peak: string | number; last: string | number; lastYear: string | number }): string =>
  given.rule === 'fell' ? `بلغت الحوادث المسجلة ذروتها في ${language.isolate(given.peakYear)} (${language.isolate(given.peak)}) وانخفضت إلى ${language.isolate(given.last)} في ${language.isolate(given.lastYear)}` : given.rule === 'most' ? `أكثر الحوادث المسجلة في ${language.isolate(given.peakYear)} (${language.isolate(given.peak)})؛ و${language.isolate(given.last)} في ${language.isolate(given.lastYear)}` : `أكثر الحوادث المسجلة في ${language.isolate(given.peakYear)} (${language.isolate(given.peak)})`;
export const incidentsTotalsNewest = (language: Spoken, given: { totals: string | number }): string =>
  `أحدث المجاميع المنشورة للحوادث: ${language.isolate(given.totals)}`;
export const incidentsFigureTitle = (language: Spoken, given: { where: string | number }): string =>
  `الحوادث المسجلة حسب السنة والنوع، ${language.isolate(given.where)}`;
export const incidentsFigureSubtitle = (language: Spoken, given: { publisher: string | number; end: string | number }): string =>
  `العدد في السنة؛ ${language.isolate(given.publisher)}، وتنتهي سجلاته في ${language.isolate(given.end)}؛ حسب المكان لا حسب الفاعل`;
export const incidentsFigureSummary = (language: Spoken, given: { from: string | number; to: string | number; most: string | number; year: string | number }): string =>
  `من ${language.isolate(given.from)} إلى ${language.isolate(given.to)}؛ وأعلى عدد في سنة ${language.isolate(given.most)}، في ${language.isolate(given.year)}. وقد يدل انخفاض العدد على قلة البلاغات.`;
export const incidentsSharedBox = (language: Spoken, given: { words: string | number; regions: string | number }): string =>
  `${language.isolate(given.words)}. إطار عد واحد لما يلي: ${language.isolate(given.regions)}؛ ويبين شكل كل منها الحوادث نفسها.`;
export const incidentsYear = (_: Spoken): string => 'السنة';
export const incidentsTotal = (_: Spoken): string => 'المجموع';
export const incidentsNone = (_: Spoken): string => 'لم تُنشر أعداد حوادث لهذا الإقليم في المصادر المطلع عليها.';
export const incidentsPoint = (language: Spoken, given: { year: string | number; n: string | number; kind: string | number }): string =>
  `${language.isolate(given.year)}: ${language.isolate(given.n)}، ${language.isolate(given.kind)}`;
export const incidentsArea = (language: Spoken, given: { kind: string | number; date: string | number }): string =>
  `${language.isolate(given.kind)}، منذ ${language.isolate(given.date)}`;
export const incidentsTotalsTitle = (_: Spoken): string => 'المجاميع كما أوردها ناشروها';
export const incidentsTotalsSubtitle = (_: Spoken): string => 'الحوادث في السنة، كل ناشر على حدة؛ فجوات حيث لم يُعثر على شيء؛ ولا تُجمع معا أبدا';
export const incidentsTotalsSummary = (language: Spoken, given: { parts: string | number }): string =>
  `المجاميع المنشورة لجميع البحار. ${language.isolate(given.parts)}`;
export const incidentsTotalsPart = (language: Spoken, given: { publisher: string | number; n: string | number; from: string | number; to: string | number }): string =>
  `${language.isolate(given.publisher)}: عدد السنوات ${language.isolate(given.n)} بين ${language.isolate(given.from)} و${language.isolate(given.to)}.`;
export const incidentsPublisherColumn = (_: Spoken): string => 'الناشر';
export const incidentsScope = (_: Spoken): string => 'النطاق';
export const incidentsSeenAt = (_: Spoken): string => 'اطُلع عليه في';
export const timeLabel = (_: Spoken): string => 'التاريخ المعروض';
export const timeToday = (_: Spoken): string => 'اليوم';
export const timeTodayButton = (_: Spoken): string => 'اليوم';
export const timeAsOfWord = (_: Spoken): string => 'الوضع في';
export const timeAsOf = (language: Spoken, given: { when: string | number }): string =>
  `الأطلس كما كان في نهاية ${language.isolate(given.when)}.`;
export const timeBackToToday = (_: Spoken): string => 'العودة إلى اليوم';
export const timePlay = (_: Spoken): string => 'تشغيل السنوات';
export const timePause = (_: Spoken): string => 'إيقاف مؤقت';
export const timeSpeed = (_: Spoken): string => 'السرعة';
export const timeNotYet = (language: Spoken, given: { name: string | number; when: string | number }): string =>
  `${language.isolate(given.name)}: لم يكن موجودا في نهاية ${language.isolate(given.when)}، حسب التواريخ الواردة في المصادر المطلع عليها.`;
export const timeNothingYet = (_: Spoken): string => 'لم يكن قد اعتُمد حتى ذلك الحين أي صك رئيسي لهذا الإقليم. ';
export const timeRange = (language: Spoken, given: { low: string | number; high: string | number }): string =>
  `${language.isolate(given.low)} إلى ${language.isolate(given.high)}`;
export const timeUncertain = (language: Spoken, given: { n: number }): string =>
  `${language.plural(given.n) === 'one' ? 'مشاركة واحدة ربما بدأت بحلول ذلك الوقت' : language.plural(given.n) === 'two' ? 'مشاركتان ربما بدأتا بحلول ذلك الوقت' : language.plural(given.n) === 'few' ? `${language.number(given.n)} مشاركات ربما بدأت بحلول ذلك الوقت` : `${language.number(given.n)} مشاركة ربما بدأت بحلول ذلك الوقت`}: لا تُعرف إلا فترة أو مصدر لاحق`;
export const timeUndated = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'مشاركة واحدة ليس لها تاريخ منشور' : language.plural(given.n) === 'two' ? 'مشاركتان ليس لهما تاريخ منشور' : language.plural(given.n) === 'few' ? `${language.number(given.n)} مشاركات ليس لها تاريخ منشور` : `${language.number(given.n)} مشاركة ليس لها تاريخ منشور`;
export const timeChanges = (language: Spoken, given: { year: string | number; events: string | number }): string =>
  `${language.isolate(given.year)}: ${language.isolate(given.events)}`;
export const timeNoChanges = (language: Spoken, given: { year: string | number }): string =>
  `${language.isolate(given.year)}: لا شيء مؤرخ`;
export const timeLeft = (language: Spoken, given: { name: string | number }): string =>
  `لم تعد تشارك في: ${language.isolate(given.name)}`;
export const timeChanged = (language: Spoken, given: { when: string | number }): string =>
  `ما الذي تغير: ${language.isolate(given.when)}`;
export const sinceChoose = (_: Spoken): string => 'مقارنة مع…';
export const sinceCompared = (language: Spoken, given: { when: string | number }): string =>
  `مقارنة مع نهاية ${language.isolate(given.when)}.`;
export const sinceLeave = (_: Spoken): string => 'عرض تاريخ واحد';
export const sinceList = (_: Spoken): string => 'ما ظهر وما اختفى';
export const sinceNothing = (_: Spoken): string => 'لم يتغير شيء مؤرخ بين التاريخين.';
export const sinceKey = (language: Spoken, given: { when: string | number }): string =>
  `منذ نهاية ${language.isolate(given.when)}`;
export const sinceMark = (language: Spoken, given: { change: string | number; when: string | number }): string =>
  given.change === 'new' ? `جديد منذ نهاية ${language.isolate(given.when)}` : given.change === 'gone' ? `لم يعد قائما منذ نهاية ${language.isolate(given.when)}` : `معدل منذ نهاية ${language.isolate(given.when)}`;
export const sinceNames = (language: Spoken, given: { mark: string | number; names: string | number }): string =>
  `${language.isolate(given.mark)}: ${language.isolate(given.names)}`;
export const sinceCounted = (language: Spoken, given: { when: string | number; changes: string | number }): string =>
  `منذ نهاية ${language.isolate(given.when)}: ${language.isolate(given.changes)}.`;
export const sinceSame = (language: Spoken, given: { when: string | number }): string =>
  `كما كان في نهاية ${language.isolate(given.when)}.`;
export const sinceOneTime = (language: Spoken, given: { when: string | number }): string =>
  `يُعرض تاريخ واحد فقط، دون مقارنة مع ${language.isolate(given.when)}.`;
export const sinceWas = (language: Spoken, given: { change: string | number; before: string | number }): string =>
  `${language.isolate(given.change)} (من قبل: ${language.isolate(given.before)})`;
export const timeMore = (language: Spoken, given: { n: string | number }): string =>
  `و${language.isolate(given.n)} أخرى`;
export const timeMoreNames = (language: Spoken, given: { names: string | number; n: string | number }): string =>
  `${language.isolate(given.names)} و${language.isolate(given.n)} أخرى`;
export const timelineTitle = (language: Spoken, given: { n: number; where: string | number }): string =>
  `${language.plural(given.n) === 'zero' ? `${language.number(given.n)} برنامج ومراحله` : language.plural(given.n) === 'one' ? 'برنامج واحد ومراحله' : language.plural(given.n) === 'two' ? 'برنامجان ومراحلهما' : language.plural(given.n) === 'few' ? `${language.number(given.n)} برامج ومراحلها` : language.plural(given.n) === 'many' ? `${language.number(given.n)} برنامجا ومراحلها` : `${language.number(given.n)} برنامج ومراحلها`}، ${language.isolate(given.where)}`;
export const timelineTitleRuns = (language: Spoken, given: { running: number; n: string | number; ends: number }): string =>
  `البرامج قيد التنفيذ: ${language.isolate(given.running)} من ${language.isolate(given.n)}${given.ends === 0 ? '' : language.plural(given.ends) === 'zero' ? '' : language.plural(given.ends) === 'one' ? '؛ ينتهي برنامج واحد خلال سنة' : language.plural(given.ends) === 'two' ? '؛ ينتهي برنامجان خلال سنة' : language.plural(given.ends) === 'few' ? `؛ تنتهي ${language.number(given.ends)} برامج خلال سنة` : language.plural(given.ends) === 'many' ? `؛ ينتهي ${language.number(given.ends)} برنامجا خلال سنة` : `؛ ينتهي ${language.number(given.ends)} برنامج خلال سنة`}`;
export const timelineWorldwide = (_: Spoken): string => 'جميع الأقاليم';
export const timelineSubtitle = (language: Spoken, given: { where: string | number }): string =>
  `${language.isolate(given.where)}: مدة كل برنامج كما نُشرت؛ والحواف الباهتة لتواريخ معروفة بالشهر أو السنة`;
export const timelineKeySoft = (_: Spoken): string => 'معروف بدقة السنة';
export const timelineKeyOpen = (_: Spoken): string => 'لا نهاية مذكورة';
export const timelineKeyPlanned = (_: Spoken): string => 'مقرر';
export const timelineKeyPassed = (_: Spoken): string => 'النهاية المقررة مضت';
export const timelineKeyWindow = (_: Spoken): string => 'لا تُعرف إلا الفترة';
export const timelineKeyPhases = (_: Spoken): string => 'المراحل';
export const timelineStartUnknown = (_: Spoken): string => 'البداية غير منشورة';
export const timelineEndUnknown = (_: Spoken): string => 'النهاية غير منشورة';
export const timelineDatesUnknown = (_: Spoken): string => 'التواريخ غير منشورة';
export const timelineToday = (_: Spoken): string => 'اليوم';
export const timelineMilestones = (_: Spoken): string => 'المحطات الرئيسية';
export const timelineInstruments = (_: Spoken): string => 'الصكوك';
export const timelineColumnsProgramme = (_: Spoken): string => 'البرنامج';
export const timelineColumnsPhase = (_: Spoken): string => 'المرحلة';
export const timelineColumnsKind = (_: Spoken): string => 'النوع';
export const timelineColumnsStart = (_: Spoken): string => 'البداية';
export const timelineColumnsEnd = (_: Spoken): string => 'النهاية';
export const timelineColumnsStatus = (_: Spoken): string => 'الحالة';
export const timelineColumnsFunders = (_: Spoken): string => 'الجهات الممولة';
export const timelineSummary = (language: Spoken, given: { n: number; running: string | number; ended: string | number; unknown: string | number }): string =>
  `${language.plural(given.n) === 'one' ? 'برنامج واحد' : language.plural(given.n) === 'two' ? 'برنامجان' : language.plural(given.n) === 'few' ? `${language.number(given.n)} برامج` : language.plural(given.n) === 'many' ? `${language.number(given.n)} برنامجا` : `${language.number(given.n)} برنامج`}؛ قيد التنفيذ: ${language.isolate(given.running)}؛ المنتهية: ${language.isolate(given.ended)}؛ غير المعروفة الحالة: ${language.isolate(given.unknown)}.`;
export const participationTitle = (language: Spoken, given: { instruments: string | number }): string =>
  `الدول المشاركة في: ${language.isolate(given.instruments)}`;
export const participationBounds = (language: Spoken, given: { low: string | number; high: string | number; name: string | number }): string =>
  `عدد الدول المشاركة لا يقل عن ${language.isolate(given.low)} ولا يزيد على ${language.isolate(given.high)}: ${language.isolate(given.name)}`;
export const participationYear = (language: Spoken, given: { n: number; year: string | number; name: string | number }): string =>
  `${language.plural(given.n) === 'zero' ? 'لا دول مشاركة' : language.plural(given.n) === 'one' ? 'دولة واحدة مشاركة' : language.plural(given.n) === 'two' ? 'الدولتان مشاركتان' : `الدول كلها وعددها ${language.number(given.n)} مشاركة`} منذ ${language.isolate(given.year)}: ${language.isolate(given.name)}`;
export const participationWaves = (language: Spoken, given: { first: string | number; second: string | number; name: string | number }): string =>
  `انضمت الدول على دفعتين، ${language.isolate(given.first)} و${language.isolate(given.second)}: ${language.isolate(given.name)}`;
export const participationTitleAll = (_: Spoken): string => 'الدول المشاركة في الصكوك الرئيسية، حسب الإقليم';
export const participationTitleEvery = (language: Spoken, given: { n: string | number; total: string | number }): string =>
  `الأقاليم التي تشارك فيها جميع الدول: ${language.isolate(given.n)} من ${language.isolate(given.total)}`;
export const participationSubtitle = (_: Spoken): string => 'عدد الدول؛ ومظلل حيث لا يُعرف منذ متى';
export const participationUndated = (_: Spoken): string => 'بلا أي تاريخ';
export const participationDated = (_: Spoken): string => 'بتاريخ';
export const participationWindow = (_: Spoken): string => 'ربما تشارك: التاريخ غير منشور، أو لا تُعرف إلا الفترة';
export const participationTotal = (language: Spoken, given: { n: string | number; dated: string | number }): string =>
  `المجموع ${language.isolate(given.n)}، منها ${language.isolate(given.dated)} بتاريخ`;
export const participationNone = (_: Spoken): string => 'لم يُعثر على أي مشاركة مؤرخة في المصادر المطلع عليها.';
export const participationColumnsInstrument = (_: Spoken): string => 'الصك';
export const participationColumnsState = (_: Spoken): string => 'الدولة';
export const participationColumnsStatus = (_: Spoken): string => 'الحالة';
export const participationColumnsDate = (_: Spoken): string => 'التاريخ';
export const participationSummary = (language: Spoken, given: { parts: string | number }): string =>
  `الدرجات على مر السنين. ${language.isolate(given.parts)}`;
export const participationPart = (language: Spoken, given: { name: string | number; n: number; count: string | number; undated: string | number }): string =>
  `${language.isolate(given.name)}، ${'الدول'}: ${language.isolate(given.count)}${!given.undated ? '' : `، منها ${language.isolate(given.undated)} بلا أي تاريخ`}.`;
export const participationPoint = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'one' ? 'دولة واحدة' : language.plural(given.n) === 'two' ? 'دولتان' : language.plural(given.n) === 'few' ? `${language.number(given.n)} دول` : `${language.number(given.n)} دولة`;
export const participationSeen = (language: Spoken, given: { date: string | number }): string =>
  `مشاركة بحلول ${language.isolate(given.date)}`;
export const participationList = (_: Spoken): string => 'الدول وتواريخها';
export const aboutTitle = (_: Spoken): string => 'نبذة عن Roadstead';
export const aboutSentence = (_: Spoken): string => 'Roadstead أطلس لبرامج الأمن البحري الإقليمية: من اتفق على فعل ماذا في البحر، وأين، ومنذ متى، وبمساعدة من.';
export const aboutWhat = (_: Spoken): string => 'ما هذا الأطلس';
export const aboutWhatText = (_: Spoken): string => 'كل معلومة تذكر مصدرها وتحفظ دقة مصدرها: فالفترة تبقى فترة، وغير المعروف ليس صفرا ولا تخمينا، وما استُنتج يبين كيف استُنتج. وليس الأطلس صورة عملياتية ولا أداة لتتبع السفن ولا رأيا بشأن الحدود.';
export const aboutDisclaimer = (_: Spoken): string => 'الحدود والأسماء';
export const aboutDisclaimerText = (_: Spoken): string => 'ليس في التسميات المستخدمة ولا في طريقة عرض المواد في الخرائط ما ينطوي على الإعراب عن أي رأي كان بشأن المركز القانوني لأي بلد أو إقليم أو مدينة أو منطقة، أو لسلطات أي منها، أو بشأن تعيين حدودها أو تخومها. وتبين الخطوط المتقطعة حدودا متنازعا عليها أو لم يُتفق عليها بعد.';
export const aboutWaters = (_: Spoken): string => 'مياه الأعضاء';
export const aboutWatersText = (_: Spoken): string => 'على سبيل الاسترشاد: المياه الواقعة في حدود 200 ميل بحري من السواحل المشاركة، مقسومة عند خط الوسط مع كل ساحل آخر. وهي محسوبة وليست حدودا بحرية.';
export const aboutLicences = (_: Spoken): string => 'الرخص';
export const aboutLicenceCode = (_: Spoken): string => 'الشفرة البرمجية: MIT. جداول المعلومات: CC BY 4.0؛ ويحتفظ كل مصدر بحقوقه ويُذكر اسمه.';
export const aboutLicenceBoundaries = (_: Spoken): string => 'الحدود: البيانات الجغرافية للأمم المتحدة وNatural Earth، كما بُسطت في plotly.js 3.7 (MIT).';
export const aboutLicenceTypeface = (_: Spoken): string => 'الخط: IBM Plex Sans، SIL Open Font License 1.1. محرك الخرائط: MapLibre GL JS، BSD 3-Clause.';
export const aboutDownload = (_: Spoken): string => 'جميع المعلومات في ملف واحد';
export const aboutRecord = (_: Spoken): string => 'سجل البرنامج المتكامل للتعاون التقني';
export const changesTitle = (_: Spoken): string => 'ما الذي تغير';
export const changesSentence = (language: Spoken, given: { edition: string | number }): string =>
  `الجديد والمعدل والمحذوف من المعلومات، إصدارا بعد إصدار. والإصدار الحالي هو ${language.isolate(given.edition)}.`;
export const changesEdition = (language: Spoken, given: { edition: string | number }): string =>
  `الإصدار ${language.isolate(given.edition)}`;
export const changesSince = (language: Spoken, given: { day: string | number; since: string | number; counts: string | number }): string =>
  `قورن في ${language.isolate(given.day)} بالإصدار ${language.isolate(given.since)}: ${language.isolate(given.counts)}.`;
export const changesCount = (language: Spoken, given: { kind: string | number; n: number }): string =>
  given.kind === 'added' ? `الجديد: ${language.isolate(given.n)}` : given.kind === 'changed' ? `المعدل: ${language.isolate(given.n)}` : `المحذوف: ${language.isolate(given.n)}`;
export const changesTable = (language: Spoken, given: { table: string | number; counts: string | number }): string =>
  `${language.isolate(given.table)}: ${language.isolate(given.counts)}`;
export const changesShared = (_: Spoken): string => 'ما يخص جميع الأقاليم';
export const changesCell = (language: Spoken, given: { column: string | number; before: string | number; after: string | number }): string =>
  `${language.isolate(given.column)}: كان ${language.isolate(given.before)}، وأصبح ${language.isolate(given.after)}`;
export const changesText = (language: Spoken, given: { column: string | number }): string =>
  `${language.isolate(given.column)}: أُعيدت صياغة النص`;
export const changesColumn = (language: Spoken, given: { kind: string | number; column: string | number }): string =>
  given.kind === 'added' ? `عمود جديد: ${language.isolate(given.column)}` : `عمود محذوف: ${language.isolate(given.column)}`;
export const changesEmpty = (_: Spoken): string => 'فارغ';
export const changesNone = (_: Spoken): string => 'لم تُسجل أي تغييرات بين الإصدارات.';
export const changesFeed = (_: Spoken): string => 'المتابعة عبر موجز (Atom)';
export const changesCompare = (_: Spoken): string => 'مقارنة إصدار آخر';
export const changesCompareHint = (_: Spoken): string => 'اختر أو أفلت هنا حزمة بيانات للأطلس أو لأحد أقاليمه من أي إصدار. تبقى الحزمة على هذا الجهاز. وتُقارن بالحزمة نفسها من هذا الموقع، وهي متاحة بلا شبكة متى كان الأطلس كله محفوظا على هذا الجهاز.';
export const changesFromTo = (language: Spoken, given: { before: string | number; after: string | number; counts: string | number }): string =>
  `من ${language.isolate(given.before)} إلى ${language.isolate(given.after)}: ${language.isolate(given.counts)}.`;
export const changesSame = (language: Spoken, given: { before: string | number; after: string | number }): string =>
  `لا فرق: يضم ${language.isolate(given.before)} و${language.isolate(given.after)} المعلومات نفسها.`;
export const changesOfFile = (language: Spoken, given: { edition: string | number; file: string | number }): string =>
  `الإصدار ${language.isolate(given.edition)} (${language.isolate(given.file)})`;
export const changesOfSite = (language: Spoken, given: { edition: string | number }): string =>
  `الإصدار ${language.isolate(given.edition)} (هذا الأطلس)`;
export const changesApart = (_: Spoken, given: { part: string | number }): string =>
  given.part === 'region' ? 'تُقارن صفوف هذا الإقليم، ومن الجداول المشتركة بين جميع الأقاليم الصفوف الموجودة في الحزمتين. ولا تُقارن أعداد الحوادث.' : 'لا تُقارن أعداد الحوادث ولا الترجمات.';
export const coverageTitle = (_: Spoken): string => 'ما هو معروف وما هو ناقص';
export const coverageSentence = (_: Spoken): string => 'لكل إقليم: متى روجعت معلوماته، وكم من السجلات يجيب عن كل سؤال، وأيها لا يجيب. ولا شيء هنا تقدير: فالأعداد محسوبة من الجداول.';
export const coverageReviewed = (language: Spoken, given: { day: string | number }): string =>
  `روجع بمجمله في ${language.isolate(given.day)}.`;
export const coverageQuestion = (_: Spoken): string => 'السؤال';
export const coverageKnown = (_: Spoken): string => 'المجاب عنه';
export const coverageMissing = (_: Spoken): string => 'غير المعروف';
export const coverageOf = (language: Spoken, given: { known: string | number; total: string | number }): string =>
  `${language.isolate(given.known)} من ${language.isolate(given.total)}`;
export const coverageComplete = (_: Spoken): string => 'مكتمل';
export const coverageGaps = (language: Spoken, given: { names: string | number }): string =>
  `أنشطة يذكرها صك، وليس لها برنامج قيد التنفيذ أو حالته غير معروفة: ${language.isolate(given.names)}.`;
export const coverageUnknown = (language: Spoken, given: { names: string | number }): string =>
  `أنشطة يذكرها صك، وحالة جميع برامجها غير معروفة: ${language.isolate(given.names)}.`;
export const coverageNoGaps = (_: Spoken): string => 'لكل نشاط يذكره صك برنامج.';
export const coverageAll = (language: Spoken, given: { n: string | number }): string =>
  `القائمة (${language.isolate(given.n)})`;
export const coverageVerified = (_: Spoken): string => 'كيف جرى التحقق من المعلومات';
export const coverageVerifiedText = (_: Spoken): string => 'تُحسب كل معلومة مرة واحدة، حسب أفضل مصادرها.';
export const coverageFacts = (_: Spoken): string => 'المعلومات';
export const dataTitle = (_: Spoken): string => 'البيانات المفتوحة';
export const dataSentence = (_: Spoken): string => 'جميع جداول الأطلس وأشكاله الجغرافية وتواريخه القادمة، في ملفات بعناوين ثابتة، يُسمح باستخدامها بحرية بموجب رخصة CC BY 4.0.';
export const dataTables = (_: Spoken): string => 'الجداول';
export const dataTablesText = (_: Spoken): string => 'يتضمن كل منها صفوف جميع الأقاليم. ويبين الواصف معنى كل عمود.';
export const dataTable = (_: Spoken): string => 'الجدول';
export const dataRows = (_: Spoken): string => 'الصفوف';
export const dataFiles = (_: Spoken): string => 'الملفات';
export const dataDescriptor = (_: Spoken): string => 'الواصف (Frictionless Data Package)';
export const dataShapes = (_: Spoken): string => 'الأشكال الجغرافية والتواريخ';
export const dataPackages = (_: Spoken): string => 'الحزم';
export const dataPackagesText = (_: Spoken): string => 'الجداول والواصف والمصادر في ملف واحد: للأطلس كله ولكل إقليم مع حوادثه.';
export const dataLicence = (language: Spoken, given: { edition: string | number }): string =>
  `الإصدار ${language.isolate(given.edition)}. جداول المعلومات: CC BY 4.0؛ اذكر Roadstead والإصدار ومصدر ما تقتبسه. ويحتفظ كل مصدر بحقوقه. وتخضع أعداد الحوادث لشروط ناشريها.`;
export const calendarName = (_: Spoken): string => 'Roadstead: الأحداث المؤرخة القادمة';
export const calendarAbout = (language: Spoken, given: { edition: string | number }): string =>
  `الأحداث المؤرخة لبرامج الأمن البحري الإقليمية التي لم تحن بعد. الإصدار ${language.isolate(given.edition)}.`;
export const calendarEvent = (language: Spoken, given: { kind: string | number; name: string | number }): string =>
  given.kind === 'programmeStart' ? `${language.isolate(given.name)}: البداية` : given.kind === 'programmeEnd' ? `${language.isolate(given.name)}: النهاية` : given.kind === 'phaseStart' ? `${language.isolate(given.name)}: البداية` : given.kind === 'phaseEnd' ? `${language.isolate(given.name)}: النهاية` : given.kind === 'areaStart' ? `${language.isolate(given.name)}: بدء السريان` : given.kind === 'areaEnd' ? `${language.isolate(given.name)}: النهاية` : given.kind === 'centre' ? `${language.isolate(given.name)}: الافتتاح` : `${language.isolate(given.name)}: بدء النفاذ`;
export const aboutOpen = (_: Spoken): string => 'معلومات مفتوحة';
export const sourcesPageTitle = (_: Spoken): string => 'المصادر';
export const translationByMachine = (_: Spoken): string => 'ترجمة آلية.';
export const translationOriginal = (_: Spoken): string => 'النص الأصلي';
export const translationOriginalShown = (_: Spoken): string => 'النص الأصلي بالإنكليزية.';
export const translationBack = (_: Spoken): string => 'الترجمة';
export const translationMissing = (_: Spoken): string => 'ما يرد بالإنكليزية لم يُترجم بعد.';
export const aboutTranslations = (_: Spoken): string => 'تُرجمت نصوص المعلومات باللغات غير الإنكليزية ترجمة آلية ولم يراجعها أحد؛ وتشير الصفحات إلى ذلك وتورد النص الإنكليزي، وهو المعتمد.';
export const ownTitle = (_: Spoken): string => 'بياناتك الخاصة';
export const ownPromise = (_: Spoken): string => 'افتح ملفا من ملفاتك إلى جانب الأطلس. يبقى على هذا الجهاز: لا يُرسل شيء، ولا يتضمنه أي رابط.';
export const ownFormats = (_: Spoken): string => 'الجداول (CSV وTSV ومصنفات Excel وحزم البيانات) وKML وGPX وملفات shapefile المضغوطة وأنشطة IATI وGeoJSON وTopoJSON وJSON؛ وتُعرف محفوظات الحوادث لدى NGA وIMB والمنظمة البحرية الدولية وReCAAP من أعمدتها. ويمكنك أيضا إفلات ملف في أي موضع من الخريطة.';
export const ownPick = (_: Spoken): string => 'اختيار ملف';
export const ownPaste = (_: Spoken): string => 'أو لصق جدول';
export const ownPastedName = (_: Spoken): string => 'جدول ملصق';
export const ownRead = (_: Spoken): string => 'قراءة';
export const ownDropHere = (_: Spoken): string => 'أفلت الملف هنا: يبقى على هذا الجهاز';
export const ownShownFiles = (_: Spoken): string => 'الملفات المعروضة';
export const ownOpen = (_: Spoken): string => 'فتح';
export const ownGo = (_: Spoken): string => 'الانتقال إليه';
export const ownFiles = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'zero' ? 'لا ملفات' : language.plural(given.n) === 'one' ? 'ملف واحد' : language.plural(given.n) === 'two' ? 'ملفان' : language.plural(given.n) === 'few' ? `${language.number(given.n)} ملفات` : language.plural(given.n) === 'many' ? `${language.number(given.n)} ملفا` : `${language.number(given.n)} ملف`;
export const ownRemove = (_: Spoken): string => 'إزالة';
export const ownRemoveNamed = (language: Spoken, given: { file: string | number }): string =>
  `إزالة ${language.isolate(given.file)}`;
export const ownShownNow = (language: Spoken, given: { n: number; total: number }): string =>
  language.plural(given.n) === 'zero' ? `لا صف من ${language.number(given.total)} على الخريطة الآن` : language.plural(given.n) === 'one' ? `صف واحد من ${language.number(given.total)} على الخريطة الآن` : language.plural(given.n) === 'two' ? `صفان من ${language.number(given.total)} على الخريطة الآن` : language.plural(given.n) === 'few' ? `${language.number(given.n)} صفوف من ${language.number(given.total)} على الخريطة الآن` : language.plural(given.n) === 'many' ? `${language.number(given.n)} صفا من ${language.number(given.total)} على الخريطة الآن` : `${language.number(given.n)} صف من ${language.number(given.total)} على الخريطة الآن`;
export const ownThinned = (_: Spoken): string => 'حيث تتقارب الصفوف أكثر من عرض النقطة تُرسم نقطة واحدة، هي نقطة النوع الأشد خطورة. وتحسب القائمة والأشكال كل الصفوف.';
export const ownReading = (_: Spoken): string => 'تجري قراءة الملف.';
export const ownCancel = (_: Spoken): string => 'إلغاء';
export const ownOther = (_: Spoken): string => 'ملف آخر';
export const ownNextFile = (_: Spoken): string => 'الملف التالي';
export const ownWaiting = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'zero' ? 'لا ملف ينتظر.' : language.plural(given.n) === 'one' ? 'ملف آخر ينتظر.' : language.plural(given.n) === 'two' ? 'ملفان آخران ينتظران.' : language.plural(given.n) === 'few' ? `${language.number(given.n)} ملفات أخرى تنتظر.` : language.plural(given.n) === 'many' ? `${language.number(given.n)} ملفا آخر تنتظر.` : `${language.number(given.n)} ملف آخر تنتظر.`;
export const ownChangeColumns = (_: Spoken): string => 'تغيير الأعمدة';
export const ownBack = (_: Spoken): string => 'رجوع';
export const ownArchive = (language: Spoken, given: { name: string | number }): string =>
  `عُرف من أعمدته: ${language.isolate(given.name)}.`;
export const ownColumnsHint = (_: Spoken): string => 'تحقق من كيفية فهم كل عمود.';
export const ownColumnsKept = (_: Spoken): string => 'يُحفظ أي تغيير للملفات ذات الأعمدة نفسها.';
export const ownPart = (_: Spoken): string => 'الورقة أو الطبقة';
export const ownQuestions = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'zero' ? 'لا عمود يُقرأ بأكثر من طريقة.' : language.plural(given.n) === 'one' ? 'عمود واحد يُقرأ بأكثر من طريقة. اختر المعنى المقصود.' : language.plural(given.n) === 'two' ? 'عمودان يُقرآن بأكثر من طريقة. اختر المعنى المقصود.' : language.plural(given.n) === 'few' ? `${language.number(given.n)} أعمدة تُقرأ بأكثر من طريقة. اختر المعنى المقصود.` : language.plural(given.n) === 'many' ? `${language.number(given.n)} عمودا تُقرأ بأكثر من طريقة. اختر المعنى المقصود.` : `${language.number(given.n)} عمود تُقرأ بأكثر من طريقة. اختر المعنى المقصود.`;
export const ownFirstRows = (_: Spoken): string => 'الصفوف الأولى من الملف';
export const ownColumnIs = (language: Spoken, given: { column: string | number }): string =>
  `العمود ${language.isolate(given.column)} هو`;
export const ownReadAs = (language: Spoken, given: { column: string | number }): string =>
  `كيف يُقرأ ${language.isolate(given.column)}`;
export const ownMeans = (language: Spoken, given: { example: string | number }): string =>
  `${language.isolate(given.example)} تعني`;
export const ownBlankEnd = (_: Spoken): string => 'النهاية الفارغة تعني';
export const ownDaysOpen = (language: Spoken, given: { from: string | number }): string =>
  `${language.isolate(given.from)}، ما زال مستمرا`;
export const ownChoose = (_: Spoken): string => 'اختر';
export const ownKinds = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'zero' ? 'لا كلمة للأنواع' : language.plural(given.n) === 'one' ? 'كلمة واحدة للأنواع وما تدل عليه' : language.plural(given.n) === 'two' ? 'كلمتان للأنواع وما تدلان عليه' : language.plural(given.n) === 'few' ? `${language.number(given.n)} كلمات للأنواع وما تدل عليه` : `${language.number(given.n)} كلمة للأنواع وما تدل عليه`;
export const ownKindsHint = (_: Spoken): string => 'تُحفظ كلمات الملف. حدد هنا نوع الأطلس الذي تنتمي إليه كل منها.';
export const ownWord = (_: Spoken): string => 'الكلمة في الملف';
export const ownNoWord = (_: Spoken): string => 'بلا كلمة';
export const ownStandsFor = (_: Spoken): string => 'تدل على';
export const ownWordIs = (language: Spoken, given: { word: string | number }): string =>
  `${language.isolate(given.word)} تدل على`;
export const ownByText = (_: Spoken): string => 'بحسب نص الصف';
export const ownEquationTitle = (_: Spoken): string => 'صفوف الملف';
export const ownEquation = (language: Spoken, given: { read: number; taken: number; aside: number }): string =>
  `${language.plural(given.read) === 'zero' ? 'لا صف مقروء' : language.plural(given.read) === 'one' ? 'صف واحد مقروء' : language.plural(given.read) === 'two' ? 'صفان مقروءان' : language.plural(given.read) === 'few' ? `${language.number(given.read)} صفوف مقروءة` : language.plural(given.read) === 'many' ? `${language.number(given.read)} صفا مقروءا` : `${language.number(given.read)} صف مقروء`} = ${language.number(given.taken)} مأخوذة + ${language.number(given.aside)} مستبعدة`;
export const ownPlaced = (language: Spoken, given: { placed: number; dated: number }): string =>
  `من الصفوف المأخوذة ${language.number(given.placed)} لها موضع على الخريطة و${language.number(given.dated)} لها تاريخ.`;
export const ownRepeats = (language: Spoken, given: { line: string | number }): string =>
  `يكرر الصف في السطر ${language.isolate(given.line)}`;
export const ownNotes = (_: Spoken): string => 'ملاحظات';
export const ownLines = (language: Spoken, given: { more: string | number; lines: string | number }): string =>
  given.more === 'one' ? `السطر ${language.isolate(given.lines)}` : given.more === 'yes' ? `الأسطر ${language.isolate(given.lines)} وغيرها` : `الأسطر ${language.isolate(given.lines)}`;
export const ownAside = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'zero' ? 'لا صف مستبعد' : language.plural(given.n) === 'one' ? 'صف واحد مستبعد' : language.plural(given.n) === 'two' ? 'صفان مستبعدان' : language.plural(given.n) === 'few' ? `${language.number(given.n)} صفوف مستبعدة` : language.plural(given.n) === 'many' ? `${language.number(given.n)} صفا مستبعدا` : `${language.number(given.n)} صف مستبعد`;
export const ownAsideSave = (_: Spoken): string => 'حفظ الصفوف المستبعدة بصيغة CSV';
export const ownAsideFile = (language: Spoken, given: { file: string | number }): string =>
  `${language.isolate(given.file)}، الصفوف المستبعدة`;
export const ownFirstOf = (language: Spoken, given: { n: number; total: number }): string =>
  `أول ${language.number(given.n)} من ${language.number(given.total)}.`;
export const ownLine = (_: Spoken): string => 'السطر';
export const ownColumn = (_: Spoken): string => 'العمود';
export const ownReason = (_: Spoken): string => 'السبب';
export const ownValue = (_: Spoken): string => 'القيمة';
export const ownTake = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'zero' ? 'عرض الصفوف' : language.plural(given.n) === 'one' ? 'عرض صف واحد' : language.plural(given.n) === 'two' ? 'عرض صفين' : language.plural(given.n) === 'few' ? `عرض ${language.number(given.n)} صفوف` : language.plural(given.n) === 'many' ? `عرض ${language.number(given.n)} صفا` : `عرض ${language.number(given.n)} صف`;
export const ownDeck = (_: Spoken): string => 'فتح بوصفها إحاطة';
export const ownNotAtlas = (language: Spoken, given: { file: string | number }): string =>
  `بيانات خاصة: ${language.isolate(given.file)}، ليست جزءا من الأطلس.`;
export const ownEdition = (language: Spoken, given: { edition: string | number }): string =>
  `هذه حزمة بيانات من الأطلس، الإصدار ${language.isolate(given.edition)}.`;
export const ownCompare = (_: Spoken): string => 'المقارنة بهذا الأطلس';
export const ownPinned = (_: Spoken): string => 'كانت على هذا المشهد بيانات خاصة بك عند إضافته. لا تحفظ الإحاطة هذه البيانات أبدا: افتح الملف على الخريطة من جديد لتراها هنا.';
export const ownKey = (language: Spoken, given: { kind: string | number }): string =>
  `${language.isolate(given.kind)} (بيانات خاصة)`;
export const ownFailed = (language: Spoken, given: { why: string | number }): string =>
  `تعذر ذلك: ${language.isolate(given.why)}`;
export const ownUnread = (language: Spoken, given: { file: string | number; why: string | number }): string =>
  `${language.isolate(given.file)} محفوظ في هذا المتصفح وتعذرت قراءته أو إزالته: ${language.isolate(given.why)}`;
export const ownSaveCsv = (_: Spoken): string => 'حفظ بصيغة CSV';
export const ownSaveGeojson = (_: Spoken): string => 'حفظ بصيغة GeoJSON';
export const ownKeep = (_: Spoken): string => 'الاحتفاظ بهذا الملف في هذا المتصفح';
export const ownRows = (_: Spoken): string => 'الصفوف';
export const ownBefore = (_: Spoken): string => 'الصفوف السابقة';
export const ownNext = (_: Spoken): string => 'مزيد من الصفوف';
export const ownPage = (language: Spoken, given: { from: number; to: number; total: number }): string =>
  `${language.number(given.from)} إلى ${language.number(given.to)} من ${language.number(given.total)}`;
export const ownYears = (_: Spoken): string => 'حسب السنة والنوع';
export const ownYearsTitle = (language: Spoken, given: { file: string | number }): string =>
  `الصفوف حسب السنة والنوع، ${language.isolate(given.file)}`;
export const ownYearsSummary = (language: Spoken, given: { from: string | number; to: string | number; total: number }): string =>
  `من ${language.isolate(given.from)} إلى ${language.isolate(given.to)}: ${language.plural(given.total) === 'zero' ? 'لا صف له تاريخ' : language.plural(given.total) === 'one' ? 'صف واحد له تاريخ' : language.plural(given.total) === 'two' ? 'صفان لهما تاريخ' : language.plural(given.total) === 'few' ? `${language.number(given.total)} صفوف لها تاريخ` : language.plural(given.total) === 'many' ? `${language.number(given.total)} صفا لها تاريخ` : `${language.number(given.total)} صف لها تاريخ`}.`;
export const ownYearsNone = (_: Spoken): string => 'لا تاريخ لأي صف.';
export const ownBesideAtlas = (_: Spoken): string => 'إلى جانب حوادث الأطلس';
export const ownNear = (language: Spoken, given: { file: string | number; n: number; nm: string | number }): string =>
  `${language.isolate(given.file)}: ${language.plural(given.n) === 'zero' ? 'لا صف' : language.plural(given.n) === 'one' ? 'صف واحد' : language.plural(given.n) === 'two' ? 'صفان' : language.plural(given.n) === 'few' ? `${language.number(given.n)} صفوف` : language.plural(given.n) === 'many' ? `${language.number(given.n)} صفا` : `${language.number(given.n)} صف`} في حدود ${language.isolate(given.nm)} ميل بحري`;
export const ownInside = (_: Spoken): string => 'الموقع داخلها';
export const ownAlso = (_: Spoken): string => 'وفي بياناتك الخاصة أيضا';
export const ownNaming = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'zero' ? 'لا صف يذكر هذه الدولة' : language.plural(given.n) === 'one' ? 'صف واحد يذكر هذه الدولة' : language.plural(given.n) === 'two' ? 'صفان يذكران هذه الدولة' : language.plural(given.n) === 'few' ? `${language.number(given.n)} صفوف تذكر هذه الدولة` : language.plural(given.n) === 'many' ? `${language.number(given.n)} صفا تذكر هذه الدولة` : `${language.number(given.n)} صف تذكر هذه الدولة`;
export const ownActivities = (_: Spoken): string => 'أنشطة الملف';
export const ownBesideProgrammes = (_: Spoken): string => 'إلى جانب برامج الأطلس';
export const ownSectors = (language: Spoken, given: { n: number }): string =>
  language.plural(given.n) === 'zero' ? 'لا قطاعات' : language.plural(given.n) === 'one' ? 'قطاع واحد وما يدل عليه' : language.plural(given.n) === 'two' ? 'قطاعان وما يدلان عليه' : language.plural(given.n) === 'few' ? `${language.number(given.n)} قطاعات وما تدل عليه` : language.plural(given.n) === 'many' ? `${language.number(given.n)} قطاعا وما تدل عليه` : `${language.number(given.n)} قطاع وما تدل عليه`;
export const ownSectorsHint = (_: Spoken): string => 'هنا تحدد إلى أي نشاط في المصفوفة ينتمي كل قطاع أو كل كلمة من العناوين والأوصاف. ولا يُخمن شيء، وتُحفظ اختياراتك في هذا المتصفح.';
export const ownSector = (_: Spoken): string => 'القطاع أو الكلمة';
export const ownNoActivity = (_: Spoken): string => 'لا نشاط';
export const ownKeyword = (_: Spoken): string => 'كلمة من العناوين والأوصاف';
export const ownKeywordAdd = (_: Spoken): string => 'إضافة الكلمة';
export const offlineTitle = (_: Spoken): string => 'على هذا الجهاز';
export const offlineText = (_: Spoken): string => 'متى اكتمل تحميل الصفحة، يحفظ الأطلس ما يحتاج إليه ليعمل بلا شبكة، وكل صفحة تفتحها. ويمكنه أيضا أن يحفظ جميع الأقاليم والخريطة حتى الساحل والأشكال المضمنة بهذه اللغة، وحزم البيانات. ولا يُرسل شيء إلى أي جهة.';
export const offlineKeep = (_: Spoken): string => 'حفظ الأطلس كله على هذا الجهاز';
export const offlineKeepSize = (language: Spoken, given: { size: string | number }): string =>
  `حفظ الأطلس كله على هذا الجهاز (${language.isolate(given.size)} ميغابايت)`;
export const offlineKept = (language: Spoken, given: { size: string | number }): string =>
  `الأطلس كله محفوظ على هذا الجهاز: ${language.isolate(given.size)} ميغابايت.`;
export const offlineProgress = (language: Spoken, given: { done: string | number; total: string | number }): string =>
  `${language.isolate(given.done)} من ${language.isolate(given.total)} ميغابايت`;
export const offlineRemove = (_: Spoken): string => 'إزالة المحفوظ';
export const offlineFailed = (language: Spoken, given: { why: string | number }): string =>
  `تعذر حفظ كل شيء: ${language.isolate(given.why)}. ويبقى ما حُفظ.`;
export const offlineCannot = (_: Spoken): string => 'لا يستطيع هذا المتصفح حفظ الأطلس: فهو لا يفعل ذلك إلا للعناوين الآمنة (https).';
export const offlineFacts = (language: Spoken, given: { date: string | number }): string =>
  `بلا اتصال: المعلومات حتى ${language.isolate(given.date)}`;
export const offlineNewEdition = (_: Spoken): string => 'يوجد إصدار أحدث من الأطلس. ويبقى ما تراه إلى أن تحمله.';
export const offlineLoadEdition = (_: Spoken): string => 'تحميل الإصدار الأحدث';
export const offlineNotKeptTitle = (_: Spoken): string => 'هذه الصفحة ليست على هذا الجهاز';
export const offlineNotKept = (language: Spoken, given: { name: string | number }): string =>
  `لغة غير محفوظة على هذا الجهاز: ${language.isolate(given.name)}. الموقع خارج المتناول؛ وستظهر الصفحة عند عودة الشبكة.`;
export const aboutLicenceOthers = (_: Spoken): string => 'رخص المكتبات والخطوط التي يتضمنها الموقع';
const appThemesWords = {
  'system': 'ألوان النظام',
  'day': 'نهار',
  'dusk': 'غسق',
  'paper': 'ورق',
};
export const appThemes = (_: Spoken, id: keyof typeof appThemesWords): string => appThemesWords[id];
const errorsWhyWords = {
  'network': 'لم يصل أي رد',
  'cut': 'انقطع الرد',
  'page': 'وصلت صفحة ويب بدلا منه',
};
export const errorsWhy = (_: Spoken, id: keyof typeof errorsWhyWords): string => errorsWhyWords[id];
const entityWords = {
  'region': 'إقليم',
  'state': 'دولة',
  'centre': 'مركز',
  'programme': 'برنامج',
  'instrument': 'صك',
  'figure': 'شكل',
  'activity': 'نشاط',
  'area': 'منطقة',
  'position': 'موقع',
};
export const entity = (_: Spoken, id: keyof typeof entityWords): string => entityWords[id];
const datesPrecisionWords = {
  'open': 'معروف أنه مستمر',
  'day': 'معروف بدقة اليوم',
  'month': 'معروف بدقة الشهر',
  'year': 'معروف بدقة السنة',
  'window': 'لا تُعرف إلا الفترة',
};
export const datesPrecision = (_: Spoken, id: keyof typeof datesPrecisionWords): string => datesPrecisionWords[id];
const regionSectionsWords = {
  'summary': 'ملخص',
  'instruments': 'الصكوك',
  'participation': 'المشاركة',
  'focus': 'مجالات التركيز',
  'phases': 'البرامج والمراحل',
  'incidents': 'الحوادث',
  'centres': 'المراكز',
  'milestones': 'المحطات الرئيسية',
  'years': 'الأرقام على مر السنين',
  'areas': 'المناطق',
  'sources': 'المصادر',
  'conflicts': 'مواضع اختلاف المصادر',
  'programmes': 'البرامج',
};
export const regionSections = (_: Spoken, id: keyof typeof regionSectionsWords): string => regionSectionsWords[id];
const stateRoleWords = {
  'member': 'مشاركة',
  'eligible': 'مؤهلة، غير مشاركة',
  'observer': 'مراقب',
};
export const stateRole = (_: Spoken, id: keyof typeof stateRoleWords): string => stateRoleWords[id];
const centrePositionOfWords = {
  'site': 'موقع المنشأة',
  'town': 'موقع المدينة',
};
export const centrePositionOf = (_: Spoken, id: keyof typeof centrePositionOfWords): string => centrePositionOfWords[id];
const verificationWords = {
  'seed': 'سجل البرنامج المتكامل للتعاون التقني الذي ينطلق منه الأطلس',
  'read': 'قُرئ المقطع',
  'excerpt': 'اطُلع عليه في مقتطف من الصفحة',
  'unverified': 'من المعلومات العامة، غير متحقق منه',
};
export const verification = (_: Spoken, id: keyof typeof verificationWords): string => verificationWords[id];
const basisWords = {
  'stated': 'ذكره المصدر',
  'derived': 'مستنتج',
  'planned': 'مقرر، غير مؤكد',
  'unverified': 'غير متحقق منه',
  '': 'ذكره المصدر',
};
export const basis = (_: Spoken, id: keyof typeof basisWords): string => basisWords[id];
const statusWords = {
  'planned': 'مقرر',
  'running': 'قيد التنفيذ',
  'ended': 'منته',
  'unknown': 'الحالة غير معروفة',
  'active': 'عامل',
  'inactive': 'غير عامل',
  'possible': 'ربما كان عاملا آنذاك',
};
export const status = (_: Spoken, id: keyof typeof statusWords): string => statusWords[id];
const participationStatusWords = {
  'signed': 'موقعة',
  'party': 'طرف',
  'not-signed': 'غير موقعة',
  'eligible': 'مؤهلة',
  'observer': 'مراقب',
  'withdrawn': 'منسحبة',
  'possible': 'ربما آنذاك',
  'undated': 'التاريخ غير منشور',
};
export const participationStatus = (_: Spoken, id: keyof typeof participationStatusWords): string => participationStatusWords[id];
const coveredWords = {
  'yes': 'مذكور',
  'partly': 'مذكور جزئيا',
  'mentioned': 'وردت إشارة إليه',
  'no': 'غير مذكور',
};
export const covered = (_: Spoken, id: keyof typeof coveredWords): string => coveredWords[id];
const observationStatusWords = {
  'published': 'منشور',
  'revised': 'منقح',
  'derived': 'مستنتج',
  'part-year': 'جزء من السنة',
  'unverified': 'غير متحقق منه',
};
export const observationStatus = (_: Spoken, id: keyof typeof observationStatusWords): string => observationStatusWords[id];
const classesWords = {
  'possible': 'ربما مشاركة',
  'undated': 'التاريخ غير منشور',
  'eligible': 'مؤهلة، غير مشاركة',
  'observer': 'مراقب',
  'none': 'ليست من هذا الإقليم',
};
export const classes = (_: Spoken, id: keyof typeof classesWords): string => classesWords[id];
const programmeKindWords = {
  'programme': 'برنامج',
  'project': 'مشروع',
  'operation': 'عملية',
  'fund': 'صندوق',
  'forum': 'منتدى',
  'exercise': 'تمرين',
};
export const programmeKind = (_: Spoken, id: keyof typeof programmeKindWords): string => programmeKindWords[id];
const programmeKindsWords = {
  'programme': 'البرامج',
  'project': 'المشاريع',
  'operation': 'العمليات',
  'fund': 'الصناديق',
  'forum': 'المنتديات',
  'exercise': 'التمارين',
};
export const programmeKinds = (_: Spoken, id: keyof typeof programmeKindsWords): string => programmeKindsWords[id];
const instrumentKindWords = {
  'code-of-conduct': 'مدونة لقواعد السلوك',
  'amendment': 'تعديل',
  'agreement': 'اتفاق',
  'mou': 'مذكرة تفاهم',
  'declaration': 'إعلان',
  'resolution': 'قرار',
  'convention': 'اتفاقية',
  'protocol': 'بروتوكول',
  'other': 'ترتيب آخر',
};
export const instrumentKind = (_: Spoken, id: keyof typeof instrumentKindWords): string => instrumentKindWords[id];
const centreRoleWords = {
  'information-sharing': 'مركز تبادل المعلومات',
  'operations-coordination': 'مركز تنسيق العمليات',
  'training': 'مركز تدريب',
  'rescue-coordination': 'مركز تنسيق الإنقاذ',
  'secretariat': 'أمانة أو مكتب',
  'reporting': 'مركز تلقي البلاغات',
  'zonal-coordination': 'مركز تنسيق المنطقة',
  'regional-coordination': 'مركز تنسيق إقليمي',
  'interregional-coordination': 'مركز تنسيق أقاليمي',
};
export const centreRole = (_: Spoken, id: keyof typeof centreRoleWords): string => centreRoleWords[id];
const areaKindWords = {
  'transit-corridor': 'ممر عبور',
  'high-risk-area': 'منطقة عالية المخاطر',
  'reporting-area': 'منطقة إبلاغ',
  'listed-area': 'منطقة مدرجة',
  'special-area': 'منطقة خاصة (ماربول)',
  'pssa': 'منطقة بحرية شديدة الحساسية',
  'zone': 'منطقة',
  'traffic-scheme': 'نظام فصل حركة المرور',
};
export const areaKind = (_: Spoken, id: keyof typeof areaKindWords): string => areaKindWords[id];
const activityGroupWords = {
  'security': 'الأمن',
  'environment': 'البيئة',
  'capacity': 'القدرات',
};
export const activityGroup = (_: Spoken, id: keyof typeof activityGroupWords): string => activityGroupWords[id];
const drawableWords = {
  'yes': 'جميع نقاط الزوايا معروفة',
  'partly': 'بعض نقاط الزوايا تقريبي',
  'no': 'غير مرسومة: نقاط الزوايا غير منشورة',
};
export const drawable = (_: Spoken, id: keyof typeof drawableWords): string => drawableWords[id];
const mapProjectionsWords = {
  'mercator': 'مركاتور',
  'globe': 'كرة أرضية',
};
export const mapProjections = (_: Spoken, id: keyof typeof mapProjectionsWords): string => mapProjectionsWords[id];
const mapDrawnWords = {
  'asked': 'هذه هي الخريطة المرسومة.',
  'missing': 'لا يدعم هذا المتصفح WebGL 2؛ هذه هي الخريطة المرسومة.',
  'lost': 'فُقد سياق الرسوم في هذا الجهاز؛ هذه هي الخريطة المرسومة.',
  'slow': 'الرسوم التفاعلية بطيئة على هذا الجهاز؛ هذه هي الخريطة المرسومة.',
};
export const mapDrawn = (_: Spoken, id: keyof typeof mapDrawnWords): string => mapDrawnWords[id];
const mapRecordClassesWords = {
  'party': 'طرف',
  'joined': 'مشاركة',
  'signed': 'موقعة، ليست طرفا',
  'named': 'مذكورة، غير مشاركة',
  'programme': 'دولة يذكرها البرنامج',
  'centre': 'مشاركة في منطقة المركز أو صكه',
  'state': 'الدولة والأقاليم التابعة لها، حيثما تشارك',
};
export const mapRecordClasses = (_: Spoken, id: keyof typeof mapRecordClassesWords): string => mapRecordClassesWords[id];
const mapLayerWords = {
  'waters': 'مياه الأعضاء',
  'participation': 'المشاركة',
  'centres': 'المراكز',
  'areas': 'المناطق وحدودها',
  'zones': 'مناطق التنسيق',
  'graticule': 'شبكة الإحداثيات',
  'names': 'الأسماء',
  'incidents': 'الحوادث',
  'support': 'الدعم حسب الدولة',
};
export const mapLayer = (_: Spoken, id: keyof typeof mapLayerWords): string => mapLayerWords[id];
const figureCitationFormsWords = {
  'text': 'نسخ بصيغة نص',
  'bibtex': 'نسخ بصيغة BibTeX',
  'ris': 'نسخ بصيغة RIS',
};
export const figureCitationForms = (_: Spoken, id: keyof typeof figureCitationFormsWords): string => figureCitationFormsWords[id];
const pictureFormatsWords = {
  'own': 'كما في الصفحة',
  'slide': 'شريحة، 16:9',
  'column': 'عمود، 4:3',
  'square': 'مربع',
};
export const pictureFormats = (_: Spoken, id: keyof typeof pictureFormatsWords): string => pictureFormatsWords[id];
const figureSortByWords = {
  'kind': 'حسب النوع',
  'start': 'حسب البداية',
  'name': 'حسب الاسم',
};
export const figureSortBy = (_: Spoken, id: keyof typeof figureSortByWords): string => figureSortByWords[id];
const briefingDoneWords = {
  'cleared': 'أُفرغت الإحاطة.',
  'replaced': 'استُبدلت إحاطتك.',
  'appended': 'أُضيفت المشاهد إلى إحاطتك.',
  'removed': 'أُزيل المشهد.',
};
export const briefingDone = (_: Spoken, id: keyof typeof briefingDoneWords): string => briefingDoneWords[id];
const refreshFaultsWords = {
  'damaged': 'الشرائح تالفة أو محمية بكلمة مرور.',
  'notSlides': 'ليس ملف PowerPoint ‏(.pptx).',
  'notOurs': 'هذه الشرائح ليست من هذا الأطلس، أو حذف برنامج آخر ما تحفظه. افتح الملف الذي حفظه PowerPoint.',
};
export const refreshFaults = (_: Spoken, id: keyof typeof refreshFaultsWords): string => refreshFaultsWords[id];
const briefingFaultsWords = {
  'damaged': 'تالفة أو مبتورة.',
  'version': 'أُنشئت بنسخة أخرى من الأطلس.',
  'tooLarge': 'أكبر مما يمكن أن تكون عليه إحاطة.',
  'content': 'ليست إحاطة، أو تذكر شكلا لا يحتوي عليه الأطلس.',
};
export const briefingFaults = (_: Spoken, id: keyof typeof briefingFaultsWords): string => briefingFaultsWords[id];
const embedFormsWords = {
  'frame': 'إطار (أي موقع)',
  'sandboxed': 'إطار معزول (حيث يشترط النظام ذلك)',
  'component': 'مكون ويب',
  'picture': 'صورة مع رابط',
  'address': 'عنوان',
};
export const embedForms = (_: Spoken, id: keyof typeof embedFormsWords): string => embedFormsWords[id];
const templatePartsWords = {
  'text': 'ألوان النص',
  'accent': 'لون التمييز الأول',
  'fonts': 'الخطوط',
  'background': 'الخلفية',
  'shapes': 'العناصر الرسومية في الهوامش',
  'logo': 'الشعار، على الغلاف',
};
export const templateParts = (_: Spoken, id: keyof typeof templatePartsWords): string => templatePartsWords[id];
const templateLeftWords = {
  'size': 'شرائحه ليست بنسبة 16:9: تُركت عناصره الرسومية وشعاره.',
  'dark': 'خلفيته داكنة، والأشكال مرسومة لخلفية فاتحة، فتُركت ألوانه.',
  'text': 'نصه باهت لا يُقرأ: تبقى ألوان النص.',
  'accent': 'لونه الأول باهت للخرائط والرسوم: تبقى ألوان الإقليم.',
  'background': 'خلفيته صورة أو لون متدرج: تحتاج الأشكال إلى خلفية فاتحة موحدة.',
  'shapes': 'بعض عناصره الرسومية في موضع الأشكال أو يحتاج إلى ملفات أخرى: تُركت.',
  'places': 'تبقى العناوين والنصوص والتذييل في مواضعها لأن الأشكال مرتبة بحسبها.',
};
export const templateLeft = (_: Spoken, id: keyof typeof templateLeftWords): string => templateLeftWords[id];
const templateFaultsWords = {
  'damaged': 'تالف، أو محمي بكلمة مرور، أو بلا شريحة رئيسية.',
  'notSlides': 'ليس ملف PowerPoint ‏(.pptx أو .potx).',
  'notOurs': 'لا يمكن قراءته.',
};
export const templateFaults = (_: Spoken, id: keyof typeof templateFaultsWords): string => templateFaultsWords[id];
const focusKeyStatusWords = {
  'running': 'برنامج قيد التنفيذ يتناوله',
  'planned': 'برنامج مقرر',
  'unknown': 'برنامج حالته غير معروفة',
  'ended': 'برنامج منته',
};
export const focusKeyStatus = (_: Spoken, id: keyof typeof focusKeyStatusWords): string => focusKeyStatusWords[id];
const gallerySubjectsWords = {
  'participation': 'المشاركة',
  'work': 'البرامج ومجالات التركيز',
  'incidents': 'الحوادث',
  'capacity': 'المراكز والقدرات',
};
export const gallerySubjects = (_: Spoken, id: keyof typeof gallerySubjectsWords): string => gallerySubjectsWords[id];
const galleryNamesWords = {
  'focus-matrix': 'مجالات التركيز',
  'programme-timeline': 'البرامج والمراحل',
  'participation': 'المشاركة',
  'incidents': 'الحوادث',
  'published-totals': 'المجاميع المنشورة',
  'crew-kidnapped': 'اختطاف أفراد الأطقم',
  'itcp-funding': 'تمويل ITCP',
  'centres': 'المراكز',
  'memberships': 'العضويات',
  'sdg-links': 'أهداف التنمية',
  'treaty-status': 'حالة المعاهدات',
  'milestones': 'المحطات الرئيسية',
  'support-by-state': 'الدعم حسب الدولة',
  'running-by-year': 'البرامج حسب السنة',
  'funders': 'الجهات الممولة',
  'calendar': 'التقويم',
  'compare': 'مقارنة إقليمين',
};
export const galleryNames = (_: Spoken, id: keyof typeof galleryNamesWords): string => galleryNamesWords[id];
const incidentsPublishersWords = {
  'asam': 'ASAM (NGA)',
  'imb_johd': 'تقارير IMB (Benden وآخرون 2021)',
};
export const incidentsPublishers = (_: Spoken, id: keyof typeof incidentsPublishersWords): string => incidentsPublishersWords[id];
const incidentsTypesWords = {
  'hijack': 'خطف السفن',
  'kidnap': 'اختطاف الأشخاص',
  'boarding_robbery': 'اعتلاء، سطو',
  'fired_upon': 'إطلاق نار',
  'attempted': 'محاولة',
  'suspicious_approach': 'اقتراب مشبوه',
  'military_or_state': 'عمل عسكري أو صادر عن دولة',
  'unclassified': 'غير مصنف',
};
export const incidentsTypes = (_: Spoken, id: keyof typeof incidentsTypesWords): string => incidentsTypesWords[id];
const namesBoxesWords: Record<string, string> = {
  'wio': 'غرب المحيط الهندي وخليج عدن والبحر الأحمر والخلجان',
  'west_africa': 'غرب أفريقيا وخليج غينيا',
  'se_east_asia': 'جنوب شرق آسيا وشرقها',
  'south_asia': 'جنوب آسيا',
  'americas': 'الأمريكتان',
  'mediterranean': 'البحر الأبيض المتوسط',
  'other': 'أماكن أخرى',
  'world': 'جميع البحار',
};
export const namesBoxes = (_: Spoken, id: string): string | undefined => namesBoxesWords[id];
const timeKindsWords = {
  'instrument': 'الاعتماد',
  'centre': 'الافتتاح',
  'centre-closed': 'الإغلاق',
  'area': 'بدء سريان المنطقة',
  'programme': 'البداية',
  'area-ended': 'انتهاء سريان المنطقة',
  'programme-ended': 'النهاية',
};
export const timeKinds = (_: Spoken, id: keyof typeof timeKindsWords): string => timeKindsWords[id];
const timeSpeedsWords = {
  'slow': 'بطيئة',
  'normal': 'عادية',
  'fast': 'سريعة',
};
export const timeSpeeds = (_: Spoken, id: keyof typeof timeSpeedsWords): string => timeSpeedsWords[id];
const sinceChangeWords = {
  'new': 'جديد',
  'gone': 'لم يعد قائما',
  'changed': 'معدل',
};
export const sinceChange = (_: Spoken, id: keyof typeof sinceChangeWords): string => sinceChangeWords[id];
const namesTablesWords: Record<string, string> = {
  'region': 'الأقاليم',
  'activities': 'الأنشطة',
  'states': 'الدول',
  'organizations': 'المنظمات',
  'sources': 'المصادر',
  'region_states': 'دول الأقاليم',
  'region_parts': 'أجزاء الدول',
  'region_programmes': 'البرامج في أقاليم أخرى',
  'instruments': 'الصكوك',
  'participations': 'المشاركات',
  'coverages': 'الأنشطة التي تذكرها الصكوك',
  'centres': 'المراكز',
  'programmes': 'البرامج',
  'phases': 'مراحل البرامج',
  'programme_states': 'دول البرامج',
  'programme_activities': 'أنشطة البرامج',
  'milestones': 'المحطات الرئيسية',
  'areas': 'المناطق',
  'area_points': 'نقاط زوايا المناطق',
  'zone_states': 'دول مناطق التنسيق',
  'insets': 'الخرائط الداخلية',
  'series': 'السلاسل',
  'observations': 'قيم السلاسل',
  'itcp_record': 'بيانات سجل البرنامج المتكامل للتعاون التقني',
  'sdg_links': 'الروابط مع أهداف التنمية المستدامة',
  'conflicts': 'التعارض بين المصادر',
  'incident_cells': 'الحوادث حسب خلية الدرجة الواحدة',
  'incident_types': 'الحوادث حسب النوع',
  'incident_subareas': 'الحوادث حسب جزء من الإطار',
  'incident_totals': 'مجاميع الحوادث المنشورة',
  'incident_rules': 'إطارات الحوادث',
  'incident_areas': 'إطارات الأقاليم',
  'incident_sources': 'مصادر الحوادث',
  'changes': 'التغييرات بين الإصدارات',
};
export const namesTables = (_: Spoken, id: string): string | undefined => namesTablesWords[id];
const changesKindsWords = {
  'added': 'جديد',
  'changed': 'معدل',
  'removed': 'محذوف',
};
export const changesKinds = (_: Spoken, id: keyof typeof changesKindsWords): string => changesKindsWords[id];
const coverageQuestionsWords = {
  'adopted': 'تاريخ اعتماد الصكوك',
  'joined': 'تاريخ انضمام الدول إلى الصكوك',
  'position': 'موقع المراكز',
  'opened': 'تاريخ افتتاح المراكز',
  'start': 'بداية البرامج',
  'status': 'هل البرامج قيد التنفيذ',
  'amount': 'ميزانية البرامج',
  'shape': 'شكل المناطق كاملا',
};
export const coverageQuestions = (_: Spoken, id: keyof typeof coverageQuestionsWords): string => coverageQuestionsWords[id];
const dataShapeWords = {
  'areas': 'المناطق (GeoJSON)',
  'centres': 'المراكز (GeoJSON)',
  'waters': 'المياه الاسترشادية للأعضاء (GeoJSON)؛ ليست حدودا بحرية',
  'events': 'الأحداث المؤرخة القادمة (iCalendar)',
};
export const dataShape = (_: Spoken, id: keyof typeof dataShapeWords): string => dataShapeWords[id];
const namesTerritoriesWords: Record<string, string> = {
  'ABW': 'أروبا',
  'AIA': 'أنغيلا',
  'ASM': 'ساموا الأمريكية',
  'BES': 'بونير وسانت أوستاتيوس وسابا',
  'BLM': 'سان بارتيليمي',
  'CUW': 'كوراساو',
  'CYM': 'جزر كايمان',
  'GLP': 'غوادلوب',
  'GUF': 'غيانا الفرنسية',
  'GUM': 'غوام',
  'MAF': 'سان مارتان',
  'MNP': 'جزر ماريانا الشمالية',
  'MSR': 'مونتسيرات',
  'MTQ': 'مارتينيك',
  'NCL': 'كاليدونيا الجديدة',
  'PCN': 'بيتكيرن',
  'PRI': 'بورتوريكو',
  'PYF': 'بولينيزيا الفرنسية',
  'REU': 'ريونيون',
  'SXM': 'سينت مارتن',
  'TCA': 'جزر تركس وكايكوس',
  'TKL': 'توكيلاو',
  'VGB': 'جزر فرجن البريطانية',
  'VIR': 'جزر فرجن التابعة للولايات المتحدة',
  'WLF': 'جزر واليس وفوتونا',
};
export const namesTerritories = (_: Spoken, id: string): string | undefined => namesTerritoriesWords[id];
const namesWatersWords: Record<string, string> = {
  'indian-ocean': 'المحيط الهندي',
  'atlantic-north': 'المحيط الأطلسي الشمالي',
  'atlantic-south': 'المحيط الأطلسي الجنوبي',
  'pacific-north': 'المحيط الهادئ الشمالي',
  'pacific-south': 'المحيط الهادئ الجنوبي',
  'southern-ocean': 'المحيط الجنوبي',
  'arctic-ocean': 'المحيط المتجمد الشمالي',
  'arabian-sea': 'بحر العرب',
  'bay-of-bengal': 'خليج البنغال',
  'red-sea': 'البحر الأحمر',
  'gulf-of-aden': 'خليج عدن',
  'mozambique-channel': 'قناة موزامبيق',
  'gulf-of-guinea': 'خليج غينيا',
  'mediterranean-sea': 'البحر الأبيض المتوسط',
  'black-sea': 'البحر الأسود',
  'caribbean-sea': 'البحر الكاريبي',
  'gulf-of-mexico': 'خليج المكسيك',
  'south-china-sea': 'بحر الصين الجنوبي',
  'coral-sea': 'بحر المرجان',
  'tasman-sea': 'بحر تسمان',
  'celebes-sea': 'بحر سيليبس',
  'sulu-sea': 'بحر سولو',
  'java-sea': 'بحر جاوة',
  'andaman-sea': 'بحر أندامان',
  'banda-sea': 'بحر باندا',
};
export const namesWaters = (_: Spoken, id: string): string | undefined => namesWatersWords[id];
const ownRefusedWords = {
  'empty': 'الملف فارغ.',
  'unknown': 'هذا النوع من الملفات لا يُقرأ هنا.',
  'picture': 'هذه صورة، ولا يمكن أن تُقرأ منها صفوف.',
  'document': 'هذه وثيقة للقراءة (PDF أو Word أو ما يشبههما) وليست جدولا. احفظ الجدول الذي فيها بصيغة CSV أو xlsx.',
  'sheet': 'تُقرأ جداول البيانات بصيغة xlsx أو CSV. احفظ هذا الجدول بإحدى هاتين الصيغتين.',
  'packed': 'لا يوجد في هذا الملف المضغوط ملف يُقرأ هنا. فك ضغطه واختر أحد ملفاته.',
  'gone': 'لا يمكن الوصول إلى الملف: فهو مجلد، أو نُقل أو غُير أو أُقفل بعد اختياره.',
  'html': 'هذه صفحة ويب وليست جدولا: أرسل الخادم على الأرجح صفحة خطأ بهذا الاسم.',
  'json': 'يبدأ الملف مثل JSON لكن تتعذر قراءته على هذا النحو.',
  'xml': 'ملف XML معطوب.',
  'entities': 'يعرف الملف كيانات XML خاصة به. وقد تكون هذه الملفات ضارة فلا تُقرأ.',
  'zip': 'الأرشيف تالف أو مقفل.',
  'bomb': 'سيتضخم الأرشيف بلا حد عند فك ضغطه. لن يُقرأ.',
  'large': 'الملف أكبر مما يمكن قراءته هنا.',
  'workbook': 'المصنف تالف أو مقفل بكلمة مرور أو بالصيغة القديمة (.xls). احفظه بصيغة .xlsx دون كلمة مرور.',
  'merged': 'في الصفوف الأولى من الورقة خلايا مدمجة. اجعل لكل عمود خلية باسمه ثم احفظ الورقة من جديد.',
  'shapefile': 'يُقرأ ملف الأشكال من أرشيف .zip واحد يضم على الأقل ملفي .shp و.dbf.',
  'projection': 'إحداثيات الملف في إسقاط غير مفهوم. احفظه بنظام WGS 84.',
  'noRows': 'لم يُعثر في الملف على قائمة صفوف.',
  'edition': 'ليست هذه حزمة بيانات من هذا الأطلس ولا من أحد أقاليمه، فلا تمكن مقارنتها.',
  'schema': 'لا توافق جداول هذه الحزمة ما يذكره واصفها، فلا تمكن مقارنتها.',
  'failed': 'تعذرت قراءة الملف.',
  'deck': 'هذه شرائح PowerPoint وليست جدولا. ويمكن فتح شرائح هذا الأطلس بوصفها إحاطة وإعدادها من جديد.',
  'briefing': 'هذه إحاطة من هذا الأطلس وليست جدولا.',
};
export const ownRefused = (_: Spoken, id: keyof typeof ownRefusedWords): string => ownRefusedWords[id];
const ownArchivesWords = {
  'asamMsi': 'NGA, Anti-shipping Activity Messages',
  'asamArcgis': 'NGA, Anti-shipping Activity Messages (خدمة الخرائط)',
  'imbBenden': 'تقارير IMB كما نشرها Benden وآخرون',
  'gisis': 'قائمة مثل قوائم GISIS لدى المنظمة البحرية الدولية',
  'recaap': 'جدول مثل جداول ReCAAP',
};
export const ownArchives = (_: Spoken, id: keyof typeof ownArchivesWords): string => ownArchivesWords[id];
const ownBlankEndsWords = {
  'open': 'ما زال مستمرا',
  'unknown': 'لا يُذكر شيء: يُعرض عند بدايته فقط',
};
export const ownBlankEnds = (_: Spoken, id: keyof typeof ownBlankEndsWords): string => ownBlankEndsWords[id];
const ownRolesWords = {
  'position': 'الموقع',
  'latitude': 'خط العرض',
  'longitude': 'خط الطول',
  'date': 'التاريخ',
  'end': 'تاريخ الانتهاء',
  'kind': 'النوع',
  'name': 'الاسم',
  'state': 'الدولة',
  'amount': 'المبلغ',
  'text': 'النص',
  'reference': 'المرجع',
  'ignored': 'غير مستخدم',
};
export const ownRoles = (_: Spoken, id: keyof typeof ownRolesWords): string => ownRolesWords[id];
const ownDateOrdersWords = {
  'dmy': 'يوم، شهر، سنة',
  'mdy': 'شهر، يوم، سنة',
  'ymd': 'سنة، شهر، يوم',
  'serial': 'أيام جدول بيانات',
};
export const ownDateOrders = (_: Spoken, id: keyof typeof ownDateOrdersWords): string => ownDateOrdersWords[id];
const ownPlaceOrdersWords = {
  'latLon': 'خط العرض أولا',
  'lonLat': 'خط الطول أولا',
};
export const ownPlaceOrders = (_: Spoken, id: keyof typeof ownPlaceOrdersWords): string => ownPlaceOrdersWords[id];
const ownMarksWords = {
  'point': 'نقطة عشرية',
  'comma': 'فاصلة عشرية',
};
export const ownMarks = (_: Spoken, id: keyof typeof ownMarksWords): string => ownMarksWords[id];
const ownReasonsWords = {
  'empty': 'صف فارغ',
  'aboveHead': 'قبل أسماء الأعمدة',
  'cells': 'خلايا أكثر من الأعمدة',
  'quote': 'علامة اقتباس غير مغلقة',
  'repeat': 'يكرر صفا سابقا',
  'position': 'تتعذر قراءة الموقع',
  'range': 'الموقع ليس على الأرض',
  'date': 'تتعذر قراءة التاريخ',
  'nothing': 'لا موقع ولا تاريخ',
  'geometry': 'يتعذر رسم الشكل',
  'broken': 'ليس سجلا',
  'elsewhere': 'يحيل إلى ملف آخر لا يُقرأ',
};
export const ownReasons = (_: Spoken, id: keyof typeof ownReasonsWords): string => ownReasonsWords[id];
const ownFlagsWords = {
  'noPosition': 'بلا موقع: في القوائم والرسوم البيانية وليس على الخريطة',
  'undated': 'بلا تاريخ: يُعرض في كل وقت',
  'openEnd': 'بلا نهاية: يُعرض كأنه مستمر',
  'endFirst': 'النهاية قبل البداية: لا تُستخدم النهاية',
  'noPlace': '0، 0 أو التسعات تعني عدم وجود موقع',
  'carried': 'دقائق أو ثوان تساوي 60، حُسبت الدقيقة أو الدرجة التالية',
  'wrapped': 'خط طول يتجاوز 180°، نُقل إلى الجانب الآخر',
  'sameReference': 'مرجع مستخدم من قبل',
  'textElsewhere': 'يذكر النص موقعا يبعد أكثر من نصف درجة',
  'damaged': 'أحرف تالفة قبل حفظ هذا الملف',
  'shortened': 'خلية طويلة جدا',
};
export const ownFlags = (_: Spoken, id: keyof typeof ownFlagsWords): string => ownFlagsWords[id];
