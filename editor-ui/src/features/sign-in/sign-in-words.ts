import { defineWords } from '../../i18n/words.js';

export const signInWords = defineWords(
  'signIn',
  {
    sentence: 'Sign in to the translation desk.',
    lead: 'Arabic articles come in, machine drafts are revised by hand, and nothing is published without a person’s yes.',
    email: 'Email',
    password: 'Password',
    signIn: 'Sign in',
    with: 'Sign in with {{name}}',
    wrong: 'This address and password do not belong together.',
    tooMany: 'Too many tries. Wait a few minutes, then try again.',
  },
  {
    sentence: 'الدخول إلى مكتب الترجمة.',
    lead: 'تصل المواد العربية، ويراجع المحرّرون مسوّداتها الآلية باليد، ولا يُنشر شيء بلا موافقة إنسان.',
    email: 'البريد الإلكتروني',
    password: 'كلمة السر',
    signIn: 'دخول',
    with: 'الدخول عبر {{name}}',
    wrong: 'هذا البريد وكلمة السر لا يتوافقان.',
    tooMany: 'محاولات كثيرة. يلزم الانتظار دقائق قبل محاولة جديدة.',
  },
);
