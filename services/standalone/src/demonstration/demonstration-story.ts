import {
  type Block,
  type BlockKind,
  plainOf,
  type RichText,
  type TargetStatus,
} from '@dragoman/shared/domain';
import { inlineMarkup } from './inline-markup.js';

/** How far along the line a story stands when the newsroom opens. */
export type DemonstrationStage =
  'queued' | 'ready' | 'editing' | 'in_review' | 'approved' | 'published';

/** What the Arabic edition says about a story besides its text. */
interface StoryDetails {
  readonly externalId: string;
  readonly section: string;
  readonly byline: string;
  readonly url: string;
  readonly priority: 'normal' | 'urgent';
  readonly publishedAgoMinutes: number;
  readonly dueInMinutes?: number;
  readonly stage: DemonstrationStage;
}

/** What an editor made of one segment; no paragraphs where it was cut. */
interface EditedSegment {
  readonly en: readonly RichText[];
  readonly status: TargetStatus;
  readonly note?: string;
}

/** One story of the demonstration newsroom. `drafts` and `edited` follow headline, standfirst, body. */
export interface DemonstrationStory extends StoryDetails {
  readonly headline: string;
  readonly standfirst: string;
  readonly body: readonly Block[];
  readonly drafts: readonly { readonly ar: string; readonly en: RichText[] }[];
  /** Empty while nobody has touched the draft. */
  readonly edited: readonly EditedSegment[];
}

/** One segment as the stories are written, in the markup of inlineMarkup. */
interface WrittenSegment {
  readonly kind?: BlockKind;
  readonly ar: string;
  readonly draft: string;
  /** The editor's English: several paragraphs, or null where it was cut. The draft's when absent. */
  readonly edited?: string | readonly string[] | null;
  /** Confirmed unless told. */
  readonly status?: TargetStatus;
  readonly note?: string;
}

interface WrittenStory extends StoryDetails {
  readonly headline: WrittenSegment;
  readonly standfirst: WrittenSegment;
  /** Paragraphs where no kind is given. */
  readonly body: readonly WrittenSegment[];
}

/** storyOf turns a story as it is written into the shape the newsroom is filled from. */
export function storyOf({
  headline,
  standfirst,
  body,
  ...details
}: WrittenStory): DemonstrationStory {
  const segments = [headline, standfirst, ...body];
  return {
    ...details,
    headline: headline.ar,
    standfirst: standfirst.ar,
    body: body.map(({ kind = 'paragraph', ar }) => ({ kind, text: inlineMarkup(ar) })),
    drafts: segments.map(({ ar, draft }) => ({
      ar: plainOf(inlineMarkup(ar)),
      en: [inlineMarkup(draft)],
    })),
    edited: isTouched(details.stage) ? segments.map(editedOf) : [],
  };
}

function isTouched(stage: DemonstrationStage): boolean {
  return stage !== 'queued' && stage !== 'ready';
}

function editedOf(segment: WrittenSegment): EditedSegment {
  const { draft, edited = draft, note } = segment;
  const paragraphs = edited === null ? [] : [edited].flat();
  return {
    en: paragraphs.map(inlineMarkup),
    status: segment.status ?? (edited === null ? 'cut' : 'confirmed'),
    ...(note === undefined ? {} : { note }),
  };
}
