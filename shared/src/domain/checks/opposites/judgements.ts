import { ANYTHING, side, type Opposites } from './side.js';

/** What people and courts say of things: yes or no, for or against, guilty or not. */
export const JUDGEMENTS: readonly Opposites[] = [
  [
    side(
      'سمح|سمحت|سمحوا|[يت]سمح|سماح|اجاز|اجازت|[يت]جيز|اجازه|مسموح\\S*|رخص|ترخيص',
      'allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|permission',
      'let\\w*|enabl\\w*|approv\\w*|grant\\w*|able|access\\w*|can|could|licen\\w*|open\\w*|green light|right\\w*|author\\w*|leave|holiday\\w*|accept\\w*|clear\\w*|mak\\w*',
    ),
    side(
      'منع\\S*|[اينت]منع\\S*|ممنوع\\S*|حظر\\S*|[اينت]حظر\\S*|محظور\\S*|تحريم|ممانع\\S*|مانع\\S*|حال|[يت]حول|حول',
      'ban|bans|banned|banning|prohibit\\w*|forb[ia]d\\w*|barred|bars',
      "stop\\w*|block\\w*|keep\\w*|kept|exclud\\w*|embargo\\w*|den[iy]\\w*|restrict\\w*|no|not|outlaw\\w*|illegal\\w*|avoid\\w*|halt\\w*|turn\\w* away|prevent\\w*|bar|curb\\w*|without|unable|curfew|lockdown|proscri\\w*|refus\\w*|deter\\w*|n[’']t|hold\\w*|held|head\\w* off|foil\\w*|thwart\\w*|immun\\w*|impossib\\w*|never",
    ),
  ],
  [
    side(
      'وافق|وافقت|وافقوا|[اينت]وافق\\S*|موافق\\S*|قبلوا|[يت]قبل|[يت]قبلون|قبول\\S*',
      'agreed|agrees?|accept(?:s|ed|ing)|approv(?:es?|ed|al)|consent\\w*',
      'agree\\w*|accept\\w*|approv\\w*|endors\\w*|pass\\w*|support\\w*|sign\\w*|deal\\w*|welcom\\w*|adopt\\w*|nod\\w*|ratif\\w*|back\\w*|yes|settl\\w*|receiv\\w*|acquiesc\\w*|allow\\w*|permi\\w*|satisf\\w*|embrac\\w*|clear\\w*|correspond\\w*|green|vote[ds]?|marking|which falls|falls on|admi\\w*|tak\\w+|took',
    ),
    side(
      'رفض\\S*|[اينت]رفض\\S*|رافض\\S*|مرفوض\\S*',
      'refus\\w+|reject\\w+|rebuff\\w*',
      "not|no|nor|never|n[’']t|declin\\w*|turn\\w* down|turn\\w* away|dismiss\\w*|den[iy]\\w*|oppos\\w*|against|resist\\w*|unwilling\\w*|unaccept\\w*|spurn\\w*|without|withh\\w*|defi\\w*|disagree\\w*|object\\w*|rule[ds]?|ruling|repudiat\\w*|scorn\\w*|vot\\w*|block\\w*|fail\\w*|none|neither|nobody|stop\\w*|stay\\w*|out|rebuff\\w*|throw\\w*|threw|snub\\w*|bar\\w*|disapprov\\w*|ignor\\w*|unable|cannot|forbid\\w*",
    ),
  ],
  [
    side(
      'ايد|ايدت|ايدوا|ايدوه|[يت]ويد\\S*|مويد\\S*|تاييد\\S*|دعم\\S*|[يت]دعم\\S*|ساند\\S*|[يت]ساند\\S*|مساند\\S*',
      'support(?:s|ed|ing|er|ers)?|endors\\w+|in favou?r',
      'back\\w*|behind|approv\\w*|for|help\\w*|aid\\w*|want\\w*|agree\\w*|sponsor\\w*|champion\\w*|favou?r\\w*|pro|ally|allies|allied|assist\\w*|bolster\\w*|fund\\w*|stand\\w* by|uph[eo]ld\\w*|boost\\w*|loyal\\w*|subsid\\w*|affirm\\w*|confirm\\w*|reinforc\\w*|advoca\\w*|adher\\w*|follow\\w*',
    ),
    side(
      'عارض\\S*|[يت]عارض\\S*|معارض\\S*|ضد|ضده|ضدها|مناهض\\S*|مناوي\\S*|رفض\\S*|[يت]رفض\\S*|رافض\\S*|اعتراض\\S*|[يت]عترض\\S*',
      'oppos(?:e[ds]?|ing|ition)|against',
      'anti\\w*|reject\\w*|critic\\w*|resist\\w*|disagree\\w*|dissent\\w*|opponent\\w*|refus\\w*|object\\w*|counter\\w*|protest\\w*|not|no',
    ),
  ],
  [
    side(
      'نفي|نفت|نفوا|نفا\\S*|[يت]نفي\\S*|[يت]نفون|نافي\\S*|انكر\\S*|[يت]نكر\\S*|انكار|فند|فندت|دحض|دحضت',
      'den(?:y|ies|ied|ial|ials|ying)|refut\\w*',
      'reject\\w*|dismiss\\w*|disput\\w*|contest\\w*|contradict\\w*|rebut\\w*|plead\\w*|rubbish\\w*|disavow\\w*|disown\\w*|disclaim\\w*|reject\\w*|exil\\w*|banish\\w*|untrue|false|innocen\\w*|not so|counter\\w*',
    ),
    side(
      'اكد\\S*|[يت]وكد\\S*|موكد\\S*|تاكيد\\S*|تاكد\\S*|[يت]تاكد|اعترف\\S*|[يت]عترف\\S*|معترف\\S*|اعتراف\\S*|اقر|اقرت|[يت]قر|مقر|اقرار\\S*|اثبت\\S*|[يت]ثبت\\S*',
      'confirm(?:s|ed|ing)|admit(?:s|ted|ting)|acknowledg\\w*|conced(?:e[ds]|ing)',
      'stress\\w*|insist\\w*|sa\\w+|assur\\w*|affirm\\w*|maintain\\w*|assert\\w*|emphasi\\w*|prov\\w*|certain\\w*|recogni\\w*|confess\\w*|establish\\w*|reiterat\\w*|told|add\\w*|declar\\w*|stat\\w*|show\\w*|find\\w*|found|vow\\w*|pledg\\w*|underlin\\w*|underscor\\w*|point\\w*|note[ds]?|noting|argu\\w*|promis\\w*|agree\\w*|pass\\w*|clear\\w*|ma[dk]e\\w*|ensur\\w*|sure|report\\w*|claim\\w*|according|contend\\w*|not|verif\\w*|explain\\w*|call\\w*|hold\\w*|quot\\w*|yes',
    ),
  ],
  [
    side(
      'اعتقل\\S*|[يت]عتقل\\S*|اعتقال\\S*|معتقل\\S*|اوقف\\S*|توقيف\\S*|موقوف\\S*|احتجز\\S*|[يت]حتجز\\S*|احتجاز\\S*|محتجز\\S*|قبض|قبضت|حبس\\S*|سجن\\S*|ضبط\\S*',
      'arrest\\w*|detain\\w*|imprison\\w*|jailed',
      'custody|held|hold\\w*|detention\\w*|stop\\w*|seiz\\w*|captur\\w*|prison\\w*|jail\\w*|caught|captiv\\w*|inmate\\w*|hostage\\w*|sentence\\w*|catch\\w*|nab\\w*|apprehend\\w*|took|taken|round\\w*|halt\\w*|suspen\\w*|nab\\w*|collar\\w*|behind bars|remand\\w*|impound\\w*|intern\\w*',
    ),
    side(
      'افرج\\S*|[يت]فرج|افراج\\S*|مفرج|سراح\\S*|اطلق|اطلقت|اطلاق|[يت]طلق|اخلاء|اخلي|اخلت|حرر|تحرير|تحرر',
      'releas(?:ed|es|ing)|freed|frees|set free',
      'free\\w*|releas\\w*|liberat\\w*|bail\\w*',
    ),
  ],
  [
    side(
      'ادان|ادانت|ادين|ادينت|[يت]دين|ادان\\S*|مدان\\S*|مذنب\\S*|تجريم',
      'convict(?:ed|ion|ions|s)|guilty',
      'condemn\\w*|denounc\\w*|found|sentenc\\w*|slam\\w*|owe\\w*|indebt\\w*|deplor\\w*|blam\\w*|debt\\w*|criticis\\w*|wrongdo\\w*|liable',
    ),
    side(
      'برا|برات|براه|براته|براءه|براءته|براءتها|براءتهم|تبريه|تبريته|تبرييه|بري|بريا|بريه|[يت]بري',
      'acquit\\w*|exonerat\\w*|innocen(?:t|ce)',
      'clear\\w*|not guilty|vindicat\\w*|wild\\w*|land|free\\w*',
    ),
  ],
  [
    side(
      'نفي|نفت|نفوا|نفا\\S*|[يت]نفي\\S*|نافي\\S*|انكر\\S*|[يت]نكر\\S*',
      'den(?:y|ies|ied|ial|ials|ying)',
      'reject\\w*|dismiss\\w*|disput\\w*|contest\\w*|contradict\\w*|refut\\w*|rebut\\w*|plead\\w*|innocen\\w*',
    ),
    side(
      'اعترف\\S*|[يت]عترف\\S*|معترف\\S*|اعتراف\\S*|اقر|اقرت|[يت]قر|مقر|اقرار\\S*',
      'admit(?:s|ted|ting)|acknowledg\\w*|conced(?:e[ds]|ing)|confess\\w*',
      ANYTHING,
    ),
  ],
  [
    side(
      'مستحق|مستحقا|مستحقه|[يت]ستحق\\S*|استحق\\S*|عادل\\S*',
      'deserv\\w+|merited',
      'fair\\w*|right\\w*|worth\\w*|due|merit\\w*|justif\\w*|earn\\w*|entitle\\w*|just',
    ),
    side('ظلم\\S*|مجحف\\S*|ظالم\\S*', 'undeserv\\w+|unmerited|unjust\\w*|unwarranted', ANYTHING),
  ],
  [
    side(
      'اشاد\\S*|[يت]شيد|اشاده|مشيد\\S*|رحب|رحبت|رحبوا|[يت]رحب|ترحيب\\S*|مرحب\\S*|امتدح\\S*|مدح|اثني|اثنت|ثناء',
      'prais\\w*|hail(?:s|ed|ing)?|welcom(?:e[ds]?|ing)|commend\\w*|applaud\\w*',
      'tribute\\w*|good|great|build\\w*|built|pleas\\w*|prais\\w*|compliment\\w*|thank\\w*|glad|celebrat\\w*|admir\\w*|salut\\w*|credit\\w*|roomy|spacious|greet\\w*|warm\\w*|accept\\w*|laud\\w*|erect\\w*|cheer\\w*|receiv\\w*|embrac\\w*|positive\\w*|happy|back\\w*|support\\w*|favou?r\\w*|delight\\w*',
    ),
    side(
      'انتقد\\S*|[يت]نتقد\\S*|انتقاد\\S*|منتقد\\S*|ندد\\S*|[يت]ندد\\S*|تنديد\\S*|مندد\\S*|استنكر\\S*|استنكار\\S*|ادان\\S*|[يت]دين|شجب\\S*|هاجم\\S*',
      'critici[sz]\\w*|condemn\\w*|denounc\\w*|slam(?:s|med)?|deplor\\w*',
      'attack\\w*|critic\\w*|blast\\w*|convict\\w*|lash\\w*|hit out|rail\\w*|lament\\w*|censur\\w*|decri\\w*|accus\\w*|complain\\w*|protest\\w*|rap\\w*|fire|against|disapprov\\w*|fault\\w*|berat\\w*|flay\\w*|disparag\\w*|derid\\w*|guilt\\w*|hit\\w*|outrage\\w*|object\\w*|scold\\w*|rebuk\\w*|reprimand\\w*|assail\\w*|charg\\w*',
    ),
  ],
  [
    side(
      'التزم\\S*|[يت]لتزم\\S*|التزام\\S*|ملتزم\\S*|احترم\\S*|[يت]حترم\\S*|احترام\\S*|امتثل\\S*|امتثال\\S*',
      'compl(?:y|ies|ied|iance|ying)|abid\\w*|adher\\w*|honou?r(?:s|ed|ing)',
      'commit\\w*|respect\\w*|obligat\\w*|observ\\w*|obey\\w*|stick\\w*|stuck|keep\\w*|kept|pledg\\w*|follow\\w*|honou?r\\w*|uph[eo]ld\\w*|bound|remain\\w*|stay\\w*|undertak\\w*|duty|duties|promise\\w*|live up|conform\\w*|decent\\w*|dedicat\\w*|strict\\w*|loyal\\w*|should|must',
    ),
    side(
      'انتهك\\S*|[يت]نتهك\\S*|انتهاك\\S*|خرق\\S*|[يت]خرق\\S*|خروق\\S*|اخترق\\S*|خالف\\S*|[يت]خالف\\S*|مخالف\\S*|نقض\\S*',
      'violat\\w*|breach\\w*|flout\\w*',
      'br[eo]k\\w*|infring\\w*|contraven\\w*|defi\\w*|abus\\w*|penetrat\\w*|hack\\w*|not|unlike|contrary|against|irregular\\w*|disobey\\w*|fine[ds]?|offence\\w*|offense\\w*|trespass\\w*|illegal\\w*|crack\\w*|wrongdo\\w*|veto\\w*|pierc\\w*|differ\\w*|lapse\\w*|transgress\\w*|revers\\w*|overturn\\w*',
    ),
  ],
];
