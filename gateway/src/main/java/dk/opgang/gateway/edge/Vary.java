package dk.opgang.gateway.edge;

import io.vertx.core.MultiMap;
import java.util.Set;
import java.util.TreeSet;

/** Which headers of a request decided over its answer; what several stations say is added up in one header. */
final class Vary {

    private Vary() {}

    /** Adds names to those that the answer varies with already. */
    static void with(MultiMap headers, String... names) {
        Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String line : headers.getAll("Vary")) {
            for (String name : line.split(",")) {
                if (!name.isBlank()) {
                    all.add(name.trim());
                }
            }
        }
        all.addAll(Set.of(names));
        headers.set("Vary", all.contains("*") ? "*" : String.join(", ", all));
    }
}
