package dk.opgang.participants.intake;

import dk.opgang.participants.casefile.Home;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where the participants whom the rows of a slice name have lived. */
final class KnownHomes {

    private static final String FIND =
            "select participant_id, housing_area_id, valid_from, valid_to, begin_concluded from residences where participant_id = any(?)";

    private KnownHomes() {}

    static Map<UUID, List<Home>> find(Connection connection, Collection<UUID> participants) throws SQLException {
        Map<UUID, List<Home>> homes = new HashMap<>();
        Sql.each(
                connection,
                FIND,
                row -> homes.computeIfAbsent(row.getObject(1, UUID.class), participant -> new ArrayList<>())
                        .add(new Home(
                                row.getObject(2, UUID.class),
                                row.getObject(3, LocalDate.class),
                                row.getObject(4, LocalDate.class),
                                row.getBoolean(5))),
                SqlArrays.uuids(participants));
        return homes;
    }
}
