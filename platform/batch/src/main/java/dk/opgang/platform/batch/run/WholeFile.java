package dk.opgang.platform.batch.run;

import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.batch.WholeFiles;
import dk.opgang.platform.batch.row.ReadRow;
import dk.opgang.platform.batch.store.FileTable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One slice of a batch that holds all that its poster has: refuses rows of something else, and notes what the others name. */
final class WholeFile<R extends Record> {

    private final WholeFiles<R> files;
    private final SliceContext context;
    private final List<R> rows;
    private final Optional<String> of;

    private WholeFile(WholeFiles<R> files, SliceContext context, List<R> rows, Optional<String> of) {
        this.files = files;
        this.context = context;
        this.rows = rows;
        this.of = of;
    }

    /** Finds out of what the file is, which its first row tells. */
    static <R extends Record> WholeFile<R> of(WholeFiles<R> files, SliceContext context, List<ReadRow<R>> read)
            throws SQLException {
        List<R> rows =
                read.stream().map(ReadRow::partly).filter(Objects::nonNull).toList();
        Optional<String> known = FileTable.of(context.connection(), context.batchId());
        Optional<String> of = known.or(
                () -> rows.stream().map(files::of).filter(Objects::nonNull).findFirst());
        if (known.isEmpty() && of.isPresent()) {
            FileTable.isOf(context.connection(), context.batchId(), of.get());
        }
        return new WholeFile<>(files, context, rows, of);
    }

    /** Those of the rows that are of the file; the others are refused. */
    List<GoodRow<R>> own(List<GoodRow<R>> good) {
        List<GoodRow<R>> own = new ArrayList<>(good.size());
        for (GoodRow<R> row : good) {
            BatchRow<R> told = row.told();
            if (told == null || isOwn(told.value())) {
                own.add(row);
            } else {
                told.reject(files.mixed());
            }
        }
        return own;
    }

    void noteNamed() throws SQLException {
        if (of.isPresent()) {
            List<R> own = rows.stream().filter(this::isOwn).toList();
            FileTable.name(context.connection(), context.batchId(), files.named(context, of.get(), own));
        }
    }

    private boolean isOwn(R row) {
        return of.equals(Optional.ofNullable(files.of(row)));
    }
}
