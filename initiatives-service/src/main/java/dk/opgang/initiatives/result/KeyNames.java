package dk.opgang.initiatives.result;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What areas, groups and contracts are called by which rows are told apart, as far as the reader sees them. */
@Singleton
class KeyNames {

    private static final Map<Bucket, String> TABLES = Map.of(
            Bucket.HOUSING_AREA, "housing_areas",
            Bucket.SITE, "housing_areas",
            Bucket.GROUP, "initiative_groups",
            Bucket.CONTRACT, "contracts");

    private final AgroalDataSource database;

    KeyNames(AgroalDataSource database) {
        this.database = database;
    }

    /** By key; keys that have no name are missing. */
    Map<String, String> of(Split split, List<ResultTable.Row> rows) {
        Map<String, String> names = new HashMap<>();
        add(split.first(), rows, ResultTable.Row::key, names);
        if (split.second() != null) {
            add(split.second(), rows, ResultTable.Row::key2, names);
        }
        return names;
    }

    private void add(
            Bucket bucket,
            List<ResultTable.Row> rows,
            Function<ResultTable.Row, @Nullable String> key,
            Map<String, String> names) {
        String table = TABLES.get(bucket);
        List<UUID> ids = table == null
                ? List.of()
                : rows.stream()
                        .map(key)
                        .filter(Objects::nonNull)
                        .distinct()
                        .flatMap(KeyNames::id)
                        .toList();
        if (ids.isEmpty()) {
            return;
        }
        Sql.each(
                database,
                "select id, name from " + table + " where id = any (?)",
                row -> names.put(row.getString(1), row.getString(2)),
                SqlArrays.uuids(ids));
    }

    /** One of those outside of all is no id. */
    private static Stream<UUID> id(String key) {
        return key.length() == 36 ? Stream.of(UUID.fromString(key)) : Stream.empty();
    }
}
