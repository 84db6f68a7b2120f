package dk.opgang.platform.batch.body;

import dk.opgang.platform.batch.RowKey;
import dk.opgang.platform.batch.row.CsvHeader;
import dk.opgang.platform.batch.row.DecimalCommas;
import dk.opgang.platform.batch.row.LineBoundary;
import dk.opgang.platform.batch.row.RowKeys;
import dk.opgang.platform.batch.row.Unreadable;
import dk.opgang.platform.batch.store.Batch;
import dk.opgang.platform.batch.store.BatchChanges;
import dk.opgang.platform.batch.store.BatchConfig;
import dk.opgang.platform.batch.store.BodyCiphers;
import dk.opgang.platform.batch.store.EarlierKeys;
import dk.opgang.platform.batch.store.Received;
import dk.opgang.platform.batch.store.Slice;
import dk.opgang.platform.batch.store.SliceTable;
import dk.opgang.platform.batch.store.Status;
import dk.opgang.platform.batch.store.Tally;
import dk.opgang.platform.batch.store.Transactions;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.csv.Boundary;
import dk.opgang.platform.csv.CsvBoundary;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body into slices. Each slice is stored in a transaction of its own, so that a slow sender holds no connection; until
 * the last one is here the batch is seen by nobody, and a body that breaks off leaves nothing.
 *
 * <p>The body is the {@code InputStream} that Quarkus REST hands to a blocking method: a stream over the connection that asks
 * for more only when it is read, so that a sender is held back at the pace at which slices are stored.
 */
@Singleton
public class BatchReceiver {

    private static final Logger LOG = Logger.getLogger(BatchReceiver.class);

    private final BodyCiphers ciphers;
    private final Transactions transactions;
    private final BatchConfig config;
    private final BusinessClock clock;

    public BatchReceiver(BodyCiphers ciphers, Transactions transactions, BatchConfig config, BusinessClock clock) {
        this.ciphers = ciphers;
        this.transactions = transactions;
        this.config = config;
        this.clock = clock;
    }

    /** Stores the body; 400 or 413, and nothing stored, if it cannot be. */
    public Received receive(Incoming incoming) {
        UUID id = Ids.next();
        try {
            return store(id, incoming);
        } catch (IOException e) {
            LOG.debugf(e, "The body of batch %s broke off", id);
            discard(incoming, id);
            throw Unreadable.brokenOff();
        } catch (RuntimeException e) {
            discard(incoming, id);
            throw e;
        }
    }

    /** Takes back what was received. */
    public void discard(Incoming incoming, UUID id) {
        transactions.as(incoming.caller(), connection -> {
            BatchChanges.discard(connection, id);
            ciphers.erase(id);
            return id;
        });
    }

    private Received store(UUID id, Incoming incoming) throws IOException {
        BodyStream body = BodyStream.open(incoming.body(), incoming.gzip(), incoming.charset(), config.maxBytes());
        CsvHeader header = null;
        Boundary boundary = new LineBoundary();
        Placeholder placeholder = Placeholder.JSON;
        DecimalCommas commas = DecimalCommas.NONE;
        if (incoming.media() == MediaKind.CSV) {
            CsvHeader csv = CsvHeader.of(body.header());
            csv.columns(incoming.shape());
            header = csv;
            boundary = new CsvBoundary(csv.delimiter());
            placeholder = Placeholder.csv(csv.delimiter());
            commas = new DecimalCommas(incoming.shape(), csv);
        }
        SliceSink sink =
                keeper(id, incoming, begin(id, incoming, header == null ? null : header.text()), header, commas);
        InputStream records = incoming.media() == MediaKind.ARRAY ? new JsonArrayLines(body.rest()) : body.rest();
        long rows = new SliceCutter(records, boundary, placeholder, SliceSize.USUAL, sink).cut();
        if (rows == 0 && incoming.media() == MediaKind.LINES) {
            throw Unreadable.empty();
        }
        // What a packed body has behind its end belongs to the body all the same.
        incoming.body().transferTo(OutputStream.nullOutputStream());
        return new Received(id, rows, commas.isSeen());
    }

    private SliceSink keeper(
            UUID id, Incoming incoming, SubjectCipher cipher, @Nullable CsvHeader header, DecimalCommas commas) {
        int[] seq = {0};
        KeyWatch keys = new KeyWatch();
        return (bytes, length, firstRow, rows, broken) -> {
            byte[] plain = Arrays.copyOf(bytes, length);
            commas.lookAt(plain);
            List<RowKey> repeated = keys.repeatedIn(RowKeys.of(incoming.shape(), header, plain, broken));
            Slice slice = new Slice(seq[0]++, firstRow, rows, broken, cipher.encrypt(plain));
            transactions.as(incoming.caller(), connection -> {
                SliceTable.insert(connection, id, slice, clock.now());
                EarlierKeys.note(connection, id, cipher, repeated);
                return slice;
            });
        };
    }

    private SubjectCipher begin(UUID id, Incoming incoming, @Nullable String header) {
        Instant now = clock.now();
        Batch batch = new Batch(
                id,
                incoming.shape().kind().name(),
                incoming.caller(),
                Status.RECEIVING,
                incoming.dryRun(),
                incoming.onError(),
                incoming.mode(),
                incoming.media().format(),
                header,
                false,
                0,
                0,
                Tally.NONE,
                0,
                null,
                null,
                now,
                null,
                now,
                now,
                0);
        return transactions.as(incoming.caller(), connection -> {
            BatchChanges.insert(connection, batch);
            return ciphers.create(id);
        });
    }
}
