package dk.opgang.initiatives.template;

import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.problem.Faults;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
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
    private final Map<String, BuiltInTemplate> byKey = new LinkedHashMap<>();

    BuiltInTemplates() {
        for (Entry entry : DataFile.read(FOLDER + "index.json", Entry[].class)) {
            InitiativeTemplate template = DataFile.read(FOLDER + entry.key() + ".json", InitiativeTemplate.class);
            Faults faults = new Faults();
            template.check(faults);
            if (!template.key().equals(entry.key()) || !faults.isEmpty()) {
                throw new IllegalStateException("Template " + entry.key() + " is not usable: " + faults.all());
            }
            byKey.put(
                    entry.key(),
                    new BuiltInTemplate(
                            template, entry.source(), entry.createdAt(), entry.updatedAt(), entry.version()));
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

    /** A row of the index: when the file was added and last changed, how often, and where the template comes from. */
    private record Entry(String key, Instant createdAt, Instant updatedAt, long version, String source) {}
}
