package dk.opgang.local.kafka;

import dk.opgang.local.process.Ports;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One broker, which is a controller as well.
 *
 * @param name of its process, and of its folder if there are several
 * @param id unique among the brokers of a cluster
 * @param port where clients and other brokers reach it
 * @param controllerPort where the controllers reach each other
 * @param heap the options of its JVM for memory, such as {@code -Xmx384m}
 * @param settings what differs from {@link BrokerConfiguration}, as in server.properties
 */
public record BrokerNode(String name, int id, int port, int controllerPort, String heap, Map<String, String> settings) {

    /** The variable of a container that makes it a broker. */
    public static final String NODE_ID = "KAFKA_NODE_ID";

    private static final String PREFIX = "KAFKA_";
    private static final String HEAP = "KAFKA_HEAP_OPTS";
    private static final String DEFAULT_HEAP = "-Xmx384m";

    /** What is different on this machine than among containers: addresses, folders, what it is. */
    private static final Set<String> OTHERWISE_HERE = Set.of(
            NODE_ID,
            HEAP,
            "KAFKA_PROCESS_ROLES",
            "KAFKA_CONTROLLER_QUORUM_VOTERS",
            "KAFKA_LISTENERS",
            "KAFKA_ADVERTISED_LISTENERS",
            "KAFKA_CONTROLLER_LISTENER_NAMES",
            "KAFKA_INTER_BROKER_LISTENER_NAME",
            "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP",
            "KAFKA_LOG_DIRS");

    public BrokerNode {
        settings = Map.copyOf(settings);
    }

    /** The only one of its cluster. */
    static BrokerNode alone(int port) {
        return new BrokerNode("kafka", 1, port, Ports.free(), DEFAULT_HEAP, Map.of());
    }

    /**
     * What the environment of a container says, as its image reads it: {@code KAFKA_MIN_INSYNC_REPLICAS} is {@code min.insync.replicas}.
     *
     * @throws NumberFormatException if {@value #NODE_ID} is no number or is missing
     */
    public static BrokerNode of(String name, int port, Map<String, String> environment) {
        Map<String, String> settings = new LinkedHashMap<>();
        environment.forEach((variable, value) -> {
            if (variable.startsWith(PREFIX) && !OTHERWISE_HERE.contains(variable)) {
                settings.put(property(variable), value);
            }
        });
        return new BrokerNode(
                name,
                Integer.parseInt(environment.getOrDefault(NODE_ID, "")),
                port,
                Ports.free(),
                environment.getOrDefault(HEAP, DEFAULT_HEAP),
                settings);
    }

    private static String property(String variable) {
        return variable.substring(PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '.');
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    /** As the others know it. */
    String voter() {
        return id + "@127.0.0.1:" + controllerPort;
    }
}
