package dk.opgang.local.stack;

import dk.opgang.local.process.Ports;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The loopback port of every part of the stack, by its name in the compose file; what is built here has a second one for health and
 * metrics.
 */
public record StackPorts(Map<String, Integer> byName) {

    static final String POSTGRES = "postgres";
    static final String SECOND_POSTGRES = "postgres-2";
    static final String KAFKA = "kafka";
    static final String ISSUER = "keycloak";

    private static final String MANAGEMENT = " management";

    /** So far above its own port is the management port of a service. */
    private static final int MANAGEMENT_OFFSET = 1000;

    public StackPorts {
        byName = Map.copyOf(byName);
    }

    /** The ports that the compose file publishes. */
    static StackPorts published(ComposeFile compose) {
        return of(compose, ComposeService::port, service -> service.port() + MANAGEMENT_OFFSET);
    }

    /** Ports that are free at this moment. */
    static StackPorts free(ComposeFile compose) {
        return of(compose, service -> Ports.free(), service -> Ports.free());
    }

    /** The port of a part, for instance {@code gateway} or {@code postgres}. */
    public int of(String name) {
        Integer port = byName.get(name);
        if (port == null) {
            throw new IllegalArgumentException("No part of the stack is called " + name);
        }
        return port;
    }

    /** The port of a service where the operator finds its health and metrics. */
    public int management(String service) {
        return of(service + MANAGEMENT);
    }

    private static StackPorts of(
            ComposeFile compose, ToIntFunction<ComposeService> port, ToIntFunction<ComposeService> management) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        compose.services().forEach(service -> ports.put(service.name(), port.applyAsInt(service)));
        compose.builtHere().forEach(service -> ports.put(service.name() + MANAGEMENT, management.applyAsInt(service)));
        return new StackPorts(ports);
    }
}
