import assert from 'node:assert/strict';
import test from 'node:test';
import { AddressGuard, isPublicAddress } from '../../dist/cli/public-address.js';

const PRIVATE = `
  0.0.0.0 10.0.0.1 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 192.0.0.8 192.0.2.1
  192.168.1.1 198.18.0.1 203.0.113.9 224.0.0.1 240.0.0.1 255.255.255.255 :: ::1 ::10.0.0.1 ::ffff:10.0.0.1
  ::ffff:7f00:1 fc00::1 fd12::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1 2001:db8::1 2002:7f00:1:: 64:ff9b::a00:1
  64:ff9b:1::1 100::1 localhost 1.2.3 ::g`;
const PUBLIC = '1.1.1.1 93.184.216.34 172.32.0.1 2606:4700::1111 ::ffff:1.1.1.1 64:ff9b::1.1.1.1';

test('addresses of this machine, of networks, of metadata and reserved ones are not public', () => {
  for (const address of PRIVATE.trim().split(/\s+/)) assert.equal(isPublicAddress(address), false, address);
  for (const address of PUBLIC.split(' ')) assert.equal(isPublicAddress(address), true, address);
  assert.equal(isPublicAddress(''), false);
});

test('a host may be private if it was named, and has been so from the start', () => {
  const named = new AddressGuard('localhost:3000', false);
  assert.equal(named.allows('localhost:3000', ['127.0.0.1']), true);
  assert.equal(named.allows('localhost:3000', ['::1', '127.0.0.1']), true);
  assert.equal(named.allows('localhost:8080', ['127.0.0.1']), false);
  assert.equal(named.allows('acme.example', ['1.1.1.1']), true);

  const rebound = new AddressGuard('evil.example', false);
  assert.equal(rebound.allows('evil.example', ['1.1.1.1']), true);
  assert.equal(rebound.allows('evil.example', ['127.0.0.1']), false);
  assert.equal(rebound.allows('evil.example', ['1.1.1.1', '10.0.0.1']), false, 'one of several');
  assert.equal(new AddressGuard('evil.example', true).allows('other.example', ['10.0.0.1']), true);
});
