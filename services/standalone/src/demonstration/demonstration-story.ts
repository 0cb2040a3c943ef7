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
  /** What the Arabic desk tells the English one. */
  readonly note?: string;
  readonly stage: DemonstrationStage;
}

/** What an editor made of one segment; no paragraphs where it was cut. */
interface EditedSegment {
  readonly en: readonly RichText[];
  readonly status: TargetStatus;
  readonly note?: string;
  readonly remark?: Remark;
  /** What the editor asks the Arabic edition, in its language. */
  readonly asks?: string;
}

/** What the approver says about words of the English. */
interface Remark {
  readonly quote: string;
  readonly body: string;
}

/** The Arabic of a story with its drafts; `drafts` follow headline, standfirst, body. */
interface ArabicState {
  readonly headline: string;
  readonly standfirst: string;
  readonly body: readonly Block[];
  readonly drafts: readonly { readonly ar: string; readonly en: RichText[] }[];
}

/** One story of the demonstration newsroom. */
export interface DemonstrationStory extends StoryDetails, ArabicState {
  /** The state the Arabic edition hands in while the story is being edited; null where it changes nothing. */
  readonly update: ArabicState | null;
  /** Follows headline, standfirst, body; empty while nobody has touched the draft. */
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
  readonly remark?: Remark;
  readonly asks?: string;
  /** The Arabic of the next version, and its draft. */
  readonly update?: { readonly ar: string; readonly draft: string };
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
  const [newHeadline, newStandfirst, ...newBody] = [headline, standfirst, ...body].map(updated);
  return {
    ...details,
    ...arabicOf(headline, standfirst, body),
    update:
      newHeadline && newStandfirst && segments.some(({ update }) => update)
        ? arabicOf(newHeadline, newStandfirst, newBody)
        : null,
    edited: isTouched(details.stage) ? segments.map(editedOf) : [],
  };
}

function updated(segment: WrittenSegment): WrittenSegment {
  return { ...segment, ...segment.update };
}

function arabicOf(
  headline: WrittenSegment,
  standfirst: WrittenSegment,
  body: readonly WrittenSegment[],
): ArabicState {
  return {
    headline: headline.ar,
    standfirst: standfirst.ar,
    body: body.map(({ kind = 'paragraph', ar }) => ({ kind, text: inlineMarkup(ar) })),
    drafts: [headline, standfirst, ...body].map(({ ar, draft }) => ({
      ar: plainOf(inlineMarkup(ar)),
      en: [inlineMarkup(draft)],
    })),
  };
}

function isTouched(stage: DemonstrationStage): boolean {
  return stage !== 'queued' && stage !== 'ready';
}

function editedOf(segment: WrittenSegment): EditedSegment {
  const { draft, edited = draft, note, remark, asks } = segment;
  const paragraphs = edited === null ? [] : [edited].flat();
  return {
    en: paragraphs.map(inlineMarkup),
    status: segment.status ?? (edited === null ? 'cut' : 'confirmed'),
    ...(note === undefined ? {} : { note }),
    ...(remark === undefined ? {} : { remark }),
    ...(asks === undefined ? {} : { asks }),
  };
}
