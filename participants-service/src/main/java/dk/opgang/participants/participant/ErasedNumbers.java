package dk.opgang.participants.participant;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Whose numbers a batch that was under way at the erasure must not take in again. Kept as hashes, and only until no batch of the municipality
 * is older than the erasure.
 */
@Singleton
public class ErasedNumbers {

    private static final String UNDER_WAY =
            " from batches b where b.tenant = 'municipality:' || %s and b.status in ('receiving', 'processing')";

    private static final String NOTE = """
            insert into erased_numbers (municipality_code, cpr_hash) select ?, hash from unnest(?::bytea[]) as hash
            where exists (select""" + UNDER_WAY.formatted("?") + """
            ) on conflict (municipality_code, cpr_hash) do update set erased_at = excluded.erased_at""";

    private static final String FIND = """
            select cpr_hash from erased_numbers where municipality_code = ? and cpr_hash = any(?)
              and erased_at > (select received_at from batches where id = ?)""";

    private static final String FORGET = "delete from erased_numbers e where not exists (select"
            + UNDER_WAY.formatted("e.municipality_code") + " and b.received_at < e.erased_at)";

    private final AgroalDataSource database;
    private final SystemCalls system;

    ErasedNumbers(AgroalDataSource database, SystemCalls system) {
        this.database = database;
        this.system = system;
    }

    /** Notes, with the running transaction, the hashes of somebody who is being erased, if a batch is under way that could tell of it. */
    void note(String municipality, Collection<byte[]> hashes) {
        Sql.run(
                database,
                connection -> Sql.update(connection, NOTE, municipality, bytes(connection, hashes), municipality));
    }

    /** Those of the hashes that are of people who were erased since the batch came in. */
    public List<byte[]> erasedSince(Connection connection, UUID batch, String municipality, Collection<byte[]> hashes)
            throws SQLException {
        return Sql.list(connection, FIND, row -> row.getBytes(1), municipality, bytes(connection, hashes), batch);
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        system.inTransaction(() -> Sql.update(database, FORGET));
    }

    private static Array bytes(Connection connection, Collection<byte[]> hashes) throws SQLException {
        return connection.createArrayOf("bytea", hashes.toArray(byte[][]::new));
    }
}
