package dk.opgang.platform.batch.merge;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table are written by a merge, and what each of them is there for. Every statement of the merge is made of it: a column
 * that is named here is staged, inserted, compared and updated, and there is no second list in which it could be missing. The table has the
 * columns {@code id}, {@code created_at}, {@code updated_at} and {@code version} besides.
 *
 * @param <T> what a row is made of
 */
public final class MergePlan<T> {

    static final String ROW = "row_no";

    /** What a column is there for. */
    private enum Role {
        KEY,
        OWNER,
        FIXED,
        TOLD,
        KEPT
    }

    private record Part<T>(
            StagedColumn<T> column, Role role, @Nullable String orElse) {}

    private record Numbered<T>(int number, T row) {}

    private final String table;
    private final List<String> common;
    private final List<Part<T>> parts;
    private final @Nullable String where;
    private final @Nullable String refusal;
    private final List<String> given;
    private final Stage<Numbered<T>> stage;
    private final MergeSql sql;

    private MergePlan(Builder<T> builder) {
        this.table = builder.table;
        this.common = List.copyOf(builder.common);
        this.parts = List.copyOf(builder.parts);
        this.where = builder.where;
        this.refusal = builder.refusal;
        this.given = List.copyOf(builder.given);
        List<StagedColumn<Numbered<T>>> columns = new ArrayList<>();
        columns.add(StagedColumn.integer(ROW, Numbered::number));
        columns.add(StagedColumn.uuid("id", numbered -> builder.id.apply(numbered.row())));
        parts.forEach(part -> columns.add(part.column().of(Numbered::row)));
        this.stage = new Stage<>(table + "_stage", columns);
        this.sql = new MergeSql(this);
    }

    /** @param id of a row, if it is inserted; where rows are found by their id, the id of what they change */
    public static <T> Builder<T> into(String table, Function<? super T, UUID> id) {
        return new Builder<>(table, id);
    }

    /** Stages the rows; what is to become of them is said to what this gives. */
    public Staged<T> stage(Connection connection, Collection<? extends T> rows) throws SQLException {
        List<Numbered<T>> numbered = new ArrayList<>(rows.size());
        for (T row : rows) {
            numbered.add(new Numbered<>(numbered.size(), row));
        }
        if (!numbered.isEmpty()) {
            stage.fill(connection, numbered);
        }
        return new Staged<>(connection, sql, given.size(), List.copyOf(rows));
    }

    /** The stage as it is named in statements of the feature's own. */
    public String staged() {
        return stage.table();
    }

    /** The columns that a row tells anew each time. */
    public List<String> told() {
        return names(Role.TOLD);
    }

    /** The columns that stay as they are where a row says nothing of them. */
    public List<String> kept() {
        return names(Role.KEPT);
    }

    String table() {
        return table;
    }

    List<String> common() {
        return common;
    }

    List<String> keys() {
        return names(Role.KEY);
    }

    List<String> owners() {
        return names(Role.OWNER);
    }

    List<String> all() {
        return names(Role.values());
    }

    @Nullable
    String orElse(String kept) {
        return parts.stream()
                .filter(part -> part.column().name().equals(kept))
                .findFirst()
                .orElseThrow()
                .orElse();
    }

    @Nullable
    String where() {
        return where;
    }

    @Nullable
    String refusal() {
        return refusal;
    }

    List<String> given() {
        return given;
    }

    private List<String> names(Role... roles) {
        return parts.stream()
                .filter(part -> Arrays.asList(roles).contains(part.role()))
                .map(part -> part.column().name())
                .toList();
    }

    /** Names the columns of a plan. */
    public static final class Builder<T> {

        private final String table;
        private final Function<? super T, UUID> id;
        private final List<String> common = new ArrayList<>();
        private final List<Part<T>> parts = new ArrayList<>();
        private final List<String> given = new ArrayList<>();
        private @Nullable String where;
        private @Nullable String refusal;

        private Builder(String table, Function<? super T, UUID> id) {
            this.table = table;
            this.id = id;
        }

        /** A text that all rows of a merge have in common, such as who posted them; a part of the key. */
        public Builder<T> common(String column) {
            common.add(column);
            return this;
        }

        /** What a row is known again by; the table has a unique index on it. */
        @SafeVarargs
        public final Builder<T> key(StagedColumn<T>... columns) {
            return add(Role.KEY, columns);
        }

        /** Whom a row is about. A row under the key of somebody else is not written. */
        @SafeVarargs
        public final Builder<T> owner(StagedColumn<T>... columns) {
            return add(Role.OWNER, columns);
        }

        /** What stays as it was inserted. */
        @SafeVarargs
        public final Builder<T> fixed(StagedColumn<T>... columns) {
            return add(Role.FIXED, columns);
        }

        /** What is changed where a row tells something else; a null is something else. */
        @SafeVarargs
        public final Builder<T> told(StagedColumn<T>... columns) {
            return add(Role.TOLD, columns);
        }

        /**
         * What is changed where a row tells something else, and stays as it is where it tells null.
         *
         * @param orElse what is inserted for null, as SQL; null for null
         */
        public Builder<T> kept(StagedColumn<T> column, @Nullable String orElse) {
            parts.add(new Part<>(column, Role.KEPT, orElse));
            return this;
        }

        /** The condition of the unique index on the key, if it does not hold for all rows of the table. */
        public Builder<T> uniqueWhere(String condition) {
            where = condition;
            return this;
        }

        /** When a row may not be written: a condition on {@code s}, the row as it is staged, and {@code t}, what is under its key. */
        public Builder<T> refusedWhere(String condition) {
            refusal = condition;
            return this;
        }

        /** What else is wanted of what was written: an expression on {@code old} and {@code new}. */
        public Builder<T> giving(String... expressions) {
            given.addAll(Arrays.asList(expressions));
            return this;
        }

        public MergePlan<T> build() {
            return new MergePlan<>(this);
        }

        private Builder<T> add(Role role, StagedColumn<T>[] columns) {
            Stream.of(columns).forEach(column -> parts.add(new Part<>(column, role, null)));
            return this;
        }
    }
}
