package dk.opgang.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The only source of now. Business dates are those of Denmark, instants are UTC. */
public class BusinessClock {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Clock clock;

    public BusinessClock(Clock clock) {
        this.clock = clock;
    }

    /** Today in Denmark. */
    public LocalDate today() {
        return dayOf(clock.instant());
    }

    /** The day of an instant in Denmark. */
    public static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, DENMARK);
    }

    /** The instant at which a day begins in Denmark. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(DENMARK).toInstant();
    }

    /** Now, to the microsecond: what PostgreSQL keeps, so that a value read back equals the one written. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
