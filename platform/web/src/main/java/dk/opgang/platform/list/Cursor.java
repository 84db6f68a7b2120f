package dk.opgang.platform.list;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ParameterFault;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.Years;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended: the sort value and the id of its last item. Opaque to clients; holds nothing that the page did not show.
 *
 * @param at value of the sort property, if that is a time
 * @param id breaks ties
 * @param until when the first page was read, if changes are asked for: what changes later is for the next one who asks, so that the
 *     latest change that was shown is one from which the next question can go on
 * @param name value of the sort property, if that is the name
 */
public record Cursor(
        Instant at,
        UUID id,
        @Nullable Instant until,
        @Nullable String name) {

    public Cursor(Instant at, UUID id) {
        this(at, id, null, null);
    }

    public String encode() {
        String plain = String.join(
                "~", at.toString(), id.toString(), until == null ? "" : until.toString(), name == null ? "" : name);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #encode} wrote; anything else is the client's fault at {@code ?cursor}. */
    public static Cursor decode(String cursor) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = plain.split("~", 4);
            return new Cursor(
                    at(parts[0]),
                    UUID.fromString(parts[1]),
                    parts[2].isEmpty() ? null : at(parts[2]),
                    parts[3].isEmpty() ? null : parts[3]);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw invalid();
        }
    }

    /** 400 for a cursor that is none, or is one of another question. */
    public static ProblemException invalid() {
        return new ProblemException(
                CommonProblem.MALFORMED_REQUEST, List.of(ParameterFault.INVALID_CURSOR.at("?cursor")));
    }

    private static Instant at(String text) {
        Instant at = Instant.parse(text);
        if (!Years.keeps(at)) {
            throw new IllegalArgumentException("not a year that can be kept");
        }
        return at;
    }
}
