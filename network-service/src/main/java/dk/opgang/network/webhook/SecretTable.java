package dk.opgang.network.webhook;

import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
        update(
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
        update(END, utc(at), subscription);
    }

    /** How many secrets sign the subscription's requests now. */
    int valid(UUID subscription) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(VALID)) {
            Sql.bind(statement, subscription, utc(clock.now()));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void update(String sql, Object... parameters) {
        try (Connection connection = database.getConnection()) {
            Sql.update(connection, sql, parameters);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("The secrets of a subscription could not be read or written", e);
    }
}
