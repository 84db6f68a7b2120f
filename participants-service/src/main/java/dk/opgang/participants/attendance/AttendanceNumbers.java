package dk.opgang.participants.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.number.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of some contacts; contacts are those attended, missed and cancelled.
 *
 * @param persons how many participants they were with
 * @param noShowPct no-shows of 100 contacts that were attended or missed, to one decimal; null without any
 * @param suppressed the names of the numbers that are left out, which are null
 */
@Schema(name = "ContactAttendanceNumbers")
@JsonInclude(JsonInclude.Include.ALWAYS)
record AttendanceNumbers(
        @Nullable Long contacts,
        @Nullable Long attended,
        @Nullable Long noShows,
        @Nullable Long cancelled,
        @Nullable Long persons,
        @Nullable BigDecimal noShowPct,
        List<String> suppressed) {

    static final String CONTACTS = "contacts";
    static final String ATTENDED = "attended";
    static final String NO_SHOWS = "noShows";
    static final String CANCELLED = "cancelled";
    static final String PERSONS = "persons";
    static final String PCT = "noShowPct";

    /** What can be counted, in the order of the answer. */
    static final List<String> COUNTS = List.of(CONTACTS, ATTENDED, NO_SHOWS, CANCELLED, PERSONS);

    /** @param shown the number of that name; null if it is left out */
    static AttendanceNumbers of(Function<String, @Nullable Long> shown) {
        List<String> suppressed = new ArrayList<>();
        COUNTS.stream().filter(name -> shown.apply(name) == null).forEach(suppressed::add);
        if (suppressed.contains(ATTENDED) || suppressed.contains(NO_SHOWS)) {
            suppressed.add(PCT);
        }
        Long attended = shown.apply(ATTENDED);
        Long noShows = shown.apply(NO_SHOWS);
        return new AttendanceNumbers(
                shown.apply(CONTACTS),
                attended,
                noShows,
                shown.apply(CANCELLED),
                shown.apply(PERSONS),
                share(attended, noShows).map(Share::pct).orElse(null),
                List.copyOf(suppressed));
    }

    /** The share of the no-shows, if both numbers are told and there are contacts. */
    Optional<Share> share() {
        return share(attended, noShows);
    }

    private static Optional<Share> share(@Nullable Long attended, @Nullable Long noShows) {
        return attended == null || noShows == null || attended + noShows == 0
                ? Optional.empty()
                : Optional.of(new Share(noShows, attended + noShows));
    }
}
