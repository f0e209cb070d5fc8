import { products } from '../adapters/hr/index.ts';
import type { HrProduct } from './product.ts';

const isHost = (host: string, of: string): boolean =>
  of.startsWith('.') ? host.endsWith(of) || host === of.slice(1) : host === of;

/** The product at an address: by its host, else by what only its addresses hold. */
export const productAt = ({ hostname, pathname, search, hash }: URL): HrProduct | null =>
  products.find(({ hosts }) => hosts.some((of) => isHost(hostname, of))) ??
  products.find(({ hosts, person }) => hosts.length === 0 && person.test(pathname + search + hash)) ??
  null;
