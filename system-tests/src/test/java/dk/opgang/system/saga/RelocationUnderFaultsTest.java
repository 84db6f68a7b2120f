package dk.opgang.system.saga;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.LocalStack;
import dk.opgang.system.TheStack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Services, broker and database are killed while somebody relocates, at each of the steps. Afterwards everything stands as the model says:
 * finished or undone, every home free or taken once, every øre once, and no package readable that should not be.
 *
 * <p>The build takes 20 relocations, always the same; {@code -Dopgang.faults.relocations=200 -Dopgang.faults.seed=7} as many and which are
 * wanted. Five of them at a time stand at different steps when one part dies, so that two hundred take a quarter of an hour and not half a day.
 */
@ResourceLock(TheStack.PROCESSES)
class RelocationUnderFaultsTest {

    private static final int RELOCATIONS = Integer.getInteger("opgang.faults.relocations", 20);
    private static final long SEED = Long.getLong("opgang.faults.seed", 2026);
    private static final int AT_ONCE = 5;

    private final TheStack stack = TheStack.get();
    private final LocalStack local = stack.local();
    /** None of them virtual, since JsonPath loads classes: {@link RelocationIntrudersTest}. */
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @Test
    void whatever_dies_a_relocation_is_finished_or_undone_and_everything_is_done_once() throws Exception {
        // Given
        List<Script> scripts = scripts();
        String area = stack.newArea(Persona.HORSENS);
        List<Relocation> relocations = new ArrayList<>();

        try (StubbornClient client = new StubbornClient(local, Relocation.ALL);
                threads) {
            for (Script script : scripts) {
                relocations.add(Relocation.of(client, script, Cprs.next(), area));
            }

            // When
            for (int i = 0; i < relocations.size(); i += AT_ONCE) {
                underFault(relocations.subList(i, Math.min(i + AT_ONCE, relocations.size())));
            }

            // Then
            for (Relocation relocation : relocations) {
                Outcome expected = Model.of(relocation.script());
                Awaitility.await()
                        .alias("seed " + SEED + ": " + relocation.script())
                        .atMost(Duration.ofMinutes(3))
                        .pollInterval(Duration.ofMillis(500))
                        .ignoreExceptions()
                        .untilAsserted(() -> assertThat(relocation.outcome()).isEqualTo(expected));
            }
            System.out.printf("Seed %d: %s%n", SEED, told(scripts));
        }
    }

    /** Scripts whose faults go through all steps for each part before they come to one again; those that stand together have one part. */
    private static List<Script> scripts() {
        Random chance = new Random(SEED);
        Map<Part, List<Step>> left = new EnumMap<>(Part.class);
        List<Script> scripts = new ArrayList<>();
        for (int i = 0; i < RELOCATIONS; i++) {
            Part part = Part.values()[i / AT_ONCE % Part.values().length];
            List<Step> steps = left.computeIfAbsent(part, _ -> new ArrayList<>());
            if (steps.isEmpty()) {
                steps.addAll(Arrays.asList(Step.values()));
                Collections.shuffle(steps, chance);
            }
            scripts.add(Script.random(i, steps.removeLast(), part, chance));
        }
        return scripts;
    }

    private void underFault(List<Relocation> some) throws Exception {
        Script first = some.getFirst().script();
        each(some, relocation -> relocation.take(relocation.script().beforeFault()));
        List<Future<?>> underWay =
                start(some, relocation -> relocation.take(relocation.script().fault()));
        TimeUnit.MILLISECONDS.sleep(first.delayMillis());
        first.part().kill(local);
        first.part().start(local);
        end(underWay);
        each(some, relocation -> relocation.take(relocation.script().afterFault()));
    }

    private interface Action {
        void of(Relocation relocation);
    }

    private void each(List<Relocation> some, Action action) throws Exception {
        end(start(some, action));
    }

    private List<Future<?>> start(List<Relocation> some, Action action) {
        List<Future<?>> started = new ArrayList<>();
        some.forEach(relocation -> started.add(threads.submit(() -> action.of(relocation))));
        return started;
    }

    private static void end(List<Future<?>> started) throws Exception {
        for (Future<?> one : started) {
            one.get(10, TimeUnit.MINUTES);
        }
    }

    private static String told(List<Script> scripts) {
        return scripts.stream()
                .map(it -> it.part() + " at " + it.fault() + " -> " + it.ending() + " after "
                        + (it.steps().size() - 1))
                .toList()
                .toString();
    }
}
