package dk.opgang.platform.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Lets transactions that work on the same thing follow each other, where the thing has no row of its own that could be locked: a key that
 * nobody has posted yet, or a rule that holds over many rows. It is an advisory lock of PostgreSQL, held until the transaction ends.
 *
 * <p>A class that needs one declares it as a constant. Where rows are locked as well, everybody does both in the same
 * order, or two transactions could wait for each other.
 *
 * @param name what is locked, in words that no other lock has, such as {@code hours}; the keys tell which of them
 */
public record AdvisoryLock(String name) {

    // Sorted, so that two transactions with several keys in common never wait for each other.
    private static final String TAKE = """
            select pg_advisory_xact_lock(key)
            from (select distinct hashtextextended(name, 0) as key from unnest(?) as name order by 1) as keys""";

    private static final String SHARE = "select pg_advisory_xact_lock_shared(hashtextextended(?, 0))";

    private static final String TRY = "select pg_try_advisory_xact_lock(hashtextextended(?, 0))";

    /** Waits until no other transaction holds the lock of the key, and holds it until that of the connection ends. */
    public void take(Connection connection, Object key) throws SQLException {
        take(connection, List.of(key));
    }

    /** The same for several keys at once. */
    public void take(Connection connection, Collection<?> keys) throws SQLException {
        Stream<String> names = keys.stream().map(this::nameOf);
        Sql.call(connection, TAKE, connection.createArrayOf("text", names.toArray(String[]::new)));
    }

    /** The same in the running transaction. */
    public void take(DataSource database, Object key) {
        take(database, List.of(key));
    }

    /** The same for several keys in the running transaction. */
    public void take(DataSource database, Collection<?> keys) {
        Sql.run(database, connection -> take(connection, keys));
    }

    /** Waits until no other transaction holds the lock of the key alone, and keeps it with others from whoever wants it alone. */
    public void takeShared(Connection connection, Object key) throws SQLException {
        Sql.call(connection, SHARE, nameOf(key));
    }

    /** Takes the lock of the key if no other transaction holds it; tells whether it did. */
    public boolean tryTake(Connection connection, Object key) throws SQLException {
        return Sql.one(connection, TRY, got -> got.getBoolean(1), nameOf(key));
    }

    /** What a function of the database takes that takes the lock of the key itself. */
    public String nameOf(Object key) {
        return name + ' ' + key;
    }
}
