package dk.opgang.platform.batch.store;

import dk.opgang.platform.batch.RowKey;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.data.Sql;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What earlier slices of a batch said under the keys of this one. Only keys that were found repeated while the body came in are kept, as
 * hashes under the batch's own key, with a hash of what was said last: in the usual batch none.
 */
public final class EarlierKeys {

    private static final String ANY = "select exists (select from batch_repeats where batch_id = ?)";
    private static final String FIND =
            "select key, said from batch_repeats where batch_id = ? and key in (select unnest(?::bytea[]))";
    private static final String NOTE = """
        insert into batch_repeats (batch_id, key) select ?, * from unnest(?::bytea[]) on conflict do nothing\
        """;
    private static final String PUT = """
        update batch_repeats b set said = r.said from unnest(?::bytea[], ?::bytea[]) as r (key, said)
        where b.batch_id = ? and b.key = r.key\
        """;

    private final Connection connection;
    private final UUID batch;
    private final SubjectCipher cipher;
    private final Map<RowKey, byte[]> hashes = new HashMap<>();
    private final Map<ByteBuffer, byte[]> said = new HashMap<>();
    private final Set<ByteBuffer> repeated = new HashSet<>();
    private final Map<ByteBuffer, byte[]> changed = new HashMap<>();

    private EarlierKeys(Connection connection, UUID batch, SubjectCipher cipher) {
        this.connection = connection;
        this.batch = batch;
        this.cipher = cipher;
    }

    /** Notes keys that are in the body more than once, or seem to be. */
    public static void note(Connection connection, UUID batch, SubjectCipher cipher, Collection<RowKey> keys)
            throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        byte[][] hashes = keys.stream().map(key -> hash(cipher, key.values())).toArray(byte[][]::new);
        Sql.update(connection, NOTE, batch, connection.createArrayOf("bytea", hashes));
    }

    /** What is known under the keys. */
    public static EarlierKeys of(Connection connection, UUID batch, SubjectCipher cipher, Collection<RowKey> keys)
            throws SQLException {
        EarlierKeys earlier = new EarlierKeys(connection, batch, cipher);
        if (!keys.isEmpty() && earlier.isAny()) {
            keys.forEach(key -> earlier.hashes.put(key, hash(cipher, key.values())));
            earlier.read();
        }
        return earlier;
    }

    /** The hash of what was said last under the key; nothing if this is the first slice with it, or the only one. */
    public Optional<byte[]> digestOf(RowKey key) {
        byte[] hash = hashes.get(key);
        return hash == null ? Optional.empty() : Optional.ofNullable(said.get(ByteBuffer.wrap(hash)));
    }

    public boolean isDigest(byte[] digest, List<Object> content) {
        return Arrays.equals(digest, hash(cipher, content));
    }

    public void put(RowKey key, List<Object> content) {
        byte[] hash = hashes.get(key);
        if (hash != null && repeated.contains(ByteBuffer.wrap(hash))) {
            changed.put(ByteBuffer.wrap(hash), hash(cipher, content));
        }
    }

    public void write() throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        List<byte[]> keys = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        changed.forEach((key, content) -> {
            keys.add(key.array());
            contents.add(content);
        });
        Sql.update(
                connection,
                PUT,
                connection.createArrayOf("bytea", keys.toArray(byte[][]::new)),
                connection.createArrayOf("bytea", contents.toArray(byte[][]::new)),
                batch);
    }

    private boolean isAny() throws SQLException {
        return Sql.one(connection, ANY, row -> row.getBoolean(1), batch);
    }

    private void read() throws SQLException {
        Sql.each(
                connection,
                FIND,
                row -> {
                    ByteBuffer key = ByteBuffer.wrap(row.getBytes(1));
                    repeated.add(key);
                    if (row.getBytes(2) != null) {
                        said.put(key, row.getBytes(2));
                    }
                },
                batch,
                connection.createArrayOf("bytea", hashes.values().toArray(byte[][]::new)));
    }

    /** The parts with their lengths, so that no two lists look the same. */
    private static byte[] hash(SubjectCipher cipher, List<Object> parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            String word = part.toString();
            text.append(word.length()).append(':').append(word);
        }
        return cipher.hash(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
