package dk.opgang.participants.intake;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The participants of a municipality whom the rows of a slice name. */
final class KnownPeople {

    private static final String FIND =
            "select id, birth_year, departed_on from participants where id = any(?) and municipality_code = ?";

    private KnownPeople() {}

    /** @param departedOn the first day on which the participant is not in the municipality any longer */
    record Person(int birthYear, @Nullable LocalDate departedOn) {

        boolean hasDepartedBy(LocalDate day) {
            return departedOn != null && !day.isBefore(departedOn);
        }
    }

    static Map<UUID, Person> find(Connection connection, String municipality, Collection<UUID> ids)
            throws SQLException {
        return Sql.map(
                connection,
                FIND,
                row -> row.getObject(1, UUID.class),
                row -> new Person(row.getInt(2), row.getObject(3, LocalDate.class)),
                SqlArrays.uuids(ids),
                municipality);
    }
}
