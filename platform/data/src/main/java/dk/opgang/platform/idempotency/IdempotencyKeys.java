package dk.opgang.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The keys and answers of the last 48 hours. Every method works in the running transaction. */
@Singleton
public class IdempotencyKeys {

    /** How long a client may repeat a request. */
    static final Duration KEPT = Duration.ofDays(2);

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private static final String BEGIN =
            "select taken, fingerprint, status, headers, body from opgang_begin_request(?, ?, ?, ?, ?)";

    // An older row of the same key has expired and gives way.
    private static final String INSERT = """
            insert into idempotency_keys (tenant, client, key, fingerprint, status, headers, body, created_at, named)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (tenant, client, key) do update
            set fingerprint = excluded.fingerprint, status = excluded.status, headers = excluded.headers,
                body = excluded.body, created_at = excluded.created_at, named = excluded.named""";

    private static final String FORGET = "delete from idempotency_keys where named && ?";

    private static final AdvisoryLock REQUEST = new AdvisoryLock("idempotency");

    private final AgroalDataSource database;
    private final BusinessClock clock;

    IdempotencyKeys(AgroalDataSource database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Begins a request under the key: until the transaction ends no other one can.
     *
     * @return the first answer if the same request was done already; nothing if it is to be done now
     * @throws ProblemException 409 while another request runs under the key, 422 if the key belongs to a different request
     */
    public Optional<StoredAnswer> begin(IdempotencyKey key, Fingerprint fingerprint) {
        return Sql.one(
                database,
                BEGIN,
                row -> begun(row, fingerprint),
                REQUEST.nameOf(key.lockName()),
                key.tenant(),
                key.client(),
                key.value(),
                OffsetDateTime.ofInstant(clock.now().minus(KEPT), ZoneOffset.UTC));
    }

    /** Keeps the answer with the change that the running transaction makes. */
    public void complete(IdempotencyKey key, Fingerprint fingerprint, StoredAnswer answer) {
        complete(key, fingerprint, answer, answer.named());
    }

    /**
     * The same for an answer that is sealed, so that nobody reads in it whom it names.
     *
     * @param named the ids that it names
     */
    void complete(IdempotencyKey key, Fingerprint fingerprint, StoredAnswer answer, Collection<UUID> named) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, key.tenant());
            statement.setString(2, key.client());
            statement.setString(3, key.value());
            statement.setBytes(4, fingerprint.toKeep());
            statement.setInt(5, answer.status());
            statement.setString(6, PlainJson.MAPPER.writeValueAsString(answer.headers()));
            statement.setString(7, answer.body());
            statement.setObject(8, OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC));
            statement.setArray(9, SqlArrays.uuids(connection, named));
            statement.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("An idempotency key could not be kept", e);
        }
    }

    /** Deletes the answers that name any of the ids, so that none outlives what it tells of. */
    public void forget(Collection<UUID> ids) {
        Sql.update(database, FORGET, SqlArrays.uuids(ids));
    }

    private static Optional<StoredAnswer> begun(ResultSet row, Fingerprint fingerprint) throws SQLException {
        if (!row.getBoolean(1)) {
            throw new ProblemException(CommonProblem.IDEMPOTENCY_IN_PROGRESS).withHeader("Retry-After", "1");
        }
        byte[] kept = row.getBytes(2);
        if (kept == null) {
            return Optional.empty();
        }
        if (!fingerprint.matches(kept)) {
            throw new ProblemException(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        return Optional.of(new StoredAnswer(row.getInt(3), headers(row.getString(4)), row.getString(5)));
    }

    private static Map<String, String> headers(String json) {
        try {
            return PlainJson.MAPPER.readValue(json, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored answer has unreadable headers", e);
        }
    }
}
