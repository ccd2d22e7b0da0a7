import { Kind, parse, print, visit } from 'graphql';
import { onceForEach } from '#files';

const ACCESS_RULES = /^https:\/\/specs\.apollo\.dev\/(authenticated|requiresScopes)\//;

/**
 * The supergraph as the Apollo gateway takes it. It refuses to start over access rules that call themselves SECURITY, since
 * it does not enforce them; the instances do, so here they are without that word. Other routers get the supergraph as it is.
 */
export const plannedOver = onceForEach((supergraphSdl): string => {
  if (!/for: *SECURITY/.test(supergraphSdl)) return supergraphSdl;
  const document = visit(parse(supergraphSdl), {
    SchemaDefinition: (node) => ({
      ...node,
      directives: node.directives?.map((link) => {
        const url = link.arguments?.find(({ name }) => name.value === 'url')?.value;
        if (url?.kind !== Kind.STRING || !ACCESS_RULES.test(url.value)) return link;
        return { ...link, arguments: link.arguments?.filter(({ name }) => name.value !== 'for') };
      }),
    }),
  });
  return print(document);
});
