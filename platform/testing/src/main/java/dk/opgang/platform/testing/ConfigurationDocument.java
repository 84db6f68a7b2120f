package dk.opgang.platform.testing;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentFormatter;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappingInterface.Property;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code docs/configuration.md}, written from the Javadoc of the {@code @ConfigMapping} interfaces: after the introduction one section for
 * each interface. A section is known by its heading, which names the prefix of the properties and whose they are.
 */
public final class ConfigurationDocument {

    private static final Path FILE = Path.of(System.getProperty("opgang.root"), "docs", "configuration.md");
    private static final String HEADING = "\n## ";
    private static final String PLATFORM = "dk.opgang.platform.";
    private static final CommentFormatter FORMATTER = new CommentFormatter();

    private ConfigurationDocument() {}

    /** The sections of the interfaces that this service has on its class path, by their headings. */
    public static SortedMap<String, String> ofClassPath(String service) {
        SortedMap<String, String> sections = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dk.opgang").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .filter(type -> type.getPackageName().startsWith(PLATFORM)
                                || type.getPackageName().startsWith("dk.opgang." + service.replace("-", "")))
                        .map(JavaClass::reflect)
                        .forEach(type -> sections.put(heading(type, service), section(type)));
        return sections;
    }

    /** The sections of the document by their headings; the introduction stands under an empty one. */
    public static SortedMap<String, String> written() {
        SortedMap<String, String> sections = new TreeMap<>();
        for (String part : read().split("(?m)^## ", -1)) {
            int end = part.indexOf('\n');
            boolean isIntroduction = part.startsWith("# ");
            sections.put(
                    isIntroduction ? "" : part.substring(0, end),
                    (isIntroduction ? part : part.substring(end)).strip());
        }
        return sections;
    }

    /** Writes the document anew. */
    public static void write(SortedMap<String, String> sections) {
        StringBuilder text = new StringBuilder(sections.get("")).append('\n');
        sections.forEach((heading, section) -> {
            if (!heading.isEmpty()) {
                text.append(HEADING)
                        .append(heading)
                        .append("\n\n")
                        .append(section)
                        .append('\n');
            }
        });
        try {
            Files.writeString(FILE, text);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be written", e);
        }
    }

    private static String heading(Class<?> type, String service) {
        String owner = type.getName().startsWith(PLATFORM) ? "platform" : service;
        return "`" + prefix(type) + "` (" + owner + ")";
    }

    private static String section(Class<?> type) {
        StringBuilder table = new StringBuilder(
                        plain(RuntimeJavadoc.getJavadoc(type).getComment()))
                .append("\n\n| Property | Default | Meaning |\n|---|---|---|");
        Map<String, Property> properties = ConfigMappings.getProperties(ConfigClass.configClass(type, prefix(type)));
        new TreeMap<>(properties).forEach((name, property) -> {
            // A list is in there once with and once without the place of its elements.
            if (!name.endsWith("[*]")) {
                table.append("\n| `").append(name).append("` | ").append(standard(property));
                table.append(" | ")
                        .append(plain(
                                RuntimeJavadoc.getJavadoc(property.getMethod()).getComment()));
                table.append(" |");
            }
        });
        return table.toString();
    }

    private static String standard(Property property) {
        if (property.hasDefaultValue()) {
            return "`" + property.getDefaultValue() + "`";
        }
        // A list that may be missing is told as a list alone.
        boolean isOptional = property.isOptional() || property.getMethod().getReturnType() == Optional.class;
        return isOptional ? "none" : "must be set";
    }

    private static String prefix(Class<?> type) {
        return type.getAnnotation(ConfigMapping.class).prefix();
    }

    private static String plain(Comment comment) {
        return FORMATTER
                .format(comment)
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String read() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
