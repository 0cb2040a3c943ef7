// `node --import ./scripts/register-typescript.mjs file.ts`
import { register } from 'node:module';

register('./typescript-loader.mjs', import.meta.url);
