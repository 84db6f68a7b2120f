package dk.opgang.local.stack;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs a few slow actions at the same time. */
final class InParallel {

    private InParallel() {}

    /** Returns when all have ended; throws what the first of them threw. */
    static void run(List<Runnable> actions) {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(actions.stream()
                            .map(action -> CompletableFuture.runAsync(action, executor))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
