package dk.opgang.platform.data;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;

/** What kind of fault the database told of: one that another attempt mends, or one that comes again. */
public final class DatabaseFaults {

    /** Deadlocks, and transactions that cannot be put into an order with others. */
    private static final String SERIALIZATION = "40";
    /** Of uniqueness, and of exclusion: two rows whose periods may not overlap. */
    private static final String UNIQUE_VIOLATION = "23505";

    private static final String EXCLUSION_VIOLATION = "23P01";
    /** Row security, or a right that the service's role does not have. */
    private static final String ROW_SECURITY = "42501";
    /** The connection is gone or cannot be made. */
    private static final String CONNECTION = "08";
    /** The server shuts down or starts. */
    private static final String SHUTDOWN = "57P";
    /** No memory, disk or connection left. */
    private static final String RESOURCES = "53";
    /** Somebody else holds a lock for longer than we wait. */
    private static final String NOT_AVAILABLE = "55P03";
    /** What a fail-over leaves behind for a moment: a server that is not the one to write to. */
    private static final String READ_ONLY = "25006";

    private DatabaseFaults() {}

    /** Whether the database or the way to it had a fault at all. */
    static boolean isOfDatabase(Throwable fault) {
        return state(fault).isPresent();
    }

    /** Whether the rows clash with what stands there, or with another transaction: a conflict of two writers, 409. */
    public static boolean isConflict(Throwable fault) {
        return state(fault).filter(DatabaseFaults::isConflict).isPresent();
    }

    /** Whether the rows broke this constraint of the database, whoever may see with what they clash. */
    public static boolean breaks(Throwable fault, String constraint) {
        return causes(fault)
                .filter(ConstraintViolationException.class::isInstance)
                .anyMatch(cause -> constraint.equals(((ConstraintViolationException) cause).getConstraintName()));
    }

    /** Whether row security refused what the caller wrote. */
    public static boolean isRefused(Throwable fault) {
        return state(fault).filter(startsWith(ROW_SECURITY)).isPresent();
    }

    /** Whether somebody else wrote the same in between, so that a look at what it wrote may decide otherwise. */
    public static boolean isLostRace(Throwable fault) {
        return isConflict(fault) || causes(fault).anyMatch(OptimisticLockException.class::isInstance);
    }

    /** Whether there is no database to ask: lost, shutting down, starting, or the pool had no connection in time. */
    public static boolean isUnavailable(Throwable fault) {
        return state(fault)
                .filter(startsWith(CONNECTION).or(startsWith(SHUTDOWN)).or(String::isEmpty))
                .isPresent();
    }

    /** Whether the same work can succeed a moment later, though nothing is mended. */
    public static boolean isPassing(Throwable fault) {
        return isUnavailable(fault)
                || state(fault)
                        .filter(startsWith(SERIALIZATION)
                                .or(startsWith(RESOURCES))
                                .or(startsWith(NOT_AVAILABLE))
                                .or(startsWith(READ_ONLY)))
                        .isPresent()
                || causes(fault).anyMatch(OptimisticLockException.class::isInstance);
    }

    private static boolean isConflict(String state) {
        return state.equals(UNIQUE_VIOLATION) || state.equals(EXCLUSION_VIOLATION) || state.startsWith(SERIALIZATION);
    }

    private static Predicate<String> startsWith(String prefix) {
        return state -> state.startsWith(prefix);
    }

    /** The SQL state; empty text if the driver or the pool told none, nothing if it is no fault of the database. */
    private static Optional<String> state(Throwable fault) {
        return causes(fault)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .map(state -> state == null ? "" : state)
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause);
    }
}
