package dk.opgang.initiatives.result;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The columns of facts that measures count, in one order, so that facts of several kinds can stand one below the other. By {@code fact} one is
 * known again where several measures count it.
 */
final class FactShape {

    private static final Map<String, String> COLUMNS = columns();

    private FactShape() {}

    /**
     * The beginning of a select.
     *
     * @param person the expressions of a participant and a municipality
     * @param told further columns as {@code name => expression}, separated by commas that stand in none of them
     */
    static String select(String day, String person, String told) {
        Map<String, String> expressions = new LinkedHashMap<>(COLUMNS);
        for (String one : told.isEmpty() ? new String[0] : told.split(", (?=[a-z_]+ =>)", -1)) {
            String[] parts = one.split(" => ", 2);
            if (expressions.replace(parts[0], "(" + parts[1] + ")::" + type(parts[0])) == null) {
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

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String name : new String[] {
            "kind",
            "employer_kind",
            "step",
            "state",
            "outcome",
            "payer",
            "job_kind",
            "contract_id",
            "area",
            "group_id",
            "enrolment_id",
            "employer",
            "fact",
            "amount"
        }) {
            columns.put(name, "null::" + type(name));
        }
        return columns;
    }

    private static String type(String name) {
        return switch (name) {
            case "contract_id", "area", "group_id", "enrolment_id" -> "uuid";
            case "amount" -> "numeric";
            case String _ -> "varchar";
        };
    }
}
