package dk.opgang.initiatives.template;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The templates that come with the service, read and checked against the code lists at start. */
@Startup
@Singleton
public final class BuiltInTemplates {

    private static final String FOLDER = "templates/";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Map<String, InitiativeTemplate> byKey = new LinkedHashMap<>();

    BuiltInTemplates() {
        TemplateCodes codes = new TemplateCodes();
        for (String key : read("index.json", new TypeReference<List<String>>() {})) {
            InitiativeTemplate template = read(key + ".json", new TypeReference<InitiativeTemplate>() {});
            var faults = codes.check(template);
            if (!template.key().equals(key) || !faults.isEmpty()) {
                throw new IllegalStateException("Template " + key + " is not usable: " + faults);
            }
            byKey.put(key, template);
        }
    }

    public List<InitiativeTemplate> all() {
        return List.copyOf(byKey.values());
    }

    public Optional<InitiativeTemplate> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

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
