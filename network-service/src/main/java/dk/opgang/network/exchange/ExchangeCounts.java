package dk.opgang.network.exchange;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** What is counted of messages of other installations. */
public final class ExchangeCounts {

    private ExchangeCounts() {}

    /** @param reason a code of why */
    public static Counter refused(MeterRegistry meters, String reason) {
        return Counter.builder("opgang.exchange.refused")
                .description("Messages of other installations that were refused")
                .tag("reason", reason)
                .register(meters);
    }

    static Counter taken(MeterRegistry meters, String kind) {
        return Counter.builder("opgang.exchange.taken")
                .description("Messages of other installations that were taken in")
                .tag("kind", kind)
                .register(meters);
    }

    static Counter gaps(MeterRegistry meters, String installation) {
        return Counter.builder("opgang.exchange.gaps")
                .description("How often messages of an installation were missing")
                .tag("installation", installation)
                .register(meters);
    }
}
