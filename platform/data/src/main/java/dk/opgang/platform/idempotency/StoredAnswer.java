package dk.opgang.platform.idempotency;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.opgang.platform.crypto.SubjectCipher;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The first answer to a request, as it is given again.
 *
 * @param status HTTP status
 * @param headers those that belong to the answer itself: Location, ETag, Content-Type
 * @param body JSON, if there is one
 */
public record StoredAnswer(
        int status, Map<String, String> headers, @Nullable String body) {

    /** The header that marks a repetition. */
    static final String REPLAYED = "Idempotency-Replayed";

    /** Bytes to a multiple of which a sealed body is filled up. */
    private static final int SEALED_STEP = 256;

    private static final List<String> KEPT = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE);

    private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b");

    public StoredAnswer {
        headers = Map.copyOf(headers);
    }

    /** The answer as it is now; its entity is written by the given function. */
    public static StoredAnswer of(Response answer, Function<Object, String> json) {
        Map<String, String> headers = KEPT.stream()
                .filter(name -> answer.getHeaderString(name) != null)
                .collect(Collectors.toMap(
                        Function.identity(), name -> Objects.requireNonNull(answer.getHeaderString(name))));
        return new StoredAnswer(
                answer.getStatus(), headers, answer.getEntity() == null ? null : json.apply(answer.getEntity()));
    }

    /**
     * The same with a body that only the key opens. Its length tells nothing: bodies of one kind are filled up to the same size.
     */
    StoredAnswer sealedWith(SubjectCipher key) {
        String whole = body == null ? "" : body;
        int bytes = whole.getBytes(StandardCharsets.UTF_8).length;
        String filled = whole + " ".repeat(Math.floorMod(-bytes, SEALED_STEP));
        byte[] sealed = key.encrypt(filled.getBytes(StandardCharsets.UTF_8));
        return new StoredAnswer(status, headers, Base64.getEncoder().encodeToString(sealed));
    }

    /** The answer as it was before it was sealed. */
    StoredAnswer openedWith(SubjectCipher key) {
        byte[] opened = key.decrypt(Base64.getDecoder().decode(Objects.requireNonNull(body)));
        String whole = new String(opened, StandardCharsets.UTF_8).stripTrailing();
        return new StoredAnswer(status, headers, whole.isEmpty() ? null : whole);
    }

    /** The ids that its address and its body name. */
    Set<UUID> named() {
        String address = headers.getOrDefault(HttpHeaders.LOCATION, "");
        return ID.matcher(body == null ? address : address + ' ' + body)
                .results()
                .map(found -> UUID.fromString(found.group()))
                .collect(Collectors.toSet());
    }

    /** The answer once more, marked as a repetition. */
    public Response replay() {
        Response.ResponseBuilder again = Response.status(status).header(REPLAYED, "true");
        headers.forEach(again::header);
        return body == null ? again.build() : again.entity(new RawJson(body)).build();
    }

    /** JSON that is written as it stands. */
    record RawJson(@JsonValue @JsonRawValue String json) {}
}
