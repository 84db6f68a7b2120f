package dk.opgang.initiatives.placement.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known around a placement, as far as rules ask for it.
 *
 * @param benefits of the participant on the first day; null if nobody may know
 * @param extended what it extends; null for nothing, and for what is not found
 * @param others the other placements of the participant of which the poster may know
 * @param isEmployerKnown whether the employer stands in the register; null if nobody has looked
 */
public record Background(
        @Nullable Benefits benefits,
        @Nullable Extended extended,
        List<Beside> others,
        @Nullable Boolean isEmployerKnown) {

    /** Of whom nothing is known. */
    public static final Background NOTHING = new Background(null, null, List.of(), null);

    /** What of it can be told to who may not read about the participant. */
    public Background ofNobody() {
        return new Background(null, extended, List.of(), isEmployerKnown);
    }

    /**
     * Where the participant stands with benefits.
     *
     * @param group a code of {@code benefit-groups}; null for none
     * @param since since when without a break before the first day; null for not at all
     * @param isSinceKnown whether that is known
     */
    public record Benefits(@Nullable String group, @Nullable LocalDate since, boolean isSinceKnown) {}

    /**
     * A placement that is extended.
     *
     * @param isSamePerson whether it is of the same participant
     * @param joinedFrom the first day of the first of those that it extends itself
     */
    public record Extended(
            boolean isSamePerson,
            String kind,
            String employerCvr,
            LocalDate from,
            @Nullable LocalDate to,
            LocalDate joinedFrom) {}

    /** Another placement of the participant. */
    public record Beside(
            String kind,
            String employerCvr,
            LocalDate from,
            @Nullable LocalDate to,
            BigDecimal weeklyHours) {

        boolean overlaps(LocalDate first, @Nullable LocalDate end) {
            return (end == null || from.isBefore(end)) && (to == null || first.isBefore(to));
        }
    }
}
