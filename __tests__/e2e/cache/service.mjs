// A cache service as GitHub documents it, for the real `@actions/cache`: its Twirp calls (v2) answered here, its
// archives kept in a real Azurite. What a token may read and write stands in its claim `ac`, as on GitHub: scopes in
// order, 1 to read and 2 to write. https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching
//
// Usage: service.mjs AZURITE_FOLDER; prints `listening PORT`, ends with its standard input.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

// The very version that the toolkit brings.
const toolkit = new URL('../../../node_modules/@actions/cache/package.json', import.meta.url);
const { BlobSASPermissions, BlobServiceClient, StorageSharedKeyCredential } =
  createRequire(toolkit)('@azure/storage-blob');

// The public account of the emulator: https://learn.microsoft.com/azure/storage/common/storage-use-azurite
const ACCOUNT = 'devstoreaccount1';
const ACCOUNT_KEY =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

const azurite = spawn(
  process.execPath,
  [
    join(process.argv[2], 'node_modules/azurite/dist/src/blob/main.js'),
    '--inMemoryPersistence',
    '--skipApiVersionCheck',
    '--disableTelemetry',
    '--blobHost=127.0.0.1',
    '--blobPort=0',
  ],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
const end = () => {
  azurite.kill();
  process.exit();
};
process.stdin.on('end', end).resume();
azurite.on('exit', end);

const container = await openContainer();
/** Finished and half-finished entries, oldest first: scope, key, version, blob, finished. */
const entries = [];

const calls = {
  async CreateCacheEntry({ key, version }, scopes) {
    const scope = scopes.find(({ Permission }) => Permission & 2)?.Scope;
    if (scope === undefined) {
      return { ok: false, message: 'cache write denied: the token has no writable scope' };
    }
    if (entries.some((e) => e.scope === scope && e.key === key && e.version === version)) {
      return { ok: false, message: 'cache entry with the same key, version, and scope exists' };
    }
    const blob = container.getBlockBlobClient(`entry-${entries.length}`);
    entries.push({ scope, key, version, blob, finished: false });
    return { ok: true, signed_upload_url: await sign(blob, 'cw') };
  },
  async FinalizeCacheEntryUpload({ key, version }, scopes) {
    const index = entries.findIndex(
      (e) => e.key === key && e.version === version && scopes.some((s) => s.Scope === e.scope),
    );
    if (index < 0) return { ok: false };
    entries[index].finished = true;
    return { ok: true, entry_id: String(index + 1) };
  },
  async GetCacheEntryDownloadURL({ key, restore_keys = [], version }, scopes) {
    for (const { Scope } of scopes.filter(({ Permission }) => Permission & 1)) {
      const there = entries.filter((e) => e.finished && e.scope === Scope && e.version === version);
      const newest = there.reverse();
      for (const wanted of [key, ...restore_keys]) {
        const found =
          newest.find((e) => e.key === wanted) ?? newest.find((e) => e.key.startsWith(wanted));
        if (found === undefined) continue;
        const signed_download_url = await sign(found.blob, 'r');
        return { ok: true, signed_download_url, matched_key: found.key };
      }
    }
    return { ok: false };
  },
  /** For tests: replaces an archive by bytes that are none. */
  async Corrupt({ key }) {
    const bytes = Buffer.from('this was an archive once');
    await entries.find((e) => e.key === key).blob.upload(bytes, bytes.length);
    return { ok: true };
  },
};

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const call = calls[request.url.split('/').pop()];
  const answer = await call(JSON.parse(Buffer.concat(chunks)), scopesOf(request));
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
});
server.listen(0, '127.0.0.1', () => console.log(`listening ${server.address().port}`));

function scopesOf(request) {
  const [, claims] = request.headers.authorization?.split(' ')[1]?.split('.') ?? [];
  return claims === undefined ? [] : JSON.parse(JSON.parse(Buffer.from(claims, 'base64url')).ac);
}

async function sign(blob, permissions) {
  return await blob.generateSasUrl({
    permissions: BlobSASPermissions.parse(permissions),
    expiresOn: new Date(Date.now() + 3_600_000),
  });
}

async function openContainer() {
  for await (const line of createInterface({ input: azurite.stdout })) {
    const [, url] = /successfully listens on (http:\S+)/.exec(line) ?? [];
    if (url === undefined) continue;
    const credential = new StorageSharedKeyCredential(ACCOUNT, ACCOUNT_KEY);
    const client = new BlobServiceClient(`${url}/${ACCOUNT}`, credential).getContainerClient(
      'cache',
    );
    await client.create();
    return client;
  }
  throw new Error('Azurite ended before it listened');
}
