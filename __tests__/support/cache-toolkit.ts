/**
 * A cache service in memory behind the functions of `@actions/cache`: immutable keys, prefix search with the newest
 * first, and the toolkit's habit of telling failures to the log alone.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stdout } from 'node:process';
import type { CacheToolkit } from '../../src/adapters/store/toolkit.js';

export interface FakeCache extends CacheToolkit {
  /** Content by key, oldest first. */
  readonly stored: Map<string, string>;
  /** Keys of which each restore was asked, look-ups marked. */
  readonly asked: string[][];
  /** What the service does from now on. */
  mode: 'works' | 'read-only' | 'fails' | 'upload-fails' | 'replaces';
  available: boolean;
  /** Keys whose archive cannot be unpacked. */
  readonly torn: Set<string>;
}

export function fakeCache(workspace: string): FakeCache {
  const find = (keys: readonly string[]) => {
    for (const wanted of keys) {
      const newest = [...cache.stored.keys()].reverse();
      const found =
        newest.find((key) => key === wanted) ?? newest.find((key) => key.startsWith(wanted));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const cache: FakeCache = {
    stored: new Map(),
    asked: [],
    mode: 'works',
    available: true,
    torn: new Set(),
    isFeatureAvailable: () => cache.available,
    async restoreCache(paths, primaryKey, restoreKeys = [], options = {}, crossOs = false) {
      if (!crossOs) throw new Error('a Windows runner would not find this');
      if (restoreKeys.length > 9) throw new Error('Keys are limited to a maximum of 10');
      const keys = [primaryKey, ...restoreKeys];
      cache.asked.push(options.lookupOnly ? ['look-up', ...keys] : keys);
      if (cache.mode === 'fails')
        return say('::warning::Failed to restore: getaddrinfo ENOTFOUND\n');
      const found = find(keys);
      if (found === undefined || options.lookupOnly) return found;
      if (cache.torn.has(found))
        return say('::warning::Failed to restore: tar failed with error: 2\n');
      const path = join(workspace, paths[0] ?? '');
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, cache.stored.get(found) ?? '');
      return found;
    },
    async saveCache(paths, key, _options, crossOs = false) {
      if (!crossOs || key.length > 512 || key.includes(','))
        throw new Error('Key Validation Error');
      const text = readFileSync(join(workspace, paths[0] ?? ''), 'utf8');
      if (cache.mode === 'read-only') {
        say(
          '::warning::Failed to save: Unable to reserve cache. More details: cache write denied: token\n',
        );
        return -1;
      }
      if (cache.stored.has(key) && cache.mode !== 'replaces') {
        say(
          `Failed to save: Unable to reserve cache with key ${key}, another job may be creating this cache.\n`,
        );
        return -1;
      }
      if (cache.mode === 'upload-fails') {
        say('::warning::Failed to save: Cache service responded with 500 during upload chunk.\n');
        return 7;
      }
      cache.stored.set(key, text);
      return cache.stored.size;
    },
  };
  return cache;
}

/** Speaks as the toolkit does; tests that use it silence the output, lest it be taken for our own. */
function say(line: string): undefined {
  stdout.write(line);
}
