package dk.opgang.local.process;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that the stack runs from; the system property {@code opgang.root} names its root. */
public final class Checkout {

    private static final String PROPERTY = "opgang.root";

    private Checkout() {}

    /**
     * The root of the checkout: the property, or else the nearest folder upwards that holds the compose file.
     *
     * @throws IllegalStateException if neither is there
     */
    public static Path root() {
        String configured = System.getProperty(PROPERTY);
        if (configured != null && !configured.isBlank()) {
            return Path.of(configured).toAbsolutePath().normalize();
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("docker-compose.yml"))
                    && Files.isDirectory(folder.resolve("local-stack"))) {
                return folder;
            }
        }
        throw new IllegalStateException("Run from inside the checkout, or set -D" + PROPERTY + "=<its root>");
    }
}
