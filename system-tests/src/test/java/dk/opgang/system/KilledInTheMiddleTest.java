package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.local.oidc.Persona;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The service of initiatives is killed in the middle of what it writes; what comes of it is what comes of the same without. Each time it is
 * stopped in the middle of a transaction, so that nothing rests on the machine's speed.
 *
 * <p>Run by hand, for it takes minutes: {@code -Dopgang.long=true}.
 */
@EnabledIfSystemProperty(named = "opgang.long", matches = "true")
@ResourceLock(TheStack.PROCESSES)
class KilledInTheMiddleTest {

    private static final String SERVICE = "initiatives-service";

    private final TheStack stack = TheStack.get();
    private final String run = UUID.randomUUID().toString().substring(24);

    @Test
    void batches_of_enrolments_hours_and_attendance_come_to_the_same() {
        // Given
        List<String> people = BusyCourse.people(stack);
        String template = BusyCourse.template(stack, run);
        BusyCourse killed = new BusyCourse(stack, template, "killed-" + run, people);
        BusyCourse undisturbed = new BusyCourse(stack, template, "undisturbed-" + run, people);

        // When
        List<Map<String, Object>> receipts = new ArrayList<>();
        for (BusyCourse.Part part : BusyCourse.Part.values()) {
            killed.prepare(part);
            receipts.add(killed.finish(kill(part.table(), () -> killed.send(part))));
        }

        // Then
        assertThat(receipts).hasSize(3).allSatisfy(rows -> assertThat(rows)
                .containsEntry("received", BusyCourse.ROWS)
                .containsEntry("created", BusyCourse.ROWS)
                .containsEntry("updated", 0)
                .containsEntry("rejected", 0));
        for (BusyCourse.Part part : BusyCourse.Part.values()) {
            undisturbed.prepare(part);
            undisturbed.finish(undisturbed.send(part));
        }
        List<String> told = killed.told();
        assertThat(told).isEqualTo(undisturbed.told());
        assertThat(told.getFirst()).isEqualTo(BusyCourse.expected());
    }

    @Test
    void a_settlement_is_made_wholly_or_not_at_all() {
        // Given
        NurseryBonus killed = new NurseryBonus(stack, 1);
        NurseryBonus undisturbed = new NurseryBonus(stack, 2);
        List<String> before = killed.ledger();

        // When
        killBeforeTheAnswer("bonus_ledger", 1, () -> killed.settle().statusCode());

        // Then
        assertThat(before).hasSize(1);
        assertThat(killed.ledger()).isEqualTo(before);
        assertThat(killed.settlements()).isEmpty();
        assertThat(killed.lines()).filteredOn(line -> line.endsWith(" met")).hasSize(10);
        assertThat(killed.settle().statusCode()).isEqualTo(201);
        assertThat(undisturbed.settle().statusCode()).isEqualTo(201);
        assertThat(killed.ledger()).hasSize(3).isEqualTo(undisturbed.ledger());
        assertThat(killed.lines()).isEqualTo(undisturbed.lines());
        assertThat(killed.lines()).filteredOn(line -> line.endsWith(" settled")).hasSize(10);
        assertThat(killed.settle().statusCode()).isEqualTo(422);
    }

    @Test
    void a_round_is_counted_wholly_or_not_at_all() {
        // Given
        VotedRound killed = new VotedRound(stack, run);
        VotedRound undisturbed = new VotedRound(stack, run);
        assertThat(undisturbed.move("counting")).isEqualTo(200);

        // When
        killBeforeTheAnswer("budget_ballots", 5, () -> killed.move("counting"));

        // Then
        assertThat(killed.state()).isEqualTo("voting");
        assertThat(killed.sealedBallots()).isEqualTo(12);
        assertThat(killed.move("counting")).isEqualTo(200);
        assertThat(killed.count()).isEqualTo(undisturbed.count());
        assertThat(killed.sealedBallots()).isZero();
    }

    /** Sends a batch, and kills the service when one slice of it is written and the next one partly. */
    private String kill(String table, Supplier<String> sending) {
        String batch;
        try (HeldUp held = new HeldUp(stack, table, BusyCourse.IN_THE_MIDDLE)) {
            batch = sending.get();
            held.await();
            stack.local().service(SERVICE).stopForcibly();
        }
        stack.local().startAgain(stack.local().service(SERVICE));
        float progress = stack.as(Persona.HORSENS).get(batch).jsonPath().getFloat("progress");
        assertThat(progress).as("progress of " + batch + " when killed").isPositive();
        return batch;
    }

    /** Asks for something, and kills the service before it answers, when so many rows of the table are written of it. */
    private void killBeforeTheAnswer(String table, int rows, Runnable asking) {
        CompletableFuture<Void> cutOff;
        try (HeldUp held = new HeldUp(stack, table, rows)) {
            cutOff = CompletableFuture.runAsync(asking);
            held.await();
            stack.local().service(SERVICE).stopForcibly();
        }
        cutOff.exceptionally(_ -> null).join();
        stack.local().startAgain(stack.local().service(SERVICE));
    }
}
