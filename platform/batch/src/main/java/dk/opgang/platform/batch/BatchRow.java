package dk.opgang.platform.batch;

import dk.opgang.platform.batch.merge.Merged;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.TableFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row that could be read, and what becomes of it. The last decision counts. */
public final class BatchRow<R> {

    private final long number;
    private final String removedAt;
    private R value;
    private Optional<Outcome> outcome = Optional.empty();
    private List<Fault> faults = List.of();
    private List<Fault> remarks = List.of();

    /** A row that tells something. */
    public BatchRow(long number, R value) {
        this(number, value, "");
    }

    /**
     * A row that takes something back.
     *
     * @param removedAt the pointer of the column by which it says so
     */
    public BatchRow(long number, R value, String removedAt) {
        this.number = number;
        this.value = value;
        this.removedAt = removedAt;
    }

    /** Its place in the batch: the first row is 1, a header is not counted. */
    public long number() {
        return number;
    }

    public R value() {
        return value;
    }

    /** Takes the row for another that means the same: what it names goes by another id since it was written. */
    public void means(R other) {
        value = other;
    }

    public void created() {
        decide(Outcome.CREATED, List.of());
    }

    public void updated() {
        decide(Outcome.UPDATED, List.of());
    }

    public void unchanged() {
        decide(Outcome.UNCHANGED, List.of());
    }

    /** Created, updated or unchanged, as the merge found it. One that the merge refused is unchanged, until the feature refuses it. */
    public void became(Merged<?> merged) {
        if (!merged.isWritten()) {
            unchanged();
        } else if (merged.created()) {
            created();
        } else {
            updated();
        }
    }

    /** What the row's key names is taken back. */
    public void removed() {
        decide(Outcome.REMOVED, List.of());
    }

    /** The row takes back what its key does not name: nothing was to be done, and the poster is told. */
    public void nothingToRemove() {
        unchanged();
        alsoRemark(TableFault.NOTHING_TO_REMOVE.at(removedAt));
    }

    /**
     * Refuses the row.
     *
     * @param faults at least one; pointers name the column, {@code /from}
     */
    public void reject(List<Fault> faults) {
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("A rejection needs a fault, got none for row " + number);
        }
        decide(Outcome.REJECTED, faults);
    }

    public void reject(Fault fault) {
        reject(List.of(fault));
    }

    /** Says what is doubtful about the row, which is taken nevertheless; pointers name the column. The last word counts. */
    public void remark(List<Fault> doubts) {
        remarks = List.copyOf(doubts);
    }

    /** Adds a doubt to what the feature has said. */
    public void alsoRemark(Fault doubt) {
        List<Fault> all = new ArrayList<>(remarks);
        all.add(doubt);
        remarks = List.copyOf(all);
    }

    public List<Fault> remarks() {
        return remarks;
    }

    public boolean isRejected() {
        return outcome.filter(Outcome.REJECTED::equals).isPresent();
    }

    /** Nothing as long as the feature has not decided. */
    public Optional<Outcome> outcome() {
        return outcome;
    }

    public List<Fault> faults() {
        return faults;
    }

    public void undecide() {
        outcome = Optional.empty();
        faults = List.of();
        remarks = List.of();
    }

    private void decide(Outcome decided, List<Fault> why) {
        outcome = Optional.of(decided);
        faults = List.copyOf(why);
    }
}
