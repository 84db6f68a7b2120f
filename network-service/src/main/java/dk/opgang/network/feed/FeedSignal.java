package dk.opgang.network.feed;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Tells those who wait for events whose events were recorded, and up to which position; what another instance records, {@link FeedWatch}
 * finds. Whoever gets a position commits after those with lower ones, so that everything up to a told position can be read.
 */
@Singleton
class FeedSignal {

    private final TransactionSynchronizationRegistry transactions;
    private final List<Consumer<Set<String>>> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, Long> last = new HashMap<>();
    private long end;

    FeedSignal(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** Tells of events of these readers when the running transaction, which records up to the position, has been committed. */
    void tellAfterCommit(Set<String> readers, long upTo) {
        transactions.registerInterposedSynchronization(new TellAfterCommit(readers, upTo));
    }

    /**
     * Tells of committed events. What was told before is no news.
     *
     * @param lastOfReaders the position of the last event of each reader
     * @param upTo up to where everything is recorded
     */
    void tell(Map<String, Long> lastOfReaders, long upTo) {
        Set<String> news = new HashSet<>();
        synchronized (this) {
            end = Math.max(end, upTo);
            lastOfReaders.forEach((reader, position) -> {
                if (last.getOrDefault(reader, 0L) < position) {
                    last.put(reader, position);
                    news.add(reader);
                }
            });
        }
        if (!news.isEmpty()) {
            listeners.forEach(listener -> listener.accept(news));
        }
    }

    /** Has the listener called with the readers of whose events it is told, among them perhaps everyone; it takes no time. */
    void addListener(Consumer<Set<String>> listener) {
        listeners.add(listener);
    }

    /** A position up to which everything is recorded that will ever be. */
    synchronized long end() {
        return end;
    }

    /** The position of the last event of the reader or of everyone, as far as it was told. */
    synchronized long lastFor(String reader) {
        return Math.max(last.getOrDefault(reader, 0L), last.getOrDefault(EventContext.EVERYONE, 0L));
    }

    private final class TellAfterCommit implements Synchronization {

        private final Map<String, Long> lastOfReaders = new HashMap<>();
        private final long upTo;

        TellAfterCommit(Set<String> readers, long upTo) {
            readers.forEach(reader -> lastOfReaders.put(reader, upTo));
            this.upTo = upTo;
        }

        @Override
        public void beforeCompletion() {
            // Nothing to do: the rows are written already.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                tell(lastOfReaders, upTo);
            }
        }
    }
}
