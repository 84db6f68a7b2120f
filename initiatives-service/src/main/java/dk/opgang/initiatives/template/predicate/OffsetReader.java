package dk.opgang.initiatives.template.predicate;

import dk.opgang.initiatives.template.predicate.Distance.Unit;
import dk.opgang.initiatives.template.reading.TemplateFault;
import dk.opgang.initiatives.template.value.Offset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how far a day lies from another. */
final class OffsetReader {

    private static final Set<String> FIELDS = Set.of("years", "months", "weeks", "days");

    private OffsetReader() {}

    /** The offset that stands there; null if there is none, or none that is right. */
    static @Nullable Offset readIfThere(Part part) {
        return isOffset(part) ? offset(part, Map.of()) : null;
    }

    /** The same, where a number may be one that the initiative gives. */
    static @Nullable Distance distanceIfThere(Part part, Declared declared) {
        if (!isOffset(part)) {
            return null;
        }
        Map<Unit, String> parameters = new EnumMap<>(Unit.class);
        for (Unit unit : Unit.values()) {
            Part number = part.get(unit.json());
            if (number.node() != null && number.node().isObject() && number.isObjectOf(Set.of("parameter"))) {
                String key = number.get("parameter").keyOf(declared.parameters());
                parameters.put(unit, key == null ? "" : key);
            }
        }
        return new Distance(offset(part, parameters), parameters);
    }

    private static boolean isOffset(Part part) {
        if (!part.isThere() || !part.isObjectOf(FIELDS)) {
            return false;
        }
        if (FIELDS.stream().noneMatch(field -> part.get(field).isThere())) {
            part.broken(TemplateFault.OFFSET_EMPTY);
            return false;
        }
        return true;
    }

    private static Offset offset(Part part, Map<Unit, String> parameters) {
        return new Offset(
                number(part, Unit.YEARS, Offset.MOST_YEARS, parameters),
                number(part, Unit.MONTHS, Offset.MOST_MONTHS, parameters),
                number(part, Unit.WEEKS, Offset.MOST_WEEKS, parameters),
                number(part, Unit.DAYS, Offset.MOST_DAYS, parameters));
    }

    private static @Nullable Integer number(Part part, Unit unit, int most, Map<Unit, String> parameters) {
        return parameters.containsKey(unit) ? null : part.get(unit.json()).integerIfThere(-most, most);
    }
}
