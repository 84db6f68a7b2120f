package dk.opgang.platform.batch.merge;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statements of a {@link MergePlan}, made once. */
final class MergeSql {

    private final MergePlan<?> plan;
    private final String insert;
    private final String update;
    private final @Nullable String upsert;

    MergeSql(MergePlan<?> plan) {
        this.plan = plan;
        this.insert = insertSql();
        this.update = updateSql();
        this.upsert = plan.keys().isEmpty() ? null : upsertSql();
    }

    /** Parameters: now, now, and what the rows have in common. */
    String insert() {
        return insert;
    }

    /** The same, without the rows of which something is there already. */
    String insertMissing() {
        return insert + " on conflict " + (plan.keys().isEmpty() ? "" : target() + " ") + "do nothing";
    }

    /** By the id. Parameter: now. */
    String update() {
        return update;
    }

    /** Parameters: now, and what the rows have in common. Gives number, id, whether created and refused, and what the plan gives. */
    String upsert() {
        if (upsert == null) {
            throw new IllegalStateException("The plan of " + plan.table() + " has no key");
        }
        return upsert;
    }

    private String insertSql() {
        return "insert into " + plan.table() + " (id, created_at, updated_at, version"
                + list(plan.common(), ", "::concat)
                + list(plan.all(), ", "::concat) + ") select s.id, ?, ?, 0" + list(plan.common(), name -> ", ?")
                + list(plan.all(), ", s."::concat) + " from " + plan.staged() + " s";
    }

    private String updateSql() {
        return "update " + plan.table() + " t set updated_at = ?, version = t.version + 1"
                + list(plan.told(), name -> ", " + name + " = s." + name)
                + list(plan.kept(), name -> ", " + name + " = coalesce(s." + name + ", t." + name + ")")
                + " from " + plan.staged() + " s where t.id = s.id";
    }

    private String upsertSql() {
        List<String> changing = join(plan.told(), plan.kept());
        String known = looksBefore()
                ? " left join " + plan.table() + " t on " + and(plan.keys(), name -> "t." + name + " = s." + name)
                        + list(plan.common(), name -> " and t." + name + " = g." + name)
                : "";
        return "with g as (select ?::timestamptz as now" + list(plan.common(), name -> ", ?::text as " + name) + ")"
                + ", w as (select s." + MergePlan.ROW + ", s.id, g.now, "
                + (plan.refusal() == null ? "false" : "coalesce(" + plan.refusal() + ", false)") + " as refused"
                + list(plan.common(), ", g."::concat) + list(plan.all(), name -> ", " + wanted(name)) + " from "
                + plan.staged() + " s cross join g" + known + ")"
                + ", x as (insert into " + plan.table() + " as t (id, created_at, updated_at, version"
                + list(join(plan.common(), plan.all()), ", "::concat) + ") select id, now, now, 0"
                + list(join(plan.common(), plan.all()), ", "::concat) + " from w where not refused order by "
                + MergePlan.ROW + " on conflict " + target()
                + " do update set updated_at = excluded.updated_at, version = t.version + 1"
                + list(changing, name -> ", " + name + " = excluded." + name) + " where (" + tuple("t.", changing)
                + ") is distinct from (" + tuple("excluded.", changing) + ")"
                + list(plan.owners(), name -> " and t." + name + " = excluded." + name)
                + " returning new.id, old.id is null as created" + list(plan.keys(), ", new."::concat) + given() + ")"
                + " select w." + MergePlan.ROW + ", x.id, coalesce(x.created, false), w.refused" + givenNames()
                + " from w left join x on " + and(plan.keys(), name -> "x." + name + " = w." + name);
    }

    /** The unique index on the key. */
    private String target() {
        return "(" + String.join(", ", join(plan.common(), plan.keys())) + ")"
                + (plan.where() == null ? "" : " where " + plan.where());
    }

    /** Whether what is under the keys must be looked at before it is known what is to be written. */
    private boolean looksBefore() {
        return plan.refusal() != null || !plan.kept().isEmpty();
    }

    private String wanted(String name) {
        if (!plan.kept().contains(name)) {
            return "s." + name;
        }
        String orElse = plan.orElse(name);
        return "coalesce(s." + name + ", t." + name + (orElse == null ? "" : ", " + orElse) + ") as " + name;
    }

    private String given() {
        StringBuilder given = new StringBuilder();
        for (int i = 0; i < plan.given().size(); i++) {
            given.append(", ").append(plan.given().get(i)).append(" as given_").append(i);
        }
        return given.toString();
    }

    private String givenNames() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < plan.given().size(); i++) {
            names.append(", x.given_").append(i);
        }
        return names.toString();
    }

    private static List<String> join(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static String list(List<String> names, UnaryOperator<String> each) {
        return names.stream().map(each).collect(Collectors.joining());
    }

    private static String and(List<String> names, UnaryOperator<String> each) {
        return names.stream().map(each).collect(Collectors.joining(" and "));
    }

    private static String tuple(String prefix, List<String> names) {
        return names.stream().map(prefix::concat).collect(Collectors.joining(", "));
    }
}
