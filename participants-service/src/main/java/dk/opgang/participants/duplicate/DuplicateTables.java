package dk.opgang.participants.duplicate;

import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables of a search, read and written by set. */
final class DuplicateTables {

    private static final String AFTER = """
            select p.id, p.identity, p.housing_area_id, k.mark from participants p left join duplicate_keyed k on k.person_id = p.id
            where p.municipality_code = ? and p.id > ? order by p.id limit ?""";

    private static final String NAMED = """
            select p.id, p.identity, p.housing_area_id, null::bytea from participants p where p.municipality_code = ? and p.id = any(?)""";

    private static final String FORGET = "delete from duplicate_keys where person_id = any(?)";

    private static final String KEY = """
            insert into duplicate_keys (person_id, municipality_code, hash)
            select k.person_id, ?, k.hash from unnest(?::uuid[], ?::bigint[]) as k (person_id, hash)""";

    private static final String MARK = """
            insert into duplicate_keyed (person_id, municipality_code, mark)
            select m.person_id, ?, m.mark from unnest(?::uuid[], ?::bytea[]) as m (person_id, mark)
            on conflict (person_id) do update set mark = excluded.mark""";

    // A key that very many share says nothing of any of them.
    private static final String SHARED = """
            select hash, array_agg(person_id order by person_id) from duplicate_keys
            where municipality_code = ? and hash > ?
            group by hash having count(*) between 2 and 40 order by hash limit ?""";

    private static final String PROPOSE = """
            insert into duplicate_candidates as known (id, municipality_code, first_id, second_id, score, reasons, state, mark, search_id,
                                                       created_at, updated_at, version)
            select f.id, ?, f.first_id, f.second_id, f.score, string_to_array(f.reasons, ','), 'open', f.mark, ?, now(), now(), 0
            from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::int[], ?::text[], ?::bytea[])
                 as f (id, first_id, second_id, score, reasons, mark)
            on conflict (first_id, second_id) do update
            set search_id = excluded.search_id, score = excluded.score, reasons = excluded.reasons, mark = excluded.mark,
                state = case when known.state = 'dismissed' and known.mark <> excluded.mark then 'open' else known.state end,
                updated_at = case when known.score <> excluded.score or known.reasons <> excluded.reasons
                                       or known.state = 'dismissed' and known.mark <> excluded.mark
                                  then excluded.updated_at else known.updated_at end,
                version = known.version + case when known.score <> excluded.score or known.reasons <> excluded.reasons
                                                    or known.state = 'dismissed' and known.mark <> excluded.mark
                                               then 1 else 0 end""";

    private static final String UNCONFIRMED = """
            delete from duplicate_candidates where municipality_code = ? and state = 'open' and search_id <> ?""";

    private static final String COUNT =
            "select count(*) from duplicate_candidates where municipality_code = ? and state = 'open'";

    private DuplicateTables() {}

    /** @param mark of what the participant's keys were made; null without keys */
    record Known(UUID id, byte[] identity, @Nullable UUID housingAreaId, byte @Nullable [] mark) {}

    /** Who shares a key, in the order of their ids. */
    record Shared(long hash, List<UUID> people) {

        List<List<UUID>> pairs() {
            List<List<UUID>> pairs = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) {
                for (int j = i + 1; j < people.size(); j++) {
                    pairs.add(List.of(people.get(i), people.get(j)));
                }
            }
            return pairs;
        }
    }

    record Found(UUID firstId, UUID secondId, List<Reason> reasons, byte[] mark) {

        private static final int CERTAIN = 100;

        int score() {
            return Math.min(CERTAIN, reasons.stream().mapToInt(Reason::weight).sum());
        }

        String codes() {
            return String.join(",", reasons.stream().sorted().map(Reason::code).toList());
        }
    }

    static List<Known> after(Connection connection, String municipality, UUID last, int most) throws SQLException {
        return known(connection, AFTER, municipality, last, most);
    }

    static List<Known> named(Connection connection, String municipality, Collection<UUID> ids) throws SQLException {
        return ids.isEmpty()
                ? List.of()
                : known(connection, NAMED, municipality, SqlArrays.uuids(connection, List.copyOf(ids)));
    }

    static void key(Connection connection, String municipality, Map<UUID, Set<Long>> anew, Map<UUID, byte[]> marks)
            throws SQLException {
        if (anew.isEmpty()) {
            return;
        }
        record Key(UUID person, long hash) {}
        List<UUID> people = List.copyOf(anew.keySet());
        List<Key> keys = anew.entrySet().stream()
                .flatMap(it -> it.getValue().stream().map(hash -> new Key(it.getKey(), hash)))
                .toList();
        Array ids = SqlArrays.uuids(connection, people);
        Sql.update(connection, FORGET, ids);
        Sql.update(
                connection,
                KEY,
                municipality,
                SqlArrays.uuids(connection, keys, Key::person),
                SqlArrays.bigints(connection, keys, Key::hash));
        Sql.update(
                connection,
                MARK,
                municipality,
                ids,
                connection.createArrayOf(
                        "bytea", people.stream().map(marks::get).toArray(byte[][]::new)));
    }

    /** The next keys that several share. */
    static List<Shared> shared(Connection connection, String municipality, long after, int most) throws SQLException {
        List<Shared> shared = new ArrayList<>();
        Sql.each(
                connection,
                SHARED,
                row -> {
                    UUID[] people = (UUID[]) row.getArray(2).getArray();
                    shared.add(new Shared(row.getLong(1), List.copyOf(Arrays.asList(people))));
                },
                municipality,
                after,
                most);
        return shared;
    }

    static void propose(Connection connection, String municipality, UUID search, List<Found> found)
            throws SQLException {
        if (found.isEmpty()) {
            return;
        }
        Sql.update(
                connection,
                PROPOSE,
                municipality,
                search,
                SqlArrays.uuids(connection, found, _ -> Ids.next()),
                SqlArrays.uuids(connection, found, Found::firstId),
                SqlArrays.uuids(connection, found, Found::secondId),
                SqlArrays.integers(connection, found, Found::score),
                SqlArrays.texts(connection, found, Found::codes),
                connection.createArrayOf(
                        "bytea", found.stream().map(Found::mark).toArray(byte[][]::new)));
    }

    /** Takes out what the search did not find again; tells how many are open. */
    static long finish(Connection connection, String municipality, UUID search) throws SQLException {
        Sql.update(connection, UNCONFIRMED, municipality, search);
        return Sql.one(connection, COUNT, row -> row.getLong(1), municipality);
    }

    private static List<Known> known(Connection connection, String sql, Object... parameters) throws SQLException {
        return Sql.list(
                connection,
                sql,
                row -> new Known(
                        row.getObject(1, UUID.class), row.getBytes(2), row.getObject(3, UUID.class), row.getBytes(4)),
                parameters);
    }
}
