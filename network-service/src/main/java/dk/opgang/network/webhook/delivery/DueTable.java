package dk.opgang.network.webhook.delivery;

import dk.opgang.network.webhook.SecretSeal;
import dk.opgang.network.webhook.WebhookSecret;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.crypto.SubjectKeys;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What is due, and by what it is signed. As the system. */
@Singleton
class DueTable {

    /** So many of each subscription: what one has to catch up with does not stand before what is new to another. */
    private static final String DUE = """
            select d.id, s.id, d.event_id, d.position, d.type, d.lane, jsonb_array_length(d.attempts), d.created_at, s.url,
                   s.poster, s.subject, s.client, s.scopes
            from webhook_subscriptions s cross join lateral (
                select * from webhook_deliveries w
                where w.subscription_id = s.id and w.state = 'pending' and w.next_attempt_at <= ?
                order by w.next_attempt_at, w.seq limit ?) d
            where s.state = 'active'""";

    /** The newest first. */
    private static final String SECRETS = """
            select subscription_id, poster, sealed from webhook_secrets
            where subscription_id = any(?) and (valid_until is null or valid_until > ?) order by subscription_id, made_at desc""";

    private final AgroalDataSource database;
    private final SubjectKeys keys;

    DueTable(AgroalDataSource database, SubjectKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** @param most of each subscription */
    List<Due> due(Instant now, int most) {
        return Sql.list(
                database,
                DUE,
                row -> new Due(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getObject(4, Long.class),
                        row.getString(5),
                        row.getObject(6, UUID.class),
                        row.getInt(7),
                        row.getObject(8, OffsetDateTime.class).toInstant(),
                        row.getString(9),
                        SubscriberTable.owner(row, 10)),
                now.atOffset(ZoneOffset.UTC),
                most);
    }

    private record Sealed(UUID subscription, UUID key, byte[] secret) {}

    /** The secrets of the subscriptions that are valid now. */
    Map<UUID, List<WebhookSecret>> secrets(Collection<UUID> subscriptions, Instant now) {
        List<Sealed> sealed = sealed(subscriptions, now);
        Map<UUID, SubjectCipher> ciphers =
                keys.load(sealed.stream().map(Sealed::key).distinct().toList());
        Map<UUID, List<WebhookSecret>> secrets = new HashMap<>();
        for (Sealed one : sealed) {
            SubjectCipher cipher = Objects.requireNonNull(ciphers.get(one.key()), "The key of an owner is missing");
            secrets.computeIfAbsent(one.subscription(), _ -> new ArrayList<>())
                    .add(WebhookSecret.of(cipher.decrypt(one.secret())));
        }
        return secrets;
    }

    private List<Sealed> sealed(Collection<UUID> subscriptions, Instant now) {
        return Sql.list(
                database,
                SECRETS,
                row -> new Sealed(row.getObject(1, UUID.class), SecretSeal.keyOf(row.getString(2)), row.getBytes(3)),
                SqlArrays.uuids(subscriptions),
                now.atOffset(ZoneOffset.UTC));
    }
}
