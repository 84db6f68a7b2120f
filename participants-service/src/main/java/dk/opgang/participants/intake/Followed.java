package dk.opgang.participants.intake;

import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows about somebody who was merged since they were written are about the survivor. Nobody of them is merged until the transaction ends. */
final class Followed {

    private static final String STAY =
            "select id from participants where id = any(?) and municipality_code = ? order by id for key share";

    private static final String MERGED = """
            select merged_participant_id, survivor_id from participant_merges
            where merged_participant_id = any(?) and municipality_code = ? and reversed_at is null""";

    private Followed() {}

    /**
     * @param named whom a row names, if anybody
     * @param as the row about somebody else
     */
    static <R> void follow(
            Connection connection,
            String municipality,
            Collection<BatchRow<R>> rows,
            Function<R, @Nullable UUID> named,
            BiFunction<R, UUID, R> as)
            throws SQLException {
        Set<UUID> open = rows.stream()
                .map(row -> named.apply(row.value()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        while (!open.isEmpty()) {
            Set<UUID> missing = new HashSet<>(open);
            missing.removeAll(
                    Sql.idsOf(connection, STAY, SqlArrays.uuids(connection, List.copyOf(open)), municipality));
            Map<UUID, UUID> survivors = missing.isEmpty() ? Map.of() : survivors(connection, municipality, missing);
            for (BatchRow<R> row : rows) {
                UUID about = named.apply(row.value());
                UUID survivor = about == null ? null : survivors.get(about);
                if (survivor != null) {
                    row.means(as.apply(row.value(), survivor));
                }
            }
            open = Set.copyOf(survivors.values());
        }
    }

    private static Map<UUID, UUID> survivors(Connection connection, String municipality, Set<UUID> merged)
            throws SQLException {
        return Sql.map(
                connection,
                MERGED,
                row -> row.getObject(1, UUID.class),
                row -> row.getObject(2, UUID.class),
                SqlArrays.uuids(List.copyOf(merged)),
                municipality);
    }
}
