package dk.opgang.local.postgres;

import java.util.List;

/** A standby that was not made the primary, and why. */
public final class NotPromoted extends RuntimeException {

    /** What kept it from it. */
    public enum Reason {
        /** There is one server alone. */
        NO_STANDBY,
        /** It does not answer, or does not follow; told with the standby and the primary. */
        STANDBY_AWAY,
        /** It may lack writes that were acknowledged; told with the standby and the primary. */
        STANDBY_BEHIND,
        /** It was begun and failed; told with what the database said. */
        FAILED
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final List<String> details;

    NotPromoted(Reason reason, String... details) {
        super(reason + " " + String.join(", ", details));
        this.reason = reason;
        this.details = List.of(details);
    }

    public Reason reason() {
        return reason;
    }

    /** The names, or the words, that belong to the reason. */
    public List<String> details() {
        return details;
    }
}
