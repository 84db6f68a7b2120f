package dk.opgang.network.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says something to other installations, in the running transaction of the system: it is sent exactly if that is committed. */
@Singleton
@Transactional
public class ExchangeSender {

    private final Installations installations;
    private final PartnerTable partners;
    private final ExchangeConfig config;
    private final ObjectMapper json;
    private final Outbox outbox;
    private final BusinessClock clock;

    ExchangeSender(
            Installations installations,
            PartnerTable partners,
            ExchangeConfig config,
            ObjectMapper json,
            Outbox outbox,
            BusinessClock clock) {
        this.installations = installations;
        this.partners = partners;
        this.config = config;
        this.json = json;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Whether there is nobody to say anything to. */
    public boolean isAlone() {
        return installations.isAlone();
    }

    /** Whether another installation serves the municipality. */
    public boolean isServedElsewhere(String municipality) {
        return installations.serving(municipality).isPresent();
    }

    /** Which other installation serves the municipality; none if there is nobody to say anything to. */
    public Optional<String> servedBy(String municipality) {
        return isAlone()
                ? Optional.empty()
                : installations.serving(municipality).map(Partner::installation);
    }

    /**
     * By what something is sealed for a municipality of another installation.
     *
     * @param keyId a number without sign
     * @param publicKey of X25519, base64
     */
    public record SealingKey(long keyId, String publicKey) {}

    /** The key that its installation has told last. */
    public Optional<SealingKey> keyOf(String municipality) {
        return Optional.ofNullable(partners.keys().get(municipality))
                .map(key -> new SealingKey(key.keyId(), key.publicKey()));
    }

    /** Tells everybody something that everybody may read. */
    public void tellAll(String kind, Object body) {
        send(Ids.next(), kind, null, body, null, null);
    }

    /** Tells a municipality of another installation something that everybody may read. */
    void tell(String kind, String municipality, Object body) {
        send(Ids.next(), kind, municipality, body, null, null);
    }

    /**
     * Tells a municipality of another installation something that it alone reads.
     *
     * @return false if that one has told no key yet
     */
    public boolean tellSealed(String kind, String municipality, Object told) {
        Optional<KeysClient.Key> key = Optional.ofNullable(partners.keys().get(municipality));
        key.ifPresent(by -> {
            UUID id = Ids.next();
            String context = Envelope.context(id, kind, installations.own(), municipality);
            send(id, kind, municipality, null, by.id(), MunicipalitySeal.seal(by, bytes(told), context));
        });
        return key.isPresent();
    }

    private void send(
            UUID id,
            String kind,
            @Nullable String municipality,
            @Nullable Object body,
            @Nullable String keyId,
            @Nullable String sealed) {
        Envelope envelope = new Envelope(
                id,
                kind,
                installations.own(),
                partners.nextNumber(installations.own()),
                municipality,
                clock.now(),
                body == null ? null : json.valueToTree(body),
                keyId,
                sealed);
        String jws = Signatures.sign(envelope, installations.signing(envelope.time()));
        outbox.publishTo(config.topic(), new ExchangeMessage(jws, installations.own()));
    }

    private byte[] bytes(Object told) {
        try {
            return json.writeValueAsBytes(told);
        } catch (JsonProcessingException _) {
            // Without the cause: it could quote what is told.
            throw new IllegalStateException("What is to be sealed cannot be written");
        }
    }
}
