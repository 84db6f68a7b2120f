package dk.opgang.initiatives.eligibility;

import dk.opgang.initiatives.eligibility.Past.Enrolled;
import dk.opgang.initiatives.eligibility.Past.Given;
import dk.opgang.initiatives.eligibility.Past.OnBenefit;
import dk.opgang.initiatives.template.predicate.Operator;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Looks up what rules are decided by, for many people at once, and only what the rules ask for. */
final class Pasts {

    private static final String BENEFITS =
            "select participant_id, benefit_group, period_from, period_to from initiatives_benefits_decided_by(?)";
    private static final String PLACEMENTS =
            "select participant_id, kind, employer_kind, period_from, period_to from initiatives_placements_decided_by(?)";
    private static final String ENROLMENTS =
            "select participant_id, id, template_key, state, state_since from initiatives_enrolments_decided_by(?)";
    private static final String CONSENTS =
            "select participant_id, recipient, data_categories, initiative_id from initiatives_consents_decided_by(?)";

    private Pasts() {}

    /** Of each of the people who have one; on the connection of a transaction. */
    static Map<UUID, Past> of(Connection connection, Collection<UUID> people, Set<Operator> asked) throws SQLException {
        Map<UUID, List<OnBenefit>> benefits = asked.contains(Operator.BENEFIT) || asked.contains(Operator.ON_BENEFIT)
                ? find(connection, BENEFITS, people, Pasts::benefit)
                : Map.of();
        Map<UUID, List<Earlier.Placement>> placements = asked.contains(Operator.EARLIER_PLACEMENT)
                ? find(connection, PLACEMENTS, people, Pasts::placement)
                : Map.of();
        Map<UUID, List<Enrolled>> enrolments = asked.contains(Operator.EARLIER_ENROLMENT)
                ? find(connection, ENROLMENTS, people, Pasts::enrolment)
                : Map.of();
        Map<UUID, List<Given>> consents =
                asked.contains(Operator.CONSENT) ? find(connection, CONSENTS, people, Pasts::consent) : Map.of();
        Map<UUID, Past> pasts = new HashMap<>();
        for (UUID person : people) {
            pasts.put(
                    person,
                    new Past(
                            benefits.getOrDefault(person, List.of()),
                            placements.getOrDefault(person, List.of()),
                            enrolments.getOrDefault(person, List.of()),
                            consents.getOrDefault(person, List.of())));
        }
        return pasts;
    }

    private static <T> Map<UUID, List<T>> find(
            Connection connection, String sql, Collection<UUID> people, Sql.RowReader<T> read) throws SQLException {
        Map<UUID, List<T>> found = new HashMap<>();
        Sql.each(
                connection,
                sql,
                row -> found.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                        .add(read.read(row)),
                SqlArrays.uuids(people));
        return found;
    }

    private static OnBenefit benefit(ResultSet row) throws SQLException {
        return new OnBenefit(row.getString(2), row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class));
    }

    private static Earlier.Placement placement(ResultSet row) throws SQLException {
        return new Earlier.Placement(
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class));
    }

    private static Enrolled enrolment(ResultSet row) throws SQLException {
        return new Enrolled(
                row.getObject(2, UUID.class),
                new Earlier.Enrolment(row.getString(3), row.getString(4), row.getObject(5, LocalDate.class)));
    }

    private static Given consent(ResultSet row) throws SQLException {
        return new Given(row.getString(2), Set.of((String[]) row.getArray(3).getArray()), row.getObject(4, UUID.class));
    }
}
