package dk.opgang.initiatives.result;

import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.result.ColumnQuery.Keys;
import dk.opgang.initiatives.template.document.Column;
import dk.opgang.initiatives.template.document.Count;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.initiatives.template.document.MeasureRule;
import dk.opgang.initiatives.template.value.Label;
import dk.opgang.initiatives.template.value.Value;
import dk.opgang.platform.problem.Text;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns that a template adds to results, counted. */
@Singleton
class OwnColumns {

    private static final Map<String, String> FIELDS = MeasureFields.load();
    private static final Set<Count.What> ADD_UP =
            Set.of(Count.What.EVENTS, Count.What.HOURS, Count.What.SUM, Count.What.HEADCOUNT);

    private final ColumnQuery query;

    OwnColumns(ColumnQuery query) {
        this.query = query;
    }

    /** Without their numbers: what others than the participants' municipality see of them. */
    static List<ResultColumn> of(InitiativeTemplate template) {
        return template.columns().stream()
                .map(column -> column(template, column))
                .toList();
    }

    /** Whether they count the same whatever an initiative gives to the template. */
    static boolean countAlike(InitiativeTemplate template) {
        return template.measures().stream()
                .flatMap(rule -> Optional.ofNullable(rule.own()).stream())
                .map(MeasureRule.Own::count)
                .noneMatch(count -> count instanceof Count.Counted counted
                        && (counted.where().between().least() instanceof Value.Given
                                || counted.where().between().most() instanceof Value.Given));
    }

    /**
     * What a column is made of.
     *
     * @param fields columns of all initiatives that it repeats
     * @param counts measures of the template's own
     */
    record Parts(Set<String> fields, List<Count.Counted> counts) {

        /** Whether the sum over several initiatives is one of what happened, of which nothing can be in two of them. */
        boolean addsUp() {
            return counts.size() == 1
                            && fields.isEmpty()
                            && ADD_UP.contains(counts.getFirst().what())
                    || counts.isEmpty() && PublishedSums.EVENTS.containsAll(fields);
        }
    }

    /** What each column of the template is made of, in their order; without those that nothing is counted for. */
    static Map<String, Parts> parts(InitiativeTemplate template) {
        Map<String, Parts> parts = new LinkedHashMap<>();
        for (Column column : template.columns()) {
            Set<String> fields = new LinkedHashSet<>();
            List<Count.Counted> counts = new ArrayList<>();
            if (collect(template, column.measure(), fields, counts)) {
                parts.put(column.key(), new Parts(fields, counts));
            }
        }
        return parts;
    }

    private static boolean collect(
            InitiativeTemplate template, String measure, Set<String> fields, List<Count.Counted> counts) {
        return switch (countOf(template, measure)) {
            case null -> {
                Optional<String> field = Optional.ofNullable(FIELDS.get(measure));
                field.ifPresent(fields::add);
                yield field.isPresent();
            }
            case Count.Counted counted -> counts.add(counted);
            case Count.Share share ->
                collect(template, share.part(), fields, counts) && collect(template, share.of(), fields, counts);
        };
    }

    private static @Nullable Count countOf(InitiativeTemplate template, String measure) {
        return template.measures().stream()
                .filter(rule -> rule.measure().equals(measure))
                .flatMap(rule -> Optional.ofNullable(rule.own()).stream())
                .map(MeasureRule.Own::count)
                .findFirst()
                .orElse(null);
    }

    /** Those that are wanted, counted; as the system. */
    List<CountedColumn> count(Templated where, ResultQuestion question, ResultRows usual, Set<String> wanted)
            throws SQLException {
        List<CountedColumn> counted = new ArrayList<>();
        List<Column> columns = where.template().columns().stream()
                .filter(column -> wanted.contains(column.key()))
                .toList();
        for (Column column : columns) {
            Numbers numbers = numbers(where, column.measure(), question, usual);
            counted.add(new CountedColumn(column(where.template(), column), numbers.byRow(), numbers.missing()));
        }
        return counted;
    }

    /** Whether a measure of the template's own is a share of what is counted of all initiatives. */
    static boolean restsOnUsual(InitiativeTemplate template, String measure) {
        Set<String> fields = new HashSet<>();
        collect(template, measure, fields, new ArrayList<>());
        return !fields.isEmpty();
    }

    /**
     * The numbers of one measure, a code of all initiatives or one of the template's own; none if it is not counted.
     *
     * @param usual what is counted of all initiatives, as far as the measure rests on it
     */
    Optional<BigDecimal> total(Templated where, String measure, ResultQuestion question, ResultRows usual)
            throws SQLException {
        return Optional.ofNullable(numbers(where, measure, question, usual).of(Keys.TOTAL));
    }

    /**
     * What one measure had come to by the end of each month; a month is missing in which it was nothing that can be told.
     *
     * @param months one after the other, from the first of the question's period on
     * @param usual the same of what is counted of all initiatives, by its field
     */
    Map<YearMonth, BigDecimal> byMonth(
            Templated where,
            String measure,
            ResultQuestion question,
            List<YearMonth> months,
            Function<String, Map<YearMonth, BigDecimal>> usual)
            throws SQLException {
        return switch (countOf(where.template(), measure)) {
            case null -> FIELDS.containsKey(measure) ? usual.apply(FIELDS.get(measure)) : Map.of();
            case Count.Counted counted -> {
                Map<YearMonth, BigDecimal> numbers = query.byMonth(question, counted, where.parameters(), months);
                if (Aggregate.of(counted.what()).countsNothingAsZero()) {
                    months.forEach(month -> numbers.putIfAbsent(month, BigDecimal.ZERO));
                }
                yield numbers;
            }
            case Count.Share share -> {
                Map<YearMonth, BigDecimal> part = byMonth(where, share.part(), question, months, usual);
                Map<YearMonth, BigDecimal> shares = new HashMap<>();
                byMonth(where, share.of(), question, months, usual).forEach((month, all) -> {
                    BigDecimal some = part.get(month);
                    if (all.signum() != 0 && some != null) {
                        shares.put(month, Percent.of(some, all));
                    }
                });
                yield shares;
            }
        };
    }

    private record Numbers(
            Map<Keys, BigDecimal> byRow, @Nullable BigDecimal missing) {

        @Nullable
        BigDecimal of(Keys keys) {
            return byRow.getOrDefault(keys, missing);
        }
    }

    private Numbers numbers(Templated where, String measure, ResultQuestion question, ResultRows usual)
            throws SQLException {
        return switch (countOf(where.template(), measure)) {
            case null -> usual(measure, usual);
            case Count.Counted counted ->
                new Numbers(
                        query.of(question, counted, where.parameters()),
                        Aggregate.of(counted.what()).countsNothingAsZero() ? BigDecimal.ZERO : null);
            case Count.Share share ->
                share(numbers(where, share.part(), question, usual), numbers(where, share.of(), question, usual));
        };
    }

    private static Numbers usual(String measure, ResultRows usual) {
        String field = FIELDS.get(measure);
        Map<Keys, BigDecimal> numbers = new HashMap<>();
        if (field != null) {
            usual.rows().forEach(row -> numbers.put(Keys.of(row), value(row, field)));
            numbers.put(Keys.TOTAL, value(usual.total(), field));
        }
        return new Numbers(numbers, field == null ? null : BigDecimal.ZERO);
    }

    private static BigDecimal value(ResultRow row, String field) {
        return BigDecimal.valueOf(row.counts().getOrDefault(field, 0L));
    }

    /** In per cent with one decimal; nothing of nothing. */
    private static Numbers share(Numbers part, Numbers whole) {
        Map<Keys, BigDecimal> shares = new HashMap<>();
        whole.byRow().forEach((keys, all) -> {
            BigDecimal some = part.of(keys);
            if (all.signum() != 0 && some != null) {
                shares.put(keys, Percent.of(some, all));
            }
        });
        return new Numbers(shares, null);
    }

    private static ResultColumn column(InitiativeTemplate template, Column column) {
        String unit = template.measures().stream()
                .filter(rule -> rule.measure().equals(column.measure()))
                .flatMap(rule -> Optional.ofNullable(rule.own()).stream())
                .map(MeasureRule.Own::unit)
                .findFirst()
                .orElse("persons");
        Label name = column.name();
        return ResultColumn.ofTemplate(column.key(), new Text(name.da(), name.en()), unit);
    }
}
