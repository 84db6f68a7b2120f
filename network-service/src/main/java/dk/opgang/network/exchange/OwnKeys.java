package dk.opgang.network.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.network.exchange.KeysClient.Key;
import dk.opgang.network.exchange.KeysClient.Sealed;
import dk.opgang.network.exchange.Refusal.Reason;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Which municipalities are served here, and what was sealed for them; asked of participants-service by the background, outside of transactions. */
@Singleton
class OwnKeys {

    private static final Duration KNOWN_FOR = Duration.ofSeconds(30);
    /** What is answered to something that does not open. */
    private static final Set<Integer> NOT_OPENED = Set.of(400, 404, 422);

    private static final int CONFLICT = 409;

    private final KeysClient keeper;
    private final ObjectMapper json;
    private volatile @Nullable Known known;

    OwnKeys(@RestClient KeysClient keeper, ObjectMapper json) {
        this.keeper = keeper;
        this.json = json;
    }

    private record Known(List<Key> keys, long at) {

        boolean isRecent() {
            return System.nanoTime() - at < KNOWN_FOR.toNanos();
        }
    }

    /** Those that seal now. */
    List<Key> now() {
        List<Key> keys = keeper.all().items();
        known = new Known(keys, System.nanoTime());
        return keys;
    }

    boolean serves(String municipality) {
        Known recent = known;
        List<Key> keys = recent != null && recent.isRecent() ? recent.keys() : now();
        return keys.stream().map(Key::municipalityCode).anyMatch(municipality::equals);
    }

    /**
     * What is sealed in the message.
     *
     * @throws Refusal if it does not open
     * @throws RuntimeException if nobody answers
     */
    JsonNode open(Envelope envelope) {
        String municipality = Objects.requireNonNull(envelope.municipalityCode());
        String context = Envelope.context(envelope.id(), envelope.kind(), envelope.installation(), municipality);
        try {
            KeysClient.Opened opened =
                    keeper.open(new Sealed(municipality, context, Objects.requireNonNull(envelope.sealed())));
            return json.readTree(Base64.getDecoder().decode(opened.opened()));
        } catch (WebApplicationException e) {
            int status = e.getResponse().getStatus();
            if (NOT_OPENED.contains(status)) {
                throw new Refusal(Reason.SEALED_OTHERWISE);
            }
            if (status == CONFLICT) {
                throw new Refusal(Reason.NOT_SERVED);
            }
            // It was not looked at: the token is too old, or there were too many questions.
            throw e;
        } catch (IOException | IllegalArgumentException _) {
            throw new Refusal(Reason.SEALED_OTHERWISE);
        }
    }
}
