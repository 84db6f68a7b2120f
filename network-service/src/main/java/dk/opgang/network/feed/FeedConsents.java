package dk.opgang.network.feed;

import dk.opgang.platform.data.SqlArrays;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps the consents by which events are read, in the transaction that records the events that tell of them. */
final class FeedConsents {

    /** A withdrawal is final, even if an older state is read again. */
    private static final String STORE = """
            insert into feed_consents (consent_id, participant_id, reader, valid_from, valid_until, withdrawn)
            select consent_id, participant_id, reader, valid_from::date, valid_until::date, withdrawn
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::boolean[])
                 as told (consent_id, participant_id, reader, valid_from, valid_until, withdrawn)
            on conflict (consent_id) do update
            set reader = excluded.reader, valid_from = excluded.valid_from, valid_until = excluded.valid_until,
                withdrawn = feed_consents.withdrawn or excluded.withdrawn""";

    private static final String REMOVE = "delete from feed_consents where consent_id = any(?)";
    private static final String FORGET = "delete from feed_consents where participant_id = any(?)";

    private FeedConsents() {}

    /** Notes the last state of every consent that the rows tell of. */
    static void store(Connection connection, List<FeedRow> rows) throws SQLException {
        Map<UUID, FeedConsent> last = new LinkedHashMap<>();
        Set<UUID> removed = new LinkedHashSet<>();
        for (FeedRow row : rows) {
            if (FeedConsent.TYPES.contains(row.event().type())) {
                FeedConsent consent = row.event().as(FeedConsent.class);
                last.put(consent.consentId(), consent);
                removed.remove(consent.consentId());
            } else if (FeedConsent.REMOVED.equals(row.event().type())) {
                UUID consent = row.event().as(Removed.class).consentId();
                last.remove(consent);
                removed.add(consent);
            }
        }
        if (!last.isEmpty()) {
            write(connection, last.values());
        }
        if (!removed.isEmpty()) {
            delete(connection, REMOVE, removed);
        }
    }

    private record Removed(UUID consentId) {}

    /** Deletes the consents of erased participants. */
    static void forget(Connection connection, Collection<UUID> erased) throws SQLException {
        delete(connection, FORGET, erased);
    }

    private static void delete(Connection connection, String sql, Collection<UUID> ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, SqlArrays.uuids(connection, ids));
            statement.executeUpdate();
        }
    }

    private static void write(Connection connection, Collection<FeedConsent> consents) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(STORE)) {
            statement.setArray(1, SqlArrays.uuids(connection, consents, FeedConsent::consentId));
            statement.setArray(2, SqlArrays.uuids(connection, consents, FeedConsent::participantId));
            statement.setArray(3, SqlArrays.texts(connection, consents, FeedConsent::reader));
            statement.setArray(4, SqlArrays.texts(connection, consents, consent -> consent.from()
                    .toString()));
            statement.setArray(5, SqlArrays.texts(connection, consents, consent -> consent.until()
                    .toString()));
            statement.setArray(6, SqlArrays.booleans(connection, consents, consent -> consent.withdrawnAt() != null));
            statement.executeUpdate();
        }
    }
}
