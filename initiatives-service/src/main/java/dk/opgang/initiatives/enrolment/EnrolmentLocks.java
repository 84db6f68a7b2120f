package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.enrolment.EnrolledPeriods.Place;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Lets the enrolments of one participant be decided one after the other, single requests and slices of batches alike, so that a look at
 * the periods that stand is still true when the decision is written.
 */
@Singleton
class EnrolmentLocks {

    private static final String WAIT = "select initiatives_decide_in_turn(?)";
    private static final String WAIT_OF_ENROLMENTS =
            "select initiatives_decide_in_turn(array(select participant_id from enrolments where id = any(?)))";
    /** Asked past the policies: whoever may enrol somebody learns that the person is enrolled, and nothing else of it. */
    private static final String PERIODS =
            "select id, initiative_id, participant_id, period_from, ended_on from initiatives_enrolled_periods(?, ?)";

    private static final String IN_USE = "select initiatives_enrolment_in_use(?)";

    private final AgroalDataSource database;

    EnrolmentLocks(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Waits for the turn of the participant of an enrolment. Before the enrolment itself is locked, as a slice of a batch does it: two
     * that took both in different orders would wait for each other.
     */
    void ofEnrolment(UUID enrolment) {
        ofEnrolments(List.of(enrolment));
    }

    /** The same for several, whose participants are waited for in the order of their ids. */
    void ofEnrolments(Collection<UUID> enrolments) {
        Sql.call(database, WAIT_OF_ENROLMENTS, SqlArrays.uuids(enrolments));
    }

    /** Waits for the turn of one participant in one initiative, in the transaction of the request, and gives the periods that stand. */
    EnrolledPeriods of(Place place) {
        return Sql.on(database, connection -> of(connection, List.of(place)));
    }

    /** The same for a set, on the connection of a transaction; participants wait in the order of their ids. */
    static EnrolledPeriods of(Connection connection, Collection<Place> places) throws SQLException {
        List<UUID> participants =
                places.stream().map(Place::participantId).distinct().toList();
        Sql.call(connection, WAIT, SqlArrays.uuids(participants));
        EnrolledPeriods periods = new EnrolledPeriods();
        Sql.each(
                connection,
                PERIODS,
                row -> periods.add(
                        new Place(row.getObject(2, UUID.class), row.getObject(3, UUID.class)),
                        row.getObject(1, UUID.class),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)),
                SqlArrays.uuids(connection, places, Place::initiativeId),
                SqlArrays.uuids(connection, places, Place::participantId));
        return periods;
    }

    /** Which of the enrolments something else rests on: a placement of the participant in the initiative, begun while it ran. */
    boolean isInUse(UUID enrolment) {
        return Sql.one(database, IN_USE, row -> row.getBoolean(1), enrolment);
    }
}
