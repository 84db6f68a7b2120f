package dk.opgang.law.classification;

import dk.opgang.platform.codes.Code;
import dk.opgang.platform.codes.CodeList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which region a municipality belongs to; membership is dated. A figure of a year is held against the region of the end of that year,
 * whichever list reads it: nobody counts the taxpayers of a region again when it is merged.
 */
public final class Regions {

    private static final String UNKNOWN = "unknown";
    private static final Series NONE = new Series();

    private static final Map<String, List<Membership>> BY_MUNICIPALITY =
            CodeList.load("municipalities").codes().stream()
                    .collect(Collectors.toMap(Code::code, Regions::memberships));

    private static final Set<String> CODES =
            codes(BY_MUNICIPALITY.values().stream().flatMap(List::stream));

    /**
     * A region.
     *
     * @param code null if nobody has told it yet: then no figures of the region can be told either
     * @param name null if its code says it all
     * @param mergedFrom the codes of the regions that it was made of
     */
    @Schema(name = "RegionOfFigure")
    public record Region(
            @Schema(nullable = true) @Nullable String code,
            @Schema(nullable = true) @Nullable String name,
            List<String> mergedFrom) {}

    private record Membership(
            Region region,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        boolean covers(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
        }

        int firstYear() {
            return from == null ? Integer.MIN_VALUE : from.getYear();
        }

        /** The last year at whose end the municipality belongs to the region. */
        int lastYear() {
            return to == null ? Integer.MAX_VALUE : to.getYear() - 1;
        }
    }

    private Regions() {}

    /** The region that a figure of the year belongs to; empty if it is not known which. */
    public static Optional<Region> of(String municipalityCode, int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return BY_MUNICIPALITY.getOrDefault(municipalityCode, List.of()).stream()
                .filter(membership -> membership.covers(end))
                .map(Membership::region)
                .findFirst();
    }

    /** All regions that there are or were. */
    public static Set<String> codes() {
        return CODES;
    }

    /** The regions that a municipality belongs to or has belonged to. */
    public static Set<String> codes(String municipalityCode) {
        return codes(BY_MUNICIPALITY.getOrDefault(municipalityCode, List.of()).stream());
    }

    private static Set<String> codes(Stream<Membership> memberships) {
        return memberships
                .map(it -> it.region().code())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The figures around a municipality: of each year those of the region that it belonged to at the end of it. */
    static Series around(String municipalityCode, Map<String, Series> byCode) {
        Series around = NONE;
        for (Membership membership : BY_MUNICIPALITY.getOrDefault(municipalityCode, List.of())) {
            String code = membership.region().code();
            Series figures = code == null ? null : byCode.get(code);
            if (figures != null) {
                around = around.and(figures.between(membership.firstYear(), membership.lastYear()));
            }
        }
        return around;
    }

    private static List<Membership> memberships(Code municipality) {
        return municipality.attributes().get("regions") instanceof List<?> regions
                ? regions.stream()
                        .filter(Map.class::isInstance)
                        .map(Map.class::cast)
                        .map(Regions::membership)
                        .toList()
                : List.of();
    }

    private static Membership membership(Map<?, ?> of) {
        String code = String.valueOf(of.get("code"));
        List<String> merged = of.get("mergedFrom") instanceof List<?> codes
                ? codes.stream().map(String::valueOf).toList()
                : List.of();
        Object name = of.get("name");
        Region region =
                new Region(UNKNOWN.equals(code) ? null : code, name == null ? null : String.valueOf(name), merged);
        return new Membership(region, day(of.get("validFrom")), day(of.get("validTo")));
    }

    private static @Nullable LocalDate day(@Nullable Object date) {
        return date == null ? null : LocalDate.parse(date.toString());
    }
}
