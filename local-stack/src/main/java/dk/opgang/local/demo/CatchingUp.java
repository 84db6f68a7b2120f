package dk.opgang.local.demo;

import dk.opgang.local.process.Wait;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Reads a table until the events behind it have arrived. */
final class CatchingUp {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration STEP = Duration.ofMillis(250);

    private final DemoListener listener;

    CatchingUp(DemoListener listener) {
        this.listener = listener;
    }

    /** The table as soon as it equals the published one, or as it is after a minute. */
    <T> T untilEqual(String what, Supplier<T> table, Predicate<T> isEqual) {
        AtomicReference<T> latest = new AtomicReference<>(table.get());
        boolean equal = isEqual.test(latest.get())
                || Wait.until(LIMIT, STEP, () -> {
                    latest.set(table.get());
                    return isEqual.test(latest.get());
                });
        listener.done(what, equal ? "equal to the published table" : "differs from the published table");
        return latest.get();
    }
}
