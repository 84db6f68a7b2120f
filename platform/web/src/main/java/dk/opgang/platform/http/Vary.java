package dk.opgang.platform.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Which headers of a request decided over its answer; what several say of it stands in one header. */
public final class Vary {

    private Vary() {}

    /** Adds names to those that the answer varies with already. */
    public static void with(ContainerResponseContext response, String... names) {
        if (names.length == 1 && !response.getHeaders().containsKey(HttpHeaders.VARY)) {
            response.getHeaders().putSingle(HttpHeaders.VARY, names[0]);
            return;
        }
        List<String> lines = response.getHeaders().getOrDefault(HttpHeaders.VARY, List.of()).stream()
                .map(Objects::toString)
                .toList();
        response.getHeaders().putSingle(HttpHeaders.VARY, joined(lines, names));
    }

    /**
     * The value of one header that says what several say.
     *
     * @param lines values of the header that stand there already
     */
    public static String joined(List<String> lines, String... names) {
        Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String line : lines) {
            for (String name : line.split(",", -1)) {
                if (!name.isBlank()) {
                    all.add(name.trim());
                }
            }
        }
        all.addAll(Set.of(names));
        return all.contains("*") ? "*" : String.join(", ", all);
    }
}
