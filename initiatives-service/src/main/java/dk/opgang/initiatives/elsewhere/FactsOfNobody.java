package dk.opgang.initiatives.elsewhere;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps what results count of people who were erased, under ids of nobody, with the benefits of those days; what is open ends on the day of
 * the erasure. What no result rests on is not kept. A rebuild brings back what events told and finds this service's own records kept already.
 */
@Singleton
class FactsOfNobody {

    private static final String ERASED = """
            with erased as (select * from unnest(?::uuid[], ?::date[]) as e (participant_id, day)) """;

    private static final String FOLLOW_UPS = ERASED + """
            insert into follow_ups_of_nobody (id, participant_id, municipality_code, initiative_id, poster, kind, of_enrolment,
                after_months, due_on, answered_on, still_in_job, still_in_area)
            select opgang_nobody(id), opgang_nobody(participant_id), municipality_code, initiative_id, poster, kind,
                   enrolment_id is not null, after_months, due_on, answered_on, still_in_job, still_in_area
            from follow_ups join erased using (participant_id) where initiative_id is not null and answered_on is not null
            on conflict (id) do nothing""";

    private static final String ENROLMENTS = ERASED + """
            insert into enrolments_of_nobody (id, participant_id, municipality_code, initiative_id, poster, period_from, ended_on, outcome,
                state)
            select opgang_nobody(id), opgang_nobody(participant_id), municipality_code, initiative_id, poster, period_from,
                   coalesce(ended_on, greatest(period_from, day)), outcome, state
            from enrolments join erased using (participant_id) on conflict (id) do nothing""";

    private static final String PLACEMENTS = ERASED + """
            insert into placements_of_nobody (id, participant_id, municipality_code, initiative_id, poster, employer_cvr, kind,
                period_from, outcome_kind, outcome_on, employer_kind, employer_p_number, payer, job_kind, prospect, step, contract_id,
                housing_area_id)
            select opgang_nobody(id), opgang_nobody(participant_id), municipality_code, initiative_id, poster, employer_cvr, kind,
                   period_from, outcome_kind, outcome_on, employer_kind, employer_p_number, payer, job_kind, prospect, found_step,
                   contract_id, housing_area_id
            from placements join erased using (participant_id) where initiative_id is not null on conflict (id) do nothing""";

    /** Of one person alone; those for a group or for all stay as they are. */
    private static final String OCCASIONS = ERASED + """
            insert into occasions_of_nobody (id, participant_id, municipality_code, initiative_id, poster, activity, held_on)
            select opgang_nobody(id), opgang_nobody(participant_id), municipality_code, initiative_id, poster, activity,
                   (at at time zone 'Europe/Copenhagen')::date
            from occasions join erased using (participant_id) where state = 'held' on conflict (id) do nothing""";

    private static final String ATTENDANCES = ERASED + """
            insert into attendances_of_nobody (id, participant_id, enrolment_id, municipality_code, initiative_id, poster, occasion_id,
                activity, held_on, attendance, holder_ids)
            select opgang_nobody(a.id), opgang_nobody(a.participant_id), opgang_nobody(a.enrolment_id), a.municipality_code,
                   a.initiative_id, a.poster, case when o.enrolment_id is null then o.id else opgang_nobody(o.id) end,
                   o.activity, (o.at at time zone 'Europe/Copenhagen')::date, a.attendance, o.holder_ids
            from attendances a join erased on erased.participant_id = a.participant_id join occasions o on o.id = a.occasion_id
            where o.state = 'held' on conflict (id) do nothing""";

    private static final String CONTACTS = ERASED + """
            insert into contacts (id, participant_id, municipality_code, at, attended, initiative_id)
            select opgang_nobody(id), opgang_nobody(participant_id), municipality_code, at, attended, initiative_id
            from contacts join erased using (participant_id) where initiative_id is not null on conflict do nothing""";

    private static final String BENEFITS = ERASED + """
            insert into benefit_periods (id, participant_id, municipality_code, benefit_group, period_from, period_to)
            select opgang_nobody(id), opgang_nobody(participant_id), municipality_code, benefit_group, period_from,
                   coalesce(period_to, day)
            from benefit_periods join erased using (participant_id)
            where (period_to is not null or period_from < day)
              and (exists (select from enrolments_of_nobody n where n.participant_id = opgang_nobody(erased.participant_id))
                   or exists (select from placements_of_nobody n where n.participant_id = opgang_nobody(erased.participant_id))
                   or exists (select from contacts n where n.participant_id = opgang_nobody(erased.participant_id)))
            on conflict do nothing""";

    private final AgroalDataSource database;

    FactsOfNobody(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Copies the facts about the people; what stands under their own ids is still to be deleted.
     *
     * @param erased the days of the erasures by the people's ids
     */
    void keep(Map<UUID, LocalDate> erased) {
        if (erased.isEmpty()) {
            return;
        }
        Sql.run(database, connection -> {
            Array people = SqlArrays.uuids(connection, erased.keySet());
            Array days = SqlArrays.dates(connection, erased.values(), day -> day);
            for (String copy :
                    List.of(FOLLOW_UPS, ENROLMENTS, PLACEMENTS, OCCASIONS, ATTENDANCES, CONTACTS, BENEFITS)) {
                Sql.update(connection, copy, people, days);
            }
        });
    }
}
