import { useAddress } from '../address/index.ts';
import { Heading } from '../frame/index.ts';
import { examplesFor } from '../examples/index.ts';
import { ListHeads, WithinPicker } from '../lists/index.ts';
import { type CallerOfPage, useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';

const CITY = '31';

/** The policy, resource and project libraries, with who offers and where to go; for partners also how to ask for them by program. */
export default function LibrariesPage() {
  const { say } = useWords();
  const { search } = useAddress();
  const caller = useSession()?.caller;
  const within = search.get('within') ?? caller?.division ?? CITY;
  return (
    <>
      <div className="title-row">
        <Heading text={say({ zh: '政策库、资源库、项目库', en: 'Policies, resources and projects' })} />
        <WithinPicker within={within} />
      </div>
      <p className="meaning">
        {say({
          zh: '全市各单位公布的政策、资源、项目与站点，合成一份目录；任何救助对象的信息都不在其中。',
          en: 'What all owners publish of policies, resources, projects and stations, as one directory. Nothing of any person served is in it.',
        })}
      </p>
      <div className="shelves">
        <ListHeads groups={['library', 'stations']} within={within} level={2} />
      </div>
      {caller?.role === 'partner' && <Examples caller={caller} />}
    </>
  );
}

/** Queries to begin with; the same stand ready in GraphiQL. */
function Examples({ caller }: { readonly caller: CallerOfPage }) {
  const { say } = useWords();
  return (
    <section className="examples" aria-labelledby="examples">
      <h2 id="examples">{say({ zh: '用程序取用：查询示例', en: 'By program: example queries' })}</h2>
      <p className="meaning">
        {say({
          zh: '向 /partner/graphql 提问，以授权密钥为凭；',
          en: 'Ask /partner/graphql with the key of your grant; ',
        })}
        <a href="/graphiql">{say({ zh: '在 GraphiQL 中试一试', en: 'try it in GraphiQL' })}</a>
      </p>
      {examplesFor(caller).map(({ query }) => (
        // It may be wider than a phone: the keyboard can move it too.
        <pre key={query} tabIndex={0}>
          {query}
        </pre>
      ))}
    </section>
  );
}
