package dk.opgang.platform.batch.merge;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a stage: its name, which is that of the table's column too, its type, and how its value is read from a row.
 *
 * @param <T> what a row is made of
 */
public final class StagedColumn<T> {

    private final String name;
    private final String type;
    private final Writer<? super T> writer;

    private StagedColumn(String name, String type, Writer<? super T> writer) {
        this.name = name;
        this.type = type;
        this.writer = writer;
    }

    @FunctionalInterface
    private interface Writer<T> {
        void write(T row, BinaryRows out);
    }

    public static <T> StagedColumn<T> text(String name, Function<? super T, @Nullable String> value) {
        return new StagedColumn<>(name, "text", (row, out) -> out.text(value.apply(row)));
    }

    public static <T> StagedColumn<T> texts(String name, Function<? super T, List<String>> value) {
        return new StagedColumn<>(name, "text[]", (row, out) -> out.texts(value.apply(row)));
    }

    public static <T> StagedColumn<T> uuid(String name, Function<? super T, @Nullable UUID> value) {
        return new StagedColumn<>(name, "uuid", (row, out) -> out.uuid(value.apply(row)));
    }

    public static <T> StagedColumn<T> date(String name, Function<? super T, @Nullable LocalDate> value) {
        return new StagedColumn<>(name, "date", (row, out) -> out.date(value.apply(row)));
    }

    public static <T> StagedColumn<T> instant(String name, Function<? super T, @Nullable Instant> value) {
        return new StagedColumn<>(name, "timestamptz", (row, out) -> out.instant(value.apply(row)));
    }

    public static <T> StagedColumn<T> decimal(String name, Function<? super T, @Nullable BigDecimal> value) {
        return new StagedColumn<>(name, "numeric", (row, out) -> out.decimal(value.apply(row)));
    }

    public static <T> StagedColumn<T> integer(String name, Function<? super T, @Nullable Integer> value) {
        return new StagedColumn<>(name, "integer", (row, out) -> out.integer(value.apply(row)));
    }

    public static <T> StagedColumn<T> bigint(String name, Function<? super T, @Nullable Long> value) {
        return new StagedColumn<>(name, "bigint", (row, out) -> out.bigint(value.apply(row)));
    }

    public static <T> StagedColumn<T> bool(String name, Function<? super T, @Nullable Boolean> value) {
        return new StagedColumn<>(name, "boolean", (row, out) -> out.bool(value.apply(row)));
    }

    public static <T> StagedColumn<T> bytes(String name, Function<? super T, byte @Nullable []> value) {
        return new StagedColumn<>(name, "bytea", (row, out) -> out.bytes(value.apply(row)));
    }

    String name() {
        return name;
    }

    /** As in {@code create table}. */
    String definition() {
        return name + " " + type;
    }

    /** The same column of rows that hold the ones that it is read from. */
    <S> StagedColumn<S> of(Function<S, T> inner) {
        return new StagedColumn<>(name, type, (row, out) -> writer.write(inner.apply(row), out));
    }

    void write(T row, BinaryRows out) {
        writer.write(row, out);
    }
}
