import type { ErrorCode } from '@dragoman/shared/contract';

/** What the desk refuses, said in Arabic: its own sentences are English. Refusals of programs are left out. */
export const problemsInArabic: Partial<Readonly<Record<ErrorCode, string>>> = {
  invalid_request: 'في المرسَل نقص أو خطأ.',
  not_readable: 'تعذّرت قراءة الملف.',
  too_large: 'المرسَل أكبر مما يقبله المكتب.',
  not_signed_in: 'انتهت الجلسة. يلزم الدخول من جديد.',
  forbidden: 'هذا غير متاح لك.',
  forbidden_role: 'هذا لأصحاب دور آخر. يمنح المدير الأدوار.',
  not_arabic: 'النص ليس بالعربية.',
  empty_body: 'لا نص في المادة.',
  too_deep: 'تنسيق النص أعمق مما يُقرأ.',
  too_long: 'النص أطول مما يقبله المكتب.',
  article_withdrawn: 'سُحبت هذه المادة.',
  not_allowed_now: 'لا يمكن ذلك في الحال التي فيها المادة الآن.',
  source_withdrawn: 'سحبت الطبعة العربية هذه المادة، فلا تُعدَّل ولا تُنشر.',
  not_assignee: 'المادة في عهدة محرّر آخر.',
  four_eyes: 'من عدّل المادة آخراً لا يوافق عليها؛ يوافق زميل.',
  findings_block: 'ملاحظات تمنع ذلك. تُصلح، أو يُصرف النظر عنها مع السبب.',
  undecided_changes: 'في النص العربي تغييرات بلا قرار بعد.',
  stale_segment: 'عُدّل المقطع من مكان آخر. النصّان محفوظان.',
  stale_term: 'عُدّل المصطلح من مكان آخر. يلزم النظر فيه من جديد.',
  stale_setting: 'عُدّلت الإعدادات من مكان آخر. يلزم النظر فيها من جديد.',
  stale_approval: 'تغيّر النص بعد قراءته. يلزم النظر في النص الجديد أولاً.',
  stale_version: 'وصلت نسخة أحدث. يلزم النظر فيها أولاً.',
  already_exists: 'هذا موجود من قبل.',
  rate_limited: 'طلبات كثيرة. يلزم الانتظار قليلاً.',
  unavailable: 'المكتب غير متاح الآن. تُعاد المحاولة بعد قليل.',
  internal: 'وقع خلل في المكتب. ما حُفظ سليم، وتُعاد المحاولة بعد قليل.',
};

/** Why drafting stands still, said in Arabic, by the reason that the worker gives. */
export const pausesInArabic: Readonly<Record<string, string>> = {
  unauthorised: 'رفض محرّك الترجمة المفتاح.',
  forbidden: 'لا يسمح محرّك الترجمة بهذا الطلب لهذا المفتاح.',
  quota: 'نفد رصيد الحساب لدى محرّك الترجمة.',
  budget: 'بلغ الإنفاق حدّ الميزانية.',
  model_not_found: 'لا يعرف محرّك الترجمة هذا النموذج.',
  wrong_address: 'لا محرّك ترجمة تحت العنوان المعطى.',
};
