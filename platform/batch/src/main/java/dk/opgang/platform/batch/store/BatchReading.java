package dk.opgang.platform.batch.store;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.Cursor;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Reads batches and their rejections on behalf of their poster. */
@Singleton
public class BatchReading {

    private final BodyCiphers ciphers;
    private final Transactions transactions;

    public BatchReading(BodyCiphers ciphers, Transactions transactions) {
        this.ciphers = ciphers;
        this.transactions = transactions;
    }

    public Batch get(Poster poster, UUID id) {
        return transactions
                .as(poster.caller(), connection -> BatchTable.find(connection, poster, id))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    public Page<Batch> list(Poster poster, ListQuery wanted) {
        return transactions.as(poster.caller(), connection -> {
            List<Batch> found = BatchTable.list(connection, poster, wanted);
            boolean more = found.size() > wanted.limit();
            List<Batch> items = more ? found.subList(0, wanted.limit()) : found;
            return new Page<>(
                    items,
                    more ? cursorOf(items.getLast(), wanted) : null,
                    wanted.count() ? BatchTable.count(connection, poster, wanted.changedSince()) : null);
        });
    }

    public List<Rejection> rejections(Batch batch, Caller reader, RejectionQuery wanted) {
        return transactions.as(reader, connection -> RejectionTable.find(connection, batch.id(), wanted, ciphers));
    }

    public long countRejections(Batch batch, Caller reader, RejectionQuery wanted) {
        return transactions.as(reader, connection -> RejectionTable.count(connection, batch.id(), wanted));
    }

    private static String cursorOf(Batch last, ListQuery wanted) {
        boolean byUpdate = wanted.sort().property().equals("updatedAt");
        return new Cursor(byUpdate ? last.updatedAt() : last.createdAt(), last.id()).encode();
    }
}
