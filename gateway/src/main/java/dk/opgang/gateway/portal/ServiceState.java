package dk.opgang.gateway.portal;

import dk.opgang.gateway.health.HealthPage;
import dk.opgang.platform.problem.Text;
import java.util.List;
import java.util.Map;

/** How one service is, for people. */
public record ServiceState(String name, String label, boolean up) {

    private static final Map<String, Text> LABELS = Map.of(
            "participants", new Text("Deltagere", "Participants"),
            "initiatives", new Text("Indsatser", "Initiatives"),
            "housing-areas", new Text("Boligområder", "Housing areas"),
            "network", new Text("Netværk og samarbejde", "Network and cooperation"));

    public String status() {
        return up ? "UP" : "DOWN";
    }

    static List<ServiceState> all(HealthPage health, Words words) {
        return health.ready().entrySet().stream()
                .map(it -> new ServiceState(it.getKey(), label(words, it.getKey()), it.getValue()))
                .toList();
    }

    private static String label(Words words, String name) {
        return words.of(LABELS.getOrDefault(name, new Text(name, name)));
    }
}
