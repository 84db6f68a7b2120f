package dk.opgang.local.stack;

import dk.opgang.local.postgres.EmbeddedPostgresServer;
import dk.opgang.local.process.Processes;
import dk.opgang.local.words.Saying;
import dk.opgang.local.words.StackWord;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Starts a part again when it ends unasked, as {@code restart: unless-stopped} of the compose file does for a container. */
public final class Supervisor {

    /** A part that ends this often within a minute of its start is left alone: something is wrong that a restart does not mend. */
    private static final int QUICK_ENDS = 3;

    private static final Duration QUICK = Duration.ofMinutes(1);

    private static final Duration FOR_EVER = Duration.ofDays(10_000);

    private final LocalStack stack;
    private final Consumer<Saying> report;

    private Supervisor(LocalStack stack, Consumer<Saying> report) {
        this.stack = stack;
        this.report = report;
    }

    /** Watches the services, the brokers and the databases from now on, on threads of its own. */
    public static void watch(LocalStack stack, Consumer<Saying> report) {
        Supervisor supervisor = new Supervisor(stack, report);
        stack.services()
                .forEach(
                        service -> supervisor.watch(service.name(), service::process, () -> stack.startAgain(service)));
        stack.databases()
                .nodes()
                .all()
                .forEach(node -> supervisor.watch(
                        node.name(),
                        () -> stack.databases()
                                .running(node.name())
                                .flatMap(EmbeddedPostgresServer::process)
                                .orElse(null),
                        () -> stack.startPostgresAgain(node.name())));
        if (stack.settings().broker() == null) {
            stack.brokers()
                    .brokers()
                    .forEach(
                            broker -> supervisor.watch(broker.name(), broker::process, () -> stack.startAgain(broker)));
        }
    }

    private void watch(String name, Supplier<@Nullable ProcessHandle> process, Runnable startAgain) {
        Thread.ofVirtual().name("watch-" + name).start(() -> keepRunning(name, process, startAgain));
    }

    private void keepRunning(String name, Supplier<@Nullable ProcessHandle> process, Runnable startAgain) {
        int quickEnds = 0;
        while (quickEnds < QUICK_ENDS) {
            long start = System.nanoTime();
            ProcessHandle current = process.get();
            if (current != null) {
                Processes.awaitGone(current, FOR_EVER);
            }
            if (stack.isClosing()) {
                return;
            }
            quickEnds = System.nanoTime() - start < QUICK.toNanos() ? quickEnds + 1 : 0;
            report.accept(Saying.of(StackWord.ENDED_UNASKED, name));
            restart(name, startAgain);
        }
        report.accept(Saying.of(StackWord.ENDS_AGAIN_AND_AGAIN, name));
    }

    private void restart(String name, Runnable startAgain) {
        try {
            startAgain.run();
            report.accept(Saying.of(StackWord.READY_AGAIN, name));
        } catch (RuntimeException e) {
            if (stack.isClosing()) {
                return;
            }
            report.accept(Saying.of(StackWord.NOT_STARTED_AGAIN, name, String.valueOf(e.getMessage())));
        }
    }
}
