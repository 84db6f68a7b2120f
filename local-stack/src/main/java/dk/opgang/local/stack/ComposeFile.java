package dk.opgang.local.stack;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the local stack reads of docker-compose.yml and what is put on top of it: services, folders, ports and environments. */
record ComposeFile(List<ComposeService> services) {

    /**
     * Reads the file with those on top of it and resolves their variables.
     *
     * @throws IllegalArgumentException if a required variable is not set or a file is not as expected
     */
    static ComposeFile read(List<Path> files, Function<String, @Nullable String> variables) {
        return of(ComposeDocument.read(files), variables);
    }

    static ComposeFile parse(String yaml, Function<String, @Nullable String> variables) {
        return of(ComposeDocument.of(yaml), variables);
    }

    private static ComposeFile of(ComposeDocument document, Function<String, @Nullable String> variables) {
        Interpolation interpolation = new Interpolation(variables);
        return new ComposeFile(document.services().entrySet().stream()
                .map(entry -> service(entry.getKey(), entry.getValue(), interpolation))
                .toList());
    }

    /** The services whose images are built from this repository, in the order of the file. */
    List<ComposeService> builtHere() {
        return services.stream().filter(ComposeService::isBuiltHere).toList();
    }

    ComposeService service(String name) {
        return services.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("docker-compose.yml has no service " + name));
    }

    private static ComposeService service(String name, Map<?, ?> definition, Interpolation interpolation) {
        Map<String, String> environment = new LinkedHashMap<>();
        map(definition.get("environment"))
                .forEach((key, value) -> environment.put(
                        String.valueOf(key), interpolation.apply(value == null ? "" : value.toString())));
        Optional<String> folder = Optional.ofNullable(definition.get("build")).map(build -> folder(build.toString()));
        String ports = firstPort(name, definition);
        return new ComposeService(
                name,
                folder,
                number(name, ports, ports.split(":", -1).length - 2),
                number(name, ports, ports.split(":", -1).length - 1),
                Optional.ofNullable(definition.get("image")).map(String::valueOf),
                environment);
    }

    private static String folder(String build) {
        return build.startsWith("./") ? build.substring(2) : build;
    }

    private static String firstPort(String name, Map<?, ?> definition) {
        for (String key : List.of("ports", "expose")) {
            if (definition.get(key) instanceof List<?> list && !list.isEmpty()) {
                return list.getFirst().toString();
            }
        }
        throw new IllegalArgumentException("The service " + name + " of docker-compose.yml has no port");
    }

    private static int number(String name, String ports, int index) {
        String[] parts = ports.split(":", -1);
        try {
            return Integer.parseInt(parts[Math.max(0, index)]);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The service " + name + " has an unreadable port: " + ports, e);
        }
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
