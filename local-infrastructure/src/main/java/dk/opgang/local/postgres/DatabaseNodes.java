package dk.opgang.local.postgres;

import java.util.List;
import java.util.Optional;

/**
 * The PostgreSQL servers of a stack, and which of them is to take the writes.
 *
 * @param all one alone, or two of which one is to follow the other
 */
public record DatabaseNodes(List<DatabaseNode> all, PrimaryNote note) {

    /** @throws IllegalArgumentException unless there are one or two */
    public DatabaseNodes {
        all = List.copyOf(all);
        if (all.isEmpty() || all.size() > 2) {
            throw new IllegalArgumentException("a stack has one or two PostgreSQL servers, not " + all.size());
        }
    }

    /** The one that is to take the writes. */
    public DatabaseNode primary() {
        String name = note.name();
        return all.stream().filter(node -> node.name().equals(name)).findFirst().orElseGet(all::getFirst);
    }

    /** The one that is to follow; empty if there is only one. */
    public Optional<DatabaseNode> standby() {
        DatabaseNode primary = primary();
        return all.stream().filter(node -> !node.equals(primary)).findFirst();
    }

    DatabaseNode named(String name) {
        return all.stream()
                .filter(node -> node.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No PostgreSQL server is called " + name));
    }
}
