package dk.opgang.participants.alert;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a party decided about an alert.
 *
 * @param by the party, CVR or municipality code
 * @param decision a code of {@code coordination-decisions}
 * @param note in the party's own words, for the municipality and the party itself, as {@link AlertWords} keeps them
 * @param reviewOn the day on which it is to be looked at again
 */
record Decision(
        String by,
        String decision,
        @Nullable String note,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate reviewOn,

        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at) {

    /** The decision that the two efforts are not parallel, which closes an alert. */
    static final String NOT_PARALLEL = "not-parallel";

    /** The same with its words in another form. */
    Decision reworded(Function<String, @Nullable String> words) {
        return note == null ? this : new Decision(by, decision, words.apply(note), reviewOn, at);
    }

    boolean isNotParallel() {
        return NOT_PARALLEL.equals(decision);
    }
}
