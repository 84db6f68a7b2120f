package dk.opgang.local.stack;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How many of each part there are. */
public enum StackProfile {
    /** Each part once. */
    SMALL("docker-compose.yml"),
    /** Two of the gateway, of each service and of the database, three brokers. */
    SCALE("docker-compose.yml", "docker-compose.scale.yml");

    private final List<String> files;

    StackProfile(String... files) {
        this.files = List.of(files);
    }

    public static Optional<StackProfile> named(String code) {
        return Arrays.stream(values())
                .filter(profile -> profile.code().equals(code))
                .findFirst();
    }

    /** All of them, to be told. */
    public static String names() {
        return Arrays.stream(values()).map(StackProfile::code).collect(Collectors.joining(", "));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The compose files, each on top of those before. */
    List<Path> files(Path root) {
        return files.stream().map(root::resolve).toList();
    }
}
