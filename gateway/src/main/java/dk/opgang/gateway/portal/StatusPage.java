package dk.opgang.gateway.portal;

import dk.opgang.gateway.health.HealthPage;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;

/** {@code /status} and {@code /accessibility}: how the services are, and for whom the pages are made. */
@Singleton
public class StatusPage {

    private final Frame frame;
    private final HealthPage health;

    StatusPage(Frame frame, HealthPage health) {
        this.frame = frame;
        this.health = health;
    }

    public void status(RoutingContext context) {
        Words words = Words.of(context);
        List<ServiceState> services = ServiceState.all(health, words);
        frame.send(
                context,
                words,
                View.of("status", words.of("Driftsstatus", "Service status"))
                        .with("services", services)
                        .with("allUp", services.stream().allMatch(ServiceState::up)));
    }

    public void accessibility(RoutingContext context) {
        Words words = Words.of(context);
        frame.send(
                context,
                words,
                View.of("accessibility", words.of("Tilgængelighedserklæring", "Accessibility statement")));
    }
}
