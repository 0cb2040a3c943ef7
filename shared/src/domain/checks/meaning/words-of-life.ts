/** WORDS_OF_LIFE lists people and what they live by: kin, school, health, food, weather, money, traffic; see common-words.ts for how to read it. */
export const WORDS_OF_LIFE = `
woman women female lady: امرأة نساء سيدة نسائ المرأة
man men male: رجل رجال ذكور
child kid: طفل أطفال صغار ولد أولاد
boy girl: فتى فتاة صبي بنت فتيات
son daughter: ابن ابنة نجل بنت
mother father parent: أم والد أب أبو والدة أهل أولياء
brother sister sibling: شقيق أخ أخت أشقاء
husband wife spouse married marr wedding: زوج زواج تزوج زفاف قرين عرس
famil household relativ: أسر عائل أقارب ذوي
friend boyfriend girlfriend: صديق أصدقاء صداق
young youth teenag: شاب شباب صغير مراهق شبان
old elder age aged: قديم كبير مسن عمر عام سن
bab infant newborn: رضيع أطفال مولود
student pupil: طالب طلاب تلميذ تلاميذ طلب
teacher professor: معلم مدرس أستاذ مدرس
school: مدرس مدارس دراس
universit college campus: جامع كلي
educat learn teach taught lesson class stud: تعليم تعلم درس دراس تدريس يدرس صف فصل
exam test: امتحان اختبار فحص فحوص
hospital clinic: مستشفى مستشفيات عياد مشفى
doctor medic physician nurse surgeon: طبيب أطباء طب ممرض طبي
health: صح صحة صحي
disease illness sick ill epidemic outbreak virus infect: مرض أمراض وباء تفش فيروس عدو إصاب مريض
patient: مريض مرضى صبر
vaccin jab immuni: لقاح تطعيم تلقيح محصن مطعم
treat therap cure: علاج عالج دواء معامل
drug medicin pharm: دواء أدوية عقار مخدر
surger operat: جراح عملي تشغيل
food eat meal hung famine: طعام غذاء أكل وجب جوع مجاع غذائ
bread flour wheat grain: خبز دقيق طحين قمح حبوب
water drink: ماء مياه شرب شروب
fish sea fisher: سمك صيد صياد بحر أسماك
farm agricul crop harvest: زراع مزارع فلاح محصول حصاد محاصيل
animal cattle livestock: حيوان ماشي مواشي
tree forest wood: شجر أشجار غاب خشب
land ground soil territor: أرض أراض تراب ترب برية
mountain hill: جبل جبال تل
river lake flood dam: نهر أنهار بحير فيضان سيول سد سدود
rain rainfall storm cyclone hurricane: مطر أمطار عاصف إعصار عواصف
weather climate temperat heat cold: طقس مناخ حرار جو برد برود حر
earthquake quake tremor: زلزال زلازل هز
disaster catastroph emergenc: كارث كوارث طوارئ نكب منكوب طارئ
environment pollut emission carbon: بيئ تلوث انبعاث كربون
energ power electric: طاق كهرباء كهربائ قو
oil petrol fuel gas: نفط بترول وقود غاز فيول بنزين
nuclear atom uran: نووي ذري يوران
solar wind: شمس رياح ريح
mine: منجم ألغام لغم مناجم
factor plant industr manufactur: مصنع مصانع صناع محط معمل
compan firm corporat: شرك شركة
business trade commerc merchant: تجار أعمال تاجر
market: سوق أسواق
bank loan credit lend: بنك مصرف قرض قروض ائتمان مصارف اعتماد
mone cash fund financ: مال أموال نقد تمويل مول صندوق مالي
price cost expens: سعر أسعار تكلف كلف ثمن غلاء
pay paid payment salar wage: دفع يدفع أجر أجور راتب رواتب مرتب سدد صرف
tax fee levy tariff: ضريب ضرائب رسوم جباي تعرف
budget spend spent spending: موازن ميزاني إنفاق أنفق صرف
econom: اقتصاد
invest stake share: استثمر استثمار سهم أسهم حص مستثمر
profit revenu earn gain: ربح أرباح إيراد عائد كسب دخل مكاسب
loss lose lost: خسار خسر خسائر فقد فقدان ضاع
debt: دين ديون مديون
inflation: تضخم
growth grow grew: نمو نما ينمو زراع
rise rose risen increas soar climb jump surg: ارتفع ارتفاع زاد زيادة يزيد يرتفع تصاعد صعود ازداد قفز تضاعف
fall fell fallen drop declin decreas reduc cut slump shrink lower: انخفض انخفاض تراجع هبط هبوط خفض تخفيض قلص تقليص سقط سقوط تقلص نقص يقلص قطع اسقط
buy bought purchas sell sold sale: شراء اشترى بيع باع يبيع مبيعات اقتنا شر
export import suppl: صادر استيراد وارد تصدير صدر إمداد توريد استورد تموين
ship vessel boat tanker fleet: سفين سفن قارب قوارب ناقل مركب أسطول زورق باخر
port harbour harbor dock: ميناء موانئ مرفأ
plane aircraft flight airline airport aviat jet: طائر طيران رحلات مطار جو
helicopt: مروحي هليكوبتر
train rail metro: قطار سكة سكك مترو
car vehicle driver truck lorr bus: سيار مركب سائق شاحن حافل باص
road street route highway path: طريق طرق شارع شوارع مسار
bridge tunnel: جسر نفق أنفاق كوبري
traffic transport: مرور نقل سير مواصلات
accident crash collision: حادث حوادث تحطم اصطدام تصادم
city town village urban rural: مدين مدن بلد قري قرى ريف حضر بلدية
countr state: بلد بلاد بلدان دول
capital: عاصم رأسمال
region area district zone provinc: منطق مناطق إقليم محافظ مقاطع جه أقاليم ولاي حي
house home hous apartment: بيت منزل منازل بيوت سكن مسكن شقة دار
building roof: مبنى مباني سطح أسطح بناي سقف عمار
tent camp shelter: خيم خيام مخيم مأوى ملجأ إيواء
hotel touris tourist: فندق سياح سائح
church mosque prayer pray relig faith: كنيس مسجد صلاة صل دين ديني إيمان جامع
`;
