package dk.opgang.local.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.Json;
import dk.opgang.cli.base.Output;
import dk.opgang.cli.base.Table;
import dk.opgang.local.postgres.DatabaseRole;
import dk.opgang.local.process.Ports;
import dk.opgang.local.stack.Health;
import dk.opgang.local.stack.PidFile;
import dk.opgang.local.stack.RunningProcess;
import dk.opgang.local.stack.Topology;
import java.io.PrintWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of the stack and whether each answers. */
record StatusTable(List<Part> parts) {

    private static final String ISSUER = "oidc-issuer";
    private static final String DATABASE = "postgres";

    /**
     * One part.
     *
     * @param name unique
     * @param kind the service's name, {@code gateway}, {@code kafka}, {@code postgres} or {@code oidc-issuer}
     * @param managementPort null if it has none
     * @param pid null if this checkout did not start it; the issuer is within the launcher
     * @param role what a database is that answers, {@code primary} or {@code standby}; null of all else
     */
    record Part(
            String name,
            String kind,
            int port,
            @Nullable Integer managementPort,
            @Nullable Long pid,
            boolean ready,
            @Nullable String role) {}

    static StatusTable of(Topology topology, PidFile processes) {
        Map<String, Long> pids =
                processes.running().stream().collect(Collectors.toMap(RunningProcess::name, RunningProcess::pid));
        List<Part> parts = new ArrayList<>();
        for (String name : topology.infrastructure()) {
            int port = topology.ports().of(name);
            boolean isIssuer = name.equals("keycloak");
            String shown = isIssuer ? ISSUER : name;
            String kind = isIssuer ? ISSUER : topology.kind(name);
            Long own = pids.get(name);
            Long pid = own == null && isIssuer ? pids.get(PidFile.LAUNCHER) : own;
            String role = kind.equals(DATABASE)
                    ? DatabaseRole.at(port).map(DatabaseRole::code).orElse(null)
                    : null;
            parts.add(new Part(shown, kind, port, null, pid, Ports.isListening(port), role));
        }
        for (String name : topology.services()) {
            int port = topology.ports().of(name);
            boolean ready = Health.isReady(URI.create("http://127.0.0.1:" + port));
            Integer management = topology.managementPort(name);
            parts.add(new Part(name, topology.kind(name), port, management, pids.get(name), ready, null));
        }
        return new StatusTable(List.copyOf(parts));
    }

    boolean allReady() {
        return parts.stream().allMatch(Part::ready);
    }

    boolean noneReady() {
        return parts.stream().noneMatch(Part::ready);
    }

    /** For programs. */
    void print(CommonOptions common, Output form) {
        if (form == Output.JSON) {
            Json.print(common.out(), json());
        } else {
            Table.of(json().path("parts")).print(common.out(), form);
        }
    }

    void print(PrintWriter out, String ready, String notReachable) {
        parts.forEach(part -> out.printf(
                "%-24s 127.0.0.1:%-6d %s%s%n",
                part.name(),
                part.port(),
                part.ready() ? ready : notReachable,
                part.role() == null ? "" : " (" + part.role() + ")"));
        out.flush();
    }

    ObjectNode json() {
        ObjectNode json = Json.MAPPER.createObjectNode();
        ArrayNode items = json.putArray("parts");
        parts.forEach(part -> items.addObject()
                .put("name", part.name())
                .put("kind", part.kind())
                .put("port", part.port())
                .put("managementPort", part.managementPort())
                .put("pid", part.pid())
                .put("ready", part.ready())
                .put("role", part.role()));
        return json;
    }
}
