import { useAddress } from '../address/index.ts';
import { FigureBand, useDivisionFigures } from '../figures/index.ts';
import { Heading, useMonthOfGraph } from '../frame/index.ts';
import { useWords } from '../words/index.ts';

/** What a partner begins with: how much the three libraries of the city hold. */
export default function PartnerPage() {
  const { say } = useWords();
  const { month } = useAddress();
  const figures = useDivisionFigures('31', month);
  return (
    <>
      <Heading text={say({ zh: '政策库、资源库、项目库', en: 'Policies, resources and projects' })} />
      <FigureBand figures={figures} chosen={undefined} month={useMonthOfGraph(month, figures)} />
    </>
  );
}
