package dk.opgang.platform.operation;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What all metrics have in common: times have the same buckets everywhere, so that they can be added up over services, and no series is
 * named after what a client made up.
 */
final class MetricRules {

    static final String REQUESTS = "http.server.requests";

    /** The one name of all addresses that there are not, or not for the method. */
    static final String UNKNOWN = "/{unknown}";

    private static final double[] BUCKETS = Stream.of(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000)
            .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
            .toArray();

    private static final String URI = "uri";
    private static final Set<String> NOT_FOUND = Set.of("404", "405");

    /** A segment with a digit in it that is no version: an id, a date, a number that belongs to somebody. */
    private static final Pattern VALUE = Pattern.compile("/(?!v1(?:/|$))[^/{}]*\\d[^/{}]*");

    private MetricRules() {}

    /** Made a bean of its own, since metrics ask for their filters before anything else is there. */
    @Singleton
    static final class Filters {

        @Produces
        @Singleton
        MeterFilter rules() {
            return new MeterFilter() {
                @Override
                public Meter.Id map(Meter.Id id) {
                    return id.getName().equals(REQUESTS) ? named(id) : id;
                }

                @Override
                public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig settings) {
                    return isTime(id) ? withBuckets(settings) : settings;
                }
            };
        }
    }

    static Meter.Id named(Meter.Id id) {
        String uri = id.getTag(URI);
        if (uri == null) {
            return id;
        }
        String status = id.getTag("status");
        String name = status != null && NOT_FOUND.contains(status)
                ? UNKNOWN
                : VALUE.matcher(uri).replaceAll("/{value}");
        return name.equals(uri)
                ? id
                : id.replaceTags(id.getTags().stream()
                        .map(tag -> tag.getKey().equals(URI) ? Tag.of(URI, name) : tag)
                        .toList());
    }

    private static boolean isTime(Meter.Id id) {
        return id.getType() == Meter.Type.TIMER
                && (id.getName().equals(REQUESTS) || id.getName().startsWith("opgang."));
    }

    private static DistributionStatisticConfig withBuckets(DistributionStatisticConfig settings) {
        return DistributionStatisticConfig.builder()
                .serviceLevelObjectives(BUCKETS)
                .build()
                .merge(settings);
    }
}
