package dk.opgang.law.classification;

import java.util.HashMap;
import java.util.Map;

/** The figures around areas, for one answer. Those of a region are put together once for all areas of a municipality. */
public final class Surroundings {

    public static final String NATIONAL = "national";
    private static final Series NONE = new Series();

    private final Map<String, Series> byCode;
    private final Map<String, Series> regions = new HashMap<>();

    /** @param byCode figures of the country and the regions by their codes */
    public Surroundings(Map<String, Series> byCode) {
        this.byCode = byCode;
    }

    Series national() {
        return byCode.getOrDefault(NATIONAL, NONE);
    }

    /** Of each year the figures of the region that the municipality belonged to. */
    Series region(String municipalityCode) {
        return regions.computeIfAbsent(municipalityCode, it -> Regions.around(it, byCode));
    }
}
