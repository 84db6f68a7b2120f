package dk.opgang.platform.batch.run;

import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.problem.TableFault;
import dk.opgang.platform.transaction.NeededFirst;
import java.sql.SQLException;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Applies rows that failed together in halves of halves, each behind a savepoint, so that one row that nobody foresaw is
 * rejected and does not take thousands of others along.
 */
final class Isolation<T> {

    /** What a feature does with rows. */
    @FunctionalInterface
    interface Applied<T> {
        void apply(SliceContext context, List<BatchRow<T>> rows) throws SQLException;
    }

    private static final Logger LOG = Logger.getLogger(Isolation.class);

    /** With more rows than this failing one by one it is not the rows; then the slice fails. */
    private static final int MOST = 100;

    private final Applied<T> how;
    private final SliceContext context;
    private int found;

    Isolation(Applied<T> how, SliceContext context) {
        this.how = how;
        this.context = context;
    }

    void apply(List<BatchRow<T>> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        Savepoint savepoint = Savepoint.set(context.connection(), "isolation");
        try {
            how.apply(context, rows);
            savepoint.release();
        } catch (NeededFirst e) {
            throw e;
        } catch (SQLException | RuntimeException e) {
            savepoint.rollBack();
            rows.forEach(BatchRow::undecide);
            if (rows.size() > 1) {
                apply(rows.subList(0, rows.size() / 2));
                apply(rows.subList(rows.size() / 2, rows.size()));
            } else {
                reject(rows.getFirst(), e);
            }
        }
    }

    private void reject(BatchRow<T> row, Exception why) throws SQLException {
        if (++found > MOST) {
            throw new SQLException("More than " + MOST + " rows of a slice fail one by one", why);
        }
        if (found == 1) {
            LOG.errorf(why, "Row %d of batch %s fails alone and is rejected", row.number(), context.batchId());
        }
        row.reject(TableFault.INTERNAL_ERROR.at(""));
    }
}
