package dk.opgang.participants.intake;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.value.Source;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The spells of a municipality that have the keys of rows. */
final class KeyedSpells {

    private static final String FIND = """
        select t.source_system, t.source_id, t.id, t.participant_id from %s t
        join unnest(?::text[], ?::text[]) as k (system, id) on t.source_system = k.system and t.source_id = k.id
        where t.municipality_code = ?\
        """;

    private KeyedSpells() {}

    /** Which spell has a key, and whose it is. */
    record Keyed(UUID id, UUID participantId) {}

    /** @param table benefit_periods or residences */
    static Map<Source, Keyed> of(Connection connection, String table, String municipality, Collection<Source> keys)
            throws SQLException {
        return Sql.map(
                connection,
                FIND.formatted(table),
                row -> new Source(row.getString(1), row.getString(2)),
                row -> new Keyed(row.getObject(3, UUID.class), row.getObject(4, UUID.class)),
                SqlArrays.texts(connection, keys, Source::system),
                SqlArrays.texts(connection, keys, Source::id),
                municipality);
    }
}
