package dk.opgang.platform.batch;

import java.sql.SQLException;
import java.util.List;

/**
 * A kind of batch whose slices a use case applies. It says its name, its row and that use case; what differs from other kinds beside it
 * overrides {@link BatchKind}.
 */
public abstract class SlicedBatchKind<R extends Record> implements BatchKind<R> {

    private final String name;
    private final Class<R> rowType;
    private final Slices<R> slices;

    protected SlicedBatchKind(String name, Class<R> rowType, Slices<R> slices) {
        this.name = name;
        this.rowType = rowType;
        this.slices = slices;
    }

    /** The use case, which does what {@link BatchKind#apply} asks for. */
    @FunctionalInterface
    public interface Slices<R extends Record> {

        void apply(SliceContext context, List<BatchRow<R>> rows) throws SQLException;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<R> rowType() {
        return rowType;
    }

    @Override
    public void apply(SliceContext context, List<BatchRow<R>> rows) throws SQLException {
        slices.apply(context, rows);
    }
}
