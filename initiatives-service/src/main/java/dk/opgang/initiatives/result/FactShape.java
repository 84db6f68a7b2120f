package dk.opgang.initiatives.result;

import java.util.LinkedHashMap;
import java.util.Map;

/** The columns of facts that are counted, in one order, so that facts of several kinds can stand one below the other. */
final class FactShape {

    /** What measures count; by {@code fact} one is known again where several of them do. */
    private static final FactShape MEASURED = new FactShape()
            .with("varchar", "kind", "employer_kind", "step", "state", "outcome", "payer", "job_kind")
            .with("uuid", "contract_id", "area", "group_id", "enrolment_id")
            .with("varchar", "employer", "fact")
            .with("numeric", "amount");

    private final Map<String, String> types = new LinkedHashMap<>();

    /** The same with further columns of a type; what is not told of a fact is false or null. */
    FactShape with(String type, String... columns) {
        for (String column : columns) {
            types.put(column, type);
        }
        return this;
    }

    /** The beginning of a select of what measures count. */
    static String select(String day, String person, String told) {
        return MEASURED.of(day, person, told);
    }

    /**
     * The beginning of a select.
     *
     * @param person the expressions of a participant and a municipality
     * @param told further columns as {@code name => expression}, separated by commas that stand in none of them
     */
    String of(String day, String person, String told) {
        Map<String, String> expressions = new LinkedHashMap<>();
        types.forEach((name, type) -> expressions.put(name, type.equals("boolean") ? "false" : "null::" + type));
        for (String one : told.isEmpty() ? new String[0] : told.split(", (?=[a-z_]+ =>)", -1)) {
            String[] parts = one.split(" => ", 2);
            if (expressions.replace(parts[0], "(" + parts[1] + ")::" + types.get(parts[0])) == null) {
                throw new IllegalArgumentException("Facts have no column " + parts[0]);
            }
        }
        StringBuilder select = new StringBuilder("select ")
                .append(person.replace(",", " as participant_id,"))
                .append(" as municipality_code, (")
                .append(day)
                .append(") as day");
        expressions.forEach((name, expression) ->
                select.append(", ").append(expression).append(" as ").append(name));
        return select.toString();
    }
}
