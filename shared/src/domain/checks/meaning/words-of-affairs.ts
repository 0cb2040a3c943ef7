/** WORDS_OF_AFFAIRS lists what is said, done and decided in public: speech, war, justice, politics; see common-words.ts for how to read it. */
export const WORDS_OF_AFFAIRS = `
ask question inquir wonder: سأل سال تسائل تساءل متسائل تساؤل طلب استفسر استجواب
answer reply repli respond respons: اجاب جواب رد استجاب
warn caution: حذر تحذير محذر نذار
deny deni refut reject: نفى نفي ينفي تنفي فند انكر رفض يرفض
confirm affirm stress insist emphasi assert underlin: اكد تأكيد تاكد مؤكد يؤكد شدد تثبت اثبت مشدد
accus alleg charg blam indict: اتهم اتهام تهم متهم زعم يزعم مزاعم حمل لوم لام
demand urg call appeal: طالب مطالب دعا دعو تدعو يدعو داعي نداء ناشد مناشد حث
promis pledg vow commit undertak: تعهد تعهد وعد التزم التزام
agree agreed agreement deal accords pact: اتفق اتفاق صفقة وافق موافقة معاهدة توافق
approv endors ratif pass adopt: وافق موافق اقر إقرار صادق مصادق اعتمد اعتماد مرر تبنى
refus declin turn: رفض يرفض امتنع امتناع رد حول تحول
oppos object resist against: عارض معارض اعتراض اعترض ضد مقاوم قاوم يقاوم مناهض
support back favour favor endors: دعم يدعم داعم ايد تأييد مؤيد يؤيد ساند مساند لصالح
critic condemn denounc slam: انتقد انتقاد ادان إدانة يدين تدين ندد استنكر تنديد
prais hail welcom laud thank: اشاد رحب ترحيب مدح شكر اثنى إشادة
expect predict forecast anticipat likely: توقع متوقع يتوقع تتوقع منتظر مرجح رجح تنبأ محتمل
believ think thought consider regard view: يعتقد اعتقد رأى رأي يرى ترى اعتبر يعتبر تعتبر ظن فكر نظر
hope wish want desir: امل يأمل تأمل آمال تمنى رغب اراد يريد تريد
fear worr concern afraid anxi scar: خوف يخشى تخشى خشي مخاوف قلق خاف يخاف تخاف
know knew known aware: عرف يعرف تعرف معروف علم يعلم معرفة ادرك
show reveal disclos indicat suggest demonstrat: اظهر يظهر تظهر كشف يكشف تكشف بين يبين اوضح اشار عرض
find found discover: وجد عثر كتشف اكتشف كشف اكتشاف
see saw seen watch witness look observ: رأى يرى شاهد شهد مشاهد عاين نظر لاحظ ارى يشهد شهود
hear heard listen: سمع استمع يستمع
read write wrote writ: قرأ كتب يكتب كاتب كتاب
publish issu releas: نشر اصدر صدر إصدار يصدر اطلق افرج بيان
letter messag: رسالة رسائل خطاب خطي
plan scheme intend intent program project: خطة خطط مخطط يخطط تعتزم يعتزم عزم نية ينوي برنامج برامج مشروع مشاريع انوي
decid decision rul: قرر قرار يقرر حكم قضى
discuss talk negotiat debat dialogue: ناقش نقاش مناقش بحث يبحث مباحث محادثات تفاوض مفاوض حوار تباحث
meet met meeting session: اجتمع اجتماع لقاء التقى يلتقي تلتقي جلسة جلسات قابل
visit trip tour: زيار زور جولة رحلة
travel journey trip: سافر سفر رحلة رحلات توجه
arriv reach land: وصل وصول يصل تصل بلغ هبط
leave left depart quit: غادر مغادر رحل ترك خرج رحيل انسحب
return back: عاد عود يعود تعود رجع ارجاع اعاد إعاد
enter entry join: دخل يدخل دخول انضم انضمام
exit withdraw withdrew pull: خرج خروج انسحب انسحاب سحب
stay remain still keep kept: بقي يبقى تبقى ظل يظل زال يزال تزال ابقى بقاء
wait await: انتظر ينتظر انتظار ترقب
stop halt suspend ceas paus end: اوقف توقف وقف يوقف علق تعليق يعلق انهى انهاء انتهى كف
start begin began begun launch open commenc: بدأ يبدأ تبدأ بداي بدء افتتح افتتاح فتح يفتح اطلق انطلق انطلاق إطلاق شرع مستهل مطلع
finish complet conclud end: انهى انتهى ينتهي نهاية اكمل اكتمل اكتمال استكمال ختم اختتم إتمام
continu ongoing proceed resum: واصل يواصل تواصل استمر مستمر يستمر استمرار استئناف استأنف يستأنف متواصل تابع
clos shut: اغلق اغلاق يغلق تغلق مغلق اقفل إقفال
open: فتح افتتح مفتوح يفتح تفتح
build built construct: بنى بناء بني يبني مبنى انشاء إنشاء شيد تشييد انشأ
destroy demolish damag ruin wreck rubble: دمر تدمير مدمر هدم دمار ضرر اضرار تضرر متضرر ركام انقاض حطم حطام
repair restor rebuild rehabilit: اصلاح إصلاح ترميم إعادة إعمار تأهيل اعمار
kill dead death die dies died dying deadly fatal murder: قتل قتيل قتلى مقتل وفاة توفي موت مات ضحايا لقي ميت مصرع حياتهم اغتيال راح
wound injur hurt: جرح جريح إصاب اصاب مصاب جرحى اصيب
victim casualt: ضحية ضحايا قتلى مصاب خسائر
surviv rescu save: نجا ناج انقذ إنقاذ انقاذ إغاث منقذ
attack strike struck raid assault bomb shell hit: هجوم هاجم هجمات غارة غارات قصف ضرب ضربة ضربات اعتداء استهدف تفجير مهاجم قنبلة قذيفة
explo blast: انفجار انفجر تفجير فجر
shoot shot fire gun: اطلق إطلاق رصاص نار نيران تسديد سدد سلاح
fire blaze burn wildfire: حريق حرائق نار نيران حرق احترق اندلع
war conflict battl fight fought clash combat: حرب حروب نزاع صراع معرك معارك قتال اشتباك قاتل مواجه مقاتل
army military troop soldier force: جيش عسكر جنود جندي قوات قوة
weapon arm missil rocket drone: سلاح أسلحة مسلح صاروخ صواريخ مسيرة طائرات
ceasefire truce peace: هدنة وقف سلام تهدئة صلح
enem hostil foe: عدو عداء اعداء
hostag captiv prison detain jail arrest custod: رهين رهائن أسير اسرى سجن سجين سجناء معتقل اعتقل اعتقال احتجاز محتجز اوقف توقيف حبس قبض
police officer: شرط ضابط ضباط أمن
secur safe safety: امن أمن امان سلامة آمن
court judge trial tribun justice judici: محكمة محاكم قاضي قضاء قضاة قضائي عدل عدالة حاكم قاضية
lawyer attorney legal legislation law laws defence defense: محام قانون دفاع حقوق محاماة
prosecut: نياب ادعاء مدعي نائب عام وكيل
crime criminal offenc offend: جريم جرائم جنائ جنايات مجرم إجرام سوابق
sentenc convict verdict guilt: حكم إدان أدين مدان عقوب مذنب حبس
evidence proof: دليل أدلة إثبات اثبات
investigat probe inquir: تحقيق حقق يحقق محقق تحقق تحري
punish penalt sanction fine: عقوب عقاب غرام جزاء
corrupt brib: فساد رشو رشاو
thief theft steal stole robb: سرق سطو لص نهب
govern cabinet minist: حكوم وزار وزير وزراء مجلس
president presiden: رئيس رئاس
king royal queen prince: ملك أمير ملكي أمراء
parliament lawmak legislat mps senat congress: برلمان نواب نائب تشريع مجلس شيوخ
minister: وزير وزيرة وزراء
elect vot poll ballot referendum: انتخاب انتخب ناخب صوت تصويت اقتراع استفتاء استطلاع
party parti: حزب احزاب طرف
opposit: معارض معارضة
coalit allianc alli: ائتلاف تحالف حلف حليف حلفاء
leader lead led chief head boss: زعيم قائد قيادة قاد قيادي رئيس يقود تقود مدير رأس
official authorit: مسؤول سلط رسمي مسئول
spokes: متحدث ناطق
ambassad diplomat envoy embass: سفير سفار دبلوماس مبعوث موفد
foreign: خارج اجنب أجانب
border frontier: حدود حدودي
citizen nation: مواطن جنسي وطن أمة قومي
people person public popul inhabit resident: شعب ناس أشخاص شخص سكان مواطن أهالي نسمة عام مقيم جمهور
worker work job employ labour labor staff: عامل عمال عمل يعمل تعمل وظيف وظائف موظف تشغيل توظيف عمالة شغل
unemploy jobless: بطال عاطل
strike walkout: إضراب اضراب أضرب
protest demonstrat rall march: احتجاج احتج متظاهر تظاهر مظاهر مسير محتج
crowd fan spectat audien: جمهور جماهير حشد مشجع متفرج معجب
refuge displac migrant asyl flee fled: لاجئ نازح نزوح مهاجر هجرة لجوء فر فرار هرب تهجير
migrat immigra: هجر مهاجر
help assist aid relief: ساعد مساعد معون إغاث عون اسعاف
rights freedom free: حق حقوق حري حرية احرار مجان
`;
