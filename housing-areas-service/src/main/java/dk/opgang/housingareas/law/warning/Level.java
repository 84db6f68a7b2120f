package dk.opgang.housingareas.law.warning;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How near an area is to a list. */
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
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Level> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
