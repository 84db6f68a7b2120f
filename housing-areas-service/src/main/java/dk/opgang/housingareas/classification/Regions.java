package dk.opgang.housingareas.classification;

import dk.opgang.platform.codes.CodeList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which region a municipality belongs to on a day; membership is dated. */
public final class Regions {

    private static final CodeList MUNICIPALITIES = CodeList.load("municipalities");
    private static final String UNKNOWN = "unknown";

    private Regions() {}

    /** The region's code; empty if it is not known. */
    public static Optional<String> of(String municipalityCode, LocalDate day) {
        return MUNICIPALITIES
                .find(municipalityCode)
                .map(code -> code.attributes().get("regions"))
                .flatMap(regions -> on(day, regions));
    }

    private static Optional<String> on(LocalDate day, Object regions) {
        if (!(regions instanceof List<?> memberships)) {
            return Optional.empty();
        }
        return memberships.stream()
                .filter(Map.class::isInstance)
                .map(Map.class::cast)
                .filter(membership -> covers(membership.get("validFrom"), membership.get("validTo"), day))
                .map(membership -> String.valueOf(membership.get("code")))
                .filter(code -> !UNKNOWN.equals(code))
                .findFirst();
    }

    private static boolean covers(@Nullable Object from, @Nullable Object to, LocalDate day) {
        return (from == null || !day.isBefore(LocalDate.parse(from.toString())))
                && (to == null || day.isBefore(LocalDate.parse(to.toString())));
    }
}
