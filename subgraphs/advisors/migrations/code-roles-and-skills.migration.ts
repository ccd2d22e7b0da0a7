import { Migration } from '@mikro-orm/migrations';

/** Written out: a migration says the same whatever the list says later. */
const CODES = {
  资源调配: 'RESOURCE_ALLOCATION',
  资源链接: 'RESOURCE_ALLOCATION',
  需求分析: 'NEEDS_ANALYSIS',
  需求评估: 'NEEDS_ANALYSIS',
  问题评估: 'PROBLEM_ASSESSMENT',
  心理疏导: 'COUNSELLING',
  突发事件处置: 'EMERGENCY_HANDLING',
  应急处置: 'EMERGENCY_HANDLING',
  政策解读: 'POLICY_EXPLANATION',
  法律: 'LEGAL_ADVICE',
  法律咨询: 'LEGAL_ADVICE',
  手语: 'SIGN_LANGUAGE',
  沪语沟通: 'SHANGHAINESE',
} as const;
const CODED = `(values ${Object.entries(CODES)
  .map(([word, code]) => `('${word}', '${code}')`)
  .join(', ')}) as coded (word, code)`;

/**
 * Roles, skills and levels of licences are codes of lists. Of skills that were typed in words, those that have a code become it; where
 * one has none, all that was typed is kept beside them.
 */
export class CodeRolesAndSkills extends Migration {
  override up(): void {
    this.addSql('alter table advisors.advisor drop constraint advisor_role_check');
    this.addSql('alter table advisors.advisor drop constraint advisor_licence_level_check');
    this.addSql('alter table advisors.advisor add column skills_in_words text[] null');
    this.addSql(`update advisors.advisor set skills_in_words = skills
      where exists (select from unnest(skills) as skill where skill not in (select word from ${CODED}))`);
    this
      .addSql(`update advisors.advisor set skills = array(select code from unnest(skills) with ordinality as typed (word, place)
      join ${CODED} using (word) group by code order by min(place)) where skills <> '{}'`);
  }
}
