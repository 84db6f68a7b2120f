package dk.opgang.network.webhook;

import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** The secrets of subscriptions, sealed. Every method works in the running transaction. */
@Singleton
class SecretTable {

    private static final String INSERT =
            "insert into webhook_secrets (id, subscription_id, poster, sealed, made_at) values (?, ?, ?, ?, ?)";
    private static final String END =
            "update webhook_secrets set valid_until = ? where subscription_id = ? and valid_until is null";
    private static final String VALID = """
            select count(*) from webhook_secrets where subscription_id = ? and (valid_until is null or valid_until > ?)""";

    private final AgroalDataSource database;
    private final SecretSeal seal;
    private final BusinessClock clock;

    SecretTable(AgroalDataSource database, SecretSeal seal, BusinessClock clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    /** A new secret of the subscription, beside those that are valid. */
    WebhookSecret add(WebhookSubscription subscription) {
        WebhookSecret secret = WebhookSecret.make();
        Sql.update(
                database,
                INSERT,
                Ids.next(),
                subscription.id(),
                subscription.poster(),
                seal.cipher().encrypt(secret.key()),
                utc(clock.now()));
        return secret;
    }

    /** Gives the present secret an end. */
    void end(UUID subscription, Instant at) {
        Sql.update(database, END, utc(at), subscription);
    }

    /** How many secrets sign the subscription's requests now. */
    int valid(UUID subscription) {
        return Sql.one(database, VALID, row -> row.getInt(1), subscription, utc(clock.now()));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
