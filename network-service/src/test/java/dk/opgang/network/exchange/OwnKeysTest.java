package dk.opgang.network.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.network.exchange.Refusal.Reason;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of what the keeper of the keys answers to a sealed message. */
class OwnKeysTest {

    private static final UUID ID = UUID.fromString("01980a5e-7c00-7000-8000-0000000000aa");

    private static final Envelope SEALED =
            new Envelope(ID, "handover", "nord", 7, "615", Instant.EPOCH, null, "77", "c2VhbGVk");

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static OwnKeys keptBy(Keeper keeper) {
        return new OwnKeys(keeper, new ObjectMapper());
    }

    private static OwnKeys answering(int status) {
        return keptBy(_ -> {
            throw new WebApplicationException(status);
        });
    }

    /** Opens as participants-service does. */
    private interface Keeper extends KeysClient {

        @Override
        Opened open(Sealed sealed);

        @Override
        default Keys all() {
            return new Keys(List.of(new Key("615", 77, "cHVibGlj")));
        }

        @Override
        default Key rotate(Rotation wanted) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void what_opens_is_read_bound_to_its_message_and_to_whom_it_is_for() {
        // Given
        OwnKeys keys = keptBy(asked -> new KeysClient.Opened(base64("{\"context\": \"" + asked.context()
                + "\", \"of\": \"" + asked.municipalityCode() + "\", \"sealed\": \"" + asked.sealed() + "\"}")));

        // When
        var opened = keys.open(SEALED);

        // Then
        assertEquals(
                "opgang-exchange-1/" + ID + "/handover/nord/615",
                opened.path("context").asText());
        assertEquals("615", opened.path("of").asText());
        assertEquals("c2VhbGVk", opened.path("sealed").asText());
    }

    @ParameterizedTest
    @CsvSource({"400, SEALED_OTHERWISE", "404, SEALED_OTHERWISE", "422, SEALED_OTHERWISE", "409, NOT_SERVED"})
    void what_cannot_be_opened_is_refused_for_good(int status, Reason reason) {
        // When
        Refusal refusal = assertThrows(Refusal.class, () -> answering(status).open(SEALED));

        // Then
        assertEquals(reason, refusal.reason());
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 429, 500, 503})
    void what_was_not_looked_at_is_tried_again(int status) {
        // When
        WebApplicationException thrown = assertThrows(
                WebApplicationException.class, () -> answering(status).open(SEALED));

        // Then
        assertEquals(status, thrown.getResponse().getStatus());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no base64!", "eyJub3Q=", "////"})
    void what_opens_to_no_document_is_refused(String opened) {
        // When
        Refusal refusal = assertThrows(
                Refusal.class, () -> keptBy(_ -> new KeysClient.Opened(opened)).open(SEALED));

        // Then
        assertEquals(Reason.SEALED_OTHERWISE, refusal.reason());
    }

    @Test
    void who_does_not_answer_is_asked_again() {
        // Given
        OwnKeys keys = keptBy(_ -> {
            throw new ProcessingException("nobody there");
        });

        // When
        assertThrows(ProcessingException.class, () -> keys.open(SEALED));

        // Then
        assertEquals(true, keys.serves("615"));
        assertEquals(false, keys.serves("253"));
    }
}
