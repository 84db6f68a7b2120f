package dk.opgang.platform.batch.forgetting;

import dk.opgang.platform.batch.store.BodyCiphers;
import dk.opgang.platform.batch.store.Noted;
import dk.opgang.platform.batch.store.RejectionQuery;
import dk.opgang.platform.batch.store.RejectionTable;
import dk.opgang.platform.batch.store.RejectionTable.Kept;
import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The refused rows that are kept for their posters. */
@Singleton
class RejectedRows {

    private static final int PAGE = 1_000;

    private static final String NEXT_BATCH = """
        select id, kind from batches
        where (?::text is null or tenant = ?) and id >= ?
          and exists (select from batch_rejections where batch_id = id and (id > ? or row > ?))
        order by id limit 1\
        """;

    private static final String UNFINISHED = """
        select id from batches
        where (?::text is null or tenant = ?) and id < ? and status in ('receiving', 'processing')
        order by id limit 1\
        """;

    private final AgroalDataSource database;
    private final BodyCiphers ciphers;

    RejectedRows(AgroalDataSource database, BodyCiphers ciphers) {
        this.database = database;
        this.ciphers = ciphers;
    }

    private record NextBatch(UUID id, String kind) {}

    /**
     * Deletes those that are meant among the next 1,000 rows of the tenant, or of everybody, in the running transaction, as the system. All are read, since
     * they are kept encrypted and so that nothing of them can be searched. The counts of the batches stay.
     *
     * @return the last row that was read; nothing if there was none after the place
     */
    Optional<RejectedPlace> deletePage(@Nullable String tenant, RejectedPlace after, Predicate<RejectedRow> meant) {
        try (Connection connection = database.getConnection()) {
            Optional<NextBatch> next = nextBatch(connection, tenant, after);
            return next.isEmpty() ? Optional.empty() : deletePage(connection, next.get(), after, meant);
        } catch (SQLException e) {
            throw new IllegalStateException("Rejected rows could not be deleted", e);
        }
    }

    /** The oldest of the batches older than the id that may still refuse rows. */
    Optional<UUID> oldestUnfinished(@Nullable String tenant, UUID before) {
        return Sql.first(database, UNFINISHED, row -> row.getObject(1, UUID.class), tenant, tenant, before);
    }

    private Optional<RejectedPlace> deletePage(
            Connection connection, NextBatch batch, RejectedPlace after, Predicate<RejectedRow> meant)
            throws SQLException {
        long first = batch.id().equals(after.batch()) ? after.row() : 0;
        List<Kept> page =
                RejectionTable.kept(connection, batch.id(), RejectionQuery.after(first, PAGE, Noted.ANY), ciphers);
        Map<UUID, List<Long>> byKey = page.stream()
                .filter(kept -> meant.test(RejectedRow.of(batch.kind(), kept.rejection())))
                .collect(Collectors.groupingBy(
                        Kept::key, Collectors.mapping(kept -> kept.rejection().row(), Collectors.toList())));
        for (Map.Entry<UUID, List<Long>> rows : byKey.entrySet()) {
            SharedKeys.forget(connection, batch.id(), rows.getKey(), rows.getValue(), ciphers);
        }
        return page.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new RejectedPlace(batch.id(), page.getLast().rejection().row()));
    }

    private static Optional<NextBatch> nextBatch(Connection connection, @Nullable String tenant, RejectedPlace after)
            throws SQLException {
        return Sql.first(
                connection,
                NEXT_BATCH,
                row -> new NextBatch(row.getObject(1, UUID.class), row.getString(2)),
                tenant,
                tenant,
                after.batch(),
                after.batch(),
                after.row());
    }
}
