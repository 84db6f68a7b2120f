package dk.opgang.platform.transaction;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a request needs done outside of its transaction, such as asking another service. While a transaction runs the request holds a
 * connection, and must neither wait for another service nor take a second connection: with many requests at once, all connections would be
 * held by requests that wait for one.
 */
@RequestScoped
public class Errands {

    private final Set<Object> done = new HashSet<>();
    private List<Runnable> ifRefused = new ArrayList<>();
    private boolean allDone;

    /**
     * Runs the errand for those of the keys for which it has not run yet in this request: the transaction is taken back, the errand runs
     * without one, and the work begins again from the start. Does nothing if it has run for all of them.
     *
     * @param keys of what is to be fetched, such as ids
     * @throws NeededFirst if it has to run first; {@link OuterTransaction} catches it, nobody else may
     */
    public <K> void before(Collection<K> keys, Consumer<Set<K>> errand) {
        Set<K> open = new LinkedHashSet<>(keys);
        open.removeAll(done);
        if (!allDone && !open.isEmpty()) {
            done.addAll(open);
            throw new NeededFirst(() -> errand.accept(open), true);
        }
    }

    /**
     * Runs the errand for the keys, if there are any, and begins the work again from the start, whatever has been fetched: for what nobody
     * can foresee who only sees the rows to come. To be called with what is still missing, and with nothing once the errand has run.
     *
     * @throws NeededFirst if there are keys
     */
    public <K> void first(Collection<K> keys, Consumer<Set<K>> errand) {
        if (!keys.isEmpty()) {
            Set<K> missing = new LinkedHashSet<>(keys);
            throw new NeededFirst(() -> errand.accept(missing), false);
        }
    }

    /** Says that everything has been fetched that the work may ask for: from now on {@link #before} does nothing. */
    public void allDone() {
        allDone = true;
    }

    /** Has work done after the transaction was taken back because the request is refused, such as a line in the access log. */
    public void ifRefused(Runnable work) {
        ifRefused.add(work);
    }

    /** Collects such work in the given list instead; whoever gave it does the work when the transaction has ended in whatever way. */
    public void handTo(List<Runnable> afterwards) {
        ifRefused = afterwards;
    }

    /** Forgets such work of a run that is repeated. */
    void beginAgain() {
        ifRefused.clear();
    }

    void refused() {
        List<Runnable> work = List.copyOf(ifRefused);
        ifRefused.clear();
        work.forEach(Runnable::run);
    }
}
