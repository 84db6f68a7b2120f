package dk.opgang.initiatives.enrolment;

import static dk.opgang.initiatives.support.Sql.array;

import dk.opgang.initiatives.integration.CoveredByConsent;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The enrolments that a poster has posted under the keys of its rows, as far as it may read them. */
@Singleton
class KnownEnrolments {

    /** What {@link CoveredByConsent} says of the single enrolment, for a set. */
    private static final String KNOWN = """
            select e.id, e.source_system, e.source_id, e.initiative_id, e.participant_id, e.period_from, e.state,
                   e.state_since, e.outcome
            from enrolments e join unnest(?::varchar[], ?::varchar[]) as k (system, id)
              on e.source_system = k.system and e.source_id = k.id
            where e.poster = ? and (e.municipality_code = ?
                or e.partner_organisations @> array[?::varchar] and exists (
                    select 1 from consents c
                    where c.participant_id = e.participant_id and c.recipient = ? and c.withdrawn_at is null
                      and c.valid_from <= ? and c.valid_until > ? and ? = any(c.data_categories)
                      and (c.initiative_id is null or c.initiative_id = e.initiative_id)))""";

    private final BusinessClock clock;

    KnownEnrolments(BusinessClock clock) {
        this.clock = clock;
    }

    Map<EnrolmentRow.Key, KnownEnrolment> find(SliceContext context, List<BatchRow<EnrolmentRow>> rows)
            throws SQLException {
        var connection = context.connection();
        String organisation = context.caller().organisation().orElse(null);
        LocalDate today = clock.today();
        Object[] parameters = {
            array(connection, "varchar", rows, row -> row.value().sourceSystem()),
            array(connection, "varchar", rows, row -> row.value().sourceId()),
            context.caller().tenantKey(),
            context.caller().municipality().orElse(null),
            organisation,
            organisation,
            today,
            today,
            CoveredByConsent.CATEGORY
        };
        Map<EnrolmentRow.Key, KnownEnrolment> known = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(KNOWN)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    known.put(new EnrolmentRow.Key(row.getString(2), row.getString(3)), KnownEnrolment.read(row));
                }
            }
        }
        return known;
    }
}
