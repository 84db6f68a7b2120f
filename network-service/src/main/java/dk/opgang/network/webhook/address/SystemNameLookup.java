package dk.opgang.network.webhook.address;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the resolver of the machine, each time on a thread of its own: one that does not answer delays nobody else. */
@Singleton
class SystemNameLookup implements NameLookup {

    private static final int LONGEST_SECONDS = 3;

    // Virtual threads would hold on to their carriers for as long as the resolver takes.
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().name("name-lookup").daemon().factory());

    @Override
    public List<InetAddress> addressesOf(String name) {
        Future<InetAddress[]> answer = threads.submit(() -> InetAddress.getAllByName(name));
        try {
            return List.of(answer.get(LONGEST_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException _) {
            return List.of();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
