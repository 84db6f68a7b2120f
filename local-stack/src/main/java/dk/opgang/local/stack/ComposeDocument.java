package dk.opgang.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The services of a compose file and of those that are put on top of it, before their variables are resolved, as {@code docker compose -f … -f
 * …} puts them together: maps are merged, single values of the later file win, {@code extends} begins with a service of another file. Of
 * lists that both files have the later one has to say {@code !override}, so that it is clear what is meant.
 */
record ComposeDocument(Map<String, Map<String, Object>> services) {

    /** @throws IllegalArgumentException if a file is not as expected */
    static ComposeDocument read(List<Path> files) {
        Map<String, Map<String, Object>> services = new LinkedHashMap<>();
        for (Path file : files) {
            text(file).forEach((name, definition) -> {
                Map<String, Object> before =
                        services.containsKey(name) ? services.get(name) : extended(file, definition.get("extends"));
                services.put(name, merged(name, before, definition));
            });
        }
        return new ComposeDocument(services);
    }

    static ComposeDocument of(String yaml) {
        return new ComposeDocument(parse(yaml));
    }

    /** What a service begins with that extends one of another file. */
    private static Map<String, Object> extended(Path file, @Nullable Object from) {
        if (!(from instanceof Map<?, ?> named)) {
            return Map.of();
        }
        Path other = file.resolveSibling(String.valueOf(named.get("file")));
        Map<String, Object> base = text(other).get(String.valueOf(named.get("service")));
        if (base == null) {
            throw new IllegalArgumentException(other + " has no service " + named.get("service"));
        }
        return base;
    }

    private static Map<String, Object> merged(String name, Map<String, Object> before, Map<String, Object> after) {
        Map<String, Object> merged = new LinkedHashMap<>(before);
        after.forEach((key, value) -> {
            Object known = merged.get(key);
            if (known instanceof Map<?, ?> && value instanceof Map<?, ?>) {
                Map<String, Object> both = new LinkedHashMap<>(map(known));
                both.putAll(map(value));
                merged.put(key, both);
            } else if (known instanceof List<?> && value instanceof List<?>) {
                throw new IllegalArgumentException(
                        name + "." + key + " is a list of both files: say !override, or leave it out");
            } else {
                merged.put(key, value);
            }
        });
        merged.replaceAll((key, value) -> value instanceof Overriding(List<?> items) ? items : value);
        return merged;
    }

    private static Map<String, Map<String, Object>> text(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }

    private static Map<String, Map<String, Object>> parse(String yaml) {
        Map<String, Object> document = map(new Yaml(new Constructor()).load(yaml));
        Map<String, Map<String, Object>> services = new LinkedHashMap<>();
        map(document.get("services")).forEach((name, definition) -> services.put(name, map(definition)));
        return services;
    }

    private static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> known) {
            known.forEach((key, member) -> map.put(String.valueOf(key), member == null ? "" : member));
        }
        return map;
    }

    /** A list that stands in the place of another one. */
    private record Overriding(List<?> items) {}

    private static final class Constructor extends SafeConstructor {

        private Constructor() {
            super(new LoaderOptions());
            yamlConstructors.put(new Tag("!override"), new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    return new Overriding(constructSequence((SequenceNode) node));
                }
            });
        }
    }
}
