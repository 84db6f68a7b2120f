package dk.opgang.gateway.health;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import dk.opgang.gateway.service.Inquiry;
import dk.opgang.gateway.token.Client;
import dk.opgang.platform.json.PlainJson;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code /health}: whether all of Opgang is there, and which part is not. Where the parts run is told to operators alone. */
@Singleton
public class HealthPage {

    private static final String READY = "/q/health/ready";
    private static final String OPERATOR = "admin";
    private static final long MAX_AGE = 1_000_000_000L;

    private final Inquiry inquiry;
    private Map<String, List<Inquiry.Answer>> answers = Map.of();
    private long askedAt;

    HealthPage(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    public void handle(RoutingContext context) {
        Map<String, State> services = new TreeMap<>();
        boolean isOperator =
                Client.of(context).filter(it -> it.scopes().contains(OPERATOR)).isPresent();
        answers().forEach((service, instances) -> services.put(service, State.of(instances, isOperator)));
        boolean up = services.values().stream().allMatch(state -> state.status().equals("UP"));
        try {
            context.response()
                    .setStatusCode(up ? 200 : 503)
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Cache-Control", "no-store")
                    .end(PlainJson.MAPPER.writeValueAsString(new Health(up ? "UP" : "DOWN", services)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A state cannot be written", e);
        }
    }

    /** Whether each service is ready. */
    public Map<String, Boolean> ready() {
        Map<String, Boolean> ready = new TreeMap<>();
        answers()
                .forEach((service, instances) ->
                        ready.put(service, instances.stream().anyMatch(Inquiry.Answer::isOk)));
        return ready;
    }

    /** Kept for a second: whoever asks for health all the time must not become the load that he measures. */
    private synchronized Map<String, List<Inquiry.Answer>> answers() {
        if (answers.isEmpty() || System.nanoTime() - askedAt > MAX_AGE) {
            answers = inquiry.askAll(READY);
            askedAt = System.nanoTime();
        }
        return answers;
    }

    private record Health(String status, Map<String, State> services) {}

    /** A service is there as long as one of its instances is. */
    private record State(String status, long millis, List<InstanceState> instances) {

        static State of(List<Inquiry.Answer> instances, boolean isOperator) {
            boolean up = instances.stream().anyMatch(Inquiry.Answer::isOk);
            long millis =
                    instances.stream().mapToLong(Inquiry.Answer::millis).max().orElse(0);
            return new State(
                    word(up),
                    millis,
                    instances.stream()
                            .map(one -> new InstanceState(
                                    word(one.isOk()), isOperator ? one.address().resolve("/") : null))
                            .toList());
        }

        private static String word(boolean up) {
            return up ? "UP" : "DOWN";
        }
    }

    private record InstanceState(
            String status,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            URI address) {}
}
