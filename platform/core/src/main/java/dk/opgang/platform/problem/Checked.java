package dk.opgang.platform.problem;

/**
 * A request, or a record within one, that knows rules of its own beyond what annotations say. Checked together with its form, so
 * that the client hears of all faults at once. Components that could not be read are null here, their faults are told already.
 */
public interface Checked {

    /** Adds a fault for each broken rule, its pointer seen from this record. Pure: asks no database and no clock. */
    void check(Faults faults);
}
