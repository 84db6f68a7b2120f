package dk.opgang.housingareas.figures.disclosure;

import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.dated.Dated;
import dk.opgang.platform.dated.DatedRows;
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

    static final String RULES = "disclosure/shares.json";

    static final Shares LOADED = DataFile.read(RULES, Shares.class);

    Shares {
        shares = DatedRows.oneAtATime(shares, Share::indicator);
        parts = DatedRows.checked(parts);
    }

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
            String source) implements Dated {}

    /** A count of some of those whom another counts. */
    record Part(
            String part,
            String whole,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) implements Dated {}

    Optional<Share> of(String indicator, int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        return shares.stream()
                .filter(it -> it.indicator().equals(indicator) && it.inForceOn(day))
                .findFirst();
    }

    Stream<Part> parts(String indicator, int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        return parts.stream().filter(it -> it.part().equals(indicator) && it.inForceOn(day));
    }

    /** The indicators that others are held against. */
    Set<String> bases() {
        return Stream.concat(
                        shares.stream().flatMap(it -> it.of().stream()),
                        parts.stream().map(Part::whole))
                .collect(Collectors.toUnmodifiableSet());
    }
}
