// Reads a file with the extractor of github-action-benchmark: node extract-peer.mjs CHECKOUT TOOL FILE
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [checkout, tool, outputFilePath] = process.argv.slice(2);
// Without a commit of its own the extractor would ask GitHub's API for one.
process.env.GITHUB_REPOSITORY = 'acme/lib';
const load = createRequire(join(checkout, 'package.json'));
const { context } = load('@actions/github');
context.payload = {
  head_commit: { id: 'a', message: 'm', timestamp: '', url: '', author: {}, committer: {} },
};
const { extractResult } = load('./dist/src/extract.js');
const { benches } = await extractResult({ tool, outputFilePath });
console.log(benches.length);
