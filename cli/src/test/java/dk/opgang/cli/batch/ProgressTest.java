package dk.opgang.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.NullNode;
import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.Session;
import dk.opgang.client.BatchReceipt;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** How far a batch is, told to people and to logs. */
class ProgressTest {

    private final AtomicLong now = new AtomicLong();
    private final StringWriter err = new StringWriter();
    private final Probe probe = new Probe();

    /** A command that has the options of all verbs. */
    @Command
    static final class Probe {
        @Mixin
        CommonOptions common = new CommonOptions(new Session(Map.of("LANG", "da_DK.UTF-8")));
    }

    @Test
    void where_nobody_watches_there_is_a_line_every_five_seconds() {
        // Given
        Progress progress = progress(false);

        // When
        for (int second = 1; second <= 12; second++) {
            now.addAndGet(TimeUnit.SECONDS.toNanos(1));
            progress.sent(second * 5, 100);
        }

        // Then
        assertThat(err.toString().lines())
                .containsExactly(
                        "sender 25 %, 2.000 rækker, 400 i sekundet, 15 s tilbage",
                        "sender 50 %, 2.000 rækker, 200 i sekundet, 10 s tilbage");
    }

    @Test
    void on_a_terminal_one_line_is_drawn_again_and_ended() {
        // Given
        Progress progress = progress(true);

        // When
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        progress.processed(at(0.5));
        now.addAndGet(TimeUnit.SECONDS.toNanos(2));
        progress.processed(at(0.75));
        progress.close();

        // Then
        String[] drawn = err.toString().split("\r", -1);
        assertThat(drawn).hasSize(3);
        assertThat(drawn[1]).contains("[###############...............] behandler 50 %, 5.000 rækker\u001b");
        assertThat(drawn[2])
                .contains(
                        "[######################........] behandler 75 %, 7.500 rækker, 1.250 i sekundet, 2 s tilbage")
                .endsWith(System.lineSeparator());
    }

    private static BatchReceipt at(double share) {
        return new BatchReceipt(
                "/v1/x-batches/1",
                "1",
                "processing",
                false,
                new BatchReceipt.Rows(10_000, 0, 0, 0, 0),
                share,
                NullNode.getInstance());
    }

    private Progress progress(boolean watched) {
        new CommandLine(probe).setErr(new PrintWriter(err));
        return new Progress(probe.common, true, () -> 2_000, watched, now::get);
    }
}
