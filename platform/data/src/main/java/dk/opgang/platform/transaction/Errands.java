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
 * What the running work needs done outside of its transaction. Another service is never asked while a connection is held, and nothing
 * takes a second connection: many requests at once would hold the pool and wait for each other.
 */
@RequestScoped
public class Errands {

    private final Set<Object> done = new HashSet<>();
    private List<Runnable> ifRefused = new ArrayList<>();
    private boolean allDone;

    /**
     * Has the errand run for those of the keys for which it has not run yet: the transaction ends, the errand runs, and the work begins
     * again from the start. Returns if there are none.
     *
     * @param keys what it is about, such as the ids that are to be fetched
     * @throws NeededFirst if it is yet to run; not to be caught
     */
    public <K> void before(Collection<K> keys, Consumer<Set<K>> errand) {
        Set<K> open = new LinkedHashSet<>(keys);
        open.removeAll(done);
        if (!allDone && !open.isEmpty()) {
            done.addAll(open);
            throw new NeededFirst(() -> errand.accept(open));
        }
    }

    /** Tells that everything that the work may ask for has been fetched: nothing sends it back any more. */
    public void allDone() {
        allDone = true;
    }

    /** Has something done that must stay when the request is refused, such as a line in a log: after the transaction was taken back. */
    public void ifRefused(Runnable work) {
        ifRefused.add(work);
    }

    /** Has what is to be done afterwards put into a list of somebody else, who does it when the transaction has ended in whatever way. */
    public void handTo(List<Runnable> afterwards) {
        ifRefused = afterwards;
    }

    /** Forgets what a run that did not count wanted done. */
    void beginAgain() {
        ifRefused.clear();
    }

    void refused() {
        List<Runnable> work = List.copyOf(ifRefused);
        ifRefused.clear();
        work.forEach(Runnable::run);
    }
}
