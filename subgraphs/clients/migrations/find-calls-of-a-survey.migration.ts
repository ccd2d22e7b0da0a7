import { Migration } from '@mikro-orm/migrations';
import { ownerWideSql } from '#persistence';

/** Whether a survey asks somebody within the caller's division is found by index, and what closed surveys found of a station wherever households live now. */
export class FindCallsOfASurvey extends Migration {
  override up(): void {
    this.addSql('create index survey_call_survey on clients.survey_call (survey_id, division)');
    // The first in the order of the index: of any one, the planner would read the table where it takes most rows to match.
    this.addSql(`alter policy seen_with_its_calls on clients.survey
      using ((select division from clients.survey_call where survey_id = survey.id order by division limit 1) is not null)`);
    // For sums that stay as they are: where a household that moves left them, they would tell what it said.
    this.addSql(
      ownerWideSql({
        name: 'clients.closed_calls(of_station text)',
        returns: 'survey_id text, opened_on date, overall text',
        query: `select survey_id, opened_on, overall from clients.survey_call join clients.survey on survey.id = survey_id
          where station = of_station and closed_on is not null`,
      }),
    );
  }
}
