import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * What browsers are told about every answer. Pages of this server run scripts and load styles from it alone, and talk to it and to
 * the identity provider; no other site may show them in a frame.
 */
export async function addSecurityHeaders(server: FastifyInstance, identityProvider: URL | undefined): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Editors and charts place what they draw by style attributes.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", ...(identityProvider === undefined ? [] : [identityProvider.origin])],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
    // Of this host alone: the names beneath it are not ours to decide on. Browsers heed it over https only.
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
  });
}
