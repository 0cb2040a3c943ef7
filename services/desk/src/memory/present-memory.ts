import type { MemoryImportView, MemoryUnitView } from '@dragoman/shared/contract';
import type { memoryImports, SearchedUnit } from '@dragoman/shared/db';

type ImportRow = Awaited<ReturnType<typeof memoryImports>>[number];

/** presentUnit shows a unit of the memory as the contract has it. */
export function presentUnit(unit: SearchedUnit): MemoryUnitView {
  return {
    id: unit.id,
    arabic: unit.arabic,
    english: unit.english,
    origin: unit.origin,
    reviewed: unit.reviewed,
    source: unit.source_id,
    story: { title: unit.story ?? '', translationId: unit.translation_id },
    segmentId: unit.segment_id,
    revision: unit.revision_number,
    approvedBy: unit.approver_name ?? unit.author,
    approvedAt: unit.approved_at?.toISOString() ?? null,
    importId: unit.import_id,
    found: {
      arabic: unit.found.arabic.map(([start, end]) => [start, end]),
      english: unit.found.english.map(([start, end]) => [start, end]),
    },
  };
}

/** presentImport shows a file that was brought in, and what became of it. */
export function presentImport({ report, ...row }: ImportRow): MemoryImportView {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    by: row.by_name,
    at: row.at.toISOString(),
    added: report.added ?? 0,
    known: report.known ?? 0,
    refused: report.refused ?? 0,
    refusals: report.refusals ?? [],
    openLinks: row.open_links,
  };
}
