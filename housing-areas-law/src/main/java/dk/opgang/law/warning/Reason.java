package dk.opgang.law.warning;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.opgang.platform.coded.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an area has its level. */
@Schema(name = "EarlyWarningReason")
public enum Reason {
    /** It has a class on the list in force. */
    ON_LIST(Level.ON_LIST),
    /** It has one on the next list if nothing changes. */
    EXPECTED_IF_NOTHING_CHANGES(Level.WARNING),
    /** It has one on the next list if its figures go on as in the last years. */
    EXPECTED_BY_TREND(Level.WARNING),
    /** One more criterion would give it a class, and that one is within the margin. */
    NEAR_THRESHOLD(Level.WATCH),
    /** It would have a class if it were not too small, and is large enough to be watched. */
    MONITORED_SIZE(Level.WATCH),
    /** Some criteria are met, and what is missing could give it a class. */
    UNDETERMINED(Level.WATCH);

    private final Level level;

    Reason(Level level) {
        this.level = level;
    }

    Level level() {
        return level;
    }

    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }
}
