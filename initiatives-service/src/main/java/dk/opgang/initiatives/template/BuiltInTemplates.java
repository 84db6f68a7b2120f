package dk.opgang.initiatives.template;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.opgang.platform.problem.Faults;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The templates that come with the service, read and checked against the code lists at start. */
@Startup
@Singleton
public final class BuiltInTemplates {

    private static final String FOLDER = "templates/";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Map<String, BuiltInTemplate> byKey = new LinkedHashMap<>();

    BuiltInTemplates() {
        for (Entry entry : read("index.json", new TypeReference<List<Entry>>() {})) {
            Map<String, Object> file = read(entry.key() + ".json", new TypeReference<Map<String, Object>>() {});
            String source = String.valueOf(file.remove("source"));
            InitiativeTemplate template = MAPPER.convertValue(file, InitiativeTemplate.class);
            Faults faults = new Faults();
            template.check(faults);
            if (!template.key().equals(entry.key()) || !faults.isEmpty()) {
                throw new IllegalStateException("Template " + entry.key() + " is not usable: " + faults.all());
            }
            byKey.put(
                    entry.key(),
                    new BuiltInTemplate(template, source, entry.createdAt(), entry.updatedAt(), entry.version()));
        }
    }

    List<BuiltInTemplate> all() {
        return List.copyOf(byKey.values());
    }

    Optional<BuiltInTemplate> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Optional<BuiltInTemplate> find(UUID id) {
        return byKey.values().stream()
                .filter(template -> template.id().equals(id))
                .findFirst();
    }

    /** A row of the index: when the file was added and last changed, and how often. */
    private record Entry(String key, Instant createdAt, Instant updatedAt, long version) {}

    private static <T> T read(String file, TypeReference<T> type) {
        try (InputStream in = BuiltInTemplates.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("No template file " + FOLDER + file);
            }
            return MAPPER.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Template file " + FOLDER + file + " cannot be read", e);
        }
    }
}
