package dk.opgang.housingareas.figures.disclosure;

import dk.opgang.housingareas.support.DatedData;
import dk.opgang.platform.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a figure counts, or is a share of, so that it can be told how few are behind it. Dated data:
 * {@code disclosure/shares.json}.
 *
 * @param shares of shares, what they are a share of
 * @param parts of counts, what they are a part of
 */
record Shares(List<Share> shares, List<Part> parts) {

    static final Shares LOADED = DatedData.read("disclosure/shares.json", Shares.class);

    /**
     * A share.
     *
     * @param of indicators that count those of whom it is a share; the first that is known counts
     */
    record Share(
            String indicator,
            List<String> of,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) {}

    /** A count of some of those whom another counts. */
    record Part(
            String part,
            String whole,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) {}

    Optional<Share> of(String indicator, int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        return shares.stream()
                .filter(it ->
                        it.indicator().equals(indicator) && new Period(it.validFrom(), it.validTo()).contains(day))
                .findFirst();
    }

    Stream<Part> parts(String indicator, int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        return parts.stream()
                .filter(it -> it.part().equals(indicator) && new Period(it.validFrom(), it.validTo()).contains(day));
    }

    /** The indicators that others are held against. */
    Set<String> bases() {
        return Stream.concat(
                        shares.stream().flatMap(it -> it.of().stream()),
                        parts.stream().map(Part::whole))
                .collect(Collectors.toUnmodifiableSet());
    }
}
