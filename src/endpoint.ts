/** A server: `host` a DNS name in ASCII or an IP address without brackets, `port` from 1 to 65535. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

/** An endpoint as people and HTTP write it: `example.org:443`, `[::1]:8443` (RFC 3986 section 3.2.2). */
export function formatEndpoint({ host, port }: Endpoint): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
