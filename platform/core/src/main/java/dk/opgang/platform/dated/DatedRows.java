package dk.opgang.platform.dated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is demanded of rows of data, checked where they are read: a file that breaks it stops the start. */
public final class DatedRows {

    private DatedRows() {}

    /**
     * The rows, each with a source and at least a day in force.
     *
     * @throws IllegalArgumentException if one lacks that
     */
    public static <R extends Dated> List<R> checked(List<R> rows) {
        for (R row : rows) {
            if (row.source() == null || row.source().isBlank()) {
                throw new IllegalArgumentException("No source of " + row);
            }
            if (!isBefore(row.validFrom(), row.validTo())) {
                throw new IllegalArgumentException("Never in force: " + row);
            }
        }
        return List.copyOf(rows);
    }

    /**
     * The checked rows, of which no two about the same thing are in force on one day.
     *
     * @param about what a row is about, such as its key
     * @throws IllegalArgumentException if two are
     */
    public static <R extends Dated> List<R> oneAtATime(List<R> rows, Function<? super R, ?> about) {
        Map<Object, List<R>> others = new HashMap<>();
        for (R row : checked(rows)) {
            List<R> same = others.computeIfAbsent(about.apply(row), key -> new ArrayList<>());
            same.stream().filter(other -> overlap(row, other)).findFirst().ifPresent(other -> {
                throw new IllegalArgumentException("In force at once: " + other + " and " + row);
            });
            same.add(row);
        }
        return List.copyOf(rows);
    }

    /**
     * The checked rows, of which exactly one is in force on every day from the first row on, for ever.
     *
     * @throws IllegalArgumentException if two are, or none
     */
    public static <R extends Dated> List<R> withoutGap(List<R> rows) {
        List<R> inOrder = new ArrayList<>(oneAtATime(rows, row -> "the same"));
        inOrder.sort(Comparator.comparing(Dated::validFrom, Comparator.nullsFirst(Comparator.naturalOrder())));
        for (int i = 0; i < inOrder.size(); i++) {
            LocalDate end = inOrder.get(i).validTo();
            boolean isLast = i == inOrder.size() - 1;
            if (isLast
                    ? end != null
                    : end == null || !end.equals(inOrder.get(i + 1).validFrom())) {
                throw new IllegalArgumentException("Nothing is in force after " + inOrder.get(i));
            }
        }
        return List.copyOf(rows);
    }

    /** The first row in force on the day; null if none is. Allocates nothing, for rules that are asked for each row of a batch. */
    public static <R extends Dated> @Nullable R inForce(List<R> rows, LocalDate day) {
        for (int i = 0; i < rows.size(); i++) {
            R row = rows.get(i);
            if (row.inForceOn(day)) {
                return row;
            }
        }
        return null;
    }

    private static boolean overlap(Dated one, Dated other) {
        return isBefore(one.validFrom(), other.validTo()) && isBefore(other.validFrom(), one.validTo());
    }

    private static boolean isBefore(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || from.isBefore(to);
    }
}
