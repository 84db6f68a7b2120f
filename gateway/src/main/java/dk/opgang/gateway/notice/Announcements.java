package dk.opgang.gateway.notice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.gateway.route.PathTemplate;
import dk.opgang.platform.json.PlainJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The operations that end, of {@code announcements.json}: a list of {@code {"method", "path", "announced", "ends", "page"}}. It is told on
 * each of their answers and in their entry of the document.
 */
@Singleton
public class Announcements {

    private static final String FILE = "/announcements.json";

    private final Map<PathTemplate, Announcement> all = new LinkedHashMap<>();

    @Inject
    Announcements() {
        this(read());
    }

    protected Announcements(List<Announcement> all) {
        all.forEach(one -> this.all.put(PathTemplate.of(one.path()), one));
    }

    /** What is announced of the operation that is asked for. */
    public Optional<Announcement> of(String method, String path) {
        for (Map.Entry<PathTemplate, Announcement> one : all.entrySet()) {
            if (one.getValue().method().equals(method) && one.getKey().fits(path)) {
                return Optional.of(one.getValue());
            }
        }
        return Optional.empty();
    }

    /** Marks the operations that end as deprecated. */
    public void mark(ObjectNode document) {
        for (Announcement one : all.values()) {
            JsonNode operation =
                    document.path("paths").path(one.path()).path(one.method().toLowerCase(Locale.ROOT));
            if (operation instanceof ObjectNode ending) {
                ending.put("deprecated", true);
            }
        }
    }

    private static List<Announcement> read() {
        try (InputStream in = Announcements.class.getResourceAsStream(FILE)) {
            return PlainJson.MAPPER
                    .readTree(in)
                    .valueStream()
                    .map(one -> new Announcement(
                            one.required("method").asText(),
                            one.required("path").asText(),
                            LocalDate.parse(one.required("announced").asText()),
                            LocalDate.parse(one.required("ends").asText()),
                            one.required("page").asText()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
