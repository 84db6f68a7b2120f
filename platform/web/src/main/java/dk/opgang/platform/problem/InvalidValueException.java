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
        super(fault.code());
        this.faults = List.of(fault);
    }

    public List<Fault> faults() {
        return faults;
    }
}
