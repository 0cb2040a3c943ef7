import type { CommentView } from '@dragoman/shared/contract';

/** commentsBySegment sorts unresolved comments under their segments; comments on the story are left out. */
export function commentsBySegment(comments: readonly CommentView[]): Map<string, CommentView[]> {
  const bySegment = new Map<string, CommentView[]>();
  for (const comment of comments) {
    if (comment.segmentId === null || comment.resolvedAt !== null) continue;
    const known = bySegment.get(comment.segmentId);
    if (known) known.push(comment);
    else bySegment.set(comment.segmentId, [comment]);
  }
  return bySegment;
}
