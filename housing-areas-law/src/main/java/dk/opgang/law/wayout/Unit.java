package dk.opgang.law.wayout;

import dk.opgang.platform.codes.CodeList;
import java.util.Map;

/** What an indicator is counted in. */
public record Unit(String name, boolean whole) {

    private static final CodeList INDICATORS = CodeList.load("indicators");

    public static Unit of(String indicator) {
        Map<String, Object> attributes =
                INDICATORS.find(indicator).orElseThrow().attributes();
        return new Unit(String.valueOf(attributes.get("unit")), Boolean.TRUE.equals(attributes.get("whole")));
    }
}
