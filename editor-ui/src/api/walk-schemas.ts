import { config } from 'zod';

// The desk's content policy forbids compiling code, so schemas are walked. Schemas decide when they are
// made: this module is imported before any of them.
config({ jitless: true });
