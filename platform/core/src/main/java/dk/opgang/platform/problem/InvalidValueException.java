package dk.opgang.platform.problem;

import java.util.List;

/**
 * A value record refuses what it was to be made of, and says so in the words that a client may read. A plain
 * {@link IllegalArgumentException} of a constructor refuses as well, but its message is for the log only.
 */
public final class InvalidValueException extends IllegalArgumentException {

    private final transient List<Fault> faults;

    /** @param fault its pointer is seen from the value: empty for the value as a whole, {@code /to} for a component */
    public InvalidValueException(Fault fault) {
        this(List.of(fault));
    }

    /** @param faults at least one */
    public InvalidValueException(List<Fault> faults) {
        super(faults.getFirst().code());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
