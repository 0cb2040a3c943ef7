export { createDeskApp } from './app.js';
export { runCommand } from './commands/run-command.js';
export type { DeskDeps } from './desk-deps.js';
export { openEventStream, type EventStream } from './events/event-stream.js';
export { askQuestion } from './questions/change-question.js';
