package dk.opgang.platform.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The metric {@code opgang_build_info}: which version runs, as labels of a number that is always 1. */
@ApplicationScoped
class BuildInfo {

    void register(
            @Observes StartupEvent started,
            MeterRegistry meters,
            @ConfigProperty(name = "quarkus.application.version", defaultValue = "unknown") String version,
            @ConfigProperty(name = "opgang.build.commit", defaultValue = "unknown") String commit) {
        Gauge.builder("opgang_build_info", () -> 1)
                .description("The version that runs")
                .tag("version", version)
                .tag("commit", commit)
                .register(meters);
    }
}
