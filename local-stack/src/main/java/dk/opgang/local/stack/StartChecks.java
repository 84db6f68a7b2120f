package dk.opgang.local.stack;

import dk.opgang.local.process.Ports;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What must hold before a stack starts, so that a failure is told before anything runs. */
final class StartChecks {

    private StartChecks() {}

    /** @throws StackException if a service is not built or a port is in use */
    static void check(Topology topology) {
        List<String> missing = topology.missingPackages();
        if (!missing.isEmpty()) {
            throw new StackException(
                    "Not built yet: " + String.join(", ", missing) + ". Build with ./mvnw -DskipTests package");
        }
        String taken = topology.ports().byName().entrySet().stream()
                .filter(port -> Ports.isListening(port.getValue()))
                .sorted(Map.Entry.comparingByValue())
                .map(port -> port.getValue() + " (" + port.getKey() + ")")
                .collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            throw new StackException("Another program listens on port " + taken
                    + ". Stop it first; ./opgang status tells whether it is an earlier stack of this checkout.");
        }
    }
}
