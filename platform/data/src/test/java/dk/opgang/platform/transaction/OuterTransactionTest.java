package dk.opgang.platform.transaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OuterTransactionTest {

    private final Errands errands = new Errands();
    private final List<String> done = new ArrayList<>();
    private final OuterTransaction outer = new OuterTransaction(
            new NoTransaction(), new PoolLine(new OneConnection(), new SimpleMeterRegistry()), errands);

    private record OneConnection(int size, int reserved, Duration longestWait) implements PoolConfig {
        OneConnection() {
            this(1, 0, Duration.ZERO);
        }
    }

    @Test
    void workBeginsAgainAfterItsErrand() throws Exception {
        // When
        String answer = outer.call(() -> {
            done.add("work");
            errands.before(Set.of("a"), keys -> done.add("errand for " + keys));
            return "answer";
        });

        // Then
        assertEquals("answer", answer);
        assertEquals(List.of("work", "errand for [a]", "work"), done);
    }

    @Test
    void whatARefusedRequestLeavesIsDoneOnceHoweverOftenItsWorkBegan() {
        // Given
        IllegalStateException refusal = new IllegalStateException("refused");

        // When
        Exception thrown = assertThrows(
                Exception.class,
                () -> outer.call(() -> {
                    errands.ifRefused(() -> done.add("line"));
                    errands.before(Set.of("a"), keys -> {});
                    throw refusal;
                }));

        // Then
        assertSame(refusal, thrown);
        assertEquals(List.of("line"), done);
    }

    @Test
    void whatARefusedRequestLeavesIsDoneIfItsErrandFails() {
        // Given
        IllegalStateException away = new IllegalStateException("the other service is away");

        // When
        Exception thrown = assertThrows(
                Exception.class,
                () -> outer.call(() -> {
                    errands.ifRefused(() -> done.add("line"));
                    errands.before(Set.of("a"), keys -> {
                        throw away;
                    });
                    return "answer";
                }));

        // Then
        assertSame(away, thrown);
        assertEquals(List.of("line"), done);
    }

    @Test
    void nothingIsLeftOfARequestThatIsDone() throws Exception {
        // When
        outer.call(() -> {
            errands.ifRefused(() -> done.add("line"));
            return "answer";
        });

        // Then
        assertEquals(List.of(), done);
    }
}
