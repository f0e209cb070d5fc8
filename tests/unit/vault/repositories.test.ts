import 'fake-indexeddb/auto';
import { describe } from 'vitest';
import { prepareWith } from '../db/samples.ts';
import { sealing } from './sealed.ts';

// Repositories must not be able to tell: their own tests run once more, over databases that are sealed.
prepareWith(await sealing());

describe('over a sealed database', async () => {
  await import('../db/repositories.test.ts');
  await import('../db/wall.test.ts');
  await import('../db/note-search.test.ts');
  await import('../db/at-hand.test.ts');
  await import('../db/packs.test.ts');
  await import('../db/prompt-learning.test.ts');
});
