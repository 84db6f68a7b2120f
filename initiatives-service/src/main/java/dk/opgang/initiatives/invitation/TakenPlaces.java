package dk.opgang.initiatives.invitation;

import dk.opgang.initiatives.opening.OpeningNews;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.outbox.Event;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The places of openings that people take, counted by the database: not everybody who takes one may write the opening. */
@Singleton
class TakenPlaces {

    /** Of two who take the last place at once, the second meets the first. */
    private static final AdvisoryLock PLACES = new AdvisoryLock("job-opening-places");

    private final AgroalDataSource database;

    TakenPlaces(AgroalDataSource database) {
        this.database = database;
    }

    /** Nobody else is invited to the opening or takes a place there until the transaction ends. */
    void lock(UUID opening) {
        PLACES.take(database, opening);
    }

    /** Who is invited there and has not said no, by the participants' ids. */
    Set<UUID> invited(UUID opening) {
        return Sql.set(database, "select * from initiatives_invited(?)", row -> row.getObject(1, UUID.class), opening);
    }

    /** Counts the places anew after what was written; gives the event of the opening if that makes another number. */
    List<Event> countAnew(UUID opening) {
        return Sql.on(
                database,
                connection ->
                        Sql.one(connection, "select initiatives_count_taken(?)", row -> row.getBoolean(1), opening)
                                ? OpeningNews.of(connection, List.of(opening))
                                : List.of());
    }

    /** What is told of an invitation that is written. */
    List<Event> news(UUID invitation) {
        return Sql.on(database, connection -> InvitationNews.of(connection, List.of(invitation)));
    }
}
