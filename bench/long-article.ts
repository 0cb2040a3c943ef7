const sentence =
  'أعلنت وزارة النقل اليوم خطة جديدة للحافلات في العاصمة، وقال الوزير إن العمل بدأ أمس في ١٢ شارعاً رئيسياً.';

/** longArticle is the body of a PUT: a headline and so many paragraphs, none like another. */
export function longArticle(paragraphs: number, about: string) {
  const html = Array.from(
    { length: paragraphs },
    (_, index) => `<p>${sentence} <strong>الفقرة ${index + 1}</strong> ${sentence}</p>`,
  );
  return {
    headline: `الحكومة تعلن خطة جديدة للنقل العام ${about}`,
    body: { format: 'html' as const, value: html.join('\n') },
  };
}
