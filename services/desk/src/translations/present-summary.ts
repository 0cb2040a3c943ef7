import type { PersonRef, PublicationView, TranslationSummary } from '@dragoman/shared/contract';
import { standingOf, type QueueLine } from '@dragoman/shared/db';
import { allowedCommands, type Actor } from '@dragoman/shared/domain';

/** The one who asks, and what of the desk's settings decides what they may do. */
export interface Viewer {
  readonly actor: Actor;
  readonly fourEyes: boolean;
  /** Where readers find the English edition, without a slash at its end. */
  readonly editionUrl: string;
}

/** What a line of the queue is written from; a whole translation's line has it too. */
export type SummaryLine = Omit<QueueLine, 'place'>;

/** presentSummary writes a translation as a line of the queue. */
export function presentSummary(line: SummaryLine, viewer: Viewer): TranslationSummary {
  return {
    id: line.id,
    article: {
      id: line.article_id,
      source: line.source_id,
      externalId: line.external_id,
      version: line.article_version,
      headline: line.source_headline,
      section: line.section,
      byline: line.byline,
      url: line.url,
      priority: line.priority,
      words: line.words,
      publishedAt: instant(line.source_published_at),
      dueAt: instant(line.due_at),
      receivedAt: line.received_at.toISOString(),
      withdrawnAt: instant(line.withdrawn_at),
      withdrawnReason: line.withdrawn_reason,
      note: line.note,
    },
    state: line.state,
    publication: presentPublication(line, viewer.editionUrl),
    assignee: personRef(line.assignee_id, line.assignee_name),
    lastEditor: personRef(line.last_editor_id, line.last_editor_name),
    headline: line.headline,
    headlineSettled: line.headline_settled,
    progress: {
      segments: line.segments,
      drafted: line.drafted,
      edited: line.edited,
      confirmed: line.confirmed,
      cut: line.cut,
      changed: line.changed,
    },
    findings: {
      block: line.findings_block,
      warn: line.findings_warn,
      advise: line.findings_advise,
    },
    returnedNotes: line.returned_notes,
    openQuestions: line.open_questions,
    failure: line.failure,
    readyAt: instant(line.ready_at),
    submittedAt: instant(line.submitted_at),
    updatedAt: line.updated_at.toISOString(),
    allowed: allowedCommands(standingOf(line, viewer.fourEyes), viewer.actor),
  };
}

/** presentPublication writes where the story stands with its readers. */
export function presentPublication(line: SummaryLine, editionUrl: string): PublicationView {
  const shown = line.publication === 'live' || line.publication === 'withdrawn';
  return {
    status: line.publication,
    slug: line.slug,
    url: shown && line.slug !== null ? `${editionUrl}/edition/${line.slug}` : null,
    version: line.publication_version,
    scheduledAt: instant(line.scheduled_at),
    publishedAt: instant(line.published_at),
    firstPublishedAt: instant(line.first_published_at),
  };
}

/** personRef names a person where a row holds their id, null where it holds none. */
export function personRef(id: string | null, name: string | null): PersonRef | null {
  return id === null ? null : { id, name: name ?? id };
}

/** instant writes a time for the wire. */
export function instant(date: Date | null): string | null {
  return date === null ? null : date.toISOString();
}
