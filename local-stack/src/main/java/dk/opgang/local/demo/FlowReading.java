package dk.opgang.local.demo;

import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.process.Wait;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** Reads the flow table until the events behind it have arrived. */
final class FlowReading {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration STEP = Duration.ofMillis(250);

    private final OpgangApi horsens;
    private final DemoListener listener;

    FlowReading(OpgangApi horsens, DemoListener listener) {
        this.horsens = horsens;
        this.listener = listener;
    }

    /** The table as soon as it equals the published one, or as it is after a minute. */
    FlowComparison untilEqual(String areaId) {
        String path =
                "/v1/housing-areas/" + areaId + "/flows?from=" + SundparkenSpells.FROM + "&to=" + SundparkenSpells.TO;
        AtomicReference<FlowComparison> latest = new AtomicReference<>(FlowComparison.of(horsens.get(path)));
        boolean equal = Wait.until(LIMIT, STEP, () -> {
            latest.set(FlowComparison.of(horsens.get(path)));
            return latest.get().isEqual();
        });
        listener.done(
                "Flow table of Sundparken", equal ? "equal to the published one" : "differs from the published one");
        return latest.get();
    }
}
