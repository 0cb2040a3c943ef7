import { jsonb, refreshCounts, refreshFindings, type Db } from '@dragoman/shared/db';
import { richTextOf } from '@dragoman/shared/domain';
import { createTranslation, type StoryPart } from '@dragoman/shared/testing';

const arabic =
  'وبحسب مديرية الموارد المائية في ميسان، وصل إلى الهور منذ مطلع تشرين الأول نحو ٣١٢ مليون متر مكعب من المياه، أي ما يعادل ٦٤٪ من سعته، مقابل ٩٪ في الفترة نفسها من العام الماضي، كما قال المهندس نصير الحلفي.';
const english =
  'According to the Directorate of Water Resources in Maysan, about 312 million cubic metres of water have reached the marsh since the beginning of October, which is equivalent to 64% of its capacity, compared with 9% in the same period of last year, as the engineer Naseer al-Hilfi said.';

/** longStory makes a claimed story of so many segments of some fifty words; every other one is edited. */
export async function longStory(db: Db, segments: number): Promise<string> {
  const parts = Array.from({ length: segments }, (_, index): StoryPart => {
    const kind = index === 0 ? 'headline' : 'paragraph';
    return { kind, ar: `${arabic} (الفقرة ${index})`, en: `${english} (Paragraph ${index})` };
  });
  const { id, segmentIds } = await createTranslation(db, { parts, state: 'editing' });
  for (const [index, segmentId] of segmentIds.entries()) {
    if (index % 2 === 0) continue;
    const edited = `${english} (Paragraph ${index})`
      .replace('is equivalent to', 'equals')
      .replace('compared with', 'against')
      .replace('According to the Directorate of Water Resources in Maysan, about', 'Some');
    await db
      .updateTable('segment')
      .set({ target: jsonb([richTextOf(edited)]), target_plain: edited, status: 'edited' })
      .where('id', '=', segmentId)
      .execute();
  }
  await db.transaction().execute(async (trx) => {
    await refreshFindings(trx, id);
    await refreshCounts(trx, id);
  });
  return id;
}
