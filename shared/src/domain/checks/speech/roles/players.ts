import { role, type RoleWords } from './role-words.js';

/** Who plays, trains, whistles and comments. */
export const PLAYERS: readonly RoleWords[] = [
  role(
    'مدرب|مدربه|مدربون|مدربين|مديره? (?:ال)?فني',
    'coach',
    'coach\\w*|manag\\w*|train\\w*|boss\\w*|instruct\\w*|head\\w*|skilled|tutor\\w*|practi[cs]ed',
    'تدريب\\S*|درب|دربه\\S*|حافل\\S*|باص|مدير فني|مدرب\\S*|عرب\\S*|قاطره|حافله',
  ),
  role('كابتن', 'captain', 'captain\\w*|skipper\\w*'),
  role(
    'قايد|قايده|قاده',
    'captain|commander|skipper',
    'captain\\w*|command\\w*|skipper\\w*|lead\\w*|led|chief\\w*|head\\w*|general\\w*|driver|pilot|conductor|rider|warlord|boss',
    'كابتن|نقيب|ربان|قبطان|شاره\\S*|عميد|قياده|امر|قياد\\S*|متخطي',
  ),
  role(
    'حارس|حارسه|حراس|حارس (?:ال)?مرمي',
    'goalkeeper|keeper|goalie',
    'goalkeep\\w*|keep\\w*|in goal|guard\\w*|bodyguard\\w*|net|stopper|sentr\\w*|warden\\w*|custodian|caretaker|security',
    'مرمي\\S*|شباك',
  ),
  role(
    'مدافع|مدافعه|مدافعين|مدافعون|ظهير|قلب (?:ال)?دفاع',
    'defender|full-?back|cent(?:re|er)[- ]back',
    'defen\\w*|\\w*back\\w*|advocate\\w*|cannon\\w*|proponent\\w*|gun\\w*|champion\\w*|artillery|right-back|left-back|protect\\w*',
    'دفاع\\S*',
  ),
  role(
    'لاعب(?:و|ي)? (?:ال|خط ال)?وسط\\S*|متوسط (?:ال)?ميدان',
    'midfielder',
    'midfield\\w*|play\\w*|winger',
    'وسط\\S*|محور',
  ),
  role(
    'مهاجم|مهاجمه|مهاجمين|مهاجمون|مهاجما|راس (?:ال)?حربه|هداف',
    'striker|cent(?:re|er)-forward',
    'strik\\w*|forward\\w*|attack\\w*|assail\\w*|gunm[ae]n|scor\\w*|hitter|invader\\w*|spearhead\\w*|marksman|winger|hijacker\\w*|frontm[ae]n|bomber\\w*|perpetrator\\w*',
    'هجوم\\S*|هداف\\S*|مضرب\\S*',
  ),
  role(
    '(?<=ال)حكم|حكام|حكما',
    'referee|umpire',
    'penalt\\w*|ref\\w*|umpire\\w*|official\\w*|rul\\w*|verdict\\w*|senten\\w*|judg\\w*|govern\\w*|linesm[ae]n|arbit\\w*|convict\\w*|power|reign\\w*|order\\w*|jail\\w*|regime|administration|command\\w*|found|term\\w*|autonom\\w*|court|clause\\w*|control\\w*|leader\\w*|\\w*rule|decision\\w*|award\\w*|decree\\w*|conclus\\w*|self',
    'تحكيم\\S*|محكم\\S*',
  ),
  role(
    'بديل|بديله|بدلاء',
    'substitute',
    'sub\\w*|replac\\w*|alternat\\w*|bench|reserve\\w*|instead|stand-in|successor|fallback|came on|option\\w*|surrogate|backup',
    'دكه|احتياط\\S*|تبديل\\S*|بدل\\S*',
  ),
  role(
    'لاعب|لاعبه|لاعبون|لاعبين|لاعبات',
    '',
    'play\\w*|star\\w*|international\\w*|athlete\\w*|footballer\\w*|team|squad|m[ae]n|side|golfer\\w*|boxer\\w*|swimmer\\w*|runner\\w*|\\w*keepers?|defenders?|midfielders?|strikers?|forward\\w*|back\\w*|winger\\w*|gymnast\\w*|skipper|captain',
  ),
  role(
    'معلق|معلقه|معلقون|معلقين',
    'commentator',
    'comment\\w*|pundit\\w*|analyst\\w*|suspend\\w*|hang\\w*|hung|critic\\w*|observer\\w*|pending|columnist\\w*|outstanding',
    'محلل\\S*|تعليق\\S*',
  ),
];
