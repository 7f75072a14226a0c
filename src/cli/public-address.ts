import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Addresses that the internet routes to; all others are of this machine, of its network, or reserved. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');
/** Stands for an IPv4 address in a network that has IPv6 alone. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/** Whether an IP address is on the internet, and not of this machine, a local network, or a cloud's metadata. */
export const isPublicAddress = (text: string): boolean => {
  if (isIP(text) === 0) return false;
  const address = ipaddr.process(text); // an IPv4 address in the form of IPv6 becomes IPv4
  if (address instanceof ipaddr.IPv4) return address.range() === 'unicast';
  if (address.match(NAT64)) return isPublicAddress(address.toByteArray().slice(-4).join('.'));
  return address.range() === 'unicast' && address.match(GLOBAL_IPV6);
};

/**
 * Which hosts may be connected to. The host that the user named may be private, such as `localhost:3000`; hosts that its
 * responses lead to must be public. So must the named host be, once it has been public.
 */
export class AddressGuard {
  readonly #named: string;
  readonly #allowPrivate: boolean;
  #isNamedPrivate: boolean | null = null;

  /** @param named Host and port in the URL that the user gave. */
  constructor(named: string, allowPrivate: boolean) {
    this.#named = named;
    this.#allowPrivate = allowPrivate;
  }

  /**
   * Whether to connect to a host that has these IP addresses.
   *
   * @param host With its port, as in `URL.host`.
   */
  allows(host: string, addresses: readonly string[]): boolean {
    const isPrivate = !addresses.every(isPublicAddress);
    if (host === this.#named) this.#isNamedPrivate ??= isPrivate;
    return !isPrivate || this.#allowPrivate || (host === this.#named && this.#isNamedPrivate === true);
  }
}
