package dk.opgang.initiatives.elsewhere;

import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.visibility.Restriction;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom posts mean that name somebody who was merged since they were written: the survivor. Until the transaction that asks has ended no merge is
 * followed, so that nothing is written under an id from which all has just been moved. To be asked before anything is locked.
 */
@Singleton
public class Survivors {

    /** What a list says of the participant that narrows it, see {@link #named}. */
    public static final String NAMED =
            "Only those of this participant; the id of one who was merged stands for the survivor, too";

    private static final AdvisoryLock MERGES = new AdvisoryLock("merges");

    /** Merges are rare: one lock for all of them. */
    private static final String ALL = "all";

    private static final String FIND = "select named, survivor from initiatives_survivors(?)";

    private final AgroalDataSource database;

    Survivors(AgroalDataSource database) {
        this.database = database;
    }

    /** Lets nobody post of participants until the transaction of the connection has ended: a merge is being followed. */
    public static void moveAlone(Connection connection) throws SQLException {
        MERGES.take(connection, ALL);
    }

    /** Who is meant by that id. */
    public UUID of(UUID named) {
        return of(Set.of(named)).getOrDefault(named, named);
    }

    /** Those of whom somebody else is meant by now, with whom that is. */
    public Map<UUID, UUID> of(Collection<UUID> named) {
        return Sql.on(database, connection -> of(connection, Set.copyOf(named)));
    }

    /**
     * What a list is narrowed to by a participant; without one nothing. Of somebody who was merged that is what is the survivor's, and what stayed
     * behind because the survivor had the like. A list takes no turn: it may come before the merge is followed.
     */
    public Restriction named(String property, @Nullable UUID participant) {
        return participant == null
                ? Restriction.all()
                : Restriction.in(
                        property,
                        Stream.concat(
                                        Stream.of(participant),
                                        Sql.on(database, connection -> find(connection, Set.of(participant)))
                                                .values()
                                                .stream())
                                .toList());
    }

    /** Lets the rows mean the survivors of whom they name. */
    public <R> void follow(
            Connection connection,
            Collection<BatchRow<R>> rows,
            Function<R, @Nullable UUID> named,
            BiFunction<R, UUID, R> about)
            throws SQLException {
        Set<UUID> all = rows.stream()
                .map(row -> named.apply(row.value()))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        Map<UUID, UUID> survivors = of(connection, all);
        for (BatchRow<R> row : rows) {
            UUID person = named.apply(row.value());
            UUID survivor = person == null ? null : survivors.get(person);
            if (survivor != null) {
                row.means(about.apply(row.value(), survivor));
            }
        }
    }

    private static Map<UUID, UUID> of(Connection connection, Set<UUID> named) throws SQLException {
        MERGES.takeShared(connection, ALL);
        return find(connection, named);
    }

    private static Map<UUID, UUID> find(Connection connection, Set<UUID> named) throws SQLException {
        return Sql.map(
                connection,
                FIND,
                row -> row.getObject(1, UUID.class),
                row -> row.getObject(2, UUID.class),
                SqlArrays.uuids(List.copyOf(named)));
    }
}
