package dk.opgang.participants.intake;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.value.Source;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The keys of rows under which a municipality has a contact already. */
final class KnownContacts {

    private static final String FIND = """
        select c.source_system, c.source_id from contacts c
        join unnest(?::text[], ?::text[]) as k (system, id) on c.source_system = k.system and c.source_id = k.id
        where c.municipality_code = ?\
        """;

    private KnownContacts() {}

    static Set<Source> of(Connection connection, String municipality, Collection<ContactRow> rows) throws SQLException {
        Set<Source> found = new HashSet<>();
        if (rows.isEmpty()) {
            return found;
        }
        Sql.each(
                connection,
                FIND,
                row -> found.add(new Source(row.getString(1), row.getString(2))),
                SqlArrays.texts(connection, rows, ContactRow::sourceSystem),
                SqlArrays.texts(connection, rows, ContactRow::sourceId),
                municipality);
        return found;
    }
}
