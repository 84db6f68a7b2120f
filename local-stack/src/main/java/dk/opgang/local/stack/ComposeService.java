package dk.opgang.local.stack;

import dk.opgang.local.kafka.BrokerNode;
import java.util.Map;
import java.util.Optional;

/**
 * A service of the compose file.
 *
 * @param name its host name among the containers
 * @param folder what its image is built from, relative to the root; empty for infrastructure
 * @param port the port that it is reached at from outside the containers
 * @param innerPort the port that the other containers reach it at
 * @param image what it is made of where it is not built from a folder, with its version
 * @param environment what its process gets, variables resolved
 */
record ComposeService(
        String name,
        Optional<String> folder,
        int port,
        int innerPort,
        Optional<String> image,
        Map<String, String> environment) {

    ComposeService {
        environment = Map.copyOf(environment);
    }

    boolean isBuiltHere() {
        return folder.isPresent();
    }

    /** Whether it is a broker, of which there may be several. */
    boolean isBroker() {
        return environment.containsKey(BrokerNode.NODE_ID);
    }

    /** Whether it is a PostgreSQL server, of which there may be two. */
    boolean isDatabase() {
        return image.filter(from -> from.startsWith("postgres:")).isPresent();
    }

    /** What it is one of: several may be built from the same folder, and several may be brokers or databases. */
    String kind() {
        if (isBroker()) {
            return StackPorts.KAFKA;
        }
        return folder.orElse(isDatabase() ? StackPorts.POSTGRES : name);
    }

    /** The version of its image, such as 18; empty if it names none. */
    String version() {
        return image.map(name -> name.substring(name.lastIndexOf(':') + 1)).orElse("");
    }
}
