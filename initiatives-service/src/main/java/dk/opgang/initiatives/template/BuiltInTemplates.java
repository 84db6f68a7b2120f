package dk.opgang.initiatives.template;

import dk.opgang.platform.dated.DataFile;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The templates of files, those of the service before those of the operator's folder, read and checked at start. */
@Startup
@Singleton
public final class BuiltInTemplates {

    private static final String FOLDER = "templates/";

    private final Map<String, BuiltInTemplate> byKey;

    @Inject
    BuiltInTemplates(TemplateConfig config) {
        TemplateFiles files = new TemplateFiles();
        for (Entry entry : DataFile.read(FOLDER + "index.json", Entry[].class)) {
            for (int i = 0; i < entry.since().size(); i++) {
                boolean isNewest = i + 1 == entry.since().size();
                String name = isNewest ? entry.key() : entry.key() + "." + (i + 1);
                files.addOwn(FOLDER + name + ".json", entry.since().get(i));
            }
        }
        config.folder().ifPresent(files::addFolder);
        byKey = files.sound();
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

    /**
     * A row of the index.
     *
     * @param since when each version of the file was added, oldest first
     */
    private record Entry(String key, List<Instant> since) {}
}
