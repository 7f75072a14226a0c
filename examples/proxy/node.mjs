// The proxy as a server of Node:
//
//   npm install job-posting-elements
//   PORT=3000 node node.mjs workable.com smartrecruiters.com
import { createServer } from 'node:http';
import { argv, env, exit } from 'node:process';
import { toNodeHandler } from 'job-posting-elements/search-server';
import { createProxy } from './proxy.mjs';

const hosts = argv.slice(2);
if (hosts.length === 0) {
  console.error('node node.mjs <host> [more hosts]');
  exit(2);
}

const server = createServer(toNodeHandler(createProxy({ hosts }), { onError: console.error }));
server.listen(Number(env.PORT ?? 3000), () => console.log(`http://localhost:${server.address().port}/?src=`));
