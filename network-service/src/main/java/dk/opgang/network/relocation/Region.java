package dk.opgang.network.relocation;

import dk.opgang.platform.codes.Code;
import dk.opgang.platform.codes.CodeList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In which region a municipality lies. */
final class Region {

    private static final CodeList MUNICIPALITIES = CodeList.load("municipalities");

    private static final String UNKNOWN = "unknown";

    private Region() {}

    /** The code of its region on that day; the last known one if the list does not know better. */
    static @Nullable String of(String municipality, LocalDate day) {
        return MUNICIPALITIES.find(municipality).map(code -> in(code, day)).orElse(null);
    }

    private static @Nullable String in(Code municipality, LocalDate day) {
        String last = null;
        if (municipality.attributes().get("regions") instanceof List<?> regions) {
            for (Object region : regions) {
                if (region instanceof Map<?, ?> it && !UNKNOWN.equals(it.get("code")) && hasBegun(it, day)) {
                    last = String.valueOf(it.get("code"));
                }
            }
        }
        return last;
    }

    private static boolean hasBegun(Map<?, ?> region, LocalDate day) {
        return !(region.get("validFrom") instanceof String from) || !day.isBefore(LocalDate.parse(from));
    }
}
