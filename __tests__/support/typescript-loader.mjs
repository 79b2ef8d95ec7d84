// Lets a child process of a test run our sources: `node --import ./__tests__/support/typescript-loader.mjs FILE.ts`.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
