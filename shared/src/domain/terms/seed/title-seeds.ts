import { seedsOf, type TermSeed } from './term-seed.js';

/** titleSeeds gives offices and forms of address as news English renders them, and words and places beside them. */
export function titleSeeds(): TermSeed[] {
  return [
    ...seedsOf('title', 'title', titles),
    // Their keys are older than their kind.
    ...seedsOf('title', 'word', words),
    ...seedsOf('place', 'place', places),
  ];
}

const titles = `
  خادم الحرمين الشريفين = Custodian of the Two Holy Mosques | king
  ولي العهد = crown prince
  رئيس الوزراء | رئيس الحكومة | الوزير الأول = prime minister | premier | PM | head of government
  رئيس الجمهورية = president
  نائب الرئيس = vice president | vice presidential | vice-president | deputy president
  نائب رئيس الوزراء = deputy prime minister | deputy premier | vice-premier | vice premier
  وزير الخارجية = foreign minister | minister of foreign affairs | secretary of state | foreign secretary | top diplomat
  وزير الداخلية = interior minister | minister of interior | minister of the interior | home secretary | interior secretary
  وزير الدفاع = defence minister | defense minister | minister of defence | minister of defense | defense secretary | defence secretary | secretary of defense
  وزير المالية = finance minister | minister of finance | treasury secretary | chancellor
  وزير العدل = justice minister | minister of justice | attorney general
  وزير الصحة = health minister | minister of health | health secretary
  وزير النفط | وزير البترول = oil minister | minister of oil | petroleum minister
  وزير الطاقة = energy minister | minister of energy | energy secretary
  وزير الاقتصاد = economy minister | minister of economy | minister of the economy
  وزير التعليم | وزير التربية والتعليم | وزير التربية = education minister | minister of education | education secretary
  وزير الدولة = minister of state | state minister
  القائم بأعمال السفارة | القائم بالأعمال = chargé d'affaires
  الناطق باسم | المتحدث باسم = spokesperson for | spokesman for | spokeswoman for | spokesperson | spokesman | spokeswoman
  الناطق الرسمي | المتحدث الرسمي = official spokesperson | spokesperson | spokesman | spokeswoman
  الأمين العام للأمم المتحدة = UN secretary-general | UN secretary general | United Nations secretary-general
  الأمين العام = secretary-general | secretary general | general secretary
  المبعوث الخاص = special envoy
  المبعوث الأممي = UN envoy | UN special envoy
  رئيس الأركان | رئيس هيئة الأركان = chief of staff | army chief | chief of the general staff
  القائد العام للقوات المسلحة = commander-in-chief of the armed forces | commander-in-chief | commander in chief
  المدعي العام = prosecutor general | public prosecutor | attorney general | prosecutor | general prosecutor
  النائب العام = public prosecutor | attorney general | prosecutor general
  رئيس مجلس النواب | رئيس البرلمان = speaker of parliament | parliament speaker | speaker | house speaker
  رئيس مجلس الإدارة = chairman of the board | chair | chairman | chairwoman | chairperson
  الرئيس التنفيذي | المدير التنفيذي = chief executive | chief executive officer | CEO | executive director | managing director | executive
  محافظ البنك المركزي = central bank governor | governor of the central bank
  عضو مجلس الشيوخ = senator | Sen. | Sens. | member of the Senate
  المرشد الأعلى = supreme leader
  شيخ الأزهر = Grand Imam of al-Azhar | Sheikh of al-Azhar
  بابا الفاتيكان | قداسة البابا = Pope | pontiff
  اللواء الركن = Staff Major General | Major General | Maj. Gen. | General
  العميد الركن = Staff Brigadier General | Brigadier General | Brig. Gen. | Brigadier
`;

const words = `
  حقوق الإنسان = human rights
  خروج بريطانيا من الاتحاد الأوروبي | خروج المملكة المتحدة من الاتحاد الأوروبي | بريكست | البريكست = Brexit
  وقف إطلاق النار = ceasefire | truce | cease-fire | cessation of hostilities | halt the fighting | stop the fighting | end the fighting
  النازحون داخليا | النازحون داخلياً = internally displaced people | internally displaced persons | IDPs
  طالبو اللجوء | طالبي اللجوء = asylum seekers | asylum-seekers
  عيد الأضحى = Eid al-Adha
  عيد الفطر = Eid al-Fitr
  شهر رمضان = Ramadan
  النكبة = Nakba
`;

const places = `
  عمّان = Amman
  الشرق الأوسط = Middle East | Mideast | Asharq Al-Awsat | Asharq al-Awsat
  الخليج العربي = Gulf | Arabian Gulf | Persian Gulf
  البحر الأحمر = Red Sea
  البحر الأبيض المتوسط | البحر المتوسط = Mediterranean Sea | Mediterranean
  قناة السويس = Suez Canal
  مضيق هرمز = Strait of Hormuz | Hormuz
  باب المندب = Bab al-Mandab | Bab el-Mandeb
  القدس الشرقية = East Jerusalem
  خان يونس = Khan Younis | Khan Yunis
  دير الزور = Deir ez-Zor | Deir al-Zor
  إقليم كردستان = Kurdistan region | Kurdistan
  أبو ظبي = Abu Dhabi
  الدار البيضاء = Casablanca
`;
