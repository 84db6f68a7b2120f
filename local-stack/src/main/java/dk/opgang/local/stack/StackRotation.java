package dk.opgang.local.stack;

import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.process.Wait;
import dk.opgang.local.words.Saying;
import dk.opgang.local.words.StackWord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Rotates the keys of a running stack: a new primary key in its files, and everything that older keys made is made anew by it. */
public final class StackRotation {

    private static final String ROTATIONS = "/internal/key-rotations";
    private static final Duration STEP = Duration.ofMillis(300);
    private static final Duration LIMIT = Duration.ofHours(12);

    private final DevelopmentKeys keys;
    private final Map<String, OpgangApi> services;
    private final Consumer<Saying> report;

    /**
     * @param services those that have keys, by their names, as an operator asks them
     * @param report is told when a service is done
     */
    public StackRotation(DevelopmentKeys keys, Map<String, OpgangApi> services, Consumer<Saying> report) {
        this.keys = keys;
        this.services = new LinkedHashMap<>(services);
        this.report = report;
    }

    /**
     * What it came to.
     *
     * @param isCompleted whether nothing of an older key is left in any service
     */
    public record Outcome(boolean isCompleted, long rewrapped, long remaining, long primaryKeyId) {}

    private record Rotation(String service, OpgangApi api, JsonNode state) {

        boolean isUnderWay() {
            return state.path("status").asString().equals("processing");
        }

        boolean isCompleted() {
            return state.path("status").asString().equals("completed");
        }

        Rotation now() {
            return new Rotation(
                    service, api, api.get(ROTATIONS + "/" + state.path("id").asString()));
        }

        Saying told() {
            return Saying.of(
                    StackWord.KEYS_WRAPPED,
                    service,
                    state.path("status").asString(),
                    state.path("rewrapped").asLong(),
                    state.path("keys").asLong());
        }
    }

    /**
     * Rotates, or goes on with a rotation that was interrupted.
     *
     * @param lookup whether the key of look-ups is rotated as well
     */
    public Outcome run(boolean lookup) {
        // Asked first: if one of them does not answer nothing is begun.
        services.values().forEach(api -> api.get("/q/health/ready"));
        keys.begin(lookup);
        Wait.until(DevelopmentKeys.NOTICED, () -> false);
        keys.promote(lookup);
        List<Rotation> rotations = ended(lookup);
        boolean completed = rotations.stream().allMatch(Rotation::isCompleted);
        if (completed) {
            keys.finish(lookup);
        }
        return new Outcome(
                completed,
                sum(rotations, "rewrapped"),
                sum(rotations, "remaining"),
                rotations.getFirst().state().path("primaryKeyId").asLong());
    }

    private List<Rotation> ended(boolean lookup) {
        List<Rotation> rotations = new ArrayList<>();
        services.forEach((name, api) ->
                rotations.add(new Rotation(name, api, api.post(ROTATIONS + "?lookup=" + lookup, Map.of()))));
        Wait.until(LIMIT, STEP, () -> {
            rotations.replaceAll(rotation -> rotation.isUnderWay() ? reported(rotation.now()) : rotation);
            return rotations.stream().noneMatch(Rotation::isUnderWay);
        });
        return rotations;
    }

    private Rotation reported(Rotation rotation) {
        if (!rotation.isUnderWay()) {
            report.accept(rotation.told());
        }
        return rotation;
    }

    private static long sum(List<Rotation> rotations, String field) {
        return rotations.stream()
                .mapToLong(rotation -> rotation.state().path(field).asLong())
                .sum();
    }
}
