package dk.opgang.initiatives.result;

import dk.opgang.initiatives.placement.rules.Counting;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.inbox.Projections;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Counts what an initiative came to, over all its participants or over what one of those who take part knows. Everything that happened is a fact with a
 * day, and counts when that day has come; a participant counts once in each bucket. The benefit group is the one on that day. Whose
 * processing is restricted counts for the own municipality alone.
 */
@Singleton
class ResultQuery {

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private static final String FACTS = """
            with facts as (
                select e.participant_id, e.municipality_code, e.poster, null::varchar as site, true as enrolled, e.period_from as day,
                       null::varchar as kind, false as internship, false as education, false as employment, false as placement,
                       null as employer, false as contact, true as enrolment, null::int as months, false as in_job, false as in_area
                from counted_enrolments e where e.initiative_id = ?
                union all
                select e.participant_id, e.municipality_code, e.poster, null, true, e.ended_on,
                       null, false, e.outcome = any(?), e.outcome = any(?), false,
                       null, false, false, null, false, false
                from counted_enrolments e where e.initiative_id = ? and e.ended_on is not null and e.outcome is not null
                union all
                select p.participant_id, p.municipality_code, p.poster, p.employer_cvr, false, p.period_from,
                       p.kind, p.kind = any(?), p.kind = any(?), p.kind = any(?), true,
                       p.employer_cvr, false, false, null, false, false
                from counted_placements p where p.initiative_id = ?
                union all
                select p.participant_id, p.municipality_code, p.poster, p.employer_cvr, false, p.outcome_on,
                       p.kind, false, p.outcome_kind = any(?), p.outcome_kind = any(?), false,
                       null, false, false, null, false, false
                from counted_placements p where p.initiative_id = ? and p.outcome_on is not null
                union all
                select c.participant_id, c.municipality_code, null, null, false, (c.at at time zone 'Europe/Copenhagen')::date,
                       null, false, false, false, false,
                       null, true, false, null, false, false
                from contacts c where c.initiative_id = ? and c.attended
                union all
                select u.participant_id, u.municipality_code, u.poster, null, u.of_enrolment, u.due_on,
                       u.kind, false, false, false, false,
                       null, false, false, u.after_months, u.still_in_job, u.still_in_job and coalesce(u.still_in_area, false)
                from counted_follow_ups u where u.initiative_id = ? and u.answered_on is not null
            ), f as (
                select facts.*, b.benefit_group from facts
                left join lateral (select benefit_group from benefit_periods b
                                   where b.participant_id = facts.participant_id and b.period_from <= facts.day
                                     and (b.period_to is null or b.period_to > facts.day)
                                   order by b.period_from desc limit 1) b on ?
                where facts.day >= ? and facts.day < ? and facts.day <= ?
                  and facts.municipality_code = coalesce(?::varchar, facts.municipality_code)
                  and (? or not exists (select from participants r where r.id = facts.participant_id and r.restricted))
                  and (?::varchar is null or facts.poster = 'organisation:' || ? or facts.site = ?
                       or ? and facts.enrolled
                          and exists (select from consents k
                                      where k.recipient = ? and k.participant_id = facts.participant_id
                                        and (k.initiative_id is null or k.initiative_id = ?) and k.withdrawn_at is null
                                        and 'enrolments' = any (k.data_categories)))
            )
            select %s as key, count(distinct f.participant_id) filter (where f.months is null), count(*) filter (where f.contact),
                   count(*) filter (where f.internship), count(distinct f.participant_id) filter (where f.education),
                   count(distinct f.participant_id) filter (where f.employment), count(*) filter (where f.placement),
                   count(distinct f.employer), count(*) filter (where f.enrolment),
                   count(distinct f.participant_id) filter (where f.months = 6),
                   count(distinct f.participant_id) filter (where f.months = 6 and f.in_job),
                   count(distinct f.participant_id) filter (where f.months = 6 and f.in_area),
                   count(distinct f.participant_id) filter (where f.months = 12),
                   count(distinct f.participant_id) filter (where f.months = 12 and f.in_job),
                   count(distinct f.participant_id) filter (where f.months = 12 and f.in_area)
            from f group by 1 order by 1""";

    private final Projections projections;
    private final Counting counting;
    private final BusinessClock clock;

    ResultQuery(Projections projections, Counting counting, BusinessClock clock) {
        this.projections = projections;
        this.clock = clock;
        this.counting = counting;
    }

    /**
     * The rows of the initiative in the period; to be asked as the system, after the caller's right to see it was settled.
     *
     * @param whose facts are counted
     */
    List<ResultRow> rows(UUID initiative, Period period, Bucket bucket, Whose whose) throws SQLException {
        return projections.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(FACTS.formatted(bucket.expression()))) {
                bind(statement, connection, initiative, period, bucket, whose);
                List<ResultRow> rows = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        // What is no placement has no kind, and so no row when split by it.
                        if (row.getString(1) != null) {
                            rows.add(read(row));
                        }
                    }
                }
                return rows;
            }
        });
    }

    private void bind(
            PreparedStatement statement,
            Connection connection,
            UUID initiative,
            Period period,
            Bucket bucket,
            Whose whose)
            throws SQLException {
        @Nullable
        Object[] parameters = {
            initiative,
            texts(connection, counting.educationOutcomes()),
            texts(connection, counting.employmentOutcomes()),
            initiative,
            texts(connection, counting.internshipKinds()),
            texts(connection, counting.educationKinds()),
            texts(connection, counting.employmentKinds()),
            initiative,
            texts(connection, counting.educationOutcomes()),
            texts(connection, counting.employmentOutcomes()),
            initiative,
            initiative,
            initiative,
            bucket == Bucket.BENEFIT_GROUP,
            period.from(),
            period.to() == null ? EVER : period.to(),
            clock.today(),
            whose.municipality(),
            whose.restricted(),
            whose.organisation(),
            whose.organisation(),
            whose.organisation(),
            whose.underConsent(),
            whose.organisation(),
            initiative
        };
        Sql.bind(statement, parameters);
    }

    private static Array texts(Connection connection, String[] values) throws SQLException {
        return connection.createArrayOf("varchar", values);
    }

    private static ResultRow read(ResultSet row) throws SQLException {
        return new ResultRow(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                new Retention(row.getLong(10), row.getLong(11), row.getLong(12)),
                new Retention(row.getLong(13), row.getLong(14), row.getLong(15)));
    }
}
