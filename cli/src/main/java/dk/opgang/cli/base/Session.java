package dk.opgang.cli.base;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The surroundings of a command.
 *
 * @param environment the variables that it sees
 */
public record Session(Map<String, String> environment) {

    public Session {
        environment = Map.copyOf(environment);
    }

    public static Session ofThisProcess() {
        return new Session(System.getenv());
    }

    /** A variable that is set to something. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** The file of the profiles: in the folder for configuration that the desktop's convention names. */
    public Path configuration() {
        return variable("XDG_CONFIG_HOME")
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> Path.of(variable("HOME").orElseGet(() -> System.getProperty("user.home")), ".config"))
                .resolve("opgang")
                .resolve("config.json");
    }
}
