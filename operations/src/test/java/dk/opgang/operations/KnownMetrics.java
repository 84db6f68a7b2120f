package dk.opgang.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is to be measured: what the code registers under a name that begins with {@code opgang}, what the libraries in our processes
 * register, and what is listed as coming from elsewhere. That ours really are shown is seen by the system tests.
 */
final class KnownMetrics {

    private static final Pattern OWN = Pattern.compile("\"(opgang[._][a-z._]+)\"");

    /** Of histograms, counters and times, in the order in which they are taken off. */
    private static final List<String> ENDINGS = List.of("_bucket", "_count", "_sum", "_max", "_total", "_seconds");

    private static final List<String> LIBRARIES =
            List.of("http_server_requests_seconds", "agroal_", "kafka_consumer_", "kafka_producer_");

    private final Set<String> own;
    private final Set<String> external;

    private KnownMetrics(Set<String> own, Set<String> external) {
        this.own = own;
        this.external = external;
    }

    static KnownMetrics read() throws IOException {
        Set<String> own = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Checkout.at("."))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/main/java/"))
                    .toList();
            for (Path source : sources) {
                Matcher found = OWN.matcher(Files.readString(source));
                while (found.find()) {
                    own.add(found.group(1).replace('.', '_'));
                }
            }
        }
        Set<String> external = Checkout.text("operations/prometheus/external-metrics.txt")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.substring(0, line.indexOf(' ')))
                .collect(Collectors.toSet());
        return new KnownMetrics(own, external);
    }

    boolean has(String metric) {
        if (external.contains(metric) || LIBRARIES.stream().anyMatch(metric::startsWith)) {
            return true;
        }
        String name = metric;
        for (String ending : ENDINGS) {
            if (own.contains(name)) {
                return true;
            }
            name = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
        }
        return own.contains(name);
    }
}
