package dk.opgang.initiatives.budgeting.count;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

/** The opened ballots of rounds. They are always written all at once, under new ids by chance and in an order by chance. */
@Singleton
class Ballots {

    private static final UUID BEFORE_ALL = new UUID(0L, 0L);
    private static final Random CHANCE = new SecureRandom();

    private static final String PAGE =
            "select id, approvals from budget_ballots where round_id = ? and id > ? order by id limit ?";
    private static final String REMOVE = "delete from budget_ballots where round_id = ?";
    private static final String ADD = """
            insert into budget_ballots (id, round_id, poster, approvals)
            select id, ?, ?, approvals::int[] from unnest(?::uuid[], ?::varchar[]) as told (id, approvals)""";

    private final AgroalDataSource database;

    Ballots(AgroalDataSource database) {
        this.database = database;
    }

    /** @param ballot an id by chance */
    record Ballot(UUID ballot, List<Integer> approvals) {}

    /** All ballots of the round that the caller may see, by their ids. */
    List<Ballot> all(UUID round) {
        return after(round, BEFORE_ALL, Integer.MAX_VALUE);
    }

    /** The ballots that come after that one, so many at most. */
    List<Ballot> after(UUID round, UUID ballot, int most) {
        List<Ballot> ballots = new ArrayList<>();
        Sql.each(
                database,
                PAGE,
                row -> {
                    Integer[] numbers = (Integer[]) row.getArray(2).getArray();
                    ballots.add(new Ballot(row.getObject(1, UUID.class), List.of(numbers)));
                },
                round,
                ballot,
                most);
        return ballots;
    }

    /** These are the ballots of the round from now on. */
    void write(UUID round, String organiser, List<List<Integer>> approvals) {
        List<List<Integer>> shuffled = new ArrayList<>(approvals);
        Collections.shuffle(shuffled, CHANCE);
        Sql.run(database, connection -> {
            Sql.update(connection, REMOVE, round);
            Sql.update(
                    connection,
                    ADD,
                    round,
                    organiser,
                    SqlArrays.uuids(connection, shuffled, _ -> UUID.randomUUID()),
                    SqlArrays.texts(connection, shuffled, Ballots::literal));
        });
    }

    private static String literal(List<Integer> approvals) {
        return approvals.stream().sorted().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
