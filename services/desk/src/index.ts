export { createDeskApp } from './app.js';
export { runCommand } from './commands/run-command.js';
export type { DeskDeps } from './desk-deps.js';
export { openEventStream, type EventStream } from './events/event-stream.js';
export { askQuestion } from './questions/change-question.js';
export { createTerm } from './terms/create-term.js';
// The files of other tools, for evaluation: what the desk takes, it can be tried on.
export { decodeTable, decodeXml } from './files/decode-text.js';
export { languageOfColumn } from './files/language-of-column.js';
export { parseCsv } from './files/parse-csv.js';
export { readTmx } from './memory/tmx/read-tmx.js';
export { unitOfTmx } from './memory/tmx/unit-of-tmx.js';
export { readFileTerm } from './terms/files/read-file-term.js';
export { termsOfCsv } from './terms/files/terms-of-csv.js';
export { termsOfTbx } from './terms/files/terms-of-tbx.js';
