package dk.opgang.housingareas.elsewhere;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An initiative, as events told of it.
 *
 * @param municipalityCodes those that take part, three digits
 * @param partnerOrganisations the partners, by CVR
 * @param from first day
 * @param to first day after it; null while it is open-ended
 * @param targets null if it was told of before targets were
 */
public record Initiative(
        UUID initiativeId,
        String name,
        List<String> municipalityCodes,
        List<String> partnerOrganisations,
        List<UUID> housingAreaIds,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable List<Target> targets) {

    /**
     * A value to reach.
     *
     * @param per {@code year}, {@code quarter} or {@code month}; anything else is the whole initiative
     */
    public record Target(
            String measure, BigDecimal value, @Nullable String per) {

        /** How often in a year; empty if it is for the whole initiative. */
        public Optional<Integer> timesAYear() {
            return switch (per == null ? "" : per) {
                case "year" -> Optional.of(1);
                case "quarter" -> Optional.of(4);
                case "month" -> Optional.of(12);
                default -> Optional.empty();
            };
        }
    }

    /** The target of a measure; one for a year or a part of it stands before one for the whole initiative. */
    public Optional<Target> target(String measure) {
        List<Target> all = targets == null
                ? List.of()
                : targets.stream().filter(it -> it.measure().equals(measure)).toList();
        return all.stream()
                .filter(it -> it.timesAYear().isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }
}
