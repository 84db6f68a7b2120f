package dk.opgang.local.stack;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Turns the environment that the compose file gives a container into that of a process on this machine: the same variables, with host
 * names and ports replaced.
 */
final class LocalEnvironment {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String KEYCLOAK_REALM = "/realms/opgang";

    private final Map<String, String> replacements = new LinkedHashMap<>();
    private final StackPorts ports;
    private final StackIssuer issuing;

    LocalEnvironment(ComposeFile compose, StackPorts ports, StackIssuer issuing) {
        this.ports = ports;
        this.issuing = issuing;
        ComposeService issuer = compose.service(StackPorts.ISSUER);
        String local = authority(StackPorts.ISSUER) + issuing.path();
        replacements.put(issuer.name() + ":" + issuer.innerPort() + KEYCLOAK_REALM, local);
        replacements.put("localhost:" + issuer.port() + KEYCLOAK_REALM, local);
        compose.services()
                .forEach(service ->
                        replacements.put(service.name() + ":" + service.innerPort(), authority(service.name())));
        replacements.put("0.0.0.0", LOOPBACK);
    }

    Map<String, String> of(ComposeService service) {
        Map<String, String> environment = new LinkedHashMap<>();
        service.environment().forEach((name, value) -> environment.put(name, local(value)));
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service.name())));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.management(service.name())));
        return environment;
    }

    String issuer() {
        return "http://" + authority(StackPorts.ISSUER) + issuing.path();
    }

    private String local(String value) {
        String result = value;
        for (Map.Entry<String, String> replacement : replacements.entrySet()) {
            result = result.replace(replacement.getKey(), replacement.getValue());
        }
        return result;
    }

    private String authority(String name) {
        return LOOPBACK + ":" + ports.of(name);
    }
}
