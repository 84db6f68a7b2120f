package dk.opgang.gateway.portal.problem;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.problem.Text;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** What a client can do about a problem, by its status; from {@code problem-advice.json}. */
@Singleton
class Advice {

    private static final String FILE = "/problem-advice.json";

    private final Map<String, Text> byStatus;

    Advice() {
        try (InputStream in = Advice.class.getResourceAsStream(FILE)) {
            byStatus = PlainJson.MAPPER.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    Text on(int status) {
        Text own = byStatus.get(String.valueOf(status));
        return own != null ? own : Objects.requireNonNull(byStatus.get(status < 500 ? "4xx" : "5xx"));
    }
}
