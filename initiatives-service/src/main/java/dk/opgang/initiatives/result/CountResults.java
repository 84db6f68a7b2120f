package dk.opgang.initiatives.result;

import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes the table of results, exact or as it was published, with the columns that are wanted. */
@Singleton
class CountResults {

    private final ResultQuery query;
    private final ActivityColumns activities;
    private final OwnColumns own;
    private final KeyNames names;
    private final SystemCalls system;

    CountResults(ResultQuery query, ActivityColumns activities, OwnColumns own, KeyNames names, SystemCalls system) {
        this.query = query;
        this.activities = activities;
        this.own = own;
        this.names = names;
        this.system = system;
    }

    /**
     * All columns that there are: of every initiative, and those that the template adds where there is one.
     *
     * @param exactly the initiatives of which the caller sees exact numbers, and so what there is in them besides
     */
    List<ResultColumn> columns(Caller caller, Optional<Templated> where, List<UUID> exactly) {
        String citizensOf = caller.municipality().orElse("");
        List<ResultColumn> columns = new ArrayList<>(ResultRowsView.usual());
        where.ifPresent(it -> {
            columns.addAll(ResultColumn.usual(system.call(() -> activities.of(it.template(), exactly, citizensOf))));
            columns.addAll(OwnColumns.of(it.template()));
        });
        return List.copyOf(columns);
    }

    /** The exact table; the caller's right to it is settled before. */
    CountedTable exact(Caller caller, ResultQuestion question, Optional<Templated> where, List<ResultColumn> columns) {
        CountedTable table = system.call(() -> {
            ResultRows counted = query.count(question);
            List<CountedColumn> added = new ArrayList<>();
            if (where.isPresent()) {
                Set<String> wanted = columns.stream().map(ResultColumn::key).collect(Collectors.toSet());
                added.addAll(activities.count(caller, where.get(), question, wanted));
                added.addAll(own.count(where.get(), question, counted, wanted));
            }
            List<ResultTable.Row> rows = ResultRowsView.rows(counted, added).stream()
                    .map(row -> row.only(columns))
                    .toList();
            return new CountedTable(
                    question.split().code(),
                    false,
                    rows,
                    ResultRowsView.total(counted, added).only(columns),
                    Map.of());
        });
        return new CountedTable(
                table.by(), false, table.rows(), table.total(), names.of(question.split(), table.rows()));
    }

    /** The exact table where nothing can have happened. */
    CountedTable nothing(Split split, List<ResultColumn> columns) {
        ResultRows none = new ResultRows(List.of(), ResultRow.NONE);
        return new CountedTable(
                split.code(),
                false,
                List.of(),
                ResultRowsView.total(none, List.of()).only(columns),
                Map.of());
    }

    /** The table of years as they were published, of those in the period. */
    CountedTable controlled(List<ResultTable.Row> years, Period period, List<ResultColumn> columns) {
        List<ResultTable.Row> wanted = years.stream()
                .filter(row -> period.contains(LocalDate.of(Integer.parseInt(row.key()), 1, 1)))
                .map(row -> row.onlyControlled(columns))
                .toList();
        return new CountedTable(Split.YEARS.code(), true, wanted, null, Map.of());
    }
}
