import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { GatheredCaseSchema } from './gathered-case.entity.ts';
import { GatheredCaseService } from './gathered-case.service.ts';
import { gatheredCaseWorkflow } from './gathered-case.workflow.ts';
import { modelCaseAnswerMessage, modelCaseMessage } from './model-case.message.ts';
import { ModelCaseStepSchema } from './model-case-step.entity.ts';
import { ModelCaseSchema } from './model-case.entity.ts';
import { caseTextErrors, modelCaseErrors } from './model-case.errors.ts';
import { gatheredCaseList, modelCaseList } from './model-case.list.ts';
import { ModelCaseRepository } from './model-case.repository.ts';
import { modelCaseResolvers } from './model-case.resolvers.ts';
import { ModelCaseService } from './model-case.service.ts';
import { modelCaseWorkflow } from './model-case.workflow.ts';

const actions = {
  'modelCase.write': 'wrote a model case',
  'modelCase.change': 'changed what a model case says',
  'modelCase.handIn': 'handed a model case in to the bureau',
  'modelCase.sendBack': 'sent a model case back to its author',
  'modelCase.lookForClients':
    'had the names in a model case looked for among all clients of the district, and did not hand it up for what was found',
  'modelCase.handUp': 'confirmed that nobody can be recognised by a model case, and handed it up to the city',
  'modelCase.takeDown': 'took a model case down, at the city as well',
  'gatheredCase.publish': 'published a model case to the staff of the city',
  'gatheredCase.sendBack': 'sent a model case back to its district',
  'gatheredCase.takeDown': 'took down a model case that the city had received',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

type Services = { readonly modelCases: ModelCaseService; readonly gatheredCases: GatheredCaseService };

/** 典型案例: how people were helped, stripped of identities, gathered up to the city for everybody on the staff to learn from. */
export const modelCaseIdea: Idea<Services> = {
  actions,
  entities: [ModelCaseSchema, ModelCaseStepSchema, GatheredCaseSchema],
  errors: [modelCaseErrors, caseTextErrors],
  lists: [modelCaseList, gatheredCaseList],
  messages: [modelCaseMessage, modelCaseAnswerMessage],
  resolvers: modelCaseResolvers,
  workflows: [modelCaseWorkflow, gatheredCaseWorkflow],
  services: (scope) => {
    const cases = new ModelCaseRepository(scope.session);
    return { modelCases: new ModelCaseService(scope, cases), gatheredCases: new GatheredCaseService(scope, cases) };
  },
};
