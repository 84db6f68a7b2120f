package dk.opgang.network.relocation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the three have answered to a match, as far as they have. */
record Answers(
        @Nullable Given family,
        @Nullable Given municipality,
        @Nullable Given organisation) {

    static final Answers NONE = new Answers(null, null, null);

    /**
     * An answer.
     *
     * @param on the day on which it was given
     * @param form how the family gave it, a code of {@code consent-forms}
     */
    record Given(boolean accepted, LocalDate on, @Nullable String form) {

        String code() {
            return accepted ? MatchAnswer.ACCEPTED : MatchAnswer.DECLINED;
        }
    }

    @Nullable
    Given of(MatchParty party) {
        return switch (party) {
            case FAMILY -> family;
            case MUNICIPALITY -> municipality;
            case ORGANISATION -> organisation;
        };
    }

    Answers with(MatchParty party, Given given) {
        return switch (party) {
            case FAMILY -> new Answers(given, municipality, organisation);
            case MUNICIPALITY -> new Answers(family, given, organisation);
            case ORGANISATION -> new Answers(family, municipality, given);
        };
    }

    boolean isAgreed() {
        return Stream.of(MatchParty.values()).map(this::of).allMatch(given -> given != null && given.accepted());
    }

    /** The last day on which somebody said yes. */
    Optional<LocalDate> lastOn() {
        return Stream.of(MatchParty.values())
                .map(this::of)
                .filter(Objects::nonNull)
                .filter(Given::accepted)
                .map(Given::on)
                .max(LocalDate::compareTo);
    }
}
