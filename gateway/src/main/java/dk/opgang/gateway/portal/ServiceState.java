package dk.opgang.gateway.portal;

import dk.opgang.gateway.health.HealthPage;
import java.util.List;
import java.util.Map;

/** How one service is, for people. */
public record ServiceState(String name, String label, boolean up) {

    private static final Map<String, List<String>> LABELS = Map.of(
            "participants", List.of("Deltagere", "Participants"),
            "initiatives", List.of("Indsatser", "Initiatives"),
            "housing-areas", List.of("Boligområder", "Housing areas"),
            "network", List.of("Netværk og samarbejde", "Network and cooperation"));

    public String status() {
        return up ? "UP" : "DOWN";
    }

    static List<ServiceState> all(HealthPage health, Words words) {
        return health.ready().entrySet().stream()
                .map(it -> new ServiceState(it.getKey(), label(words, it.getKey()), it.getValue()))
                .toList();
    }

    private static String label(Words words, String name) {
        List<String> labels = LABELS.getOrDefault(name, List.of(name, name));
        return words.of(labels.getFirst(), labels.getLast());
    }
}
