package dk.opgang.law.warning;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.opgang.platform.coded.Coded;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How near an area is to a list. */
@Schema(name = "EarlyWarningLevel")
public enum Level {
    /** Far from every list, or nothing is known. */
    NONE,
    /** One step from a class, or too little is known to rule it out. */
    WATCH,
    /** Expected on the next list. */
    WARNING,
    /** On the list in force. */
    ON_LIST;

    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }

    public static Optional<Level> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
