package dk.opgang.initiatives.occasion;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many were at occasions, whoever of them the caller sees. */
@Singleton
class OccasionCounts {

    private static final String COUNTS = "select * from initiatives_occasion_counts(?)";

    private final AgroalDataSource database;

    OccasionCounts(AgroalDataSource database) {
        this.database = database;
    }

    record Counted(int present, int absent, int excused) {

        static final Counted NOBODY = new Counted(0, 0, 0);
    }

    Counted of(UUID occasion) {
        return of(List.of(occasion)).getOrDefault(occasion, Counted.NOBODY);
    }

    /** By occasion; those without anybody are missing. */
    Map<UUID, Counted> of(Collection<UUID> occasions) {
        return Sql.on(database, connection -> of(connection, occasions));
    }

    static Map<UUID, Counted> of(Connection connection, Collection<UUID> occasions) throws SQLException {
        return Sql.map(
                connection,
                COUNTS,
                row -> row.getObject(1, UUID.class),
                row -> new Counted(row.getInt(2), row.getInt(3), row.getInt(4)),
                SqlArrays.uuids(occasions));
    }
}
