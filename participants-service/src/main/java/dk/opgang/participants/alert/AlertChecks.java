package dk.opgang.participants.alert;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose alerts are to be worked out again on which day, without an event. Works in the running transaction, as the system. */
@Singleton
class AlertChecks {

    private static final String PUT = """
            insert into alert_checks (participant_id, due_on) select * from unnest(?::uuid[], ?::date[])
            on conflict (participant_id) do update set due_on = excluded.due_on""";

    // Of somebody with whom only one organisation works there is nothing to be worked out.
    private static final String PUT_OFF = """
            insert into alert_checks (participant_id, due_on)
            select p.id, ? from unnest(?::uuid[]) as p (id)
            where exists (select from coordination_alerts a where a.participant_id = p.id)
               or (select count(distinct e.organisation) from enrolments e where e.participant_id = p.id) > 1
            on conflict (participant_id) do update set due_on = excluded.due_on""";

    private static final String REMOVE = "delete from alert_checks where participant_id = any(?)";

    private static final String DUE = """
            select participant_id from alert_checks where due_on <= ? and participant_id > ?
            union
            select participant_id from coordination_alerts where review_on <= ? and participant_id > ?
            order by participant_id limit ?""";

    private final AgroalDataSource database;

    AlertChecks(AgroalDataSource database) {
        this.database = database;
    }

    /** Notes for each participant the next day on which something changes by itself; null if none does. */
    void put(Map<UUID, @Nullable LocalDate> next) {
        List<UUID> never = new ArrayList<>();
        List<Map.Entry<UUID, @Nullable LocalDate>> later = new ArrayList<>();
        next.entrySet().forEach(it -> {
            if (it.getValue() == null) {
                never.add(it.getKey());
            } else {
                later.add(it);
            }
        });
        Sql.run(database, connection -> {
            Sql.update(connection, REMOVE, SqlArrays.uuids(connection, never));
            Sql.update(
                    connection,
                    PUT,
                    SqlArrays.uuids(connection, later, Map.Entry::getKey),
                    SqlArrays.dates(connection, later, Map.Entry::getValue));
        });
    }

    /** Has the alerts of those participants worked out anew as soon as may be. */
    void putOff(Collection<UUID> participants, LocalDate today) {
        Sql.update(database, PUT_OFF, today, SqlArrays.uuids(participants));
    }

    /** The next participants whose day has come, by their ids. */
    static List<UUID> due(Connection connection, LocalDate today, UUID after, int most) throws SQLException {
        return Sql.list(connection, DUE, row -> row.getObject(1, UUID.class), today, after, today, after, most);
    }
}
