package dk.opgang.network.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one installation says to others. All of it is signed; nobody is named in it, and what is not an advert is sealed.
 *
 * @param id of the message
 * @param kind what it is about
 * @param installation who says it
 * @param number how many messages the installation has sent up to this one
 * @param municipalityCode for which municipality it is; for everybody if missing
 * @param time when it was said
 * @param body what everybody may read
 * @param keyId of the key by which it is sealed
 * @param sealed what the municipality alone reads, base64
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Envelope(
        UUID id,
        String kind,
        String installation,
        long number,
        @Nullable String municipalityCode,
        Instant time,
        @Nullable JsonNode body,
        @Nullable String keyId,
        @Nullable String sealed) {

    /** What a sealed part is bound to, so that it opens in this message alone. */
    static String context(UUID id, String kind, String installation, String municipality) {
        return String.join("/", "opgang-exchange-1", id.toString(), kind, installation, municipality);
    }
}
