package dk.opgang.housingareas.classification;

import dk.opgang.platform.codes.Code;
import dk.opgang.platform.codes.CodeList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which region a municipality belongs to on a day; membership is dated. */
public final class Regions {

    private static final String UNKNOWN = "unknown";

    private static final Map<String, List<Membership>> BY_MUNICIPALITY =
            CodeList.load("municipalities").codes().stream()
                    .collect(Collectors.toMap(Code::code, Regions::memberships));

    private record Membership(
            String region,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        boolean covers(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
        }
    }

    private Regions() {}

    /** The region's code; empty if it is not known. */
    public static Optional<String> of(String municipalityCode, LocalDate day) {
        return BY_MUNICIPALITY.getOrDefault(municipalityCode, List.of()).stream()
                .filter(membership -> membership.covers(day))
                .map(Membership::region)
                .filter(region -> !UNKNOWN.equals(region))
                .findFirst();
    }

    private static List<Membership> memberships(Code municipality) {
        return municipality.attributes().get("regions") instanceof List<?> regions
                ? regions.stream()
                        .filter(Map.class::isInstance)
                        .map(Map.class::cast)
                        .map(it -> new Membership(
                                String.valueOf(it.get("code")), day(it.get("validFrom")), day(it.get("validTo"))))
                        .toList()
                : List.of();
    }

    private static @Nullable LocalDate day(@Nullable Object date) {
        return date == null ? null : LocalDate.parse(date.toString());
    }
}
