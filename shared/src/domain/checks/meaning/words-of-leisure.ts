/** WORDS_OF_LEISURE lists sport, art, media and knowledge, and what is told of anything: movement, size, time and place; see common-words.ts for how to read it. */
export const WORDS_OF_LEISURE = `
team squad club side: فريق نادي منتخب أندي
match game: مبار لعب لقاء
player play striker goalkeep defender: لاعب لعب مهاجم حارس مدافع يلعب
coach manager: مدرب مدير
goal score: هدف أهداف سجل تسجيل إحراز أحرز نتيج
win won victor winner triumph: فاز فوز انتصر نصر انتصار فائز تغلب
defeat beat beaten: هزم هزيم تغلب خسر خسار
draw level equal: تعادل متساو ساو
champion title: بطل بطول لقب تتويج أبطال
cup final semi league tournament competit: كأس نهائ دوري بطول منافس مسابق
season: موسم مواسم
referee: حكم الحكم
penalt: جزاء ركل عقوب
red card book yellow: أحمر حمراء بطاق إنذار كتاب صفراء
award prize medal honour honor: جائز جوائز ميدالي تكريم وسام
music song sing singer album concert gig: موسيق أغني أغان غنا غنى مغني حفل تغني ألبوم
film movie cinema actor actress: فيلم أفلام سينما ممثل
book author novel: كتاب كتب مؤلف رواي كاتب
art artist museum: فن فنان متحف
televis broadcast channel radio: تلفز تلفاز بث قناة إذاع متلفز
newspaper journalist press reporter media news: صحيف صحف صحاف صحافي إعلام أخبار أنباء خبر مراسل
photo pictur camera image video: صور مصور كاميرا فيديو تصوير
internet online website web digital social: إنترنت موقع شبك رقمي تواصل إلكترون
phone mobile telephone: هاتف هواتف محمول
technolog comput software: تقن تكنولوج حاسوب برامج كمبيوتر
scien research stud: علم علماء بحث باحث دراس أبحاث
space satellit: فضاء قمر أقمار
expert analyst specialist: خبير خبراء محلل اختصاص متخصص مختص
organi organis organiz: منظم تنظيم نظم
institut agenc associat union federat: معهد مؤسس وكال جمعي اتحاد نقاب هيئ رابط
committe commission panel council: لجن مجلس هيئ مفوضي
member: عضو أعضاء عضوي
group militia: جماع مجموع ميليش فصائل
base: قاعد أساس
job post posit: منصب وظيف موقف مركز موقع
appoint name nominat: عين تعيين سمى اسم ترشيح
resign step: استقال تنح خطو
candidat: مرشح ترشح
reform chang amend: إصلاح تغيير غير تغير تعديل تحول
constitut: دستور
right left: يمين يسار
crisis problem issu: أزم مشكل قضي مسأل
cause reason becaus due: سبب أسباب بسبب أدى نتيج جراء علة نظرا لأن
result outcom consequenc: نتيج نتائج أسفر أدى عواقب
effort attempt try tried trying: جهد جهود محاول حاول سعى يسعى مساع
success succeed manag: نجح نجاح تمكن ناجح
fail failur: فشل أخفق إخفاق
mistak error wrong: خطأ أخطاء غلط
danger threat risk menac: خطر أخطار تهديد هدد يهدد مخاطر
accept: قبل قبول يقبل تقبل
allow permit let licen: سمح يسمح تسمح إذن ترخيص أتاح أجاز رخص
ban prohibit forbid bar: حظر منع يحظر يمنع محظور
prevent block: منع حال عرقل صد حظر يمنع
order instruct command: أمر أوامر تعليم قيادة أصدر
forc compel oblig: أجبر قوة إجبار اضطر مضطر إلزام
control seiz captur: سيطر سيطرة استول احتجاز ضبط صادر مصادر
send sent deploy dispatch: أرسل إرسال يرسل سترسل نشر بعث ارسل
receiv got get obtain: تلقى حصل حصول استلم تسلم يحصل نال استقبل
bring brought carry carried: جلب حمل يحمل تحمل نقل
mov transfer shift evacuat: نقل إجلاء انتقل تحرك إخلاء أخل تحول أجل
hold held host: عقد يعقد استضاف احتفظ أقام
stand stood: وقف يقف تقف
sit sat: جلس جلوس
run ran: ركض جري أدار ترشح
walk: مشى مشي سار سير
driv drove: قاد قيادة سائق
cry weep tear: بكى بكاء دموع تبكي بكت
love: حب أحب يحب عشق
life live liv alive: حياة عاش يعيش تعيش حي أحياء سكن تسكن يسكن
share: شارك حص مشارك تقاسم سهم
particip involv take: شارك مشارك اشترك
attend: حضر حضور
celebrat festiv: احتفال احتفل مهرجان يحتفل عيد
mark anniversar: ذكرى علام
mourn funeral bury buri: حداد جناز دفن تشييع عزاء
apolog sorry regret: اعتذر اعتذار أسف آسف
complain complaint: شكوى شكاو اشتكى شكا
claim: زعم يزعم ادع مطالب زاعم
admit acknowledg conced: اعترف أقر اعتراف استدرك
contact communicat: اتصل اتصال تواصل خطوط
sign: وقع توقيع يوقع علام إشار إمضاء
document paper file record: وثيق وثائق مستند ملف سجل أوراق
data figure statist number: بيان معطي أرقام إحصا رقم عدد
rate ratio percent proportion: معدل نسب مئة مائة
amount quantit total: مبلغ كمي إجمال مجموع بلغ
doubl twice: ضعف ضاعف مرتين تضاعف
former ex- previous: سابق السابق
current present now: حال راهن الآن جاري حاضر
futur: مستقبل
temporar interim transition: مؤقت انتقال
permanent: دائم نهائي
earl: مبكر مطلع مستهل أول
late delay: متأخر تأخر تأخير أواخر
quick fast rapid speed swift: سريع سرع سرعة
slow: بطيء بطء تباطؤ تباطأ
high height tall: عال مرتفع ارتفاع عليا
low: منخفض متدن
deep depth: عمق عميق
strong strength tough: قوي قو شديد متين
weak: ضعيف ضعف
hard difficult: صعب صعوب قاس
easy eas: سهل سهول تخفيف
bad worse worst poor: سيئ أسوأ فقر فقير سوء
rich wealth: غن ثري ثروة
import crucial vital key: مهم أهم حيوي رئيس
special particular: خاص خصوص
gener public common: عام عموم مشترك
priva: خاص خصوص قطاع
secret: سر سري
internat world global: عالم دول
local: محل
domest intern inner: داخل محل
west western: غرب
east eastern: شرق
north northern: شمال
south southern: جنوب
cent centr: وسط مركز
night evening: مساء ليل ليلة
morning dawn: صباح فجر
spring summer autumn winter: ربيع صيف خريف شتاء صيف
sport: رياض
race: سباق عرق
swim: سباح
ball: كرة
stadium pitch ground: ملعب ملاعب استاد أرض
ticket: تذكر تذاكر
voic: صوت أصوات
bod corps: جثة جثث جسد هيئ جسم
hand: يد أيد
head: رأس رئيس
eye: عين عيون
heart: قلب
foot feet leg ankle: قدم ساق كاحل أقدام
blood bleed: دم نزف نزيف
name: اسم أسماء سم
languag word speech: لغة كلم خطاب لسان
histor ancient archaeolog: تاريخ أثر آثار قديم أثري
cultur heritag: ثقاف تراث
truth true fact: حقيق صح واقع
lie false: كذب زائف باطل
rumour rumor: شائع إشاع
trust confid: ثق ثقة
unit united: وحد متحد موحد اتحاد
relation tie: علاق روابط صل
cooperat partner collaborat: تعاون شريك شراك
compet rival: منافس تنافس خصم
system: نظام منظوم جهاز
servic: خدم خدمات
equipment device tool machin: معد جهاز أجهز آل تجهيز
material: مادة مواد
produc product output: إنتاج أنتج منتج
need requir necess: حاج احتياج يحتاج تحتاج ضرور لازم مطلوب يلزم
requir condition: شرط شروط شريط ظروف حال
measur step action: إجراء تدبير خطوات إجراءات تدابير
polic: سياس شرط
politic: سياس
strateg: استراتيج إستراتيج
goal aim target purpos: هدف يهدف تهدف استهدف غاي
role: دور أدوار
power author: سلط قو صلاحي نفوذ
`;
