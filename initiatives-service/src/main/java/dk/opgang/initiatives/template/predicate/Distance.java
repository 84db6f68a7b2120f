package dk.opgang.initiatives.template.predicate;

import dk.opgang.initiatives.template.value.Offset;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An offset of which some numbers are given by the initiative.
 *
 * @param fixed the numbers that stand in the document
 * @param parameters the parameter that gives the number of a unit
 */
public record Distance(Offset fixed, Map<Unit, String> parameters) {

    /** What an offset is counted in. */
    public enum Unit {
        YEARS("years"),
        MONTHS("months"),
        WEEKS("weeks"),
        DAYS("days");

        private final String json;

        Unit(String json) {
            this.json = json;
        }

        String json() {
            return json;
        }

        @Nullable
        Integer of(Offset offset) {
            return switch (this) {
                case YEARS -> offset.years();
                case MONTHS -> offset.months();
                case WEEKS -> offset.weeks();
                case DAYS -> offset.days();
            };
        }
    }

    public Distance {
        parameters = Map.copyOf(parameters);
    }

    public static Distance of(Offset offset) {
        return new Distance(offset, Map.of());
    }

    /**
     * The offset with the numbers of an initiative; null as long as one of them is not given.
     *
     * @param given the value of a parameter, null for one that is not given
     */
    public @Nullable Offset with(Function<String, @Nullable Integer> given) {
        if (parameters.isEmpty()) {
            return fixed;
        }
        @Nullable Integer[] numbers = new Integer[Unit.values().length];
        for (Unit unit : Unit.values()) {
            String parameter = parameters.get(unit);
            Integer number = parameter == null ? unit.of(fixed) : given.apply(parameter);
            if (parameter != null && number == null) {
                return null;
            }
            numbers[unit.ordinal()] = number;
        }
        return new Offset(numbers[0], numbers[1], numbers[2], numbers[3]);
    }
}
