package dk.opgang.local.backup;

import dk.opgang.local.postgres.Databases;
import dk.opgang.local.stack.StackException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A database before and after its service has rebuilt its projections: all rows are the same, if all is well and nobody wrote meanwhile.
 *
 * @param tables before, by {@code database.table}, without those that note how far something is
 */
record Rebuilt(Databases databases, String database, SortedMap<String, Contents.Table> tables) {

    /** What a rebuild, reading and the clock change by themselves. */
    private static final Set<String> NOTES = Set.of(
            "inbox",
            "inbox_state",
            "inbox_positions",
            "rebuild_targets",
            "dead_letters",
            "outbox",
            "outbox_packs",
            "published_events",
            "published_before",
            "published_before_parts",
            "feed_position",
            "republications",
            "writers",
            "access_log",
            "idempotency_keys");

    /** What the database of a service holds before. */
    static Rebuilt begin(Databases databases, String service) {
        String database = service.replaceFirst("-service$", "").replace('-', '_');
        return new Rebuilt(databases, database, now(databases, database));
    }

    long rows() {
        return tables.values().stream().mapToLong(Contents.Table::rows).sum();
    }

    /** The tables that hold something else now, with the rows of before and of now. */
    SortedMap<String, String> changed() {
        SortedMap<String, Contents.Table> now = now(databases, database);
        SortedMap<String, String> changed = new TreeMap<>();
        tables.forEach((table, before) -> {
            Contents.Table after = Objects.requireNonNull(now.get(table), table);
            if (!after.equals(before)) {
                changed.put(table, before.rows() + " → " + after.rows());
            }
        });
        return changed;
    }

    private static SortedMap<String, Contents.Table> now(Databases databases, String database) {
        try {
            return Contents.of(databases, database).entrySet().stream()
                    .filter(table -> !NOTES.contains(table.getKey().substring(database.length() + 1)))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, TreeMap::new));
        } catch (SQLException e) {
            throw new StackException("The database " + database + " cannot be read: " + e.getMessage(), e);
        }
    }
}
