import { seedsOf, type TermSeed } from './term-seed.js';

/** institutionSeeds gives institutions that are in the news every day, with the names houses commonly use. */
export function institutionSeeds(): TermSeed[] {
  return [
    ...seedsOf('institution', 'institution', institutions),
    // Their keys are older than their kind.
    ...seedsOf('institution', 'place', places),
  ];
}

const institutions = `
  الأمم المتحدة | منظمة الأمم المتحدة = United Nations | UN | U.N.
  مجلس الأمن الدولي | مجلس الأمن التابع للأمم المتحدة | مجلس الأمن = UN Security Council | Security Council | United Nations Security Council
  مجلس الأمن القومي | مجلس الأمن الوطني = National Security Council
  الجمعية العامة للأمم المتحدة = UN General Assembly | General Assembly | United Nations General Assembly
  مجلس حقوق الإنسان = UN Human Rights Council | Human Rights Council
  جامعة الدول العربية | الجامعة العربية = Arab League | League of Arab States
  مجلس التعاون الخليجي | مجلس التعاون لدول الخليج العربية = Gulf Cooperation Council | GCC
  منظمة التعاون الإسلامي = Organisation of Islamic Cooperation | Organization of Islamic Cooperation | OIC
  الاتحاد الأفريقي | الاتحاد الإفريقي = African Union | AU
  المفوضية الأوروبية = European Commission
  البرلمان الأوروبي = European Parliament
  البنك المركزي الأوروبي = European Central Bank | ECB
  حلف شمال الأطلسي | حلف الناتو | الناتو = NATO | North Atlantic Treaty Organization
  المحكمة الجنائية الدولية = International Criminal Court | ICC
  محكمة العدل الدولية = International Court of Justice | ICJ | World Court
  الوكالة الدولية للطاقة الذرية = International Atomic Energy Agency | IAEA
  صندوق النقد الدولي = International Monetary Fund | IMF
  البنك الدولي = World Bank
  منظمة التجارة العالمية = World Trade Organization | World Trade Organisation | WTO
  منظمة الصحة العالمية = World Health Organization | World Health Organisation | WHO
  منظمة العفو الدولية = Amnesty International | Amnesty
  هيومن رايتس ووتش = Human Rights Watch | HRW
  برنامج الأغذية العالمي | برنامج الغذاء العالمي = World Food Programme | World Food Program | WFP
  المفوضية السامية للأمم المتحدة لشؤون اللاجئين | مفوضية الأمم المتحدة لشؤون اللاجئين = UN High Commissioner for Refugees | United Nations High Commissioner for Refugees | UNHCR | UN refugee agency | UN's refugee agency
  يونيسف | اليونيسف | اليونيسيف = UNICEF | Unicef
  يونسكو | اليونسكو = UNESCO | Unesco
  وكالة الأونروا | الأونروا | أونروا = UNRWA | UN Relief and Works Agency
  اللجنة الدولية للصليب الأحمر = International Committee of the Red Cross | ICRC | Red Cross
  الهلال الأحمر = Red Crescent
  منظمة أوبك | أوبك = OPEC
  أوبك+ | أوبك بلس | تحالف أوبك+ = OPEC+
  مجموعة السبع = Group of Seven | G7 | G-7
  مجموعة العشرين = Group of 20 | G20 | G-20
  البيت الأبيض = White House
  البنتاغون | البنتاجون = Pentagon
  الكونغرس | الكونغرس الأميركي | الكونجرس = Congress | congressional | congressman | congresswoman | US Congress
  الكرملين = Kremlin
  الكنيست = Knesset
  وكالة المخابرات المركزية | وكالة الاستخبارات المركزية = CIA | Central Intelligence Agency
  مكتب التحقيقات الفيدرالي | مكتب التحقيقات الاتحادي = FBI | Federal Bureau of Investigation
  مجلس الاحتياطي الاتحادي | الاحتياطي الفيدرالي | مجلس الاحتياطي الفيدرالي = Federal Reserve | Fed
  وزارة الخارجية = foreign ministry | ministry of foreign affairs | ministry of external affairs | external affairs ministry | State Department | Foreign Office | department of state
  وزارة الدفاع = defence ministry | defense ministry | ministry of defence | ministry of defense | Pentagon | Defense Department | department of defense
  وزارة الداخلية = interior ministry | ministry of interior | ministry of the interior | Home Office
  وزارة الصحة = health ministry | ministry of health | Department of Health
  وزارة المالية = finance ministry | ministry of finance | Treasury
  وزارة العدل = justice ministry | ministry of justice | Justice Department | Department of Justice
  وزارة التربية والتعليم | وزارة التعليم = education ministry | ministry of education | Department of Education
  وزارة الموارد المائية = water resources ministry | ministry of water resources
  قوات الدعم السريع = Rapid Support Forces | RSF
  قوات سوريا الديمقراطية | قسد = Syrian Democratic Forces | SDF
  الحشد الشعبي = Popular Mobilisation Forces | Popular Mobilization Forces | PMF
  أنصار الله = Ansar Allah | Houthis | Houthi
  جماعة الحوثي | الحوثيون = Houthis | Houthi
  حزب الله = Hezbollah
  حركة حماس | حماس = Hamas
  حركة فتح = Fatah
  حركة الجهاد الإسلامي | الجهاد الإسلامي = Islamic Jihad | Palestinian Islamic Jihad
  كتائب القسام | كتائب عز الدين القسام = Qassam Brigades | al-Qassam Brigades
  تنظيم الدولة الإسلامية | داعش | تنظيم داعش = Islamic State | ISIS | ISIL | IS | Daesh
  تنظيم القاعدة = al-Qaida | al-Qaeda | Al Qaeda
  جماعة الإخوان المسلمين | الإخوان المسلمون = Muslim Brotherhood | Brotherhood
  الحرس الثوري الإيراني | الحرس الثوري = Revolutionary Guards | Islamic Revolutionary Guard Corps | Revolutionary Guard | IRGC
  حزب العمال الكردستاني = Kurdistan Workers' Party | PKK
  منظمة التحرير الفلسطينية = Palestine Liberation Organisation | Palestine Liberation Organization | PLO
  السلطة الفلسطينية = Palestinian Authority | PA
  حكومة الوحدة الوطنية = Government of National Unity | national unity government | GNU
  المجلس الرئاسي = Presidential Council | Presidential Leadership Council
  مجلس النواب = House of Representatives | parliament | House | chamber of deputies | lower house
  مجلس الشيوخ = Senate | senator | Sen. | Sens.
  مجلس الشورى = Shura Council
  مجلس الوزراء = cabinet | Council of Ministers
  مجلس العموم = House of Commons | Commons
  وكالة سانا | سانا = SANA
  وكالة الأنباء السعودية | وكالة واس = Saudi Press Agency | SPA
  وكالة أنباء الإمارات = Emirates News Agency | WAM
  وكالة وفا = Wafa
  وكالة الصحافة الفرنسية | فرانس برس | وكالة فرانس برس = Agence France-Presse | AFP
  وكالة رويترز | رويترز = Reuters
  وكالة أسوشيتد برس | أسوشيتد برس = Associated Press | AP
`;

const places = `
  المسجد الأقصى = Al-Aqsa Mosque | al-Aqsa | Al-Aqsa
  الضفة الغربية = West Bank
  قطاع غزة = Gaza Strip | Gaza
  هضبة الجولان | مرتفعات الجولان = Golan Heights | Golan
`;
