package dk.opgang.network.feed;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps the consents by which events are read, in the transaction that records the events that tell of them. */
final class FeedConsents {

    /** A withdrawal is final, and an older state that is read again changes nothing. */
    private static final String STORE = """
            insert into feed_consents (consent_id, participant_id, reader, valid_from, valid_until, withdrawn, of_controller,
                                       initiative_id, data_categories, told_at)
            select consent_id, participant_id, reader, valid_from::date, valid_until::date, withdrawn, of_controller,
                   initiative_id, string_to_array(data_categories, ','), told_at::timestamptz
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::boolean[], ?::boolean[], ?::uuid[], ?::text[],
                        ?::text[])
                 as told (consent_id, participant_id, reader, valid_from, valid_until, withdrawn, of_controller, initiative_id,
                          data_categories, told_at)
            on conflict (consent_id) do update
            set participant_id = excluded.participant_id, reader = excluded.reader, valid_from = excluded.valid_from, valid_until = excluded.valid_until,
                withdrawn = feed_consents.withdrawn or excluded.withdrawn, of_controller = excluded.of_controller,
                initiative_id = excluded.initiative_id, data_categories = excluded.data_categories, told_at = excluded.told_at
            where feed_consents.told_at <= excluded.told_at""";

    private static final String REMOVE = "update feed_consents set withdrawn = true where consent_id = any(?)";
    private static final String FORGET = "delete from feed_consents where participant_id = any(?)";

    private FeedConsents() {}

    /** Notes the last state of every consent that the rows tell of. */
    static void store(Connection connection, List<FeedRow> rows) throws SQLException {
        Map<UUID, Told> last = new LinkedHashMap<>();
        Set<UUID> removed = new LinkedHashSet<>();
        for (FeedRow row : rows) {
            if (FeedConsent.TYPES.contains(row.event().type())) {
                FeedConsent consent = row.event().as(FeedConsent.class);
                last.put(consent.consentId(), new Told(consent, row.event().time()));
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

    private record Told(FeedConsent consent, Instant at) {}

    /** Deletes the consents of erased participants. */
    static void forget(Connection connection, Collection<UUID> erased) throws SQLException {
        delete(connection, FORGET, erased);
    }

    private static void delete(Connection connection, String sql, Collection<UUID> ids) throws SQLException {
        Sql.update(connection, sql, SqlArrays.uuids(ids));
    }

    private static void write(Connection connection, Collection<Told> last) throws SQLException {
        List<FeedConsent> consents = last.stream().map(Told::consent).toList();
        Sql.update(
                connection,
                STORE,
                SqlArrays.uuids(connection, consents, FeedConsent::consentId),
                SqlArrays.uuids(connection, consents, FeedConsent::participantId),
                SqlArrays.texts(connection, consents, FeedConsent::reader),
                SqlArrays.texts(connection, consents, it -> it.from().toString()),
                SqlArrays.texts(connection, consents, it -> it.until().toString()),
                SqlArrays.booleans(connection, consents, it -> it.withdrawnAt() != null),
                SqlArrays.booleans(connection, consents, FeedConsent::isOfController),
                SqlArrays.uuids(connection, consents, FeedConsent::initiativeId),
                SqlArrays.texts(connection, consents, it -> String.join(",", it.dataCategories())),
                SqlArrays.texts(connection, last, it -> it.at().toString()));
    }
}
