package dk.opgang.platform.batch.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.platform.batch.body.BatchReceiver;
import dk.opgang.platform.batch.body.Incoming;
import dk.opgang.platform.batch.run.BatchSignals;
import dk.opgang.platform.batch.store.Batch;
import dk.opgang.platform.batch.store.BatchChanges;
import dk.opgang.platform.batch.store.BatchConfig;
import dk.opgang.platform.batch.store.BatchReading;
import dk.opgang.platform.batch.store.BatchTable;
import dk.opgang.platform.batch.store.Poster;
import dk.opgang.platform.batch.store.Received;
import dk.opgang.platform.batch.store.Transactions;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.idempotency.Fingerprint;
import dk.opgang.platform.idempotency.IdempotencyKey;
import dk.opgang.platform.idempotency.IdempotencyKeys;
import dk.opgang.platform.idempotency.RequestFingerprint;
import dk.opgang.platform.idempotency.StoredAnswer;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes a batch in, starts it, and waits a moment for its end. An idempotency key is kept in the transaction that starts the
 * batch: not earlier, since only the whole body tells one request from another.
 */
@Singleton
class BatchPosting {

    private final BatchReceiver receiver;
    private final BatchReading reading;
    private final Transactions transactions;
    private final BatchSignals signals;
    private final IdempotencyKeys keys;
    private final RequestFingerprint request;
    private final BatchConfig config;
    private final ObjectMapper mapper;
    private final BusinessClock clock;

    BatchPosting(
            BatchReceiver receiver,
            BatchReading reading,
            Transactions transactions,
            BatchSignals signals,
            IdempotencyKeys keys,
            RequestFingerprint request,
            BatchConfig config,
            ObjectMapper mapper,
            BusinessClock clock) {
        this.receiver = receiver;
        this.reading = reading;
        this.transactions = transactions;
        this.signals = signals;
        this.keys = keys;
        this.request = request;
        this.config = config;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** @param path of the kind's batches, such as {@code /v1/placement-batches} */
    Response post(Incoming incoming, String path, Locale language) {
        IdempotencyKey key = request.header()
                .map(header -> IdempotencyKey.of(incoming.caller(), header))
                .orElse(null);
        Received received = receiver.receive(incoming);
        Keyed keyed = new Keyed(key, key == null ? Fingerprint.NONE : request.ofRequest());
        signals.watch(received.id());
        try {
            Optional<StoredAnswer> first = start(incoming, received, keyed, path, language);
            if (first.isPresent()) {
                return first.get().replay();
            }
            signals.received();
            return answer(await(incoming, received), keyed, path, language);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return accepted(find(incoming, received), path, language);
        } finally {
            signals.unwatch(received.id());
        }
    }

    private Optional<StoredAnswer> start(
            Incoming incoming, Received received, Keyed keyed, String path, Locale language) {
        try {
            return transactions.as(incoming.caller(), connection -> {
                Optional<StoredAnswer> first =
                        keyed.key() == null ? Optional.empty() : keys.begin(keyed.key(), keyed.fingerprint());
                if (first.isPresent()) {
                    BatchChanges.discard(connection, received.id());
                    return first;
                }
                BatchChanges.received(connection, received, clock.now());
                keep(keyed, accepted(find(connection, incoming, received), path, language));
                return Optional.empty();
            });
        } catch (RuntimeException e) {
            receiver.discard(incoming, received.id());
            throw e;
        }
    }

    private Response answer(Batch batch, Keyed keyed, String path, Locale language) {
        if (!batch.isFinished()) {
            return accepted(batch, path, language);
        }
        Response created = response(Response.Status.CREATED, batch, path, language);
        if (keyed.key() != null) {
            transactions.as(batch.caller(), connection -> {
                keep(keyed, created);
                return batch;
            });
        }
        return created;
    }

    private Batch await(Incoming incoming, Received received) throws InterruptedException {
        long end = System.nanoTime() + config.answerWithin().toNanos();
        Batch batch = find(incoming, received);
        for (long left = end - System.nanoTime(); !batch.isFinished() && left > 0; left = end - System.nanoTime()) {
            if (!signals.awaitStep(received.id(), Duration.ofNanos(left))) {
                return find(incoming, received);
            }
            batch = find(incoming, received);
        }
        return batch;
    }

    private void keep(Keyed keyed, Response answer) {
        if (keyed.key() != null) {
            keys.complete(keyed.key(), keyed.fingerprint(), StoredAnswer.of(answer, this::json));
        }
    }

    /** As it is written to the first asker. */
    private String json(Object view) {
        try {
            return mapper.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A batch cannot be written as JSON", e);
        }
    }

    private Batch find(Incoming incoming, Received received) {
        return reading.get(posterOf(incoming), received.id());
    }

    private static Batch find(Connection connection, Incoming incoming, Received received) throws SQLException {
        return BatchTable.find(connection, posterOf(incoming), received.id())
                .orElseThrow(() -> new IllegalStateException("Batch " + received.id() + " is not where it was put"));
    }

    private static Poster posterOf(Incoming incoming) {
        return new Poster(incoming.shape().kind().name(), incoming.caller());
    }

    private static Response accepted(Batch batch, String path, Locale language) {
        return response(Response.Status.ACCEPTED, batch, path, language);
    }

    private static Response response(Response.Status status, Batch batch, String path, Locale language) {
        return Response.status(status)
                .header("Location", path + "/" + batch.id())
                .tag(Preconditions.tag(batch.version()))
                .entity(BatchView.of(batch, language))
                .build();
    }

    private record Keyed(@Nullable IdempotencyKey key, Fingerprint fingerprint) {}
}
