package dk.opgang.participants.contact;

import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts are counted; what is null narrows nothing.
 *
 * @param from the first day in Denmark
 * @param to the day after the last one
 */
public record ContactFilter(
        LocalDate from,
        LocalDate to,
        @Nullable String place,
        @Nullable String kind,
        @Nullable UUID housingAreaId,
        @Nullable UUID initiativeId) {

    /** All of it but where the participants lived, which not everybody may know. */
    Restriction restriction() {
        return Restriction.atLeast("form.at", BusinessClock.startOf(from))
                .and(Restriction.below("form.at", BusinessClock.startOf(to)))
                .and(Restriction.equal("form.place", place))
                .and(Restriction.equal("form.kind", kind))
                .and(Restriction.equal("form.initiativeId", initiativeId));
    }
}
