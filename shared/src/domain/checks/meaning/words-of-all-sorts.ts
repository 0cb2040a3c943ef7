/** WORDS_OF_ALL_SORTS lists the less common words of all of these; see common-words.ts for how to read it. */
export const WORDS_OF_ALL_SORTS = `
independ: مستقل استقلال
occup settler settlement: احتلال محتل مستوطن استيطان
militant gunm rebel terror extrem: مسلح متمرد إرهاب متطرف متشدد
kidnap abduct: خطف اختطف
escap: هرب فر فرار
search hunt: بحث بحث تفتيش فتش
miss: مفقود فات أضاع أهدر
suspect: مشتب مشبوه شك اشتبه
insur compensat: تأمين تعويض عوض
contract: عقد عقود تعاقد
custom client: زبون زبائن عميل عملاء جمارك
passeng: راكب ركاب مسافر
crew: طاقم بحار
guest: ضيف ضيوف
owner own: مالك ملك صاحب
neighb neighbourhood suburb: جار جير حي مجاور ضاح
coast beach shore: ساحل سواحل شاطئ
island: جزير جزر
desert: صحرا بادي
airspace air: جو هواء أجواء
mission deleg: بعث وفد وفود مهم
summit confer forum: قم مؤتمر منتد
speech address: خطاب كلم ألق
statement: بيان تصريح إفاد
interview: مقابل حوار حديث
survey: استطلاع مسح
majorit most: أغلبي معظم غالب أكثر
minorit: أقلي
except apart exclud: عدا باستثناء استثن غير سوى
comment remark: علق تعليق معلق
responsib: مسؤول
planet: كوكب كواكب
corner: ركن زاوي
flag: علم راي
coordinat: نسق تنسيق منسق
humanitar human: إنسان بشر
affair matter: شؤون شأن أمر أمور
harbour hous shelter: يؤوي تؤوي إيواء آوى
question: سؤال أسئل استجواب سأل تسا
booking caution: إنذار بطاق
steel iron metal: حديد معدن صلب فولاذ
gold silver: ذهب فض
stone rock: حجار حجر صخر
door gate: باب أبواب بواب
wall fence: جدار سور سياج حائط
window: نافذ شباك نوافذ
room hall theatre: غرف قاع صال مسرح
garden park: حديق منتزه
clean: نظيف نظاف تنظيف
empt: فارغ خال خلا
full complet total: كامل تام مليء ممتلئ تماما بالكامل
visitor: زائر زوار
tradition: تقليد
colour color black white green blue: لون ألوان أسود سوداء أبيض بيضاء أخضر خضراء أزرق زرقاء
dress cloth wear wore: لباس ملابس ثوب ارتد يرتدي
guard: حارس حرس حراس
scandal: فضيح
immunity: حصان
coup overthrow topple: انقلاب أطاح إطاح
council municip: مجلس بلدي
fuel: وقود محروق فيول
mineral: معدن معادن
repeat again: كرر تكرار مجدد ثانية
imagin dream: حلم تخيل خيال
sleep slept: نام نوم ينام
smoke: دخان تدخين
debri rubble: حطام ركام أنقاض
camer: كاميرا
lock: أغلق مغلق
surround besieg siege blockad: حاصر حصار طوق محاصر تطويق
block: سد حجب قطع أغلق عرق
threw throw: رمى رشق ألق
catch caught: أمسك ضبط قبض
push: دفع
touch: لمس
wait: انتظر ينتظر
teach: علم معلم
climb: تسلق صعد
draw: رسم سحب تعادل
cross: عبر عبور صليب معبر
join: انضم
avoid: تجنب تفاد
hide hid hidden conceal: أخف خف حجب
chang: تغير غير بدل تبديل
replac substitut: بدل بديل حل محل استبدل
choose chose chosen choice pick select: اختار اختيار خيار
compar: مقارن قارن
balanc: توازن رصيد ميزان
debat: نقاش جدل سجال
abandon desert: هجر تخل أخل ترك
expel deport evict: طرد ترحيل إخلاء رحل أبعد
lift: رفع يرفع
rais: رفع يرفع جمع أثار
remov: أزال إزال نزع رفع
store shop retail: متجر متاجر محل مخزن
suppl: مورد إمداد تزويد زود
stock reserv: مخزون احتياط سهم أسهم
generat: مولد توليد جيل
household: أسر منزل
income: دخل
million: مليون ملايين
score: نقاط نقط سجل نتيج
lead: تقدم صدار متصدر قاد
half: شوط نصف
ensur guarant: ضمان ضمن كفل
protect: حما حمى يحمي
divid split: قسم انقسام تقسيم
focus centr: ركز تركيز
struggl suffer: عان يعان كافح
cancel scrap abolish: ألغ إلغ لغا
postpon delay defer: أجل تأجيل أرجأ إرجاء
schedul: مقرر جدول موعد مواعيد
perform: أداء أدى عرض
respons: رد استجاب
describ: وصف يصف
mention refer cite citing: ذكر ذكرت أشار إشار متذرع
seek sought: سعى يسعى تسعى طلب بحث
settl resolv solution solv: حل تسوية حسم
mediat broker: وساط وسيط
negotiat: مفاوض تفاوض
tribe clan: قبيل عشير عشائر قبائل
weapon ammunition: ذخير سلاح
smuggl traffick: هرب تهريب مهرب
spy espionage intelligence: تجسس جاسوس استخبار مخابرات
rape harass sexual abus: اغتصاب تحرش جنس اعتداء
execut hang: إعدام أعدم تنفيذ
parole bail acquit clear pardon: كفال براء برأ عفو إفراج
drown sink sank: غرق
cholera malaria cancer: كوليرا ملاريا سرطان
hunger starv malnutr: جوع مجاع سوء تغذي
orphan widow: يتيم أيتام أرمل
homeless: مشرد مأوى
dose inject: جرع حقن
ambulanc paramedic: إسعاف مسعف
sewag sanit: صرف صحي
electric outage blackout: كهرباء انقطاع تيار
pipelin: أنابيب خط
refiner: مصفا مصاف تكرير
barrel: برميل
ton tonn: طن أطنان
mile kilomet met: ميل كيلومتر متر
subsid: دعم إعان
bankrupt: إفلاس
auction tender: مزاد مناقص عطاء
currency exchang: عمل صرف
shipment cargo: شحن حمول بضائع
container: حاوي
warehouse depot: مستودع مخزن
harvest season: موسم حصاد
drought: جفاف
landslid: انهيار انزلاق
collaps: انهار انهيار
volcano erupt: بركان ثوران
rocket launch: صاروخ إطلاق
astronaut: رائد رواد
dinosaur fossil: ديناصور أحفور
skull bone: عظم جمجم
tomb grave cemetery: قبر مقبر قبور
statue sculpt: تمثال نحت
manuscript: مخطوط
poet poem: شاعر شعر قصيد
comed: كوميد
celebr: احتفل مشهور
fashion: أزياء موضة
recip cook chef: طبخ طاه وصف
restaurant cafe café: مطعم مطاعم مقهى
coffee tea: قهو شاي
sugar salt: سكر ملح
milk meat chicken: حليب لحم دجاج
bird dog cat horse: طائر كلب كلاب قط حصان خيل
bicycl cyclist motorcycl: دراج
pilot: طيار
captain: قبطان قائد كابتن
sailor seafar: بحار
tourism: سياح
pilgrim: حاج حجاج معتمر
quer disput: خلاف
transfer sign: انتقال وقع
qualif: تأهل تصفي
stopp injury: إصاب
half-time interval: شوط استراح
substitut bench: بديل
header volley: رأس
offside: تسلل
retire retir: تقاعد اعتزل اعتزال
debut: أول ظهور باكور
olymp: أولمبي
record: قياسي سجل
speed: سرع
pregnan birth born: حامل حمل ولاد ولد مواليد
surveillanc monitor: مراقب رصد رقاب
hack cyber: قرصن اختراق سيبران
platform app: منص تطبيق
robot artificial: روبوت اصطناع
batter solar panel: بطاري ألواح
scholar fellow: باحث منح زميل
tuition: رسوم دراس
diploma degree graduat: شهاد تخرج خريج دبلوم
lawsuit sue litigat: دعو قضائ مقاضا
immun privileg: حصان امتياز
veto: فيتو نقض
boycott: مقاطع قاطع
quorum: نصاب
draft bill: مسود مشروع
decree edict: مرسوم
clause articl: ماد بند
speaker chair: رئيس
monarch throne crown: عرش ملك تاج عهد
exile: منف نفي
refug: لاجئ
visa passport: تأشير جواز
smil laugh joke: ابتسم ضحك مزح نكت
anger angr fury outrag: غضب غاضب
shock surpris: صدم مفاجأ دهش
proud pride: فخر فخور اعتزاز
joy happ delight: فرح سعيد سعاد سرور بهج
sad grief sorrow: حزن حزين أسى
promot: ترقي ترويج
advis: نصح نصيح مستشار
train: تدريب درب قطار
volunteer: متطوع تطوع
donat donor: تبرع مانح
charit: خيري
suspicion: شبه اشتباه
`;
