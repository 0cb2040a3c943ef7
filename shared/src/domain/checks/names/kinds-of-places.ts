import { foldArabic } from '../../arabic-text.js';

// What a name belongs to, in both languages: the English word may stand on either side of the name.
const KINDS = `
مستشفى:hospital
جامعة:university
مدرسة:school
معهد:institute
شركة,مجموعة,مؤسسة:company,firm,group,corporation,corp
مصرف,بنك:bank
صحيفة,جريدة,مجلة:newspaper,daily,paper,magazine
قناة,تلفزيون:channel,broadcaster,tv,television
وكالة:agency
مدينة:city,town
بلدة,قرية,ناحية,نيابة:town,village,subdistrict,district,wilayat
قضاء,مديرية,مركز,منطقة:district,area,region,directorate
محافظة,ولاية,إقليم,جهة,مقاطعة:province,governorate,state,region,county,prefecture,wilaya,wilayat
حي,ضاحية:neighbourhood,neighborhood,district,suburb,quarter
مخيم:camp
جزيرة,جزر:island,islands,isle
خليج:bay,gulf
مضيق:strait,straits
قناة:canal
نهر,وادي:river,valley,wadi
بحيرة:lake
جبل:mount,mountain
سد:dam
ميناء,مرفأ:port,harbour,harbor
مطار:airport
ساحل,سواحل:coast,shore,shores
قبالة:coast,off
معبر:crossing
جسر:bridge
شارع:street,avenue,road
ساحة,ميدان:square
ملعب,استاد:stadium
نادي,فريق:club,team,side
سفينة,ناقلة,حاملة:ship,tanker,carrier,vessel
عاصفة,إعصار:storm,cyclone,hurricane,typhoon
حركة,حزب,جماعة:movement,party,group
قبيلة,عشيرة:tribe,clan
`;

/** Words for one kind of place or thing that has a name: «مستشفى», hospital. */
export interface NamedKind {
  readonly arabic: ReadonlySet<string>;
  readonly english: ReadonlySet<string>;
}

/** NAMED_KINDS lists what names belong to, in both languages. */
export const NAMED_KINDS: readonly NamedKind[] = KINDS.trim()
  .split('\n')
  .map((line) => {
    const [arabic = '', english = ''] = line.split(':');
    return {
      arabic: new Set(arabic.split(',').map(foldArabic)),
      english: new Set(english.split(',')),
    };
  });
