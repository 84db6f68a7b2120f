package dk.opgang.local.cli;

import dk.opgang.local.process.Ports;
import dk.opgang.local.stack.Health;
import dk.opgang.local.stack.Topology;
import java.io.PrintWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The parts of the stack and whether each answers. */
record StatusTable(List<Part> parts) {

    record Part(String name, int port, boolean ready) {}

    static StatusTable of(Topology topology) {
        List<Part> parts = new ArrayList<>();
        for (String name : topology.infrastructure()) {
            int port = topology.ports().of(name);
            parts.add(new Part(name.equals("keycloak") ? "oidc-issuer" : name, port, Ports.isListening(port)));
        }
        for (String name : topology.services()) {
            int port = topology.ports().of(name);
            parts.add(new Part(name, port, Health.isReady(URI.create("http://127.0.0.1:" + port))));
        }
        return new StatusTable(List.copyOf(parts));
    }

    boolean allReady() {
        return parts.stream().allMatch(Part::ready);
    }

    boolean noneReady() {
        return parts.stream().noneMatch(Part::ready);
    }

    void print(PrintWriter out) {
        parts.forEach(part -> out.printf(
                "%-24s 127.0.0.1:%-6d %s%n", part.name(), part.port(), part.ready() ? "ready" : "not reachable"));
        out.flush();
    }
}
